"""Pictures of cards, each drawn once and then laid on whole pixels: text is dear, a copy is cheap.

A picture is drawn by the same functions as a card itself, at the scale and at the part of a pixel where the card stands, so
that it is the same as the card. It is kept until other cards need the room.
"""

from math import ceil
from time import perf_counter
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from journeymap.drawing import far, picture, touchpoints
from journeymap.drawing.boxes import Rows, grown
from journeymap.drawing.lines import ENDLESS
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
_LEAST = 0.001
"""Seconds that are there for pictures even where the time is over, so that all are made in the end."""
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

    def paint(  # noqa: PLR0913  # as `picture.paint_cards`, and until when
        self, painter: QPainter, scene: Scene, rows: Rows, marks: Marks, detail: int, *, until: float = ENDLESS
    ) -> bool:
        """Draws cards from their pictures, as `picture.paint_cards` does. After `until`, a time of `perf_counter`, hardly
        any pictures are made: other cards stay without their words. Tells whether all are complete.
        """
        world, device = painter.worldTransform(), painter.deviceTransform()
        scale = device.m11()
        places = grown(scene.cards.array[rows], _EDGE)[:, :2] * scale + (device.dx(), device.dy())
        corners = np.floor(places + 0.5 / _PHASES)
        phases: list[list[float]] = (places - corners).tolist()
        cards = [(id, rect, picture.look_of(scene, id, marks, detail)) for id, rect in scene.cards.at(rows)]
        sprites: list[QPixmap | None] = []
        until = max(until, perf_counter() + _LEAST)
        for (id, rect, look), (x, y) in zip(cards, phases, strict=True):
            touchpoint, place = scene.journey.touchpoints[id], (scale, x, y)
            seen = _seen(touchpoint, look, place)
            sprite = self._found(seen)
            if sprite is None and perf_counter() < until:
                sprite = _drawn(touchpoint, rect, look, place)
                self._keep(seen, sprite)
            sprites.append(sprite)
        waiting = np.array([sprite is None for sprite in sprites], dtype=np.bool_)
        far.paint_cards(painter, scene, rows[waiting], marks.selected)
        pixels = device.inverted()[0] * world  # draws on pixels of the device, whatever lies below the widget
        painter.setWorldTransform(pixels)
        for (id, rect, _), sprite, (x, y) in zip(cards, sprites, corners.tolist(), strict=True):
            if sprite is not None:
                painter.drawPixmap(int(x), int(y), sprite)
            if marked := marks.of(id):
                painter.setWorldTransform(world)
                touchpoints.paint_ring(painter, rect, marked, scene.palette)
                painter.setWorldTransform(pixels)
        painter.setWorldTransform(world)
        return not waiting.any()

    def _found(self, seen: _Seen) -> QPixmap | None:
        kept = self._kept.pop(seen.touchpoint.id, None)
        if kept is None:
            return None
        if not kept[0].is_like(seen):
            self._bytes -= _size(kept[1])
            return None
        self._kept[seen.touchpoint.id] = kept
        return kept[1]

    def _keep(self, seen: _Seen, sprite: QPixmap) -> None:
        self._kept[seen.touchpoint.id] = (seen, sprite)
        self._bytes += _size(sprite)
        while self._bytes > self._room and len(self._kept) > 1:
            self._bytes -= _size(self._kept.pop(next(iter(self._kept)))[1])


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
