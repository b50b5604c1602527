"""How long customers take from a touchpoint to the next, those who have not gone on included.

Of each case with the touchpoint on its path the first visit counts, and the time until the next event of the path (a
repeat of the same touchpoint, unless the map collapses repeats). Where the path ends there, all that is known is that
nothing came until the end of the log: the case is censored at that time, be it under way, lost or completed. To leave
out the lost, or to look only at those who went on, would make every touchpoint look quick; and whether a case is lost
is told by its silence, so that censoring it earlier would look at the future. A touchpoint at which many are lost is
then seen by a curve that stays high, and has no median where less than half go on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from journeymap.metrics.bindings import on_map
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.engines.sql import chained, listed, name, statement
from journeymap.metrics.statistics.estimate import Estimate
from journeymap.metrics.statistics.lifetimes import Curve, Wait, kaplan_meier, median_wait
from journeymap.metrics.statistics.logrank import LogRank, log_rank
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query

TIMES = 4000
"""How many different times an answer tells apart; where there are more, neighbours are taken together."""

SEGMENTS = 40
"""How many segments are compared at most."""

ROWS = 9000
"""How many rows an engine may give back."""

_SECOND_US = 1_000_000


class SurvivalError(Exception):
    """What is asked cannot be answered, with a sentence that says why."""


@dataclass(frozen=True, slots=True)
class Durations:
    """Times in seconds to the next touchpoint, by segment ("" where none was asked for).

    Where neighbouring times were taken together, all of them count as the longest of them: their order stays right,
    and `blur` is the most seconds by which one is told too long; 0 where every time is exact.
    """

    segments: dict[str, tuple[Wait, ...]]
    blur: float


@dataclass(frozen=True, slots=True)
class TimeToNext:
    """The curve of each segment with its median (None where less than half went on), and whether they differ
    (None where there are not two to compare). `blur` as in Durations.
    """

    curves: dict[str, Curve]
    medians: dict[str, Estimate | None]
    comparison: LogRank | None
    blur: float


def time_to_next(
    engine: Engine, journey: Journey, source: DataSource, touchpoint: Id, *, by: str | None = None
) -> TimeToNext:
    """How long cases take from a touchpoint to the next. Raises like `durations`."""
    found = durations(engine, journey, source, touchpoint, by=by)
    curves = {segment: kaplan_meier(waits) for segment, waits in found.segments.items()}
    return TimeToNext(
        curves=curves,
        medians={segment: median_wait(curve) for segment, curve in curves.items()},
        comparison=log_rank(found.segments),
        blur=found.blur,
    )


def durations(
    engine: Engine, journey: Journey, source: DataSource, touchpoint: Id, *, by: str | None = None
) -> Durations:
    """The times from the first visit of a touchpoint to the next, counted; `by` is a column of the source's segments,
    and its value at that visit is the segment. Nothing where no case has the touchpoint on its path.

    Raises SurvivalError where the column is not kept, or has more than SEGMENTS values; Cancelled and EngineError.
    """
    bound = on_map(journey, source)
    column = None if by is None else _column(source, by)
    if touchpoint not in bound.values():
        return Durations({}, 0.0)
    with engine.operation():
        values = 1
        if column is not None:
            activities = [activity for activity, id in bound.items() if id == touchpoint]
            values = int(engine.run(segment_count(activities, column))[0][0])
        if values > SEGMENTS:
            raise SurvivalError(
                f"The column “{by}” has {values} different values at this touchpoint: choose one with at most {SEGMENTS}."
            )
        query = waits(
            bound,
            touchpoint,
            column=column,
            collapse=journey.properties.collapse_repeats,
            times=min(TIMES, ROWS // max(values, 1)),
        )
        return _durations(engine.run(query))


def _column(source: DataSource, by: str) -> str:
    """What the column of a segment is called in the log."""
    if by not in source.segments:
        kept = ", ".join(f"“{segment}”" for segment in source.segments) or "none"
        raise SurvivalError(
            f"The column “{by}” is not kept with the events (kept: {kept}): import the log again with it."
        )
    return f"by_{source.segments.index(by)}"


def _durations(rows: Iterable[Sequence[Any]]) -> Durations:
    """From rows (segment, bucket, shortest µs, longest µs, cases, went on)."""
    found = [(str(segment), *(int(number) for number in numbers)) for segment, *numbers in rows]
    shortest: dict[int, int] = {}
    longest: dict[int, int] = {}
    for _, bucket, least, most, *_ in found:
        shortest[bucket] = min(shortest.get(bucket, least), least)
        longest[bucket] = max(longest.get(bucket, most), most)
    segments: dict[str, list[Wait]] = {}
    for segment, bucket, _, _, cases, happened in sorted(found):
        wait = Wait(longest[bucket] / _SECOND_US, happened, cases - happened)
        segments.setdefault(segment, []).append(wait)
    blur = max((longest[bucket] - shortest[bucket] for bucket in longest), default=0)
    return Durations({segment: tuple(waits) for segment, waits in segments.items()}, blur / _SECOND_US)


def segment_count(activities: Sequence[str], column: str) -> "Expr":
    """One row: how many different values the column has in events of the activities."""
    return statement(
        "SELECT COUNT(DISTINCT $column) FROM events WHERE activity IN $activities",
        column=name(column),
        activities=listed(activities),
    )


_CHANGES = """
    SELECT "case", touchpoint, segment, ts, seq
    FROM (
        SELECT "case", touchpoint, segment, ts, seq,
            ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq) AS step,
            LAG(touchpoint) OVER (PARTITION BY "case" ORDER BY ts, seq) AS last_touchpoint
        FROM bound_events
    ) AS placed
    WHERE step = 1 OR touchpoint <> last_touchpoint
"""

_STEPS = """
    SELECT touchpoint, segment, ts,
        ROW_NUMBER() OVER (PARTITION BY "case", touchpoint ORDER BY ts, seq) AS visit,
        ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq) AS step,
        COUNT(*) OVER (PARTITION BY "case") AS steps,
        LEAD(ts) OVER (PARTITION BY "case" ORDER BY ts, seq) AS next_ts
    FROM visits
"""

_WAITS = """
    SELECT steps.segment AS segment,
        CASE WHEN steps.step < steps.steps THEN steps.next_ts ELSE ends.ts END - steps.ts AS wait,
        CASE WHEN steps.step < steps.steps THEN 1 ELSE 0 END AS happened
    FROM steps CROSS JOIN (SELECT MAX(ts) AS ts FROM events) AS ends
    WHERE steps.touchpoint = $touchpoint AND steps.visit = 1
"""

# bucket = place × times ÷ all of them, rounded down by taking the rest away: / means another thing in each dialect
_BUCKETS = """
    SELECT wait, place * $times - (place * $times) % places AS bucket
    FROM (
        SELECT wait, ROW_NUMBER() OVER (ORDER BY wait) - 1 AS place, COUNT(*) OVER () AS places
        FROM (SELECT DISTINCT wait FROM waits) AS apart
    ) AS placed
"""

_COUNTS = """
    SELECT waits.segment, buckets.bucket, MIN(waits.wait), MAX(waits.wait), COUNT(*), SUM(waits.happened)
    FROM waits JOIN buckets ON waits.wait = buckets.wait
    GROUP BY waits.segment, buckets.bucket
"""


def waits(bound: Mapping[str, Id], touchpoint: Id, *, column: str | None, collapse: bool, times: int) -> "Query":
    """The times from the first visit of a touchpoint to the next event of the path, or to the end of the log.

    `bound` has a touchpoint for an activity and must not be empty. Rows (segment, bucket, shortest µs, longest µs,
    cases, cases that went on), at most `times` buckets, with as many different times in each as in any other.
    """
    from sqlglot import exp

    bindings = exp.values(list(bound.items()), alias="b", columns=["activity", "touchpoint"])
    bound_events = """
        SELECT events."case", bindings.touchpoint, $segment AS segment, events.ts, events.seq
        FROM events JOIN bindings ON events.activity = bindings.activity
    """
    tables = {
        "bindings": exp.select("activity", "touchpoint").from_(bindings),
        "bound_events": statement(bound_events, segment="" if column is None else name(column)),
        "visits": statement(_CHANGES if collapse else 'SELECT "case", touchpoint, segment, ts, seq FROM bound_events'),
        "steps": statement(_STEPS),
        "waits": statement(_WAITS, touchpoint=touchpoint),
        "buckets": statement(_BUCKETS, times=times),
    }
    return chained(tables, statement(_COUNTS))
