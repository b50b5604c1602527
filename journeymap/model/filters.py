"""Which touchpoints a filter means, and what there is to filter by."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, EvidenceKind, Filter, Touchpoint

Value = str | None
"""One entry of a filter's list: an engagement type or None, a channel, a kind of evidence, the id of a persona or lane."""

FIELDS: tuple[str, ...] = Filter.__struct_fields__
"""The lists of a filter."""


def matching(journey: Journey, only: Filter) -> frozenset[Id]:
    """The touchpoints that a filter lets through; all of them where it is empty."""
    if not only:
        return frozenset(journey.touchpoints)
    noted = _noted(journey)
    wanted = [(field, frozenset(getattr(only, field))) for field in FIELDS if getattr(only, field)]
    return frozenset(
        touchpoint.id
        for touchpoint in journey.touchpoints.values()
        if all(not chosen.isdisjoint(_VALUES[field](touchpoint, noted)) for field, chosen in wanted)
    )


def choices(journey: Journey) -> Mapping[str, Mapping[Value, int]]:
    """For each list of a filter its possible entries, and how many touchpoints have each of them.

    Types, kinds of evidence, personas and lanes are in their order and there even where none has them; channels are
    those in use, the most frequent first.
    """
    noted = _noted(journey)
    counted = {field: _counted(journey, field, noted) for field in FIELDS}
    known: Mapping[str, Iterable[Value]] = {
        "engagements": (*EngagementType, None),
        "channels": [channel for channel, _ in sorted(counted["channels"].items(), key=_frequent)],
        "personas": [persona.id for persona in journey.personas],
        "lanes": [lane.id for lane in journey.lanes],
        "evidence": tuple(EvidenceKind),
    }
    return {field: {value: counted[field][value] for value in known[field]} for field in FIELDS}


def types(journey: Journey) -> Mapping[Value, int]:
    """How many touchpoints have each engagement type, and how many none."""
    return _counted(journey, "engagements", {})


def _counted(journey: Journey, field: str, noted: "Noted") -> Counter[Value]:
    values = _VALUES[field]
    return Counter(value for touchpoint in journey.touchpoints.values() for value in set(values(touchpoint, noted)))


def toggled(only: Filter, field: str, value: Value) -> Filter:
    """The filter with an entry added to one of its lists, or taken away where it is there."""
    chosen: tuple[Value, ...] = getattr(only, field)
    kept = tuple(entry for entry in chosen if entry != value)
    return replace(only, **{field: kept if len(kept) < len(chosen) else (*chosen, value)})


def lasting(journey: Journey, only: Filter) -> Filter:
    """The filter without the personas and lanes that are no longer on the map."""
    personas = {persona.id for persona in journey.personas}
    lanes = {lane.id for lane in journey.lanes}
    return replace(
        only,
        personas=tuple(id for id in only.personas if id in personas),
        lanes=tuple(id for id in only.lanes if id in lanes),
    )


def _frequent(entry: tuple[Value, int]) -> tuple[int, str]:
    return -entry[1], str(entry[0]).casefold()


def _noted(journey: Journey) -> "Noted":
    """For each touchpoint the lanes in which it has a note."""
    found: dict[Id, set[Id]] = {}
    for note in journey.notes.values():
        if note.touchpoint is not None and note.lane is not None:
            found.setdefault(note.touchpoint, set()).add(note.lane)
    return found


Noted = Mapping[Id, set[Id]]

_VALUES: Mapping[str, Callable[[Touchpoint, Noted], Iterable[Value]]] = {
    "engagements": lambda touchpoint, _: (touchpoint.engagement, *touchpoint.secondary),
    "channels": lambda touchpoint, _: (touchpoint.channel,),
    "personas": lambda touchpoint, _: touchpoint.emotions,
    "lanes": lambda touchpoint, noted: noted.get(touchpoint.id, ()),
    "evidence": lambda touchpoint, _: (touchpoint.evidence.kind,),
}
"""What a touchpoint has of each list of a filter; secondary types count."""
