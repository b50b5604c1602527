"""A storm of real clicks and keys over all panels at once: nothing breaks, and undo leads all the way back."""

from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QToolButton,
    QWidget,
)

from journeymap.model import edits
from journeymap.model.change import NOTHING
from journeymap.model.records import Lane, Link, Note, NoteKind, Persona
from journeymap.panels.dropoff import DropOffTable
from journeymap.panels.inspector import Inspector
from journeymap.panels.outline import Outline
from tests.builders import shop, touchpoint, with_records

KEYS = [
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space,
    Qt.Key.Key_Tab, Qt.Key.Key_F2, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Escape,
]  # fmt: skip


def beside(*panels: QWidget) -> QWidget:
    window = QWidget()
    row = QHBoxLayout(window)
    for panel in panels:
        row.addWidget(panel)
    return window


def holds_up(widget: QWidget) -> bool:
    """Whether a press waits until a menu is closed again."""
    return isinstance(widget, QToolButton) and widget.menu() is not None


def press(random: Random, window: QWidget) -> None:
    """A click somewhere on a control, or a key for whatever has the keys."""
    if random.random() < 0.5:
        focused = QApplication.focusWidget()
        target = window if focused is None or holds_up(focused) else focused
        if random.random() < 0.5:
            QTest.keyClick(target, random.choice(KEYS))
        else:
            QTest.keyClicks(target, random.choice(["a", "2", " ", "12.3.2026", "-", "Z z"]))
        return
    kinds = (QAbstractButton, QAbstractScrollArea)
    # a list that drops down waits in a window of its own
    usable = [w for kind in kinds for w in window.findChildren(kind) if w.isVisible() and w.isEnabled()]
    target = random.choice([w for w in usable if not isinstance(w.parent(), QComboBox) and not holds_up(w)])
    inside = target.viewport() if isinstance(target, QAbstractScrollArea) else target
    at = QPoint(random.randrange(max(1, inside.width())), random.randrange(max(1, inside.height())))
    if not isinstance(inside.childAt(at), QComboBox):
        QTest.mouseClick(inside, Qt.MouseButton.LeftButton, pos=at)


@pytest.fixture
def _nothing_modal(monkeypatch):
    """Questions are answered at once, and nothing outside is opened."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Cancel)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)


@pytest.mark.usefixtures("_nothing_modal")
@pytest.mark.parametrize("seed", range(4))
def test_a_storm_of_clicks_and_keys_ends_where_undo_began(opened, shown, seed):
    random = Random(seed)  # noqa: S311  # no secret
    journey = with_records(
        shop(),
        touchpoint("e", None, 400, title="שלום 👩‍🚀", links=(Link("example.org"), Link("x"))),
        Note(id="n", says=NoteKind.PAIN_POINT, text="Slow", touchpoint="e"),
        Persona(id="p", name="Anna"),
        Lane(id="l", order=1.0),
    )
    session = opened(journey)
    document = session.document
    window = shown(beside(Outline(session), Inspector(session), DropOffTable(session)), 1200, 700)
    ids = [*journey.touchpoints, "s0", "s1", "a-b", "n", "p", "l", "properties"]
    steps = (
        lambda: press(random, window),
        lambda: press(random, window),
        lambda: press(random, window),
        lambda: session.selection.set(random.sample(ids, random.randrange(4))),
        document.undo,
        document.redo,
        lambda: document.preview(edits.move(document.committed, random.sample(ids, 2), 30, 40)),
        lambda: document.preview(NOTHING),
        lambda: session.overlay.show(random.choice(["none", "drop-off", "reached"])),
        lambda: document.commit(edits.delete(document.committed, [random.choice(ids[:5])]), "Delete"),
    )
    made: list[int] = []
    document.history.indexChanged.connect(made.append)
    for number in range(250):
        random.choice(steps[:9] if number % 25 else steps)()
        if popup := QApplication.activePopupWidget():
            popup.close()
        QApplication.processEvents()
    document.preview(NOTHING)
    while document.history.canRedo():
        document.redo()
    end = document.committed
    assert len(made) > 5
    while document.history.canUndo():
        document.undo()
    assert document.journey == journey
    while document.history.canRedo():
        document.redo()
    assert document.journey == end
