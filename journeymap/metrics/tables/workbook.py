"""The cells of a workbook (XLSX, XLSM, XLSB, XLS, ODS) as text, read in a process of its own."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.metrics.tables.cellmarks import Marks, marks_of
from journeymap.metrics.tables.guarded import USUAL, File, Limits, ask
from journeymap.metrics.tables.merging import Rows, Span, shared
from journeymap.metrics.tables.textformat import TableError
from journeymap.metrics.tables.unpacking import refuse_bomb

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet as text, all rows of one width; `first_line` is the number of the first row, and so many
    rows make the header. `names` are all sheets, the visible first. `notes` are sentences about what was mended.
    """

    name: str
    names: tuple[str, ...]
    rows: Rows
    first_line: int = 1
    header_rows: int = 1
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Order:
    """What the process of its own is asked for."""

    path: bytes
    sheet: str
    limit: int | None


def read_sheet(path: Path, *, sheet: str = "", limit: int | None = None, limits: Limits = USUAL) -> Sheet:
    """A sheet of a workbook, the first that has cells where none is named, a hidden one last; `limit` rows at most.

    Numbers come without a needless “.0”, dates in ISO, what is shown per cent with its sign, formulas as the value they
    had when the book was saved. Merged cells of the header have the value of their first, as have merged words below.
    Raises TableError where the file is no workbook, is protected, has no such sheet or is more than can be read.
    """
    file = File(path, "save the sheet as CSV", "delete stray cells far out on the sheet, or save it as CSV")
    return ask(_read, _Order(os.fsencode(path), sheet, limit), file=file, limits=limits)


def _read(order: _Order) -> Sheet:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    path, sheet = Path(os.fsdecode(order.path)), order.sheet
    refuse_bomb(path)
    try:
        with CalamineWorkbook.from_path(path) as book:  # pyright: ignore[reportUnknownMemberType]  # its stub says PathLike alone
            names, hidden = _sheets(book)
            if sheet and sheet not in names:
                raise TableError(f"“{path.name}” has no sheet “{sheet}”: choose one of {', '.join(names)}.")
            for name in (sheet,) if sheet else names:
                chosen = book.get_sheet_by_name(name)
                if chosen.start is not None:
                    found = _cells(path, chosen, names, order.limit)
                    unseen = name in hidden and not sheet
                    note = f"“{name}” is a hidden sheet: no other has cells."
                    return replace(found, notes=(note, *found.notes)) if unseen else found
    except PasswordError as error:
        raise TableError(f"“{path.name}” is protected by a password: save it without one.") from error
    except (CalamineError, OSError, ValueError) as error:
        reason = f" ({error})" if str(error) else ""
        raise TableError(f"“{path.name}” is no workbook that can be read{reason}: save it again as XLSX.") from error
    raise TableError(
        f"“{path.name}” has no cells{f' in sheet “{sheet}”' if sheet else ''}: choose another sheet or file."
    )


def _sheets(book: "CalamineWorkbook") -> tuple[tuple[str, ...], frozenset[str]]:
    """(the sheets that hold cells, the visible first; those of them that are hidden)."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    hidden = frozenset(sheet.name for sheet in sheets if sheet.visible != SheetVisibleEnum.Visible)
    return tuple(sorted((sheet.name for sheet in sheets), key=lambda name: name in hidden)), hidden


def _cells(path: Path, sheet: "CalamineSheet", names: tuple[str, ...], limit: int | None) -> Sheet:
    most = None if limit is None else limit + 1
    top, left = sheet.start or (0, 0)
    marks = marks_of(path, sheet.name, last_row=None if most is None else top + most)
    rows = [[as_text(cell) for cell in row] for row in sheet.to_python(nrows=most)]
    for row, column in marks.percent:
        if 0 <= row - top < len(rows) and 0 <= column - left < len(rows[0]):
            rows[row - top][column - left] = as_percent(rows[row - top][column - left])
    for (row, column), text in marks.failed.items():
        if 0 <= row - top < len(rows) and 0 <= column - left < len(rows[0]):
            rows[row - top][column - left] = text
    merged = (*(sheet.merged_cell_ranges or ()), *marks.merged)
    spans = [Span(r1 - top, max(c1 - left, 0), r2 - top, c2 - left) for (r1, c1), (r2, c2) in merged]
    kept, dropped, header_rows, notes = shared(rows, spans)
    return Sheet(sheet.name, names, kept, top + dropped + 1, header_rows, (*_told(marks), *notes))


def _told(marks: Marks) -> Iterator[str]:
    """Sentences on formulas without a figure."""
    if marks.failed:
        yield f"{len(marks.failed)} cell(s) hold a formula that failed, as {next(iter(marks.failed.values()))}."
    if marks.uncomputed:
        yield (
            f"{marks.uncomputed} cell(s) hold a formula without a value: open the workbook in a spreadsheet and save it."
        )


def as_percent(cell: str) -> str:
    """A number as it is shown per cent: “0.253” is “25.3%”. What is no number stays."""
    try:
        number = Decimal(cell) * 100
    except InvalidOperation:
        return cell
    return f"{number.normalize():f}%" if number.is_finite() else cell


def as_text(cell: object) -> str:
    """One cell as a person would type it: whole numbers without “.0”, dates and times in ISO."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        seconds = cell.total_seconds()
        sign, whole = ("-" if seconds < 0 else ""), round(abs(seconds))
        return f"{sign}{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
    return "" if cell is None else str(cell)
