"""A DuckDB file as a database: it is only read, and nothing beside it is reached."""

from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.address import Address, file_of
from journeymap.metrics.engines.duck import MEMORY
from journeymap.metrics.engines.engine import EngineError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class DuckFile:
    """A DuckDB file that is only read."""

    dialect = "duckdb"

    def __init__(self, connection: "DuckDBPyConnection") -> None:
        import duckdb

        self.errors: tuple[type[Exception], ...] = (duckdb.Error,)
        self._connection = connection

    def columns(self, query: str) -> dict[str, str]:
        """The columns of a query with their types."""
        described = self._connection.execute(f"DESCRIBE {query}").fetchall()
        return {str(name): str(kind) for name, kind, *_ in described}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self._connection.execute(query).fetchall()

    def interrupt(self) -> None:
        """Ends the statement under way."""
        self._connection.interrupt()

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()


def connect(address: Address) -> DuckFile:
    """Opens the file of an address. Raises EngineError where it is none."""
    import duckdb

    file = file_of(address)
    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "enable_external_access": "false",
        "memory_limit": MEMORY,
    }
    try:
        connection = duckdb.connect(str(file), read_only=True, config=settings)
        connection.execute("SET enable_progress_bar = false")
        connection.execute("SET TimeZone = 'UTC'")
    except duckdb.Error as error:
        said = str(error).strip().splitlines()[0]
        raise EngineError(f"“{file}” cannot be opened as a DuckDB file ({said}): choose another file.") from error
    return DuckFile(connection)
