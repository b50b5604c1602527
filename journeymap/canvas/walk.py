"""Walking over the map by keyboard: to the nearest card in a direction, or along the transitions."""

from collections.abc import Mapping
from enum import Enum
from math import hypot

from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey


class Direction(Enum):
    """A direction by its step in x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def nearest(cards: Mapping[Id, Rect], origin: Id, direction: Direction) -> Id | None:
    """The card that the eye takes for the next one in a direction, or None at the border of the map.

    Only cards whose middle lies more in the direction than beside it count; distance beside weighs double.
    """
    ax, ay = cards[origin].center
    dx, dy = direction.value
    best: tuple[float, Id] | None = None
    for id, rect in cards.items():
        x, y = rect.center
        ahead = (x - ax) * dx + (y - ay) * dy
        beside = abs((x - ax) * dy) + abs((y - ay) * dx)
        if id == origin or ahead <= 0 or beside > 2.5 * ahead:
            continue
        way = hypot(ahead, 2 * beside)
        if best is None or (way, id) < best:
            best = (way, id)
    return best[1] if best else None


def first(cards: Mapping[Id, Rect]) -> Id | None:
    """Where a walk begins: the leftmost card, the upper one of several."""
    return min(cards, key=lambda id: (cards[id].x, cards[id].y), default=None)


def along(journey: Journey, cards: Mapping[Id, Rect], origin: Id, direction: Direction) -> Id | None:
    """Along the transitions: right to the next touchpoint, left to the one before (the uppermost of several),
    up and down among those that follow or precede the same one.
    """
    if direction in (Direction.RIGHT, Direction.LEFT):
        return min(_linked(journey, origin, direction), key=lambda id: (cards[id].y, cards[id].x, id), default=None)
    siblings = {
        sibling
        for before in _linked(journey, origin, Direction.LEFT)
        for sibling in _linked(journey, before, Direction.RIGHT)
    } | {
        sibling
        for after in _linked(journey, origin, Direction.RIGHT)
        for sibling in _linked(journey, after, Direction.LEFT)
    }
    ordered = sorted(siblings | {origin}, key=lambda id: (cards[id].y, cards[id].x, id))
    index = ordered.index(origin) + direction.value[1]
    return ordered[index] if 0 <= index < len(ordered) else None


def _linked(journey: Journey, origin: Id, direction: Direction) -> set[Id]:
    forward = direction is Direction.RIGHT
    ends = ((t.source, t.target) if forward else (t.target, t.source) for t in journey.transitions.values())
    return {end for start, end in ends if start == origin and end in journey.touchpoints}
