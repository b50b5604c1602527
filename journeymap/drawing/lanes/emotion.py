"""Emotion lanes laid out: where the mark of every touchpoint stands, and the curves through them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from journeymap.drawing.boxes import Boxes
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


def places(cards: Boxes) -> Mapping[Id, float]:
    """The x of every touchpoint's mark, from left to right: the middle of its card. Cards that stand below each
    other follow each other from top to bottom around their middle.
    """
    if not cards.ids:
        return {}
    middles, rank = cards.array[:, 0] + cards.array[:, 2] / 2, np.argsort(cards.painted)
    order = np.lexsort((rank, middles))
    starts = _starts(middles[order].tolist(), CARD_WIDTH / 2)
    sizes = np.diff([*starts, len(order)])
    centres = np.add.reduceat(middles[order], starts) / sizes
    gaps = np.concatenate(([np.inf], 0.9 * np.diff(centres), [np.inf]))
    room = np.minimum(_SPREAD, np.minimum(gaps[:-1], gaps[1:]))
    step = np.minimum(_STEP, room / np.maximum(1, sizes - 1))
    stack = np.repeat(np.arange(len(sizes)), sizes)
    rows: list[int] = order[np.lexsort((rank[order], stack))].tolist()
    place = np.arange(len(rows)) - np.repeat(starts, sizes)
    x: list[float] = ((centres - step * (sizes - 1) / 2)[stack] + step[stack] * place).tolist()
    return dict(zip([cards.ids[row] for row in rows], x, strict=True))


def _starts(x: list[float], reach: float) -> list[int]:
    """Where groups of rising numbers begin: in each none is farther than `reach` from the first one."""
    starts: list[int] = []
    next_ = 0
    while next_ < len(x):
        starts.append(next_)
        next_ = bisect_right(x, x[next_] + reach, next_)
    return starts


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
    table = journey.touchpoints
    touchpoints = [table[id] for id in spots]
    valences = np.array([edits.felt(touchpoint, persona) for touchpoint in touchpoints], dtype=np.float64)
    known = np.flatnonzero(~np.isnan(valences))
    if not len(known):
        return Curve(persona, number, (), ())
    x, y = np.array([*spots.values()])[known], level(room, 0.0) - room.height * valences[known] / 4.0
    starts = _starts(x.tolist(), _NEAREST)
    sizes = np.diff([*starts, len(x)])
    means = [(np.add.reduceat(part, starts) / sizes).tolist() for part in (x, y)]
    felt = [touchpoints[row] for row in known.tolist()]
    marks = map(
        Mark,
        [touchpoint.id for touchpoint in felt],
        x.tolist(),
        y.tolist(),
        [touchpoint.intensity or 0 for touchpoint in felt],
        np.repeat(sizes > 1, sizes).tolist(),
    )
    return Curve(persona, number, tuple(marks), tuple(map(Knot, *means, slopes(*means))))
