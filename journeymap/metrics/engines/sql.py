"""SQL as sqlglot expressions. Values and names enter a statement as expressions alone, never as text.

A statement is written out with `$placeholders`, so that it reads as SQL; it is rendered in the dialect of the engine
that runs it.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query


def statement(text: str, /, **values: "str | int | float | Expr | None") -> "Expr":
    """A statement with its placeholders filled: text and numbers become literals, expressions stay what they are."""
    from sqlglot import exp

    return exp.replace_placeholders(_parsed(text).copy(), **values)


@lru_cache(maxsize=256)
def _parsed(text: str) -> "Expr":
    from sqlglot import parse_one

    return parse_one(text, dialect="duckdb")


def name(text: str) -> "Expr":
    """The name of a column."""
    from sqlglot import exp

    return exp.column(exp.to_identifier(text, quoted=True))


def listed(values: Sequence[str | int]) -> "Expr":
    """Texts or numbers for the right side of IN; of none a list that nothing is in."""
    from sqlglot import exp

    return exp.Tuple(expressions=[exp.convert(value) for value in values] or [exp.null()])


def chained(tables: "Mapping[str, Expr]", last: "Expr") -> "Query":
    """A query on tables that are made one after the other, each from those before it: WITH … AS (…), … SELECT."""
    from sqlglot import exp

    assert isinstance(last, exp.Query)  # noqa: S101  # for the type checker
    for alias, table in tables.items():
        last = last.with_(alias, as_=table, copy=False)
    return last
