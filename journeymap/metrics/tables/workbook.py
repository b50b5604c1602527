"""The cells of a workbook (XLSX, XLSM, XLSB, XLS, ODS) as text, read in a process of its own."""

import os
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from journeymap.metrics.tables.guarded import USUAL, File, Limits, ask
from journeymap.metrics.tables.textformat import TableError

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet as text, all rows of one width; `first_line` is the number of the first row."""

    name: str
    names: tuple[str, ...]
    rows: Rows
    first_line: int = 1


@dataclass(frozen=True, slots=True)
class _Order:
    """What the process of its own is asked for."""

    path: bytes
    sheet: str
    limit: int | None


def read_sheet(path: Path, *, sheet: str = "", limit: int | None = None, limits: Limits = USUAL) -> Sheet:
    """A sheet of a workbook, the first that has cells where none is named; `limit` rows at most.

    Numbers come without a needless “.0”, dates in ISO, merged cells of the first row with the value of their first.
    Raises TableError where the file is no workbook, is protected, has no such sheet or is more than can be read.
    """
    file = File(path, "save the sheet as CSV", "delete stray cells far out on the sheet, or save it as CSV")
    return ask(_read, _Order(os.fsencode(path), sheet, limit), file=file, limits=limits)


def _read(order: _Order) -> Sheet:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    path, sheet = Path(os.fsdecode(order.path)), order.sheet
    try:
        with CalamineWorkbook.from_path(path) as book:  # pyright: ignore[reportUnknownMemberType]  # its stub says PathLike alone
            names = tuple(book.sheet_names)
            if sheet and sheet not in names:
                raise TableError(f"“{path.name}” has no sheet “{sheet}”: choose one of {', '.join(names)}.")
            for name in (sheet,) if sheet else names:
                chosen = book.get_sheet_by_name(name)
                if chosen.start is not None:
                    return _cells(chosen, name, names, order.limit)
    except PasswordError as error:
        raise TableError(f"“{path.name}” is protected by a password: save it without one.") from error
    except (CalamineError, OSError, ValueError) as error:
        raise TableError(f"“{path.name}” is no workbook that can be read ({error}): save it again as XLSX.") from error
    raise TableError(
        f"“{path.name}” has no cells{f' in sheet “{sheet}”' if sheet else ''}: choose another sheet or file."
    )


def _cells(sheet: "CalamineSheet", name: str, names: tuple[str, ...], limit: int | None) -> Sheet:
    rows = [[as_text(cell) for cell in row] for row in sheet.to_python(nrows=None if limit is None else limit + 1)]
    top, left = sheet.start or (0, 0)
    for (first_row, first_column), (last_row, last_column) in sheet.merged_cell_ranges or ():
        if first_row <= top <= last_row and rows:
            columns = range(max(first_column - left, 0), min(last_column - left + 1, len(rows[0])))
            for column in columns:
                rows[0][column] = rows[0][column] or rows[0][columns.start]
    return Sheet(name, names, rows, top + 1)


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
