"""A SQLite file as a database, read with the standard library."""

import re
import sqlite3
from pathlib import Path
from typing import Any

from journeymap.metrics.engines.address import Address, file_of
from journeymap.metrics.engines.engine import EngineError

_LEAST = (3, 30)
"""SQLite has window functions and an order of NULL since."""

_CACHE_KB = 64 * 1024
"""So much of what it keeps for a session stays in memory; the rest goes to the system's folder for such files."""


class SQLite:
    """A SQLite file that is only read."""

    dialect = "sqlite"
    errors: tuple[type[Exception], ...] = (sqlite3.Error, ValueError, OverflowError)

    def __init__(self, file: Path) -> None:
        if sqlite3.sqlite_version_info < _LEAST:
            raise EngineError(f"This Python has SQLite {sqlite3.sqlite_version}: it takes 3.30 or later.")
        self._connection = sqlite3.connect(
            f"{file.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False, isolation_level=None, timeout=10
        )
        self._connection.execute("PRAGMA query_only = ON")
        self._connection.execute(f"PRAGMA temp.cache_size = -{_CACHE_KB}")
        self._connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchall()
        self._connection.create_function("regexp", 2, _matches, deterministic=True)

    def columns(self, query: str) -> dict[str, str]:
        """The columns of a query. In SQLite each value has a type of its own, so they have none."""
        cursor = self._connection.execute(f"SELECT * FROM ({query}) LIMIT 0")  # noqa: S608  # a query made by us
        return {column: "" for column, *_ in cursor.description}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self._connection.execute(query).fetchall()

    def keep(self, table: str, query: str) -> None:
        """Makes a table of the rows of a query in this session alone; the file cannot be written to at any time."""
        self._connection.execute("PRAGMA query_only = OFF")
        try:
            self._connection.execute(f'CREATE TEMP TABLE "{table}" AS {query}')
        finally:
            self._connection.execute("PRAGMA query_only = ON")

    def forget(self, table: str) -> None:
        """Lets a table of this session go."""
        self._connection.execute("PRAGMA query_only = OFF")
        try:
            self._connection.execute(f'DROP TABLE temp."{table}"')
        finally:
            self._connection.execute("PRAGMA query_only = ON")

    def interrupt(self) -> None:
        """Ends the statement under way."""
        self._connection.interrupt()

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()


def _matches(pattern: str, text: str | None) -> bool:
    return text is not None and re.search(pattern, text) is not None


def connect(address: Address) -> SQLite:
    """Opens the file of an address. Raises EngineError where it is none."""
    file = file_of(address)
    try:
        return SQLite(file)
    except sqlite3.Error as error:
        raise EngineError(f"“{file}” cannot be opened as a SQLite file ({error}): choose another file.") from error
