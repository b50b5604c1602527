"""Entries of steps in any order: the events of as many steps as possible from a moment on.

Every event that can be a step begins an entry. Where steps have the same activities, so many of their events are
needed as there are such steps.
"""

from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.funnels.funnel import Funnel
from journeymap.metrics.funnels.taken import Kinds, among, begins, called, counting, times, within

if TYPE_CHECKING:
    from sqlglot import Expr

_RANKED = """
    SELECT "case", kind, ts, seq,
        ROW_NUMBER() OVER (PARTITION BY "case", kind ORDER BY ts, seq) AS place,
        COUNT(*) OVER (PARTITION BY "case", kind) AS places
    FROM steps
"""

_LATER = """
    CASE WHEN place + $others <= places
        THEN LEAD(ts, $others) OVER (PARTITION BY "case", kind ORDER BY ts, seq) END
"""
"""When so many events of the same kind have come after an event."""

_ARRIVAL = """
    MIN(CASE WHEN $chosen THEN $moment END) OVER (
        PARTITION BY "case" ORDER BY ts RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    )
"""

_STARTS = 'SELECT DISTINCT "case", t1 FROM arrivals WHERE $begins'

_FIRST = """
    SELECT DISTINCT "case", t1
    FROM (SELECT arrivals.*, MIN(t1) OVER (PARTITION BY "case") AS first_t1 FROM arrivals WHERE $begins) AS begun
    WHERE t1 = first_t1
"""

_BEST = """
    SELECT "case", t1
    FROM (SELECT starts.*, ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY $depth DESC, $latest, t1 DESC) AS place
        FROM starts) AS ranked
    WHERE place = 1
"""

_NUMBERED = """
    SELECT "case", t1, moment, ROW_NUMBER() OVER (PARTITION BY "case", t1 ORDER BY moment) AS step
    FROM (SELECT "case", t1, $moment AS moment FROM begun CROSS JOIN $steps) AS each_step
    WHERE $within
"""

_ENTRIES = 'SELECT "case", t1 AS "t1" FROM numbered GROUP BY "case", t1'


def entries(funnel: Funnel) -> "dict[str, Expr]":
    """Tables in the order they are made; the last, `entries`, has "case" and the times t1 … of entries.

    Without exclusions a case has its best entry alone, since the others would be sorted in vain.
    """
    kinds, last = Kinds(funnel), len(funnel.steps)
    columns = [_found(step) for step in range(1, last + 1)]
    begun = statement(_FIRST if funnel.first_entry else _STARTS, begins=begins(funnel, "t1"))
    return {
        "steps": kinds.events(),
        "ranked": statement(_RANKED),
        "taken": _taken(kinds, last),
        "arrivals": called(statement('SELECT "case", ts AS t1 FROM taken'), columns, _arrivals(kinds, last)),
        "starts": called(begun, columns),
        "begun": called(statement('SELECT "case", t1 FROM starts') if funnel.exclusions else _best(funnel), columns),
        "numbered": _numbered(funnel),
        "entries": called(statement(_ENTRIES), times(last)[1:], [_reached(step) for step in range(2, last + 1)]),
    }


def _found(step: int) -> "Expr":
    """The column of the time at which a step comes first."""
    return name(f"found_{step}")


def _taken(kinds: Kinds, last: int) -> "Expr":
    """The events, with the times of later ones of their kind where several steps are alike."""
    from sqlglot import exp

    copies = max(kinds.copy(step) for step in range(1, last + 1))
    later = [exp.alias_(statement(_LATER, others=copy - 1), f"ts_{copy}") for copy in range(2, copies + 1)]
    return exp.select('"case"', "kind", "ts", *later).from_("ranked" if later else "steps")


def _arrivals(kinds: Kinds, last: int) -> "list[Expr]":
    """For each step the first time, seen from an event, at which it has been."""
    from sqlglot import exp

    copies = [kinds.copy(step) for step in range(1, last + 1)]
    moments = [exp.column("ts" if copy == 1 else f"ts_{copy}") for copy in copies]
    return [
        statement(_ARRIVAL, chosen=among("kind", kinds.of(step)), moment=moment)
        for step, moment in enumerate(moments, 1)
    ]


def _best(funnel: Funnel) -> "Expr":
    """The entry of each case that has most steps, then the one that has them first, then the one that began last."""
    from sqlglot import exp

    found = [_found(step) for step in range(1, len(funnel.steps) + 1)]
    depth: Expr = exp.convert(0)
    for column in found:
        depth = exp.Add(this=depth, expression=exp.Case(default=exp.convert(0)).when(within(funnel, column), "1"))
    moments = [exp.Case(default=exp.column("t1")).when(within(funnel, column), column) for column in found]
    return statement(_BEST, depth=depth, latest=exp.Greatest(this=exp.column("t1"), expressions=moments))


def _numbered(funnel: Funnel) -> "Expr":
    """The steps of an entry in the order in which they came."""
    from sqlglot import exp

    moment = exp.Case()
    for number in range(1, len(funnel.steps) + 1):
        moment = moment.when(exp.column("number").eq(number), _found(number))
    steps = counting(1, len(funnel.steps)).subquery("numbers")
    return statement(_NUMBERED, moment=moment, steps=steps, within=within(funnel, exp.column("moment")))


def _reached(step: int) -> "Expr":
    return statement("MAX(CASE WHEN step = $step THEN moment END)", step=step)
