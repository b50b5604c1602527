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


def parquet_columns(pattern: str) -> "Expr":
    """Rows (name, type, …) of the columns of a Parquet file."""
    return statement("DESCRIBE SELECT * FROM read_parquet($pattern)", pattern=pattern)


def parquet_file(pattern: str, roles: "Mapping[str, Expr]") -> "Expr":
    """The values of three roles in a Parquet file."""
    return statement(
        'SELECT $case_value AS "case", $activity AS activity, $time AS time FROM read_parquet($pattern)',
        pattern=pattern,
        case_value=roles["case"],
        activity=roles["activity"],
        time=roles["time"],
    )


def as_text(column: str, kind: str) -> "Expr":
    """A value as a person writes it: 7 and not 7.0, as whole numbers turn out where one of them is missing."""
    whole = (
        "CASE WHEN $value = FLOOR($value) THEN CAST(TRY_CAST($value AS HUGEINT) AS TEXT) ELSE CAST($value AS TEXT) END"
    )
    plain = "CAST($value AS TEXT)"
    return statement(whole if kind in ("DOUBLE", "FLOAT") else plain, value=name(column))
