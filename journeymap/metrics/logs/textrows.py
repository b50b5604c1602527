"""The rows of a text file as a relation of the engine, and the line on which each stands.

A file of UTF-8 whose lines all end alike the engine reads as it is. Of any other it reads a copy: UTF-8, lines ending
in a line feed, without what stands before the first row. So it meets one dialect whatever the file was, and a row that
fits no header is told apart by it instead of being mended.
"""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from errno import EDQUOT, ENOSPC
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.logs import relations
from journeymap.metrics.logs.lines import Layout, layout, row_lines
from journeymap.metrics.logs.survey import Survey
from journeymap.metrics.tables.textformat import TableError, TextFormat, open_bytes, open_text, opening

if TYPE_CHECKING:
    import numpy as np
    from sqlglot import Expr

Progress = Callable[[float], None]
"""Is told how much is done, in 0…1."""

COPY = "rows.txt"
"""The copy's name in the engine's folder."""

_CHUNK = 1 << 20
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
    """What the engine reads: a file whose lines end in `line_end`, from byte `start`; `dropped` lines of the user's
    file stand before its first row.
    """

    file: Path
    form: TextFormat
    dropped: int
    start: int
    line_end: str
    relation: "Expr"


@dataclass(frozen=True, slots=True)
class _Shape:
    """`dropped` lines to the end of the header, and the cells of most rows."""

    dropped: int
    width: int


def text_rows(  # noqa: PLR0913  # each says one thing of the file
    engine: DuckDB, path: Path, form: TextFormat, columns: Mapping[str, int], seen: Survey, *, progress: Progress
) -> TextRows:
    """The rows of a text file; `columns` has the place of the column for each role, counted from 0.

    Raises TableError where the file cannot be read to its end, EngineError where there is no room for a copy.
    """
    shape = _shape(path, form)
    cells = [f"c{n}" for n in range(max(shape.width, *(at + 1 for at in columns.values())))]
    file, skip, start, line_end = path.absolute(), shape.dropped, 0, seen.line_end
    head = _head(path, form, seen, shape.dropped)
    if head is None:
        file, skip, line_end = engine.folder / COPY, 0, "\n"
        _copy(engine, path, form, shape.dropped, progress)
    else:
        start = len(head)
    relation = relations.text_file(
        str(file),
        cells,
        {role: cells[at] for role, at in columns.items()},
        delimiter=form.delimiter,
        quote=form.quote,
        skip=skip,
        line_end=line_end,
    )
    return TextRows(file, form, shape.dropped, start, line_end, relation)


def _shape(path: Path, form: TextFormat) -> _Shape:
    with opening(path), open_text(path, form.encoding, compressed=form.compressed) as stream:
        for _ in range(form.skip_lines):
            stream.readline()
        reader = csv.reader(stream, delimiter=form.delimiter, quotechar=form.quote)
        try:
            header = list(islice((row for row in reader if any(cell.strip() for cell in row)), form.header_rows))
            dropped = form.skip_lines + reader.line_num
            widths = Counter(len(row) for row in islice(reader, _SAMPLE) if row)
        except csv.Error as error:
            raise TableError(
                f"“{path.name}” has a cell without end in line {form.skip_lines + reader.line_num}: "
                "look for a quotation mark that is not closed, or choose another delimiter."
            ) from error
    return _Shape(dropped, widths.most_common(1)[0][0] if widths else max(map(len, header), default=1))


def _head(path: Path, form: TextFormat, seen: Survey, dropped: int) -> bytes | None:
    """The lines before the first row, where the engine can read the file as it is; else None."""
    plain = form.encoding in ("utf-8", "utf-8-sig") and seen.utf8 and not form.compressed
    # a line break within quotation marks stays what it is, so names would differ by it
    lines = seen.line_end == "\n" or (seen.line_end == "\r\n" and not seen.quoted)
    if not (plain and lines) or not str(path.absolute()).isprintable():
        return None
    with opening(path), path.open("rb") as stream:
        head = [stream.readline() for _ in range(dropped)]
    # the engine skips records, so a quotation mark must not join lines
    mark = form.quote.encode()
    return None if any(line.count(mark) % 2 for line in head) else b"".join(head)


def _copy(engine: DuckDB, path: Path, form: TextFormat, dropped: int, progress: Progress) -> None:
    copy = engine.folder / COPY
    size = max(1, path.stat().st_size)
    with opening(path), copy.open("wb") as out:
        for text in _lines(path, form, dropped):
            engine.check()
            with room_for(copy):
                out.write(text.encode("utf-8"))
            progress(min(1.0, out.tell() / size))


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


@contextmanager
def room_for(copy: Path) -> Generator[None]:
    """Turns a full disk into an EngineError."""
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT):
            raise EngineError(f"There is no room for a copy of the log: free space on the disk of “{copy}”.") from error
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
    good, lines = _told_apart(engine, rows, read, np.array([at for at, _, _ in odd], dtype=np.int64) - rows.start)
    first = rows.dropped + 1
    odd_rows = [
        OddRow(int(line) + first, _ODD.get(kind, kind.lower()), text.rstrip("\r\n"))
        for line, (_, kind, text) in zip(lines, odd, strict=True)
    ]
    return (np.zeros_like(wanted) if good is None else good[wanted] + first), odd_rows


def _told_apart(
    engine: DuckDB, rows: TextRows, read: int, odd: "np.ndarray[Any, Any]"
) -> "tuple[np.ndarray[Any, Any] | None, np.ndarray[Any, Any]]":
    """(the lines of the good rows where they can be told, the lines of the odd ones, which begin at these bytes)."""
    found = _layout(engine, rows)
    lines = found.line_at(odd)
    good = row_lines(found, read, lines)
    if good is None:
        found = _layout(engine, rows, every=True)
        good = row_lines(found, read, lines)
    return good, lines


def _layout(engine: DuckDB, rows: TextRows, *, every: bool = False) -> Layout:
    return layout(
        rows.file,
        quote=rows.form.quote,
        delimiter=rows.form.delimiter,
        every=every,
        start=rows.start,
        line_end=rows.line_end,
        check=engine.check,
    )
