"""How fresh the figures of a data source are: whether its file is there, was read, and is the one taken in."""

from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journeymap.language import tr
from journeymap.model.change import update
from journeymap.model.ids import Id
from journeymap.model.records import DataSource
from journeymap.panels.reading import Outcome, reread, sentence
from journeymap.panels.recompute import folder_of, taken_in
from journeymap.session.session import Session

JOB = "refresh"

_QUICK = 4_000_000
"""Bytes: up to here a file that is newer than its figures is compared with what was taken in, larger ones are not."""

_runs = count(1)


def is_changed(path: Path, source: DataSource) -> bool:
    """Whether a file seems another than the one taken in: written since, and with other bytes where it is small."""
    try:
        found = path.stat()
        # what was imported is known to the second
        if not source.imported or found.st_mtime < datetime.fromisoformat(source.imported).timestamp() + 1:
            return False
        if found.st_size > _QUICK or not source.checksum:
            return True
        return _checksum(path, found.st_mtime_ns, found.st_size) != source.checksum
    except (OSError, ValueError):
        return False  # nobody knows; a refresh says what is wrong


@lru_cache(maxsize=64)
def _checksum(path: Path, _changed: int, _size: int) -> str:
    from journeymap.metrics.logs.logfile import checksum

    return checksum(path)


class Refresher(QObject):
    """Reads data sources again, one after the other, and remembers which could not be read, and why.

    `changed` tells that one was read or not; `failed` its title and the sentence that says why not.
    """

    changed = Signal()
    failed = Signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: list[Id] = []
        self._reading: Id | None = None
        self._merge = ""
        self._problems: dict[Id, tuple[DataSource, str]] = {}

    @property
    def busy(self) -> bool:
        """Whether a source is being read."""
        return any(job.name == JOB for job in self._session.jobs.running)

    def problem(self, source: DataSource) -> str:
        """Why a source could not be read the last time; "" where it could, or is another by now."""
        known = self._problems.get(source.id)
        return known[1] if known and known[0] == source else ""

    def refresh(self, *ids: Id, merge: str = "") -> None:
        """Reads these sources again, as one step of the history, joined to those before with the same `merge` word."""
        self._waiting = list(ids)
        self._merge = merge or merging()
        self._next()

    def leave_out(self, id: Id) -> None:
        """Reads a source no longer; the others go on."""
        if self._reading == id and self.busy:
            self._session.jobs.cancel(JOB)
            self._next()

    def _next(self) -> None:
        document = self._session.document
        found = (document.committed.sources.get(self._waiting.pop(0)) for _ in tuple(self._waiting))
        source = next((each for each in found if each is not None), None)
        self._reading = source.id if source else None
        if source is None:
            return
        self._session.jobs.start(
            JOB,
            tr("Reading {name}").format(name=source.title),
            reread(document.committed, source, folder_of(self._session)),
            done=self._take,
            failed=self._failer(source),
        )

    def _take(self, outcome: Outcome) -> None:
        read, snapshot = outcome
        document = self._session.document
        source = document.committed.sources.get(read.id)
        if source is not None:
            self._problems.pop(source.id, None)
            fresh = source.read_again(read.imported, read.checksum)
            document.commit(update(source, fresh), tr("Refresh data"), merge=self._merge)
            document.refresh(taken_in(document.committed, snapshot))
        self.changed.emit()
        self._next()

    def _failer(self, source: DataSource) -> Callable[[Exception], None]:
        def fail(error: Exception) -> None:
            said = sentence(error)
            self._problems[source.id] = (source, said)
            self.failed.emit(source.title or source.database or source.path, said)
            self.changed.emit()
            self._next()

        return fail


def merging() -> str:
    """A word that joins the steps of one refresh, and of no other."""
    return f"{JOB} {next(_runs)}"
