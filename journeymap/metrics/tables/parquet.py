"""Parquet, read in a process of its own: a first look as text, and a copy of the columns that a log needs.

Whoever loads a log reads the copy alone, which this program wrote.
"""

import os
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.tables.guarded import File, Limits, ask
from journeymap.metrics.tables.headers import unique
from journeymap.metrics.tables.textformat import TableError, opening

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection
    from sqlglot import Expr

_MEMORY = "2GB"
"""What DuckDB may hold, below what the process may."""

_ANY_ROWS = 10_000_000
"""So many rows may any file have; beyond that a row takes a bit of the file at least, or they are made up."""

_SELECT = "SELECT * FROM read_parquet(?, hive_partitioning = false)"

_SECONDS = 600.0
_SECONDS_A_MEGABYTE = 1.0
_WRITTEN = 40
"""A copy, in times of the file it is made of: text takes more room than numbers."""

TIMES = ("TIMESTAMP", "DATE")
"""How the types of columns begin that are times."""


@dataclass(frozen=True, slots=True)
class ParquetRows:
    """The first rows of a Parquet file as text, by column."""

    names: tuple[str, ...]
    rows: list[list[str]]


@dataclass(frozen=True, slots=True)
class _Look:
    path: bytes
    limit: int


@dataclass(frozen=True, slots=True)
class _Copying:
    """`columns` by the names they have in the copy; those in `typed` keep their type where they are times."""

    path: bytes
    columns: dict[str, str]
    typed: tuple[str, ...]
    into: bytes


def first_rows(path: Path, limit: int) -> ParquetRows:
    """At most `limit` rows, "" for an empty cell. Raises TableError where the file cannot be read."""
    with opening(path), path.open("rb"):
        return ask(_look, _Look(os.fsencode(path), limit), file=_file(path))


def copy_columns(
    path: Path, columns: Mapping[str, str], into: Path, *, typed: tuple[str, ...], check: Callable[[], None]
) -> dict[str, str]:
    """Writes the columns, by their new names, to a Parquet file of this program, in the order of the rows: all as text
    but times in `typed`. Gives the types of all columns of the file by their names in a `Table`; where one is missing
    nothing is written.

    `check` is called meanwhile and ends it by raising. Raises TableError where the file cannot be read.
    """
    with opening(path):
        size = path.stat().st_size
    limits = Limits(_SECONDS + _SECONDS_A_MEGABYTE * (size >> 20), written=(1 << 30) + _WRITTEN * size)
    order = _Copying(os.fsencode(path), dict(columns), typed, os.fsencode(into))
    return ask(_copy, order, file=_file(path), limits=limits, check=check)


def _file(path: Path) -> File:
    return File(path, "write it as CSV", "it is damaged or too large; write it again, or as CSV")


def _look(order: _Look) -> ParquetRows:
    path = Path(os.fsdecode(order.path))
    with _opened(path) as connection:
        kinds = connection.execute(f"{_SELECT} LIMIT 0", [_literal(path)]).description or []
        found = connection.execute(
            "SELECT COLUMNS(*)::VARCHAR FROM read_parquet(?, hive_partitioning = false) LIMIT ?",
            [_literal(path), order.limit],
        ).fetchall()
    broken = [str(kind[1]) in ("DOUBLE", "FLOAT") for kind in kinds]
    rows = [
        [(cell or "").removesuffix(".0" if fraction else "") for cell, fraction in zip(row, broken, strict=True)]
        for row in found
    ]
    return ParquetRows(tuple(str(kind[0]) for kind in kinds), rows)


def _copy(order: _Copying) -> dict[str, str]:
    path, into = Path(os.fsdecode(order.path)), Path(os.fsdecode(order.into))
    with _opened(path) as connection:
        connection.execute("SET temp_directory = ?", [str(into.with_suffix(".spill"))])
        kinds = connection.execute(f"{_SELECT} LIMIT 0", [_literal(path)]).description or []
        names, _ = unique([str(kind[0]) for kind in kinds], len(kinds))
        types = {name: str(kind[1]) for name, kind in zip(names, kinds, strict=True)}
        if all(column in types for column in order.columns.values()):
            written = {name: str(kind[0]) for name, kind in zip(names, kinds, strict=True)}
            kept = [
                _kept(written[column], types[column], typed=new in order.typed).as_(new, quoted=True)
                for new, column in order.columns.items()
            ]
            connection.sql(_chosen(path, kept).sql("duckdb")).write_parquet(str(into), compression="snappy")
    return types


def _chosen(path: Path, values: "list[Expr]") -> "Expr":
    from sqlglot import exp

    rows = statement("SELECT 1 FROM READ_PARQUET($file, hive_partitioning = FALSE)", file=_literal(path))
    assert isinstance(rows, exp.Select)  # noqa: S101  # for the type checker
    return rows.select(*values, append=False, copy=False)


def _kept(column: str, kind: str, *, typed: bool) -> "Expr":
    """A value as a person writes it: 7 and not 7.0, as whole numbers turn out where one of them is missing."""
    if typed and kind.startswith(TIMES):
        return name(column)
    whole = (
        "CASE WHEN $value = FLOOR($value) THEN CAST(TRY_CAST($value AS HUGEINT) AS TEXT) ELSE CAST($value AS TEXT) END"
    )
    plain = "CAST($value AS TEXT)"
    return statement(whole if kind in ("DOUBLE", "FLOAT") else plain, value=name(column))


def _literal(path: Path) -> str:
    """The path as a pattern that only it fits."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in str(path))


@contextmanager
def _opened(path: Path) -> "Generator[DuckDBPyConnection]":
    """DuckDB without extensions, once the file was found to be no trap."""
    import duckdb

    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
        "memory_limit": _MEMORY,
    }
    try:
        with duckdb.connect(":memory:", config=settings) as connection:
            connection.execute("SET TimeZone = 'UTC'")
            _refuse_made_up_rows(connection, path)
            yield connection
    except (MemoryError, duckdb.OutOfMemoryException) as error:
        raise TableError(f"“{path.name}” takes more memory than there is for it: write it again, or as CSV.") from error
    except (duckdb.Error, RuntimeError, ValueError, OSError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise TableError(f"“{path.name}” is no Parquet file that can be read ({reason}): write it again.") from error


def _refuse_made_up_rows(connection: "DuckDBPyConnection", path: Path) -> None:
    """Raises TableError where a file claims rows that it cannot hold: to unpack them would fill memory and disk."""
    found = connection.execute("SELECT SUM(num_rows) FROM parquet_file_metadata(?)", [_literal(path)]).fetchall()
    groups = connection.execute(
        "SELECT COALESCE(SUM(size), 0) FROM (SELECT DISTINCT row_group_id, row_group_num_rows AS size "
        "FROM parquet_metadata(?)) AS groups",
        [_literal(path)],
    ).fetchall()
    rows, in_groups = int(found[0][0]), int(groups[0][0])
    if rows != in_groups:
        raise TableError(
            f"“{path.name}” says that it has {rows} rows, and then {in_groups}: it is damaged; write it again."
        )
    if rows > max(_ANY_ROWS, 8 * path.stat().st_size):
        raise TableError(f"“{path.name}” claims {rows} rows, more than a file of its size holds: write it again.")
