"""What holds the events of a database source as a query: all of a table, or the one SELECT that a user wrote."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journeymap.metrics.engines.engine import EngineError
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    from sqlglot import Expr

ROW = "journeymap_row"
"""The column that has the number of a row."""

_ONE = "Write one SELECT, which gives a row for each event."


def of(source: DataSource, dialect: str) -> "Expr":
    """The rows of a source as a query. Raises EngineError where it names no table, or asks for more than to read."""
    if bool(source.table) is bool(source.query):
        raise EngineError("A database source names either a table or a query: choose one of them.")
    return _query(source.query, dialect) if source.query else _table(source.table)


def numbered(source: DataSource, dialect: str, columns: Iterable[str]) -> "Expr | None":
    """All of a table with the number of each row in ROW, where tables of the dialect have one; None where it has none."""
    from sqlglot import exp

    if dialect not in ("sqlite", "duckdb") or not source.table or "rowid" in map(str.casefold, columns):
        return None
    table = _table(source.table)
    assert isinstance(table, exp.Select)  # noqa: S101  # for the type checker
    return table.select(exp.alias_(exp.column("rowid"), ROW), copy=False)


def _table(text: str) -> "Expr":
    """All of a table; a point parts it from its schema, and upper and lower case are taken as they are."""
    from sqlglot import exp

    parts = [part.strip().strip('"`') for part in text.split(".")]
    if not all(parts) or len(parts) > 3:
        raise EngineError(f"“{text}” is no name of a table: write table or schema.table.")
    names = [exp.to_identifier(part, quoted=True) for part in reversed(parts)]
    table = exp.Table(**dict(zip(("this", "db", "catalog"), names, strict=False)))
    return exp.select("*").from_(table)


def _verb(found: "Expr") -> str:
    """What a statement does, in its own word."""
    return str(found.this if found.key == "command" else found.key).upper()


def _query(text: str, dialect: str) -> "Expr":
    """A user's query in the database's own dialect, if it does nothing but read."""
    from sqlglot import exp, parse
    from sqlglot.errors import SqlglotError

    try:
        statements = [found for found in parse(text, dialect=dialect) if found is not None]
    except SqlglotError as error:
        said = str(error).strip().splitlines()[0].rstrip(".")
        raise EngineError(f"The query cannot be read ({said}). {_ONE}") from error
    if len(statements) != 1:
        raise EngineError(f"The query has {len(statements)} statements. {_ONE}")
    query = statements[0]
    writing = (
        exp.DDL,
        exp.Delete,
        exp.Update,
        exp.Merge,
        exp.Command,
        exp.Into,
        exp.Lock,
        exp.Set,
        exp.Placeholder,
        exp.Parameter,
    )
    found = next((node for node in query.find_all(*writing) if not isinstance(node, exp.Query)), None)
    if found is not None:
        raise EngineError(f"The query does more than read ({_verb(found)}). {_ONE}")
    if not isinstance(query, exp.Query) or (isinstance(query, exp.Select) and not query.expressions):
        raise EngineError(f"“{text.strip()[:60]}” is no query. {_ONE}")
    return query
