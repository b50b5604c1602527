"""Adding personas."""

from journeymap.model.change import Change, create, join
from journeymap.model.edits.ordering import room
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Persona
from journeymap.model.validity import checked


def add_persona(journey: Journey, *, name: str = "", id: Id | None = None) -> Change:
    """A persona behind the others."""
    order, others = room(journey.personas, None)
    return join(others, create(checked(Persona(id=id or new_id(), name=name, order=order))))
