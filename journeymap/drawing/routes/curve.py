"""The way of one transition as a shape. Pure numbers."""

from typing import NamedTuple

from journeymap.model.geometry import Rect

Point = tuple[float, float]


class Curve(NamedTuple):
    """A smooth way of one or more cubic curves, each beginning where the one before it ends: 3 k + 1 points."""

    points: tuple[Point, ...]

    @property
    def start(self) -> Point:
        """Where it begins, on the rim of a card."""
        return self.points[0]

    @property
    def end(self) -> Point:
        """Where it ends, on the rim of a card."""
        return self.points[-1]

    def pieces(self) -> list[tuple[Point, Point, Point, Point]]:
        """The cubic curves, by their four points."""
        p = self.points
        return [(p[i], p[i + 1], p[i + 2], p[i + 3]) for i in range(0, len(p) - 1, 3)]

    def at(self, t: float) -> Point:
        """The point at t in 0…1; every cubic curve takes the same part of that."""
        count = len(self.points) // 3
        piece = min(count - 1, int(t * count))
        t = t * count - piece
        p, q, r, s = self.points[3 * piece : 3 * piece + 4]
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        return (a * p[0] + b * q[0] + c * r[0] + d * s[0], a * p[1] + b * q[1] + c * r[1] + d * s[1])

    def box(self) -> Rect:
        """A rectangle that holds the curve."""
        xs, ys = zip(*self.points, strict=True)
        return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
