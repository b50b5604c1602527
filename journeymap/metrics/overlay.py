"""The figures of one measure as they lie over the map: a value made from the snapshots that the journey keeps.

It knows nothing of painting; `drawing` turns a mark into a pill and a ribbon, a flow into a width and a share.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from journeymap.metrics.measures.catalogue import better
from journeymap.metrics.measures.measure import Better
from journeymap.metrics.measures.totals import from_totals
from journeymap.metrics.statistics import score_test_above, significant, wilson
from journeymap.model.figures import Figures, MeasureFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource, SourceKind

RELIABLE = 30
"""Below this many matured cases a drop-off is greyed and never ranked."""

VISIBLE_SHARE = 0.01
"""An undrawn transition is shown from this share of the cases on."""


class OverlayKind(StrEnum):
    """What lies over the map."""

    NONE = "none"
    REACHED = "reached"
    DROP_OFF = "drop-off"
    ENGAGEMENT = "engagement"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Mark:
    """The figure at one touchpoint.

    `value` and its 95 % `interval` are in the overlay's unit (rates in 0…1). `strength` in 0…1 tells how wide the ribbon is
    drawn, `lost` how many customers leave here; `quiet` marks a figure from too few cases, `point` a drop-off
    point: a touchpoint where significantly many are lost.
    """

    value: float | None
    interval: tuple[float, float] | None = None
    reached: int | None = None
    lost: int = 0
    strength: float = 0.0
    quiet: bool = False
    point: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """The figures of one transition: successions, distinct cases, share in 0…1, median seconds."""

    count: int
    cases: int
    share: float
    median_seconds: float


@dataclass(frozen=True, slots=True)
class Overlay:
    """What is drawn over the map. `flows` has observed transitions by (source, target), drawn on the map or not.

    `name` is that of a measure, `measure` its key in the catalogue; `unit` "", "%" or "s"; `cases` how many cases
    the figures rest on; `scale` from where to where its bars reach, 0 among it. `better` says which way a measure is to go.
    """

    kind: OverlayKind = OverlayKind.NONE
    name: str = ""
    unit: str = ""
    marks: Mapping[Id, Mark] = field(default_factory=dict[Id, Mark])
    flows: Mapping[tuple[Id, Id], Flow] = field(default_factory=dict[tuple[Id, Id], Flow])
    cases: int = 0
    scale: tuple[float, float] = (0.0, 0.0)
    better: Better = Better.NEITHER
    measure: str = ""

    @property
    def key(self) -> str:
        """The word by which a user asks for it: a kind, or the name of a measure."""
        return self.name if self.kind is OverlayKind.MEASURE else str(self.kind)


NO_OVERLAY = Overlay()


def figures_of(journey: Journey) -> Figures | None:
    """The figures of the event log that the map shows, or None."""
    source = shown_log(journey)
    snapshot = journey.snapshot(source.id) if source else None
    return snapshot.figures if snapshot else None


def shown_log(journey: Journey) -> DataSource | None:
    """The event log whose figures the map shows: of those that have any the one imported, or chosen to be shown, last."""
    logs = (source for source in journey.sources.values() if source.rows is SourceKind.EVENTS)
    counted = (log for log in logs if (found := journey.snapshot(log.id)) is not None and found.figures is not None)
    return max(counted, key=lambda log: log.rank, default=None)


def measures_of(journey: Journey) -> Mapping[str, MeasureFigures]:
    """The imported measures by name, and the drop-off that follows from the counts of a table on this map; a later import
    of the same name wins.
    """
    measures: dict[str, MeasureFigures] = {}
    derived: dict[str, MeasureFigures] = {}
    for source in sorted(journey.sources.values(), key=lambda s: s.rank):
        snapshot = journey.snapshot(source.id)
        for measure in snapshot.measures if snapshot else ():
            measures[measure.name] = measure
        lost = from_totals(journey, snapshot.measures) if snapshot else None
        if lost is not None:
            derived[lost.name] = lost
    return {**measures, **derived}


def available(journey: Journey) -> tuple[str, ...]:
    """The keys of all overlays that this journey can show."""
    with_figures = (str(OverlayKind.REACHED), str(OverlayKind.DROP_OFF)) if figures_of(journey) else ()
    return (str(OverlayKind.NONE), *with_figures, str(OverlayKind.ENGAGEMENT), *measures_of(journey))


def overlay(journey: Journey, key: str) -> Overlay:
    """The overlay with this key. Raises KeyError where the journey has no such figures."""
    if key == OverlayKind.NONE:
        return NO_OVERLAY
    if key == OverlayKind.ENGAGEMENT:
        return Overlay(OverlayKind.ENGAGEMENT)
    figures = figures_of(journey)
    if key in (OverlayKind.REACHED, OverlayKind.DROP_OFF) and figures:
        return _from_events(journey, figures, OverlayKind(key))
    return _from_measure(journey, measures_of(journey)[key])


def _from_events(journey: Journey, figures: Figures, kind: OverlayKind) -> Overlay:
    here = {id: f for id, f in figures.touchpoints.items() if id in journey.touchpoints}
    most_reached = max((f.reached for f in here.values()), default=0)
    most_lost = max((f.lost for f in here.values()), default=0)
    points = drop_off_points(journey, figures) if kind is OverlayKind.DROP_OFF else frozenset[Id]()
    marks: dict[Id, Mark] = {}
    for id, f in here.items():
        if kind is OverlayKind.REACHED:
            marks[id] = Mark(f.reached, reached=f.reached)
        elif f.drop_off is None or not has_drop_off(journey, id):
            marks[id] = Mark(None, reached=f.reached)
        else:
            marks[id] = Mark(
                f.drop_off,
                wilson(f.lost, f.matured),
                reached=f.reached,
                lost=f.lost,
                strength=_part(f.lost, most_lost),
                quiet=f.matured < RELIABLE,
                point=id in points,
            )
    flows = {
        (t.source, t.target): Flow(t.count, t.cases, t.share, t.median_seconds)
        for t in figures.transitions
        if t.source in here and t.target in here
    }
    return Overlay(kind, marks=marks, flows=flows, cases=figures.cases, scale=(0.0, most_reached))


def has_drop_off(journey: Journey, id: Id) -> bool:
    """Whether a drop-off is shown for a touchpoint: for a goal only when the map wants paths to end at goals."""
    return not journey.touchpoints[id].goal or journey.properties.completion is Completion.ENDS_AT_GOAL


def drop_off_points(journey: Journey, figures: Figures) -> frozenset[Id]:
    """Touchpoints with enough matured cases whose drop-off is significantly above the map's pooled rate:
    one-sided score test, Benjamini–Hochberg at 0.05.
    """
    here = {
        id: f
        for id, f in figures.touchpoints.items()
        if id in journey.touchpoints and has_drop_off(journey, id) and f.matured
    }
    matured = sum(f.matured for f in here.values())
    if not matured:
        return frozenset()
    pooled = sum(f.lost for f in here.values()) / matured
    ranked = {id: f for id, f in here.items() if f.matured >= RELIABLE}
    tests = [score_test_above(f.lost, f.matured, pooled) for f in ranked.values()]
    return frozenset(id for id, found in zip(ranked, significant(tests), strict=True) if found)


def _from_measure(journey: Journey, measure: MeasureFigures) -> Overlay:
    values = {id: v for id, v in measure.values.items() if id in journey.touchpoints}
    low, high = min(values.values(), default=0.0), max(values.values(), default=0.0)
    marks = {
        id: Mark(v, measure.intervals.get(id), quiet=id in measure.n and measure.n[id] < RELIABLE)
        for id, v in values.items()
    }
    return Overlay(
        OverlayKind.MEASURE,
        name=measure.name,
        unit=measure.unit,
        marks=marks,
        scale=(min(low, 0.0), max(high, 0.0)),
        better=better(measure),
        measure=measure.key,
    )


def _part(value: float, whole: float) -> float:
    return value / whole if whole else 0.0
