"""What it takes for one statement to mean the same in every dialect, beyond what sqlglot does by itself.

A statement is written for DuckDB; each dialect has its rewritings, from the median of a database that has none to an
integer division that would go through floating point.
"""

import re
from collections.abc import Callable, Collection, Mapping
from itertools import takewhile
from typing import TYPE_CHECKING, cast

from journeymap.metrics.engines.median import ranked

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query

PREFIX = "journeymap_"
"""Begins the names of all tables that a statement makes."""

SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680"
    + "".join(map(chr, range(0x2000, 0x200B)))
    + "\u2028\u2029\u202f\u205f\u3000"
)
"""White space as `str.isspace` has it."""

_SPACE = r"\t-\r\x{1c}-\x{20}\x{85}\p{Z}"
"""The same as a pattern."""

Rewriting = Callable[["Expr"], "Expr"]


def rendered(statement: "Expr", dialect: str) -> str:
    """A statement as text in a dialect. The statement itself stays as it is."""
    rewritten = statement.copy()
    if dialect in _WHOLE:
        rewritten = _WHOLE[dialect](rewritten)
    node = _NODES.get(dialect)
    if node is not None:
        rewritten = rewritten.transform(node, copy=False)
    return rewritten.sql(dialect, copy=False)


def renamed(statement: "Expr", names: Mapping[str, str]) -> "Expr":
    """The statement with other names for tables, those that it makes itself among them; columns go on to find them
    under the old name.
    """
    from sqlglot import exp

    statement = statement.copy()
    for cte in statement.find_all(exp.CTE):
        if cte.alias in names:
            cte.args["alias"].set("this", exp.to_identifier(names[cte.alias]))
    for table in statement.find_all(exp.Table):
        if table.name in names and not table.db:
            if not table.alias:
                table.set("alias", exp.TableAlias(this=exp.to_identifier(table.name)))
            table.set("this", exp.to_identifier(names[table.name]))
    return statement


def table_name(table: str) -> str:
    """What a table of the chain that leads to the events is called in the database."""
    return f"{PREFIX}log_{table}"


def after(tables: "Mapping[str, Expr]", statement: "Query", kept: frozenset[str] = frozenset()) -> "Query":
    """The query, which first makes those of the tables that it reads, but for what is kept in the session; each is made
    from those before it.

    All get names that begin with PREFIX: no name hides a table of the database, as SQLite has it even backwards.
    """
    from sqlglot import exp

    own = {cte.alias: PREFIX + cte.alias for cte in statement.find_all(exp.CTE)}
    query = renamed(statement, {table: table_name(table) for table in tables} | own)
    made = [
        exp.CTE(this=_body(tables, table), alias=exp.TableAlias(this=exp.to_identifier(table_name(table))))
        for table in missing(tables, statement, kept)
    ]
    chain = query.args.get("with_")
    if made:
        query.set("with_", exp.With(expressions=[*made, *(chain.expressions if chain else ())]))
    return cast("Query", query)


def missing(tables: "Mapping[str, Expr]", statement: "Expr", kept: Collection[str] = ()) -> list[str]:
    """The tables that have to be made for a statement, in their order, where some are kept."""
    wanted = asked(tables, statement)
    for table in reversed(list(tables)):
        if table in wanted and table not in kept:
            wanted |= asked(_before(tables, table), tables[table])
    return [table for table in tables if table in wanted and table not in kept]


def asked(tables: "Collection[str]", statement: "Expr") -> set[str]:
    """Which of the tables a statement itself reads."""
    from sqlglot import exp

    own = {cte.alias for cte in statement.find_all(exp.CTE)}
    return {table.name for table in statement.find_all(exp.Table) if not table.db and table.name in tables} - own


def _body(tables: "Mapping[str, Expr]", table: str) -> "Expr":
    return renamed(tables[table], {name: table_name(name) for name in _before(tables, table)})


def _before(tables: "Collection[str]", table: str) -> list[str]:
    return list(takewhile(lambda name: name != table, tables))


def _sqlite(node: "Expr") -> "Expr":
    from sqlglot import exp

    if isinstance(node, exp.IntDiv):
        return exp.Div(this=node.this, expression=node.expression, typed=True, safe=True)
    if isinstance(node, exp.Values):
        return _named_by_position(node)
    if isinstance(node, exp.Literal) and node.is_string and "\0" in node.this:
        return _joined_by_nul(node.this)
    return node


def _named_by_position(values: "Expr") -> "Expr":
    """SQLite calls the columns of VALUES column1, column2 …, and by no other names."""
    from sqlglot import exp

    names = values.alias_column_names
    if not names:
        return values
    bare = values.copy()
    bare.set("alias", exp.TableAlias(this=exp.to_identifier("listed")))
    chosen = [exp.alias_(exp.column(f"column{n}"), name, quoted=True) for n, name in enumerate(names, 1)]
    return exp.select(*chosen).from_(bare).subquery(values.alias)


def _joined_by_nul(text: str) -> "Expr":
    """A text whose NUL characters are made by a function: the driver takes none in a statement."""
    from sqlglot import exp

    parts: list[Expr] = []
    for n, part in enumerate(text.split("\0")):
        parts += [exp.func("CHAR", exp.Literal.number(0))] if n else []
        parts += [exp.Literal.string(part)]
    joined = parts[0]
    for part in parts[1:]:
        joined = exp.DPipe(this=joined, expression=part, safe=True)
    return exp.paren(joined)


def _postgres(node: "Expr") -> "Expr":
    from sqlglot import exp

    if isinstance(node, exp.IntDiv) and not isinstance(node.parent, exp.Cast):
        return exp.cast(node.copy(), "BIGINT")
    return node


_LARGE = 2**31
"""From here on ClickHouse takes a number for one without a sign, which mixes with no other whole number."""


def _clickhouse(node: "Expr") -> "Expr":
    from sqlglot import exp

    if isinstance(node, exp.IntDiv):
        return exp.Anonymous(this="intDiv", expressions=[node.this, node.expression])
    if isinstance(node, exp.Median):
        # its own median is a sample of the values where they are many
        return exp.ParameterizedAgg(
            this="quantileExactInclusive", expressions=[exp.Literal.number("0.5")], params=[node.this]
        )
    if isinstance(node, exp.Trim) and node.expression is not None:
        return _trimmed_by_pattern(node)
    counts = isinstance(node, exp.Count | exp.RowNumber)
    large = isinstance(node, exp.Literal) and node.is_int and int(node.this) >= _LARGE
    if (large or (counts and not isinstance(node.parent, exp.Window))) or (
        isinstance(node, exp.Window) and isinstance(node.this, exp.Count | exp.RowNumber)
    ):
        return _signed(node)
    return node


def _signed(node: "Expr") -> "Expr":
    from sqlglot import exp

    parent = node.parent
    if isinstance(parent, exp.Anonymous) and parent.name == "toInt64":
        return node
    return exp.Anonymous(this="toInt64", expressions=[node.copy()])


def _trimmed_by_pattern(node: "Expr") -> "Expr":
    """ClickHouse takes the characters to be cut off byte by byte."""
    from sqlglot import exp

    kinds = _SPACE if node.expression.this == SPACES else re.escape(node.expression.this)
    pattern = exp.Literal.string(f"^[{kinds}]+|[{kinds}]+$")
    return exp.Anonymous(this="replaceRegexpAll", expressions=[node.this, pattern, exp.Literal.string("")])


_WHOLE: Mapping[str, Rewriting] = {"sqlite": ranked}
"""Rewritings of a whole statement, before those of its parts."""

_NODES: Mapping[str, Rewriting] = {"sqlite": _sqlite, "postgres": _postgres, "clickhouse": _clickhouse}
"""Rewritings of parts of a statement."""
