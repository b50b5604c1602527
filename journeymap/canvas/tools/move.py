"""Dragging cards: they follow the pointer on the grid; with Alt copies are dragged and the cards stay."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change, join
from journeymap.model.records import Touchpoint


class Move:
    """Drags touchpoints from where they stand at the press."""

    cursor = Qt.CursorShape.SizeAllCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._document = ground.session.document
        self._start = pointer.map
        self._ids = ground.session.selection.of(Touchpoint)
        self._corner = ground.scene.cards[pointer.over.id or ""]
        self._copies = edits.duplicate(self._document.committed, self._ids, dx=0.0, dy=0.0)
        self._change: Change = NOTHING
        self._copying = False

    def move(self, pointer: Pointer) -> None:
        committed = self._document.committed
        left, top = self._corner.x - self._start[0], self._corner.y - self._start[1]
        x, y = edits.on_grid(committed, left + pointer.map[0], top + pointer.map[1])
        dx, dy = x - self._corner.x, y - self._corner.y
        self._copying = bool(pointer.modifiers & Qt.KeyboardModifier.AltModifier)
        if self._copying:
            copied = committed.apply(self._copies)
            self._change = join(self._copies, edits.move(copied, self._copies, dx, dy))
        else:
            self._change = edits.move(committed, self._ids, dx, dy)
        self._document.preview(self._change)

    def release(self) -> None:
        if not self._copying:
            self._document.commit(self._change, tr("Move"))
            return
        self._document.commit(self._change, tr("Duplicate"))
        journey = self._document.journey
        self._ground.session.selection.set(id for id in self._copies if journey.find(Touchpoint, id))

    def cancel(self) -> None:
        self._document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The cards themselves show the gesture."""
