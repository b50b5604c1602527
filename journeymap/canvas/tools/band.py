"""The rubber band: selects what it touches, while it is drawn."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas import hit
from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette, color
from journeymap.model.geometry import Rect

ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class Band:
    """Selects by rectangle; with Shift or Ctrl on top of what is selected already."""

    cursor = Qt.CursorShape.ArrowCursor
    edits = False

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._selection = ground.session.selection
        self._start = pointer.map
        self._before = self._selection.ids
        self._kept = self._before if pointer.modifiers & ADDING else ()
        self._rect = Rect(*pointer.map, 0.0, 0.0)

    def move(self, pointer: Pointer) -> None:
        (x1, y1), (x2, y2) = self._start, pointer.map
        self._rect = Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
        self._selection.set((*self._kept, *hit.within(self._ground.scene, self._rect)))

    def release(self) -> None:
        """What is touched is selected already."""

    def cancel(self) -> None:
        self._selection.set(self._before)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        pen = QPen(color(palette.accent), 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(color(palette.accent, 0.10))
        painter.drawRect(QRectF(*self._rect))
