"""Transitions: drawing them and giving them other ends."""

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, create, update
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
