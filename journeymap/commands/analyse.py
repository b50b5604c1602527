"""`journeymap analyse`: what became of the customers at every touchpoint, from the data as it is now."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journeymap.commands.logs import bound, source_in
from journeymap.commands.maps import read_map
from journeymap.commands.text import aligned, notice, percent, whole
from journeymap.metrics.analysis import Log, analyse, open_log, resolve
from journeymap.metrics.dropoff import Row, ranked
from journeymap.metrics.overlay import drop_off_points
from journeymap.model.edits import set_fields
from journeymap.model.figures import Figures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Properties


@dataclass(frozen=True, slots=True)
class Request:
    """What to analyse: a map, a log in place of its own, columns by role, and the inactivity limit in days.

    `limit` is boxed: None is “as the map says”, (None,) “nobody is under way”.
    """

    map: Path
    data: Path | None = None
    columns: Mapping[str, str] | None = None
    limit: tuple[float | None] | None = None


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
    source = source_in(journey, request.data, request.columns or {})
    path = request.data or resolve(source, request.map.parent)
    with open_log(path, source) as log:
        source = bound(journey, source, log.report.activities)
        _warn(journey, source, log)
        yield _Opened(journey, source, log)


def _warn(journey: Journey, source: DataSource, log: Log) -> None:
    """Says what the figures leave out."""
    report = log.report
    if report.rejected:
        first = report.rejects[0]
        where = f" at line {first.line}" if first.line else ""
        notice(f"{whole(report.rejected)} rows were rejected, the first{where}: {first.reason.rstrip('.')}.")
    on_map = [name for name in report.activities if source.binding.get(name) in journey.touchpoints]
    if not on_map:
        notice("No activity of the log has the title of a touchpoint: all figures are zero.")


def summary(figures: Figures) -> str:
    """One line on the whole of the log."""
    return (
        f"{whole(figures.cases)} cases with {whole(figures.events)} events: {whole(figures.completed)} completed, "
        f"{whole(figures.under_way)} under way, {whole(figures.lost)} lost; {whole(figures.rejected)} rows rejected."
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
