"""Spark, by Spark Connect: the client speaks to a cluster and needs no Java."""

from importlib import import_module
from socket import create_connection
from typing import Any
from warnings import filterwarnings

from journeymap.metrics.engines.address import Address

_PORT = 15_002
_WAIT = 10
"""Seconds that a connection may take."""


class Spark:
    """A session of its own on a cluster. Only queries are sent."""

    dialect = "spark"

    def __init__(self, session: Any, errors: tuple[type[Exception], ...]) -> None:
        self.errors = errors
        self._session = session

    def columns(self, query: str) -> dict[str, str]:
        """The columns of a query with their types."""
        return dict(self._session.sql(query).dtypes)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return [tuple(row) for row in self._session.sql(query).collect()]

    def interrupt(self) -> None:
        """Has the cluster end what this session asked for."""
        self._session.interruptAll()

    def close(self) -> None:
        """Ends the session."""
        self._session.stop()


def connect(address: Address) -> Spark:
    """Opens a session. Raises ImportError without pyspark-client, and its errors where the cluster is silent."""
    # of its frames, which are not used here
    filterwarnings("ignore", message="PySpark does not yet fully support pandas", category=FutureWarning)
    library: Any = import_module("pyspark.sql.connect.session")
    errors = (import_module("pyspark.errors").PySparkException, import_module("grpc").RpcError, OSError)
    # the client itself would ask a silent cluster for minutes
    create_connection((address.host, address.port or _PORT), timeout=_WAIT).close()
    token = f"{'' if ';' in address.shown else '/'};token={address.secret}" if address.secret else ""
    remote = address.shown.rstrip("/") + token
    session = library.SparkSession.builder.remote(remote).create()
    session.conf.set("spark.sql.session.timeZone", "UTC")
    return Spark(session, errors)
