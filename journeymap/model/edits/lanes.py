"""Lanes under the stages."""

from msgspec.structs import replace

from journeymap.model.change import Change, create
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Lane,
)


def add_lane(journey: Journey, lane: Lane) -> Change:
    """A lane below the others."""
    last = journey.lanes[-1].order if journey.lanes else 0.0
    return create(replace(lane, order=last + 1.0))
