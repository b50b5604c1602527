"""A session to look at through panels, whose jobs end with the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journeymap.model.journey import Journey
from journeymap.session.document import Document
from journeymap.session.session import Session, new_session

SILENT = "This plugin does not support (propagateSizeHints|raise|grabbing)"
"""What Qt without a screen says of any window that has a least size."""


def pytest_collection_modifyitems(items):
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(SILENT, extend=True))


SOON = 20_000
"""Milliseconds within which a job of a test has ended, also on a busy machine."""


@pytest.fixture
def opened(qapp) -> Iterator[Callable[..., Session]]:
    """Makes sessions around journeys."""
    made: list[Session] = []

    def open_journey(journey: Journey, path=None) -> Session:
        made.append(new_session(Document(journey, path)))
        return made[-1]

    yield open_journey
    for session in made:
        session.jobs.close()


@pytest.fixture
def shown(qtbot):
    """Shows a panel with the keys."""

    def show(widget, width: int = 300, height: int = 700):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return show


@pytest.fixture
def log(tmp_path, request) -> Path:
    """A file with what the module of the test calls ROWS."""
    file = tmp_path / "log.csv"
    file.write_text(request.module.ROWS, "utf-8")
    return file


@pytest.fixture
def dialog(shown, qtbot):
    """Opens the import dialog on a file or another origin, and waits until it is read or refused."""
    from journeymap.panels.importing import ImportDialog

    def read(made: ImportDialog) -> None:
        qtbot.waitUntil(lambda: not made._busy and not made._soon.isActive(), timeout=SOON)

    def open_dialog(session, origin, **given) -> ImportDialog:
        made = shown(ImportDialog(session, origin, **given), 1080, 760)
        read(made)
        return made

    open_dialog.read = read
    return open_dialog
