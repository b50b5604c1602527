"""Data read in a job: logs and metric tables, so that the window stays free and a cancel takes effect at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from journeymap.language import tr
from journeymap.metrics.bindings import Match, match
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind
from journeymap.session.jobs import Job

if TYPE_CHECKING:
    from journeymap.metrics.analysis import Log
    from journeymap.metrics.imports import MeasureReport
    from journeymap.metrics.logs.events import LoadReport

Outcome = tuple[DataSource, Snapshot]
"""A source as it was read now, and its figures."""


def now() -> str:
    """This moment as a source keeps it: ISO, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def stored_path(path: Path, folder: Path | None) -> str:
    """How a source keeps a path: from the map's folder with forward slashes where it lies below it, else whole."""
    whole = path.resolve()
    if folder is not None and whole.is_relative_to(folder.resolve()):
        return whole.relative_to(folder.resolve()).as_posix()
    return str(whole)


def reread(journey: Journey, source: DataSource, folder: Path | None) -> Callable[[Job], Outcome]:
    """The work that reads a source again. Raises what its reader raises."""

    def work(job: Job) -> Outcome:
        from journeymap.metrics import analysis
        from journeymap.metrics.engines.duck import DuckDB
        from journeymap.metrics.imports import read_measures

        if source.rows is SourceKind.METRICS:
            job.report(0.0)
            snapshot, report = read_measures(analysis.resolve(source, folder), source, journey)
            return replace(source, checksum=report.checksum, imported=now()), snapshot
        engine = DuckDB()
        job.on_cancel.append(engine.cancel)
        return analysis.refresh(journey, source, folder, progress=job.report, engine=engine)

    return work


@dataclass(frozen=True, slots=True)
class Names:
    """The names that a file holds with their rows, what they may mean, and what became of its rows.

    `log` is that of events, to be counted once the names are bound; whoever gets it closes it.
    """

    counts: Mapping[str, int]
    matches: Sequence[Match]
    report: "LoadReport | MeasureReport"
    log: "Log | None" = None


def named_log(path: Path, source: DataSource, journey: Journey) -> Callable[[Job], Names]:
    """The work that takes a log in and finds what its activities may mean."""

    def work(job: Job) -> Names:
        from journeymap.metrics.analysis import open_log
        from journeymap.metrics.engines.duck import DuckDB

        engine = DuckDB()
        job.on_cancel.append(engine.cancel)
        log = open_log(path, source, progress=job.report, engine=engine)
        try:
            names = Names(log.report.activities, match(list(log.report.activities), journey), log.report, log)
            job.report(1.0)
        except BaseException:
            log.close()
            raise
        return names

    return work


def named_figures(path: Path, source: DataSource, journey: Journey) -> Callable[[Job], Names]:
    """The work that reads a metric table and finds what its names may mean."""

    def work(job: Job) -> Names:
        from journeymap.metrics.imports import names_in, read_measures

        counts = names_in(path, source)
        job.report(0.5)
        matches = match(list(counts), journey)
        bound = {found.name: found.touchpoint for found in matches if found.touchpoint is not None}
        _, report = read_measures(path, replace(source, binding=bound), journey)
        job.report(1.0)
        return Names(counts, matches, report)

    return work


def sentence(error: Exception) -> str:
    """What to tell the user of an error. Readers raise whole sentences; anything else is named as what it is."""
    from journeymap.metrics.engines.engine import Cancelled, EngineError
    from journeymap.metrics.logs.events import LoadError
    from journeymap.metrics.tables.table import TableError

    if isinstance(error, LoadError | TableError | EngineError | Cancelled):
        return str(error)
    if isinstance(error, OSError):
        return tr("The file cannot be read: {reason}. Choose it again, or check who may read it.").format(
            reason=error.strerror or error
        )
    return tr("The data cannot be read ({kind}: {reason}). Check the file, or save it anew as CSV in UTF-8.").format(
        kind=type(error).__name__, reason=error
    )
