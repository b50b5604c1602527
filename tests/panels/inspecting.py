"""What tests of the inspector and of the outline do and look at."""

from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from journeymap.panels.inspector import Inspector
from journeymap.panels.outline import Outline


def part(inspector: Inspector, kind, name: str = ""):
    """The visible widget of a kind, by its accessible name where there are several."""
    found = [w for w in inspector.findChildren(kind) if w.isVisible() and (not name or w.accessibleName() == name)]
    assert len(found) == 1, (name, found)
    return found[0]


def retype(field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def choose(field: QWidget, words: str) -> None:
    """Chooses by typing, as in any list of choices; the field is focused first, so that it lists them all."""
    field.setFocus()
    row = field.findText(words)
    assert row >= 0, [field.itemText(n) for n in range(field.count())]
    field.setCurrentIndex(row)
    field.activated.emit(row)


def listed(shown: Outline) -> list[str]:
    """The lines of the tree from top to bottom, each level indented."""
    model, lines = shown.rows, []

    def walk(above: QModelIndex, lead: str) -> None:
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            lines.append(lead + index.data())
            walk(index, lead + "  ")

    walk(QModelIndex(), "")
    return lines
