"""Transitions: drawing them, giving them other ends, splitting them."""

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, create, delete, join, update
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Touchpoint,
    Transition,
)


def connect(journey: Journey, source: Id, target: Id, *, id: Id | None = None) -> Change:
    """A transition from one touchpoint to another; nothing where it is already drawn or would join a card to itself."""
    ends = (journey.find(Touchpoint, source), journey.find(Touchpoint, target))
    if None in ends or source == target or transition_between(journey, source, target):
        return NOTHING
    return create(Transition(id=id or new_id(), source=source, target=target))


def connect_both_ways(journey: Journey, one: Id, other: Id) -> Change:
    """A transition there and one back, so far as they are not drawn yet."""
    return join(connect(journey, one, other), connect(journey, other, one))


def transition_between(journey: Journey, source: Id, target: Id) -> Transition | None:
    """The transition drawn from one touchpoint to another."""
    for transition in journey.transitions.values():
        if transition.source == source and transition.target == target:
            return transition
    return None


def reconnect(journey: Journey, transition: Id, *, source: Id | None = None, target: Id | None = None) -> Change:
    """Another end for a transition."""
    old = journey.find(Transition, transition)
    if old is None:
        return NOTHING
    new = replace(old, source=source or old.source, target=target or old.target)
    if any(id is not None and id not in journey.touchpoints for id in (source, target)):
        return NOTHING
    if new.source == new.target or transition_between(journey, new.source, new.target):
        return NOTHING
    return update(old, new)


def insert_into(journey: Journey, transition: Id, touchpoint: Id) -> Change:
    """Splits a transition at a touchpoint: it leads there, with its label, and another leads on. Neither is drawn twice."""
    old = journey.find(Transition, transition)
    if old is None or touchpoint not in journey.touchpoints or touchpoint in (old.source, old.target):
        return NOTHING
    there = reconnect(journey, transition, target=touchpoint) or delete([old])
    return join(there, connect(journey, touchpoint, old.target))
