"""Touchpoints: adding and moving."""

from collections.abc import Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.geometry import Column, snapped
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Note,
    Touchpoint,
    Transition,
)
from journeymap.model.validity import checked


def add_touchpoint(
    journey: Journey, *, x: float, y: float, title: str = "", id: Id | None = None, **fields: Any
) -> Change:
    """A new touchpoint whose card has its upper left corner at (x, y) of the map, in the stage that lies there."""
    spans = geometry.columns(journey)
    stage = _stage_for(spans, x + geometry.CARD_WIDTH / 2)
    left = geometry.left_of(spans, stage)
    made = Touchpoint(id=id or new_id(), title=title, stage=stage, x=x - left, y=max(0.0, y), **fields)
    return create(checked(made))


def add_touchpoint_around(journey: Journey, x: float, y: float, *, id: Id | None = None) -> Change:
    """A new touchpoint with the middle of its card near a point of the map: on the grid, covering no other card."""
    left, top = on_grid(journey, x - geometry.CARD_WIDTH / 2, y - geometry.CARD_HEIGHT / 2)
    left, top = geometry.free_place(geometry.cards(journey).values(), left, top)
    return add_touchpoint(journey, x=left, y=top, id=id)


def on_grid(journey: Journey, x: float, y: float) -> tuple[float, float]:
    """The corner for a card on the grid nearest to a point of the map. The grid begins anew at the left edge of
    every stage, so that cards of one stage line up whatever the widths of the stages before it.
    """
    spans = geometry.columns(journey)
    left = geometry.left_of(spans, _stage_for(spans, x + geometry.CARD_WIDTH / 2))
    return left + snapped(x - left), snapped(max(0.0, y))


def _stage_for(spans: Mapping[Id, Column], center: float) -> Id | None:
    """The stage under a card's middle; beside all stages the nearest one, so that a map has no orphans."""
    if not spans:
        return None
    return min(spans, key=lambda id: (max(spans[id].left - center, center - spans[id].right, 0.0), -spans[id].left))


def add_next(journey: Journey, source: Id, *, id: Id | None = None) -> Change:
    """A new touchpoint that follows another, linked, to its right where a stage lies there, else below it."""
    origin = journey.find(Touchpoint, source)
    if origin is None:
        return NOTHING
    rects = geometry.cards(journey)
    rect = rects[source]
    x, y = rect.right + geometry.GAP_X, rect.y
    if journey.stages and x + geometry.CARD_WIDTH / 2 >= geometry.width(journey):
        x, y = rect.x, rect.bottom + geometry.GAP_Y
    x, y = geometry.free_place(rects.values(), x, y)
    target = id or new_id()
    return join(
        add_touchpoint(journey, x=x, y=y, id=target), create(Transition(id=new_id(), source=source, target=target))
    )


def move(journey: Journey, ids: Iterable[Id], dx: float, dy: float) -> Change:
    """Shifts cards and free notes by map units, as far up as the highest card can go; a card joins the stage in
    which its middle comes to lie.
    """
    spans = geometry.columns(journey)
    updates: list[Change] = []
    records = [journey.get(id) for id in dict.fromkeys(ids)]
    dy = max(dy, -min((max(0.0, r.y) for r in records if isinstance(r, Touchpoint)), default=-dy))
    for record in records:
        if isinstance(record, Touchpoint):
            x = geometry.left_of(spans, record.stage) + record.x + dx
            stage = _stage_for(spans, x + geometry.CARD_WIDTH / 2)
            moved = replace(record, stage=stage, x=x - geometry.left_of(spans, stage), y=max(0.0, record.y + dy))
            updates.append(update(record, checked(moved)))
        elif isinstance(record, Note) and record.touchpoint is None and record.lane is None:
            updates.append(update(record, checked(replace(record, x=record.x + dx, y=record.y + dy))))
    return join(*updates)
