"""Data read in a job: logs and metric tables, so that the window stays free and a cancel takes effect at once."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread
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


def reread(journey: Journey, source: DataSource, folder: Path | None) -> Callable[[Job], Outcome]:
    """The work that reads a source again. Raises what its reader raises."""

    def work(job: Job) -> Outcome:
        from journeymap.metrics import analysis
        from journeymap.metrics.engines.duck import DuckDB

        if source.rows is SourceKind.METRICS:
            job.report(0.0)
            snapshot, checksum = measured(analysis.resolve(source, folder), source, journey)
            return replace(source, checksum=checksum, imported=analysis.now()), snapshot
        if source.database:
            with opened_database(source, folder, job) as log:
                return replace(source, imported=analysis.now()), counted(log, source, journey)
        engine = DuckDB()
        job.when_cancelled(engine.cancel)
        return analysis.refresh(journey, source, folder, progress=job.report, engine=engine)

    return work


def measured(path: Path, source: DataSource, journey: Journey) -> tuple[Snapshot, str]:
    """The figures of a metric table, and the checksum of its file. Raises TableError."""
    from journeymap.metrics.imports import read_measures

    snapshot, report = read_measures(path, source, journey)
    return replace(snapshot, rejected=report.unnamed + report.odd_cells), report.checksum


def counted(log: "Log", source: DataSource, journey: Journey) -> Snapshot:
    """The figures of a map from a log. Raises EngineError and Cancelled."""
    return Snapshot(id=Snapshot.id_of(source.id), source=source.id, figures=log.figures(journey, source))


def opened_database(source: DataSource, folder: Path | None, job: Job) -> "Log":
    """The log in a database; a cancel of the job ends what the database does. Raises EngineError and Cancelled."""
    from journeymap.metrics.analysis import Log
    from journeymap.metrics.engines.connecting import prepare, reach
    from journeymap.metrics.engines.survey import surveyed

    engine = reach(source.database, folder)
    try:
        job.when_cancelled(engine.cancel)
        with engine.operation():
            job.report(0.2)
            prepare(engine, source)
            job.report(0.4)
            return Log(engine, surveyed(engine, source))
    except BaseException:
        engine.close()
        raise


@dataclass(frozen=True, slots=True)
class Names:
    """The names that data holds with their rows, what they may mean, and what became of its rows, read as `source` says.

    `log` is that of events, to be counted once the names are bound; whoever gets it closes it.
    """

    counts: Mapping[str, int]
    matches: Sequence[Match]
    report: "LoadReport | MeasureReport"
    source: DataSource
    log: "Log | None" = None


def named_log(path: Path, source: DataSource, journey: Journey) -> Callable[[Job], Names]:
    """The work that takes a log in and finds what its activities may mean."""

    def work(job: Job) -> Names:
        from journeymap.metrics.analysis import open_log
        from journeymap.metrics.engines.duck import DuckDB

        engine = DuckDB()
        job.when_cancelled(engine.cancel)
        return _names_of(open_log(path, source, progress=job.report, engine=engine), source, journey, job)

    return work


def named_database(source: DataSource, journey: Journey, folder: Path | None) -> Callable[[Job], Names]:
    """The work that finds the activities in a database and what they may mean."""

    def work(job: Job) -> Names:
        return _names_of(opened_database(source, folder, job), source, journey, job)

    return work


def _names_of(log: "Log", source: DataSource, journey: Journey, job: Job) -> Names:
    try:
        activities = log.report.activities
        names = Names(activities, match(list(activities), journey), log.report, source, log)
        job.report(1.0)
    except BaseException:
        log.close()
        raise
    job.when_cancelled(partial(let_go, log))  # nobody takes it any more
    return names


def let_go(log: "Log") -> None:
    """Closes a log in a thread of its own: taking a large file away would hold up the window."""

    def close() -> None:
        with suppress(OSError):
            log.close()

    Thread(target=close, name="close a log").start()


def named_figures(path: Path, source: DataSource, journey: Journey) -> Callable[[Job], Names]:
    """The work that reads a metric table and finds what its names may mean."""

    def work(job: Job) -> Names:
        from journeymap.metrics.imports import names_in, read_measures

        counts = names_in(path, source)
        job.report(0.5)
        matches = match(list(counts), journey)
        bound = {found.name: found.touchpoint for found in matches if found.touchpoint is not None}
        trial = replace(source, binding=bound | source.binding)
        _, report = read_measures(path, trial, journey)
        job.report(1.0)
        return Names(counts, matches, report, trial)

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
