"""What counts events: an engine takes a statement and gives back few rows.

DuckDB in process is the default and the only one that is needed.
"""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from sqlglot import Expr


class EngineError(Exception):
    """An engine that cannot go on, with a sentence that says why."""


class Cancelled(Exception):  # noqa: N818  # somebody wished it so; nothing is in error
    """The operation was ended by `cancel`."""


class Engine(Protocol):
    """What counts events. It holds `events` ("case", activity, ts, seq) and `rejects` (line, "column", reason, value).

    `dialect` is sqlglot's name of its SQL; `capabilities` has "load" where it takes files in.
    """

    @property
    def dialect(self) -> str: ...

    @property
    def capabilities(self) -> frozenset[str]: ...

    def run(self, statement: "Expr") -> list[tuple[Any, ...]]:
        """The rows of a statement. Raises Cancelled or EngineError."""
        ...

    def operation(self) -> AbstractContextManager[None]:
        """Holds statements together that one `cancel` ends; waits for an operation of another thread."""
        ...

    def cancel(self) -> None:
        """Ends the operation under way, from any thread; one that begins later is not touched."""
        ...

    def close(self) -> None:
        """Ends what runs and lets everything go. May be called twice."""
        ...
