"""The gaps between cards through which ways lead."""

from typing import NamedTuple
from zlib import crc32

from journeymap.drawing.routes.curve import Point
from journeymap.drawing.routes.grid import Grid
from journeymap.drawing.routes.pieces import CLEAR, STEP
from journeymap.model.geometry import GAP_Y, HEADER_GAP, Rect

FARTHEST = 100.0
"""How far a way around leads beside the rectangle around its two cards, in map units."""
SLIM = 14.0
"""A gap narrower than this is none."""
_FARTHEST_ROW = 5
"""So many rows away a gap is looked for."""
_PILE = 400
"""More cards than these in the way lie on a pile, through which no gap leads."""
_LANES = 5
"""Ways that share a gap run on so many lanes."""


def lane(start: Point, end: Point) -> float:
    """Which lane of a gap a way from one point to another keeps to, −1…1: always the same, mostly another for others."""
    return crc32(f"{start}{end}".encode()) % _LANES * 2 / (_LANES - 1) - 1


class Span(NamedTuple):
    """Where a way is to run level: from left to right, on a lane, no higher and no lower than this."""

    left: float
    right: float
    lane: float
    highest: float
    lowest: float


def span(left: float, right: float, side: float, ends: tuple[Rect, Rect]) -> Span:
    """From left to right, no farther beside the two cards than a way may lead."""
    highest, lowest = min(rect.y for rect in ends) - FARTHEST, max(rect.bottom for rect in ends) + FARTHEST
    return Span(left, right, side, highest, lowest)


def gap(grid: Grid, over: Span, y: float, *, up: bool) -> float | None:
    """The height of the nearest gap between rows above or below y; y itself where all is free there, None where there
    is no gap near.
    """
    left, wide = over.left, over.right - over.left
    blocking = grid.found(Rect(left, y - CLEAR, wide, 2 * CLEAR))
    for _ in range(_FARTHEST_ROW):
        if not blocking:
            return y
        if len(blocking) > _PILE:
            return None
        edge = min(rect.y for rect in blocking) if up else max(rect.bottom for rect in blocking)
        if not over.highest <= edge <= over.lowest:
            return None
        blocking = grid.found(Rect(left, edge - GAP_Y if up else edge, wide, GAP_Y))
        if up:
            room = edge - max((*(rect.bottom for rect in blocking), edge - GAP_Y, -HEADER_GAP))
        else:
            room = min((*(rect.y for rect in blocking), edge + GAP_Y)) - edge
        if room >= SLIM:
            return edge + (-0.5 if up else 0.5) * room + over.lane * min(2 * STEP, room / 2 - 5.0)
        if not blocking:
            return None
    return None


def free(grid: Grid, ends: tuple[Rect, ...], *strips: Rect) -> bool:
    """Whether no card but those at the ends lies in any of the strips."""
    return not any(grid.meets(each, apart=ends) for each in strips)
