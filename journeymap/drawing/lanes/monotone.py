"""Smooth curves that tell no lies: between two points they never go beyond either."""

from collections.abc import Sequence
from itertools import pairwise
from math import hypot


def slopes(x: Sequence[float], y: Sequence[float]) -> list[float]:
    """The slope at each of some points, x rising, for which cubic Hermite pieces between them are monotone.

    Fritsch, F. N. and Carlson, R. E. (1980): Monotone piecewise cubic interpolation. SIAM Journal on Numerical
    Analysis 17 (2), 238–246: means of the neighbouring secants, 0 at a turn, drawn back into the circle of radius 3.
    """
    if len(x) < 2:
        return [0.0] * len(x)
    secants = [(d - c) / (b - a) for (a, b), (c, d) in zip(pairwise(x), pairwise(y), strict=True)]
    inner = ((a + b) / 2 if a * b > 0 else 0.0 for a, b in pairwise(secants))
    found = [secants[0], *inner, secants[-1]]
    for index, secant in enumerate(secants):
        if secant == 0:
            found[index] = found[index + 1] = 0.0
            continue
        length = hypot(found[index] / secant, found[index + 1] / secant)
        if length > 3:
            found[index] *= 3 / length
            found[index + 1] *= 3 / length
    return found


def at(x: float, start: tuple[float, float, float], end: tuple[float, float, float]) -> float:
    """The value at x of the cubic Hermite piece between two points, each (x, y, slope)."""
    (x0, y0, m0), (x1, y1, m1) = start, end
    wide = x1 - x0
    t = (x - x0) / wide
    s = 1 - t
    return s * s * (1 + 2 * t) * y0 + t * s * s * wide * m0 + t * t * (3 - 2 * t) * y1 - t * t * s * wide * m1
