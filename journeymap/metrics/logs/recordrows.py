"""The rows of a file of records as a relation of the engine: its importer goes through it once, in a stream.

The engine reads a copy of the wanted cells with the number of the record's line before them. A record that is none goes
aside with its line, as odd rows of text do.
"""

import csv
import errno
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.logs import relations
from journeymap.metrics.logs.textrows import OddRow
from journeymap.metrics.tables.importer import Fields, OddRecord, Record
from journeymap.metrics.tables.records import left_out_notes
from journeymap.metrics.tables.textformat import TableError

if TYPE_CHECKING:
    import numpy as np
    from sqlglot import Expr

LONGEST = 250_000
"""Characters that the wanted cells of a record may have together; the engine reads no line above 2 MB."""

MOST_ODD = 100_000
"""More odd records than that, and than good ones, tell that the file is none of this kind."""

_SHOWN = 10_000
"""So many odd records keep how they begin."""

_COPY = "records.csv"
_LINE = "line"
_BATCH = 1000


@dataclass(frozen=True, slots=True)
class RecordRows:
    """What a file of records holds. `relation` yields the wanted columns by their roles, in the order of the file;
    `notes` are sentences about what was left out on purpose. `lines(wanted, read)` tells the lines of the wanted rows,
    counted from 0, and the records that are none.
    """

    relation: "Expr"
    notes: tuple[str, ...]
    lines: "Callable[[np.ndarray[Any, Any], int], tuple[np.ndarray[Any, Any], list[OddRow]]]"


@contextmanager
def record_rows(
    engine: DuckDB, path: Path, fields: Fields, columns: Mapping[str, str], *, progress: Callable[[float], None]
) -> Generator[RecordRows]:
    """The rows of a file of records while they are read; `columns` has the field for each role.

    Raises TableError where the file cannot be read to its end, EngineError where there is no room for a copy.
    """
    copy = engine.folder / _COPY
    try:
        aside = _Aside(path)
        _write(path, copy, aside.good(fields.cells(path, list(columns.values())), engine.check), progress)

        def lines(wanted: "np.ndarray[Any, Any]", read: int) -> "tuple[np.ndarray[Any, Any], list[OddRow]]":
            del read
            if not len(wanted):
                return wanted, aside.odd
            return engine.column(_copied(copy, columns, (_LINE,)))[wanted].astype("int64"), aside.odd

        yield RecordRows(_copied(copy, columns, tuple(columns)), aside.notes(), lines)
    finally:
        with suppress(OSError):  # it goes with the engine at the latest
            copy.unlink(missing_ok=True)


class _Aside:
    """The records that do not go into the copy."""

    def __init__(self, path: Path) -> None:
        self.odd: list[OddRow] = []
        self._path = path
        self._left_out: Counter[str] = Counter()

    def good(self, records: Iterator[Record], check: Callable[[], None]) -> Iterator[Sequence[str | int]]:
        """The line and the cells of each record that is one."""
        count = 0
        for number, (line, record) in enumerate(records):
            if number % _BATCH == 0:
                check()
            if isinstance(record, OddRecord):
                self._put(line, record, count)
            elif sum(map(len, record)) > LONGEST:
                self._put(line, OddRecord(f"the cells are longer than {LONGEST} characters", record[0]), count)
            else:
                count += 1
                yield line, *record

    def notes(self) -> tuple[str, ...]:
        return left_out_notes(self._left_out)

    def _put(self, line: int, record: OddRecord, good: int) -> None:
        if record.sound:
            self._left_out[record.reason] += 1
            return
        self.odd.append(OddRow(line, record.reason, record.text[:300] if len(self.odd) < _SHOWN else ""))
        if len(self.odd) > max(MOST_ODD, good):
            raise TableError(
                f"“{self._path.name}” has {len(self.odd)} records that are none, the last in line {line} "
                f"({record.reason}): choose another kind of file."
            )


def _write(path: Path, copy: Path, rows: Iterator[Sequence[str | int]], progress: Callable[[float], None]) -> None:
    size = max(1, path.stat().st_size)
    try:
        with copy.open("w", encoding="utf-8", errors="replace", newline="") as out:
            # every cell is quoted: a carriage return in one is no end of a line, an empty one no missing one
            writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
            while batch := list(islice(rows, _BATCH)):
                writer.writerows(batch)
                progress(min(1.0, copy.stat().st_size / size))
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise EngineError(f"There is no room for a copy of the log: free space on the disk of “{copy}”.") from error
        raise


def _copied(copy: Path, roles: Mapping[str, str], wanted: Sequence[str]) -> "Expr":
    """Some of the columns of the copy: roles as text, the line as a number."""
    from sqlglot import exp

    text = exp.convert("VARCHAR")
    cells = {role: f"c{n}" for n, role in enumerate(roles)}
    columns = exp.Struct(
        expressions=[
            exp.PropertyEQ(this=exp.to_identifier(column, quoted=True), expression=text.copy())
            for column in (_LINE, *cells.values())
        ]
    )
    reader = statement(
        r"""
        SELECT 1 FROM READ_CSV($path, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
            new_line = '\n', columns = $columns)
        """,
        path=relations.pattern(str(copy)),
        columns=columns,
    )
    values = {role: statement("COALESCE($cell, '')", cell=name(cell)) for role, cell in cells.items()}
    values[_LINE] = statement("CAST($line AS BIGINT)", line=name(_LINE))
    return relations.chosen({column: values[column] for column in wanted}, reader.args["from_"].this)
