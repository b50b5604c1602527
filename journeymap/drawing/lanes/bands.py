"""Where the lanes lie: bands under the columns, one below the other, over the whole width of the map; and where every
note is drawn. Pure functions of the journey.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from journeymap.drawing.boxes import Boxes, around
from journeymap.drawing.lanes import chips, emotion
from journeymap.drawing.lanes.chips import Chip
from journeymap.drawing.lanes.emotion import Curve
from journeymap.drawing.lanes.standing import Cells, Standing, in_cells, standing
from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, LaneKind

FOLDED = 26.0
"""Height of a lane that shows its title alone."""
TITLE = 26.0
"""Height of the row with the title of a lane."""
OF_NOTES = (LaneKind.NOTES, LaneKind.BACKSTAGE)
"""What lanes show that hold nothing but notes; in others notes stand below what is shown."""
LINE = 20.0
"""Height of the row with the line of a blueprint above a lane."""
_APART = 8.0
_BESIDE = 3.0
_FOOT = 12.0
_MARK = 12.0
_HANGING, _BETWEEN = 10.0, 6.0
_PICTURE_WIDTH, _PICTURE_HEIGHT = 40.0, 30.0
_BADGE = 18.0
"""Height of the badge on a card that stands for the notes pinned to its touchpoint alone."""


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes laid out: the band of each, from top to bottom, the cells that all of them have, and where each note
    is drawn, free ones included. `pins` has the notes that are pinned to a touchpoint alone: all of them are drawn as
    one badge on its card; `free` are those that lie on the map by themselves. `spots` is the x of each touchpoint's mark
    in the emotion lanes, `curves` what these show, `chips` what channels lanes show; `pictures` is where cards
    have the image of their touchpoint.
    """

    bands: Mapping[Id, Rect]
    notes: Mapping[Id, Rect]
    cells: Cells
    spots: Mapping[Id, float]
    curves: Mapping[Id, tuple[Curve, ...]]
    chips: Mapping[Id, tuple[Chip, ...]]
    pictures: Mapping[Id, Rect]
    standing: Standing | None = field(compare=False)

    @property
    def pins(self) -> Mapping[Id, tuple[Id, ...]]:
        """The notes pinned to each touchpoint alone."""
        return self.standing.pins if self.standing else _NONE

    @property
    def free(self) -> Mapping[Id, Rect]:
        """Where notes lie by themselves."""
        return self.standing.free if self.standing else _NONE


_NONE: Mapping[Any, Any] = MappingProxyType({})
NO_LANES = Lanes(_NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, None)


def laid_out(
    journey: Journey, columns: Mapping[Id, Column], cards: Boxes, body: float, before: Lanes | None = None
) -> Lanes:
    """The lanes and notes of a journey whose columns reach down to `body`. What has not changed since it was laid out
    `before` is taken from there; the outcome is the same without.
    """
    if not (journey.lanes or journey.notes or journey.images):
        return NO_LANES
    left, right = _BESIDE, _reach(columns, cards)
    cells: Cells = {**columns} or {None: Column(left, right - left)}
    still = standing(journey, cells, cards, before.standing if before else None)
    bands: dict[Id, Rect] = {}
    notes: dict[Id, Rect] = {}
    shown: dict[Id, tuple[Chip, ...]] = {}
    top = body + _APART
    for lane in journey.lanes:
        top += LINE if lane.line else 0.0
        if lane.shows is LaneKind.CHANNELS and not lane.folded:
            found = chips.laid_out(journey, cells)
            shown[lane.id] = tuple(chip._replace(rect=_lowered(chip.rect, top + TITLE)) for chip in found)
        first, high = _own_height(lane, top, shown.get(lane.id, ()))
        stood = _stood(journey, lane, cells, cards, still)
        bottom = max((rect.bottom + first + _FOOT for rect in stood.values()), default=0.0)
        bands[lane.id] = Rect(left, top, right - left, max(high, bottom))
        notes.update((id, _lowered(rect, top + first)) for id, rect in stood.items())
        top = bands[lane.id].bottom + _APART
    pictures = _pictures(journey, cards)
    for touchpoint, ids in still.pins.items():
        right = pictures[touchpoint].x - _BETWEEN if touchpoint in pictures else cards[touchpoint].right - _HANGING
        notes |= dict.fromkeys(ids, _badge(journey, cards[touchpoint], ids, right))
    open_ = [lane for lane in journey.lanes if lane.shows is LaneKind.EMOTION and not lane.folded]
    spots: Mapping[Id, float] = emotion.places(cards) if open_ else {}
    curves = {lane.id: emotion.curves(journey, lane, bands[lane.id], spots) for lane in open_}
    notes.update(still.free)
    return Lanes(bands, notes, cells, spots, curves, shown, pictures, still)


def _stood(journey: Journey, lane: Lane, cells: Cells, cards: Boxes, still: Standing) -> Mapping[Id, Rect]:
    """Where the notes of a lane stand in its cells."""
    if lane.folded:
        return {}
    known = still.stood.get(lane.id)
    return in_cells(journey, still.held[lane.id], cells, cards) if known is None else known


def _own_height(lane: Lane, top: float, shown: tuple[Chip, ...]) -> tuple[float, float]:
    """How far below its upper edge the notes of a lane begin, and how high it is without them."""
    if lane.folded:
        return FOLDED, FOLDED
    if lane.shows in OF_NOTES:
        return TITLE, lane.height
    high = max([lane.height, *(chip.rect.bottom + _FOOT - top for chip in shown)])
    return high, high


def _lowered(rect: Rect, by: float) -> Rect:
    return Rect(rect.x, rect.y + by, rect.width, rect.height)


def _reach(columns: Mapping[Id, Column], cards: Boxes) -> float:
    """How far to the right lanes reach: as far as the columns, without these as the cards."""
    all_cards = None if columns else around(cards.array)
    edge = max((column.right for column in columns.values()), default=all_cards.right + _BESIDE if all_cards else 0.0)
    return max(edge, FOLDED * 8) - _BESIDE


def drawn_at(lanes: Lanes, id: Id) -> list[Rect]:
    """All places in lanes, and of notes, where the looks of a record show: its band, its note,
    its picture, its badge, its emotion marks."""
    found = [rects[id] for rects in (lanes.bands, lanes.notes, lanes.pictures) if id in rects]
    found += [lanes.notes[note] for note in lanes.pins.get(id, ())[:1]]
    if id in lanes.spots:
        marks = (lanes.bands[lane] for lane in lanes.curves)
        found += [Rect(lanes.spots[id] - _MARK, band.y, 2 * _MARK, band.height) for band in marks]
    return found


def changed(before: Lanes, after: Lanes) -> list[Rect]:
    """The rectangles outside which two layouts of the same notes look alike: of what has moved, before and after, and
    of lanes in which something else is shown.
    """
    found: list[Rect] = []
    for one, other in (
        (before.bands, after.bands),
        (before.notes, after.notes),
        (before.pictures, after.pictures),
    ):
        ids = {*one, *other} if one != other else ()
        found += [rects[id] for id in ids if one.get(id) != other.get(id) for rects in (one, other) if id in rects]
    moved = before.spots != after.spots
    for lane, band in after.bands.items():
        curved = lane in after.curves and (moved or before.curves.get(lane) != after.curves[lane])
        if curved or before.chips.get(lane) != after.chips.get(lane):
            found.append(band)
    return found


def _pictures(journey: Journey, cards: Boxes) -> Mapping[Id, Rect]:
    """Where the images of touchpoints hang on the lower rim of their cards, at the right."""
    if not journey.images:
        return {}
    found: dict[Id, Rect] = {}
    for touchpoint in journey.touchpoints.values():
        image = journey.images.get(touchpoint.image or "")
        if image is not None and image.width > 0 and image.height > 0:
            scale = min(_PICTURE_WIDTH / image.width, _PICTURE_HEIGHT / image.height)
            wide, high = max(6.0, image.width * scale), max(6.0, image.height * scale)
            card = cards[touchpoint.id]
            found[touchpoint.id] = Rect(card.right - _HANGING - wide, card.bottom - 5.0, wide, high)
    return found


def _badge(journey: Journey, card: Rect, ids: tuple[Id, ...], right: float) -> Rect:
    """The badge for notes on a card, hanging on its lower rim at the right: a glyph a kind, and their number."""
    kinds = len({journey.notes[id].says for id in ids})
    wide = 8.0 + 14.0 * kinds + (4.0 + 7.0 * len(str(len(ids))) if len(ids) > 1 else 0.0)
    return Rect(right - wide, card.bottom - 6.0, wide, _BADGE)
