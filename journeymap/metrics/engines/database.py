"""A database as an engine: every statement first makes the events of a table or query, and only few rows come back."""

from collections.abc import Callable, Generator, Mapping
from concurrent.futures import Future, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from decimal import Decimal
from threading import Event, Lock, RLock, Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, TypeVar

from journeymap.metrics.engines.driver import Driver
from journeymap.metrics.engines.engine import Cancelled, EngineError
from journeymap.metrics.engines.keeping import Keeping, Kept
from journeymap.metrics.engines.portable import after, rendered

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query

MOST_ROWS = 10_000
"""So many rows come back from a database at most: aggregates, never the events."""

_GLANCE = 0.02
"""Seconds between two looks at whether a statement was cancelled."""

_PATIENCE = 0.06
"""Seconds for which a cancelled statement may take its leave; then it is left to end on its own."""

_INSISTENCE = 10
"""Seconds for which the database is asked to end it."""

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Place:
    """Whose database it is and where, for messages; `secret` is never to be seen in one."""

    title: str
    address: str
    secret: str = ""

    def told(self, error: Exception) -> str:
        """What an error says, on one line and without the secret."""
        lines = (_reason(error) or str(error)).strip().splitlines()
        line = next((line.strip() for line in lines if line.strip()), type(error).__name__)
        line = line.rpartition("DB::Exception: ")[2]  # ClickHouse tells the way of an error first
        return (line.replace(self.secret, "…") if self.secret else line).rstrip(".")[:500]


class Database:
    """An engine whose events are those of a table or query, by a mapping that `prepare` is given.

    May be used from any one thread at a time, `cancel` from every one: it returns to whoever waits within a tenth of a
    second, also where the database takes longer to hear of it.
    """

    capabilities: frozenset[str] = frozenset()

    def __init__(self, driver: Driver, place: Place) -> None:
        self._driver = driver
        self._place = place
        self._kept = Kept(driver) if isinstance(driver, Keeping) else None
        self._tables: Mapping[str, Expr] = {}
        self._lock = RLock()
        self._turn = Lock()
        self._gate = Lock()
        self._stop = Event()
        self._depth = 0
        self._closed = False

    @property
    def dialect(self) -> str:
        """sqlglot's name of the SQL of the database."""
        return self._driver.dialect

    def prepare(self, tables: "Mapping[str, Expr]") -> None:
        """Has every statement make these tables first, as far as it reads them and they are not kept in the session."""
        self._tables = tables

    def columns(self, relation: "Expr") -> dict[str, str]:
        """The columns of a query, with their types in the database's own words. Raises like `run`."""
        return self._answered(lambda: self._driver.columns(rendered(relation, self.dialect)), "read")

    def run(self, statement: "Expr") -> list[tuple[Any, ...]]:
        """The rows of a query. Raises Cancelled, and EngineError also where there are more than MOST_ROWS."""
        from sqlglot import exp

        if not isinstance(statement, exp.Query):
            raise EngineError("A database is only read: this statement is no query.")
        tables = self._tables
        rows = self._answered(lambda: self._rows(tables, statement), "counted")
        if len(rows) > MOST_ROWS:
            raise EngineError(
                f"The answer of {self._place.title} has more than {MOST_ROWS} rows: ask for fewer activities or segments."
            )
        return [tuple(map(_plain, row)) for row in rows]

    def _rows(self, tables: "Mapping[str, Expr]", statement: "Query") -> list[tuple[Any, ...]]:
        from sqlglot import exp

        kept = frozenset[str]() if self._kept is None else self._kept.ready(tables, statement)
        query = after(tables, statement, kept)
        if query.args.get("limit") is None:
            query.set("limit", exp.Limit(expression=exp.convert(MOST_ROWS + 1)))
        return self._driver.rows(rendered(query, self.dialect))

    @contextmanager
    def operation(self) -> Generator[None]:
        """Holds statements together that one `cancel` ends; waits for an operation of another thread."""
        with self._lock:
            if not self._depth:
                self._stop.clear()
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1

    def cancel(self) -> None:
        """Ends the operation under way, from any thread; one that begins later is not touched."""
        self._stop.set()

    def close(self) -> None:
        """Ends what runs, then the session. May be called twice."""
        self.cancel()
        with self._lock:
            if self._closed:
                return
            self._closed = True
        if self._turn.locked():  # by a statement that takes its time to end
            Thread(target=self._leave, daemon=True).start()
        else:
            self._leave()

    def _leave(self) -> None:
        with self._turn, suppress(*self._driver.errors):
            self._driver.close()

    def _answered(self, ask: Callable[[], Answer], verb: str) -> Answer:
        """What the driver answers in a thread of its own. Raises Cancelled and EngineError."""
        with self.operation():
            self._check()
            answer: Future[Answer] = Future()
            Thread(target=self._fulfil, args=(answer, ask), daemon=True).start()
            try:
                return self._awaited(answer)
            except self._driver.errors as error:
                self._check()
                raise EngineError(
                    f"The events cannot be {verb}: {self._place.title} at “{self._place.address}” says "
                    f"“{self._place.told(error)}”; check table, columns and rights there."
                ) from error

    def _fulfil(self, answer: "Future[Answer]", ask: Callable[[], Answer]) -> None:
        with self._turn:  # one that was left alone may still be at its end
            if not answer.set_running_or_notify_cancel():
                return
            try:
                found = ask()
            except BaseException as error:  # noqa: BLE001  # whoever waits is told
                with self._gate:
                    answer.set_exception(error)
            else:
                with self._gate:
                    answer.set_result(found)

    def _awaited(self, answer: "Future[Answer]") -> Answer:
        while not wait([answer], _GLANCE).done:
            if self._stop.is_set():
                Thread(target=self._interrupt, args=(answer,), daemon=True).start()
                if not answer.cancel():
                    wait([answer], _PATIENCE)
                raise Cancelled("The work was stopped.")
        self._check()
        return answer.result()

    def _interrupt(self, answer: "Future[Answer]") -> None:
        """Asks until the statement has ended: a request that comes before its statement is lost.

        The gate keeps a request from reaching the statement that follows.
        """
        end = monotonic() + _INSISTENCE
        while monotonic() < end:
            with self._gate, suppress(*self._driver.errors):
                if answer.done():
                    return
                self._driver.interrupt()
            sleep(_GLANCE)

    def _check(self) -> None:
        if self._stop.is_set() or self._closed:
            raise Cancelled("The work was stopped.")


def _reason(error: BaseException | None) -> str:
    """What the system said of a connection that was not made, below all that libraries say of it; "" where it is
    something else.
    """
    while error is not None:
        if isinstance(error, OSError) and error.strerror:
            return error.strerror
        error = error.__cause__ or error.__context__
    return ""


def _plain(value: Any) -> Any:
    """A decimal number as what it is: databases give sums and means of whole numbers as such."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() and value.as_tuple().exponent == 0 else float(value)
