"""Ways around cards: through the gaps between rows and columns, where the plain curve would pass under a card.

A way runs along one gap between rows, or beside a column, and comes there and away in soft bends. Of the ways that
cross no card the one with the least rise and fall is taken.
"""

from typing import NamedTuple
from zlib import crc32

from journeymap.drawing.routes.curve import Curve, Point
from journeymap.drawing.routes.grid import Grid
from journeymap.model.geometry import GAP_X, GAP_Y, HEADER_GAP, Rect

FARTHEST = 100.0
"""How far a way around leads beside the rectangle around its two cards, in map units."""
_BEND = 40.0
"""How wide a bend from one row to another is: less than the gap between two columns."""
_SLIM = 14.0
"""A gap narrower than this is none."""
_CLEAR = 3.0
"""How far from a card a way is kept."""
_LANES = 5
_STEP = 6.0
"""Ways that share a gap run on so many lanes, so far apart."""
_SAMPLES = 28.0
"""How far apart the points are at which a curve is looked at: less than half of a card's height."""
_ROUND, _BOW = 16.0, 0.6
"""How round a corner is."""

Piece = tuple[Point, Point, Point, Point]


def lane(start: Point, end: Point) -> float:
    """Which lane of a gap a way from one point to another keeps to, −1…1: always the same, mostly another for others."""
    return crc32(f"{start}{end}".encode()) % _LANES * 2 / (_LANES - 1) - 1


def is_blocked(curve: Curve, grid: Grid, ends: tuple[Rect, Rect]) -> bool:
    """Whether a curve passes under a card other than those at its ends, or touches it."""
    box = curve.box()
    if all(rect in ends for rect in grid.found(box.grown(_CLEAR))):
        return False
    count = max(6, min(200, int((box.width + box.height) / _SAMPLES)))
    return any(rect not in ends for i in range(1, count) for rect in grid.close_to(*curve.at(i / count)))


class _Span(NamedTuple):
    """Where a way is to run level: from left to right, on a lane, no higher and no lower than this."""

    left: float
    right: float
    lane: float
    highest: float
    lowest: float


def _span(left: float, right: float, side: float, ends: tuple[Rect, Rect]) -> _Span:
    highest, lowest = min(rect.y for rect in ends) - FARTHEST, max(rect.bottom for rect in ends) + FARTHEST
    return _Span(left, right, side, highest, lowest)


def _gap(grid: Grid, span: _Span, y: float, *, up: bool) -> float | None:
    """The height of the nearest gap between rows above or below y; y itself where all is free there, None where no gap
    lies before the end of the span.
    """
    left, wide = span.left, span.right - span.left
    blocking = grid.found(Rect(left, y - _CLEAR, wide, 2 * _CLEAR))
    while blocking:
        edge = min(rect.y for rect in blocking) if up else max(rect.bottom for rect in blocking)
        if not span.highest <= edge <= span.lowest:
            return None
        blocking = grid.found(Rect(left, edge - GAP_Y if up else edge, wide, GAP_Y))
        if up:
            room = edge - max((*(rect.bottom for rect in blocking), edge - GAP_Y, -HEADER_GAP))
        else:
            room = min((*(rect.y for rect in blocking), edge + GAP_Y)) - edge
        if room >= _SLIM:
            return edge + (-0.5 if up else 0.5) * room + span.lane * min(2 * _STEP, room / 2 - 5.0)
        if not blocking:
            return None
    return y


def forward(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a right side to a left side, or None where there is none near."""
    (x1, y1), (x2, y2) = start, end
    left, right, side = x1 + _BEND, x2 - _BEND, lane(start, end)
    if right - left < 2 * _CLEAR:
        return None
    span = _span(left, right, side, ends)
    gaps = [_gap(grid, span, y, up=up) for y in (y1, y2) for up in (True, False)]
    heights = {y: abs(y - y1) + abs(y - y2) for y in (y1, y2, *gaps) if y is not None}
    for y in sorted(heights, key=heights.__getitem__):
        through = grid.meets(_strip((left, y), (right, y)))
        if not through and _free(grid, ends, _strip(start, (left, y)), _strip((right, y), end)):
            bends = _swerve(start, (left, y), side), _swerve((right, y), end, side)
            return _joined(bends[0], _line((left, y), (right, y)), bends[1])
    return None


def back(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a bottom side back to one further left, or None where there is none near."""
    return _dip(start, end, grid, ends) or _step_back(start, end, grid, ends)


def _dip(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way back below both cards."""
    (x1, y1), (x2, y2) = start, end
    side, low = lane(start, end), max(y1, y2)
    gap = _gap(grid, _span(x2, x1, side, ends), low + 2 * _CLEAR, up=False)
    near = low + GAP_Y / 2 + side * _STEP
    for y in (near,) if gap is None else (near, gap):
        if _free(grid, ends, _strip(start, (x1, y)), _strip((x2, y), (x1, y)), _strip((x2, y), end)):
            r = min(3 * _ROUND, (x1 - x2) / 2)
            a, b = (x1 - r, y), (x2 + r, y)
            return _joined(_turn(start, (x1, y), a), _line(a, b), _turn(b, (x2, y), end))
    return None


def _step_back(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way back below one card, beside a column to the other row, and on below the other card."""
    (x1, y1), (x2, y2) = start, end
    source, target = ends
    side = lane(start, end)
    high, low = (y + GAP_Y / 2 + side * _STEP for y in (y1, y2))
    for x in (target.right + GAP_X / 2, source.x - GAP_X / 2):
        a, b = (x + _BEND / 2, high), (x - _BEND / 2, low)
        if not x2 < b[0] < a[0] < x1:
            continue
        if _free(grid, (), _strip(a, (x1, high)), _strip(b, a), _strip((x2, low), b)):
            p, q = (x1 - min(_ROUND, x1 - a[0]), high), (x2 + min(_ROUND, b[0] - x2), low)
            into, out = _turn(start, (x1, high), p), _turn(q, (x2, low), end)
            return _joined(into, _line(p, a), _swerve(a, b, side), _line(b, q), out)
    return None


def beside(start: Point, end: Point, grid: Grid, ends: tuple[Rect, Rect]) -> Curve | None:
    """A way from a right side to a right side above or below, or None where there is no room beside the column."""
    (x1, y1), (x2, y2) = start, end
    edge = max(x1, x2)
    top, bottom = min(y1, y2), max(y1, y2)
    for _ in range(3):
        near = [r for r in grid.found(Rect(edge + 1.0, top, GAP_X, bottom - top)) if r not in ends]
        room = min((rect.x for rect in near), default=edge + GAP_X) - edge
        if room >= _SLIM:
            reach = edge + room * (0.55 + 0.25 * lane(start, end))
            return _bow(start, end, reach) if _free(grid, ends, _strip((reach, top), (reach, bottom))) else None
        edge = max(rect.right for rect in near)
        if edge - max(x1, x2) > FARTHEST:
            return None
    return None


def _bow(start: Point, end: Point, x: float) -> Curve:
    """Out to the right, along x, and back in."""
    y1, y2 = start[1], end[1]
    r = min(abs(y2 - y1) / 2, 2 * _ROUND) * (1 if y2 > y1 else -1)
    a, b = (x, y1 + r), (x, y2 - r)
    return _joined(_turn(start, (x, y1), a), _line(a, b), _turn(b, (x, y2), end))


def _free(grid: Grid, ends: tuple[Rect, ...], *strips: Rect) -> bool:
    return not any(grid.meets(strip, apart=ends) for strip in strips)


def _strip(start: Point, end: Point) -> Rect:
    """The rectangle that a way between two points needs free."""
    (x1, y1), (x2, y2) = start, end
    left, top = min(x1, x2), min(y1, y2)
    return Rect(left, top - _CLEAR, max(abs(x2 - x1), 1.0), abs(y2 - y1) + 2 * _CLEAR)


def _line(start: Point, end: Point) -> Piece:
    (x1, y1), (x2, y2) = start, end
    return (start, ((2 * x1 + x2) / 3, (2 * y1 + y2) / 3), ((x1 + 2 * x2) / 3, (y1 + 2 * y2) / 3), end)


def _swerve(start: Point, end: Point, side: float) -> Piece:
    """From level to level; its steep middle is on one of the lanes."""
    x = (start[0] + end[0]) / 2 + side * _STEP
    return (start, (x, start[1]), (x, end[1]), end)


def _turn(start: Point, corner: Point, end: Point) -> Piece:
    """From level to upright or from upright to level, in a round corner."""
    (a, b), (c, d), (e, f) = start, corner, end
    return (start, (a + _BOW * (c - a), b + _BOW * (d - b)), (e + _BOW * (c - e), f + _BOW * (d - f)), end)


def _joined(*pieces: Piece) -> Curve:
    """One curve of pieces; those of no length are left out."""
    kept = [piece for piece in pieces if piece[0] != piece[3]]
    return Curve((kept[0][0], *(point for piece in kept for point in piece[1:])))
