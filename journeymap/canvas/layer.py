"""The picture of the map as it was painted last. What has not changed since is not painted again: panning moves the
picture by whole pixels and paints what comes into view, and a drag paints around what is dragged.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from time import perf_counter
from typing import cast

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from journeymap.canvas.camera import Camera
from journeymap.canvas.patches import covering, meeting
from journeymap.drawing import changes, picture
from journeymap.drawing.boxes import Mask, Numbers, grown
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene
from journeymap.drawing.sprites import Sprites
from journeymap.drawing.style import color
from journeymap.model.geometry import Rect

_LARGEST = 16 * 210.0 * 122.0
"""Map units, high times wide, of a part: about 16 cards with their transitions."""
_FOR_LINES = 0.3
"""The part of the time that may go into finding out where lines lie now."""
_LEAST = 128.0 * 128.0
"""Pixels of a part: of smaller ones there would be too many."""
_EDGE = 2
"""Pixels around what changed that are painted too."""


@dataclass(frozen=True, slots=True)
class Shot:
    """What is to be seen: a scene with marks through a camera, on so many pixels, of which `density` are one of the window."""

    scene: Scene
    camera: Camera
    marks: Marks
    size: QSize
    density: float

    @property
    def scale(self) -> float:
        """Pixels a map unit."""
        return self.camera.scale * self.density

    def is_same(self, other: "Shot") -> bool:
        """Whether the two show the same; scenes are not compared but for being one."""
        mine, its = ((shot.camera, shot.marks, shot.size, shot.density) for shot in (self, other))
        return self.scene is other.scene and mine == its

    def aligned(self) -> "Shot":
        """The same, moved by less than half a pixel, so that the map lies on whole pixels as it is panned."""
        x, y = (round(place * self.scale) / self.scale for place in (self.camera.x, self.camera.y))
        return replace(self, camera=replace(self.camera, x=x, y=y))


class Layer:
    """Keeps the picture of a shot, and which parts of it are stale."""

    def __init__(self, sprites: Sprites) -> None:
        self.pixmap = QPixmap()
        self._sprites = sprites
        self._shot: Shot | None = None
        self._stale = QRegion()
        self._plain = QRegion()
        self._crowded = False

    def forget(self) -> None:
        """Paints all of it the next time."""
        self._shot = None

    def show(self, shot: Shot, until: float) -> bool:
        """Brings the picture up to date with a shot; tells whether it is complete. After `until`, a time of `perf_counter`,
        no more parts are begun: what is left is drawn in nothing but colours, and is left to `go_on`.
        """
        before, self._shot = self._shot, shot
        if before is not None and before.is_same(shot):
            return self._stale.isEmpty()
        crowded = picture.is_crowded(shot.scene, _view(QRect(QPoint(), shot.size), shot), picture.detail_at(shot.scale))
        same_kind, self._crowded = crowded == self._crowded, crowded
        if before is None or not same_kind or not self._kept(before, shot, until):
            if self.pixmap.size() != shot.size:
                self.pixmap = QPixmap(shot.size)
            self._stale = QRegion(self.pixmap.rect())
            self._plain = QRegion()
        self._paint_parts(shot, until)
        return self._stale.isEmpty()

    def go_on(self, until: float) -> QRegion:
        """Paints more of what is stale, until a time; returns the pixels that are another picture now."""
        before = QRegion(self._stale)
        if self._shot is not None and not before.isEmpty():
            self._paint_parts(self._shot, until)
        return before - self._stale

    def _paint_parts(self, shot: Shot, until: float) -> None:
        with QPainter(self.pixmap) as painter:
            for part in _parts(self._stale, None if self._crowded else _LARGEST * shot.scale**2):
                self._paint(painter, part, shot, crowded=self._crowded)
                self._stale -= part
                if perf_counter() > until:
                    break
            if rest := self._stale - self._plain:
                self._paint(painter, rest, shot, crowded=True)
        self._plain = QRegion(self._stale)

    def _kept(self, before: Shot, shot: Shot, until: float) -> bool:
        """Moves the picture and notes what of it is stale; tells whether that pays."""
        whole = self.pixmap.rect()
        dx = round((before.camera.x - shot.camera.x) * shot.scale)
        dy = round((before.camera.y - shot.camera.y) * shot.scale)
        alike = (before.size, before.scale) == (shot.size, shot.scale) and shot.size == self.pixmap.size()
        if not alike or abs(dx) >= whole.width() or abs(dy) >= whole.height():
            return False
        if before.scene is not shot.scene and not self._crowded:
            now = perf_counter()
            shot.scene.lines.near(
                _view(whole, shot), now + _FOR_LINES * (until - now)
            )  # so that no more is painted anew
        changed = changes.between(before.scene, shot.scene)
        marked = changes.marked(shot.scene, before.marks, shot.marks)
        if changed is None or marked is None:
            return False
        if dx or dy:
            self.pixmap.scroll(dx, dy, whole)
        stale = self._stale.translated(dx, dy)
        for part in _uncovered(whole, dx, dy):
            stale += part
        stale += covering(grown(_pixels(np.concatenate((changed, marked)), shot), _EDGE), whole)
        self._stale = stale.intersected(whole)
        self._plain = QRegion() if len(changed) else self._plain.translated(dx, dy)
        return True

    def _paint(self, painter: QPainter, part: QRegion, shot: Shot, *, crowded: bool) -> None:
        around = part.boundingRect()
        meets = meeting(part) if part.rectCount() > 1 else None
        painter.resetTransform()
        painter.setClipRegion(part)
        painter.fillRect(around, color(shot.scene.palette.canvas))
        painter.scale(shot.scale, shot.scale)
        painter.translate(-shot.camera.x, -shot.camera.y)
        detail, view = picture.detail_at(shot.scale), _view(around, shot)
        cards = self._sprites.paint if detail else picture.paint_cards
        seen = partial(_seen, meets=meets, shot=shot) if meets else None
        picture.paint(
            painter, shot.scene, view=view, detail=detail, marks=shot.marks, cards=cards, crowded=crowded,
            seen=seen,
        )  # fmt: skip


def _view(part: QRect, shot: Shot) -> Rect:
    """The rectangle of the map that some pixels show."""
    left, top = shot.camera.x + part.x() / shot.scale, shot.camera.y + part.y() / shot.scale
    return Rect(left, top, part.width() / shot.scale, part.height() / shot.scale).grown(1.0 / shot.scale)


def _pixels(rects: Numbers, shot: Shot) -> Numbers:
    """The rectangles of pixels that show rectangles of the map."""
    places = (rects[:, :2] - (shot.camera.x, shot.camera.y)) * shot.scale
    return np.concatenate((places, rects[:, 2:] * shot.scale), axis=1)


def _seen(rects: Numbers, *, meets: Callable[[Numbers], Mask], shot: Shot) -> Mask:
    """Which rectangles of the map lie on pixels that are asked for."""
    return meets(grown(_pixels(rects, shot), _EDGE))


def _parts(region: QRegion, largest: float | None) -> list[QRegion]:
    """A region cut into such of so many pixels, if that is asked: each a rectangle, or in few places."""
    if region.isEmpty():
        return []
    if largest is None:
        return [QRegion(region.boundingRect())]
    around = region.boundingRect()
    if sum(rect.width() * rect.height() for rect in cast(Iterable[QRect], region)) <= max(largest, _LEAST):
        return [region]
    wide, high = around.width(), around.height()
    half = QSize(wide // 2, high) if wide > high else QSize(wide, high // 2)
    first = QRect(around.topLeft(), half)
    return [part for piece in (region & first, region - QRegion(first)) for part in _parts(piece, largest)]


def _uncovered(whole: QRect, dx: int, dy: int) -> list[QRect]:
    """What comes into view where a picture moves."""
    wide, high = whole.width(), whole.height()
    side = QRect(0 if dx > 0 else wide + dx, 0, abs(dx), high)
    edge = QRect(max(dx, 0), 0 if dy > 0 else high + dy, wide - abs(dx), abs(dy))
    return [part for part in (side, edge) if not part.isEmpty()]
