"""The figures of a funnel: how many cases reach each step, how many are lost there or still open, and how long it takes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from journeymap.metrics import queries
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.engines.sql import chained, name, statement
from journeymap.metrics.funnels import reported
from journeymap.metrics.funnels.funnel import Funnel, FunnelError
from journeymap.metrics.funnels.taken import counting, time
from journeymap.metrics.statistics import wilson

if TYPE_CHECKING:
    from sqlglot import Expr

MOST_SEGMENTS = 50
"""A funnel is compared between at most so many segments."""

_SECOND = 1_000_000
_NOBODY = (0, 0, 0, 0, None, None)


@dataclass(frozen=True, slots=True)
class StepFigures:
    """One step, counted over the reported entries: one a case, the deepest, of those the earliest there.

    `reached` counts all that came to the step, open ones too; `matured` those of them that are not open. An entry is
    open where its window ends after the log does and it has not come to the last step. `lost` and `open` are the
    matured and the open ones whose last step this is; nobody is lost or open at the last step of the funnel. So
    reached = lost + open + reached at the next step, and matured = lost + matured at the next step.

    `rate` is matured ÷ matured at the step before, in 0…1, with its Wilson 95 % `interval`; None at the first step and
    where nobody matured. `mean_seconds` and `median_seconds` are from the step before, over all that reached this one;
    None at the first step and where nobody did.
    """

    reached: int
    matured: int
    lost: int
    open: int
    rate: float | None
    interval: tuple[float, float] | None
    mean_seconds: float | None
    median_seconds: float | None


@dataclass(frozen=True, slots=True)
class SegmentFigures:
    """A funnel within a segment. `excluded` counts the cases all of whose entries are dead."""

    excluded: int
    steps: tuple[StepFigures, ...]


@dataclass(frozen=True, slots=True)
class FunnelFigures:
    """A funnel over a whole log, of which `cases`, `events` and `rejected` rows are all that there are.

    `segments` has the funnel of each segment, the largest first. The segment of a case is that of the event with which
    its reported entry began, whatever other events of the case say; "" where that says nothing. Every case with an
    entry is in one segment.
    """

    cases: int
    events: int
    rejected: int
    excluded: int
    steps: tuple[StepFigures, ...]
    segments: Mapping[str, SegmentFigures] = field(default_factory=dict[str, SegmentFigures])


def count(engine: Engine, funnel: Funnel) -> FunnelFigures:
    """The figures of a funnel from the log in an engine. Raises Cancelled, EngineError, and FunnelError where there
    are more than MOST_SEGMENTS segments.
    """
    with engine.operation():
        events, cases, end = engine.run(_totals())[0]
        rejected = engine.run(queries.rejected())[0][0]
        _check_segments(engine, funnel)
        rows = engine.run(tally(funnel, int(end))) if events else []
    parts: dict[tuple[int, str], dict[int, Sequence[Any]]] = {}
    for whole, value, step, *counts in rows:
        parts.setdefault((int(whole), str(value)), {})[int(step)] = counts
    last = len(funnel.steps)
    all_of_it = _segment(parts.pop((1, ""), {}), last)
    segments = {value: _segment(part, last) for (_, value), part in parts.items()}
    order = sorted(segments, key=lambda value: (-segments[value].steps[0].reached, value))
    return FunnelFigures(
        cases=int(cases),
        events=int(events),
        rejected=int(rejected),
        excluded=all_of_it.excluded,
        steps=all_of_it.steps,
        segments={value: segments[value] for value in order},
    )


def case_ids(engine: Engine, funnel: Funnel, fate: str, *, step: int = 1, limit: int = 1000) -> list[str]:
    """The first ids, in the order of text, of the cases that “reached” a step, are “lost” or “open” there, or
    “excluded” altogether. Raises FunnelError where the engine keeps ids to itself, Cancelled and EngineError.
    """
    if "load" not in engine.capabilities:
        raise FunnelError("Which cases these are is told on this computer alone: import the events from a file.")
    chosen = statement(_FATES[fate], step=step, last=len(funnel.steps))
    ids = statement(
        'SELECT "case" FROM reported WHERE $chosen ORDER BY "case" LIMIT $limit', chosen=chosen, limit=limit
    )
    with engine.operation():
        _, _, end = engine.run(_totals())[0]
        return [] if end is None else [row[0] for row in engine.run(chained(reported.tables(funnel, int(end)), ids))]


_FATES = {
    "reached": "depth >= $step",
    "lost": "depth = $step AND depth < $last AND still_open = 0",
    "open": "depth = $step AND still_open = 1",
    "excluded": "depth = 0",
}


def _totals() -> "Expr":
    return statement('SELECT COUNT(*), COUNT(DISTINCT "case"), MAX(ts) FROM events')


def _check_segments(engine: Engine, funnel: Funnel) -> None:
    if funnel.by is None:
        return
    column = name(f"by_{funnel.by}")
    segments = int(engine.run(statement("SELECT COUNT(DISTINCT $column) FROM events", column=column))[0][0])
    if segments > MOST_SEGMENTS:
        raise FunnelError(
            f"The column to compare by has {segments} values, and at most {MOST_SEGMENTS} segments are compared: "
            "choose a column with fewer."
        )


_PARTS = """
    SELECT number AS step, whole, CASE WHEN whole = 1 THEN '' ELSE value END AS value, still_open,
        CASE WHEN number = depth THEN 1 ELSE 0 END AS here, $took AS took
    FROM $valued AS valued CROSS JOIN $steps CROSS JOIN $wholes
    WHERE number <= depth AND (number > 0 OR depth = 0)
"""

_VALUED = """
    SELECT reported.*, beginnings.value AS value
    FROM reported JOIN beginnings ON reported."case" = beginnings."case" AND reported."t1" = beginnings.ts
"""

_TALLY = """
    SELECT whole, value, step, COUNT(*) AS reached, SUM(still_open) AS unripe, SUM(here) AS ended,
        SUM(here * still_open) AS unfinished, AVG(took) AS mean_us, MEDIAN(took) AS median_us
    FROM parts GROUP BY whole, value, step
"""


def tally(funnel: Funnel, end: int) -> "Expr":
    """One row for each step and segment: (1 for the whole log or 0, segment, step, reached, open of them, ended here,
    open of those, mean µs, median µs); the cases whose entries are all dead are step 0.
    """
    tables = reported.tables(funnel, end)
    valued = statement("SELECT reported.*, '' AS value FROM reported")
    if funnel.by is not None:
        tables["beginnings"] = reported.begun_by(funnel)
        valued = statement(_VALUED)
    tables["parts"] = statement(
        _PARTS,
        took=_took(len(funnel.steps)),
        valued=_bracketed(valued),
        steps=counting(0, len(funnel.steps)).subquery("numbers"),
        wholes=_wholes(funnel),
    )
    return chained(tables, statement(_TALLY))


def _bracketed(query: "Expr") -> "Expr":
    from sqlglot import exp

    return exp.paren(query)


def _wholes(funnel: Funnel) -> "Expr":
    """1 for the whole log and, where there are segments, 0 for them."""
    from sqlglot import exp

    numbers = [1] if funnel.by is None else [0, 1]
    values = exp.values([(number,) for number in numbers], alias="parts", columns=["whole"])
    return exp.select("whole").from_(values).subquery("wholes")


def _took(last: int) -> "Expr":
    """The time from the step before."""
    from sqlglot import exp

    took = exp.Case(default=exp.convert(0))
    for step in range(2, last + 1):
        took = took.when(exp.column("number").eq(step), exp.Sub(this=time(step), expression=time(step - 1)))
    return took if last > 1 else exp.convert(0)


def _segment(counts: Mapping[int, Sequence[Any]], last: int) -> SegmentFigures:
    steps: list[StepFigures] = []
    before: int | None = None
    for step in range(1, last + 1):
        figures = _step(counts.get(step, _NOBODY), before, is_last=step == last)
        before = figures.matured
        steps.append(figures)
    return SegmentFigures(excluded=int(counts.get(0, _NOBODY)[0]), steps=tuple(steps))


def _step(counts: Sequence[Any], before: int | None, *, is_last: bool) -> StepFigures:
    reached, unripe, ended, unfinished = map(int, counts[:4])
    matured = reached - unripe
    first = before is None
    return StepFigures(
        reached=reached,
        matured=matured,
        lost=0 if is_last else ended - unfinished,
        open=unfinished,
        rate=matured / before if before else None,
        interval=wilson(matured, before) if before else None,
        mean_seconds=None if first or not reached else float(counts[4]) / _SECOND,
        median_seconds=None if first or not reached else float(counts[5]) / _SECOND,
    )
