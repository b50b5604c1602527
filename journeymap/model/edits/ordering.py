"""Records that stand in an order: room for one between two others, with as few of them changed as can be."""

from collections.abc import Sequence
from itertools import pairwise
from math import inf, isfinite

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, join, update
from journeymap.model.ids import Id
from journeymap.model.records import Lane, Note, Persona, Stage, View

Ordered = Stage | Lane | Note | Persona | View
"""Records that stand in an order by a number of their own."""


def moved(listed: Sequence[Ordered], id: Id, before: Id | None) -> Change:
    """A record to another place among these, which are in their order; to the end where `before` is None."""
    index = next((index for index, record in enumerate(listed) if record.id == id), None)
    if index is None or before == id:
        return NOTHING
    if before == (listed[index + 1].id if index + 1 < len(listed) else None):
        return NOTHING
    order, others = room([record for record in listed if record.id != id], before)
    return join(others, update(listed[index], replace(listed[index], order=order)))


def room(listed: Sequence[Ordered], before: Id | None) -> tuple[float, Change]:
    """The order of a record in front of one of these, or last; and new ones for these where no number lies between."""
    (order,), others = rooms(listed, before, 1)
    return order, others


def rooms(listed: Sequence[Ordered], before: Id | None, count: int) -> tuple[list[float], Change]:
    """The rising orders of so many records in front of one of these, or last; and new ones for these where no numbers
    lie between.
    """
    place = next((index for index, record in enumerate(listed) if record.id == before), len(listed))
    low = listed[place - 1].order if place else -inf
    high = listed[place].order if place < len(listed) else inf
    orders = _between(low, high, count)
    if all(a < b for a, b in pairwise((low, *orders, high))):
        return orders, NOTHING
    numbers = (index + 1.0 + (count if index >= place else 0) for index in range(len(listed)))
    moved_on = join(*(update(r, replace(r, order=n)) for r, n in zip(listed, numbers, strict=True)))
    return [place + 1.0 + n for n in range(count)], moved_on


def _between(low: float, high: float, count: int) -> list[float]:
    """So many numbers between two others, which may be infinite."""
    if not isfinite(low):
        low = high - count - 1.0 if isfinite(high) else 0.0
    if not isfinite(high):
        high = low + count + 1.0
    share = 1.0 / (count + 1)
    return [low + (high - low) * share * n for n in range(1, count + 1)]
