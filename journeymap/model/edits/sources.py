"""Which name in the data means which touchpoint."""

from collections.abc import Mapping

from msgspec.structs import replace

from journeymap.model.change import NOTHING, Change, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
)


def bind(journey: Journey, source: Id, binding: Mapping[str, Id | None]) -> Change:
    """Another binding of a source's names to touchpoints."""
    old = journey.find(DataSource, source)
    return update(old, replace(old, binding=dict(binding))) if old else NOTHING
