"""The SQL by which DuckDB reads a file: its rows as a relation whose columns have the names of their roles."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement

if TYPE_CHECKING:
    from sqlglot import Expr
    from sqlglot.expressions import Query


def chosen(values: "Mapping[str, Expr]", source: "Expr") -> "Query":
    """The values for the roles of columns, from a table or a function that makes one."""
    from sqlglot import exp

    columns = (exp.alias_(value.copy(), role, quoted=True) for role, value in values.items())
    return exp.select(*columns).from_(source)


def text_file(  # noqa: PLR0913  # each says one thing of how the text is written
    path: str,
    cells: Sequence[str],
    roles: Mapping[str, str],
    *,
    delimiter: str,
    quote: str,
    skip: int = 0,
    line_end: str = "\n",
) -> "Expr":
    """The cells for the roles in a text file whose rows have the given cells, without its first `skip` lines. Rows of
    another shape go aside.
    """
    from sqlglot import exp

    text = exp.convert("VARCHAR")
    columns = exp.Struct(expressions=[exp.PropertyEQ(this=exp.to_identifier(c), expression=text.copy()) for c in cells])
    reader = statement(
        """
        SELECT 1 FROM read_csv($path, auto_detect = false, header = false, skip = $skip, delim = $delimiter,
            quote = $quote, escape = $quote, new_line = $line_end, columns = $columns, store_rejects = true,
            rejects_table = 'odd_rows', rejects_scan = 'odd_scans', rejects_limit = 0,
            compression = 'none', hive_partitioning = false)
        """,
        path=pattern(path),
        skip=skip,
        delimiter=delimiter,
        quote=quote,
        line_end=_NAMES[line_end],
        columns=columns,
    )
    return chosen({role: name(cell) for role, cell in roles.items()}, reader.args["from_"].this)


_NAMES: Mapping[str, str] = {"\n": r"\n", "\r\n": r"\r\n"}
"""Ends of lines, by DuckDB's words for them."""


def odd_rows() -> "Expr":
    """Rows (byte from 0, kind, beginning of the text) of the text rows that went aside, in the order of the file."""
    # an odd row is reported with the empty lines before it
    return statement(
        """
        SELECT line_byte_position - 1 + LENGTH(MIN(csv_line)) - LENGTH(LTRIM(MIN(csv_line), $ends)) AS start,
            MIN(error_type), LEFT(LTRIM(MIN(csv_line), $ends), 300)
        FROM odd_rows GROUP BY line_byte_position ORDER BY start
        """,
        ends="\r\n",
    )


def parquet_file(path: str, roles: Sequence[str]) -> "Expr":
    """The columns of these roles in a Parquet file that this program wrote."""
    reader = statement("SELECT 1 FROM READ_PARQUET($pattern, hive_partitioning = FALSE)", pattern=pattern(path))
    return chosen({role: name(role) for role in roles}, reader.args["from_"].this)


def pattern(path: str) -> str:
    """The pattern that this very path fits alone: DuckDB takes paths for patterns."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in path)
