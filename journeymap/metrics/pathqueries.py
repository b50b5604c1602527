"""What paths a log holds, as portable SQL: activities, successions, variants, positions.

Activities go by codes from 1, the most frequent first; 0 is “none”, before the first event and after the last.
"""

from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import chained, listed, statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlglot import Expr
    from sqlglot.expressions import Query

_ROOM = 2**62
"""A block of codes is a number below this, so that no engine needs more than 64 bits."""

_HALF = 2**31
"""Two ranks below this fit into such a number."""

_CODES = """
    SELECT activity, ROW_NUMBER() OVER (ORDER BY events DESC, first) AS code
    FROM (SELECT activity, COUNT(*) AS events, MIN(seq) AS first FROM events GROUP BY activity) AS named
"""

_CODED = """
    SELECT events."case", codes.code, events.ts, events.seq
    FROM events JOIN codes ON events.activity = codes.activity
"""

_CHANGES = """
    SELECT "case", code, ts, seq
    FROM (
        SELECT "case", code, ts, seq,
            COALESCE(LAG(code) OVER (PARTITION BY "case" ORDER BY ts, seq), 0) AS back
        FROM coded
    ) AS placed
    WHERE back <> code
"""

_STEPS = """
    SELECT "case", code, seq, ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq) - 1 AS step,
        COALESCE(LEAD(code) OVER (PARTITION BY "case" ORDER BY ts, seq), 0) AS target,
        LEAD(ts) OVER (PARTITION BY "case" ORDER BY ts, seq) - ts AS gap
    FROM visits
"""

_TAKEN = """
    SELECT 'succession' AS kind, code, target, COUNT(*) AS events, COUNT(DISTINCT "case") AS cases,
        SUM(CASE WHEN step = 0 THEN 1 ELSE 0 END) AS starts, MEDIAN(gap) AS median_us, AVG(gap) AS mean_us
    FROM steps GROUP BY code, target
    UNION ALL
    SELECT 'variant', first, variants, cases, cases, 0, 0.0, 0.0
    FROM (
        SELECT cases, first, COUNT(*) OVER () AS variants FROM variants ORDER BY cases DESC, first LIMIT $top
    ) AS top
"""


def totals() -> "Expr":
    """One row: events, cases, most events of a case, time of the last event."""
    return statement(
        """
        SELECT SUM(events), COUNT(*), MAX(events), MAX(ts)
        FROM (SELECT COUNT(*) AS events, MAX(ts) AS ts FROM events GROUP BY "case") AS cases
        """
    )


def activities(most: int) -> "Expr":
    """Rows (activity, events, cases, cases with more than one, its first seq) of at most so many activities, in the
    order of their codes.
    """
    return statement(
        """
        SELECT activity, SUM(times) AS events, COUNT(*) AS cases, SUM(CASE WHEN times > 1 THEN 1 ELSE 0 END) AS returned,
            MIN(seq) AS first
        FROM (SELECT activity, COUNT(*) AS times, MIN(seq) AS seq FROM events GROUP BY "case", activity) AS seen
        GROUP BY activity ORDER BY events DESC, first LIMIT $most
        """,
        most=most,
    )


def _visits(*, collapse: bool) -> "dict[str, Expr]":
    """The tables up to `visits`: all events with their codes, of repeats the first where they are collapsed."""
    coded = statement(_CODED)
    visits = {"coded": coded, "visits": statement(_CHANGES)} if collapse else {"visits": coded}
    return {"codes": statement(_CODES), **visits}


_POSITIONS = """
    SELECT code, AVG((2 * step - 1) / (2.0 * steps)) AS position,
        SUM(CASE WHEN step = steps AND ts >= $since THEN 1 ELSE 0 END) AS under_way
    FROM (
        SELECT code, ts, ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq) AS step,
            COUNT(*) OVER (PARTITION BY "case") AS steps
        FROM visits
    ) AS numbered GROUP BY code
"""


def positions(since: int) -> "Query":
    """Rows (code, mean position in its paths, paths that end there not before `since`). The middle of an event counts:
    the only one of a path stands at ½, the first of four at ⅛.
    """
    return chained(_visits(collapse=False), statement(_POSITIONS, since=since))


_BLOCKS = """
    SELECT "case", step - step % $size AS block, CAST(SUM(code * $weight) AS BIGINT) AS word,
        COUNT(*) AS codes, MIN(seq) AS first
    FROM steps GROUP BY "case", step - step % $size
"""

_LONG = 'SELECT "case", block, word, first FROM blocks WHERE block > 0 OR codes = $size'

_RANKED = 'SELECT "case", block, DENSE_RANK() OVER (ORDER BY word) AS place, first FROM $blocks'

_JOINED = """
    SELECT "case", block - block % $span AS block,
        CAST(SUM(place * CASE WHEN block % $span = 0 THEN 1 ELSE $half END) AS BIGINT) AS word, MIN(first) AS first
    FROM $blocks GROUP BY "case", block - block % $span
"""

_VARIANTS = """
    SELECT 0 AS long, word, COUNT(*) AS cases, MIN(first) AS first FROM blocks
    WHERE block = 0 AND codes < $size GROUP BY word
    UNION ALL
    SELECT 1, word, COUNT(*), MIN(first) FROM $blocks GROUP BY word
"""


def taken(names: int, longest: int, *, collapse: bool, top: int) -> "Query":
    """What paths are made of, and the `top` variants of them; `names` is the number of activities, `longest` the most
    events of a case.

    Rows (kind, code, target, events, cases, starts, median µs, mean µs). Of a "succession": how often the target comes
    next, in how many cases, how many paths begin with this code; where the target is 0 paths end, and times mean
    nothing. Of a "variant": an event of the log that is in it, the number of all variants, its cases; the most frequent
    first, then the one that comes first in the log.

    A path is a number with the codes as its digits: exact, and one sum a case. Where it does not fit into 64 bits, it
    is cut into blocks; of two neighbouring blocks the ranks become the digits of one, until there is one block a case.
    """
    radix, size = names + 1, 1
    while radix ** (size + 1) <= _ROOM:
        size += 1
    tables = {
        **_visits(collapse=collapse),
        "steps": statement(_STEPS),
        "blocks": statement(_BLOCKS, size=size, weight=_weights(radix, size)),
        "long": statement(_LONG, size=size),
    }
    last, span = "long", size
    while span < longest:
        span *= 2
        tables[f"ranked_{span}"] = statement(_RANKED, blocks=_table(last))
        tables[f"joined_{span}"] = statement(_JOINED, blocks=_table(f"ranked_{span}"), span=span, half=_HALF)
        last = f"joined_{span}"
    tables["variants"] = statement(_VARIANTS, size=size, blocks=_table(last))
    return chained(tables, statement(_TAKEN, top=top))


def _weights(radix: int, size: int) -> "Expr":
    """What the code at a step counts for in its block: the digits of a number in this radix."""
    from sqlglot import exp

    digits = [exp.If(this=exp.convert(place), true=exp.convert(radix**place)) for place in range(size)]
    return exp.Case(this=statement("step % $size", size=size), ifs=digits)


def _table(text: str) -> "Expr":
    from sqlglot import exp

    return exp.to_identifier(text)


_EXAMPLES = """
    SELECT firsts.seq AS first, events.activity
    FROM events JOIN (SELECT "case", seq FROM events WHERE seq IN $firsts) AS firsts ON events."case" = firsts."case"
    ORDER BY firsts.seq, events.ts, events.seq
"""


def examples(firsts: "Sequence[int]") -> "Expr":
    """Rows (one of these events, an activity): the paths of the cases that the events are of, one after the other."""
    return statement(_EXAMPLES, firsts=listed(firsts))
