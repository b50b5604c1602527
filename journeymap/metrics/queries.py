"""The counts on a map as SQL. It is portable: integer times, no QUALIFY, FILTER, EXCLUDE, ASOF or arrays.

Touchpoints and stages go by numbers from 1 there: they are quicker than names, and 0 can stand for “none”, which is
what LEAD gives at the end of a path on engines that have no NULL there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import chained, listed, name, statement

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query

COMPLETED, UNDER_WAY, LOST = 1, 2, 3
"""The states of a case, by number."""

AD_HOC, IRREGULAR, MISSING, FAILED = 1, 2, 4, 8
"""The deviations of a case, added up to one number."""

FAILURES = ("failed", "failure", "fail", "error", "true", "yes", "1")
"""What says that a touchpoint failed, in the column of the data that tells so; upper and lower case are the same."""

_AFTER_ALL = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Plan:
    """What a map says to the counting.

    `places` has the number of a touchpoint for an activity, `stages` that of its stage for a touchpoint in one, `goals`
    and `drawn` are touchpoints and transitions by those numbers. `ignored` are activities that are passed over. `ends`:
    only a path that ends at a goal is completed; `collapse`: of visits in a row the first stands for all; `since`: a
    case whose last event is not before it (µs) is under way, None for none; `failing`: the column of the log that tells
    what failed, "" for none.
    """

    places: Mapping[str, int]
    stages: Mapping[int, int] = field(default_factory=dict[int, int])
    goals: frozenset[int] = frozenset()
    drawn: frozenset[tuple[int, int]] = frozenset()
    ignored: Sequence[str] = ()
    ends: bool = False
    collapse: bool = False
    since: int | None = None
    failing: str = ""

    @property
    def partly_staged(self) -> bool:
        """Whether some touchpoints are in a stage and others in none: then a path may end beside all stages."""
        return 0 < len(self.stages) < len(set(self.places.values()))


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


_BOUND = """
    SELECT events."case", bindings.place, bindings.stage, events.ts, events.seq
    FROM events JOIN bindings ON events.activity = bindings.activity
"""

_CHANGES = """
    SELECT "case", place, stage, ts, seq
    FROM (
        SELECT "case", place, stage, ts, seq,
            COALESCE(LAG(place) OVER (PARTITION BY "case" ORDER BY ts, seq), 0) AS back
        FROM bound
    ) AS placed
    WHERE back <> place
"""

_STEPS = """
    SELECT "case", place, stage, $step AS step,
        COALESCE(LEAD(place) OVER (PARTITION BY "case" ORDER BY ts, seq), 0) AS target,
        LEAD(ts) OVER (PARTITION BY "case" ORDER BY ts, seq) - ts AS gap
    FROM visits
"""

_SEEN = """
    SELECT "case", place, MAX(stage) AS stage, COUNT(*) AS visits
    FROM ($visits) AS shown GROUP BY "case", place
"""

_VISITS = """
    SELECT 'reached' AS kind, place, 0 AS other, COUNT(*) AS cases, SUM(visits) AS events
    FROM seen GROUP BY place
    UNION ALL
    SELECT 'returned', place, 0, COUNT(*), COUNT(*) FROM seen WHERE visits > 1 GROUP BY place
    UNION ALL
    SELECT 'stage reached', stage, 0, COUNT(DISTINCT "case"), SUM(visits) FROM seen WHERE stage > 0 GROUP BY stage
"""

_WALKS = """
    SELECT "case",
        MAX(CASE WHEN target = 0 THEN place ELSE 0 END) AS place,
        $stage AS stage,
        MAX(CASE WHEN target = 0 OR target = place THEN 0 WHEN place * $radix + target IN $drawn THEN 0 ELSE 1 END)
            AS irregular,
        MAX(CASE WHEN place IN $goals THEN 1 ELSE 0 END) AS goal,
        COUNT(*) AS visits
    FROM steps GROUP BY "case"
"""

_ORDER = 'ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq)'
_LAST_STAGE = "MAX(CASE WHEN stage > 0 THEN step * $radix + stage ELSE 0 END) % $radix"

_EVERYWHERE = """
    SELECT "case", COUNT(*) AS places
    FROM (
        SELECT steps."case", steps.place FROM steps JOIN walks ON steps."case" = walks."case"
        WHERE walks.visits >= $places GROUP BY steps."case", steps.place
    ) AS often GROUP BY "case" HAVING COUNT(*) = $places
"""

_ENDS = """
    SELECT "case", MAX(ts) AS ts, MAX(CASE WHEN activity IN $known THEN 0 ELSE 1 END) AS ad_hoc,
        MAX($failed) AS failed
    FROM events GROUP BY "case"
"""

_FAILED = "CASE WHEN LOWER($failing) IN $words AND activity IN $bound THEN 1 ELSE 0 END"

_OUTCOMES = """
    SELECT walks.place, walks.stage,
        CASE WHEN $completed THEN 1 WHEN ends.ts >= $since THEN 2 ELSE 3 END AS state,
        ends.ad_hoc + 2 * walks.irregular + CASE WHEN COALESCE(everywhere.places, 0) > 0 THEN 0 ELSE 4 END
            + 8 * ends.failed AS deviations
    FROM walks JOIN ends ON walks."case" = ends."case" LEFT JOIN everywhere ON walks."case" = everywhere."case"
"""

_FATES = """
    SELECT 'place' AS kind, place, state AS other, COUNT(*) AS cases, COUNT(*) AS events,
        0.0 AS median_us, 0.0 AS mean_us
    FROM outcomes GROUP BY place, state
    UNION ALL
    SELECT 'stage', stage, state, COUNT(*), COUNT(*), 0.0, 0.0 FROM outcomes WHERE stage > 0 GROUP BY stage, state
    UNION ALL
    SELECT 'deviations', deviations, 0, COUNT(*), COUNT(*), 0.0, 0.0 FROM outcomes GROUP BY deviations
    UNION ALL
    SELECT 'transition', place, target, COUNT(DISTINCT "case"), COUNT(*), MEDIAN(gap), AVG(gap)
    FROM steps WHERE target > 0 GROUP BY place, target
"""


def visit_counts(plan: Plan) -> "Query":
    """How many cases come where; the plan must place at least one activity.

    Rows (kind, number, 0, cases, visits): "reached" and "returned", for cases that come more than once, of
    touchpoints, "stage reached" of stages.
    """
    tables = _visits(plan) if plan.collapse else {"bindings": _bindings(plan)}
    return chained({**tables, "seen": _seen(plan)}, statement(_VISITS))


def _seen(plan: Plan) -> "Expr":
    """Who comes where. A table that two others read is kept in memory, so the events are joined once more instead."""
    return statement(_SEEN, visits=statement("SELECT * FROM visits" if plan.collapse else _BOUND))


def map_counts(plan: Plan) -> "Query":
    """What becomes of cases and how they go on; the plan must place at least one activity.

    Rows (kind, place, other, cases, events, median µs, mean µs): "place" for paths that end there in the state `other`;
    "stage" likewise where some touchpoints are in none, else the place tells it; "deviations" for each sum of them that cases have, "transition" for each pair of touchpoints that
    follow each other.
    """
    radix = 1 + max([*plan.places.values(), *plan.stages.values()])
    drawn = [source * radix + target for source, target in sorted(plan.drawn)]
    goals = listed(sorted(plan.goals))
    stage = statement(_LAST_STAGE, radix=radix) if plan.partly_staged else statement("0")
    completed = "walks.place IN $goals" if plan.ends else "walks.goal = 1"
    tables = {
        **_visits(plan),
        "steps": statement(_STEPS, step=statement(_ORDER if plan.partly_staged else "0")),
        "walks": statement(_WALKS, radix=radix, drawn=listed(drawn), stage=stage, goals=goals),
        "everywhere": statement(_EVERYWHERE, places=len(set(plan.places.values()))),
        "ends": statement(_ENDS, known=listed([*plan.places, *plan.ignored]), failed=_failed(plan)),
        "outcomes": statement(
            _OUTCOMES,
            completed=statement(completed, goals=goals),
            since=_AFTER_ALL if plan.since is None else plan.since,
        ),
    }
    return chained(tables, statement(_FATES))


def _visits(plan: Plan) -> "dict[str, Expr]":
    """The tables up to `visits`: the events of all paths, of repeats the first where they are collapsed."""
    bound = statement(_BOUND)
    visits = {"bound": bound, "visits": statement(_CHANGES)} if plan.collapse else {"visits": bound}
    return {"bindings": _bindings(plan), **visits}


def _bindings(plan: Plan) -> "Query":
    from sqlglot import exp

    columns = ["activity", "place", "stage"]
    rows = [(name, at, plan.stages.get(at, 0)) for name, at in plan.places.items()]
    return exp.select(*columns).from_(exp.values(rows, alias="b", columns=columns))


def _failed(plan: Plan) -> "Expr":
    if not plan.failing:
        return statement("0")
    return statement(_FAILED, failing=name(plan.failing), words=listed(FAILURES), bound=listed([*plan.places]))


def failures(plan: Plan) -> "Query":
    """Rows (touchpoint, cases for which it failed), by the column that tells so."""
    failed = """
        SELECT bindings.place, COUNT(DISTINCT events."case") AS cases
        FROM events JOIN bindings ON events.activity = bindings.activity
        WHERE LOWER($failing) IN $words GROUP BY bindings.place
    """
    found = statement(failed, failing=name(plan.failing), words=listed(FAILURES))
    return chained({"bindings": _bindings(plan)}, found)
