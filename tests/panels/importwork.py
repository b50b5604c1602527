"""A small map to import to, and what hands do in the dialogs."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from journeymap.model.journey import Journey
from tests.builders import stages, touchpoint

SOON = 20_000
LEFT = Qt.MouseButton.LeftButton


def two() -> Journey:
    return Journey(
        [*stages("One"), touchpoint("s", 0, 0, title="Sees"), touchpoint("p", 0, 150, title="Pays", goal=True)]
    )


def click(button) -> None:
    QTest.mouseClick(button, LEFT)


def take(dialog, qtbot) -> None:
    click(dialog.accepting)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=SOON)


def choose(picker: QComboBox, key: str) -> None:
    """Chooses with the keys, as a hand does."""
    row = picker.findData(key)
    assert row >= 0, key
    picker.setFocus()
    for _ in range(abs(row - picker.currentIndex())):
        QTest.keyClick(picker, Qt.Key.Key_Down if row > picker.currentIndex() else Qt.Key.Key_Up)
    assert picker.currentData() == key


def tick(view, row: int) -> None:
    """Clicks the tick of a list's row."""
    rect = view.visualItemRect(view.item(row))
    QTest.mouseClick(view.viewport(), LEFT, pos=rect.topLeft() + QPoint(15, rect.height() // 2))


def source_of(session):
    (source,) = session.document.journey.sources.values()
    return source
