"""Gestures on stage headers: dragging an edge makes a stage wider, dragging a header moves the stage."""

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette, color
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change
from journeymap.model.geometry import HEADER_GAP, HEADER_HEIGHT

_WIDEST = 1e6
"""Map units; a map cannot hold a wider stage."""


class ResizeStage:
    """Drags the right edge of a stage."""

    cursor = Qt.CursorShape.SplitHCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._document = ground.session.document
        self._start = pointer.map[0]
        self._stage = pointer.over.id or ""
        self._width = ground.scene.columns[self._stage].width
        self._change: Change = NOTHING

    def move(self, pointer: Pointer) -> None:
        width = min(_WIDEST, self._width + pointer.map[0] - self._start)
        self._change = edits.resize_stage(self._document.committed, self._stage, width)
        self._document.preview(self._change)

    def release(self) -> None:
        self._document.commit(self._change, tr("Resize stage"))

    def cancel(self) -> None:
        self._document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The columns themselves show the gesture."""


class MoveStage:
    """Drags a stage, with its touchpoints, to another place in the order; a bar shows where it will go."""

    cursor = Qt.CursorShape.ClosedHandCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._stage = pointer.over.id or ""
        self._bar: float | None = None
        self._change: Change = NOTHING

    def move(self, pointer: Pointer) -> None:
        columns = self._ground.scene.columns
        before = next((id for id, c in columns.items() if pointer.map[0] < c.left + c.width / 2), None)
        last = max((c.right for c in columns.values()), default=0.0)
        self._bar = columns[before].left if before is not None else last
        self._change = edits.move_stage(self._ground.session.document.committed, self._stage, before=before)

    def release(self) -> None:
        self._ground.session.document.commit(self._change, tr("Move stage"))

    def cancel(self) -> None:
        self._change = NOTHING

    def paint(self, painter: QPainter, palette: Palette) -> None:
        if self._bar is not None:
            painter.setPen(QPen(color(palette.accent), 3.0))
            painter.drawLine(QLineF(self._bar, -HEADER_GAP - HEADER_HEIGHT, self._bar, self._ground.scene.body))
