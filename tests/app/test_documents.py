"""New, open, save and leave, with the questions and messages that belong to them."""

import os
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from journeymap.app import documents
from journeymap.app.settings import recent, remember
from journeymap.app.window import Window
from journeymap.files.store import SaveError, read_journey, write_journey
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind


def titled(title: str) -> Journey:
    journey = Journey()
    return journey.apply(edits.retitle(journey, journey.properties.id, title))


def drawn(window: Window, title: str = "Looks") -> None:
    """Makes a change to the map that is open."""
    document = window.desk.session.document
    document.commit(edits.add_touchpoint(document.committed, x=0, y=0, title=title), "Add touchpoint")


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(documents.QFileDialog, name, lambda *_, **__: (str(path), ""))


def answering(qtbot, text: str) -> list[str]:
    """Presses a button of the question that comes up; returns what it asked."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        asked.append(box.text())
        button = next(b for b in box.findChildren(QPushButton) if b.text() == text)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, answer)
    return asked


def test_a_new_map_is_saved_under_the_name_asked_for_and_opens_again(window, tmp_path, monkeypatch) -> None:
    documents.new(window.desk)
    drawn(window)
    choosing(monkeypatch, tmp_path / "my map")
    documents.save(window.desk)
    path = tmp_path / "my map.journey"
    document = window.desk.session.document
    assert document.path == path
    assert not document.modified
    assert read_journey(path).journey == document.journey
    assert recent(window.desk.settings) == (path,)
    saved = document.journey
    documents.new(window.desk)
    documents.open_path(window.desk, path)
    assert document.journey == saved
    QApplication.processEvents()
    assert window.windowTitle() == "my map[*] — Journeymap"


def test_saving_again_asks_nothing(window, tmp_path, monkeypatch) -> None:
    path = tmp_path / "m.journey"
    write_journey(path, titled("M"))
    documents.open_path(window.desk, path)
    drawn(window)
    monkeypatch.setattr(documents.QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked"))
    documents.save(window.desk)
    assert len(read_journey(path).journey.touchpoints) == 1


def test_the_file_dialog_that_is_cancelled_changes_nothing(window, monkeypatch) -> None:
    documents.new(window.desk)
    drawn(window)
    choosing(monkeypatch, "")
    documents.save(window.desk)
    documents.ask_open(window.desk)
    assert window.desk.session.document.modified


@pytest.mark.parametrize(
    ("button", "outcome"), [("Save", (True, True)), ("Don’t save", (True, False)), ("Cancel", (False, False))]
)
def test_closing_asks_once_for_what_is_not_saved(window, qtbot, tmp_path, button, outcome) -> None:
    closes, saves = outcome
    path = tmp_path / "m.journey"
    write_journey(path, titled("Shop"))
    documents.open_path(window.desk, path)
    drawn(window)
    asked = answering(qtbot, button)
    assert window.close() is closes
    assert asked == ["Save the changes to “Shop”?"]
    assert window.isVisible() is not closes
    assert bool(read_journey(path).journey.touchpoints) is saves


def test_closing_asks_nothing_where_all_is_saved(window, tmp_path) -> None:
    write_journey(tmp_path / "m.journey", titled("Shop"))
    documents.open_path(window.desk, tmp_path / "m.journey")
    assert window.close()


@pytest.mark.parametrize("leave", [documents.new, documents.open_sample])
def test_a_map_that_is_not_saved_stays_where_the_question_is_cancelled(window, qtbot, leave) -> None:
    documents.new(window.desk)
    drawn(window)
    before = window.desk.session.document.journey
    asked = answering(qtbot, "Cancel")
    leave(window.desk)
    assert asked == ["Save the changes to “Untitled map”?"]
    assert window.desk.session.document.journey is before


def test_a_failing_save_says_so_keeps_the_map_and_saves_elsewhere(window, tmp_path, monkeypatch, qtbot) -> None:
    documents.new(window.desk)
    drawn(window)
    before = window.desk.session.document.journey

    def full(path: Path, journey: Journey) -> None:
        raise SaveError(f"“{path.name}” was not saved: the disk is full. Save it elsewhere.")

    monkeypatch.setattr(documents, "write_journey", full)
    choosing(monkeypatch, tmp_path / "m.journey")
    documents.save(window.desk)
    messages = window.desk.centre.messages
    assert messages.texts == ("“m.journey” was not saved: the disk is full. Save it elsewhere.",)
    assert window.desk.session.document.modified
    assert window.desk.session.document.journey is before
    assert window.desk.session.document.path is None
    monkeypatch.setattr(documents, "write_journey", write_journey)
    choosing(monkeypatch, tmp_path / "other.journey")
    button = next(b for b in messages.findChildren(QPushButton) if b.text() == "Save elsewhere…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert messages.texts == ()
    assert read_journey(tmp_path / "other.journey").journey == before
    assert not window.desk.session.document.modified


def test_a_file_that_is_not_there_is_told_and_leaves_the_recent_ones(window, tmp_path) -> None:
    gone = tmp_path / "gone.journey"
    remember(window.desk.settings, gone)
    documents.open_path(window.desk, gone)
    (text,) = window.desk.centre.messages.texts
    assert text.startswith("“gone.journey” cannot be opened.")
    assert recent(window.desk.settings) == ()
    assert not window.desk.on_map


def test_notices_of_a_file_stand_above_the_map(window, tmp_path) -> None:
    path = tmp_path / "edited.journey"
    write_journey(path, titled("Shop"))
    path.write_bytes(path.read_bytes().replace(b"Shop", b"Shed"))
    documents.open_path(window.desk, path)
    assert window.desk.session.document.journey.properties.title == "Shed"
    assert len(window.desk.centre.messages.texts) == 1
    documents.new(window.desk)
    assert window.desk.centre.messages.texts == ()


def test_a_recent_map_that_is_gone_is_greyed_on_the_start_page(window, tmp_path) -> None:
    there = tmp_path / "there.journey"
    write_journey(there, titled("There"))
    for path in (there, tmp_path / "gone.journey"):
        remember(window.desk.settings, path)
    window.desk.centre.show_map()
    window.desk.centre.show_start()
    entries = {e.accessibleName(): e for e in window._start._recent_entries}
    assert {name: entry.isEnabled() for name, entry in entries.items()} == {"gone": False, "there": True}
    entries["there"].click()
    assert window.desk.session.document.path == there


def source(path: str) -> DataSource:
    return DataSource(id="log", rows=SourceKind.EVENTS, path=path)


def moved(path: str, old: Path | None, new: Path) -> str:
    journey = Journey([source(path)])
    after = journey.apply(documents.moved_sources(journey, old, new))
    return after.sources["log"].path


def test_data_beside_the_map_is_named_relative_to_it(tmp_path: Path) -> None:
    whole = str(tmp_path / "data" / "log.csv")
    assert moved(whole, None, tmp_path / "m.journey") == "data/log.csv"
    assert moved(whole, None, tmp_path / "maps" / "m.journey") == whole


def test_a_map_that_moves_still_finds_its_data(tmp_path: Path) -> None:
    old = tmp_path / "maps" / "m.journey"
    assert moved("log.csv", old, tmp_path / "maps" / "copy.journey") == "log.csv"
    assert moved("log.csv", old, tmp_path / "m.journey") == "maps/log.csv"
    assert moved("log.csv", old, tmp_path / "else" / "m.journey") == str(tmp_path / "maps" / "log.csv")
    assert moved("", old, tmp_path / "else" / "m.journey") == ""


def test_data_of_another_system_keeps_its_name(tmp_path: Path) -> None:
    whole = r"C:\logs\log.csv" if os.name == "posix" else "/logs/log.csv"
    assert moved(whole, tmp_path / "maps" / "m.journey", tmp_path / "m.journey") == whole


@pytest.mark.parametrize(
    ("url", "after"),
    [
        ("sqlite:///log.db", "sqlite:///maps/log.db"),
        ("duckdb:///../a%20b/log.db?table=x", "duckdb:///a%20b/log.db?table=x"),
        ("postgresql://anna@host/name", "postgresql://anna@host/name"),
        ("sqlite://[", "sqlite://["),
    ],
)
def test_a_map_that_moves_still_finds_its_database(url: str, after: str, tmp_path: Path) -> None:
    journey = Journey([DataSource(id="log", rows=SourceKind.EVENTS, database=url)])
    carried = journey.apply(documents.moved_sources(journey, tmp_path / "maps" / "m.journey", tmp_path / "m.journey"))
    assert carried.sources["log"].database == after
    assert not documents.moved_sources(journey, None, tmp_path / "m.journey")


def test_saving_into_another_folder_is_one_step_and_saved(window, tmp_path, monkeypatch) -> None:
    old, new = tmp_path / "a" / "m.journey", tmp_path / "b" / "m.journey"
    for path in (old, new):
        path.parent.mkdir()
    write_journey(old, Journey([*titled("M"), replace(source("log.csv"), title="log")]))
    documents.open_path(window.desk, old)
    choosing(monkeypatch, new)
    documents.save_as(window.desk)
    assert read_journey(new).journey.sources["log"].path == str(tmp_path / "a" / "log.csv")
    assert window.desk.session.document.journey == read_journey(new).journey
    assert not window.desk.session.document.modified


def test_the_proposed_file_name_has_no_letter_that_a_system_refuses(window) -> None:
    window.desk.session.document.open(titled('What? "Now": a/b\\c*'), None)
    name = documents.file_name(window.desk)
    assert not set(name) & set('\\/:*?"<>|')
    assert name.startswith("What")
    window.desk.session.document.open(titled(" .. "), None)
    assert documents.file_name(window.desk) == "Untitled map"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_files_of_the_program_are_known_as_such(tmp_path: Path) -> None:
    from journeymap.resources import resource

    assert documents.ours(resource("samples") / "shop.journey")
    assert not documents.ours(tmp_path / "shop.journey")
