"""Notes: adding them, writing them, and pinning them elsewhere."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, create, join, update
from journeymap.model.edits.images import released
from journeymap.model.edits.ordering import room, rooms
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, LaneKind, Note, NoteKind
from journeymap.model.validity import checked

_BELOW = 96.0
"""How far below a free note the next one is laid."""


class Place(NamedTuple):
    """Where a note is pinned: to a touchpoint, to the cell of a lane in a stage or under a touchpoint, or, without
    touchpoint and lane, free at (x, y) of the map.
    """

    lane: Id | None = None
    stage: Id | None = None
    touchpoint: Id | None = None
    x: float = 0.0
    y: float = 0.0


def place_of(note: Note) -> Place:
    """Where a note is pinned."""
    return Place(note.lane, note.stage, note.touchpoint, note.x, note.y)


def add_note(journey: Journey, note: Note, *, before: Id | None = None) -> Change:
    """A note, in front of another one of its cell or last in it."""
    order, others = room(cell(journey, place_of(note)), before)
    return join(others, create(checked(replace(note, order=order))))


def pin(journey: Journey, ids: Iterable[Id], place: Place, *, before: Id | None = None) -> Change:
    """Notes to another place, in front of a note that is there or after all of them, in the order in which they are
    given. They stay of their kind, whatever the lane holds.
    """
    notes = [note for id in dict.fromkeys(ids) if (note := journey.find(Note, id))]
    going = {note.id for note in notes}
    orders, others = rooms([n for n in cell(journey, place) if n.id not in going], before, len(notes))
    where = place._asdict()
    updates = (update(n, checked(replace(n, order=o, **where))) for n, o in zip(notes, orders, strict=True))
    return join(others, *updates)


def lay(journey: Journey, places: Mapping[Id, tuple[float, float]]) -> Change:
    """Notes free on the map, each with its upper left corner at a point."""
    updates: list[Change] = []
    for id, (x, y) in places.items():
        note = journey.find(Note, id)
        if note is not None:
            updates.append(update(note, checked(replace(note, **Place(x=x, y=y)._asdict()))))
    return join(*updates)


def beside(journey: Journey, id: Id) -> Change:
    """A blank note of the same kind after another one, at its place; below it where that is free on the map."""
    note = journey.find(Note, id)
    if note is None:
        return NOTHING
    order = [other.id for other in cell(journey, place_of(note))]
    following = order[order.index(id) + 1 :]
    below = note.y + _BELOW if note.lane is None and note.touchpoint is None else note.y
    made = Note(id=new_id(), says=note.says, **place_of(note)._replace(y=below)._asdict())
    return add_note(journey, made, before=following[0] if following else None)


def write(journey: Journey, id: Id, text: str) -> Change:
    """Another text for a note, its line breaks kept; a note without text and image is taken away."""
    note = journey.find(Note, id)
    if note is None:
        return NOTHING
    said = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if not said and note.image is None:
        return join({id: (note, None)}, released(journey, {id}))
    return update(note, checked(replace(note, text=said)))


def cell(journey: Journey, place: Place) -> Sequence[Note]:
    """The notes that are pinned to a place, in their order; all free ones where it is none."""
    where = place[:3]
    found = [n for n in journey.notes.values() if (n.lane, n.stage, n.touchpoint) == where]
    return sorted(found, key=lambda note: (note.order, note.id))


def lane_for(journey: Journey, kind: NoteKind) -> Id | None:
    """The first lane that holds notes of a kind, so that a note is seen on the map where it belongs."""
    holding = (lane for lane in journey.lanes if lane.shows is LaneKind.NOTES and lane.holds is kind)
    return next((lane.id for lane in holding), None)


def add_blank_note(journey: Journey, place: Place, says: NoteKind | None = None) -> Change:
    """A note without a text at a place, by default of the kind that the lane there holds."""
    lane = journey.find(Lane, place.lane)
    kind = says or (lane.holds if lane else NoteKind.NOTE)
    return add_note(journey, Note(id=new_id(), says=kind, **place._asdict()))
