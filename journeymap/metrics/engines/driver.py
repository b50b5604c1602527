"""The way to a database: a driver takes SQL as text and gives back rows. What it says is made plain by `Database`."""

from typing import Any, Protocol


class Driver(Protocol):
    """A connection to one database, in a session that only reads and whose clock shows UTC.

    Its statements run one after the other, in whatever thread; `interrupt` may come from any other.
    """

    @property
    def dialect(self) -> str:
        """sqlglot's name of its SQL."""
        ...

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What it raises where the database refuses or is gone."""
        ...

    def columns(self, query: str) -> dict[str, str]:
        """The columns of a query with their types in the database's own words, "" where it has none."""
        ...

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        ...

    def interrupt(self) -> None:
        """Asks the database to end the statement under way."""
        ...

    def close(self) -> None:
        """Ends the session."""
        ...
