"""Touchpoints: adding and moving."""

from bisect import bisect_right
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
)
from journeymap.model.validity import checked

_NEAR = 1e6
"""Closer than this to the origin a place needs no check: it is well within the bounds of a map."""


def add_touchpoint(
    journey: Journey, *, x: float, y: float, title: str = "", id: Id | None = None, **fields: Any
) -> Change:
    """A new touchpoint whose card has its upper left corner at (x, y) of the map, in the stage that lies there."""
    spans = geometry.columns(journey)
    stage = stage_for(spans, x + geometry.CARD_WIDTH / 2)
    left = geometry.left_of(spans, stage)
    made = Touchpoint(id=id or new_id(), title=title, stage=stage, x=x - left, y=max(0.0, y), **fields)
    return create(checked(made))


def add_touchpoint_around(journey: Journey, x: float, y: float, *, id: Id | None = None) -> Change:
    """A new touchpoint with the middle of its card near a point of the map: on the grid, within the column of its stage,
    covering no other card.
    """
    left, top = on_grid(journey, x - geometry.CARD_WIDTH / 2, y - geometry.CARD_HEIGHT / 2)
    spans = geometry.columns(journey)
    if stage := stage_for(spans, left + geometry.CARD_WIDTH / 2):
        first, last = spans[stage].left + geometry.GRID, spans[stage].right - geometry.CARD_WIDTH - geometry.GRID
        left = max(first, min(left, max(first, first + geometry.GRID * ((last - first) // geometry.GRID))))
    left, top = geometry.free_place(geometry.cards(journey).values(), left, top)
    return add_touchpoint(journey, x=left, y=top, id=id)


def on_grid(journey: Journey, x: float, y: float) -> tuple[float, float]:
    """The corner for a card on the grid nearest to a point of the map. The grid begins anew at the left edge of
    every stage, so that cards of one stage line up whatever the widths of the stages before it.
    """
    spans = geometry.columns(journey)
    left = geometry.left_of(spans, stage_for(spans, x + geometry.CARD_WIDTH / 2))
    return left + snapped(x - left), snapped(max(0.0, y))


def stage_for(spans: Mapping[Id, Column], center: float) -> Id | None:
    """The stage under a card's middle; beside all stages the nearest one, so that a map has no orphans."""
    ids = list(spans)
    return ids[max(0, bisect_right(ids, center, key=lambda id: spans[id].left) - 1)] if ids else None


def placed(touchpoint: Touchpoint, spans: Mapping[Id, Column], x: float, y: float) -> Touchpoint:
    """A touchpoint with the corner of its card at (x, y) of the map; it joins the stage in which its middle lies.

    Raises EditError where that is beyond the bounds of a map.
    """
    stage = stage_for(spans, x + geometry.CARD_WIDTH / 2)
    moved = replace(touchpoint, stage=stage, x=x - geometry.left_of(spans, stage), y=max(0.0, y))
    return moved if max(abs(moved.x), moved.y) < _NEAR else checked(moved)


def place(journey: Journey, corners: Mapping[Id, tuple[float, float]]) -> Change:
    """Puts cards with their upper left corners at points of the map; those that are locked stay."""
    spans = geometry.columns(journey)
    chosen = ((journey.find(Touchpoint, id), corner) for id, corner in corners.items())
    return join(*(update(t, placed(t, spans, *corner)) for t, corner in chosen if t is not None and not t.locked))


def move(journey: Journey, ids: Iterable[Id], dx: float, dy: float) -> Change:
    """Shifts cards and free notes by map units, as far up as the highest card can go; a card joins the stage in
    which its middle comes to lie. What is locked stays.
    """
    spans = geometry.columns(journey)
    updates: list[Change] = []
    records = [journey.get(id) for id in dict.fromkeys(ids)]
    cards = [r for r in records if isinstance(r, Touchpoint) and not r.locked]
    dy = max(dy, -min((max(0.0, card.y) for card in cards), default=-dy))
    if dx == dy == 0:
        return NOTHING
    for card in cards:
        x = geometry.left_of(spans, card.stage) + card.x + dx
        updates.append(update(card, placed(card, spans, x, card.y + dy)))
    free = (r for r in records if isinstance(r, Note) and r.touchpoint is None and r.lane is None)
    return join(*updates, *(update(note, checked(replace(note, x=note.x + dx, y=note.y + dy))) for note in free))
