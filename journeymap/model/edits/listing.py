"""The order of what stands in a list: stages, lanes, personas and views by their number, touchpoints by their place."""

from collections.abc import Collection, Sequence
from math import ceil

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, join, update
from journeymap.model.edits.ordering import Ordered, rooms
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Persona, Stage, Touchpoint, View
from journeymap.model.validity import checked

_STEP = ceil((geometry.CARD_HEIGHT + geometry.GAP_Y) / geometry.GRID) * geometry.GRID
"""From one card to the next below it, on the grid."""


def reorder(journey: Journey, ids: Collection[Id], *, before: Id | None) -> Change:
    """Stages, lanes, personas or views moved in front of another of their kind, or to the end; in the order that
    they have. Ids of several kinds move nothing.
    """
    kinds = {type(record) for id in ids if isinstance(record := journey.get(id), Stage | Lane | Persona | View)}
    if len(kinds) != 1:
        return NOTHING
    listed = sorted(journey.table(kinds.pop()).values(), key=lambda record: (record.order, record.id))
    moved = [record for record in listed if record.id in ids]
    others = [record for record in listed if record.id not in ids]
    place = _place(others, before)
    if [*others[:place], *moved, *others[place:]] == listed:
        return NOTHING
    orders, room = rooms(others, before, len(moved))
    return join(room, *(update(record, replace(record, order=n)) for record, n in zip(moved, orders, strict=True)))


def list_touchpoints(journey: Journey, stage: Id | None) -> list[Touchpoint]:
    """The touchpoints of a stage as they are listed: from top to bottom, then from left to right."""
    stages = journey.table(Stage)
    members = (t for t in journey.touchpoints.values() if (t.stage if t.stage in stages else None) == stage)
    return sorted(members, key=lambda t: (t.y, t.x, t.id))


def place_touchpoints(journey: Journey, ids: Collection[Id], stage: Id | None, *, before: Id | None) -> Change:
    """Touchpoints put into a stage in front of another one of it, or below all; in the order that they have there.

    Within their stage cards change places with each other. Cards that come in stand below the one before them, and
    what follows makes room. What is locked stays.
    """
    moved = [t for t in _in_order(journey) if t.id in ids and not t.locked]
    if not moved or (stage is not None and journey.find(Stage, stage) is None):
        return NOTHING
    if all(t.stage == stage for t in moved):
        return _permuted(list_touchpoints(journey, stage), moved, before)
    gone = {t.id for t in moved}
    others = [t for t in list_touchpoints(journey, stage) if t.id not in gone]
    place = _place(others, before)
    above, below = others[:place], others[place:]
    x, y = _opening(journey, stage, above, below)
    inside = [update(t, checked(replace(t, stage=stage, x=x, y=y + _STEP * n))) for n, t in enumerate(moved)]
    down = y + _STEP * len(moved) - below[0].y if below else 0.0
    pushed = [update(t, checked(replace(t, y=t.y + down))) for t in below if down > 0 and not t.locked]
    return join(*inside, *pushed)


def _in_order(journey: Journey) -> list[Touchpoint]:
    place = {stage.id: number for number, stage in enumerate(journey.stages)}
    last = len(place)
    return sorted(journey.touchpoints.values(), key=lambda t: (place.get(t.stage or "", last), t.y, t.x, t.id))


def _permuted(listed: Sequence[Touchpoint], moved: Sequence[Touchpoint], before: Id | None) -> Change:
    chosen = {t.id for t in moved}
    free = [t for t in listed if not t.locked]
    others = [t for t in free if t.id not in chosen]
    at = next((n for n, t in enumerate(listed) if t.id == before), len(listed))
    place = sum(not t.locked and t.id not in chosen for t in listed[:at])
    wanted = [*others[:place], *moved, *others[place:]]
    return join(*(update(t, replace(t, x=slot.x, y=slot.y)) for t, slot in zip(wanted, free, strict=True)))


def _opening(
    journey: Journey, stage: Id | None, above: Sequence[Touchpoint], below: Sequence[Touchpoint]
) -> tuple[float, float]:
    """Where the first card goes that comes in between others of a stage, counted from its left edge."""
    if above:
        return above[-1].x, max(t.y for t in above) + _STEP
    if below:
        return below[0].x, below[0].y
    home = journey.find(Stage, stage)
    room = (home.width if home else geometry.STAGE_WIDTH) - geometry.CARD_WIDTH
    return max(0.0, geometry.snapped(room / 2)), geometry.snapped(geometry.MARGIN)


def _place(others: Sequence[Ordered | Touchpoint], before: Id | None) -> int:
    return next((n for n, record in enumerate(others) if record.id == before), len(others))
