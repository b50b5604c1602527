"""Touchpoints that follow others: the next one, one more after the same, the first of a stage, one in between."""

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, create, join
from journeymap.model.edits.touchpoints import add_touchpoint, on_grid, place, stage_for
from journeymap.model.edits.transitions import insert_into
from journeymap.model.geometry import CARD_WIDTH, GAP_X, GAP_Y, Column, Rect, free_place
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Touchpoint, Transition

_ROW = geometry.CARD_HEIGHT + GAP_Y


def add_next(journey: Journey, source: Id, *, id: Id | None = None) -> Change:
    """A new touchpoint that follows another, linked: to its right, in the next stage where its own has no room, and
    below it where the stages end; a second one stands below the first.
    """
    rect = geometry.cards(journey).get(source)
    return _linked(journey, source, _beside(journey, rect), id) if rect else NOTHING


def add_below(journey: Journey, source: Id, *, id: Id | None = None) -> Change:
    """A new touchpoint that follows another, linked, below it and so in the same stage."""
    rect = geometry.cards(journey).get(source)
    return _linked(journey, source, (rect.x, rect.bottom + GAP_Y), id) if rect else NOTHING


def add_alternative(journey: Journey, other: Id, *, id: Id | None = None) -> Change:
    """A branch: a new touchpoint below another, that follows the same one, the first that was drawn; one without a
    link where nothing leads to the other.
    """
    rect = geometry.cards(journey).get(other)
    if rect is None:
        return NOTHING
    source = next((t.source for t in journey.transitions.values() if t.target == other), None)
    return _linked(journey, source, (rect.x, rect.bottom + GAP_Y), id)


def add_first(journey: Journey, stage: Id, *, id: Id | None = None) -> Change:
    """A new touchpoint in a stage, below its others. The first one of a stage follows the touchpoint at which the stages
    before it end: the last one there that leads nowhere yet and is no goal.
    """
    column = geometry.columns(journey).get(stage)
    if column is None:
        return NOTHING
    own = [t for t in journey.touchpoints.values() if t.stage == stage]
    lowest = max((t.y for t in own), default=None)
    y = 2 * geometry.GRID if lowest is None else lowest + _ROW
    return _linked(journey, None if own else _open_end(journey, stage), (_start_of(column), y), id)


def add_between(journey: Journey, transition: Id, *, id: Id | None = None) -> Change:
    """A new touchpoint on a transition, that now leads to it; another one leads on."""
    target = id or new_id()
    added = add_touchpoint(journey, x=0.0, y=0.0, id=target)
    split = insert_between(journey.apply(added), transition, target)
    return join(added, split) if split else NOTHING


def insert_between(journey: Journey, transition: Id, touchpoint: Id) -> Change:
    """Puts a touchpoint on a transition and its card between the two, or near: what stands in the way below makes room."""
    old = journey.find(Transition, transition)
    split = insert_into(journey, transition, touchpoint)
    if old is None or not split:
        return NOTHING
    rects = geometry.cards(journey)
    rects.pop(touchpoint)
    if old.source not in rects or old.target not in rects:
        return split
    source, target = rects[old.source], rects[old.target]
    (x1, y1), (x2, y2) = source.center, target.center
    corner = on_grid(journey, (x1 + x2 - CARD_WIDTH) / 2, (y1 + y2 - geometry.CARD_HEIGHT) / 2)
    if free_place(rects.values(), *corner) == corner:
        return join(split, place(journey, {touchpoint: corner}))
    below = (source.x, source.bottom + GAP_Y)
    if y2 > y1 and abs(x2 - x1) < CARD_WIDTH:
        pushed = _room_at(journey, below, without=touchpoint)
        return join(split, pushed, place(journey.apply(pushed), {touchpoint: below}))
    return join(split, place(journey, {touchpoint: free_place(rects.values(), *below)}))


def _linked(journey: Journey, source: Id | None, at: tuple[float, float], id: Id | None) -> Change:
    """A new touchpoint at or below a place where it covers no other, led to by another."""
    target = id or new_id()
    x, y = free_place(geometry.cards(journey).values(), *at)
    link = create(Transition(id=new_id(), source=source, target=target)) if source else NOTHING
    return join(add_touchpoint(journey, x=x, y=y, id=target), link)


def _beside(journey: Journey, rect: Rect) -> tuple[float, float]:
    x = rect.right + GAP_X
    spans = geometry.columns(journey)
    if not spans:
        return x, rect.y
    if x + CARD_WIDTH / 2 >= geometry.width(journey):
        return rect.x, rect.bottom + GAP_Y
    order = list(spans)
    index = order.index(stage_for(spans, x + CARD_WIDTH / 2) or order[0])
    if x + CARD_WIDTH > spans[order[index]].right:  # it would stand across two stages
        index += 1
        if index == len(order):
            return rect.x, rect.bottom + GAP_Y
    column = spans[order[index]]
    return (_start_of(column) if x < column.left else x), rect.y


def _start_of(column: Column) -> float:
    """Where the first card of a stage begins: in the middle where there is room for one alone."""
    return column.left + geometry.snapped((min(column.width, geometry.STAGE_WIDTH) - CARD_WIDTH) / 2)


def _open_end(journey: Journey, stage: Id) -> Id | None:
    leading = {t.source for t in journey.transitions.values()}
    places = [s.id for s in journey.stages]
    before = places[: places.index(stage)]
    held = {id: [t for t in journey.touchpoints.values() if t.stage == id] for id in before}
    last = next((held[id] for id in reversed(before) if held[id]), list[Touchpoint]())
    ends = [t for t in last if t.id not in leading and not t.goal]
    return max(ends, key=lambda t: (t.y, t.x, t.id)).id if ends else None


def _room_at(journey: Journey, corner: tuple[float, float], *, without: Id) -> Change:
    """Moves down the cards that stand in the way of one at a corner, and those below them so far as needed."""
    moved: dict[Id, tuple[float, float]] = {}
    taken = Rect(*corner, CARD_WIDTH, geometry.CARD_HEIGHT)
    for id, rect in geometry.cards(journey).items():
        touchpoint = journey.touchpoints[id]
        if id == without or touchpoint.locked or rect.y < corner[1] - geometry.CARD_HEIGHT:
            continue
        if taken.grown(geometry.GRID).intersects(rect):
            taken = rect._replace(y=taken.bottom + GAP_Y)
            moved[id] = (rect.x, taken.y)
    return place(journey, moved)
