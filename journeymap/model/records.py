"""What a journey map is made of: one frozen record class for each word of the glossary.

Every record has an `id`, and keeps in `extra` the fields of a file that this version does not know,
so that an older program never loses what a newer one wrote.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from msgspec import Meta, Struct, field
from msgspec.structs import replace

from journeymap.model.figures import Figures, MeasureFigures
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


class Stop(Struct, frozen=True, omit_defaults=True):
    """One stop of a story: the records that the camera frames, what is said, what is kept for the speaker."""

    records: tuple[Id, ...] = ()
    caption: str = ""
    notes: str = ""


class Record(Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind"):
    """Base of all records. `extra` holds unknown fields of the file, by name."""

    id: Id
    extra: dict[str, Any] = field(default_factory=dict[str, Any])


class Properties(Record, frozen=True, tag="properties"):
    """The facts about the map as a whole; every journey has exactly one, under the id `ID`.

    `inactivity_days` is the inactivity limit W of the analysis, None when nobody counts as under way.
    """

    ID: ClassVar[Id] = "properties"

    id: Id = ID
    title: str = ""
    description: str = ""
    completion: Completion = Completion.HOLDS_GOAL
    collapse_repeats: bool = False
    inactivity_days: Annotated[float, Meta(gt=0)] | None = 14.0


class Stage(Record, frozen=True, tag="stage"):
    """A high-level part of the journey, drawn as a column of `width` map units; sorted by `order`, then id."""

    order: float
    title: str = ""
    description: str = ""
    width: Extent = 210.0


class Touchpoint(Record, frozen=True, tag="touchpoint"):
    """One interaction of the customer with the brand.

    `x` is counted from the left edge of its stage (from the map's origin without one), `y` downwards from
    the lower edge of the stage headers, both to the upper left corner of the card, in map units.
    `channel` and `actor` are keys of the catalogue, or the user's own words.
    """

    x: Coordinate
    y: Coordinate
    stage: Id | None = None
    title: str = ""
    description: str = ""
    engagement: EngagementType | None = None
    secondary: tuple[EngagementType, ...] = ()
    strength: Level | None = None
    channel: str = ""
    actor: str = ""
    expected_emotion: Valence | None = None
    intensity: Level | None = None
    moment_of_truth: bool = False
    goal: bool = False
    evidence: Evidence = Evidence()


class Transition(Record, frozen=True, tag="transition"):
    """The customer goes on from one touchpoint to another."""

    source: Id
    target: Id
    label: str = ""


class Lane(Record, frozen=True, tag="lane"):
    """A row under the stages, `height` map units high; sorted by `order`, then id."""

    order: float
    shows: LaneKind = LaneKind.NOTES
    title: str = ""
    height: Extent = 100.0
    folded: bool = False
    persona: Id | None = None


class Note(Record, frozen=True, tag="note"):
    """A short text pinned to a touchpoint, to the cell of a lane in a stage, or free at (x, y)."""

    says: NoteKind = NoteKind.NOTE
    text: str = ""
    touchpoint: Id | None = None
    stage: Id | None = None
    lane: Id | None = None
    x: Coordinate = 0.0
    y: Coordinate = 0.0
    severity: Severity | None = None
    evidence: Evidence = Evidence()


class Persona(Record, frozen=True, tag="persona"):
    """The customer from whose viewpoint the map, or one emotion curve of it, is drawn."""

    name: str = ""
    quote: str = ""
    goals: str = ""
    description: str = ""


class DataSource(Record, frozen=True, tag="source"):
    """Where measured figures come from, and how its rows are read.

    `path` is as the user chose it, or relative to the map's folder where the data lies below it.
    `columns` says which column is what: `case`, `activity`, `time` of an event log; `touchpoint` of a metric
    table. `measures` names the columns of a metric table that are figures.
    `binding` has a touchpoint for an activity (or for the name in a metric table); None means ignored, and a
    name that is missing is not on the map. `imported` is an ISO time in UTC, `checksum` the SHA-256 of the bytes.

    `importer` is the kind of file where it was chosen by hand, "" where the content tells. `segments` names the columns
    of an event log that are kept to compare customers by. `sessions` are the minutes of silence after which a case
    becomes another one, None for cases as they are; `dedupe` leaves out rows that are wholly alike. `computed` says what
    a column of a metric table is in the catalogue of measures: “revenue” where it has the measure's own values,
    “conversion_rate.visitors” where it is a part from which that is computed, several of these parted by spaces; such a
    column need not stand in `measures`. `database` is the URL of an engine, never with a password; there `table` or
    `query` holds the events. `since` is the ISO time from which on the source counts, "" for that of its import: of
    several logs the map shows the one that counts last, and reading one again leaves that as it is.
    """

    rows: SourceKind
    title: str = ""
    path: str = ""
    encoding: str = ""
    delimiter: str = ""
    decimal: str = "."
    sheet: str = ""
    zone: str = ""
    time_format: str = ""
    columns: dict[str, str] = field(default_factory=dict[str, str])
    measures: tuple[str, ...] = ()
    binding: dict[str, Id | None] = field(default_factory=dict[str, Id | None])
    imported: str = ""
    checksum: str = ""
    importer: str = ""
    segments: tuple[str, ...] = ()
    sessions: float | None = None
    dedupe: bool = False
    computed: dict[str, str] = field(default_factory=dict[str, str])
    database: str = ""
    table: str = ""
    query: str = ""
    since: str = ""

    @property
    def rank(self) -> tuple[str, Id]:
        """By which sources are ordered, the one that counts most last."""
        return (self.since or self.imported, self.id)

    def read_again(self, imported: str, checksum: str) -> "DataSource":
        """The source as it was read at a time, with its rank."""
        return replace(self, imported=imported, checksum=checksum, since=self.since or self.imported)


class Snapshot(Record, frozen=True, tag="snapshot"):
    """The aggregates of one source as last computed, so that a map opens with its figures where the data is not.

    It follows from data and map, so it stands outside undo. It never holds events or case ids. `rejected` counts the
    rows and cells of a metric table that could not be used; those of events are counted in `figures`.
    """

    source: Id
    figures: Figures | None = None
    measures: tuple[MeasureFigures, ...] = ()
    rejected: int = 0

    @staticmethod
    def id_of(source: Id) -> Id:
        """The id of the one snapshot that a source has."""
        return f"{source}.snapshot"


class Story(Record, frozen=True, tag="story"):
    """Ordered stops of a presentation."""

    title: str = ""
    stops: tuple[Stop, ...] = ()


class Unknown(Record, frozen=True, tag="unknown"):
    """A record of a kind that this version does not know: all its fields are in `extra`, its kind in `named`."""

    named: str


AnyRecord = (
    Properties | Stage | Touchpoint | Transition | Lane | Note | Persona | DataSource | Snapshot | Story | Unknown
)

KINDS: Mapping[str, type[Record]] = {
    str(kind.__struct_config__.tag): kind
    for kind in (
        Properties, Persona, Stage, Lane, Touchpoint, Transition, Note, DataSource, Snapshot, Story, Unknown,
    )
}  # fmt: skip
"""Record class for each `kind` of the file format, in the order in which a file lists them."""
