"""Which pixels are painted again: as few as are worth it, put together from small squares."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from math import ceil
from typing import cast

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from journeymap.drawing.boxes import Mask, Numbers, Rows

_SIDE = 24
"""Pixels high and wide of a square."""
_FULL = 0.6
"""Where squares take up such a part of the rectangle around them, all of it is painted: that is quicker."""


def covering(rects: Numbers, whole: QRect) -> QRegion:
    """Squares that hold rectangles of pixels so far as these lie in `whole`, or a rectangle."""
    marked = _marked(rects, whole)
    down, across = np.flatnonzero(marked.any(axis=1)), np.flatnonzero(marked.any(axis=0))
    if not len(down):
        return QRegion()
    part = marked[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
    if part.mean() > _FULL:
        part[:] = True
    region = QRegion()
    for left, top, right, bottom in _runs(marked):
        corner = whole.x() + left * _SIDE, whole.y() + top * _SIDE
        region += QRect(*corner, (right - left) * _SIDE, (bottom - top) * _SIDE)
    return region.intersected(whole)


def meeting(region: QRegion) -> Callable[[Numbers], Mask]:
    """Tells of rectangles of pixels which may share any with a region."""
    whole = region.boundingRect()
    marked = _marked(np.array([rect.getRect() for rect in cast(Iterable[QRect], region)], dtype=np.float64), whole)
    sums = np.pad(marked.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))  # of all above and to the left

    def meets(rects: Numbers) -> Mask:
        (x, y), (right, bottom) = (part.T for part in _squares(rects, whole))
        inside = (x < right) & (y < bottom)
        x, y = np.minimum(x, right), np.minimum(y, bottom)
        return inside & (sums[bottom, right] - sums[y, right] - sums[bottom, x] + sums[y, x] > 0)

    return meets


def _marked(rects: Numbers, whole: QRect) -> Mask:
    """Which squares any of the rectangles touches, by row and column."""
    (x, y), (right, bottom) = (part.T for part in _squares(rects, whole))
    edges = np.zeros((ceil(whole.height() / _SIDE) + 1, ceil(whole.width() / _SIDE) + 1), dtype=np.intp)
    for down, across, step in ((y, x, 1), (y, right, -1), (bottom, x, -1), (bottom, right, 1)):
        np.add.at(edges, (down, across), step)
    return edges.cumsum(axis=0).cumsum(axis=1)[:-1, :-1] > 0


def _squares(rects: Numbers, whole: QRect) -> tuple[Rows, Rows]:
    """Column and row of the first square that each rectangle touches, and of the first after it."""
    most = ceil(whole.width() / _SIDE), ceil(whole.height() / _SIDE)
    corner = rects[:, :2] - (whole.x(), whole.y())
    first, last = np.floor(corner / _SIDE), np.floor((corner + rects[:, 2:]) / _SIDE) + 1
    return tuple(np.clip(part, 0, most).astype(np.intp) for part in (first, last))  # pyright: ignore[reportReturnType]


def _runs(marked: Mask) -> list[tuple[int, int, int, int]]:
    """Rectangles of the marked squares, as left, top, right, bottom: rows that are alike are one."""
    starts = [0, *(np.flatnonzero((marked[1:] != marked[:-1]).any(axis=1)) + 1).tolist(), len(marked)]
    found: list[tuple[int, int, int, int]] = []
    for top, bottom in pairwise(starts):
        edges = np.flatnonzero(np.diff(marked[top], prepend=False, append=False)).tolist()
        found += [(left, top, right, bottom) for left, right in zip(edges[::2], edges[1::2], strict=True)]
    return found
