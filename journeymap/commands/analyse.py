"""`journeymap analyse`: what became of the customers at every touchpoint, from the data as it is now."""

from argparse import ArgumentTypeError, Namespace
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from msgspec import structs

from journeymap.commands.durations import days
from journeymap.commands.errors import CommandError
from journeymap.commands.eventlog import (
    IN_DATABASE,
    REJECTS,
    columns_of,
    in_database,
    is_database,
    refuse_rejects,
    save,
)
from journeymap.commands.grammar import JSON, MAP, argument, as_json, file_path, time_format, time_zone
from journeymap.commands.logs import AS_IT_IS, ROLES, Reading, bound, own_source, source_in
from journeymap.commands.maps import read_map, refuse_what_is_no_file
from journeymap.commands.reading import tell_reading
from journeymap.commands.text import aligned, counted, few, notice, percent, say, whole
from journeymap.files.store import is_file
from journeymap.metrics.analysis import Log, analyse, open_database, open_log, resolve
from journeymap.metrics.dropoff import Row, ranked
from journeymap.metrics.logs.events import MOST_NAMES, LoadReport
from journeymap.metrics.overlay import drop_off_points
from journeymap.model.edits import set_fields
from journeymap.model.figures import Figures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Properties


def _limit(text: str) -> tuple[float | None]:
    """The inactivity limit in days, boxed, so that “none” differs from not given."""
    try:
        return (None,) if text == "none" else (days(text),)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def _events(text: str) -> str:
    """The name of a file, or the URL of a database; not nothing."""
    file_path(text)
    return text


ARGUMENTS = (
    MAP,
    argument("--data", metavar="EVENTS", type=_events, help="an event log: a file of any kind, or the URL of a database; by default the one that the map names"),
    argument("--case", metavar="COL", help="its column with the customer or session"),
    argument("--activity", metavar="COL", help="its column with what was done"),
    argument("--time", metavar="COL", help="its column with the time"),
    argument("--time-format", metavar="FORMAT", type=time_format, help="how the times are written: iso, “epoch s”, “epoch ms”, “epoch us”, or in the manner of %%d.%%m.%%Y %%H:%%M; by default found out"),
    argument("--zone", metavar="ZONE", type=time_zone, help="the time zone of times that name none, as in Europe/Helsinki; by default as the map says, else that of this machine"),
    argument("--inactivity", metavar="LIMIT", type=_limit, help="how long a customer may be silent and still be under way: 14d, 12h or none; by default as the map says"),
    *IN_DATABASE,
    REJECTS,
    JSON,
)  # fmt: skip


def run(args: Namespace) -> int:
    """The figures of a map, as text or JSON."""
    said = Reading(columns_of(args), args.time_format, args.zone)
    request = Request(args.map, args.data, said, args.inactivity, args.rejects, table=args.table, query=args.query)
    say(as_json(plain(request)) if args.json else told(request))
    return 0


@dataclass(frozen=True, slots=True)
class Request:
    """What to analyse: a map, a log in place of its own, how to read it, and the inactivity limit in days.

    `data` is a file or the URL of a database, whose `table` or `query` holds the events. `limit` is boxed: None is “as
    the map says”, (None,) “nobody is under way”. `rejects` is a file for the rows that became no events.
    """

    map: Path
    data: str | None = None
    said: Reading = AS_IT_IS
    limit: tuple[float | None] | None = None
    rejects: Path | None = None
    table: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True)
class _Opened:
    journey: Journey
    source: DataSource
    log: Log


def plain(request: Request) -> dict[str, Any]:
    """The figures as plain values, ready for JSON. Raises FileError, TableError, LoadError, CommandError."""
    with _opened(request) as it:
        return analyse(it.journey, it.log, it.source)


def told(request: Request) -> str:
    """The figures as text: how many cases there are, and the touchpoints ranked by customers lost."""
    with _opened(request) as it:
        figures = it.log.figures(it.journey, it.source)
    return f"{summary(figures)}\n\n{ranking(it.journey, figures)}"


@contextmanager
def _opened(request: Request) -> Generator[_Opened]:
    journey = read_map(request.map)
    if request.limit is not None:
        journey = journey.apply(set_fields(journey, [Properties.ID], inactivity_days=request.limit[0]))
    given = _source(journey, request)
    with _log(request, given) as log:
        if request.rejects is not None:
            save(log, request.rejects)
        source = bound(journey, given, log.report.activities)
        yield _Opened(journey, source, log)
        tell_reading(log.report, source)
        _tell_left_out(journey, source, log.report)
        if not any(source.binding.get(name) in journey.touchpoints for name in log.report.activities):
            how = "is bound to a touchpoint of the map" if given.binding else "has the title of a touchpoint"
            notice(f"No activity of the log {how}: all figures are zero.")


def _source(journey: Journey, request: Request) -> DataSource:
    """How to read the log; one in a database is read with the columns and the binding that the map has."""
    data, table, query = request.data, request.table, request.query
    if data is None and not table and not query:
        return source_in(journey, None, request.said)
    if data is None:
        raise CommandError("Say in which database that is: give its URL with --data.")
    if not is_database(data, request.said, table=table, query=query):
        return source_in(journey, Path(data), request.said)
    own, said = own_source(journey), request.said
    if own is None:
        return in_database(data, said, table=table, query=query)
    known = {**own.columns, **said.columns}
    columns = {role: known[role] for role in (*ROLES, "seq") if role in known}
    source = in_database(data, replace(said, columns=columns), table=table, query=query)
    zone = own.zone if said.zone is None else said.zone
    time_format = own.time_format if said.time_format is None and own.database else source.time_format
    return structs.replace(source, id=own.id, binding=own.binding, zone=zone, time_format=time_format)


def _log(request: Request, source: DataSource) -> Log:
    folder = request.map.parent
    path = Path(request.data) if request.data is not None else resolve(source, folder)
    if request.rejects is not None:
        refuse_rejects(request.rejects, source, [request.map, path])
    if source.database:
        return open_database(source, folder if request.data is None else None)
    if request.data is None:
        _must_be_there(path)
    return open_log(path, source)


def _must_be_there(path: Path) -> None:
    """Raises CommandError where the log that the map names is not there."""
    refuse_what_is_no_file(path)
    if not is_file(path):
        raise CommandError(f"There is no file “{path}”, the log of the map: put it back, or give --data EVENTS.")


def _tell_left_out(journey: Journey, source: DataSource, report: LoadReport) -> None:
    """Says which events the figures leave out. An activity that is ignored on purpose is bound to None, and not named."""
    known = {*journey.touchpoints, None}
    binding = source.binding
    off = [name for name in report.activities if name not in binding or binding[name] not in known]
    if off:
        events = sum(report.activities[name] for name in off)
        least = "At least " if len(report.activities) >= MOST_NAMES else ""
        activities = f"{least}{counted(len(off), 'activity', 'activities')} with {counted(events, 'event', 'events')}"
        notice(f"{activities} {'is' if len(off) == 1 else 'are'} not on the map: {few(off)}.")


def summary(figures: Figures) -> str:
    """One line on the whole of the log."""
    return (
        f"{counted(figures.cases, 'case', 'cases')} with {counted(figures.events, 'event', 'events')}: "
        f"{whole(figures.completed)} completed, {whole(figures.under_way)} under way, {whole(figures.lost)} lost; "
        f"{counted(figures.rejected, 'row', 'rows')} rejected."
    )


_HEADER = ("", "Touchpoint", "Reached", "Continued", "Under way", "Completed", "Lost", "Drop-off", "95 % interval")
_POINT = "*"


def ranking(journey: Journey, figures: Figures) -> str:
    """The touchpoints as a table, the most customers lost first, with a star at the drop-off points."""
    points = drop_off_points(journey, figures)
    rows = [_cells(row, _POINT if row.id in points else "") for row in ranked(journey, figures)]
    legend = f"\n\n{_POINT} drop-off point: significantly more are lost here than on the whole map" if points else ""
    return aligned(_HEADER, rows, left=2) + legend


def _cells(row: Row, star: str) -> tuple[str, ...]:
    counts = (row.reached, row.continued, row.under_way, row.completed, row.lost)
    interval = "–" if row.interval is None else f"{100 * row.interval[0]:.1f}–{100 * row.interval[1]:.1f} %"
    return (star, row.title or row.id, *map(whole, counts), percent(row.drop_off), interval)
