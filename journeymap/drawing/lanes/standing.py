"""Where the notes of a map stand, so far as no card decides it: worked out anew only where notes have changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from journeymap.drawing.lanes import flow, sticky
from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note

Cells = Mapping[Id | None, Column]


@dataclass(frozen=True, slots=True)
class Standing:
    """`held` are the notes of each lane, `stood` their rectangles, y counted from the upper edge of the lane's cells;
    lanes with a note under a touchpoint are not in it, since that goes along with its card. `free` has the rectangles
    of notes that lie by themselves, `pins` the notes pinned to a touchpoint alone. `basis` is what all this follows from.
    """

    basis: tuple[Any, ...]
    held: Mapping[Id, list[Note]]
    stood: Mapping[Id, Mapping[Id, Rect]]
    free: Mapping[Id, Rect]
    pins: Mapping[Id, tuple[Id, ...]]


def standing(journey: Journey, cells: Cells, cards: Mapping[Id, Rect], before: Standing | None) -> Standing:
    """Where the notes of a journey stand; what was worked out before is taken where nothing of it has changed."""
    tables = (journey.notes, journey.table(Lane), journey.images)
    if before and all(map(_same, tables, before.basis)) and before.basis[3:] == (cells, len(cards)):
        return before
    held, loose = _parted(journey)
    still = {id: notes for id, notes in held.items() if not any(note.touchpoint in cards for note in notes)}
    stood = {id: in_cells(journey, notes, cells, cards) for id, notes in still.items()}
    pins: dict[Id, list[Id]] = {}
    free: dict[Id, Rect] = {}
    for note in sorted(loose, key=lambda note: (note.order, note.id)):
        if note.touchpoint is not None and note.touchpoint in cards:
            pins.setdefault(note.touchpoint, []).append(note.id)
        else:
            high = sticky.parts(journey, note, sticky.FREE_WIDTH).height
            free[note.id] = Rect(note.x, note.y, sticky.FREE_WIDTH, high)
    return Standing((*tables, cells, len(cards)), held, stood, free, {id: tuple(ids) for id, ids in pins.items()})


def in_cells(journey: Journey, notes: Iterable[Note], cells: Cells, cards: Mapping[Id, Rect]) -> dict[Id, Rect]:
    """Where the notes of one lane stand, y counted from the upper edge of its cells."""
    parted: dict[Id | None, list[Note]] = {}
    first = next(iter(cells))
    for note in notes:
        touchpoint = journey.touchpoints.get(note.touchpoint or "")
        stage = touchpoint.stage if touchpoint else note.stage
        parted.setdefault(stage if stage in cells else first, []).append(note)
    found: dict[Id, Rect] = {}
    for stage, some in parted.items():
        found |= flow.placed(some, cells[stage], cards, lambda note, wide: sticky.parts(journey, note, wide).height)
    return found


def _same(one: object, other: object) -> bool:
    return one is other


def _parted(journey: Journey) -> tuple[Mapping[Id, list[Note]], list[Note]]:
    """The notes of each lane, and those in none."""
    held: dict[Id, list[Note]] = {lane.id: [] for lane in journey.lanes}
    loose: list[Note] = []
    for note in journey.notes.values():
        held.get(note.lane or "", loose).append(note)
    return held, loose
