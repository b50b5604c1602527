"""Where the shapes of a drawing stand on a map: its distances are scaled to the size of our cards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from journeymap.files.interchange.drawiocells import Drawing
from journeymap.files.interchange.drawioroles import LOOSE, in_rows
from journeymap.files.pasted import LEFT, TOP
from journeymap.model.geometry import (
    CARD_HEIGHT,
    CARD_WIDTH,
    GRID,
    HEADER_GAP,
    STAGE_MINIMUM,
    Rect,
    free_place,
    snapped,
    union,
)

_HEADER = 23.0
"""The header of a swimlane that does not say its size, in units of draw.io."""

_MOST = 600
"""So many cards of a stage are kept from covering each other."""

_DECIMALS = 6
_FINEST, _COARSEST = 0.05, 20.0
_FARTHEST = 1e6

Corner = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ground:
    """How places of a drawing become places of a map: multiplied by `scale`, counted from the corner of a stage.
    `as_it_is` where all shapes have the size of our cards; `in_rows` where the stages lie below each other.
    """

    scale: Corner
    corners: Mapping[str, Corner]
    rects: Mapping[str, Rect]
    as_it_is: bool
    in_rows: bool

    def place(self, rect: Rect, stage: str) -> Corner:
        """The corner of a card whose middle is that of a shape, counted from its stage."""
        left, top = self.corners[stage]
        x = (rect.x + rect.width / 2 - left) * self.scale[0] - CARD_WIDTH / 2
        y = (rect.y + rect.height / 2 - top) * self.scale[1] - CARD_HEIGHT / 2
        return _kept(x), _kept(y)

    def point(self, rect: Rect, first: str) -> Corner:
        """Where a free note lies on the map, given the first stage."""
        left, top = self.corners[first]
        return _kept((rect.x - left) * self.scale[0]), _kept((rect.y - top) * self.scale[1])


def _kept(value: float) -> float:
    return round(min(_FARTHEST, max(-_FARTHEST, value)), _DECIMALS) + 0.0


def ground(drawn: Drawing, cards: Mapping[str, str], stages: Sequence[str]) -> Ground:
    """The ground for cards with their stages. Where all shapes have the size of our cards nothing is scaled."""
    shapes = [drawn.rect(drawn.cells[id]) for id in cards]
    ours = all((rect.width, rect.height) == (CARD_WIDTH, CARD_HEIGHT) for rect in shapes)
    scale = (
        (1.0, 1.0)
        if ours
        else (_scale(CARD_WIDTH, [r.width for r in shapes]), _scale(CARD_HEIGHT, [r.height for r in shapes]))
    )
    rects = {id: drawn.rect(drawn.cells[id]) for id in stages}
    inner = {id: _without_header(drawn, id, rect) for id, rect in rects.items()}
    rows = in_rows(drawn, stages)
    if not rows:
        top = min((rect.y for rect in inner.values()), default=-HEADER_GAP)
        inner = {id: rect._replace(y=top) for id, rect in inner.items()}
    loose = [rect for rect, stage in zip(shapes, cards.values(), strict=True) if stage == LOOSE]
    around = union(loose) or Rect(0, 0, 0, 0)
    first_top = next(iter(inner.values())).y if inner else -HEADER_GAP
    corners = {id: (rect.x, rect.y + HEADER_GAP) for id, rect in inner.items()}
    corners[LOOSE] = (around.x - LEFT / scale[0], first_top + HEADER_GAP) if inner else (0.0, 0.0)
    return Ground(scale, corners, rects, ours, rows)


def _scale(card: float, sizes: Sequence[float]) -> float:
    usual = [size for size in sizes if size > 0]
    return min(_COARSEST, max(_FINEST, card / median(usual))) if usual else 1.0


def _without_header(drawn: Drawing, id: str, rect: Rect) -> Rect:
    style = drawn.cells[id].style
    try:
        header = float(style.get("startSize", _HEADER)) if "swimlane" in style else 0.0
    except ValueError:
        header = _HEADER
    if style.get("horizontal") == "0":
        return Rect(rect.x + header, rect.y, rect.width - header, rect.height)
    return Rect(rect.x, rect.y + header, rect.width, rect.height - header)


@dataclass(frozen=True, slots=True)
class Places:
    """The corner of each card, counted from its stage, and the width of each stage."""

    cards: Mapping[str, Corner]
    widths: Mapping[str, float]


def places(drawn: Drawing, on: Ground, cards: Mapping[str, str]) -> Places:
    """Where cards stand. Those of another size than ours are kept within their stage, below the headers, and from
    covering each other.
    """
    of_stage: dict[str, dict[str, Corner]] = {stage: {} for stage in (*on.rects, *cards.values())}
    for id, stage in cards.items():
        of_stage[stage][id] = on.place(drawn.rect(drawn.cells[id]), stage)
    if not on.as_it_is:
        lowest = min((y for placed in of_stage.values() for _, y in placed.values()), default=0.0)
        dy = TOP - lowest if lowest < 0 or not on.rects else 0.0
        of_stage = {stage: _apart(_within(placed, dy)) for stage, placed in of_stage.items()}
    widths = {stage: _width(on, stage, placed) for stage, placed in of_stage.items()}
    return Places({id: place for placed in of_stage.values() for id, place in placed.items()}, widths)


def _within(placed: Mapping[str, Corner], dy: float) -> dict[str, Corner]:
    """The cards on the grid, so far down and so far to the right that they stand in their stage."""
    dx = max(0.0, GRID - min((x for x, _ in placed.values()), default=GRID))
    return {id: (snapped(x + dx), snapped(y + dy)) for id, (x, y) in placed.items()}


def _apart(placed: Mapping[str, Corner]) -> dict[str, Corner]:
    if len(placed) > _MOST:
        return dict(placed)
    rects: list[Rect] = []
    found: dict[str, Corner] = {}
    for id, (x, y) in sorted(placed.items(), key=lambda entry: entry[1][::-1]):
        found[id] = free_place(rects, x, y)
        rects.append(Rect(*found[id], CARD_WIDTH, CARD_HEIGHT))
    return found


def _width(on: Ground, stage: str, placed: Mapping[str, Corner]) -> float:
    own = on.rects[stage].width * on.scale[0] if stage in on.rects else 0.0
    if on.as_it_is and own > 0:
        return _kept(own)
    return max(snapped(_kept(own)), STAGE_MINIMUM, *(x + CARD_WIDTH + GRID for x, _ in placed.values()))
