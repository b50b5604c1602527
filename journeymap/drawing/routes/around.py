"""Ways around cards: through the gaps between rows and columns, where the plain curve would pass under a card.

A way runs along one gap between rows, or beside a column, and comes there and away in soft bends. Of the ways that
cross no card the one with the least rise and fall is taken; where there is none, the way weaves through.
"""

from journeymap.drawing.routes.curve import Curve, Point
from journeymap.drawing.routes.gaps import FARTHEST, SLIM, free, gap, lane, span
from journeymap.drawing.routes.grid import Grid
from journeymap.drawing.routes.pieces import CLEAR, ROUND, STEP, joined, line, strip, swerve, turn
from journeymap.drawing.routes.weaving import weave_back, weave_on
from journeymap.model.geometry import GAP_X, GAP_Y, Rect

_BEND = 40.0
"""How wide a bend from one row to another is: less than the gap between two columns."""
_SMALL = 400_000.0
"""In a box no larger than this all cards are asked, which mostly is quicker than to look at the curve."""
_SAMPLES = 28.0
"""How far apart the points are at which a curve is looked at: less than half of a card's height."""


def is_blocked(curve: Curve, grid: Grid, ends: tuple[Rect, Rect]) -> bool:
    """Whether a curve passes under a card other than those at its ends, or touches it."""
    box = curve.box()
    if box.width * box.height < _SMALL and all(rect in ends for rect in grid.found(box.grown(CLEAR))):
        return False
    count = max(6, min(200, int((box.width + box.height) / _SAMPLES)))
    return any(rect not in ends for i in range(1, count) for rect in grid.close_to(*curve.at(i / count)))


def forward(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a right side to a left side, or None where there is none near."""
    return _level(start, end, grid, ends) or weave_on(start, end, grid, ends)


def _level(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way through one gap between rows."""
    (x1, y1), (x2, y2) = start, end
    left, right, side = x1 + _BEND, x2 - _BEND, lane(start, end)
    if right - left < 2 * CLEAR:
        return None
    over = span(left, right, side, ends)
    gaps = [gap(grid, over, y, up=up) for y in (y1, y2) for up in (True, False)]
    heights = {y: abs(y - y1) + abs(y - y2) for y in (y1, y2, *gaps) if y is not None}
    for y in sorted(heights, key=heights.__getitem__):
        through = grid.meets(strip((left, y), (right, y)))
        if not through and free(grid, ends, strip(start, (left, y)), strip((right, y), end)):
            bends = swerve(start, (left, y), side), swerve((right, y), end, side)
            return joined(bends[0], line((left, y), (right, y)), bends[1])
    return None


def back(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a bottom side back to one further left, or None where there is none near."""
    return _dip(start, end, grid, ends) or _step_back(start, end, grid, ends) or weave_back(start, end, grid, ends)


def _dip(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way back below both cards."""
    (x1, y1), (x2, y2) = start, end
    side, low = lane(start, end), max(y1, y2)
    below = gap(grid, span(x2, x1, side, ends), low + 2 * CLEAR, up=False)
    near = low + GAP_Y / 2 + side * STEP
    for y in (near,) if below is None else (near, below):
        if free(grid, ends, strip(start, (x1, y)), strip((x2, y), (x1, y)), strip((x2, y), end)):
            r = min(3 * ROUND, (x1 - x2) / 2)
            a, b = (x1 - r, y), (x2 + r, y)
            return joined(turn(start, (x1, y), a), line(a, b), turn(b, (x2, y), end))
    return None


def _step_back(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way back below one card, beside a column to the other row, and on below the other card."""
    (x1, y1), (x2, y2) = start, end
    source, target = ends
    side = lane(start, end)
    high, low = (y + GAP_Y / 2 + side * STEP for y in (y1, y2))
    for x in (target.right + GAP_X / 2, source.x - GAP_X / 2):
        a, b = (x + _BEND / 2, high), (x - _BEND / 2, low)
        if not x2 < b[0] < a[0] < x1:
            continue
        if free(grid, (), strip(a, (x1, high)), strip(b, a), strip((x2, low), b)):
            p, q = (x1 - min(ROUND, x1 - a[0]), high), (x2 + min(ROUND, b[0] - x2), low)
            into, out = turn(start, (x1, high), p), turn(q, (x2, low), end)
            return joined(into, line(p, a), swerve(a, b, side), line(b, q), out)
    return None


def beside(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a right side to a right side above or below, or None where there is no room beside the column."""
    (x1, y1), (x2, y2) = start, end
    edge = max(x1, x2)
    top, bottom = min(y1, y2), max(y1, y2)
    for _ in range(3):
        near = [r for r in grid.found(Rect(edge + 1.0, top, GAP_X, bottom - top)) if r not in ends]
        room = min((rect.x for rect in near), default=edge + GAP_X) - edge
        if room >= SLIM:
            reach = edge + room * (0.55 + 0.25 * lane(start, end))
            return _bow(start, end, reach) if free(grid, ends, strip((reach, top), (reach, bottom))) else None
        edge = max(rect.right for rect in near)
        if edge - max(x1, x2) > FARTHEST:
            return None
    return None


def _bow(start: Point, end: Point, x: float) -> Curve:
    """Out to the right, along x, and back in."""
    y1, y2 = start[1], end[1]
    r = min(abs(y2 - y1) / 2, 2 * ROUND) * (1 if y2 > y1 else -1)
    a, b = (x, y1 + r), (x, y2 - r)
    return joined(turn(start, (x, y1), a), line(a, b), turn(b, (x, y2), end))
