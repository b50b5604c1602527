"""Stages: adding, ordering, resizing."""

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.edits.ordering import moved, room
from journeymap.model.geometry import snapped
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Stage,
)
from journeymap.model.validity import checked


def add_stage(journey: Journey, *, title: str = "", before: Id | None = None, id: Id | None = None) -> Change:
    """A new stage in front of another, or as the last one. A first stage takes in the touchpoints in its column."""
    order, others = room(journey.stages, before)
    stage = Stage(id=id or new_id(), title=title, order=order)
    if journey.stages:
        return join(others, create(stage))
    reach = max((t.x + geometry.CARD_WIDTH for t in journey.touchpoints.values()), default=0.0)
    if reach + geometry.GRID > stage.width:
        stage = checked(replace(stage, width=snapped(reach + geometry.GAP_X / 2 + geometry.GRID / 2)))
    return join(create(stage), *(update(t, replace(t, stage=stage.id)) for t in journey.touchpoints.values()))


def move_stage(journey: Journey, stage: Id, *, before: Id | None) -> Change:
    """A stage to another place in the order, with its touchpoints; to the end where `before` is None."""
    return moved(journey.stages, stage, before)


def resize_stage(journey: Journey, stage: Id, width: float) -> Change:
    """Another width for a stage, never narrower than its cards reach."""
    resized = journey.find(Stage, stage)
    if resized is None:
        return NOTHING
    return update(resized, checked(replace(resized, width=max(geometry.narrowest(journey, stage), snapped(width)))))
