"""Ways that weave through cards that stand in no rows: level until a card lies ahead, then into the gap above or below it."""

from itertools import pairwise

from journeymap.drawing.routes.curve import Curve, Point
from journeymap.drawing.routes.gaps import Span, free, gap, lane, span
from journeymap.drawing.routes.grid import Grid
from journeymap.drawing.routes.pieces import ROUND, STEP, Piece, joined, line, strip, swerve, turn
from journeymap.model.geometry import GAP_Y, Rect

_BENDS = (40.0, 24.0, 14.0)
"""How wide a bend is; the first for which there is room."""
_BEFORE = 6.0
"""So far in front of a card a bend ends."""
_MOST = 12
"""So many cards a way leads past before it is given up."""
_LOOK = 500.0


def weave_on(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a right side to a left side."""
    over = span(start[0], end[0], lane(start, end), ends)
    for bend in _BENDS:
        points = _woven(start, (end[0] - bend, end[1]), grid, over)
        if points and free(grid, ends, strip(points[-1], end)):
            return joined(*_pieces([*points, end], over.lane))
    return None


def weave_back(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a bottom side back to one further left."""
    over = span(end[0], start[0], lane(start, end), ends)
    high, low = (y + GAP_Y / 2 + over.lane * STEP for y in (start[1], end[1]))
    begun, near = (start[0] - ROUND, high), (ends[1].right + _BEFORE, low)
    last = (min(end[0] + ROUND, near[0]), low)
    if not free(grid, ends, strip(start, begun)) or not free(grid, (), strip(last, near)):
        return None
    for bend in _BENDS:
        goal = (near[0] + bend, low)
        points = _woven(begun, goal, grid, over) if goal[0] < begun[0] else None
        if points and free(grid, (), strip(points[-1], near)):
            woven = _pieces([*points, near, last], over.lane)
            return joined(turn(start, (start[0], high), begun), *woven, turn(last, (end[0], low), end))
    return None


def _woven(at: Point, goal: Point, grid: Grid, over: Span) -> list[Point] | None:
    """The points of a way to the x of a goal, as near to its height as the cards let it; level and bent by turns."""
    points = [at]
    for _ in range(_MOST):
        blocking = _ahead(at, goal[0], grid)
        if not blocking:
            return [*points, (goal[0], at[1])]
        ahead = min(blocking, key=lambda rect: rect.x) if goal[0] > at[0] else max(blocking, key=lambda r: r.right)
        bend = _bend(at, goal, ahead, grid, over)
        if bend is None:
            return None
        points += bend
        at = bend[1]
    return None


def _ahead(at: Point, x: float, grid: Grid) -> list[Rect]:
    """The nearest cards in the way to an x, with others behind them; found bit by bit, since most are far away."""
    begin, on = at[0], 1 if x > at[0] else -1
    while begin != x:
        end = begin + on * min(_LOOK, abs(x - begin))
        blocking = grid.found(strip((begin, at[1]), (end, at[1])))
        if blocking:
            return blocking
        begin = end
    return []


def _bend(at: Point, goal: Point, ahead: Rect, grid: Grid, over: Span) -> tuple[Point, Point] | None:
    """From where to where the way bends in front of a card: as little as can be, and towards the goal."""
    on = 1 if goal[0] > at[0] else -1
    stop = (ahead.x if on > 0 else ahead.right) - on * _BEFORE
    across = over._replace(left=ahead.x, right=ahead.right)
    gaps = [y for up in (True, False) if (y := gap(grid, across, at[1], up=up)) is not None]
    for y in sorted(gaps, key=lambda y: abs(y - at[1]) + abs(y - goal[1])):
        for wide in _BENDS:
            begin = (stop - on * wide, at[1])
            if (begin[0] - at[0]) * on >= 0 and free(grid, (), strip(begin, (stop, y))):
                return begin, (stop, y)
    return None


def _pieces(points: list[Point], side: float) -> list[Piece]:
    return [line(a, b) if a[1] == b[1] else swerve(a, b, side) for a, b in pairwise(points)]
