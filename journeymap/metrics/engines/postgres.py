"""PostgreSQL, by psycopg 3."""

from contextlib import suppress
from importlib import import_module
from typing import Any

from journeymap.metrics.engines.address import Address

_WAIT = 10
"""Seconds that a connection may take."""


class Postgres:
    """A session of PostgreSQL in which every transaction only reads."""

    dialect = "postgres"

    def __init__(self, connection: Any, errors: tuple[type[Exception], ...]) -> None:
        self.errors = errors
        self._connection = connection

    def columns(self, query: str) -> dict[str, str]:
        """The columns of a query with their types."""
        with self._connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM ({query}) AS described LIMIT 0")  # noqa: S608  # a query made by us
            return {column.name: column.type_display for column in cursor.description}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        with self._connection.cursor() as cursor:
            return cursor.execute(query).fetchall()

    def interrupt(self) -> None:
        """Has the server end the statement under way."""
        self._connection.cancel_safe(timeout=_WAIT)

    def close(self) -> None:
        """Ends the session."""
        self._connection.close()


def connect(address: Address) -> Postgres:
    """Opens a session. Raises ImportError without psycopg, and its errors where the server does not answer."""
    psycopg: Any = import_module("psycopg")
    named = {
        "host": address.host,
        "port": address.port,
        "user": address.user,
        "dbname": address.path.strip("/"),
        "password": address.secret,
    }
    wanted = {"connect_timeout": _WAIT, "application_name": "journeymap", **address.settings}
    wanted |= {key: value for key, value in named.items() if value}
    connection = psycopg.connect(psycopg.conninfo.make_conninfo(**wanted), autocommit=True)
    errors = (psycopg.Error, UnicodeError)
    try:
        for setting in ("default_transaction_read_only = on", "TIME ZONE 'UTC'", "client_encoding = 'UTF8'"):
            connection.execute(f"SET {setting}")
    except psycopg.Error:
        with suppress(psycopg.Error):
            connection.close()
        raise
    return Postgres(connection, errors)
