"""The values that fields of records hold: bounded numbers, words of fixed lists, and small groups of these."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

from journeymap.model.ids import Id

Valence = Annotated[float, Meta(ge=-2, le=2)]
Level = Annotated[int, Meta(ge=1, le=5)]
Coordinate = Annotated[float, Meta(ge=-1e7, le=1e7)]
Extent = Annotated[float, Meta(gt=0, le=1e6)]


class EngagementType(StrEnum):
    """How a touchpoint engages the customer."""

    EMOTIONAL = "emotional"
    CONTEXTUAL = "contextual"
    CONVENIENCE = "convenience"
    SOCIAL = "social"


class EvidenceKind(StrEnum):
    """How a statement is known, from weakest to strongest."""

    ASSUMED = "assumed"
    REPORTED = "reported"
    OBSERVED = "observed"
    MEASURED = "measured"


class NoteKind(StrEnum):
    """What a note says."""

    NOTE = "note"
    PAIN_POINT = "pain point"
    OPPORTUNITY = "opportunity"
    QUOTE = "quote"
    IDEA = "idea"


class Severity(StrEnum):
    """How much a pain point hurts: it is passed over, worked around, or ends the journey."""

    TRIVIAL = "trivial"
    WORKAROUND = "workaround"
    ABANDONMENT = "abandonment"


class LaneKind(StrEnum):
    """What a lane under the stages shows."""

    EMOTION = "emotion"
    NOTES = "notes"
    METRIC = "metric"
    CHANNELS = "channels"
    BACKSTAGE = "backstage"


class BlueprintLine(StrEnum):
    """The lines of a service blueprint: where customer and company meet, what the customer no longer sees, and where
    one part of the company hands over to another.
    """

    INTERACTION = "interaction"
    VISIBILITY = "visibility"
    INTERNAL = "internal interaction"


class SourceKind(StrEnum):
    """What the rows of a data source are."""

    EVENTS = "events"
    METRICS = "metrics"


class Completion(StrEnum):
    """When a case counts as completed: its path holds a goal anywhere, or ends at one."""

    HOLDS_GOAL = "holds a goal"
    ENDS_AT_GOAL = "ends at a goal"


class Evidence(Struct, frozen=True, omit_defaults=True):
    """How a statement is known, where it comes from, and its ISO date ("" = not dated)."""

    kind: EvidenceKind = EvidenceKind.ASSUMED
    source: str = ""
    date: str = ""


class Link(Struct, frozen=True, omit_defaults=True):
    """A way out of the map: a web address or a file, and what it is called ("" = its address)."""

    address: str
    title: str = ""


class Filter(Struct, frozen=True, omit_defaults=True):
    """Which touchpoints are meant: those that fit every one of these lists that is not empty.

    A channel is a key of the catalogue or the user's own word, "" for none; `engagements` has None for no type;
    a persona means the touchpoints at which that persona's emotion is known; `lanes` those with a note in such a lane.
    """

    engagements: tuple[EngagementType | None, ...] = ()
    channels: tuple[str, ...] = ()
    personas: tuple[Id, ...] = ()
    lanes: tuple[Id, ...] = ()
    evidence: tuple[EvidenceKind, ...] = ()

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return any((self.engagements, self.channels, self.personas, self.lanes, self.evidence))


class Frame(Struct, frozen=True):
    """A rectangle of the map that a view shows, in map units."""

    x: Coordinate
    y: Coordinate
    width: Extent
    height: Extent


class Stop(Struct, frozen=True, omit_defaults=True):
    """One stop of a story: the records that the camera frames, what is said, what is kept for the speaker."""

    records: tuple[Id, ...] = ()
    caption: str = ""
    notes: str = ""
