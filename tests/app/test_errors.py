"""What nobody foresaw is said, and the program goes on."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from journeymap.app.errors import Alarm, details


@pytest.fixture
def alarm(qapp, qtbot) -> Iterator[Alarm]:
    made = Alarm(lambda: None)
    yield made
    made.lift()
    QApplication.processEvents()


def boxes() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def raised(text: str) -> None:
    error = RuntimeError(text)
    sys.excepthook(type(error), error, None)


def test_an_error_is_shown_with_its_details_and_written_out(alarm: Alarm, capsys) -> None:
    raised("the sky fell")
    (box,) = boxes()
    assert "RuntimeError: the sky fell" in box.detailedText()
    assert "RuntimeError: the sky fell" in capsys.readouterr().err
    assert not box.isModal() or box.windowModality()


def test_a_second_error_is_written_into_the_same_window(alarm: Alarm) -> None:
    raised("first")
    raised("second")
    (box,) = boxes()
    assert "first" in box.detailedText()
    assert "second" in box.detailedText()
    box.close()
    raised("third")
    (box,) = boxes()
    assert "first" not in box.detailedText()


def test_an_error_of_a_thread_is_shown_too(alarm: Alarm, qtbot) -> None:
    def work() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(boxes()))
    assert "ValueError: in a thread" in boxes()[0].detailedText()


def test_the_hooks_are_given_back(qapp) -> None:
    before = (sys.excepthook, threading.excepthook)
    alarm = Alarm(lambda: None)
    assert (sys.excepthook, threading.excepthook) != before
    alarm.lift()
    assert (sys.excepthook, threading.excepthook) == before


def test_details_begin_with_the_versions(qapp) -> None:
    assert details(["boom"]).startswith("Journeymap ")
    assert details(["boom"]).endswith("boom")
