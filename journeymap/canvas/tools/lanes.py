"""Gestures on lanes: dragging the lower edge makes a lane higher, dragging its title moves it."""

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette, color
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change


class ResizeLane:
    """Drags the lower edge of a lane; it is never lower than what is in it."""

    cursor = Qt.CursorShape.SplitVCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._document = ground.session.document
        self._start = pointer.map[1]
        self._lane = pointer.over.id or ""
        self._height = ground.scene.lanes.bands[self._lane].height
        self._change: Change = NOTHING

    def move(self, pointer: Pointer) -> None:
        height = self._height + pointer.map[1] - self._start
        self._change = edits.resize_lane(self._document.committed, self._lane, height)
        self._document.preview(self._change)

    def release(self) -> None:
        self._document.commit(self._change, tr("Resize lane"))

    def cancel(self) -> None:
        self._document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The lanes themselves show the gesture."""


class MoveLane:
    """Drags a lane to another place in the order; a bar shows where it will go."""

    cursor = Qt.CursorShape.ClosedHandCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._lane = pointer.over.id or ""
        self._bar: float | None = None
        self._change: Change = NOTHING

    def move(self, pointer: Pointer) -> None:
        bands = self._ground.scene.lanes.bands
        before = next((id for id, band in bands.items() if pointer.map[1] < band.center[1]), None)
        last = max((band.bottom for band in bands.values()), default=0.0)
        self._bar = bands[before].y - 4.0 if before is not None else last + 4.0
        self._change = edits.move_lane(self._ground.session.document.committed, self._lane, before=before)

    def release(self) -> None:
        self._ground.session.document.commit(self._change, tr("Move lane"))

    def cancel(self) -> None:
        self._change = NOTHING

    def paint(self, painter: QPainter, palette: Palette) -> None:
        band = self._ground.scene.lanes.bands.get(self._lane)
        if self._bar is not None and band is not None:
            painter.setPen(QPen(color(palette.accent), 3.0))
            painter.drawLine(QLineF(band.x, self._bar, band.right, self._bar))
