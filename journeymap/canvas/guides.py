"""Guides: where what is dragged lines up with other cards, or stands as far from a card as that from the next. Pure
functions on rectangles, in map units.
"""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from journeymap.drawing.boxes import Numbers
from journeymap.model.geometry import Rect

_SWAPPED = [1, 0, 3, 2]
_EQUAL = 0.5
"""Rooms between cards that differ by less are alike to the eye."""


class Guide(NamedTuple):
    """A line from (x1, y1) to (x2, y2) that shows what lines up; `room` is the distance to say beside it, 0 for none."""

    x1: float
    y1: float
    x2: float
    y2: float
    room: float = 0.0

    def swapped(self) -> "Guide":
        """The same with x and y in each other's place."""
        return Guide(self.y1, self.x1, self.y2, self.x2, self.room)


@dataclass(frozen=True, slots=True)
class Snap:
    """How far a rectangle goes sideways and downwards to line up, None where nothing is near enough; with the guides."""

    dx: float | None
    dy: float | None
    guides: tuple[Guide, ...]


def snap(moving: Rect, others: Numbers, reach: float) -> Snap:
    """Lines a rectangle up with others within `reach`: the same edges and middles, and equal rooms between neighbours."""
    box = np.array(moving, dtype=np.float64)
    dx = _nearest(box, others, reach)
    dy = _nearest(box[_SWAPPED], others[:, _SWAPPED], reach)
    box[0] += dx or 0.0
    box[1] += dy or 0.0
    across = _guides(box, others) if dx is not None else ()
    down = _guides(box[_SWAPPED], others[:, _SWAPPED]) if dy is not None else ()
    return Snap(dx, dy, (*across, *(guide.swapped() for guide in down)))


def _nearest(box: Numbers, others: Numbers, reach: float) -> float | None:
    """The shortest way along the first axis to a place at which something lines up."""
    start, size = box[0], box[2]
    places = [others[:, 0], others[:, 0] + (others[:, 2] - size) / 2, others[:, 0] + others[:, 2] - size]
    ways = np.concatenate([*places, _even_places(box, others)]) - start
    near = ways[np.abs(ways) <= reach]
    return float(near[np.argmin(np.abs(near))]) if len(near) else None


def _even_places(box: Numbers, others: Numbers) -> Numbers:
    """Where the rectangle would stand as far from its neighbour in its row as that from the next, or in the middle."""
    before, after = _row(box, others)
    places: list[float] = []
    if len(before) > 1:
        places.append(_end(before[-1]) + before[-1][0] - _end(before[-2]))
    if len(after) > 1:
        places.append(after[0][0] - (after[1][0] - _end(after[0])) - box[2])
    if len(before) and len(after):
        places.append((_end(before[-1]) + after[0][0] - box[2]) / 2)
    return np.array(places, dtype=np.float64)


def _row(box: Numbers, others: Numbers) -> tuple[Numbers, Numbers]:
    """The rectangles beside this one, those before it and those after it, in their order along the first axis."""
    beside = others[(others[:, 1] < box[1] + box[3]) & (others[:, 1] + others[:, 3] > box[1])]
    beside = beside[np.argsort(beside[:, 0], kind="stable")]
    middles, middle = beside[:, 0] + beside[:, 2] / 2, box[0] + box[2] / 2
    return beside[middles < middle], beside[middles > middle]


def _end(box: Numbers) -> float:
    return float(box[0] + box[2])


def _guides(box: Numbers, others: Numbers) -> tuple[Guide, ...]:
    """What lines up along the first axis where the rectangle stands now."""
    return (*_lines(box, others), *_rooms(box, others))


def _lines(box: Numbers, others: Numbers) -> list[Guide]:
    found: list[Guide] = []
    for part in (0.0, 0.5, 1.0):
        at = float(box[0] + part * box[2])
        alike = others[np.abs(others[:, 0] + part * others[:, 2] - at) < _EQUAL]
        if len(alike) and (part != 0.5 or not found):
            low, high = float(box[1]), float(box[1] + box[3])
            tops, bottoms = alike[:, 1], alike[:, 1] + alike[:, 3]
            rooms = np.maximum(np.maximum(tops - high, low - bottoms), 0.0)
            found.append(
                Guide(at, min(low, float(tops.min())), at, max(high, float(bottoms.max())), float(rooms.min()))
            )
    return found


def _rooms(box: Numbers, others: Numbers) -> list[Guide]:
    before, after = _row(box, others)
    row = [*before[-2:], box, *after[:2]]
    here = len(before[-2:])
    rooms = [float(b[0]) - _end(a) for a, b in pairwise(row)]
    beside = {n for n in (here - 1, here) if 0 <= n < len(rooms)}
    even = {
        n
        for n in range(len(rooms))
        for m in (n - 1, n + 1)
        if 0 <= m < len(rooms) and {n, m} & beside and rooms[n] > 0 and abs(rooms[n] - rooms[m]) < _EQUAL
    }
    return [_between(row[n], row[n + 1], rooms[n]) for n in sorted(even)]


def _between(one: Numbers, other: Numbers, room: float) -> Guide:
    low, high = max(one[1], other[1]), min(one[1] + one[3], other[1] + other[3])
    at = float((low + high) / 2)
    return Guide(_end(one), at, float(other[0]), at, room)
