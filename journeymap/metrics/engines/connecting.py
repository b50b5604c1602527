"""Every kind of database in one table, and the way into one: from a data source to an engine that holds its events."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import cast

from journeymap.metrics.engines import mapping, relation
from journeymap.metrics.engines.address import Address, address_of
from journeymap.metrics.engines.credentials import password
from journeymap.metrics.engines.database import Database, Place
from journeymap.metrics.engines.driver import Driver
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.instants import Kind as Time
from journeymap.metrics.engines.mapping import Layout
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.engines.zones import Offset, offsets
from journeymap.model.records import DataSource


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of database: its name, the module of its driver, the extra of the program that brings the library it
    needs ("" where none is needed), and the variables of the environment in which its own tools look for a password.
    """

    title: str
    module: str
    extra: str = ""
    variables: tuple[str, ...] = ()

    def connect(self, address: Address) -> Driver:
        """Opens a session. Raises EngineError, and what the library raises."""
        module = import_module(f"journeymap.metrics.engines.{self.module}")
        return cast(Callable[[Address], Driver], module.connect)(address)


_SQLITE = Kind("SQLite", "sqlite")
_DUCKDB = Kind("DuckDB", "duckfile")
_POSTGRES = Kind("PostgreSQL", "postgres", "postgres", ("PGPASSWORD",))
_CLICKHOUSE = Kind("ClickHouse", "clickhouse", "clickhouse", ("CLICKHOUSE_PASSWORD",))
_SPARK = Kind("Spark", "spark", "spark", ("SPARK_CONNECT_TOKEN",))

KINDS: Mapping[str, Kind] = {
    "sqlite": _SQLITE,
    "duckdb": _DUCKDB,
    "postgresql": _POSTGRES,
    "postgres": _POSTGRES,
    "clickhouse": _CLICKHOUSE,
    "clickhouses": _CLICKHOUSE,
    "sc": _SPARK,
}
"""What a URL may begin with."""


def connect(source: DataSource, folder: Path | None = None) -> Database:
    """An engine that holds the events of a database source; relative files lie in `folder`.

    Raises EngineError where the database cannot be reached, or its table has not the columns.
    """
    database = reach(source.database, folder)
    try:
        prepare(database, source)
    except BaseException:
        database.close()
        raise
    return database


def reach(url: str, folder: Path | None = None) -> Database:
    """The database of a URL, before it is said what its events are. Raises EngineError where it cannot be reached."""
    address = address_of(url, folder)
    kind = KINDS.get(address.scheme)
    if kind is None:
        raise EngineError(
            f"“{address.shown}” is no database that is known: begin its URL with {', '.join(f'{s}://' for s in KINDS)}."
        )
    address = replace(address, secret=password(address, kind.variables) if kind.extra else "")
    return Database(_driver(kind, address), Place(kind.title, address.shown, address.secret))


def _driver(kind: Kind, address: Address) -> Driver:
    try:
        return kind.connect(address)
    except EngineError:
        raise
    except ImportError as error:
        raise EngineError(
            f'{kind.title} needs a library that is not installed ({error.name}): pip install "journeymap[{kind.extra}]".'
        ) from error
    except Exception as error:
        said = Place(kind.title, address.shown, address.secret).told(error)
        raise EngineError(
            f"{kind.title} cannot be reached at “{address.shown}” ({said}): check address, name and password, "
            "and that it runs."
        ) from error


def prepare(database: Database, source: DataSource) -> None:
    """Finds the columns, and the offsets of the zone for the times that there are. Raises EngineError and Cancelled."""
    wanted = relation.of(source, database.dialect)
    layout = mapping.laid_out(source, wanted, database.dialect, database.columns(wanted))
    if "seq" not in layout.columns:
        layout = _in_order_of_rows(database, layout, source)
    known: tuple[Offset, ...] = ()
    if layout.kind in (Time.WALL, Time.TEXT):
        known = _offsets(database, layout, source)
    database.prepare(mapping.tables(layout, source, known))


def columns_in(source: DataSource, folder: Path | None = None) -> tuple[str, ...]:
    """The columns that a database source has to choose from. Raises like `connect`."""
    database = reach(source.database, folder)
    try:
        return tuple(database.columns(relation.of(source, database.dialect)))
    finally:
        database.close()


def _in_order_of_rows(database: Database, layout: Layout, source: DataSource) -> Layout:
    """With the numbers of its rows as what orders them, where what holds the events has such: a table as it was filled,
    which a file of the same log was too.
    """
    numbered = relation.numbered(source, database.dialect, layout.types)
    if numbered is None:
        return layout
    try:
        database.columns(numbered)
    except EngineError:  # a view
        return layout
    return replace(layout, relation=numbered, columns={**layout.columns, "seq": relation.ROW})


def _offsets(database: Database, layout: Layout, source: DataSource) -> tuple[Offset, ...]:
    database.prepare(mapping.tables(layout, source, ()))
    first, last = database.run(statement("SELECT MIN(wall), MAX(wall) FROM moments"))[0]
    return () if first is None else offsets(int(first), int(last), source.zone)
