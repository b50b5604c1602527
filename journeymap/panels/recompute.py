"""Keeps the figures true: where goals, bindings or settings change, they are counted again in the background."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.language import tr
from journeymap.model.change import Change, create, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind
from journeymap.panels.reading import Outcome, reread, sentence
from journeymap.session.jobs import Job
from journeymap.session.session import Session

JOB = "recompute"
SMALL = 200_000_000
"""Bytes: larger files are read again on demand only."""

_PAUSE = 400
"""Milliseconds after the last change."""


class ChangedFileError(Exception):
    """The file is not the one that was imported; only the user may take it in."""


def folder_of(session: Session) -> Path | None:
    """The folder of the map, from which paths are counted."""
    return session.document.path.parent if session.document.path else None


def file_of(session: Session, source: DataSource) -> Path | None:
    """The file of a source, or None where it is not there."""
    from journeymap.metrics.analysis import resolve

    try:
        path = resolve(source, folder_of(session))
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None


def is_stale(journey: Journey, source: DataSource) -> bool:
    """Whether a source's figures follow no longer from the map, or are not there."""
    from journeymap.metrics.dropoff import stale

    snapshot = journey.snapshot(source.id)
    if source.rows is not SourceKind.EVENTS:
        return snapshot is None
    return snapshot is None or snapshot.figures is None or stale(journey, source)


def taken_in(journey: Journey, snapshot: Snapshot) -> Change:
    """The change that puts a snapshot in the place of the one before."""
    old = journey.find(Snapshot, snapshot.id)
    return update(old, snapshot) if old else create(snapshot)


class Recomputer(QObject):
    """Follows the document. `changed` tells that what is known of the freshness of a source is another."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journey = session.document.committed
        self.problems: dict[Id, tuple[DataSource, str]] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._look)
        session.document.changed.connect(self._follow)

    def problem(self, source: DataSource) -> str:
        """Why the figures of a source could not be counted again; "" where nothing is known."""
        known = self.problems.get(source.id)
        return known[1] if known and known[0] == source else ""

    def _follow(self) -> None:
        journey = self._session.document.committed
        if journey is not self._journey:
            self._journey = journey
            if journey.sources:
                self._soon.start()

    def _look(self) -> None:
        journey = self._session.document.committed
        for source in journey.sources.values():
            path = None if self.problem(source) or not is_stale(journey, source) else file_of(self._session, source)
            if path is not None and path.stat().st_size <= SMALL:
                self._start(journey, source, path)
                return

    def _start(self, journey: Journey, source: DataSource, path: Path) -> None:
        self._session.jobs.start(
            JOB,
            tr("Counting again"),
            _unless_changed(journey, source, path, folder_of(self._session)),
            done=partial(self._take, journey, source),
            failed=partial(self._fail, source),
        )

    def _take(self, journey: Journey, source: DataSource, outcome: Outcome) -> None:
        document = self._session.document
        now = document.committed
        if now is not journey and (now.sources.get(source.id) != source or is_stale(now, source)):
            self._soon.start()  # the map has moved on: only what fits it now is taken in
        if now.sources.get(source.id) == source:
            document.refresh(taken_in(now, outcome[1]))
        self.changed.emit()

    def _fail(self, source: DataSource, error: Exception) -> None:
        changed = isinstance(error, ChangedFileError)
        said = tr("The file has changed since it was imported.") if changed else sentence(error)
        self.problems[source.id] = (source, said)
        self.changed.emit()


def _unless_changed(journey: Journey, source: DataSource, path: Path, folder: Path | None) -> Callable[[Job], Outcome]:
    def work(job: Job) -> Outcome:
        from journeymap.metrics.logs.logfile import checksum

        if source.checksum and checksum(path, check=lambda: job.report(0.0)) != source.checksum:
            raise ChangedFileError
        return reread(journey, source, folder)(job)

    return work
