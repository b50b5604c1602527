"""Walking over the map by keyboard: to the nearest card in a direction, or along the transitions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from math import hypot

from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey

_CONE = 2.5
"""How far beside the direction a card may lie, as a part of how far ahead it lies."""
_ROW = 3.5
"""So much more than ahead weighs distance beside where it leads to another row: a gap in a row is stepped over."""
_LONGEST = 200


class Direction(Enum):
    """A direction by its step in x and y."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)

    @property
    def opposite(self) -> "Direction":
        """The direction back."""
        dx, dy = self.value
        return Direction((-dx, -dy))

    @property
    def sideways(self) -> bool:
        """Whether it goes left or right."""
        return self.value[1] == 0


@dataclass(frozen=True, slots=True)
class Trail:
    """Where a walk came along: its steps, each from where, which way and where to; and the height or the distance from
    the left at which it began its straight, so that cards that stand aside do not lead it astray.
    """

    steps: tuple[tuple[Id, Direction, Id], ...] = ()
    line: float = 0.0


def walked(cards: Mapping[Id, Rect], origin: Id, direction: Direction, trail: Trail) -> tuple[Id | None, Trail]:
    """The next card in a direction with the trail up to there: turning round leads back over the same cards."""
    if not trail.steps or trail.steps[-1][2] != origin:
        trail = Trail()
    came, way, _ = trail.steps[-1] if trail.steps else ("", None, "")
    if way is direction.opposite and came in cards:
        return came, Trail(trail.steps[:-1], trail.line)
    straight = way is not None and way.sideways == direction.sideways
    line = trail.line if straight else cards[origin].center[1 if direction.sideways else 0]
    found = nearest(cards, origin, direction, line=line)
    if found is None:
        return None, trail
    return found, Trail((*trail.steps, (origin, direction, found))[-_LONGEST:], line)


def nearest(cards: Mapping[Id, Rect], origin: Id, direction: Direction, *, line: float | None = None) -> Id | None:
    """The card that the eye takes for the next one in a direction, or None at the border of the map.

    Only cards whose middle lies more in the direction than beside it count; distance beside `line`, by default that of
    the card itself, weighs double, and more for a card in another row. Upwards and downwards a card of the same column
    goes before any other.
    """
    ax, ay = cards[origin].center
    dx, dy = direction.value
    if line is not None:
        ax, ay = (ax, line) if direction.sideways else (line, ay)
    best: tuple[bool, float, Id] | None = None
    for id, rect in cards.items():
        x, y = rect.center
        ahead = (x - ax) * dx + (y - ay) * dy
        beside = abs((x - ax) * dy) + abs((y - ay) * dx)
        if id == origin or ahead <= 0 or beside > _CONE * ahead:
            continue
        aside = beside > (rect.height if direction.sideways else rect.width / 2)
        way = hypot(ahead, (_ROW if aside and direction.sideways else 2.0) * beside)
        entry = (aside and not direction.sideways, way, id)
        if best is None or entry < best:
            best = entry
    return best[2] if best else None


def first(cards: Mapping[Id, Rect]) -> Id | None:
    """Where a walk begins: the leftmost card, the upper one of several."""
    return min(cards, key=lambda id: (cards[id].x, cards[id].y), default=None)


def last(cards: Mapping[Id, Rect]) -> Id | None:
    """Where a walk ends: the rightmost card, the lower one of several."""
    return max(cards, key=lambda id: (cards[id].x, cards[id].y), default=None)


def along(journey: Journey, cards: Mapping[Id, Rect], origin: Id, direction: Direction) -> Id | None:
    """Along the transitions: right to the next touchpoint, left to the one before (the uppermost of several); up and
    down along one that leads there, whichever way it points, else among those that follow or precede the same one.
    """
    if direction.sideways:
        return min(_linked(journey, origin, direction), key=lambda id: (cards[id].y, cards[id].x, id), default=None)
    joined = {id for way in (Direction.LEFT, Direction.RIGHT) for id in _linked(journey, origin, way)}
    return _steepest(cards, origin, joined, direction) or _sibling(journey, cards, origin, direction)


def _steepest(cards: Mapping[Id, Rect], origin: Id, ends: Iterable[Id], direction: Direction) -> Id | None:
    """The nearest of some cards that lie more above or below than beside another one."""
    x, y = cards[origin].center
    away = {id: (abs(cx - x), (cy - y) * direction.value[1]) for id in ends for cx, cy in [cards[id].center]}
    there = (id for id, (beside, ahead) in away.items() if ahead > beside)
    return min(there, key=lambda id: (hypot(*away[id]), id), default=None)


def _sibling(journey: Journey, cards: Mapping[Id, Rect], origin: Id, direction: Direction) -> Id | None:
    siblings = {
        sibling
        for way in (Direction.LEFT, Direction.RIGHT)
        for end in _linked(journey, origin, way)
        for sibling in _linked(journey, end, way.opposite)
    }
    ordered = sorted(siblings | {origin}, key=lambda id: (cards[id].y, cards[id].x, id))
    index = ordered.index(origin) + direction.value[1]
    return ordered[index] if 0 <= index < len(ordered) else None


def _linked(journey: Journey, origin: Id, direction: Direction) -> set[Id]:
    forward = direction is Direction.RIGHT
    ends = ((t.source, t.target) if forward else (t.target, t.source) for t in journey.transitions.values())
    return {end for start, end in ends if start == origin and end in journey.touchpoints}
