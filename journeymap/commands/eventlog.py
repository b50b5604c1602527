"""The event log that a command is given without a map: a file of any kind, or a table or query of a database."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from journeymap.commands.errors import CommandError
from journeymap.commands.grammar import argument, time_format, time_zone
from journeymap.commands.logs import ROLES, Reading, source_in
from journeymap.commands.reading import tell_reading
from journeymap.metrics.analysis import Log, open_database, open_log
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
    argument("--table", metavar="NAME", default="", help="the table of a database that holds the events"),
    argument("--query", metavar="SQL", default="", help="the query on a database that gives the events"),
)  # fmt: skip
"""What every command takes that reads events."""


@contextmanager
def opened(args: Namespace, *, segments: Sequence[str] = ()) -> Generator[Log]:
    """The log that the arguments name, its `segments` kept beside the events. Raises what its readers raise."""
    with log_of(source_of(args, segments=segments)) as log:
        yield log


def log_of(source: DataSource) -> Log:
    """The log of a source, open; how it was read is told. Raises what its readers raise."""
    log = open_database(source) if source.database else open_log(Path(source.path), source)
    tell_reading(log.report, source)
    return log


def source_of(args: Namespace, *, segments: Sequence[str] = ()) -> DataSource:
    """How the log that the arguments name is read. Raises CommandError and TableError."""
    if "://" in args.events:
        source = _in_database(args)
    elif args.table or args.query:
        raise CommandError(f"“{args.events}” is a file: --table and --query are for the URL of a database.")
    else:
        said = Reading(_columns(args), args.time_format, args.zone, args.importer)
        source = source_in(Journey(), Path(args.events), said)
    return replace(source, segments=tuple(segments), sessions=args.sessions, dedupe=args.dedupe)


def _columns(args: Namespace) -> dict[str, str]:
    return {role: column for role in ROLES if (column := getattr(args, role))}


def _in_database(args: Namespace) -> DataSource:
    columns = _columns(args)
    if bool(args.table) is bool(args.query):
        raise CommandError("Name what holds the events in the database: either --table NAME or --query SQL.")
    missing = [role for role in ROLES if role not in columns]
    if missing:
        raise CommandError(f"The columns of a database must be named: give --{missing[0]} COL.")
    return DataSource(
        id="data",
        rows=SourceKind.EVENTS,
        columns=columns,
        zone=args.zone or "",
        time_format=args.time_format or "",
        database=args.events,
        table=args.table,
        query=args.query,
    )
