"""What is under a point of the map. Pure functions on a laid out scene."""

from itertools import pairwise
from math import hypot

from journeymap.canvas import lanehits
from journeymap.canvas.parts import GROUND, Hit, Part
from journeymap.drawing.routes import Curve
from journeymap.drawing.scene import Scene
from journeymap.model import geometry
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id

__all__ = ["GROUND", "Hit", "Part", "distance", "hit", "transition_at", "within"]

_SAMPLES = 24
_FARTHEST = 20.0
"""Map units beside a card or a line that still hit it: less than half of the room between two cards, so that there is ground to hit at every zoom."""


def hit(scene: Scene, x: float, y: float, pixel: float) -> Hit:
    """What is under a point of the map, where `pixel` map units are one pixel of the screen: rims and lines
    are wide enough to be hit at every zoom at which they can be told apart.
    """
    return (
        lanehits.over(scene, x, y)
        or _card(scene, x, y, pixel)
        or transition_at(scene, x, y, pixel)
        or _header(scene, x, y, pixel)
        or lanehits.below(scene, x, y, pixel)
        or GROUND
    )


def _card(scene: Scene, x: float, y: float, pixel: float) -> Hit | None:
    outside, inside = min(6.0 * pixel, _FARTHEST), min(5.0 * pixel, 10.0)
    near = Rect(x - outside, y - outside, 2 * outside, 2 * outside)
    found = scene.cards.at(scene.cards.near(near))
    for id, rect in reversed(found):  # the uppermost card under the point, before the rim of one beside it
        if rect.contains(x, y):
            return Hit(Part.CARD if rect.grown(-inside).contains(x, y) else Part.RIM, id)
    return Hit(Part.RIM, min(found, key=lambda entry: _beside(entry[1], x, y))[0]) if found else None


def _beside(rect: Rect, x: float, y: float) -> float:
    """How far a point is from a rectangle in which it does not lie."""
    return hypot(max(rect.x - x, 0.0, x - rect.right), max(rect.y - y, 0.0, y - rect.bottom))


def transition_at(scene: Scene, x: float, y: float, pixel: float) -> Hit | None:
    """The drawn transition near a point, whatever card covers it."""
    best: tuple[float, Id] | None = None
    beside = min(6.0 * pixel, _FARTHEST)
    around, _ = scene.lines.near(Rect(x - beside, y - beside, 2 * beside, 2 * beside))
    for pair, line in around:
        id = scene.ids.get(pair)
        if id is None:
            continue
        reach = beside + line.width / 2
        if line.spot is not None and line.spot.contains(x, y):
            return Hit(Part.TRANSITION, id)
        if line.box.grown(beside).contains(x, y):
            away = distance(line.curve, x, y)
            if away <= reach and (best is None or away < best[0]):
                best = (away, id)
    return Hit(Part.TRANSITION, best[1]) if best else None


def _header(scene: Scene, x: float, y: float, pixel: float) -> Hit | None:
    for id, column in scene.columns.items():
        band = geometry.header(column)
        if band.y <= y <= band.bottom:
            if abs(x - column.right) <= min(max(5.0 * pixel, 3.0), column.width / 4):
                return Hit(Part.DIVIDER, id)
            if column.left <= x < column.right:
                return Hit(Part.HEADER, id)
    return None


def distance(curve: Curve, x: float, y: float) -> float:
    """How far a point is from a curve, in map units; every cubic curve of it taken as 24 straight lines."""
    count = _SAMPLES * len(curve.pieces())
    points = [curve.at(i / count) for i in range(count + 1)]
    return min(_from_line(a, b, x, y) for a, b in pairwise(points))


def _from_line(a: tuple[float, float], b: tuple[float, float], x: float, y: float) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else min(1.0, max(0.0, ((x - a[0]) * dx + (y - a[1]) * dy) / length))
    return hypot(x - a[0] - t * dx, y - a[1] - t * dy)


def within(scene: Scene, rect: Rect) -> tuple[Id, ...]:
    """The touchpoints and notes that a rubber band touches, and the transitions that lie whole in it."""
    cards = [id for id, _ in scene.cards.at(scene.cards.near(rect))]
    held = scene.lines.held(rect, lambda line: _holds(rect, line.curve))
    lines = [scene.ids[pair] for pair in held if pair in scene.ids]
    notes = [id for id, note in scene.lanes.notes.items() if note.intersects(rect)]
    return (*cards, *notes, *lines)


def _holds(rect: Rect, curve: Curve) -> bool:
    box = curve.box()
    if rect.contains(box.x, box.y) and rect.contains(box.right, box.bottom):
        return True
    count = 8 * len(curve.pieces())
    return all(rect.contains(*curve.at(i / count)) for i in range(count + 1))
