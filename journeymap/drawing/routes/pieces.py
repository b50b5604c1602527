"""What ways around cards are made of: straight pieces, bends and corners."""

from journeymap.drawing.routes.curve import Curve, Point
from journeymap.model.geometry import Rect

CLEAR = 3.0
"""How far from a card a way is kept, in map units."""
STEP = 6.0
"""How far apart two lanes of a gap are."""
ROUND, _BOW = 16.0, 0.6
"""How large and how round a corner is."""

Piece = tuple[Point, Point, Point, Point]


def strip(start: Point, end: Point) -> Rect:
    """The rectangle that a way between two points needs free."""
    (x1, y1), (x2, y2) = start, end
    left, top = min(x1, x2), min(y1, y2)
    return Rect(left, top - CLEAR, max(abs(x2 - x1), 1.0), abs(y2 - y1) + 2 * CLEAR)


def line(start: Point, end: Point) -> Piece:
    """Straight on."""
    (x1, y1), (x2, y2) = start, end
    return (start, ((2 * x1 + x2) / 3, (2 * y1 + y2) / 3), ((x1 + 2 * x2) / 3, (y1 + 2 * y2) / 3), end)


def swerve(start: Point, end: Point, side: float) -> Piece:
    """From level to level; its steep middle is on one of the lanes."""
    x = (start[0] + end[0]) / 2 + side * STEP
    return (start, (x, start[1]), (x, end[1]), end)


def turn(start: Point, corner: Point, end: Point) -> Piece:
    """From level to upright or from upright to level, in a round corner."""
    (a, b), (c, d), (e, f) = start, corner, end
    return (start, (a + _BOW * (c - a), b + _BOW * (d - b)), (e + _BOW * (c - e), f + _BOW * (d - f)), end)


def joined(*pieces: Piece) -> Curve:
    """One curve of pieces; those of no length are left out."""
    kept = [piece for piece in pieces if piece[0] != piece[3]]
    return Curve((kept[0][0], *(point for piece in kept for point in piece[1:])))
