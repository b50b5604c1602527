"""An event log: a file of (case, activity, time) taken into an engine.

An event is (case, activity, ts in µs UTC, seq: the order of import). White space around a case and an activity is cut
off, then upper and lower case and every other character count; “NA”, “None” and “null” are names like any other. A
row without a case or an activity, or with a time that cannot be read, is rejected, kept and counted.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.metrics import queries
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs import intake
from journeymap.metrics.logs.clock import Span, ZoneError, spans
from journeymap.metrics.logs.duplicates import ID, first_of_each
from journeymap.metrics.logs.logfile import Clock, Rows, rows_of
from journeymap.metrics.logs.sessions import MINUTE_US, sessioned
from journeymap.metrics.logs.survey import survey
from journeymap.metrics.logs.textrows import COPY
from journeymap.metrics.tables.table import TableError
from journeymap.metrics.tables.textformat import opening
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    from sqlglot import Expr

SHOWN = 200
"""So many rejected rows are reported one by one; all are in the engine."""

MOST_NAMES = 10_000
"""So many activities are reported, the most frequent first. A log that has more has none in this column."""

Progress = Callable[[float], None]


class LoadError(Exception):
    """A log that cannot be read, with a sentence that says what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that became no event: its line (0 where nobody can tell), the column, what is wrong, what stands there.

    `column` is "" where the row as a whole is no row; `value` then has its beginning.
    """

    line: int
    column: str
    reason: str
    value: str


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What came out of a file.

    `activities` counts the events of each name, the most frequent first, at most MOST_NAMES of them; `first` and `last`
    are the times of events; `ambiguous_times` counts events at a time that the clock showed twice or never, `wall_times`
    those whose time names no zone; `duplicates` counts rows that were left out as they repeat another one, `notes` says
    what else was left out on purpose.
    """

    events: int
    rejected: int
    rejects: tuple[Reject, ...]
    activities: Mapping[str, int]
    cases: int
    first: datetime
    last: datetime
    checksum: str
    ambiguous_times: int = 0
    wall_times: int = 0
    duplicates: int = 0
    notes: tuple[str, ...] = ()


def load(engine: DuckDB, path: Path, source: DataSource, *, progress: Progress | None = None) -> LoadReport:
    """Reads a log of text, Parquet, records or a workbook into an engine that has none yet.

    Raises LoadError where there is nothing to be read, Cancelled when the engine is told so.
    """
    tell = progress or _nobody
    try:
        with engine.operation():
            report = _taken_in(engine, path, source, tell)
            _tidy(engine)
    except (TableError, EngineError) as error:
        raise LoadError(str(error)) from error
    if not report.events:
        raise LoadError(_nothing(path, report))
    tell(1.0)
    return report


def _nobody(part: float) -> None:
    """Hears of progress and does nothing with it."""
    del part


def _taken_in(engine: DuckDB, path: Path, source: DataSource, tell: Progress) -> LoadReport:
    before = _state(path)
    seen = survey(path, check=engine.check, progress=lambda part: tell(0.15 * part))
    with rows_of(engine, path, source, seen, progress=lambda part: tell(0.15 + 0.25 * part)) as rows:
        tell(0.4)
        _read(engine, rows, source)
        if _state(path) != before:
            raise TableError(f"“{path.name}” was written to while it was read: read it again when that is done.")
        tell(0.8)
        read, faults, wall = engine.run(intake.facts())[0]
        ambiguous = _place_in_time(engine, rows, source, all_sound=not faults)
        tell(0.85)
        _reject(engine, rows, source, read=int(read))
    counted = _Counted(seen.checksum, ambiguous, int(wall or 0), _rearrange(engine, rows, source), rows.notes)
    tell(0.95)
    return _report(engine, counted, cases=_number(engine, rows))


def _state(path: Path) -> tuple[int, int]:
    """What becomes another when somebody writes to a file."""
    with opening(path):
        found = path.stat()
    return found.st_size, found.st_mtime_ns


def _read(engine: DuckDB, rows: Rows, source: DataSource) -> None:
    if rows.clock is not Clock.TEXT:
        engine.run(intake.raw_from_times(rows.relation, rows.kept, instants=rows.clock is Clock.INSTANT))
        return
    try:
        engine.run(intake.raw_from_text(rows.relation, source.time_format, rows.kept))
    except EngineError as error:
        if "strptime" not in str(error):
            raise
        raise LoadError(f"“{source.time_format}” is no format of a time: choose for example %d.%m.%Y %H:%M.") from error


def _place_in_time(engine: DuckDB, rows: Rows, source: DataSource, *, all_sound: bool) -> int:
    """Makes the events; what a clock on the wall showed becomes an instant in the source's zone. Returns how many
    events have a time that it showed twice or never.
    """
    days = engine.column(intake.wall_days())
    try:
        changes = _changes(engine, spans((date.fromordinal(int(day)) for day in days), source.zone))
    except ZoneError as error:
        raise LoadError(str(error)) from error
    engine.run(intake.events_of_raw(intake.offset(changes), rows.kept, all_sound=all_sound))
    return _one(engine, intake.ambiguous_times(changes)) if any(span.ambiguous for span in changes) else 0


def _changes(engine: DuckDB, found: Iterable[Span]) -> list[Span]:
    """The spans that begin with another offset than the one before them has, and those that are ambiguous."""
    kept: list[Span] = []
    for span in found:
        engine.check()
        if span.ambiguous or not kept or kept[-1].offset != span.offset:
            kept.append(span)
    return kept


def _number(engine: DuckDB, rows: Rows) -> int:
    """Gives cases numbers to count by, where no two would share one; returns how many cases there are."""
    cases, numbers, in_order = engine.run(intake.numbers())[0]
    if cases == numbers:
        engine.run(intake.numbered_events([column for column in rows.kept if column != ID]))
        engine.number(in_order=bool(in_order))
    return int(cases)


def _rearrange(engine: DuckDB, rows: Rows, source: DataSource) -> int:
    """Leaves out duplicates and parts cases into sessions, where that is wished; returns how many were left out."""
    left_out = 0
    if source.dedupe:
        events = statement("SELECT COUNT(*) FROM events")
        before = _one(engine, events)
        _become(engine, first_of_each(rows.kept))
        left_out = before - _one(engine, events)
    if source.sessions is not None:
        by = [column for column in rows.kept if column != ID]
        _become(engine, sessioned(round(source.sessions * MINUTE_US), by))
    if source.dedupe or source.sessions is not None:
        engine.run(statement("DROP TABLE raw"))
    return left_out


def _become(engine: DuckDB, select: "Expr") -> None:
    """Makes the events what is selected from them."""
    kind = "TABLE" if engine.run(statement("SELECT 1 FROM duckdb_tables() WHERE table_name = 'events'")) else "VIEW"
    engine.run(statement("CREATE TABLE rearranged AS $select", select=select))
    engine.run(statement(f"DROP {kind} events"))
    engine.run(statement("ALTER TABLE rearranged RENAME TO events"))


def _reject(engine: DuckDB, rows: Rows, source: DataSource, *, read: int) -> None:
    """Makes the table of rejects: of the rows that are incomplete and of those that were none."""
    engine.run(intake.no_rejects())
    engine.run(intake.make_faults())
    wanted = engine.column(statement("SELECT seq FROM faults ORDER BY seq"))
    lines, odd = rows.lines(wanted, read)
    if not len(lines) and not odd:
        return
    import pandas as pd

    fault_lines = pd.DataFrame({"seq": wanted, "line": lines})
    odd_rows = pd.DataFrame(
        {
            "line": pd.Series([r.line for r in odd], dtype="int64"),
            "reason": pd.Series([r.reason for r in odd], dtype="object"),
            "text": pd.Series([r.text for r in odd], dtype="object"),
        }
    )
    unreadable = f"the time does not fit {source.time_format}" if source.time_format else "the time is no ISO 8601"
    with engine.lent("fault_lines", fault_lines), engine.lent("odd", odd_rows):
        engine.run(intake.add_rejects(source.columns, unreadable))


@dataclass(frozen=True, slots=True)
class _Counted:
    """What was learnt on the way."""

    checksum: str
    ambiguous_times: int
    wall_times: int
    duplicates: int
    notes: tuple[str, ...]


def _report(engine: DuckDB, counted: _Counted, *, cases: int) -> LoadReport:
    events, first, last = engine.run(statement("SELECT COUNT(*), MIN(ts), MAX(ts) FROM events"))[0]
    names = engine.run(
        statement(
            "SELECT activity, COUNT(*) FROM events GROUP BY activity ORDER BY COUNT(*) DESC, activity LIMIT $most",
            most=MOST_NAMES,
        )
    )
    rejects = engine.run(statement('SELECT line, "column", reason, value FROM rejects ORDER BY line LIMIT $n', n=SHOWN))
    return LoadReport(
        events=int(events),
        rejected=_one(engine, queries.rejected()),
        rejects=tuple(Reject(int(line), column, reason, value) for line, column, reason, value in rejects),
        activities={str(name): int(count) for name, count in names},
        cases=cases,
        first=_instant(first or 0),
        last=_instant(last or 0),
        checksum=counted.checksum,
        ambiguous_times=counted.ambiguous_times,
        wall_times=counted.wall_times,
        duplicates=counted.duplicates,
        notes=counted.notes,
    )


def _one(engine: DuckDB, question: "Expr") -> int:
    return int(engine.run(question)[0][0])


def _instant(microseconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)


def _tidy(engine: DuckDB) -> None:
    """Lets go of what only loading needs, and of the way to any other file."""
    engine.run(statement("DROP TABLE faults"))
    with suppress(OSError):  # it goes with the engine at the latest
        (engine.folder / COPY).unlink(missing_ok=True)
    engine.seal()


def _nothing(path: Path, report: LoadReport) -> str:
    """Why there is not one event."""
    if not report.rejected:
        return f"“{path.name}” has a header and no rows: choose a file with events."
    first = report.rejects[0]
    where = f" in line {first.line}" if first.line else ""
    value = f" (“{first.value[:60]}”)" if first.value else ""
    return (
        f"“{path.name}” has no row that can be read as an event; {first.reason}{where}{value}: "
        "choose other columns, another delimiter or another format of the time."
    )
