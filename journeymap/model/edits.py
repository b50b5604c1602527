"""Every edit of a map as a pure function from a journey to a change. Verbs of the user's language; none of
them touches the journey it is given. Ids that are not on the map are passed over, so that a selection may
hold what another edit took away.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import inf, isfinite
from typing import Any

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.geometry import Column, snapped
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
    EngagementType,
    Lane,
    Note,
    Properties,
    Snapshot,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.validity import EditError as EditError  # noqa: PLC0414  # who edits catches it
from journeymap.model.validity import checked


def set_fields(journey: Journey, ids: Iterable[Id], **fields: Any) -> Change:
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


def delete(journey: Journey, ids: Iterable[Id]) -> Change:
    """Takes records away, with all that hangs on them: transitions and notes of a touchpoint, bindings to it.

    A stage that goes leaves its column and touchpoints to its neighbour, so that the picture stays; the notes
    in its lanes' cells go with it.
    """
    doomed = {id for id in ids if id in journey and id != Properties.ID}
    doomed |= {Snapshot.id_of(id) for id in doomed if Snapshot.id_of(id) in journey}
    doomed |= {t.id for t in journey.transitions.values() if t.source in doomed or t.target in doomed}
    doomed |= {n.id for n in journey.notes.values() if {n.touchpoint, n.stage, n.lane} & doomed}
    removed: Change = {id: (journey.get(id), None) for id in doomed}
    return join(_without_stages(journey, doomed), removed_after(journey, removed, doomed), _unbound(journey, doomed))


def removed_after(journey: Journey, removed: Change, doomed: set[Id]) -> Change:
    """The removals in the file's order of kinds, so that the same edit gives the same change."""
    return {record.id: removed[record.id] for record in journey if record.id in doomed}


def _unbound(journey: Journey, doomed: set[Id]) -> Change:
    updates: list[Change] = []
    for source in journey.sources.values():
        if source.id not in doomed and doomed & set(source.binding.values()):
            kept = {name: id for name, id in source.binding.items() if id not in doomed}
            updates.append(update(source, replace(source, binding=kept)))
    return join(*updates)


def _without_stages(journey: Journey, doomed: set[Id]) -> Change:
    """Hands the columns of stages that go to the nearest stage that stays."""
    staying = [stage for stage in journey.stages if stage.id not in doomed]
    if len(staying) == len(journey.stages):
        return NOTHING
    old = geometry.columns(journey)
    gained = {stage.id: stage.width for stage in staying}
    heir: dict[Id, Id | None] = {}
    last: Id | None = staying[0].id if staying else None
    for stage in journey.stages:
        last = stage.id if stage.id in gained else last
        heir[stage.id] = last
        if last is not None and stage.id in doomed:
            gained[last] += stage.width
    updates: list[Change] = [update(s, checked(replace(s, width=gained[s.id]))) for s in staying]
    new: dict[Id, float] = {}
    left = 0.0
    for stage in staying:
        new[stage.id] = left
        left += gained[stage.id]
    for t in journey.touchpoints.values():
        if t.id not in doomed and t.stage is not None and t.stage in heir:
            to = heir[t.stage]
            x = geometry.left_of(old, t.stage) + t.x - (new[to] if to else 0.0)
            updates.append(update(t, checked(replace(t, stage=to, x=x))))
    return join(*updates)


def duplicate(journey: Journey, ids: Iterable[Id], *, dx: float = 24.0, dy: float = 24.0) -> Change:
    """Copies touchpoints and the transitions among them, shifted; the copies come first in the change's order."""
    originals = [t for id in dict.fromkeys(ids) if (t := journey.find(Touchpoint, id))]
    names = {t.id: new_id() for t in originals}
    copies = [checked(replace(t, id=names[t.id], x=t.x + dx, y=max(0.0, t.y + dy))) for t in originals]
    links = [
        replace(t, id=new_id(), source=names[t.source], target=names[t.target])
        for t in journey.transitions.values()
        if t.source in names and t.target in names
    ]
    return create(*copies, *links)


def bind(journey: Journey, source: Id, binding: Mapping[str, Id | None]) -> Change:
    """Another binding of a source's names to touchpoints."""
    old = journey.find(DataSource, source)
    return update(old, replace(old, binding=dict(binding))) if old else NOTHING


def add_lane(journey: Journey, lane: Lane) -> Change:
    """A lane below the others."""
    last = journey.lanes[-1].order if journey.lanes else 0.0
    return create(replace(lane, order=last + 1.0))
