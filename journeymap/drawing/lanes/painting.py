"""Painting the lanes with what is in them, and over the cards the notes that lie there."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from journeymap.drawing import dashes, many, text
from journeymap.drawing.lanes import chips, curves, notes
from journeymap.drawing.lanes.bands import FOLDED, LINE, TITLE
from journeymap.drawing.lanes.look import Look
from journeymap.drawing.style import BOLD, color, font
from journeymap.language import tr, translated
from journeymap.model import catalogue
from journeymap.model.geometry import Rect
from journeymap.model.names import name_of
from journeymap.model.records import BlueprintLine, Lane, LaneKind

if TYPE_CHECKING:
    from journeymap.drawing.picture import Marks
    from journeymap.drawing.scene import Scene

RADIUS = 9.0
_TITLE, _SMALL = 12.0, 10.0
_TITLE_LEFT = 26.0
_WIDE = 1.4
_LINES: Mapping[BlueprintLine, tuple[float, float]] = {
    BlueprintLine.INTERACTION: (4 * _WIDE, 2 * _WIDE),
    BlueprintLine.VISIBILITY: (1e9, 0.0),
    BlueprintLine.INTERNAL: (_WIDE, 2 * _WIDE),
}
"""How long dashes and the gaps after them are."""


def paint(painter: QPainter, scene: "Scene", *, view: Rect | None, detail: int, marks: "Marks") -> None:
    """Draws what of the lanes lies in `view`, in map units; all of them without one."""
    look = Look(scene, view, detail, marks, scene.palette)
    for lane in scene.journey.lanes:
        band = scene.lanes.bands[lane.id]
        if look.sees(band.grown(LINE)):
            _lane(painter, lane, band, look)
    held = scene.lanes.bands.keys()
    for id, rect in scene.lanes.notes.items():
        note = scene.journey.notes[id]
        if note.lane in held and look.sees(rect):
            notes.paint(painter, note, rect, look.at(note.touchpoint))


def paint_over(painter: QPainter, scene: "Scene", *, view: Rect | None, detail: int, marks: "Marks") -> None:
    """Draws what lies over the cards: their pictures, the badges of pinned notes, and free notes."""
    look = Look(scene, view, detail, marks, scene.palette)
    for touchpoint, rect in scene.lanes.pictures.items():
        if look.sees(rect):
            notes.paint_picture(painter, touchpoint, look.at(touchpoint))
    for touchpoint, ids in scene.lanes.pins.items():
        if look.sees(scene.lanes.notes[ids[0]]):
            notes.paint_badge(painter, touchpoint, look.at(touchpoint))
    for id in scene.lanes.free:
        if look.sees(scene.lanes.notes[id]):
            notes.paint(painter, scene.journey.notes[id], scene.lanes.notes[id], look, free=True)


def title_rect(lane: Lane, band: Rect) -> Rect:
    """Where the title of a lane stands: as long as it is, and never too short to be hit or typed into."""
    wide = text.metrics(font(_TITLE, BOLD)).horizontalAdvance(name_of(lane)[:200])
    return Rect(band.x + _TITLE_LEFT, band.y, min(max(wide + 12.0, 90.0), band.width - _TITLE_LEFT - 10.0), TITLE)


def fold_rect(band: Rect) -> Rect:
    """The triangle with which a lane is folded."""
    return Rect(band.x + 2.0, band.y, _TITLE_LEFT - 4.0, FOLDED)


def _lane(painter: QPainter, lane: Lane, band: Rect, look: Look) -> None:
    palette = look.palette
    if lane.line is not None:
        _line(painter, lane.line, band, look)
    strong = look.marked(lane.id) == "selected"
    painter.setPen(QPen(color(palette.accent if strong else palette.card_border), 2.0 if strong else 1.0))
    painter.setBrush(color(palette.card))
    painter.drawRoundedRect(QRectF(*band), RADIUS, RADIUS)
    if look.detail > 0:
        _head(painter, lane, band, look)
    if not lane.folded:
        _SHOWN[lane.shows](painter, lane, band, look)


def _head(painter: QPainter, lane: Lane, band: Rect, look: Look) -> None:
    x, y = band.x + 14.0, band.y + TITLE / 2
    corners = ((-2.5, -4.5), (4.0, 0.0), (-2.5, 4.5)) if lane.folded else ((-4.5, -2.5), (4.5, -2.5), (0.0, 4.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(look.palette.quiet))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
    room = title_rect(lane, band)
    if lane.id != look.marks.edited:
        face = font(_TITLE, BOLD)
        shown = text.elided(name_of(lane), face, room.width)
        text.draw(painter, QRectF(*room), shown, face, color(look.palette.text), align="left")
    beside = QRectF(room.right + 10.0, room.y, band.right - room.right - 20.0, room.height)
    if lane.folded:
        _folded(painter, lane, beside, look)
    elif lane.shows is LaneKind.EMOTION:
        curves.legend(painter, lane, beside, look)


def _folded(painter: QPainter, lane: Lane, row: QRectF, look: Look) -> None:
    """What a folded lane hides."""
    count = sum(note.lane == lane.id for note in look.journey.notes.values())
    if count:
        text.draw(painter, row, tr("%n note(s)", n=count), font(_SMALL), color(look.palette.quiet), align="left")


def _line(painter: QPainter, line: BlueprintLine, band: Rect, look: Look) -> None:
    """The line of a service blueprint above a lane, with its name."""
    y = band.y - LINE / 2 - 1.0
    words = translated(catalogue.BLUEPRINT_LINES[line])
    face = font(_SMALL, BOLD)
    wide = text.metrics(face).horizontalAdvance(words) if look.detail > 0 else -12.0
    painter.setPen(QPen(color(look.palette.quiet), _WIDE))
    seen = (look.view.x, look.view.right) if look.view else (band.x, band.right)
    ends = dashes.along(band.x + wide + 18.0, band.right, seen, _LINES[line])
    many.lines(painter, np.insert(ends, (1, 2), y, axis=1))
    if look.detail > 0:
        row = QRectF(band.x + 8.0, y - 8.0, wide, 16.0)
        text.draw(painter, row, words, face, color(look.palette.quiet), align="left")


def _held(painter: QPainter, lane: Lane, band: Rect, look: Look) -> None:
    """Notes are painted with all others; while the pointer is over a lane without any it says how they come in."""
    if look.detail > 0 and look.marked(lane.id) and not _occupied(lane, look):
        _say(painter, band, tr("Double-click in a column to add a note"), look)


def _occupied(lane: Lane, look: Look) -> bool:
    return any(note.lane == lane.id for note in look.journey.notes.values())


def _unmeasured(painter: QPainter, lane: Lane, band: Rect, look: Look) -> None:
    """A lane of figures before any measure was chosen."""
    if look.detail > 0:
        _say(painter, band._replace(height=lane.height), tr("Choose a measure"), look)


def _say(painter: QPainter, band: Rect, words: str, look: Look) -> None:
    room = band.width - _TITLE_LEFT - 10.0
    row = QRectF(band.x + _TITLE_LEFT, band.y + TITLE - 4.0, room, max(band.height - TITLE, 16.0))
    shown = text.elided(words, font(_SMALL + 1), room)
    text.draw(painter, row, shown, font(_SMALL + 1), color(look.palette.quiet), align="left")


_SHOWN: Mapping[LaneKind, Callable[[QPainter, Lane, Rect, Look], None]] = {
    LaneKind.EMOTION: curves.paint,
    LaneKind.NOTES: _held,
    LaneKind.BACKSTAGE: _held,
    LaneKind.CHANNELS: chips.paint,
    LaneKind.METRIC: _unmeasured,
}
