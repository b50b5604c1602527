"""Cases parted into sessions: after a long silence the same customer begins a new one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement

if TYPE_CHECKING:
    from sqlglot import Expr

MINUTE_US = 60_000_000


def sessioned(gap_us: int, columns: Sequence[str] = ()) -> "Expr":
    """The events, with these further `columns` of theirs, of cases that are sessions: a case becomes another one where
    more than `gap_us` µs pass between two of its events. “7” becomes “7 #1”, “7 #2” …

    A portable SELECT from `events`.
    """
    from sqlglot import exp

    gaps = statement(
        """
        SELECT "case", activity, ts, seq,
            CASE WHEN ROW_NUMBER() OVER (PARTITION BY "case" ORDER BY ts, seq) = 1 THEN 1
                WHEN ts - LAG(ts) OVER (PARTITION BY "case" ORDER BY ts, seq) > $gap THEN 1 ELSE 0 END AS opens
        FROM events
        """,
        gap=gap_us,
    )
    numbered = statement(
        """
        SELECT "case", activity, ts, seq, SUM(opens) OVER (
            PARTITION BY "case" ORDER BY ts, seq ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS session
        FROM ($gaps) AS gaps
        """
    )
    sessions = statement(
        """SELECT "case" || ' #' || CAST(session AS TEXT) AS "case", activity, ts, seq FROM ($numbered) AS numbered"""
    )
    kept = [name(column) for column in columns]
    for select in (gaps, numbered, sessions):
        assert isinstance(select, exp.Select)  # noqa: S101  # for the type checker
        select.select(*kept, copy=False)
    return exp.replace_placeholders(sessions, numbered=exp.replace_placeholders(numbered, gaps=gaps))
