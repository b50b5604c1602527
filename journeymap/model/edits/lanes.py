"""Lanes under the stages: adding, ordering, resizing, and the emotions that their curves go through."""

from collections.abc import Iterable

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.edits.ordering import moved, room
from journeymap.model.geometry import snapped
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Touchpoint
from journeymap.model.validity import checked

LOWEST = 40.0
"""Map units below which no lane is made: its title and a line of its own."""


def add_lane(journey: Journey, lane: Lane, *, before: Id | None = None) -> Change:
    """A lane above another, or below all of them."""
    order, others = room(journey.lanes, before)
    return join(others, create(checked(replace(lane, order=order))))


def move_lane(journey: Journey, lane: Id, *, before: Id | None) -> Change:
    """A lane to another place in the order; to the end where `before` is None."""
    return moved(journey.lanes, lane, before)


def resize_lane(journey: Journey, lane: Id, height: float) -> Change:
    """Another height for a lane, on the grid; one that is folded unfolds."""
    resized = journey.find(Lane, lane)
    if resized is None:
        return NOTHING
    return update(resized, checked(replace(resized, height=max(LOWEST, snapped(height)), folded=False)))


def expect(journey: Journey, ids: Iterable[Id], valence: float | None, *, persona: Id | None = None) -> Change:
    """The expected emotion of touchpoints, within −2…+2, or None for none: that of a persona, else that of the map."""
    kept = None if valence is None else min(2.0, max(-2.0, valence))
    updates: list[Change] = []
    for id in dict.fromkeys(ids):
        touchpoint = journey.find(Touchpoint, id)
        if touchpoint is not None:
            updates.append(update(touchpoint, checked(_feeling(touchpoint, kept, persona))))
    return join(*updates)


def shift(journey: Journey, ids: Iterable[Id], step: float, *, persona: Id | None = None) -> Change:
    """The expected emotion of touchpoints up or down by a step, from 0 where none was set."""
    known = [t for id in dict.fromkeys(ids) if (t := journey.find(Touchpoint, id))]
    return join(*(expect(journey, [t.id], (felt(t, persona) or 0.0) + step, persona=persona) for t in known))


def felt(touchpoint: Touchpoint, persona: Id | None) -> float | None:
    """The expected emotion at a touchpoint: that of a persona, else that of the map."""
    return touchpoint.expected_emotion if persona is None else touchpoint.emotions.get(persona)


def _feeling(touchpoint: Touchpoint, valence: float | None, persona: Id | None) -> Touchpoint:
    if persona is None:
        return replace(touchpoint, expected_emotion=valence)
    others = {id: value for id, value in touchpoint.emotions.items() if id != persona}
    return replace(touchpoint, emotions=others if valence is None else others | {persona: valence})
