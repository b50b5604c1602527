"""Data read in a job: logs and metric tables, so that the window stays free and a cancel takes effect at once."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from journeymap.language import tr
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind
from journeymap.session.jobs import Job

if TYPE_CHECKING:
    from journeymap.metrics.analysis import Log

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
        from journeymap.metrics.engine import DuckDB
        from journeymap.metrics.imports import read_measures

        if source.rows is SourceKind.METRICS:
            job.report(0.0)
            snapshot, report = read_measures(analysis.resolve(source, folder), source, journey)
            return replace(source, checksum=report.checksum, imported=now()), snapshot
        engine = DuckDB()
        job.on_cancel.append(engine.cancel)
        return analysis.refresh(journey, source, folder, progress=job.report, engine=engine)

    return work


def opened(path: Path, source: DataSource) -> "Callable[[Job], Log]":
    """The work that takes a log in, to be counted later. Whoever gets the log closes it."""

    def work(job: Job) -> "Log":
        from journeymap.metrics.analysis import open_log
        from journeymap.metrics.engine import DuckDB

        engine = DuckDB()
        job.on_cancel.append(engine.cancel)
        log = open_log(path, source, progress=job.report, engine=engine)
        if job.cancelled:  # nobody will get it
            log.close()
        return log

    return work


def sentence(error: Exception) -> str:
    """What to tell the user of an error. Readers raise whole sentences; anything else is named as what it is."""
    from journeymap.metrics.engine import Cancelled, EngineError
    from journeymap.metrics.events import LoadError
    from journeymap.metrics.table import TableError

    if isinstance(error, LoadError | TableError | EngineError | Cancelled):
        return str(error)
    if isinstance(error, OSError):
        return tr("The file cannot be read: {reason}. Choose it again, or check who may read it.").format(
            reason=error.strerror or error
        )
    return tr("The data cannot be read ({kind}: {reason}). Check the file, or save it anew as CSV in UTF-8.").format(
        kind=type(error).__name__, reason=error
    )
