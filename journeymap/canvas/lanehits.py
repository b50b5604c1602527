"""What of lanes and notes is under a point of the map. Pure functions on a laid out scene."""

from math import hypot
from typing import NamedTuple

from journeymap.canvas.parts import Hit, Part
from journeymap.drawing.lanes import curves, emotion
from journeymap.drawing.lanes.painting import fold_rect, title_rect
from journeymap.drawing.scene import Scene
from journeymap.model import edits
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Lane

_EDGE, _REACH = 4.0, 4.0
_FARTHEST = 12.0


class MarkHit(NamedTuple):
    """A mark of an emotion lane: the lane, whose curve it is on (None for that of the map), and the touchpoint."""

    lane: Id
    persona: Id | None
    touchpoint: Id


def over(scene: Scene, x: float, y: float) -> Hit | None:
    """What lies over the cards: a free note, the badge of notes pinned to a touchpoint, which is the first of them,
    or the picture of a touchpoint, which is its card."""
    found = [id for id in scene.lanes.free if scene.lanes.notes[id].contains(x, y)]
    if found:
        return Hit(Part.NOTE, found[-1])
    for ids in scene.lanes.pins.values():
        if scene.lanes.notes[ids[0]].contains(x, y):
            return Hit(Part.NOTE, ids[0])
    for touchpoint, rect in scene.lanes.pictures.items():
        if rect.contains(x, y):
            return Hit(Part.CARD, touchpoint)
    return None


def below(scene: Scene, x: float, y: float, pixel: float) -> Hit | None:
    """The part of a lane, or the note in it."""
    for lane in scene.journey.lanes:
        band = scene.lanes.bands[lane.id]
        edge = min(_EDGE * max(pixel, 1.0), band.height / 3)
        if band.x <= x < band.right and band.y <= y < band.bottom + edge:
            return _within(scene, lane, band, (x, y), pixel)
    return None


def _within(scene: Scene, lane: Lane, band: Rect, place: tuple[float, float], pixel: float) -> Hit:
    x, y = place
    if fold_rect(band).contains(x, y):
        return Hit(Part.FOLD, lane.id)
    if lane.folded or title_rect(lane, band).contains(x, y):
        return Hit(Part.LANE_TITLE, lane.id)
    if mark := mark_at(scene, lane, x, y, pixel):
        return Hit(Part.MARK, mark.touchpoint)
    for id in notes_in(scene, lane.id):
        if scene.lanes.notes[id].contains(x, y):
            return Hit(Part.NOTE, id)
    edge = min(_EDGE * max(pixel, 1.0), band.height / 3)
    return Hit(Part.LANE_EDGE if y >= band.bottom - edge else Part.LANE, lane.id)


def notes_in(scene: Scene, lane: Id) -> list[Id]:
    """The notes that are drawn in a lane."""
    notes = scene.journey.notes
    return [id for id in scene.lanes.notes if notes[id].lane == lane]


def mark_at(scene: Scene, lane: Lane, x: float, y: float, pixel: float) -> MarkHit | None:
    """The mark of an emotion lane that is nearest to a point, if it is near; else the place on the zero line where a
    touchpoint without an emotion can be given one.
    """
    if lane.id not in scene.lanes.curves:
        return None
    reach = min(_REACH * pixel, _FARTHEST)
    best: tuple[float, MarkHit] | None = None
    for curve in scene.lanes.curves[lane.id]:
        for mark in curve.marks:
            away = hypot(mark.x - x, mark.y - y) - curves.radius(mark.intensity)
            if away <= reach and (best is None or away < best[0]):
                best = (away, MarkHit(lane.id, curve.persona, mark.id))
    return best[1] if best else _unset_at(scene, lane, x, y, reach + curves.radius(0))


def _unset_at(scene: Scene, lane: Lane, x: float, y: float, reach: float) -> MarkHit | None:
    room = emotion.plot(lane, scene.lanes.bands[lane.id])
    if abs(emotion.level(room, 0.0) - y) > reach:
        return None
    near = [(abs(spot - x), id) for id, spot in scene.lanes.spots.items() if abs(spot - x) <= reach]
    free = [entry for entry in near if edits.felt(scene.journey.touchpoints[entry[1]], lane.persona) is None]
    return MarkHit(lane.id, lane.persona, min(free)[1]) if free else None


def lane_over(scene: Scene, y: float) -> Lane | None:
    """The lane in whose band a y lies, or the gap below it."""
    bands = scene.lanes.bands
    above = [lane for lane in scene.journey.lanes if bands[lane.id].y <= y]
    last = above[-1] if above else None
    return last if last and (y < bands[last.id].bottom or last is not scene.journey.lanes[-1]) else None


def stage_over(scene: Scene, x: float) -> Id | None:
    """The stage whose cell of a lane lies at x, the nearest one beside all of them; None on a map without stages."""
    cells = scene.lanes.cells
    return min(cells, key=lambda id: max(cells[id].left - x, x - cells[id].right), default=None)
