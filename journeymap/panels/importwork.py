"""What the import dialog has done in threads: a first look, reading the whole file, and the figures at the end."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from journeymap.metrics import imports
from journeymap.metrics.analysis import Log, open_log
from journeymap.metrics.engine import DuckDB
from journeymap.metrics.events import LoadReport
from journeymap.metrics.imports import MeasureReport, Preview
from journeymap.model.change import Change, create, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind
from journeymap.session.jobs import Job


@dataclass(frozen=True, slots=True)
class Read:
    """A file that was read whole: how often each name stands in it, and for an event log the log itself."""

    names: dict[str, int]
    log: Log | None = None

    @property
    def report(self) -> LoadReport | None:
        """What came out of an event log."""
        return self.log.report if self.log else None

    def close(self) -> None:
        """Lets the log go."""
        if self.log:
            self.log.close()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import brings: the source as it was read, its snapshot, and for a metric table a report."""

    source: DataSource
    snapshot: Snapshot
    report: MeasureReport | None = None


def look(path: Path, *, encoding: str = "", delimiter: str = "", sheet: str = "") -> Preview:
    """A first look at the file. Raises TableError."""
    return imports.preview(path, encoding=encoding, delimiter=delimiter, sheet=sheet)


def read(job: Job, path: Path, source: DataSource) -> Read:
    """Reads the whole file as the source says. Raises TableError, LoadError, EngineError."""
    if source.rows is SourceKind.METRICS:
        return Read(imports.names_in(path, source))
    engine = DuckDB()
    job.on_cancel.append(engine.cancel)
    log = open_log(path, source, progress=job.report, engine=engine)
    return Read(dict(log.report.activities), log)


def finish(path: Path, source: DataSource, journey: Journey, data: Read) -> Outcome:
    """The figures of a journey that the source is bound to. Raises TableError, EngineError."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    if data.log is None:
        snapshot, report = imports.read_measures(path, source, journey)
        return Outcome(replace(source, imported=now, checksum=report.checksum), snapshot, report)
    taken = replace(source, imported=now, checksum=data.log.report.checksum)
    figures = data.log.figures(journey, taken)
    return Outcome(taken, Snapshot(id=Snapshot.id_of(taken.id), source=taken.id, figures=figures))


def kept_path(path: Path, map_file: Path | None) -> str:
    """How a map names its data: from its own folder where the data lies below that, so that both can move."""
    if map_file is not None and path.is_relative_to(map_file.parent):
        return path.relative_to(map_file.parent).as_posix()
    return str(path)


def source_change(journey: Journey, source: DataSource) -> Change:
    """The step of the history that brings a source in, or changes the one that is there."""
    old = journey.sources.get(source.id)
    return update(old, source) if old else create(source)


def snapshot_change(journey: Journey, snapshot: Snapshot) -> Change:
    """The change, outside the history, that brings the figures in."""
    old = journey.find(Snapshot, snapshot.id)
    return update(old, snapshot) if old else create(snapshot)


def with_new_touchpoints(journey: Journey, names: dict[str, Id]) -> Change:
    """Adds touchpoints for names of the data, by id, each where no card stands yet."""
    from journeymap.model import edits, geometry

    change: Change = {}
    for name, id in names.items():
        shown = journey.apply(change)
        rects = geometry.cards(shown).values()
        x = max((rect.x for rect in rects), default=geometry.MARGIN)
        x, y = geometry.free_place(rects, x, geometry.MARGIN)
        change = join(change, edits.add_touchpoint(shown, x=x, y=y, title=name, id=id))
    return change
