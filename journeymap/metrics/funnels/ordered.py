"""Entries of steps in order, with anything between them: level by level, each the next event after the level before.

A level looks at two sorts of rows alone, the entries that came so far and the events that can be the next step, in
one pass over each case in order of time; entries that go no further are set aside. So an entry costs little more than
the levels that it reaches.
"""

from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import statement
from journeymap.metrics.funnels.funnel import Funnel
from journeymap.metrics.funnels.taken import Kinds, among, begins, called, nothing, table, time, times, within

if TYPE_CHECKING:
    from sqlglot import Expr

_APART = 'SELECT "case", kind, ts, ts AS place FROM steps'

_PLACED = """
    SELECT "case", kind, ts, ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, lowest, seq) AS place
    FROM (SELECT "case", kind, ts, seq, $lowest AS lowest FROM steps) AS ranked
"""

_STARTS = 'SELECT "case", place, ts AS t1 FROM taken WHERE $chosen AND $begins'

_FIRST = 'SELECT "case", MIN(place) AS place, MIN(ts) AS t1 FROM taken WHERE $chosen AND $begins GROUP BY "case"'

_ENTRY = 2
"""The turn of an entry among the rows of one place; that of an event is before or after it."""

_NEXT = """
    SELECT "case", turn,
        MIN($there) OVER (
            PARTITION BY "case" ORDER BY place, turn ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
        ) AS next_place,
        MIN(ts) OVER (
            PARTITION BY "case" ORDER BY place, turn ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
        ) AS next_ts
    FROM $rows AS turns
"""

_NEXT_ONE = """
    SELECT "case", turn,
        LEAD($there) OVER (PARTITION BY "case" ORDER BY place, turn) AS next_place,
        LEAD(ts) OVER (PARTITION BY "case" ORDER BY place, turn) AS next_ts
    FROM $rows AS turns
"""
"""Where nothing is excluded, of entries that wait for the same event the last is never the worse one: it alone goes on."""


def entries(funnel: Funnel) -> "dict[str, Expr]":
    """Tables in the order they are made; the last, `entries`, has "case" and the times t1 … of every entry."""
    kinds, last = Kinds(funnel), len(funnel.steps)
    tables = {
        "steps": kinds.events(),
        # where steps are apart, time alone says which of two events comes first: at equal times the later step follows
        "taken": statement(_APART) if funnel.apart else statement(_PLACED, lowest=kinds.lowest_step()),
        "level_1": statement(
            _FIRST if funnel.first_entry else _STARTS, chosen=among("kind", kinds.of(1)), begins=begins(funnel, "ts")
        ),
    }
    for step in range(2, last + 1):
        tables[f"look_{step}"] = _look(funnel, kinds, step)
        came = statement(
            'SELECT "case", place FROM $look WHERE $time IS NOT NULL', look=table("look", step), time=time(step)
        )
        tables[f"level_{step}"] = called(came, times(step))
    return tables | {"entries": _entries(last)}


def _look(funnel: Funnel, kinds: Kinds, step: int) -> "Expr":
    """The entries of the level before, with the time and the place of the next event that can be this step."""
    from sqlglot import exp

    waiting = statement(
        'SELECT "case", place, CAST(NULL AS BIGINT) AS there, CAST(NULL AS BIGINT) AS ts, $turn AS turn FROM $level',
        turn=_ENTRY,
        level=table("level", step - 1),
    )
    # an event is seen by the entries before it; one that is itself such an entry must not see itself
    coming = statement(
        'SELECT "case", place, place AS there, ts, $turn AS turn FROM taken WHERE $chosen',
        turn=_ENTRY + 1 if funnel.apart else _ENTRY - 1,
        chosen=among("kind", kinds.of(step)),
    )
    so_far = times(step - 1)
    rows = exp.union(called(waiting, so_far), called(coming, so_far, [nothing()] * len(so_far)), distinct=False)
    there = exp.column("ts" if funnel.apart else "there")
    following = _NEXT if funnel.exclusions else _NEXT_ONE
    seen = called(statement(following, there=there, rows=rows.subquery()), so_far)
    look = statement(
        'SELECT "case", next_place AS place FROM $seen AS seen WHERE turn = $turn', turn=_ENTRY, seen=exp.paren(seen)
    )
    moment = statement("CASE WHEN $within THEN next_ts END", within=within(funnel, statement("next_ts")))
    return called(look, times(step), [*so_far, moment])


def _entries(last: int) -> "Expr":
    """The entries of all levels, each where it went no further."""
    from sqlglot import exp

    parts = [called(statement('SELECT "case" FROM $level', level=table("level", last)), times(last))]
    for step in range(last, 1, -1):
        ended = statement('SELECT "case" FROM $look WHERE $time IS NULL', look=table("look", step), time=time(step))
        parts.append(called(ended, times(last), [*times(step - 1), *[nothing()] * (last - step + 1)]))
    return parts[0] if len(parts) == 1 else exp.union(*parts, distinct=False)
