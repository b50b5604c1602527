"""The counts on a map as SQL. It is portable: integer times, no QUALIFY, FILTER, EXCLUDE, ASOF or arrays."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import chained, listed, name, statement
from journeymap.model.ids import Id

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query


def log_totals(names: Sequence[str]) -> "Expr":
    """One row: events, cases, time of the last event, events whose activity is one of the names."""
    return statement(
        """
        SELECT COUNT(*), COUNT(DISTINCT "case"), MAX(ts), SUM(CASE WHEN activity IN $names THEN 1 ELSE 0 END)
        FROM events
        """,
        names=listed(names),
    )


def rejected() -> "Expr":
    """One row: how many rows were rejected."""
    return statement("SELECT COUNT(*) FROM rejects")


_STEPS = """
    SELECT "case", touchpoint, goal, ts,
        ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq) AS step,
        COUNT(*) OVER (PARTITION BY "case") AS steps,
        LEAD(touchpoint) OVER (PARTITION BY "case" ORDER BY ts, seq) AS next_touchpoint,
        LEAD(ts) OVER (PARTITION BY "case" ORDER BY ts, seq) AS next_ts
    FROM visits
"""

_CHANGES = """
    SELECT "case", touchpoint, goal, ts, seq
    FROM (
        SELECT "case", touchpoint, goal, ts, seq,
            ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq) AS step,
            LAG(touchpoint) OVER (PARTITION BY "case" ORDER BY ts, seq) AS last_touchpoint
        FROM bound_events
    ) AS placed
    WHERE step = 1 OR touchpoint <> last_touchpoint
"""

_PATHS = """
    SELECT "case",
        MAX(goal) AS holds_goal,
        MAX(CASE WHEN step = steps THEN goal ELSE 0 END) AS ends_at_goal,
        MAX(CASE WHEN step = steps THEN touchpoint ELSE '' END) AS touchpoint
    FROM steps GROUP BY "case"
"""

_OUTCOMES = """
    SELECT paths.touchpoint,
        CASE WHEN $completed = 1 THEN 'completed' WHEN ends.ts >= $since THEN 'under way' ELSE 'lost' END AS state
    FROM paths JOIN (SELECT "case", MAX(ts) AS ts FROM events GROUP BY "case") AS ends ON paths."case" = ends."case"
"""

_COUNTS = """
    SELECT 'reached' AS kind, touchpoint, '' AS target, COUNT(DISTINCT "case") AS cases, COUNT(*) AS events,
        0.0 AS median_us, 0.0 AS mean_us
    FROM steps GROUP BY touchpoint
    UNION ALL
    SELECT state, touchpoint, '', COUNT(*), COUNT(*), 0.0, 0.0 FROM outcomes GROUP BY state, touchpoint
    UNION ALL
    SELECT 'transition', touchpoint, next_touchpoint, COUNT(DISTINCT "case"), COUNT(*),
        MEDIAN(next_ts - ts), AVG(next_ts - ts)
    FROM steps WHERE step < steps GROUP BY touchpoint, next_touchpoint
"""


def map_counts(
    bound: Mapping[str, Id], goals: Sequence[Id], *, ends: bool, collapse: bool, since: int | None
) -> "Query":
    """All counts on the map. `bound` has a touchpoint for an activity and must not be empty; `ends`: only a path that
    ends at a goal is completed; `since`: a case whose last event is not before it is under way (µs), None for none.

    Rows (kind, touchpoint, target, cases, events, median µs, mean µs): of kind "reached" one a touchpoint;
    "completed", "under way" and "lost" one for each place; "transition" one for each pair that follow each other.
    """
    from sqlglot import exp

    after_all = 2**63 - 1
    bindings = exp.select("activity", "touchpoint", "goal").from_(
        exp.values(
            [(activity, id, int(id in goals)) for activity, id in bound.items()],
            alias="b",
            columns=["activity", "touchpoint", "goal"],
        )
    )
    bound_events = """
        SELECT events."case", bindings.touchpoint, bindings.goal, events.ts, events.seq
        FROM events JOIN bindings ON events.activity = bindings.activity
    """
    tables = {
        "bindings": bindings,
        "bound_events": statement(bound_events),
        "visits": statement(_CHANGES if collapse else 'SELECT "case", touchpoint, goal, ts, seq FROM bound_events'),
        "steps": statement(_STEPS),
        "paths": statement(_PATHS),
        "outcomes": statement(
            _OUTCOMES,
            completed=name("ends_at_goal" if ends else "holds_goal"),
            since=after_all if since is None else since,
        ),
    }
    return chained(tables, statement(_COUNTS))
