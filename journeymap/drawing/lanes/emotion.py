"""Emotion lanes laid out: where the mark of every touchpoint stands, and the curves through them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from journeymap.drawing.lanes.monotone import slopes
from journeymap.model import edits
from journeymap.model.geometry import CARD_WIDTH, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Persona

_ABOVE, _BELOW = 32.0, 14.0
_STEP, _SPREAD = 32.0, CARD_WIDTH - 24.0
"""How far the marks of cards that stand below each other are apart, and how far the first from the last at most."""
_NEAREST = 9.0
"""Marks nearer to each other than this share one point of the curve, at their mean."""


class Mark(NamedTuple):
    """The emotion expected at a touchpoint: where it stands on the map, and its intensity, 0 where none is known;
    `shared` where its point of the curve stands for several.
    """

    id: Id
    x: float
    y: float
    intensity: int
    shared: bool = False


class Knot(NamedTuple):
    """A point that a curve goes through, with the slope that it has there."""

    x: float
    y: float
    slope: float


@dataclass(frozen=True, slots=True)
class Curve:
    """The emotion expected by a persona, None for that of the map, from left to right. `number` tells the curves of
    a map apart: 0 is that of the map, then the personas in their order.
    """

    persona: Id | None
    number: int
    marks: Sequence[Mark]
    knots: Sequence[Knot]


def plot(lane: Lane, band: Rect) -> Rect:
    """Where the curves of a lane are drawn in its band: +2 at the upper edge, −2 at the lower."""
    return Rect(band.x, band.y + _ABOVE, band.width, max(lane.height - _ABOVE - _BELOW, 8.0))


def level(room: Rect, valence: float) -> float:
    """The y at which a valence stands in a plot."""
    return room.y + room.height * (2.0 - valence) / 4.0


def valence_at(room: Rect, y: float) -> float:
    """The valence that stands at a y of a plot, within −2…+2."""
    return min(2.0, max(-2.0, 2.0 - 4.0 * (y - room.y) / room.height))


def places(cards: Mapping[Id, Rect]) -> Mapping[Id, float]:
    """The x of every touchpoint's mark, from left to right: the middle of its card. Cards that stand below each
    other follow each other from top to bottom around their middle.
    """
    entries = sorted((rect.x + rect.width / 2, rect.y, id) for id, rect in cards.items())
    stacks = [sorted(stack, key=lambda entry: entry[1:]) for stack in _stacks(entries)]
    middles = [sum(entry[0] for entry in stack) / len(stack) for stack in stacks]
    gaps = [b - a for a, b in pairwise(middles)]
    found: dict[Id, float] = {}
    for index, stack in enumerate(stacks):
        room = min([_SPREAD, *(0.9 * gap for gap in gaps[max(0, index - 1) : index + 1])])
        step = min(_STEP, room / max(1, len(stack) - 1))
        first = middles[index] - step * (len(stack) - 1) / 2
        found.update((id, first + step * place) for place, (_, _, id) in enumerate(stack))
    return found


def _stacks(entries: Sequence[tuple[float, float, Id]]) -> Iterator[list[tuple[float, float, Id]]]:
    """Groups of cards whose middles, from left to right, lie less than half a card beside the first one's."""
    stack: list[tuple[float, float, Id]] = []
    for entry in entries:
        if stack and entry[0] - stack[0][0] > CARD_WIDTH / 2:
            yield stack
            stack = []
        stack.append(entry)
    if stack:
        yield stack


def curves(journey: Journey, lane: Lane, band: Rect, spots: Mapping[Id, float]) -> tuple[Curve, ...]:
    """The curves of a lane: that of its persona; where it has none that of the map and of every persona."""
    numbers: dict[Id | None, int] = {None: 0}
    numbers.update((persona.id, index + 1) for index, persona in enumerate(journey.personas))
    chosen = lane.persona if lane.persona in journey.table(Persona) else None
    wanted = [chosen] if chosen is not None else [*numbers]
    room = plot(lane, band)
    made = [_curve(journey, room, spots, persona, numbers[persona]) for persona in wanted]
    return tuple(curve for curve in made if curve.marks)


def _curve(journey: Journey, room: Rect, spots: Mapping[Id, float], persona: Id | None, number: int) -> Curve:
    marks: list[Mark] = []
    touchpoints = journey.touchpoints
    for id, x in spots.items():
        touchpoint = touchpoints[id]
        valence = edits.felt(touchpoint, persona)
        if valence is not None:
            marks.append(Mark(id, x, level(room, valence), touchpoint.intensity or 0))
    groups = [*_near(marks)]
    points = [_mean(group) for group in groups]
    x, y = [point[0] for point in points], [point[1] for point in points]
    shown = [mark if len(group) == 1 else mark._replace(shared=True) for group in groups for mark in group]
    return Curve(persona, number, tuple(shown), tuple(map(Knot, x, y, slopes(x, y))))


def _near(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    group: list[Mark] = []
    for mark in marks:
        if group and mark.x - group[0].x > _NEAREST:
            yield group
            group = []
        group.append(mark)
    if group:
        yield group


def _mean(group: Sequence[Mark]) -> tuple[float, float]:
    return sum(mark.x for mark in group) / len(group), sum(mark.y for mark in group) / len(group)
