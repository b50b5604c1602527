"""Curves in short pieces: a long one takes up little of the rectangle around it."""

from collections.abc import Sequence

import numpy as np

from journeymap.drawing.boxes import Numbers, Rows, grown
from journeymap.drawing.transitions import MARKED, Line

_COUNT = 8
"""Pieces of each cubic curve."""


def pieces(lines: Sequence[Line]) -> tuple[Numbers, Rows]:
    """Rectangles that together hold the lines, with heads and labels, and for each the place of its line in `lines`."""
    if not lines:
        return np.empty((0, 4)), np.empty(0, dtype=np.intp)
    cubics = [
        (place, line.course[i : i + 4]) for place, line in enumerate(lines) for i in range(0, len(line.course) - 1, 3)
    ]
    hulls = np.einsum("kij,njd->nkid", _SPLIT, np.array([points for _, points in cubics]))
    low, high = hulls.min(axis=2).reshape(-1, 2), hulls.max(axis=2).reshape(-1, 2)
    owners = np.repeat([place for place, _ in cubics], _COUNT)
    wide = np.array([max(line.stroke, MARKED) / 2 + 1.0 for line in lines])
    tips = np.array([(*line.curve.end, 0.0, 0.0) for line in lines])
    reach = np.array([sum(line.head) for line in lines])
    spots = [(place, line.spot) for place, line in enumerate(lines) if line.spot]
    boxes = [
        grown(np.concatenate((low, high - low), axis=1), wide[owners]),
        grown(tips, reach),
        np.array([spot for _, spot in spots]).reshape(-1, 4),
    ]
    places = [owners, np.arange(len(lines)), np.array([place for place, _ in spots], dtype=np.intp)]
    return np.concatenate(boxes), np.concatenate(places)


def _blossom(first: float, last: float) -> Numbers:
    """From the four points of a cubic curve to those of its piece between two times: each is the polar form of the curve at
    some of one time and the rest of the other.
    """
    rows = np.zeros((4, 4))
    for row in range(4):
        times = [first] * (3 - row) + [last] * row
        for mask in range(8):
            chosen = [(times[i] if mask >> i & 1 else 1 - times[i]) for i in range(3)]
            rows[row, mask.bit_count()] += chosen[0] * chosen[1] * chosen[2]
    return rows


_SPLIT = np.array([_blossom(piece / _COUNT, (piece + 1) / _COUNT) for piece in range(_COUNT)])
