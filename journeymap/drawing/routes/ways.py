"""The ways of transitions between cards: a curve each, from a port on one card's rim to one on another's.

Forward goes from the right side to the left side, downwards within a column from bottom to top, and whatever
leads back swings below the cards, so that the eye tells progress from return. Pure numbers.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from journeymap.drawing.routes import around
from journeymap.drawing.routes.curve import Curve, Point
from journeymap.drawing.routes.grid import Grid
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id

Pair = tuple[Id, Id]

_SPREAD = 15.0
"""Distance of two ports on one side."""
_DOWN_AT = 0.68
"""Where on a card's width transitions leave and enter downwards; the ribbon of the lost is at the left."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """On which sides a transition leaves and enters."""

    leave: str
    enter: str


def curves(cards: Mapping[Id, Rect], pairs: Iterable[Pair], grid: Grid) -> dict[Pair, Curve]:
    """The curve of each pair (source, target) whose cards are there; a pair of a card with itself is a loop. Where the
    plain curve would pass under a card of the grid, the way leads around it if there is one nearby.

    A way depends on its two cards, on all pairs that begin or end at them, and on the cards near it. So the ways of a part of
    the pairs are those that all would have, for each pair at whose two cards no pair is left out.
    """
    plain = direct(cards, pairs, grid)
    return {pair: cleared(curve, grid, (cards[pair[0]], cards[pair[1]])) for pair, curve in plain.items()}


def direct(
    cards: Mapping[Id, Rect], pairs: Iterable[Pair], grid: Grid, *, wanted: Iterable[Pair] | None = None
) -> dict[Pair, Curve]:
    """The same without looking for a way around: for a look from far away, and while a gesture runs. The curves have the
    same sides, and the same ports on them. Those of `wanted` pairs alone are returned, if that is asked.
    """
    sides: dict[Pair, _Sides] = {}
    for pair in pairs:
        if pair[0] in cards and pair[1] in cards:
            sides[pair] = _sides(cards[pair[0]], cards[pair[1]], grid)
    ports = _ports(cards, sides)
    return {
        pair: _curve(sides[pair], ports[pair, 0], ports[pair, 1], _sag(cards[pair[0]], cards[pair[1]]))
        for pair in (sides if wanted is None else wanted)
    }


def cleared(curve: Curve, grid: Grid, ends: tuple[Rect, Rect]) -> Curve:
    """The curve, or a way around where it passes under a card."""
    source, target = ends
    if source is target or not around.is_blocked(curve, grid, ends):
        return curve
    if source.right <= target.x:
        way = around.forward(curve.start, curve.end, grid, ends)
    elif target.right <= source.x:
        way = around.back(curve.start, curve.end, grid, ends)
    elif curve.start[0] == source.right and curve.end[0] == target.right:
        way = around.beside(curve.start, curve.end, grid, ends)
    else:
        way = None
    return way or curve


def _sides(source: Rect, target: Rect, grid: Grid) -> _Sides:
    if source is target:
        return _Sides("loop", "loop")
    if source.right <= target.x:
        return _Sides("right", "left")
    if target.right <= source.x:
        return _Sides("bottom", "bottom")
    if source.bottom <= target.y:
        x = max(source.x, target.x) + 1.0
        between = Rect(x, source.bottom, min(source.right, target.right) - x - 1.0, target.y - source.bottom)
        free = between.width > 0 and not grid.meets(between, apart=(source, target))
        return _Sides("bottom", "top") if free else _Sides("right", "right")
    return _Sides("right", "right")


def _ports(cards: Mapping[Id, Rect], sides: Mapping[Pair, _Sides]) -> dict[tuple[Pair, int], Point]:
    """A point on a rim for both ends (0 source, 1 target) of each pair: those on one side stand in the order of
    what they lead to, so that they do not cross right at the card.
    """
    crowd: dict[tuple[Id, str], list[tuple[float, Pair, int]]] = {}
    for pair, chosen in sides.items():
        for end, side in enumerate((chosen.leave, chosen.enter)):
            other = cards[pair[1 - end]].center
            towards = other[0] if side in ("top", "bottom") else other[1]
            crowd.setdefault((pair[end], side), []).append((towards, pair, end))
    ports: dict[tuple[Pair, int], Point] = {}
    for (id, side), ends in crowd.items():
        ends.sort()
        rect = cards[id]
        room = (rect.height if side in ("left", "right") else rect.width * 0.5) - 2 * _SPREAD
        step = min(_SPREAD, room / max(1, len(ends) - 1))
        for index, (_, pair, end) in enumerate(ends):
            ports[pair, end] = _port(rect, side, (index - (len(ends) - 1) / 2) * step)
    return ports


def _port(rect: Rect, side: str, shift: float) -> Point:
    if side == "left":
        return (rect.x, rect.y + rect.height * 0.46 + shift)
    if side == "right":
        return (rect.right, rect.y + rect.height * 0.46 + shift)
    if side == "top":
        return (rect.x + rect.width * _DOWN_AT + shift, rect.y)
    if side == "bottom":
        return (rect.x + rect.width * _DOWN_AT + shift, rect.bottom)
    return (rect.right - 34.0, rect.y)


def _sag(source: Rect, target: Rect) -> float:
    """How deep a way back swings below both cards."""
    return max(source.bottom, target.bottom) + 50.0 + 0.06 * abs(source.x - target.x)


@lru_cache(maxsize=65_536)
def _curve(sides: _Sides, start: Point, end: Point, sag: float) -> Curve:
    (x1, y1), (x2, y2) = start, end
    match sides.leave, sides.enter:
        case "right", "left":
            bend = max(18.0, 0.5 * (x2 - x1))
            return Curve((start, (x1 + bend, y1), (x2 - bend, y2), end))
        case "bottom", "top":
            bend = 0.5 * (y2 - y1)
            return Curve((start, (x1, y1 + bend), (x2, y2 - bend), end))
        case "right", "right":
            bulge = max(x1, x2) + 26.0 + 0.10 * abs(y2 - y1)
            return Curve((start, (bulge, y1), (bulge, y2), end))
        case "loop", "loop":
            return Curve(((x1 - 12.0, y1), (x1 - 20.0, y1 - 40.0), (x1 + 32.0, y1 - 40.0), (x1 + 16.0, y1)))
        case _:
            return Curve((start, (x1, sag), (x2, sag), end))
