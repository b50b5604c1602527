"""A reversible difference between two journeys.

A change maps the id of each touched record to what it was before and what it is after; None stands for
absent. So create, update and delete are one case, reversing is swapping, and joining keeps the earliest
before and the latest after.
"""

from collections.abc import Iterable, Mapping

from journeymap.model.ids import Id
from journeymap.model.records import Record

Change = Mapping[Id, tuple[Record | None, Record | None]]
"""For each touched id: (before, after)."""

NOTHING: Change = {}
"""The change that leaves everything as it is."""


def create(*records: Record) -> Change:
    """Adds records that are not there yet."""
    return {record.id: (None, record) for record in records}


def update(before: Record, after: Record) -> Change:
    """Puts one record in the place of another of the same id; nothing where they are equal."""
    if before.id != after.id:
        raise ValueError("an update keeps the id")
    return {} if before == after else {before.id: (before, after)}


def delete(records: Iterable[Record]) -> Change:
    """Takes records away."""
    return {record.id: (record, None) for record in records}


def reverse(change: Change) -> Change:
    """The change that leads back; its records in the opposite order."""
    return {id: (after, before) for id, (before, after) in reversed(list(change.items()))}


def join(*changes: Change) -> Change:
    """One change with the effect of several after each other; what ends as it began is left out.

    Raises ValueError where one change does not begin as the one before it ended.
    """
    joined: dict[Id, tuple[Record | None, Record | None]] = {}
    for change in changes:
        for id, (before, after) in change.items():
            if id not in joined:
                joined[id] = (before, after)
                continue
            first, last = joined[id]
            if last != before:
                raise ValueError(f"the changes of record “{id}” do not follow each other")
            joined[id] = (first, after)
    return {id: (before, after) for id, (before, after) in joined.items() if before != after}
