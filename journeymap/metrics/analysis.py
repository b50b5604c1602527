"""Measured data for a map, from file to figures: what the window and the command line ask for."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import TracebackType
from typing import Any, Self

from msgspec.structs import replace

from journeymap.metrics import dropoff
from journeymap.metrics.engines.address import renamed, without_password
from journeymap.metrics.engines.connecting import connect
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.engines.survey import surveyed
from journeymap.metrics.listing import listed
from journeymap.metrics.logs.events import LoadReport, load
from journeymap.model.figures import Figures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot

Progress = Callable[[float], None]
"""Is told how much is done, in 0…1."""


class Log:
    """An event log that lies in an engine. Close it, or use it in a `with`; `cancel` may come from any thread."""

    def __init__(self, engine: Engine, report: LoadReport) -> None:
        self.engine = engine
        self.report = report

    def figures(self, journey: Journey, source: DataSource) -> Figures:
        """The figures of a map from this log. Raises Cancelled and EngineError."""
        return dropoff.figures(self.engine, journey, source)

    def cancel(self) -> None:
        """Ends the operation under way."""
        self.engine.cancel()

    def close(self) -> None:
        """Lets the log go."""
        self.engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_log(path: Path, source: DataSource, *, progress: Progress | None = None, engine: DuckDB | None = None) -> Log:
    """Reads a log into an engine, a new one where none is given; whoever gives one can cancel the reading by it.

    Raises LoadError, EngineError and Cancelled; the engine is closed then.
    """
    taken = engine or DuckDB()
    try:
        return Log(taken, load(taken, path, source, progress=progress))
    except BaseException:
        taken.close()
        raise


def open_database(source: DataSource, folder: Path | None = None) -> Log:
    """The log that a table or query of a database holds; nothing is copied, and only aggregates come back. The file of
    a relative URL lies in `folder`.

    Raises EngineError where the database cannot be reached, or has no such events.
    """
    engine = connect(source, folder)
    try:
        return Log(engine, surveyed(engine, source))
    except BaseException:
        engine.close()
        raise


def resolve(source: DataSource, folder: Path | None) -> Path:
    """Where the file of a source lies: its path, from the folder of the map where it is relative."""
    path = Path(source.path)
    if not path.is_absolute() and folder is not None:
        path = folder / path
    if "\\" in source.path and not _is_there(path):
        # written on Windows, read elsewhere
        other = Path(*PureWindowsPath(source.path).parts)
        path = folder / other if folder is not None and not other.is_absolute() else other
    return path


def stored_path(path: Path, folder: Path | None) -> str:
    """How a source keeps a path: from the map's folder with forward slashes where it lies below it, else whole."""
    whole = path.resolve()
    if folder is not None and whole.is_relative_to(folder.resolve()):
        return whole.relative_to(folder.resolve()).as_posix()
    return str(whole)


def stored(source: DataSource, folder: Path, *, before: Path | None = None) -> DataSource:
    """The source as a map in `folder` keeps it, so that its file is found again from there, or looked for where it was:
    without a password. What is relative was meant from the folder `before`, None for the one at hand; the whole path of
    another system stays as it is. Raises EngineError where the URL of a database is none.
    """
    if source.database:
        url = renamed(source.database, lambda file: _kept(str(file), (before or Path()) / file, folder))
        return replace(source, database=url)
    return replace(source, path=_kept(source.path, resolve(source, before), folder)) if source.path else source


def _kept(said: str, path: Path, folder: Path) -> str:
    """How a map in a folder names a file that was named otherwise."""
    foreign = not Path(said).is_absolute() and any(
        kind(said).is_absolute() for kind in (PurePosixPath, PureWindowsPath)
    )
    if foreign and not _is_there(path):
        return said
    try:
        return stored_path(path, folder)
    except (OSError, RuntimeError, ValueError):  # a name that can be none here, or links that go round
        return said


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that can be none here, or a folder that may not be seen
        return False


def now() -> str:
    """This moment as a source keeps it: ISO, in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def refresh(
    journey: Journey,
    source: DataSource,
    folder: Path | None,
    *,
    progress: Progress | None = None,
    engine: DuckDB | None = None,
) -> tuple[DataSource, Snapshot]:
    """Reads the data of an event source again: the source with its new checksum and time, and its new figures.

    A database has no checksum, and no engine is needed for it. Raises like `open_log` and `open_database`.
    """
    with _opened(source, folder, progress=progress, engine=engine) as log:
        read = replace(
            source,
            checksum=log.report.checksum,
            imported=now(),
            database=without_password(source.database),
        )
        figures = log.figures(journey, read)
    old = journey.snapshot(source.id) or Snapshot(id=Snapshot.id_of(source.id), source=source.id)
    return read, replace(old, figures=figures)


def _opened(source: DataSource, folder: Path | None, *, progress: Progress | None, engine: DuckDB | None) -> Log:
    if not source.database:
        return open_log(resolve(source, folder), source, progress=progress, engine=engine)
    if engine is not None:
        engine.close()
    return open_database(source, folder)


def analyse(journey: Journey, log: Log, source: DataSource) -> dict[str, Any]:
    """The figures of a map as one JSON object; `listed` says what is in it. Raises Cancelled and EngineError."""
    return listed(journey, log.figures(journey, source))
