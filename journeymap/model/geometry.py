"""Where things stand on the map, in map units: x to the right from the map's origin, y downwards from the
lower edge of the stage headers. Pure numbers; `drawing` paints by them and `canvas` hits by them.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint

CARD_WIDTH = 164.0
CARD_HEIGHT = 74.0
GRID = 8.0
STAGE_WIDTH = 210.0
STAGE_MINIMUM = CARD_WIDTH + 2 * GRID
HEADER_HEIGHT = 34.0
HEADER_GAP = 10.0
"""Between the lower edge of the headers and y = 0."""
GAP_X = STAGE_WIDTH - CARD_WIDTH
GAP_Y = 48.0
"""Room between two cards, sideways (for the share of a transition) and downwards (for the ribbon of the lost)."""
BODY_MINIMUM = 380.0
MARGIN = 24.0


class Rect(NamedTuple):
    """A rectangle by its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """y of the lower edge."""
        return self.y + self.height

    @property
    def center(self) -> tuple[float, float]:
        """The point in the middle."""
        return (self.x + self.width / 2, self.y + self.height / 2)

    def intersects(self, other: "Rect") -> bool:
        """Whether the two share more than an edge."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def contains(self, x: float, y: float) -> bool:
        """Whether the point lies in it or on its left or upper edge."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def grown(self, by: float) -> "Rect":
        """The same with `by` more on every side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


class Column(NamedTuple):
    """The span of a stage: its left edge and its width."""

    left: float
    width: float

    @property
    def right(self) -> float:
        """x of the right edge."""
        return self.left + self.width

    @property
    def center(self) -> float:
        """x of the middle."""
        return self.left + self.width / 2


def columns(journey: Journey) -> Mapping[Id, Column]:
    """The column of every stage, from left to right."""
    spans: dict[Id, Column] = {}
    left = 0.0
    for stage in journey.stages:
        spans[stage.id] = Column(left, stage.width)
        left += stage.width
    return spans


def width(journey: Journey) -> float:
    """Width of all stages together; 0 without any."""
    return sum(stage.width for stage in journey.stages)


def narrowest(journey: Journey, stage: Id) -> float:
    """How narrow a stage can be made: its cards stay within it."""
    reach = max((t.x + CARD_WIDTH for t in journey.touchpoints.values() if t.stage == stage), default=0.0)
    return max(STAGE_MINIMUM, reach + GRID)


def stage_at(journey: Journey, x: float) -> Stage | None:
    """The stage whose column holds x, or None beside all of them."""
    for stage, column in zip(journey.stages, columns(journey).values(), strict=True):
        if column.left <= x < column.right:
            return stage
    return None


def left_of(spans: Mapping[Id, Column], stage: Id | None) -> float:
    """The x from which touchpoints of a stage are counted; the origin without one."""
    return spans[stage].left if stage is not None and stage in spans else 0.0


def card(touchpoint: Touchpoint, spans: Mapping[Id, Column]) -> Rect:
    """The rectangle of a touchpoint's card, given the columns of the journey."""
    return Rect(left_of(spans, touchpoint.stage) + touchpoint.x, touchpoint.y, CARD_WIDTH, CARD_HEIGHT)


def cards(journey: Journey) -> dict[Id, Rect]:
    """The rectangle of every card, in painting order: the lower and the more to the right, the later."""
    spans = columns(journey)
    rects = [(card(touchpoint, spans), touchpoint.id) for touchpoint in journey.touchpoints.values()]
    rects.sort(key=lambda entry: (entry[0].y, entry[0].x, entry[1]))
    return {id: rect for rect, id in rects}


def header(column: Column) -> Rect:
    """The rectangle of a stage's header band."""
    return Rect(column.left + 3, -HEADER_GAP - HEADER_HEIGHT, column.width - 6, HEADER_HEIGHT)


def union(rects: Iterable[Rect]) -> Rect | None:
    """The smallest rectangle around all of them, or None for none."""
    every = list(rects)
    if not every:
        return None
    left, top = min(r.x for r in every), min(r.y for r in every)
    return Rect(left, top, max(r.right for r in every) - left, max(r.bottom for r in every) - top)


def body_height(rects: Iterable[Rect]) -> float:
    """How far the columns reach down, given the rectangles of the cards."""
    return max(BODY_MINIMUM, max((rect.bottom for rect in rects), default=0.0) + CARD_HEIGHT)


def bounds(journey: Journey) -> Rect:
    """The rectangle around headers, columns and cards."""
    rects = list(cards(journey).values())
    top = -HEADER_GAP - HEADER_HEIGHT
    whole = [*rects]
    if journey.stages or not rects:
        whole.append(Rect(0.0, top, max(width(journey), CARD_WIDTH), body_height(rects) - top))
    return union(whole) or Rect(0.0, top, 0.0, 0.0)


def free_place(taken: Iterable[Rect], x: float, y: float) -> tuple[float, float]:
    """The nearest place at or below (x, y) where a card covers no other; whole rows down, so that it is tidy."""
    rects = sorted(taken, key=lambda rect: rect.y)
    place = Rect(x, y, CARD_WIDTH, CARD_HEIGHT)
    for rect in rects:
        if place.intersects(rect):
            place = place._replace(y=rect.bottom + GAP_Y)
    return place.x, place.y


def snapped(value: float) -> float:
    """The multiple of the grid nearest to a coordinate."""
    return round(value / GRID) * GRID
