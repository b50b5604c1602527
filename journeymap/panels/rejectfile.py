"""All rows and cells that could not be used, saved for whoever mends them: in a job, as the whole file or none."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from journeymap.language import tr
from journeymap.model.journey import Journey
from journeymap.panels.reading import Names, sentence
from journeymap.panels.rejectview import RejectView
from journeymap.session.jobs import Job
from journeymap.session.session import Session

JOB = "save rejected rows"


class RejectSaver(QObject):
    """Asks where to save what a view shows the first of, and saves it. `changed` tells that it begins and that it is done."""

    changed = Signal()

    def __init__(self, session: Session, view: RejectView, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._view, self._window = session, view, window
        self._data: Path | None = None
        self._names: Names | None = None
        self._focus: QWidget | None = None
        view.save_asked.connect(self._ask)

    def offer(self, names: Names | None, data: Path | None) -> None:
        """What would be saved, of a file of data; None for nothing, which ends what is being saved."""
        self._names, self._data = names, data
        if names is None:
            self._session.jobs.cancel(JOB)

    def _ask(self) -> None:
        data, names = self._data, self._names
        if data is None or names is None:
            return
        self._focus = self._window.focusWidget()
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save rejected rows"), str(file_beside(data)), tr("CSV") + " (*.csv)"
        )
        if name and names is self._names:
            target = Path(name) if Path(name).suffix else Path(f"{name}.csv")
            work = saving(names, data, target, self._session.document.committed)
            self._view.tell(tr("Saving…"))
            done, failed = partial(self._saved, target), partial(self._unsaved, target)
            self._session.jobs.start(JOB, tr("Saving rejected rows"), work, done=done, failed=failed)
            self.changed.emit()

    def _saved(self, target: Path, number: int) -> None:
        self._tell(tr("%n saved in {path}", n=number).replace("{path}", str(target)), problem=False)

    def _unsaved(self, target: Path, error: Exception) -> None:
        self._tell(unsaved(target, error), problem=True)

    def _tell(self, words: str, *, problem: bool) -> None:
        self._view.tell(words, problem=problem)
        self.changed.emit()
        if self._focus is not None:
            self._focus.setFocus()  # what may not be used while it is saved has lost it


def file_beside(path: Path) -> Path:
    """Where they are saved by default: “may.csv” has “may-rejected.csv” beside it."""
    return path.with_name(f"{path.name.partition('.')[0] or path.name}-rejected.csv")


def can_save(names: Names) -> bool:
    """Whether the rows are here: those of a database stay there."""
    return names.log is None or "load" in names.log.engine.capabilities


def saving(names: Names, data: Path, target: Path, journey: Journey) -> Callable[[Job], int]:
    """The work that saves what could not be used of a file of data; how many. Raises OSError and what readers raise."""

    def work(job: Job) -> int:
        from journeymap.metrics.engines.duck import DuckDB
        from journeymap.metrics.logs.rejects import save_rejects, write_rejects
        from journeymap.metrics.measures.reading import all_rejects

        job.report(0.1)
        if names.log is None:
            found = all_rejects(data, names.source, journey)
            return write_rejects(target, ((r.line, r.column, r.reason, r.value) for r in found))
        engine = names.log.engine
        if not isinstance(engine, DuckDB):
            raise TypeError(type(engine).__name__)
        job.when_cancelled(engine.cancel)
        return save_rejects(engine, target)

    return work


def unsaved(target: Path, error: Exception) -> str:
    """What to tell where they could not be saved."""
    if not isinstance(error, OSError):
        return sentence(error)
    return tr("“{name}” could not be saved: {reason}. Choose another folder, or make room.").format(
        name=target.name, reason=error.strerror or error
    )
