"""What a database has in the way of events, told as what came out of a file is; only counts are asked for."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.database import Database
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.instants import counts_since_1970
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs.events import MOST_NAMES, LoadReport, Reject
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    from sqlglot import Expr

_KINDS_OF_REJECTS = 20


def surveyed(database: Database, source: DataSource) -> LoadReport:
    """Counts events, activities and rows that are none. Raises EngineError where there is not one event."""
    with database.operation():
        events, cases, first, last = _row(
            database, statement('SELECT COUNT(*), COUNT(DISTINCT "case"), MIN(ts), MAX(ts) FROM events')
        )
        complete, walls, ambiguous = _row(
            database, statement("SELECT COUNT(*), SUM(walls), SUM(ambiguous) FROM complete")
        )
        names = database.run(
            statement(
                "SELECT activity, COUNT(*) FROM events GROUP BY activity ORDER BY COUNT(*) DESC, activity LIMIT $most",
                most=MOST_NAMES,
            )
        )
        rejects = _rejects(database)
        tied = _row(database, statement("SELECT SUM(tied) FROM ties"))[0]
    if not events:
        raise EngineError(_nothing(source, rejects))
    return LoadReport(
        events=int(events),
        rejected=sum(count for _, count in rejects),
        rejects=tuple(reject for reject, _ in rejects),
        activities={str(name): int(count) for name, count in names},
        cases=int(cases),
        first=_instant(int(first)),
        last=_instant(int(last)),
        checksum="",
        ambiguous_times=int(ambiguous),
        wall_times=int(walls),
        duplicates=int(complete) - int(events),
        notes=_untold_order(int(tied or 0)),
    )


def _untold_order(tied: int) -> tuple[str, ...]:
    if not tied:
        return ()
    told = f"{tied} events have the same time as another of their case and stand in the order of their names"
    return (f"{told}: a column that says which comes first, as --seq COL, gives their own.",)


def _row(database: Database, question: "Expr") -> tuple[Any, ...]:
    return database.run(question)[0]


def _rejects(database: Database) -> list[tuple[Reject, int]]:
    """One reject for each column and reason, with an example, and how many there are."""
    rows = database.run(
        statement(
            """
            SELECT "column", reason, MIN(value) AS example, COUNT(*) AS times FROM rejects
            GROUP BY "column", reason ORDER BY times DESC, "column", reason LIMIT $most
            """,
            most=_KINDS_OF_REJECTS,
        )
    )
    return [(Reject(0, str(column), str(reason), str(value)), int(count)) for column, reason, value, count in rows]


def _instant(microseconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)


def _nothing(source: DataSource, rejects: list[tuple[Reject, int]]) -> str:
    """Why there is not one event."""
    where = f"“{source.table}”" if source.table else "The query"
    if not rejects:
        return f"{where} has no rows: choose a table or query with events."
    first = rejects[0][0]
    value = f" (“{first.value[:60]}”)" if first.value else ""
    advice = "choose other columns or another format of the time."
    if counts_since_1970(first.value) and not source.time_format:
        advice = "if it counts from 1970 on, choose “epoch s”, “epoch ms” or “epoch us” as the format (--time-format)."
    return f"{where} has no row that can be read as an event; {first.reason} in “{first.column}”{value}: {advice}"
