"""The rows of a text file as a relation of the engine, and the line on which each stands.

The engine reads a copy: UTF-8, lines ending in a line feed, without what stands before the first row. So it meets
one dialect whatever the file was, and a row that fits no header is told apart by it instead of being mended.
"""

import codecs
import csv
import errno
import io
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.logs import relations
from journeymap.metrics.logs.lines import layout, row_lines
from journeymap.metrics.tables.textformat import TableError, TextFormat, open_bytes, open_text, opening

if TYPE_CHECKING:
    import numpy as np
    from sqlglot import Expr

Progress = Callable[[float], None]
"""Is told how much is done, in 0…1."""

COPY = "rows.txt"
"""The copy's name in the engine's folder."""

_CHUNK = 1 << 22
_SAMPLE = 1000
"""So many rows tell how many cells a row has."""

_ODD: Mapping[str, str] = {
    "MISSING COLUMNS": "the row has fewer cells than the header",
    "TOO MANY COLUMNS": "the row has more cells than the header",
    "UNQUOTED VALUE": "a quotation mark is not closed, or stands where none may",
    "LINE SIZE OVER MAXIMUM": "the row is too long: look for a quotation mark that is not closed",
}
"""What is wrong with a row that is none, by DuckDB's word for it."""


@dataclass(frozen=True, slots=True)
class OddRow:
    """A row whose cells do not fit the header: its line, what is wrong, how it begins."""

    line: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class TextRows:
    """A copy that the engine can read; `dropped` lines of the file stand before its first."""

    copy: Path
    form: TextFormat
    dropped: int
    relation: "Expr"


def text_rows(
    engine: DuckDB, path: Path, form: TextFormat, columns: Mapping[str, int], *, progress: Progress
) -> TextRows:
    """The rows of a text file; `columns` has the place of the column for each role, counted from 0.

    Raises TableError where the file cannot be read to its end, EngineError where there is no room for a copy.
    """
    dropped, width = _shape(path, form)
    copy = engine.folder / COPY
    size = max(1, path.stat().st_size)
    with opening(path), copy.open("wb") as out:
        for text in _lines(path, form, dropped):
            engine.check()
            _write(out, text)
            progress(min(1.0, out.tell() / size))
    cells = [f"c{n}" for n in range(max(width, *(at + 1 for at in columns.values())))]
    names = {role: cells[at] for role, at in columns.items()}
    relation = relations.text_file(str(copy), cells, names, delimiter=form.delimiter, quote=form.quote)
    return TextRows(copy, form, dropped, relation)


def _shape(path: Path, form: TextFormat) -> tuple[int, int]:
    """(lines to the end of the header, cells of most rows)."""
    with opening(path), open_text(path, form.encoding, compressed=form.compressed) as stream:
        for _ in range(form.skip_lines):
            stream.readline()
        reader = csv.reader(stream, delimiter=form.delimiter, quotechar=form.quote)
        try:
            header = next((row for row in reader if any(cell.strip() for cell in row)), list[str]())
            dropped = form.skip_lines + reader.line_num
            widths = Counter(len(row) for row in islice(reader, _SAMPLE) if row)
        except csv.Error as error:
            raise TableError(
                f"“{path.name}” has a cell without end in line {form.skip_lines + reader.line_num}: "
                "look for a quotation mark that is not closed, or choose another delimiter."
            ) from error
    return dropped, widths.most_common(1)[0][0] if widths else len(header)


def _lines(path: Path, form: TextFormat, dropped: int) -> Iterator[str]:
    """The text of a file in pieces, each line ending in a line feed, without its first lines."""
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(form.encoding)(), translate=True)
    with open_bytes(path, compressed=form.compressed) as stream:
        chunk = b"\n"
        while chunk:
            chunk = stream.read(_CHUNK)
            text = decoder.decode(chunk, final=not chunk)
            while dropped and text:
                _, end, text = text.partition("\n")
                dropped -= len(end)
            yield text


def _write(out: io.BufferedWriter, text: str) -> None:
    try:
        out.write(text.encode("utf-8"))
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise EngineError(
                f"There is no room for a copy of the log: free space on the disk of “{out.name}”."
            ) from error
        raise


def found_lines(
    engine: DuckDB, rows: TextRows, wanted: "np.ndarray[Any, Any]", read: int
) -> "tuple[np.ndarray[Any, Any], list[OddRow]]":
    """(the lines on which the wanted ones of the rows read begin, the odd rows); 0 where nobody can tell.

    `wanted` counts the good rows from 0. To be asked when the engine has read the relation.
    """
    import numpy as np

    odd = engine.run(relations.odd_rows())
    if not odd and not len(wanted):
        return wanted, []
    good, lines = _told_apart(engine, rows, read, np.array([at for at, _, _ in odd], dtype=np.int64))
    first = rows.dropped + 1
    odd_rows = [
        OddRow(int(line) + first, _ODD.get(kind, kind.lower()), text.rstrip("\n"))
        for line, (_, kind, text) in zip(lines, odd, strict=True)
    ]
    return (np.zeros_like(wanted) if good is None else good[wanted] + first), odd_rows


def _told_apart(
    engine: DuckDB, rows: TextRows, read: int, odd: "np.ndarray[Any, Any]"
) -> "tuple[np.ndarray[Any, Any] | None, np.ndarray[Any, Any]]":
    """(the lines of the good rows where they can be told, the lines of the odd ones, which begin at these bytes)."""
    found = layout(rows.copy, quote=rows.form.quote, delimiter=rows.form.delimiter, check=engine.check)
    lines = found.line_at(odd)
    good = row_lines(found, read, lines)
    if good is None:
        found = layout(rows.copy, quote=rows.form.quote, every=True, check=engine.check)
        good = row_lines(found, read, lines)
    return good, lines
