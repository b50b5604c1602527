"""The one door by which tables come in: any text, workbook or Parquet file as columns of text.

Nothing is typed here: “NA” stays “NA”, “007” stays “007”. What a column holds is read by `columns`.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from journeymap.metrics.tables import workbook
from journeymap.metrics.tables.textformat import (
    DELIMITERS,
    ENCODINGS,
    TableError,
    TextFormat,
    open_text,
    opening,
    sniff,
)
from journeymap.metrics.tables.unpacking import lines_of

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["DELIMITERS", "ENCODINGS", "Table", "TableError", "TextFormat", "is_text", "read_table", "sniff"]

MOST_ROWS = 2_000_000
"""A table is held in memory as a whole; what is longer is a log and belongs to the event engine."""

_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"PAR1", "parquet"),
    (b"PK\x03\x04", "workbook"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"{\\rtf", "a text document"),
    (b"SQLite format 3", "a database"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"<!DOCTYPE", "a web page"),
    (b"<html", "a web page"),
    (b"<?xml", "an XML document"),
    (b'{"', "a JSON document"),
    (b'[{"', "a JSON document"),
)
"""What a file is by its first bytes; the ending of its name says little."""

Row = tuple[int, list[str]]
"""A row and the number of the line on which it begins."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as text. `frame` has `columns`, "" for an empty cell, and as its index the number of the line (in a
    workbook: of the row) on which each row begins. `total_rows` is None where only the first rows were read.
    `notes` are sentences about what was mended or left out.
    """

    columns: tuple[str, ...]
    frame: "pd.DataFrame"
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    total_rows: int | None = None
    notes: tuple[str, ...] = ()

    def cells(self, column: str) -> list[str]:
        """The cells of a column from top to bottom. Raises KeyError where there is none of this name."""
        return cast("list[str]", self.frame[column].tolist())  # pyright: ignore[reportUnknownMemberType]  # pandas leaves its type open

    def line(self, position: int) -> int:
        """The number of the line on which the row at this position begins."""
        return int(self.frame.index[position])


def is_text(path: Path) -> bool:
    """Whether a file is read by `sniff`; else it is a workbook or Parquet. Raises TableError like `read_table`."""
    return _kind(path) == "text"


def read_table(
    path: Path, *, encoding: str = "", delimiter: str = "", sheet: str = "", limit: int | None = None
) -> Table:
    """The table in a file, or its first `limit` rows; `sheet` is for workbooks, the others for text.

    Short rows are filled up, the surplus of long ones is joined to their last cell, repeated and empty names of
    columns are told apart; the notes count each. Raises TableError where there is no table to be read.
    """
    kind = _kind(path)
    if kind == "parquet":
        return _parquet(path, limit)
    if kind == "workbook":
        with opening(path):
            cells = workbook.read_sheet(path, sheet=sheet, limit=None if limit is None else limit + 1)
        rows = ((number, row) for number, row in enumerate(cells.rows, cells.first_line))
        columns, frame, total, notes = _shaped(path, rows, limit=limit, delimiter=" ")
        return Table(columns, frame, sheet=cells.name, sheets=cells.names, total_rows=total, notes=notes)
    form = sniff(path, encoding=encoding, delimiter=delimiter)
    with opening(path):
        columns, frame, total, notes = _shaped(path, _text_rows(path, form), limit=limit, delimiter=form.delimiter)
    return Table(columns, frame, form.encoding, form.delimiter, total_rows=total, notes=notes)


def _kind(path: Path) -> str:
    with opening(path), path.open("rb") as stream:
        head = stream.read(16)
    for magic, kind in _KINDS:
        if head.startswith(magic):
            if kind in ("parquet", "workbook"):
                return kind
            raise TableError(f"“{path.name}” is {kind}, no table: choose a CSV, TSV, XLSX, ODS or Parquet file.")
    return "text"


def _text_rows(path: Path, form: TextFormat) -> Iterator[Row]:
    """The rows of a text file. In a file with comments further tables may follow: the first ends at an empty line."""
    with open_text(path, form.encoding, compressed=form.compressed) as stream:
        for _ in range(form.skip_lines):
            stream.readline()
        raw: list[str] = []
        reader = csv.reader(_kept(lines_of(stream, path), raw), delimiter=form.delimiter, quotechar=form.quote)
        line, seen = 0, False
        try:
            for row in reader:
                if not row and form.commented and seen:
                    return
                if len(raw) > 1:
                    _must_close("".join(raw), form)
                yield form.skip_lines + line + 1, row
                line, seen = reader.line_num, seen or bool(row)
                raw.clear()
        except csv.Error as error:
            raise TableError(
                f"“{path.name}” has a cell without end in line {form.skip_lines + line + 1}: "
                "look for a quotation mark that is not closed, or choose another delimiter."
            ) from error


def _kept(lines: Iterable[str], raw: list[str]) -> Iterator[str]:
    for line in lines:
        raw.append(line)
        yield line


def _must_close(raw: str, form: TextFormat) -> None:
    """Raises csv.Error where a quotation mark swallowed the rest of the file: the csv module says nothing then."""
    try:
        list(csv.reader([raw], delimiter=form.delimiter, quotechar=form.quote, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise


def _shaped(
    path: Path, rows: Iterator[Row], *, limit: int | None, delimiter: str
) -> tuple[tuple[str, ...], "pd.DataFrame", int | None, tuple[str, ...]]:
    """(columns, frame, number of rows or None, notes) of rows of which the first with a cell is the header."""
    header = next((row for _, row in rows if any(cell.strip() for cell in row)), None)
    if header is None:
        raise TableError(f"“{path.name}” has no columns: its first row must name them.")
    most = MOST_ROWS if limit is None else limit
    body = list(islice(rows, most + 1))
    if limit is None and len(body) > most:
        raise TableError(f"“{path.name}” has more than {most} rows: import it as an event log.")
    more = len(body) > most
    lines, cells, notes = _even(body[:most], header, delimiter)
    columns, renamed = _names(header, len(cells[0]) if cells else len(header))
    notes = (*renamed, *notes)
    return columns, _frame(cells, columns, lines), None if more else len(cells), notes


def _even(body: list[Row], header: list[str], delimiter: str) -> tuple[list[int], list[list[str]], tuple[str, ...]]:
    """(line numbers, rows of one width, notes). The width is the header's, or more where most rows have more."""
    widths = Counter(len(_trimmed(row, len(header))) for _, row in body if row)
    width = max(len(header), widths.most_common(1)[0][0] if widths else 0)
    lines: list[int] = []
    cells: list[list[str]] = []
    short = long = empty = totals = 0
    for number, row in body:
        kept = _trimmed(row, width)
        if not any(cell.strip() for cell in kept):
            empty += bool(row)
            continue
        if len(kept) > width and kept[-1].strip().casefold() == "grand total":
            totals += 1
            continue
        short += len(kept) < width
        long += len(kept) > width
        lines.append(number)
        cells.append(
            [*kept[: width - 1], delimiter.join(kept[width - 1 :])]
            if len(kept) > width
            else kept + [""] * (width - len(kept))
        )
    counts = (
        (short, "{n} row(s) have fewer cells than the header and were filled with empty ones."),
        (long, "{n} row(s) have more cells than the header; the surplus was joined to the last cell."),
        (empty, "{n} empty row(s) were left out."),
        (totals, "{n} row(s) with a grand total were left out."),
    )
    return lines, cells, tuple(text.replace("{n}", str(n)) for n, text in counts if n)


def _trimmed(row: list[str], width: int) -> list[str]:
    """A row without the empty cells that stand beyond `width`, as a delimiter at the end of a line makes them."""
    end = len(row)
    while end > width and not row[end - 1].strip():
        end -= 1
    return row[:end]


def _names(header: list[str], width: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(unique names that are not empty, notes)."""
    wanted = [" ".join(name.replace("\ufeff", "").split()) for name in _trimmed(header, width)]
    wanted += [""] * (width - len(wanted))
    names: list[str] = []
    taken = set(wanted)
    for position, name in enumerate(wanted, 1):
        stem = name or f"Column {position}"
        unique, count = stem, 1
        while unique in names or (unique != name and unique in taken):
            count += 1
            unique = f"{stem} ({count})"
        names.append(unique)
    changed = [new for new, old in zip(names, wanted, strict=True) if new != old]
    note = f"{len(changed)} column(s) had no name or a repeated one and are called {', '.join(changed[:5])}."
    return tuple(names), (note,) if changed else ()


def _frame(cells: list[list[str]], columns: Iterable[str], lines: list[int]) -> "pd.DataFrame":
    import pandas as pd

    return pd.DataFrame(
        cells, columns=pd.Index(list(columns)), index=pd.Index(lines, name="line", dtype="int64"), dtype=object
    )


def _parquet(path: Path, limit: int | None) -> Table:
    """A Parquet file by DuckDB; the characters of a pattern in its name are taken literally."""
    import duckdb

    literal = "".join(f"[{c}]" if c in "*?[" else c for c in str(path))
    settings: dict[str, str | bool | int | float | list[str]] = {
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    most = MOST_ROWS if limit is None else limit
    try:
        with duckdb.connect(":memory:", config=settings) as connection:
            connection.execute("SET TimeZone = 'UTC'")
            kinds = connection.execute("SELECT * FROM read_parquet(?) LIMIT 0", [literal]).description or []
            query = "SELECT COLUMNS(*)::VARCHAR FROM read_parquet(?) LIMIT ?"
            found: list[tuple[str | None, ...]] = connection.execute(query, [literal, most + 1]).fetchall()
    except duckdb.Error as error:
        reason = str(error).splitlines()[0]
        raise TableError(f"“{path.name}” is no Parquet file that can be read ({reason}): write it again.") from error
    if limit is None and len(found) > most:
        raise TableError(f"“{path.name}” has more than {most} rows: import it as an event log.")
    columns, notes = _names([str(column[0]) for column in kinds], len(kinds))
    broken = [str(column[1]) in ("DOUBLE", "FLOAT") for column in kinds]
    cells = [
        [(cell or "").removesuffix(".0" if fraction else "") for cell, fraction in zip(row, broken, strict=True)]
        for row in found[:most]
    ]
    frame = _frame(cells, columns, list(range(1, len(cells) + 1)))
    return Table(columns, frame, total_rows=None if len(found) > most else len(cells), notes=notes)
