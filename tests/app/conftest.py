"""The real window, with settings of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from journeymap.app import main
from journeymap.app.settings import THEME, Settings
from journeymap.app.theme import ThemeChoice
from journeymap.app.window import Window

SILENT = ("This plugin does not support (propagateSizeHints|raise|grabbing)",)
"""What Qt's platform without a screen says of itself, not of the program."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*SILENT))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings that are nobody else's."""
    kept = Settings(tmp_path / "settings.ini")
    kept.put(THEME, ThemeChoice.LIGHT)
    return kept


@pytest.fixture
def opened(qtbot, qapp) -> Iterator[Callable[..., Window]]:
    """Opens windows as the program does; they are gone after the test."""
    font, sheet = qapp.font(), qapp.styleSheet()
    windows: list[Window] = []

    def open_one(path: Path | None, *, settings: Settings, sample: bool = False) -> Window:
        windows.append(main.opened(path, sample=sample, settings=settings))
        return windows[-1]

    yield open_one
    for window in windows:
        discard(window)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)


@pytest.fixture
def window(qtbot, opened: Callable[..., Window], settings: Settings) -> Window:
    """The window on its start page, shown."""
    made = opened(None, settings=settings)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def discard(window: Window) -> None:
    """Closes a window whatever is not saved, and waits until nothing of it is left."""
    document = window.desk.session.document
    document.open(document.journey, document.path)
    window.close()
    window.desk.themes.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
