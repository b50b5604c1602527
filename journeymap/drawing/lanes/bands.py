"""Where the lanes lie: bands under the columns, one below the other, over the whole width of the map."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey

FOLDED = 26.0
"""Height of a lane that shows its title alone."""
_APART = 8.0


@dataclass(frozen=True, slots=True)
class Lanes:
    """The lanes laid out: the band of each, from top to bottom, and where each note is drawn, free ones included."""

    bands: Mapping[Id, Rect]
    notes: Mapping[Id, Rect]


NO_LANES = Lanes(MappingProxyType({}), MappingProxyType({}))


def laid_out(journey: Journey, columns: Mapping[Id, Column], cards: Mapping[Id, Rect], body: float) -> Lanes:
    """The lanes of a journey whose columns reach down to `body`."""
    if not journey.lanes:
        return NO_LANES
    left = 3.0
    right = max(
        (column.right for column in columns.values()), default=max((r.right for r in cards.values()), default=0.0)
    )
    top = body + _APART
    bands: dict[Id, Rect] = {}
    for lane in journey.lanes:
        height = FOLDED if lane.folded else lane.height
        bands[lane.id] = Rect(left, top, max(right - left - 3.0, FOLDED), height)
        top += height + _APART
    return Lanes(bands, {})
