"""Kept views: adding one. Their fields are set and their order is changed as those of all records."""

from msgspec.structs import replace

from journeymap.model.change import Change, create, join
from journeymap.model.edits.ordering import room
from journeymap.model.journey import Journey
from journeymap.model.records import View
from journeymap.model.validity import checked


def keep_view(journey: Journey, view: View) -> Change:
    """A view behind the others."""
    order, others = room(journey.views, None)
    return join(others, create(checked(replace(view, order=order))))
