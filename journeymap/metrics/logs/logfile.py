"""The rows of a file of events as a relation of the engine: text, Parquet or workbook, every column as text."""

import hashlib
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.logs import relations
from journeymap.metrics.logs.textrows import OddRow, Progress, found_lines, text_rows
from journeymap.metrics.tables.table import TableError, is_text, read_table, sniff
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
    rows. In a Parquet file lines are rows, counted from 1; 0 is a line that nobody can tell.
    """

    relation: "Expr"
    clock: Clock
    lines: "Callable[[np.ndarray[Any, Any], int], tuple[np.ndarray[Any, Any], list[OddRow]]]"


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
    if is_text(path):
        yield _text(engine, path, source, progress=progress)
    elif _is_parquet(path):
        yield _parquet(engine, path, source)
    else:
        yield from _workbook(engine, path, source)


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


def _is_parquet(path: Path) -> bool:
    with opening(path), path.open("rb") as stream:
        return stream.read(4) == b"PAR1"


def _parquet(engine: DuckDB, path: Path, source: DataSource) -> Rows:
    """A Parquet file; its own types tell what a time is."""
    # DuckDB takes the path for a pattern
    file = "".join(f"[{c}]" if c in "*?[" else c for c in str(path))
    try:
        described = engine.run(relations.parquet_columns(file))
    except EngineError as error:
        raise TableError(f"“{path.name}” is no Parquet file that can be read: write it again.") from error
    types = {str(name): str(kind) for name, kind, *_ in described}
    chosen = _chosen(path, source, tuple(types))
    clock = _clock(types[chosen["time"]])
    typed = ("time",) if clock is not Clock.TEXT else ()
    values = {
        role: name(column) if role in typed else relations.as_text(column, types[column])
        for role, column in chosen.items()
    }

    def lines(wanted: "np.ndarray[Any, Any]", read: int) -> "tuple[np.ndarray[Any, Any], list[OddRow]]":
        del read
        return wanted + 1, []

    return Rows(relations.parquet_file(file, values), clock, lines)


def _clock(kind: str) -> Clock:
    if kind.startswith("TIMESTAMP WITH TIME ZONE"):
        return Clock.INSTANT
    return Clock.WALL if kind.startswith(("TIMESTAMP", "DATE")) else Clock.TEXT
