"""All rows and cells that could not be used, saved for whoever mends them: in a job, as the whole file or none."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from journeymap.language import tr
from journeymap.model.journey import Journey
from journeymap.panels.reading import Names, sentence
from journeymap.session.jobs import Job


def file_beside(path: Path) -> Path:
    """Where they are saved by default: “may.csv” has “may-rejected.csv” beside it."""
    return path.with_name(f"{path.name.partition('.')[0] or path.name}-rejected.csv")


def can_save(names: Names) -> bool:
    """Whether the rows are here: those of a database stay there."""
    return names.log is None or "load" in names.log.engine.capabilities


def saving(names: Names, data: Path, target: Path, journey: Journey) -> Callable[[Job], int]:
    """The work that saves what could not be used of a file of data; how many. Raises OSError and what readers raise."""

    def work(job: Job) -> int:
        part = target.with_name(f".{target.name}.part")
        try:
            count = _written(names, data, part, journey, job)
            job.report(1.0)
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
        return count

    return work


def _written(names: Names, data: Path, part: Path, journey: Journey, job: Job) -> int:
    from journeymap.metrics.engines.duck import DuckDB
    from journeymap.metrics.logs.rejects import save_rejects, write_rejects
    from journeymap.metrics.measures.reading import all_rejects

    job.report(0.1)
    if names.log is None:
        found = all_rejects(data, names.source, journey)
        return write_rejects(part, ((r.line, r.column, r.reason, r.value) for r in found))
    engine = names.log.engine
    if not isinstance(engine, DuckDB):
        raise TypeError(type(engine).__name__)
    job.when_cancelled(engine.cancel)
    return save_rejects(engine, part)


def unsaved(target: Path, error: Exception) -> str:
    """What to tell where they could not be saved."""
    if not isinstance(error, OSError):
        return sentence(error)
    return tr("“{name}” could not be saved: {reason}. Choose another folder, or make room.").format(
        name=target.name, reason=error.strerror or error
    )
