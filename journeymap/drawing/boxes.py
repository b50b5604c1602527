"""Rectangles by id in an array: asked for one by one as values, or all at once by arithmetic."""

from collections.abc import ItemsView, Iterator, Mapping, Sequence, ValuesView
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from typing_extensions import override

from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, Column, Rect, card
from journeymap.model.ids import Id
from journeymap.model.journey import Journey

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]
Mask = NDArray[np.bool_]

_MANY = 200
"""It is not worth it to look at so many cards one by one."""


class Boxes(Mapping[Id, Rect]):
    """Rectangles in painting order. `array` has a row of x, y, width, height for each id of `ids`, and `painted` the rows
    in painting order: rows stay the same where only places change. Do not change them.
    """

    def __init__(
        self, ids: tuple[Id, ...], array: Numbers, painted: Rows, rows: Mapping[Id, int] | None = None
    ) -> None:
        self.ids = ids
        self.array = array
        self.painted = painted
        self.rows = rows if rows is not None else {id: row for row, id in enumerate(ids)}

    @cached_property
    def _rank(self) -> Rows:
        rank = np.empty_like(self.painted)
        rank[self.painted] = np.arange(len(rank))
        return rank

    @override
    def __getitem__(self, id: Id) -> Rect:
        return Rect(*self.array[self.rows[id]].tolist())

    @override
    def __iter__(self) -> Iterator[Id]:
        painted: list[int] = self.painted.tolist()
        return iter([self.ids[row] for row in painted])

    @override
    def __len__(self) -> int:
        return len(self.ids)

    @override
    def __contains__(self, id: object) -> bool:
        return id in self.rows

    @override
    def values(self) -> ValuesView[Rect]:
        return self._copied.values()

    @override
    def items(self) -> ItemsView[Id, Rect]:
        return self._copied.items()

    @cached_property
    def _copied(self) -> dict[Id, Rect]:
        return dict(self.at(self.painted))

    def at(self, rows: Rows) -> list[tuple[Id, Rect]]:
        """Ids and rectangles of some rows."""
        return [(self.ids[row], Rect(*box)) for row, box in zip(rows.tolist(), self.array[rows].tolist(), strict=True)]

    def near(self, rect: Rect) -> Rows:
        """The rows of those that share more than an edge with a rectangle, in painting order."""
        rows = meeting(self.array, rect)
        return rows[np.argsort(self._rank[rows])]


def meeting(array: Numbers, rect: Rect) -> Rows:
    """The rows of those rectangles that share more than an edge with one."""
    return np.flatnonzero(meets(array, rect))


def meets(array: Numbers, rect: Rect) -> Mask:
    """Which of the rectangles share more than an edge with one."""
    x, y, width, height = array.T
    return (x < rect.right) & (rect.x < x + width) & (y < rect.bottom) & (rect.y < y + height)


def within(array: Numbers, rect: Rect) -> Mask:
    """Which of the rectangles lie in one."""
    x, y, width, height = array.T
    return (x >= rect.x) & (y >= rect.y) & (x + width <= rect.right) & (y + height <= rect.bottom)


def differing(one: Numbers, other: Numbers) -> Mask:
    """Which rows of four numbers are not the same."""
    unlike = one != other
    return unlike[:, 0] | unlike[:, 1] | unlike[:, 2] | unlike[:, 3]


def around(array: Numbers) -> Rect | None:
    """The smallest rectangle around all of them, or None for none."""
    if not len(array):
        return None
    left, top = array[:, :2].min(axis=0).tolist()
    right, bottom = (array[:, :2] + array[:, 2:]).max(axis=0).tolist()
    return Rect(left, top, right - left, bottom - top)


def grown(array: Numbers, by: float | Numbers) -> Numbers:
    """The same rectangles with so much more on every side."""
    more = np.broadcast_to(np.asarray(by, dtype=np.float64), len(array))[:, None]
    return np.concatenate((array[:, :2] - more, array[:, 2:] + 2 * more), axis=1)


def united(one: Numbers, other: Numbers) -> Numbers:
    """The rectangles around both of each row."""
    corner = np.minimum(one[:, :2], other[:, :2])
    far = np.maximum(one[:, :2] + one[:, 2:], other[:, :2] + other[:, 2:])
    return np.concatenate((corner, far - corner), axis=1)


def cards(journey: Journey, columns: Mapping[Id, Column], before: Boxes | None = None) -> Boxes:
    """The rectangle of every card, painted the later the lower and the more to the right it is; with the rows of the cards
    `before` where these have the same ids.
    """
    touchpoints = journey.touchpoints
    lefts: dict[Id | None, float] = {id: column.left for id, column in columns.items()}
    array = np.empty((len(touchpoints), 4))
    array[:, 0] = [lefts.get(t.stage, 0.0) + t.x for t in touchpoints.values()]
    array[:, 1] = [t.y for t in touchpoints.values()]
    array[:, 2:] = CARD_WIDTH, CARD_HEIGHT
    ids = tuple(touchpoints)
    same = before is not None and before.ids == ids
    return Boxes(ids, array, _painted(ids, array), before.rows if before and same else None)


def moved(before: Boxes, journey: Journey, columns: Mapping[Id, Column], changed: Sequence[Id]) -> Boxes:
    """The cards after some touchpoints changed, where none came or went and the columns are the same."""
    if len(changed) > _MANY:
        return cards(journey, columns, before)
    array = before.array.copy()
    for id in changed:
        array[before.rows[id], :2] = card(journey.touchpoints[id], columns)[:2]
    return Boxes(before.ids, array, _painted(before.ids, array), before.rows)


def _painted(ids: tuple[Id, ...], array: Numbers) -> Rows:
    painted = np.lexsort((array[:, 0], array[:, 1]))
    if not differing(array[painted[1:]], array[painted[:-1]]).all():  # two in one place: the id decides
        places = array.tolist()
        chosen = sorted(range(len(ids)), key=lambda row: (places[row][1], places[row][0], ids[row]))
        painted = np.array(chosen, dtype=np.intp)
    return painted
