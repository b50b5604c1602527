"""ClickHouse, by clickhouse-connect over HTTP."""

from importlib import import_module
from logging import NullHandler, getLogger
from typing import Any
from uuid import uuid4

from journeymap.metrics.engines.address import Address

_WAIT = 10
"""Seconds that a connection may take."""

SETTINGS = {
    "aggregate_functions_null_for_empty": 1,  # MAX of nothing is NULL, not 0
    "cast_keep_nullable": 1,
    "join_use_nulls": 1,
    "max_query_size": 16 * 1024 * 1024,  # a binding of thousands of activities
    "prefer_column_name_to_alias": 1,
    "max_result_rows": 20_000,  # about so many, the rest is not sent
    "result_overflow_mode": "break",
    "session_timezone": "UTC",
}
"""What makes ClickHouse count as the standard has it."""

READ_ONLY = {"readonly": 2}
"""Nothing is written; these settings themselves may be set."""


class ClickHouse:
    """A session of ClickHouse that only reads. Every statement has a name, by which another connection ends it."""

    dialect = "clickhouse"

    def __init__(self, client: Any, other: Any, errors: tuple[type[Exception], ...]) -> None:
        self.errors = errors
        self._client = client
        self._other = other
        self._running = ""

    def columns(self, query: str) -> dict[str, str]:
        """The columns of a query with their types."""
        return {str(name): str(kind) for name, kind, *_ in self.rows(f"DESCRIBE TABLE ({query})")}

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        self._running = uuid4().hex
        answer = self._client.query(query, settings={**SETTINGS, **READ_ONLY, "query_id": self._running})
        return [tuple(row) for row in answer.result_rows]

    def interrupt(self) -> None:
        """Has the server end the statement under way."""
        self._other.command(f"KILL QUERY WHERE query_id = '{self._running}' ASYNC")

    def close(self) -> None:
        """Ends the session."""
        self._client.close()
        self._other.close()


def connect(address: Address) -> ClickHouse:
    """Opens a session. Raises ImportError without clickhouse-connect, and its errors where the server is silent."""
    getLogger("clickhouse_connect").addHandler(NullHandler())  # what it logs is told by its errors as well
    library: Any = import_module("clickhouse_connect")
    exceptions: Any = import_module("clickhouse_connect.driver.exceptions")
    secure = address.scheme == "clickhouses" or address.settings.get("secure", "").lower() in {"1", "true"}

    def client() -> Any:
        return library.get_client(
            host=address.host or "localhost",
            port=address.port or (8443 if secure else 8123),
            username=address.user or "default",
            password=address.secret,
            database=address.path.strip("/") or "__default__",
            secure=secure,
            connect_timeout=_WAIT,
            send_receive_timeout=24 * 3600,
            autogenerate_session_id=False,
            query_retries=0,
            client_name="journeymap",
        )

    return ClickHouse(client(), client(), (exceptions.ClickHouseError, OSError))
