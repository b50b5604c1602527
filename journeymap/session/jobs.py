"""Work outside the window's thread: with progress, cancel, and the latest of a name winning."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from typing_extensions import override

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818  # no error: the user asked for it
    """Raised inside a job at the next progress report after it was cancelled."""


@dataclass(eq=False)
class Job:
    """A piece of work under way. Work calls `report` now and then, which also is where a cancel takes effect.

    `on_cancel` callables run in the cancelling thread, to interrupt what cannot report, such as a query; work that
    runs already adds one by `when_cancelled`.
    """

    name: str
    title: str
    progress: float = 0.0
    on_cancel: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])
    _cancelled: Event = field(default_factory=Event)
    _reported: Callable[[], None] = lambda: None

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._cancelled.is_set()

    def report(self, progress: float) -> None:
        """Says how far the work is, 0…1. Raises Cancelled where it was cancelled."""
        if self.cancelled:
            raise Cancelled
        self.progress = progress
        self._reported()

    def when_cancelled(self, call: Callable[[], None]) -> None:
        """Calls this when the job is cancelled, at once where it is so already."""
        self.on_cancel.append(call)
        if self.cancelled:
            call()

    def cancel(self) -> None:
        """Asks the work to end; its result is dropped."""
        self._cancelled.set()
        for call in tuple(self.on_cancel):
            call()


class Jobs(QObject):
    """The jobs under way. `changed` tells of a start, of progress and of an end, in the window's thread."""

    changed = Signal()
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._waiting: dict[str, tuple[Job, Callable[[Any], None], Callable[[Exception], None]]] = {}
        self._ended.connect(self._deliver)

    @property
    def running(self) -> tuple[Job, ...]:
        """Jobs whose result is waited for, the oldest first."""
        return tuple(job for job, _, _ in self._waiting.values())

    def start(
        self,
        name: str,
        title: str,
        work: Callable[[Job], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> Job:
        """Runs `work` in a thread, and `done` or `failed` with its outcome in the window's.

        A job of the same name that still runs is cancelled and its outcome dropped.
        """
        self.cancel(name)
        job = Job(name, title)
        job._reported = self.changed.emit  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._waiting[name] = (job, done, failed)
        self._pool.start(_Run(job, work, self._ended.emit))
        self.changed.emit()
        return job

    def cancel(self, name: str) -> None:
        """Cancels the job of this name; nothing where none runs."""
        entry = self._waiting.pop(name, None)
        if entry:
            entry[0].cancel()
            self.changed.emit()

    def close(self) -> None:
        """Cancels all jobs and waits for their threads."""
        for name in tuple(self._waiting):
            self.cancel(name)
        self._pool.waitForDone()

    def _deliver(self, job: Job, result: object, error: Exception | None) -> None:
        entry = self._waiting.get(job.name)
        if entry is None or entry[0] is not job:
            return
        del self._waiting[job.name]
        _, done, failed = entry
        self.changed.emit()
        if error is None:
            done(result)
        else:
            failed(error)


class _Run(QRunnable):
    def __init__(self, job: Job, work: Callable[[Job], Any], ended: Callable[[Job, object, object], None]) -> None:
        super().__init__()
        self._job, self._work, self._ended = job, work, ended

    @override
    def run(self) -> None:
        try:
            result, error = self._work(self._job), None
        except Exception as problem:  # noqa: BLE001  # whatever it is, the window says it
            result, error = None, problem
        self._ended(self._job, result, error)
