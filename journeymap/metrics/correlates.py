"""What being lost at a touchpoint goes along with: where the case had been before, and what segments it was of.

Of the cases that have matured there, those of a group are compared with all others. A group is told only by what was
before the first visit of the touchpoint, or at it, and so before any drop: whether a case came back, or did much, would
follow from its not having been lost. It is what a loss is associated with, and not its cause.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from journeymap.metrics.bindings import on_map
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.engines.sql import chained, name, statement
from journeymap.metrics.overlay import RELIABLE
from journeymap.metrics.statistics.association import Association, associations
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query

_DAY_US = 86_400_000_000
_AFTER_ALL = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Correlate:
    """A group of cases, and how the odds of being lost in it compare with those of the others.

    `touchpoint` is where they had been before, or `column` and `value` the segment; the other is "". `lost` and
    `others` are (lost, matured).
    """

    touchpoint: Id
    column: str
    value: str
    lost: tuple[int, int]
    others: tuple[int, int]
    association: Association


def correlates(engine: Engine, journey: Journey, source: DataSource, touchpoint: Id) -> tuple[Correlate, ...]:
    """What being lost at a touchpoint is associated with, the surest first, then the strongest; corrected together.

    All touchpoints before it and all values of the source's segments are looked at of which, as of the others, at least
    RELIABLE cases have matured. Raises Cancelled and EngineError.
    """
    bound = on_map(journey, source)
    if touchpoint not in bound.values():
        return ()
    days = journey.properties.inactivity_days
    with engine.operation():
        last = engine.run(statement("SELECT MAX(ts) FROM events"))[0][0] or 0
        since = None if days is None else int(last) - round(days * _DAY_US)
        columns = [f"by_{n}" for n in range(len(source.segments))]
        return _correlates(
            engine.run(groups(journey, bound, touchpoint, since=since, columns=columns)), source.segments
        )


def _correlates(rows: Iterable[Sequence[Any]], segments: Sequence[str]) -> tuple[Correlate, ...]:
    """From rows (column, value, matured, lost)."""
    counted = {(str(column), str(value)): (int(lost or 0), int(matured)) for column, value, matured, lost in rows}
    all_lost, all_matured = counted.pop(("all", ""))
    compared: dict[tuple[str, str], tuple[tuple[int, int], tuple[int, int]]] = {}
    for group, (lost, matured) in sorted(counted.items()):
        if min(matured, all_matured - matured) >= RELIABLE:
            compared[group] = (lost, matured), (all_lost - lost, all_matured - matured)
    columns = {f"by_{n}": segment for n, segment in enumerate(segments)}
    found = [
        Correlate(
            touchpoint="" if column in columns else value,
            column=columns.get(column, ""),
            value=value if column in columns else "",
            lost=inside,
            others=outside,
            association=association,
        )
        for ((column, value), (inside, outside)), association in zip(
            compared.items(), associations(list(compared.values())), strict=True
        )
    ]
    return tuple(sorted(found, key=_rank))


def _rank(correlate: Correlate) -> tuple[float, float, float]:
    ratio = correlate.association.odds_ratio
    return correlate.association.corrected_p, correlate.association.p, -max(ratio, 1 / ratio)


_STEPS = """
    SELECT events."case", bindings.touchpoint, bindings.goal,
        ROW_NUMBER() OVER (PARTITION BY events."case" ORDER BY events.ts, events.seq) AS step,
        COUNT(*) OVER (PARTITION BY events."case") AS steps
    FROM events JOIN bindings ON events.activity = bindings.activity
"""

_PATHS = """
    SELECT "case",
        MIN(CASE WHEN touchpoint = $touchpoint THEN step ELSE steps + 1 END) AS first_step,
        MAX(CASE WHEN touchpoint = $touchpoint AND step = steps THEN 1 ELSE 0 END) AS ends_here,
        MAX(CASE WHEN step = steps OR $ends = 0 THEN goal ELSE 0 END) AS completed,
        MAX(steps) AS length
    FROM steps GROUP BY "case"
"""

_FATES = """
    SELECT paths."case", paths.first_step, paths.ends_here * (1 - paths.completed) AS lost
    FROM paths JOIN (SELECT "case", MAX(ts) AS ts FROM events GROUP BY "case") AS ends ON paths."case" = ends."case"
    WHERE paths.first_step <= paths.length
        AND NOT (paths.ends_here = 1 AND paths.completed = 0 AND ends.ts >= $since)
"""

_ALL = "SELECT 'all' AS kind, '' AS value, COUNT(*) AS matured, SUM(lost) AS lost FROM fates"

_BEFORE = """
    SELECT 'touchpoint', touchpoint, COUNT(*), SUM(lost)
    FROM (
        SELECT DISTINCT steps."case", steps.touchpoint, fates.lost
        FROM steps JOIN fates ON steps."case" = fates."case"
        WHERE steps.step < fates.first_step
    ) AS earlier
    GROUP BY touchpoint
"""

_SEGMENT = """
    SELECT $kind, $column, COUNT(*), SUM(fates.lost)
    FROM steps JOIN fates ON steps."case" = fates."case" AND steps.step = fates.first_step
    GROUP BY $column HAVING COUNT(*) >= $least
"""


def groups(
    journey: Journey, bound: Mapping[str, Id], touchpoint: Id, *, since: int | None, columns: Sequence[str]
) -> "Query":
    """Groups of the cases that matured at a touchpoint: rows (kind, value, matured, lost).

    Of kind "all" one row; "touchpoint" one for each that was before the first visit; the name of a column one for each
    value at that visit. `bound` has a touchpoint for an activity and must not be empty; a case whose last event is not
    before `since` (µs) is under way, None for none.
    """
    from sqlglot import exp

    names = ["activity", "touchpoint", "goal"]
    rows = [(activity, id, int(journey.touchpoints[id].goal)) for activity, id in bound.items()]
    ends = journey.properties.completion is Completion.ENDS_AT_GOAL
    tables = {
        "bindings": exp.select(*names).from_(exp.values(rows, alias="b", columns=names)),
        "steps": _steps(columns),
        "paths": statement(_PATHS, touchpoint=touchpoint, ends=int(ends)),
        "fates": statement(_FATES, since=_AFTER_ALL if since is None else since),
    }
    parts: list[Expr] = [statement(_ALL), statement(_BEFORE)]
    parts += [statement(_SEGMENT, kind=column, column=name(column), least=RELIABLE) for column in columns]
    return chained(tables, exp.union(*parts, distinct=False))


def _steps(columns: Sequence[str]) -> "Query":
    """The events of all paths, with the columns of the segments."""
    from sqlglot import exp

    steps = statement(_STEPS)
    assert isinstance(steps, exp.Select)  # noqa: S101  # for the type checker
    return steps.select(*(exp.column(column, table="events", quoted=True) for column in columns), copy=False)
