"""Dragging the marks of an emotion curve up and down."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from journeymap.canvas import lanehits
from journeymap.canvas.lanehits import MarkHit
from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing import text
from journeymap.drawing.lanes import curves, emotion
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change
from journeymap.model.records import Lane

_STEP = 0.5


class DragMark:
    """Drags the expected emotion of one touchpoint, for the persona whose curve it is on: in steps of a half, with
    Shift freely.
    """

    cursor = Qt.CursorShape.SizeVerCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._document = ground.session.document
        self._mark = self._grabbed(pointer)
        self._valence = 0.0
        self._change: Change = NOTHING

    def _grabbed(self, pointer: Pointer) -> MarkHit | None:
        scene, (x, y) = self._ground.scene, pointer.map
        lane = lanehits.lane_over(scene, y)
        return lanehits.mark_at(scene, lane, x, y, 1 / self._ground.camera.scale) if lane else None

    def move(self, pointer: Pointer) -> None:
        lane = self._document.committed.find(Lane, self._mark.lane) if self._mark else None
        if self._mark is None or lane is None:
            return
        room = emotion.plot(lane, self._ground.scene.lanes.bands[lane.id])
        valence = emotion.valence_at(room, pointer.map[1])
        free = pointer.modifiers & Qt.KeyboardModifier.ShiftModifier
        self._valence = round(valence, 2) if free else round(valence / _STEP) * _STEP
        _, persona, touchpoint = self._mark
        self._change = edits.expect(self._document.committed, [touchpoint], self._valence, persona=persona)
        self._document.preview(self._change)

    def release(self) -> None:
        self._document.commit(self._change, tr("Set expected emotion"))

    def cancel(self) -> None:
        self._document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The value beside the mark; the curve itself shows the rest."""
        lanes = self._ground.scene.lanes
        band = lanes.bands.get(self._mark.lane) if self._mark else None
        lane = self._document.committed.find(Lane, self._mark.lane) if self._mark else None
        if self._mark is None or band is None or lane is None or self._mark.touchpoint not in lanes.spots:
            return
        x, y = lanes.spots[self._mark.touchpoint], emotion.level(emotion.plot(lane, band), self._valence)
        row = QRectF(x + 10.0, y - 8.0, 40.0, 16.0)
        text.draw(painter, row, curves.signed(self._valence), font(11.0, BOLD), color(palette.accent), align="left")
