"""The rows of a file of events as a relation of the engine: text, Parquet or workbook, every column as text."""

import hashlib
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs import relations
from journeymap.metrics.logs.recordrows import record_rows
from journeymap.metrics.logs.textrows import OddRow, Progress, found_lines, text_rows
from journeymap.metrics.tables.headers import unique
from journeymap.metrics.tables.importer import Fields, Form
from journeymap.metrics.tables.importers import importer_of
from journeymap.metrics.tables.parquet import TIMES, copy_columns
from journeymap.metrics.tables.table import TableError, read_table, sniff
from journeymap.metrics.tables.textformat import opening
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    import numpy as np
    from sqlglot import Expr

ROLES: tuple[str, ...] = ("case", "activity", "time")
"""The columns of an event log, in the order in which a row is found wanting."""

_CHUNK = 1 << 22
_SAMPLE = 1000


class Clock(StrEnum):
    """What the time column holds: text, times of a clock on the wall, or instants."""

    TEXT = "text"
    WALL = "wall"
    INSTANT = "instant"


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file holds: `relation` yields "case", activity and time in the order of the file.

    `lines(wanted, read)` tells, once so many rows were read, the lines of those wanted, counted from 0, and the odd
    rows. In a Parquet file lines are rows, counted from 1; 0 is a line that nobody can tell. `notes` are sentences
    about rows that were left out on purpose.
    """

    relation: "Expr"
    clock: Clock
    lines: "Callable[[np.ndarray[Any, Any], int], tuple[np.ndarray[Any, Any], list[OddRow]]]"
    notes: tuple[str, ...] = ()


def checksum(path: Path, *, check: Callable[[], None] = lambda: None) -> str:
    """The SHA-256 of a file's bytes. Raises TableError where it cannot be read."""
    digest = hashlib.sha256()
    with opening(path), path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            check()
            digest.update(chunk)
    return digest.hexdigest()


@contextmanager
def rows_of(engine: DuckDB, path: Path, source: DataSource, *, progress: Progress) -> Generator[Rows]:
    """The rows of a file while they are read. Raises TableError where there are none to be read."""
    importer = importer_of(path, source.importer)
    if importer.form is Form.RECORDS and importer.fields:
        yield from _records(engine, path, source, importer.fields, progress=progress)
    elif importer.form is Form.PARQUET:
        yield from _parquet(engine, path, source)
    elif importer.form is Form.WORKBOOK:
        yield from _workbook(engine, path, source)
    else:
        yield _text(engine, path, source, progress=progress)


def _records(engine: DuckDB, path: Path, source: DataSource, fields: Fields, *, progress: Progress) -> Generator[Rows]:
    fieldnames = fields.columns(path)
    names, _ = unique(fieldnames, len(fieldnames))
    chosen = _chosen(path, source, names)
    columns = {role: fieldnames[names.index(column)] for role, column in chosen.items()}
    with record_rows(engine, path, fields, columns, progress=progress) as rows:
        yield Rows(rows.relation, Clock.TEXT, rows.lines, rows.notes)


def _workbook(engine: DuckDB, path: Path, source: DataSource) -> Generator[Rows]:
    import numpy as np
    import pandas as pd

    table = read_table(path, sheet=source.sheet)
    chosen = _chosen(path, source, table.columns)
    numbers = np.asarray(table.frame.index)
    frame = pd.DataFrame({role: table.cells(column) for role, column in chosen.items()}, dtype="object")

    def lines(wanted: "np.ndarray[Any, Any]", read: int) -> "tuple[np.ndarray[Any, Any], list[OddRow]]":
        del read
        return numbers[wanted], []

    with engine.lent("sheet", frame):
        yield Rows(statement('SELECT "case", activity, time FROM sheet'), Clock.TEXT, lines)


def _chosen(path: Path, source: DataSource, names: tuple[str, ...]) -> Mapping[str, str]:
    """The column for each role. Raises TableError where one is not chosen or not there."""
    for role in ROLES:
        column = source.columns.get(role, "")
        if not column:
            raise TableError(f"No column of “{path.name}” is chosen for the {role}: choose one of {_few(names)}.")
        if column not in names:
            raise TableError(
                f"“{path.name}” has no column “{column}” for the {role}: choose one of {_few(names)}, "
                "or another delimiter."
            )
    return {role: source.columns[role] for role in ROLES}


def _few(names: tuple[str, ...]) -> str:
    return ", ".join(f"“{name}”" for name in names[:12]) + (" …" if len(names) > 12 else "")


def _text(engine: DuckDB, path: Path, source: DataSource, *, progress: Progress) -> Rows:
    form = sniff(path, encoding=source.encoding, delimiter=source.delimiter)
    names = read_table(path, encoding=form.encoding, delimiter=form.delimiter, limit=_SAMPLE).columns
    chosen = _chosen(path, source, names)
    places = {role: names.index(chosen[role]) for role in ROLES}
    rows = text_rows(engine, path, form, places, progress=progress)
    return Rows(rows.relation, Clock.TEXT, partial(found_lines, engine, rows))


def _parquet(engine: DuckDB, path: Path, source: DataSource) -> Generator[Rows]:
    """A Parquet file, of which the engine reads a copy that this program wrote; its own types tell what a time is."""
    copy = engine.folder / "rows.parquet"
    wanted = {role: column for role in ROLES if (column := source.columns.get(role))}
    try:
        types = copy_columns(path, wanted, copy, typed=("time",), check=engine.check)
        chosen = _chosen(path, source, tuple(types))

        def lines(wanted: "np.ndarray[Any, Any]", read: int) -> "tuple[np.ndarray[Any, Any], list[OddRow]]":
            del read
            return wanted + 1, []

        yield Rows(relations.parquet_file(str(copy), tuple(chosen)), _clock(types[chosen["time"]]), lines)
    finally:
        with suppress(OSError):  # it goes with the engine at the latest
            copy.unlink(missing_ok=True)


def _clock(kind: str) -> Clock:
    if kind.startswith("TIMESTAMP WITH TIME ZONE"):
        return Clock.INSTANT
    return Clock.WALL if kind.startswith(TIMES) else Clock.TEXT
