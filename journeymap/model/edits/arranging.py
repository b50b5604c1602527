"""Lining up cards, spreading them evenly, and moving them from stage to stage."""

from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from math import ceil

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change
from journeymap.model.edits.touchpoints import place
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GAP_Y, GRID, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey


class Line(StrEnum):
    """On which line cards are lined up: one of the edges or middles of the rectangle around them."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Axis(StrEnum):
    """Along which cards are spread."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"


_PAIRS = 100_000
_Corner = tuple[float, float]

_ON_LINE: Mapping[Line, Callable[[Rect, Rect], _Corner]] = {
    Line.LEFT: lambda card, around: (around.x, card.y),
    Line.CENTER: lambda card, around: (around.center[0] - card.width / 2, card.y),
    Line.RIGHT: lambda card, around: (around.right - card.width, card.y),
    Line.TOP: lambda card, around: (card.x, around.y),
    Line.MIDDLE: lambda card, around: (card.x, around.center[1] - card.height / 2),
    Line.BOTTOM: lambda card, around: (card.x, around.bottom - card.height),
}


_SIDEWAYS = (Line.LEFT, Line.CENTER, Line.RIGHT)


def align(journey: Journey, ids: Iterable[Id], line: Line) -> Change:
    """Lines up cards on an edge or middle of the rectangle around them; those that are locked stay.

    Sideways the cards of every stage line up by themselves, so that none leaves its stage, and one that would cover
    another goes below it.
    """
    chosen = _chosen(journey, ids)
    if line in _SIDEWAYS:
        return place(journey, _in_columns(journey, chosen, line))
    around = geometry.union(chosen.values())
    return place(journey, {id: _ON_LINE[line](rect, around) for id, rect in chosen.items()}) if around else NOTHING


def _in_columns(journey: Journey, chosen: Mapping[Id, Rect], line: Line) -> Mapping[Id, _Corner]:
    """The corners of cards that line up sideways, those of each stage by themselves."""
    stages: dict[Id | None, list[Id]] = {}
    for id in chosen:
        stages.setdefault(journey.touchpoints[id].stage, []).append(id)
    every, corners = geometry.cards(journey), dict[Id, _Corner]()
    for ids in stages.values():
        around = geometry.union([chosen[id] for id in ids]) or chosen[ids[0]]
        x, _ = _ON_LINE[line](chosen[ids[0]], around)
        going = {id: None for id in ids if chosen[id].x != x and not journey.touchpoints[id].locked}
        tops = sorted(rect.y for id, rect in every.items() if id not in going and abs(rect.x - x) < CARD_WIDTH)
        for id in going:
            corners[id] = (x, _free_top(tops, chosen[id].y))
            insort(tops, corners[id][1])
    return corners


def _free_top(tops: Sequence[float], y: float) -> float:
    """The nearest upper edge at or below y for a card that covers none of a column, given their upper edges in order."""
    for top in tops[bisect_right(tops, y - CARD_HEIGHT) :]:
        if top >= y + CARD_HEIGHT:
            break
        y = top + CARD_HEIGHT + GAP_Y
    return y


def distribute(journey: Journey, ids: Iterable[Id], axis: Axis) -> Change:
    """Spreads three cards or more with the same room between any two, from the first to the last along an axis; those
    that are locked stay.
    """
    place_on = 0 if axis is Axis.HORIZONTAL else 1
    chosen = sorted(_chosen(journey, ids).items(), key=lambda entry: (entry[1][place_on], entry[1], entry[0]))
    if len(chosen) < 3:
        return NOTHING
    first, last = chosen[0][1][place_on], chosen[-1][1][place_on]
    step = (last - first) / (len(chosen) - 1)
    corners = {
        id: (first + step * n, rect.y) if place_on == 0 else (rect.x, first + step * n)
        for n, (id, rect) in enumerate(chosen)
    }
    return place(journey, corners)


def move_to_stage(journey: Journey, ids: Iterable[Id], steps: int) -> Change:
    """Moves touchpoints by so many stages to the right, or to the left; as far as there are stages. They keep their place
    in the stage, or go below what stands there.
    """
    order = [stage.id for stage in journey.stages]
    spans = geometry.columns(journey)
    chosen = {
        id: rect
        for id, rect in _chosen(journey, ids).items()
        if journey.touchpoints[id].stage in spans and not journey.touchpoints[id].locked
    }
    taken = [rect for id, rect in geometry.cards(journey).items() if id not in chosen]
    corners: dict[Id, _Corner] = {}
    for id, rect in chosen.items():
        index = order.index(journey.touchpoints[id].stage or "")
        here, there = spans[order[index]], spans[order[min(len(order) - 1, max(0, index + steps))]]
        if here == there:
            continue
        inset = max(0.0, min(rect.x - here.left, there.width - CARD_WIDTH))
        corners[id] = geometry.free_place(taken, there.left + inset, rect.y)
        taken.append(Rect(*corners[id], rect.width, rect.height))
    return place(journey, corners)


def free_shift(taken: Iterable[Rect], cards: Iterable[Rect]) -> float:
    """How far down cards have to go together for none of them to cover another: whole steps of the grid."""
    block = list(cards)
    around = geometry.union(block)
    if around is None:
        return 0.0
    below = [rect for rect in taken if rect.x < around.right and around.x < rect.right and rect.bottom > around.y]
    shift = 0.0
    while True:
        down = around._replace(y=around.y + shift)
        near = [rect for rect in below if rect.intersects(down)]
        if len(near) * len(block) > _PAIRS:  # so many go below whatever is there
            needed = max(rect.bottom for rect in near) + GAP_Y - around.y
        else:
            covering = ((o, c) for c in block for o in near if c._replace(y=c.y + shift).intersects(o))
            needed = max((o.bottom + GAP_Y - c.y for o, c in covering), default=shift)
        if needed <= shift:
            return shift
        shift = ceil(needed / GRID) * GRID


def _chosen(journey: Journey, ids: Iterable[Id]) -> dict[Id, Rect]:
    """The cards of touchpoints in painting order."""
    wanted = set(ids)
    return {id: rect for id, rect in geometry.cards(journey).items() if id in wanted}
