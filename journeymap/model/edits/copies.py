"""Copies of touchpoints with the transitions among them."""

from collections.abc import Iterable

from msgspec.structs import replace

from journeymap.model.change import Change, create
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Touchpoint,
)
from journeymap.model.validity import checked


def duplicate(journey: Journey, ids: Iterable[Id], *, dx: float = 24.0, dy: float = 24.0) -> Change:
    """Copies touchpoints and the transitions among them, shifted; the copies come first in the change's order."""
    originals = [t for id in dict.fromkeys(ids) if (t := journey.find(Touchpoint, id))]
    names = {t.id: new_id() for t in originals}
    copies = [checked(replace(t, id=names[t.id], x=t.x + dx, y=max(0.0, t.y + dy))) for t in originals]
    links = [
        replace(t, id=new_id(), source=names[t.source], target=names[t.target])
        for t in journey.transitions.values()
        if t.source in names and t.target in names
    ]
    return create(*copies, *links)
