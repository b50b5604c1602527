"""Copies of touchpoints with what hangs on them."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from journeymap.model.change import Change, create
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Note,
    Touchpoint,
    Transition,
)
from journeymap.model.validity import checked


def duplicate(
    journey: Journey, ids: Iterable[Id], *, dx: float = 24.0, dy: float = 24.0, linked: bool = False
) -> Change:
    """Copies touchpoints with the notes pinned to them and the transitions among them, shifted; where `linked`, also
    the transitions from and to others. The copies come first in the change's order, and are not locked.
    """
    originals = [t for id in dict.fromkeys(ids) if (t := journey.find(Touchpoint, id))]
    names = {t.id: new_id() for t in originals}
    copies = [checked(replace(t, id=names[t.id], x=t.x + dx, y=max(0.0, t.y + dy), locked=False)) for t in originals]
    return create(*copies, *_links(journey, names, linked=linked), *_notes(journey, names))


def _links(journey: Journey, names: Mapping[Id, Id], *, linked: bool) -> list[Transition]:
    return [
        replace(t, id=new_id(), source=names.get(t.source, t.source), target=names.get(t.target, t.target))
        for t in journey.transitions.values()
        if (t.source in names and t.target in names) or (linked and (t.source in names or t.target in names))
    ]


def _notes(journey: Journey, names: Mapping[Id, Id]) -> list[Note]:
    return [
        replace(note, id=new_id(), touchpoint=copy)
        for note in journey.notes.values()
        if (copy := names.get(note.touchpoint or "")) is not None
    ]
