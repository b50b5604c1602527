"""Pictures of cards, each drawn once and then laid on whole pixels: text is dear, a copy is cheap.

A picture is drawn by the same functions as a card itself, at the scale and at the part of a pixel where the card stands, so
that it is the same as the card. It is kept until other cards need the room.
"""

from math import ceil
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from journeymap.drawing import picture, touchpoints
from journeymap.drawing.boxes import Rows, grown
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene
from journeymap.drawing.style import Palette
from journeymap.drawing.touchpoints import Look
from journeymap.metrics.overlay import Mark, OverlayKind
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Touchpoint

ROOM = 96 * 1024 * 1024
"""Bytes of all pictures together."""
_EDGE = 3.0
"""Map units around a card that its outline and shadow take."""
_PHASES = 1024.0
"""Parts of a pixel that count as another place."""

_Shape = tuple[float, int, int, int, bool, OverlayKind, str, tuple[float, float]]


class _Seen(NamedTuple):
    """All from which the picture of a card is made, but for the place of the card."""

    touchpoint: Touchpoint
    mark: Mark | None
    palette: Palette
    shape: _Shape

    def is_like(self, other: "_Seen") -> bool:
        """Whether the two look the same; where the card stands does not matter."""
        if self.palette is not other.palette or self.shape != other.shape or self.mark != other.mark:
            return False
        mine, its = self.touchpoint, other.touchpoint
        return mine is its or replace(mine, x=its.x, y=its.y, stage=its.stage) == its


def _seen(touchpoint: Touchpoint, look: Look, place: tuple[float, float, float]) -> _Seen:
    (scale, x, y), over = place, look.overlay
    shape = (scale, round(x * _PHASES), round(y * _PHASES), look.detail, look.titled, over.kind, over.unit, over.scale)
    return _Seen(touchpoint, over.marks.get(touchpoint.id), look.palette, shape)


class Sprites:
    """The pictures that are kept, the one used last at the end."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._kept: dict[Id, tuple[_Seen, QPixmap]] = {}
        self._bytes = 0

    def clear(self) -> None:
        """Forgets all of them, as when fonts or the language change."""
        self._kept.clear()
        self._bytes = 0

    def paint(self, painter: QPainter, scene: Scene, rows: Rows, marks: Marks, detail: int) -> None:
        """Draws cards from their pictures, as `picture.paint_cards` does without."""
        world, device = painter.worldTransform(), painter.deviceTransform()
        scale = device.m11()
        places = grown(scene.cards.array[rows], _EDGE)[:, :2] * scale + (device.dx(), device.dy())
        corners = np.floor(places + 0.5 / _PHASES)
        phases: list[list[float]] = (places - corners).tolist()
        pixels = device.inverted()[0] * world  # draws on pixels of the device, whatever lies below the widget
        painter.setWorldTransform(pixels)
        for (id, rect), (x, y), (left, top) in zip(scene.cards.at(rows), phases, corners.tolist(), strict=True):
            look = picture.look_of(scene, id, marks, detail)
            painter.drawPixmap(int(left), int(top), self._of(scene.journey.touchpoints[id], rect, look, (scale, x, y)))
            if marked := marks.of(id):
                painter.setWorldTransform(world)
                touchpoints.paint_ring(painter, rect, marked, scene.palette)
                painter.setWorldTransform(pixels)
        painter.setWorldTransform(world)

    def _of(self, touchpoint: Touchpoint, rect: Rect, look: Look, place: tuple[float, float, float]) -> QPixmap:
        """The picture of a card, made where there is none."""
        seen = _seen(touchpoint, look, place)
        kept = self._kept.pop(touchpoint.id, None)
        if kept is None or not kept[0].is_like(seen):
            self._bytes -= _size(kept[1]) if kept else 0
            kept = (seen, _drawn(touchpoint, rect, look, place))
            self._bytes += _size(kept[1])
        self._kept[touchpoint.id] = kept
        while self._bytes > self._room and len(self._kept) > 1:
            self._bytes -= _size(self._kept.pop(next(iter(self._kept)))[1])
        return kept[1]


def _size(pixmap: QPixmap) -> int:
    return 4 * pixmap.width() * pixmap.height()


def _drawn(touchpoint: Touchpoint, rect: Rect, look: Look, place: tuple[float, float, float]) -> QPixmap:
    scale, x, y = place
    wide, high = (ceil(part + (length + 2 * _EDGE) * scale) + 1 for part, length in ((x, rect.width), (y, rect.height)))
    pixmap = QPixmap(wide, high)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, look.detail > 0)
        painter.setTransform(QTransform(scale, 0, 0, scale, x - (rect.x - _EDGE) * scale, y - (rect.y - _EDGE) * scale))
        touchpoints.paint_card(painter, touchpoint, rect, look)
    return pixmap
