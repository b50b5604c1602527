"""The SQL by which DuckDB reads a file: its rows as a relation of three columns of text."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement

if TYPE_CHECKING:
    from sqlglot import Expr


def text_file(path: str, cells: Sequence[str], roles: Mapping[str, str], *, delimiter: str, quote: str) -> "Expr":
    """The cells of three roles in a text file whose rows have the given cells. Rows of another shape go aside."""
    from sqlglot import exp

    text = exp.convert("VARCHAR")
    columns = exp.Struct(expressions=[exp.PropertyEQ(this=exp.to_identifier(c), expression=text.copy()) for c in cells])
    return statement(
        r"""
        SELECT $case_cell AS "case", $activity AS activity, $time AS time
        FROM read_csv($path, auto_detect = false, header = false, delim = $delimiter, quote = $quote, escape = $quote,
            new_line = '\n', columns = $columns, store_rejects = true, rejects_table = 'odd_rows',
            rejects_scan = 'odd_scans', rejects_limit = 0)
        """,
        path=path,
        delimiter=delimiter,
        quote=quote,
        columns=columns,
        case_cell=name(roles["case"]),
        activity=name(roles["activity"]),
        time=name(roles["time"]),
    )


def odd_rows() -> "Expr":
    """Rows (byte from 0, kind, beginning of the text) of the text rows that went aside, in the order of the file."""
    # an odd row is reported with the empty lines before it
    return statement(
        """
        SELECT line_byte_position - 1 + LENGTH(MIN(csv_line)) - LENGTH(LTRIM(MIN(csv_line), $feed)) AS start,
            MIN(error_type), LEFT(LTRIM(MIN(csv_line), $feed), 300)
        FROM odd_rows GROUP BY line_byte_position ORDER BY start
        """,
        feed="\n",
    )


def parquet_file(path: str, roles: Sequence[str]) -> "Expr":
    """The columns of these roles in a Parquet file that this program wrote."""
    from sqlglot import exp

    # DuckDB takes the path for a pattern
    pattern = "".join(f"[{c}]" if c in "*?[" else c for c in path)
    rows = statement("SELECT 1 FROM READ_PARQUET($pattern, hive_partitioning = FALSE)", pattern=pattern)
    assert isinstance(rows, exp.Select)  # noqa: S101  # for the type checker
    return rows.select(*map(name, roles), append=False, copy=False)
