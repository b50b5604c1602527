"""The event log that a command is given without a map: a file of any kind, or a table or query of a database."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from journeymap.commands.errors import CommandError
from journeymap.commands.grammar import argument, file_path, time_format, time_zone
from journeymap.commands.logs import ROLES, Reading, refuse_two_roles, source_in
from journeymap.commands.maps import refuse_writing_over
from journeymap.commands.reading import tell_reading
from journeymap.metrics.analysis import Log, open_database, open_log
from journeymap.metrics.engines.address import without_password
from journeymap.metrics.engines.connecting import columns_in, reach
from journeymap.metrics.logs.rejects import save_rejects
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind

_MINUTES = {"s": 1 / 60, "m": 1.0, "min": 1.0, "h": 60.0, "d": 1440.0}


def _minutes(text: str) -> float:
    number, unit = text.rstrip("smindh"), text.lstrip("0123456789.")
    try:
        minutes = float(number) * _MINUTES[unit]
    except (ValueError, KeyError):
        minutes = 0.0
    if not 0 < minutes < 1e8:
        raise ArgumentTypeError(f"“{text}” is no length of time: write a number and s, m, h or d, as in 30m")
    return minutes


_ORDER = "seq"
"""The role of a column that orders events of the same time."""

REJECTS = argument("--rejects", metavar="FILE", type=file_path, help="a CSV file to write with all rows of a file that became no events, and why")  # fmt: skip

IN_DATABASE = (
    argument("--table", metavar="NAME", default="", help="the table of a database that holds the events"),
    argument("--query", metavar="SQL", default="", help="the query on a database that gives the events"),
    argument("--seq", metavar="COL", default="", help="its column there that orders events of the same time; by default the rows, where the database keeps their order"),
)  # fmt: skip

ARGUMENTS = (
    argument("events", metavar="EVENTS", help="an event log: a file of any kind, or the URL of a database"),
    argument("--case", metavar="COL", help="its column with the customer or session"),
    argument("--activity", metavar="COL", help="its column with what was done"),
    argument("--time", metavar="COL", help="its column with the time"),
    argument("--time-format", metavar="FORMAT", type=time_format, help="how the times are written: iso, “epoch s”, “epoch ms”, “epoch us”, or in the manner of %%d.%%m.%%Y %%H:%%M; by default found out"),
    argument("--zone", metavar="ZONE", type=time_zone, help="the time zone of times that name none, as in Europe/Helsinki; by default that of this machine"),
    argument("--importer", metavar="KIND", default="", help="the kind of file, where its content misleads; a wrong one lists all"),
    argument("--sessions", metavar="GAP", type=_minutes, help="a case becomes another one after a silence longer than this, as in 30m"),
    argument("--dedupe", action="store_true", help="leave out rows that are wholly alike"),
    *IN_DATABASE,
    REJECTS,
)  # fmt: skip
"""What every command takes that reads events."""


@contextmanager
def opened(args: Namespace, *, segments: Sequence[str] = ()) -> Generator[Log]:
    """The log that the arguments name, its `segments` kept beside the events. Raises what its readers raise."""
    with log_of(source_of(args, segments=segments), rejects=args.rejects) as log:
        yield log


@contextmanager
def log_of(source: DataSource, *, rejects: Path | None = None) -> Generator[Log]:
    """The log of a source, its rejected rows saved where that is wished; how it was read is told. Raises what its
    readers raise, and CommandError where rejects cannot be saved.
    """
    if rejects is not None:
        refuse_rejects(rejects, source, [Path(source.path)])
    with open_database(source) if source.database else open_log(Path(source.path), source) as log:
        tell_reading(log.report, source)
        if rejects is not None:
            save(log, rejects)
        yield log


def refuse_rejects(rejects: Path, source: DataSource, inputs: Sequence[Path]) -> None:
    """Raises CommandError where the rejected rows of a source cannot be had, or would be written over an input."""
    if source.database:
        raise CommandError("A database gives counts alone, not the rows: --rejects is for a file.")
    refuse_writing_over(rejects, inputs)


def save(log: Log, path: Path) -> None:
    """Writes the rows of a log that became no events. Raises CommandError where that cannot be."""
    from journeymap.metrics.engines.duck import DuckDB

    if not isinstance(log.engine, DuckDB):
        raise TypeError(type(log.engine))
    try:
        save_rejects(log.engine, path)
    except OSError as error:
        raise CommandError(
            f"“{path}” cannot be written: {error.strerror or error}. Give --rejects another file."
        ) from error


def source_of(args: Namespace, *, segments: Sequence[str] = ()) -> DataSource:
    """How the log that the arguments name is read. Raises CommandError and TableError."""
    said = Reading(columns_of(args), args.time_format, args.zone, args.importer)
    if is_database(args.events, said, table=args.table, query=args.query):
        source = in_database(args.events, said, table=args.table, query=args.query)
    else:
        source = source_in(Journey(), Path(args.events), said)
    return replace(source, segments=tuple(segments), sessions=args.sessions, dedupe=args.dedupe)


def columns_of(args: Namespace) -> dict[str, str]:
    """The columns that the arguments name, by role."""
    return {role: column for role in (*ROLES, _ORDER) if (column := getattr(args, role))}


def is_database(events: str, said: Reading, *, table: str, query: str) -> bool:
    """Whether events are in a database and not in a file. Raises CommandError where a file is to have a table, and
    where it has the password of a database and not its URL.
    """
    if "://" in events:
        return True
    shown = without_password(events)
    if shown != events and not Path(events).exists():
        raise CommandError(
            f"“{shown}” is neither a file nor the URL of a database: write one in the manner of postgresql://user@host/name."
        )
    if table or query:
        raise CommandError(f"“{shown}” is a file: --table and --query are for the URL of a database.")
    if _ORDER in said.columns:
        raise CommandError(f"“{shown}” is a file, and its rows are in order: --{_ORDER} is for the URL of a database.")
    return False


def in_database(url: str, said: Reading, *, table: str, query: str) -> DataSource:
    """How the log in a database is read. Raises CommandError where its columns, or what holds them, are not named, and
    EngineError where there is no such database.
    """
    source = DataSource(id="data", rows=SourceKind.EVENTS, database=url, table=table, query=query)
    if bool(table) is bool(query):
        reach(url).close()
        raise CommandError("Name what holds the events in the database: either --table NAME or --query SQL.")
    refuse_two_roles(said.columns)
    missing = [role for role in ROLES if role not in said.columns]
    if missing:
        there = ", ".join(columns_in(source))
        raise CommandError(f"The columns of a database must be named: give --{missing[0]} COL, one of {there}.")
    return replace(source, columns=dict(said.columns), zone=said.zone or "", time_format=said.time_format or "")
