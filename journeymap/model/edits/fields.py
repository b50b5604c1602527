"""What every record has or most touchpoints have: titles, values of fields, engagement type, emotion."""

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from journeymap.model.change import Change, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    EngagementType,
    Touchpoint,
)
from journeymap.model.validity import checked


def set_fields(journey: Journey, ids: Iterable[Id], /, **fields: Any) -> Change:
    """Gives records new values; each record takes those of the fields that it has.

    Raises EditError where a value does not fit its field.
    """
    updates: list[Change] = []
    for id in dict.fromkeys(ids):
        record = journey.get(id)
        if record is None:
            continue
        known = {name: value for name, value in fields.items() if name in record.__struct_fields__}
        updates.append(update(record, checked(replace(record, **known))))
    return join(*updates)


def retitle(journey: Journey, id: Id, title: str) -> Change:
    """Another title for a stage, a touchpoint, a lane, a source or the map; line breaks become spaces."""
    return set_fields(journey, [id], title=" ".join(title.split()))


def engage(journey: Journey, ids: Iterable[Id], engagement: EngagementType | None) -> Change:
    """The primary engagement type of touchpoints; a type that was secondary there is so no more."""
    updates: list[Change] = []
    for id in dict.fromkeys(ids):
        touchpoint = journey.find(Touchpoint, id)
        if touchpoint is None:
            continue
        others = tuple(kind for kind in touchpoint.secondary if kind != engagement)
        updates.append(update(touchpoint, replace(touchpoint, engagement=engagement, secondary=others)))
    return join(*updates)


def feel(journey: Journey, ids: Iterable[Id], step: float) -> Change:
    """Expected emotion up or down by a step, from 0 where none was set, within −2…+2."""
    updates: list[Change] = []
    for id in dict.fromkeys(ids):
        touchpoint = journey.find(Touchpoint, id)
        if touchpoint is not None:
            emotion = min(2.0, max(-2.0, (touchpoint.expected_emotion or 0.0) + step))
            updates.append(update(touchpoint, replace(touchpoint, expected_emotion=emotion)))
    return join(*updates)
