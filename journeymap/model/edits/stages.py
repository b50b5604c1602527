"""Stages: adding, ordering, resizing."""

from collections.abc import Sequence
from math import inf, isfinite

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.geometry import snapped
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Stage,
)
from journeymap.model.validity import checked


def add_stage(journey: Journey, *, title: str = "", before: Id | None = None, id: Id | None = None) -> Change:
    """A new stage in front of another, or as the last one. A first stage takes in the touchpoints in its column."""
    order, others = _room(journey.stages, before)
    stage = Stage(id=id or new_id(), title=title, order=order)
    if journey.stages:
        return join(others, create(stage))
    reach = max((t.x + geometry.CARD_WIDTH for t in journey.touchpoints.values()), default=0.0)
    if reach + geometry.GRID > stage.width:
        stage = checked(replace(stage, width=snapped(reach + geometry.GAP_X / 2 + geometry.GRID / 2)))
    return join(create(stage), *(update(t, replace(t, stage=stage.id)) for t in journey.touchpoints.values()))


def move_stage(journey: Journey, stage: Id, *, before: Id | None) -> Change:
    """A stage to another place in the order, with its touchpoints; to the end where `before` is None."""
    moved = journey.find(Stage, stage)
    if moved is None or before == stage:
        return NOTHING
    index = journey.stages.index(moved)
    if before == (journey.stages[index + 1].id if index + 1 < len(journey.stages) else None):
        return NOTHING
    order, others = _room([s for s in journey.stages if s.id != stage], before)
    return join(others, update(moved, replace(moved, order=order)))


def resize_stage(journey: Journey, stage: Id, width: float) -> Change:
    """Another width for a stage, never narrower than its cards reach."""
    resized = journey.find(Stage, stage)
    if resized is None:
        return NOTHING
    return update(resized, checked(replace(resized, width=max(geometry.narrowest(journey, stage), snapped(width)))))


def _room(stages: Sequence[Stage], before: Id | None) -> tuple[float, Change]:
    """The order of a stage in front of one of these, or last; and new ones for these where no number lies between."""
    place = next((index for index, stage in enumerate(stages) if stage.id == before), len(stages))
    low = stages[place - 1].order if place else -inf
    high = stages[place].order if place < len(stages) else inf
    order = low / 2 + high / 2
    if not isfinite(order):
        order = low + 1.0 if isfinite(low) else high - 1.0 if isfinite(high) else 1.0
    if low < order < high:
        return order, NOTHING
    numbers = (index + 1.0 + (index >= place) for index in range(len(stages)))
    return place + 1.0, join(*(update(s, replace(s, order=n)) for s, n in zip(stages, numbers, strict=True)))
