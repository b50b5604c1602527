"""DuckDB, which counts in this very process; its file lies in the cache folder for as long as the log is open."""

import shutil
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Lock, RLock, Thread
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.engine import Cancelled, EngineError
from journeymap.metrics.engines.nameless import by_numbers

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from sqlglot import Expr

MEMORY = "700MB"
"""What an engine may hold in memory; beyond that it spills to its folder."""

_AGAIN_SECONDS = 0.005
_FORGOTTEN = 7 * 24 * 3600.0
"""After so many seconds a folder that an earlier run left behind, as a crash does, is swept away."""


class DuckDB:
    """DuckDB in process: bounded memory, spilling to disk, UTC, no extension but those built in.

    Its file lies in a folder of its own within `folder` (default: the cache folder) and goes with `close`. May be
    used from any one thread at a time, `cancel` from every one.
    """

    dialect = "duckdb"
    capabilities = frozenset({"load"})

    def __init__(self, folder: Path | None = None, *, memory: str = MEMORY) -> None:
        """Raises EngineError where no file can be made."""
        import duckdb

        self.folder = _own_folder(folder)
        self._lock = RLock()
        self._stop = Event()
        self._turn = Lock()
        self._depth = self._operations = 0
        self._closed = False
        self._numbered = self._in_order = False
        settings: dict[str, str | bool | int | float | list[str]] = {
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "memory_limit": memory,
            "temp_directory": str(self.folder / "spill"),
        }
        try:
            self._connection = duckdb.connect(str(self.folder / "events.duckdb"), config=settings)
            self._connection.execute("SET enable_progress_bar = false")
            self._connection.execute("SET TimeZone = 'UTC'")
            # no name of a table is one of a Python variable
            self._connection.execute("SET python_enable_replacements = false")
        except duckdb.Error as error:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise EngineError(
                f"The event log cannot be opened in “{self.folder}” ({_first_line(error)}): make room there."
            ) from error

    def run(self, statement: "Expr") -> list[tuple[Any, ...]]:
        """The rows of a statement. Raises Cancelled, or EngineError with what DuckDB says."""
        told = by_numbers(statement, in_order=self._in_order) if self._numbered else None
        sql = (told or statement).sql(self.dialect)
        with self._answering():
            return self._connection.execute(sql).fetchall()

    def number(self, *, in_order: bool) -> None:
        """From now on statements that tell no case by its name count by the NUMBERED events, which must be there.

        `in_order` says that no event has an earlier time than one before it.
        """
        self._numbered, self._in_order = True, in_order

    def column(self, statement: "Expr") -> "np.ndarray[Any, Any]":
        """The first column of a statement's rows as an array, for answers too long for rows. Raises like `run`."""
        import numpy as np

        with self._answering():
            return np.asarray(next(iter(self._connection.execute(statement.sql(self.dialect)).fetchnumpy().values())))

    def batches(self, statement: "Expr", size: int) -> Generator[list[tuple[Any, ...]]]:
        """The rows of a statement, so many at a time, for answers too long for one list. Raises like `run`."""
        with self._answering():
            self._connection.execute(statement.sql(self.dialect))
            while rows := self._connection.fetchmany(size):
                self.check()
                yield rows

    @contextmanager
    def lent(self, name: str, frame: "pd.DataFrame") -> Generator[None]:
        """Lets statements read a frame as a table of that name."""
        self._connection.register(name, frame)
        try:
            yield
        finally:
            self._connection.unregister(name)

    def seal(self) -> None:
        """Takes away for good that statements reach any file beside the engine's own."""
        with self._answering():
            self._connection.execute("SET enable_external_access = false")

    @contextmanager
    def operation(self) -> Generator[None]:
        """Holds statements together that one `cancel` ends; waits for an operation of another thread."""
        with self._lock:
            with self._turn:
                if not self._depth:
                    self._stop.clear()
                    self._operations += 1
                self._depth += 1
            try:
                yield
            finally:
                with self._turn:
                    self._depth -= 1

    def check(self) -> None:
        """Raises Cancelled where the operation was cancelled; for work between two statements."""
        if self._stop.is_set() or self._closed:
            raise Cancelled("The work was stopped.")

    def cancel(self) -> None:
        """Ends the operation under way, from any thread; one that begins later is not touched."""
        with self._turn:
            self._stop.set()
            meant = self._operations
        if self._interrupts(meant):
            Thread(target=self._insist, args=(meant,), daemon=True).start()

    def _insist(self, meant: int) -> None:
        # DuckDB forgets an interrupt that comes in the moment before a statement begins
        while self._interrupts(meant):
            time.sleep(_AGAIN_SECONDS)

    def _interrupts(self, meant: int) -> bool:
        """Interrupts what runs, where this is still the operation that is meant; returns whether it is."""
        import duckdb

        with self._turn:
            under_way = self._depth > 0 and self._operations == meant
            if under_way:
                with suppress(duckdb.Error):  # closed in this moment
                    self._connection.interrupt()
            return under_way

    def close(self) -> None:
        """Ends what runs, then closes and deletes the file. May be called twice."""
        self.cancel()
        with self._lock:
            if not self._closed:
                self._closed = True
                self._connection.close()
                shutil.rmtree(self.folder, ignore_errors=True)

    @contextmanager
    def _answering(self) -> Generator[None]:
        """Turns what DuckDB raises into Cancelled and EngineError."""
        import duckdb

        with self.operation():
            self.check()
            try:
                yield
            except duckdb.InterruptException as error:
                raise Cancelled("The work was stopped.") from error
            except duckdb.Error as error:
                reason = _first_line(error)
                if isinstance(error, duckdb.OutOfMemoryException) or " space " in reason:
                    reason = f"{reason}: free space on the disk of “{self.folder}”."
                raise EngineError(f"The events cannot be counted: {reason}") from error


def _own_folder(parent: Path | None) -> Path:
    """A new folder within the given one, else in the cache folder, else where the system keeps temporary files."""
    from platformdirs import user_cache_path

    parents = (parent,) if parent else (user_cache_path("journeymap", appauthor=False) / "events", None)
    reason: OSError | None = None
    for place in parents:
        try:
            if place is not None:
                place.mkdir(parents=True, exist_ok=True)
                _sweep(place)
            return Path(tempfile.mkdtemp(prefix="log-", dir=place))
        except OSError as error:
            reason = error
    raise EngineError(f"No file can be made for the event log ({reason}): make room on the disk.")


def _sweep(place: Path) -> None:
    """Deletes old logs; where one is still open the system keeps its file alive or refuses."""
    for folder in place.glob("log-*"):
        with suppress(OSError):
            if time.time() - folder.stat().st_mtime > _FORGOTTEN:
                shutil.rmtree(folder, ignore_errors=True)


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
