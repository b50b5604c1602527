"""Where the lanes lie: bands under the columns, one below the other, over the whole width of the map; and where every
note is drawn. Pure functions of the journey.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from journeymap.drawing.lanes import chips, emotion, flow, sticky
from journeymap.drawing.lanes.chips import Chip
from journeymap.drawing.lanes.emotion import Curve
from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, LaneKind, Note

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
_BADGE = 18.0
"""Height of the badge on a card that stands for the notes pinned to its touchpoint alone."""


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes laid out: the band of each, from top to bottom, the cells that all of them have, and where each note
    is drawn, free ones included. `pins` has the notes that are pinned to a touchpoint alone: all of them are drawn as
    one badge on its card; `free` are the notes that lie on the map by themselves. `spots` is the x of each touchpoint's mark in the emotion lanes, `curves` what these show;
    `chips` what channels lanes show.
    """

    bands: Mapping[Id, Rect]
    notes: Mapping[Id, Rect]
    cells: Mapping[Id | None, Column]
    pins: Mapping[Id, tuple[Id, ...]]
    spots: Mapping[Id, float]
    curves: Mapping[Id, tuple[Curve, ...]]
    chips: Mapping[Id, tuple[Chip, ...]]
    free: tuple[Id, ...]


_NONE: Mapping[Any, Any] = MappingProxyType({})
NO_LANES = Lanes(_NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, ())


def laid_out(journey: Journey, columns: Mapping[Id, Column], cards: Mapping[Id, Rect], body: float) -> Lanes:
    """The lanes and notes of a journey whose columns reach down to `body`."""
    if not journey.lanes and not journey.notes:
        return NO_LANES
    left, right = _BESIDE, _reach(columns, cards)
    cells: Mapping[Id | None, Column] = {**columns} or {None: Column(left, right - left)}
    held, loose = _sorted(journey)
    bands: dict[Id, Rect] = {}
    notes: dict[Id, Rect] = {}
    shown: dict[Id, tuple[Chip, ...]] = {}
    top = body + _APART
    for lane in journey.lanes:
        top += LINE if lane.line else 0.0
        if lane.shows is LaneKind.CHANNELS and not lane.folded:
            found = chips.laid_out(journey, cells)
            shown[lane.id] = tuple(chip._replace(rect=_lowered(chip.rect, top + TITLE)) for chip in found)
        own = _own_height(lane, top, shown.get(lane.id, ()))
        stood = {} if lane.folded else _in_cells(journey, held[lane.id], cells, cards, top + own[0])
        bottom = max((rect.bottom + _FOOT for rect in stood.values()), default=top)
        bands[lane.id] = Rect(left, top, right - left, max(own[1], bottom - top))
        notes |= stood
        top = bands[lane.id].bottom + _APART
    open_ = [lane for lane in journey.lanes if lane.shows is LaneKind.EMOTION and not lane.folded]
    spots: Mapping[Id, float] = emotion.places(cards) if open_ else {}
    curves = {lane.id: emotion.curves(journey, lane, bands[lane.id], spots) for lane in open_}
    pins, loose_at = _loose(journey, loose, cards)
    pinned = {id for ids in pins.values() for id in ids}
    free = tuple(id for id in loose_at if id not in pinned)
    return Lanes(bands, notes | loose_at, cells, pins, spots, curves, shown, free)


def _own_height(lane: Lane, top: float, shown: tuple[Chip, ...]) -> tuple[float, float]:
    """How far below its upper edge the notes of a lane begin, and how high it is without them."""
    if lane.folded:
        return FOLDED, FOLDED
    if lane.shows in OF_NOTES:
        return TITLE, lane.height
    high = max([lane.height, *(chip.rect.bottom + _FOOT - top for chip in shown)])
    return high, high


def _lowered(rect: Rect, by: float) -> Rect:
    return rect._replace(y=rect.y + by)


def _reach(columns: Mapping[Id, Column], cards: Mapping[Id, Rect]) -> float:
    """How far to the right lanes reach: as far as the columns, without these as the cards."""
    edges = [column.right for column in columns.values()] or [rect.right + _BESIDE for rect in cards.values()]
    return max([*edges, FOLDED * 8]) - _BESIDE


def _sorted(journey: Journey) -> tuple[Mapping[Id, list[Note]], list[Note]]:
    """The notes of each lane, and those in none."""
    held: dict[Id, list[Note]] = {lane.id: [] for lane in journey.lanes}
    loose: list[Note] = []
    for note in journey.notes.values():
        held.get(note.lane or "", loose).append(note)
    return held, loose


def _in_cells(
    journey: Journey,
    notes: Iterable[Note],
    cells: Mapping[Id | None, Column],
    cards: Mapping[Id, Rect],
    top: float,
) -> dict[Id, Rect]:
    """Where the notes of a lane stand whose cells begin at `top`."""
    parted: dict[Id | None, list[Note]] = {}
    first = next(iter(cells))
    for note in notes:
        touchpoint = journey.touchpoints.get(note.touchpoint or "")
        stage = touchpoint.stage if touchpoint else note.stage
        parted.setdefault(stage if stage in cells else first, []).append(note)
    found: dict[Id, Rect] = {}
    for stage, some in parted.items():
        stood = flow.placed(some, cells[stage], cards, lambda note, wide: sticky.parts(journey, note, wide).height)
        found.update((id, _lowered(rect, top)) for id, rect in stood.items())
    return found


def _loose(
    journey: Journey, notes: Iterable[Note], cards: Mapping[Id, Rect]
) -> tuple[Mapping[Id, tuple[Id, ...]], dict[Id, Rect]]:
    """The notes pinned to touchpoints alone, and where these and the free ones are drawn."""
    pins: dict[Id, tuple[Id, ...]] = {}
    found: dict[Id, Rect] = {}
    for note in sorted(notes, key=lambda note: (note.order, note.id)):
        card = cards.get(note.touchpoint or "")
        if card is not None and note.touchpoint is not None:
            pins[note.touchpoint] = (*pins.get(note.touchpoint, ()), note.id)
        else:
            high = sticky.parts(journey, note, sticky.FREE_WIDTH).height
            found[note.id] = Rect(note.x, note.y, sticky.FREE_WIDTH, high)
    for touchpoint, ids in pins.items():
        badge = badge_of(journey, cards[touchpoint], ids)
        found.update(dict.fromkeys(ids, badge))
    return pins, found


def badge_of(journey: Journey, card: Rect, ids: tuple[Id, ...]) -> Rect:
    """The badge for notes on a card, hanging on its lower rim at the right: a glyph a kind, and their number."""
    kinds = len({journey.notes[id].says for id in ids})
    wide = 8.0 + 14.0 * kinds + (4.0 + 7.0 * len(str(len(ids))) if len(ids) > 1 else 0.0)
    return Rect(card.right - 10.0 - wide, card.bottom - 6.0, wide, _BADGE)
