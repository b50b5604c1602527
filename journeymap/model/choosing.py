"""Which touchpoints are meant by a word: those in a lane, with figures in a range, alike, before or after others.
Each gives ids in the map's order, for a selection.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Touchpoint

Chosen = tuple[Id, ...]


def where(journey: Journey, holds: Callable[[Touchpoint], bool]) -> Chosen:
    """The touchpoints of which something holds."""
    return tuple(id for id, touchpoint in journey.touchpoints.items() if holds(touchpoint))


def in_lane(journey: Journey, lane: Id) -> Chosen:
    """Those with a note in a lane, and for a lane that shows a persona's emotions those at which that is known."""
    pinned = {note.touchpoint for note in journey.notes.values() if note.lane == lane}
    persona = getattr(journey.find(Lane, lane), "persona", None)
    return where(journey, lambda t: t.id in pinned or (persona is not None and persona in t.emotions))


def in_range(journey: Journey, values: Mapping[Id, float | None], low: float, high: float) -> Chosen:
    """Those whose value lies from `low` to `high`, both included; never those without one."""
    known = {id: value for id, value in values.items() if value is not None}
    return where(journey, lambda t: t.id in known and low <= known[t.id] <= high)


def alike(journey: Journey, ids: Iterable[Id], fact: Callable[[Touchpoint], Any]) -> Chosen:
    """Those that have a fact, such as the type or the channel, in common with any of these."""
    facts = {fact(t) for id in ids if (t := journey.find(Touchpoint, id))}
    return where(journey, lambda t: fact(t) in facts)


def successors(journey: Journey, ids: Iterable[Id]) -> Chosen:
    """Those to which a transition leads from any of these."""
    chosen = set(ids)
    found = {t.target for t in journey.transitions.values() if t.source in chosen}
    return where(journey, lambda t: t.id in found)


def predecessors(journey: Journey, ids: Iterable[Id]) -> Chosen:
    """Those from which a transition leads to any of these."""
    chosen = set(ids)
    found = {t.source for t in journey.transitions.values() if t.target in chosen}
    return where(journey, lambda t: t.id in found)
