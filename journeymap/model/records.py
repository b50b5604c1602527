"""What a journey map is made of: one frozen record class for each word of the glossary.

Every record has an `id`, and keeps in `extra` the fields of a file that this version does not know,
so that an older program never loses what a newer one wrote.
"""

from collections.abc import Mapping  # noqa: I001  # names of values in few lines
from typing import Annotated, Any, ClassVar

from msgspec import Meta, Struct, field
from msgspec.structs import replace

from journeymap.model.figures import Figures, MeasureFigures
from journeymap.model.ids import Id
from journeymap.model.values import (
    BlueprintLine, Completion, Coordinate, EngagementType, Evidence, EvidenceKind, Extent, Filter, Frame,
    LaneKind, Level, Link, NoteKind, Severity, SourceKind, Stop, Valence,
)  # fmt: skip

__all__ = [
    "KINDS", "AnyRecord", "BlueprintLine", "Completion", "DataSource", "EngagementType", "Evidence",
    "EvidenceKind", "Filter", "Frame", "Image", "Lane", "LaneKind", "Link", "Note", "NoteKind", "Persona",
    "Properties", "Record", "Severity", "Snapshot", "SourceKind", "Stage", "Stop", "Story", "Touchpoint",
    "Transition", "Unknown", "View",
]  # fmt: skip


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
    """A high-level part of the journey, drawn as a column of `width` map units; sorted by `order`, then id.

    `goals` is what the customer wants in it.
    """

    order: float
    title: str = ""
    description: str = ""
    width: Extent = 210.0
    goals: str = ""


class Touchpoint(Record, frozen=True, tag="touchpoint"):
    """One interaction of the customer with the brand.

    `x` is counted from the left edge of its stage (from the map's origin without one), `y` downwards from
    the lower edge of the stage headers, both to the upper left corner of the card, in map units.
    `channel` and `actor` are keys of the catalogue, or the user's own words.

    `expected_emotion` is that of the map; `emotions` has those of single personas. `journey` is the path of the map
    that this touchpoint stands for, relative to the map's folder where it lies below it. What is `locked` stays in
    its place: neither dragging nor tidying moves it.
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
    emotions: dict[Id, Valence] = field(default_factory=dict[Id, Valence])
    links: tuple[Link, ...] = ()
    journey: str = ""
    image: Id | None = None
    locked: bool = False


class Transition(Record, frozen=True, tag="transition"):
    """The customer goes on from one touchpoint to another."""

    source: Id
    target: Id
    label: str = ""


class Lane(Record, frozen=True, tag="lane"):
    """A row under the stages, `height` map units high; sorted by `order`, then id.

    `persona` is whose emotion curve it shows, None for that of the map; `holds` is the kind of note that is added in it;
    `line` is the line of a service blueprint above it.
    """

    order: float
    shows: LaneKind = LaneKind.NOTES
    title: str = ""
    height: Extent = 100.0
    folded: bool = False
    persona: Id | None = None
    holds: NoteKind = NoteKind.NOTE
    line: BlueprintLine | None = None


class Note(Record, frozen=True, tag="note"):
    """A short text, or an image, pinned to a touchpoint, to the cell of a lane in a stage or under a touchpoint, or free
    at (x, y) of the map. Notes of one cell stand in the order of `order`, then id.
    """

    says: NoteKind = NoteKind.NOTE
    text: str = ""
    touchpoint: Id | None = None
    stage: Id | None = None
    lane: Id | None = None
    x: Coordinate = 0.0
    y: Coordinate = 0.0
    severity: Severity | None = None
    evidence: Evidence = Evidence()
    order: float = 0.0
    image: Id | None = None


class Persona(Record, frozen=True, tag="persona"):
    """The customer from whose viewpoint the map, or one emotion curve of it, is drawn; sorted by `order`, then id."""

    name: str = ""
    quote: str = ""
    goals: str = ""
    description: str = ""
    picture: Id | None = None
    order: float = 0.0


class Image(Record, frozen=True, tag="image"):
    """A picture kept in the map, of a persona, a touchpoint or a note: PNG or JPEG, scaled down when it came in.

    `width` and `height` are its pixels; `data` are the bytes of the file.
    """

    data: bytes
    width: int
    height: int
    title: str = ""


class View(Record, frozen=True, tag="view"):
    """A way of looking at the map that was kept under a name: what is dimmed, what lies over it, what part is shown.

    `overlay` is its key; `frame` None shows the whole map. Sorted by `order`, then id.
    """

    title: str = ""
    filter: Filter = Filter()
    overlay: str = "none"
    frame: Frame | None = None
    order: float = 0.0


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
    Properties
    | Stage
    | Touchpoint
    | Transition
    | Lane
    | Note
    | Persona
    | Image
    | View
    | DataSource
    | Snapshot
    | Story
    | Unknown
)

KINDS: Mapping[str, type[Record]] = {
    str(kind.__struct_config__.tag): kind
    for kind in (
        Properties, Persona, Stage, Lane, Touchpoint, Transition, Note, View, DataSource, Snapshot, Story, Image,
        Unknown,
    )
}  # fmt: skip
"""Record class for each `kind` of the file format, in the order in which a file lists them."""
