"""The one door by which tables come in: a file of any kind as columns of text.

Nothing is typed here: “NA” stays “NA”, “007” stays “007”. What a column holds is read by `columns`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, cast

from journeymap.metrics.tables import headers, parquet, workbook
from journeymap.metrics.tables.delimited import delimited_rows
from journeymap.metrics.tables.importer import Form, Importer, Row
from journeymap.metrics.tables.importers import IMPORTERS, importer_of, kind_of_rows
from journeymap.metrics.tables.merging import MOST_HEADER_ROWS
from journeymap.metrics.tables.records import gathered
from journeymap.metrics.tables.textformat import (
    DELIMITERS,
    ENCODINGS,
    TableError,
    TextFormat,
    format_of,
    opening,
    sniff,
)

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "DELIMITERS", "ENCODINGS", "IMPORTERS", "Table", "TableError", "TextFormat", "read_table", "sniff",
]  # fmt: skip

MOST_ROWS = 2_000_000
"""A table is held in memory as a whole; what is longer is a log and belongs to the event engine."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table as text. `frame` has `columns`, "" for an empty cell, and as its index the number of the line (in a
    workbook: of the row) on which each row begins. `total_rows` is None where only the first rows were read.
    `notes` are sentences about what was mended or left out.

    `importer` is the kind of file it was read as. `sheets` are those of a workbook, or the tables that a text file holds
    one after another. `told` names what the file itself says of "encoding" and "delimiter"; the rest was found out.
    `labels` has the words that stand under the name of a column, as the question under its number.
    """

    columns: tuple[str, ...]
    frame: "pd.DataFrame"
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    total_rows: int | None = None
    notes: tuple[str, ...] = ()
    importer: str = ""
    told: frozenset[str] = frozenset()
    labels: Mapping[str, str] = field(default_factory=dict[str, str])

    def cells(self, column: str) -> list[str]:
        """The cells of a column from top to bottom. Raises KeyError where there is none of this name."""
        return cast("list[str]", self.frame[column].tolist())  # pyright: ignore[reportUnknownMemberType]  # pandas leaves its type open

    def line(self, position: int) -> int:
        """The number of the line on which the row at this position begins."""
        return int(self.frame.index[position])


def read_table(  # noqa: PLR0913  # each says one thing of how the file is read, and all may be left out
    path: Path,
    *,
    encoding: str = "",
    delimiter: str = "",
    sheet: str = "",
    importer: str = "",
    limit: int | None = None,
) -> Table:
    """The table in a file, or its first `limit` rows. `importer` is the key of the kind of file, "" where its content
    tells; `sheet` is for files of several tables, `encoding` and `delimiter` for text.

    Short rows are filled up, the surplus of long ones is joined to their last cell, repeated and empty names of
    columns are told apart; the notes count each. Raises TableError where there is no table to be read.
    """
    kind = importer_of(path, importer, encoding=encoding)
    most = MOST_ROWS if limit is None else limit
    if kind.form is Form.PARQUET:
        table, more = _parquet(path, most)
    elif kind.form is Form.RECORDS:
        table, more = _records(path, kind, most)
    elif kind.form is Form.WORKBOOK:
        table, more = _workbook(path, kind if importer else None, sheet, most)
    else:
        form = format_of(path, importer=importer, encoding=encoding, delimiter=delimiter)
        table, more = _text(path, kind, form, sheet, most)
    if more and limit is None:
        raise TableError(f"“{path.name}” has more than {most} rows: import it as an event log.")
    return replace(table, total_rows=None if more else len(table.frame))


def _text(path: Path, kind: Importer, form: TextFormat, sheet: str, most: int) -> tuple[Table, bool]:
    sheets: tuple[str, ...] = ()
    with opening(path):
        rows = delimited_rows(path, form, whole=kind.tables is not None)
        if kind.tables and (found := kind.tables(_held(path, rows))):
            sheets = tuple(found)
            sheet = _chosen(path, sheets, sheet)
            rows = iter(found[sheet])
        table, more = _shaped(path, rows, kind, form, most)
    if len(sheets) > 1:
        note = f"The file holds {len(sheets)} tables one after another; this is “{sheet}”."
        table = replace(table, sheet=sheet, sheets=sheets, notes=(note, *table.notes))
    told = {"encoding": not form.guessed, "delimiter": form.named}
    known = frozenset(what for what, is_told in told.items() if is_told)
    return replace(table, encoding=form.encoding, delimiter=form.delimiter, told=known), more


def _held(path: Path, rows: Iterator[Row]) -> Iterator[Row]:
    """The rows, of which no more are given out than are held in memory."""
    for count, row in enumerate(rows):
        if count > MOST_ROWS:
            raise TableError(f"“{path.name}” has more than {MOST_ROWS} rows: choose “text” as its kind of file.")
        yield row


def _chosen(path: Path, names: tuple[str, ...], wanted: str) -> str:
    if wanted and wanted not in names:
        raise TableError(f"“{path.name}” has no table “{wanted}”: choose one of {', '.join(names)}.")
    return wanted or names[0]


def _workbook(path: Path, chosen: Importer | None, sheet: str, most: int) -> tuple[Table, bool]:
    """A sheet, as the kind that was chosen or as that which its first rows show."""
    with opening(path):
        cells = workbook.read_sheet(path, sheet=sheet, limit=most + MOST_HEADER_ROWS)
    kind = chosen or kind_of_rows(path, cells.rows[:3])
    rows = ((number, row) for number, row in enumerate(cells.rows, cells.first_line))
    form = TextFormat("", " ", header_rows=max(kind.header_rows, cells.header_rows))
    table, more = _shaped(path, rows, kind, form, most)
    return replace(table, sheet=cells.name, sheets=cells.names, notes=(*cells.notes, *table.notes)), more


def _records(path: Path, kind: Importer, most: int) -> tuple[Table, bool]:
    """The fields of records. What is no record is counted."""
    if kind.fields is None:
        raise TypeError(kind.key)
    found = gathered(path, kind.fields, most)
    columns, notes = headers.unique(found.names, len(found.names))
    frame = _frame(found.cells, columns, found.lines)
    return Table(columns, frame, importer=kind.key, notes=(*notes, *found.notes)), found.more


def _shaped(path: Path, rows: Iterator[Row], kind: Importer, form: TextFormat, most: int) -> tuple[Table, bool]:
    """(the table of rows of which the first with a cell begin the header, whether there are more than `most`)."""
    filled = (cells for _, cells in rows if any(cell.strip() for cell in cells))
    header = list(islice(filled, form.header_rows))
    if not header:
        raise TableError(f"“{path.name}” has no columns: its first row must name them.")
    if len(header) < form.header_rows:
        raise TableError(
            f"“{path.name}” has {len(header)} row(s), but a file of the kind “{kind.title}” has {form.header_rows} that name "
            "the columns: choose another kind of file."
        )
    wanted = kind.names(header) if kind.names else headers.joined(header) if form.header_rows > 1 else header[0]
    body = list(islice(rows, most + 1))
    lines, cells, notes = _even(body[:most], list(wanted), form.delimiter)
    columns, renamed = headers.unique(wanted, len(cells[0]) if cells else len(headers.trimmed(wanted, 1)))
    labels = headers.labels(columns, header) if kind.header_rows > 2 else {}  # two rows make the name itself
    frame = _frame(cells, columns, lines)
    return Table(columns, frame, notes=(*renamed, *notes), importer=kind.key, labels=labels), len(body) > most


def _even(body: list[Row], header: list[str], delimiter: str) -> tuple[list[int], list[list[str]], tuple[str, ...]]:
    """(line numbers, rows of one width, notes). The width is the header's, or more where most rows have more."""
    named = max((n for _, row in body if (n := len(headers.trimmed(row, 1))) <= len(header)), default=len(header))
    header = headers.trimmed(header, named)  # a delimiter at the end of every line makes no column
    widths = Counter(len(headers.trimmed(row, len(header))) for _, row in body if row)
    width = max(len(header), widths.most_common(1)[0][0] if widths else 0)
    lines: list[int] = []
    cells: list[list[str]] = []
    short = long = empty = totals = 0
    for number, row in body:
        kept = headers.trimmed(row, width)
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


def _frame(cells: list[list[str]], columns: Iterable[str], lines: list[int]) -> "pd.DataFrame":
    import pandas as pd

    return pd.DataFrame(
        cells, columns=pd.Index(list(columns)), index=pd.Index(lines, name="line", dtype="int64"), dtype=object
    )


def _parquet(path: Path, most: int) -> tuple[Table, bool]:
    found = parquet.first_rows(path, most + 1)
    columns, notes = headers.unique(found.names, len(found.names))
    cells = found.rows[:most]
    frame = _frame(cells, columns, list(range(1, len(cells) + 1)))
    return Table(columns, frame, notes=notes, importer="parquet"), len(found.rows) > most
