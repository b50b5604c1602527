"""Entries of steps in strict order: runs of events with nothing between them, over all events of a case."""

from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import statement
from journeymap.metrics.funnels.funnel import Funnel
from journeymap.metrics.funnels.taken import Kinds, among, begins, called, nothing, time, times, within

if TYPE_CHECKING:
    from sqlglot import Expr

_NAMED = 'SELECT "case", $kind AS kind, ts, seq FROM events'

_KNOWN = """
    SELECT "case", kind, ts, seq, $lowest AS lowest,
        MAX(CASE WHEN $first THEN 1 ELSE 0 END) OVER (PARTITION BY "case", ts) AS entering
    FROM named
"""

_TAKEN = """
    SELECT "case", kind, ts, seq,
        CASE WHEN kind > 0 THEN lowest WHEN entering = 1 THEN 0 ELSE $after_all END AS turn
    FROM known
"""

_BEGUN = "SELECT runs.* FROM runs WHERE $first AND $begins"

_FIRST = """
    SELECT earliest.* FROM (
        SELECT runs.*, MIN(t1) OVER (PARTITION BY "case") AS first_t1 FROM runs WHERE $first AND $begins
    ) AS earliest
    WHERE t1 = first_t1
"""

_AHEAD = 'LEAD($column, $events) OVER (PARTITION BY "case" ORDER BY ts, turn, seq)'
"""The value so many events later; null, or 0, where there are not so many."""


def entries(funnel: Funnel) -> "dict[str, Expr]":
    """Tables in the order they are made; the last, `entries`, has "case" and the times t1 … of every entry."""
    from sqlglot import exp

    kinds, last = Kinds(funnel), len(funnel.steps)
    first = among("kind", kinds.of(1))
    ahead = [
        exp.alias_(statement(_AHEAD, column=exp.column(column), events=step - 1), f"{column}_{step}")
        for step in range(2, last + 1)
        for column in ("kind", "ts")
    ]
    reached = [time(1), *(_reached(funnel, kinds, step) for step in range(2, last + 1))]
    return {
        "named": statement(_NAMED, kind=kinds.kind()),
        "known": statement(_KNOWN, lowest=kinds.lowest_step(), first=first),
        "taken": statement(_TAKEN, after_all=last + 1),
        "runs": exp.select('"case"', "kind", "ts AS t1", *ahead).from_("taken"),
        "begun": statement(_FIRST if funnel.first_entry else _BEGUN, first=first, begins=begins(funnel, "t1")),
        "entries": called(statement('SELECT "case" FROM begun'), times(last), reached),
    }


def _reached(funnel: Funnel, kinds: Kinds, step: int) -> "Expr":
    """The time of the event so many places on, where all up to it are steps in turn."""
    from sqlglot import exp

    run = [among(f"kind_{k}", kinds.of(k)) for k in range(2, step + 1)]
    moment = exp.column(f"ts_{step}")
    return exp.Case(default=nothing()).when(exp.and_(*run, within(funnel, moment)), moment)
