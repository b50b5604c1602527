"""The rows of a file of events as a relation of the engine: text, Parquet or workbook, every column as text."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import name
from journeymap.metrics.logs import relations
from journeymap.metrics.logs.duplicates import ID
from journeymap.metrics.logs.recordrows import record_rows
from journeymap.metrics.logs.survey import Survey, checksum, survey
from journeymap.metrics.logs.textrows import OddRow, Progress, found_lines, text_rows
from journeymap.metrics.tables.headers import unique
from journeymap.metrics.tables.importer import Fields, Form
from journeymap.metrics.tables.importers import head_of, importer_of
from journeymap.metrics.tables.parquet import TIMES, copy_columns
from journeymap.metrics.tables.table import TableError, read_table
from journeymap.metrics.tables.textformat import encoding_of_head, format_of
from journeymap.model.records import DataSource

if TYPE_CHECKING:
    import numpy as np
    from sqlglot import Expr

ROLES: tuple[str, ...] = ("case", "activity", "time")
"""The columns of an event log, in the order in which a row is found wanting."""

_SAMPLE = 1000

__all__ = ["ROLES", "Clock", "Rows", "checksum", "rows_of"]


class Clock(StrEnum):
    """What the time column holds: text, times of a clock on the wall, or instants."""

    TEXT = "text"
    WALL = "wall"
    INSTANT = "instant"


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file holds: `relation` yields "case", activity, time and the `kept` columns in the order of the file.

    `lines(wanted, read)` tells, once so many rows were read, the lines of those wanted, counted from 0, and the odd
    rows. In a Parquet file lines are rows, counted from 1; 0 is a line that nobody can tell. `notes` are sentences
    about rows that were left out on purpose.
    """

    relation: "Expr"
    clock: Clock
    lines: "Callable[[np.ndarray[Any, Any], int], tuple[np.ndarray[Any, Any], list[OddRow]]]"
    kept: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@contextmanager
def rows_of(engine: DuckDB, path: Path, source: DataSource, seen: Survey, *, progress: Progress) -> Generator[Rows]:
    """The rows of a file while they are read; `seen` is what its bytes tell. Raises TableError where there are none."""
    importer = importer_of(path, source.importer)
    if importer.form is Form.RECORDS and importer.fields:
        yield from _records(engine, path, source, importer.fields, progress=progress)
    elif importer.form is Form.PARQUET:
        yield from _parquet(engine, path, source)
    elif importer.form is Form.WORKBOOK:
        yield from _workbook(engine, path, source)
    else:
        yield _text(engine, path, source, seen, progress=progress)


def _records(engine: DuckDB, path: Path, source: DataSource, fields: Fields, *, progress: Progress) -> Generator[Rows]:
    fieldnames = fields.columns(path, engine.check)
    names, _ = unique(fieldnames, len(fieldnames))
    chosen = _chosen(path, source, names)
    columns = {role: fieldnames[names.index(column)] for role, column in chosen.items()}
    with record_rows(engine, path, fields, columns, progress=progress) as rows:
        yield Rows(rows.relation, Clock.TEXT, rows.lines, _kept(chosen), rows.notes)


def _workbook(engine: DuckDB, path: Path, source: DataSource) -> Generator[Rows]:
    import numpy as np
    import pandas as pd
    from sqlglot.expressions import to_table

    table = read_table(path, sheet=source.sheet, importer=source.importer)
    chosen = _chosen(path, source, table.columns)
    numbers = np.asarray(table.frame.index)
    frame = pd.DataFrame({role: table.cells(column) for role, column in chosen.items()}, dtype="object")

    def lines(wanted: "np.ndarray[Any, Any]", read: int) -> "tuple[np.ndarray[Any, Any], list[OddRow]]":
        del read
        return numbers[wanted], []

    with engine.lent("sheet", frame):
        sheet = relations.chosen({role: name(role) for role in chosen}, to_table("sheet"))
        yield Rows(sheet, Clock.TEXT, lines, _kept(chosen))


def wanted(source: DataSource) -> dict[str, str]:
    """The columns of a log by their roles: the usual ones, by_0, by_1 … to compare cases by, and what tells duplicates
    apart. Raises KeyError where a usual one is not chosen.
    """
    columns = {role: source.columns[role] for role in ROLES}
    columns |= {f"by_{n}": column for n, column in enumerate(source.segments)}
    return columns | ({ID: source.columns[ID]} if source.dedupe and source.columns.get(ID) else {})


def _kept(columns: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(role for role in columns if role not in ROLES)


def _chosen(path: Path, source: DataSource, names: tuple[str, ...]) -> Mapping[str, str]:
    """The column for each role. Raises TableError where one is not chosen or not there."""
    for role in ROLES:
        if not source.columns.get(role):
            raise TableError(f"No column of “{path.name}” is chosen for the {role}: choose one of {_few(names)}.")
    columns = wanted(source)
    for role, column in columns.items():
        if column not in names:
            purpose = f"for the {role}" if role in source.columns else "to compare by"
            raise TableError(
                f"“{path.name}” has no column “{column}” {purpose}: choose one of {_few(names)}, or another delimiter."
            )
    return columns


def _few(names: tuple[str, ...]) -> str:
    return ", ".join(f"“{name}”" for name in names[:12]) + (" …" if len(names) > 12 else "")


def _text(engine: DuckDB, path: Path, source: DataSource, seen: Survey, *, progress: Progress) -> Rows:
    if seen.packed:
        seen = survey(path, unpacked=True, check=engine.check)
    told = encoding_of_head(head_of(path).data)
    found = seen.encoding if told in ("utf-8", "cp1252") else told
    form = format_of(path, importer=source.importer, encoding=source.encoding or found, delimiter=source.delimiter)
    table = read_table(path, encoding=form.encoding, delimiter=form.delimiter, importer=source.importer, limit=_SAMPLE)
    chosen = _chosen(path, source, table.columns)
    places = {role: table.columns.index(column) for role, column in chosen.items()}
    rows = text_rows(engine, path, form, places, seen, progress=progress)
    return Rows(rows.relation, Clock.TEXT, partial(found_lines, engine, rows), _kept(chosen))


def _parquet(engine: DuckDB, path: Path, source: DataSource) -> Generator[Rows]:
    """A Parquet file, of which the engine reads a copy that this program wrote; its own types tell what a time is."""
    copy = engine.folder / "rows.parquet"
    try:
        columns = wanted(source) if all(source.columns.get(role) for role in ROLES) else {}
        types = copy_columns(path, columns, copy, typed=("time",), check=engine.check)
        chosen = _chosen(path, source, tuple(types))

        def lines(wanted: "np.ndarray[Any, Any]", read: int) -> "tuple[np.ndarray[Any, Any], list[OddRow]]":
            del read
            return wanted + 1, []

        yield Rows(
            relations.parquet_file(str(copy), tuple(chosen)), _clock(types[chosen["time"]]), lines, _kept(chosen)
        )
    finally:
        with suppress(OSError):  # it goes with the engine at the latest
            copy.unlink(missing_ok=True)


def _clock(kind: str) -> Clock:
    if kind.startswith("TIMESTAMP WITH TIME ZONE"):
        return Clock.INSTANT
    return Clock.WALL if kind.startswith(TIMES) else Clock.TEXT
