"""The one entry of each case that the figures are of: the deepest that is not dead, of those the earliest there, of
these the one that began last.
"""

from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import listed, name, statement
from journeymap.metrics.funnels import anyorder, ordered, strict
from journeymap.metrics.funnels.funnel import Exclusion, Funnel, Order
from journeymap.metrics.funnels.taken import Kinds, called, nothing, table, time, times, within

if TYPE_CHECKING:
    from sqlglot import Expr

_ENTRIES = {Order.ORDERED: ordered.entries, Order.STRICT: strict.entries, Order.ANY: anyorder.entries}

_HIT = """
    SELECT "case", turn, dead, MIN(CASE WHEN turn = 2 THEN moment END) OVER (
        PARTITION BY "case" ORDER BY moment, turn ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
    ) AS hit
    FROM $rows AS turns
"""

_DEAD = """
    SELECT "case", CASE
        WHEN dead = 1 OR $after IS NULL OR hit IS NULL THEN dead
        WHEN $before IS NULL THEN CASE WHEN $within THEN 1 ELSE 0 END
        WHEN hit < $before THEN 1 ELSE 0 END AS dead
    FROM $hits AS hits WHERE turn = 1
"""

_PLACED = """
    SELECT "case", dead, depth,
        ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY dead, depth DESC, latest, $later) AS place
    FROM measured
"""

_REPORTED = """
    SELECT "case", CASE WHEN dead = 1 THEN 0 ELSE depth END AS depth,
        CASE WHEN dead = 0 AND depth < $last AND t1 > $open_after THEN 1 ELSE 0 END AS still_open
    FROM placed WHERE place = 1
"""


def tables(funnel: Funnel, end: int) -> "dict[str, Expr]":
    """Tables in the order they are made; `end` is the time of the log's last event (µs).

    The last, `reported`, has a row for each case with an entry: "case", depth (the step it reached, 0 where all its
    entries are dead), still_open (1 or 0) and the times t1 … of its reported entry.
    """
    last = len(funnel.steps)
    made = _ENTRIES[funnel.order](funnel)
    made["judged_0"] = called(statement('SELECT "case", 0 AS dead FROM entries'), times(last))
    for number, exclusion in enumerate(funnel.exclusions, 1):
        made[f"judged_{number}"] = _judged(funnel, exclusion, number)
    depth, latest = _depth(last)
    measured = statement(
        'SELECT "case", dead, $depth AS depth, $latest AS latest FROM $judged',
        depth=depth,
        latest=latest,
        judged=table("judged", len(funnel.exclusions)),
    )
    reported = statement(_REPORTED, last=last, open_after=_open_after(funnel, end))
    return made | {
        "measured": called(measured, times(last)),
        "placed": called(_placed(last), times(last)),
        "reported": called(reported, times(last)),
    }


def begun_by(funnel: Funnel) -> "Expr":
    """The segment of every event that can begin an entry: "case", ts, value; of events of one moment the first."""
    kinds = Kinds(funnel)
    first = kinds.activities() if funnel.order is Order.ANY else kinds.activities(1)
    return statement(
        'SELECT "case", ts, MIN($by) AS value FROM events WHERE activity IN $first GROUP BY "case", ts',
        by=name(f"by_{funnel.by}"),
        first=first,
    )


def _open_after(funnel: Funnel, end: int) -> "Expr":
    """The moment after which an entry that began is still open."""
    from sqlglot import exp

    return exp.convert(end if funnel.window is None else end - funnel.window)


def _judged(funnel: Funnel, exclusion: Exclusion, number: int) -> "Expr":
    """The entries, `dead` also where an excluded event falls between the two steps."""
    from sqlglot import exp

    columns = times(len(funnel.steps))
    after, before = time(exclusion.after), time(exclusion.before)
    # an entry that never came to the first of the steps stands where it began: what it sees there does not matter
    entries = statement(
        'SELECT "case", dead, 1 AS turn, COALESCE($after, t1) AS moment FROM $judged',
        after=after,
        judged=table("judged", number - 1),
    )
    hits = statement(
        'SELECT "case", 0 AS dead, 2 AS turn, ts AS moment FROM events WHERE activity IN $names',
        names=listed(exclusion.activities),
    )
    rows = exp.union(called(entries, columns), called(hits, columns, [nothing()] * len(columns)), distinct=False)
    seen = called(statement(_HIT, rows=rows.subquery()), columns)
    dead = statement(_DEAD, after=after, before=before, within=within(funnel, exp.column("hit")), hits=exp.paren(seen))
    return called(dead, columns)


def _placed(last: int) -> "Expr":
    """The entries with their place in their case, the reported one first.

    Of two that began at one moment the later one is never ahead of the other at any step: so the times tell them apart.
    """
    from sqlglot import exp

    ranked = statement(_PLACED, later=exp.column("later"))
    order = ranked.find(exp.Order)
    assert order is not None  # noqa: S101  # it stands there
    later = [
        exp.Ordered(this=statement("COALESCE($time, 0)", time=time(step)), desc=True) for step in range(1, last + 1)
    ]
    order.set("expressions", [*order.expressions[:-1], *later])
    return ranked


def _depth(last: int) -> "tuple[Expr, Expr]":
    """The number of the last step that an entry reached, and when it did."""
    from sqlglot import exp

    depth, latest = exp.Case(), exp.Case()
    for step in range(last, 0, -1):
        there = statement("$time IS NOT NULL", time=time(step))
        depth, latest = depth.when(there, exp.convert(step)), latest.when(there, time(step))
    return depth, latest
