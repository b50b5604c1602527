"""A first look at a database: the tables in it, and the first rows of one with a proposal of which column is what."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.columnroles import event_roles
from journeymap.metrics.engines import relation
from journeymap.metrics.engines.database import Database
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.imports import Preview
from journeymap.metrics.tables.columns import read_column
from journeymap.metrics.tables.table import Table
from journeymap.model.records import DataSource, SourceKind

if TYPE_CHECKING:
    from sqlglot import Expr

ROWS = 100
"""So many rows are looked at."""

MOST_TABLES = 2000

_OWN_SCHEMAS = ("main", "public", "default")
"""The schemas in which a table is found by its bare name."""

_OF_SQLITE = """
SELECT 'main' AS place, name FROM sqlite_master
WHERE type IN ('table', 'view') AND SUBSTR(name, 1, 7) <> 'sqlite_' ORDER BY name LIMIT $most
"""
_OF_STANDARD = """
SELECT table_schema AS place, table_name AS name FROM information_schema.tables
WHERE LOWER(table_schema) NOT IN ('information_schema', 'pg_catalog', 'system')
ORDER BY place, name LIMIT $most
"""
_LISTED = {"sqlite": _OF_SQLITE, "duckdb": _OF_STANDARD, "postgres": _OF_STANDARD, "clickhouse": _OF_STANDARD}
"""What lists the tables, by dialect; elsewhere their names are typed."""


def tables(database: Database) -> tuple[str, ...]:
    """The names of the tables and views of a database as a source names them, none where it does not list them.

    Raises EngineError and Cancelled.
    """
    question = _LISTED.get(database.dialect)
    if question is None:
        return ()
    rows = database.run(statement(question, most=MOST_TABLES))
    return tuple(name if place in _OWN_SCHEMAS else f"{place}.{name}" for place, name in rows)


def glance(database: Database, source: DataSource) -> Preview:
    """The first rows of the table or query of a source, with the columns that seem to be case, activity and time.

    Raises EngineError and Cancelled.
    """
    whole = relation.of(source, database.dialect)
    columns = tuple(database.columns(whole))
    rows = database.run(_first(whole, columns))
    cells = {name: ["" if row[n] is None else str(row[n]) for row in rows] for n, name in enumerate(columns)}
    readings = tuple(read_column(name, cells[name]) for name in columns)
    roles = event_roles(readings, cells)
    time = next((reading for reading in readings if reading.name == roles.get("time")), None)
    return Preview(
        table=_table(columns, cells),
        columns=readings,
        rows=SourceKind.EVENTS,
        roles=roles,
        measures=(),
        time_format=time.time_format if time else "",
        guessed=frozenset(roles),
    )


def _first(whole: "Expr", columns: Sequence[str]) -> "Expr":
    """The first rows as text, which every database makes of any value."""
    from sqlglot import exp

    assert isinstance(whole, exp.Query)  # noqa: S101  # for the type checker
    texts = [exp.cast(exp.column(exp.to_identifier(name, quoted=True), table="looked_at"), "TEXT") for name in columns]
    named = [exp.alias_(text, f"c{n}") for n, text in enumerate(texts)]
    return exp.select(*named).from_(whole.subquery("looked_at")).limit(ROWS)


def _table(columns: tuple[str, ...], cells: dict[str, list[str]]) -> Table:
    import pandas as pd

    frame = pd.DataFrame({n: pd.Series(cells[name], dtype=object) for n, name in enumerate(columns)})
    frame.columns = pd.Index(list(columns))
    return Table(columns, frame)
