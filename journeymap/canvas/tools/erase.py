"""Rubbing out with the other end of a pen: whatever it passes over goes when it is lifted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.ids import Id
from journeymap.model.records import Note, Touchpoint, Transition


class Erase:
    """Selects touchpoints, transitions and notes that it passes over, and deletes them at the end. Stages and lanes are
    too large to be rubbed out by a slip.
    """

    cursor = Qt.CursorShape.CrossCursor
    edits = True

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._before = ground.session.selection.ids
        self._passed: dict[Id, None] = {}
        ground.session.selection.clear()

    def move(self, pointer: Pointer) -> None:
        record = self._ground.session.document.committed.get(pointer.over.id)
        if isinstance(record, Touchpoint | Transition | Note):
            self._passed[record.id] = None
            self._ground.session.selection.set(self._passed)

    def release(self) -> None:
        document = self._ground.session.document
        document.commit(edits.delete(document.committed, self._passed), tr("Delete"))

    def cancel(self) -> None:
        self._ground.session.selection.set(self._before)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """What is selected shows what will go."""
