"""The cells of a workbook (XLSX, XLSM, XLSB, XLS, ODS) as text.

The library that reads them gives up the whole process on a crafted file: two cells in opposite corners of a sheet
are enough. So it works in a process of its own, with limits on time and memory: a bare interpreter, since
multiprocessing would run the main module once more, and with it the window.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from journeymap.metrics.tables.textformat import TableError

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

SECONDS = 120.0
MEMORY = 4 << 30
"""Bytes that reading may take, where the system knows such a limit (Linux)."""

_FAILED = 1
"""Exit status of an interpreter in which Python raised; the library ends it by a signal, too little memory by 0."""

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
    memory: int


def read_sheet(
    path: Path, *, sheet: str = "", limit: int | None = None, seconds: float = SECONDS, memory: int = MEMORY
) -> Sheet:
    """A sheet of a workbook, the first that has cells where none is named; `limit` rows at most.

    Numbers come without a needless “.0”, dates in ISO, merged cells of the first row with the value of their first.
    Raises TableError where the file is no workbook, is protected, has no such sheet or is more than can be read.
    """
    order = _Order(os.fsencode(path), sheet, limit, memory)
    if getattr(sys, "frozen", False):  # a bundle has no interpreter to call
        return _read(order)
    try:
        done = subprocess.run(  # noqa: S603  # this very interpreter
            [sys.executable, "-P", "-c", f"from {__name__} import serve; serve()"],
            input=msgspec.json.encode(order),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(str(Path(folder).resolve()) for folder in sys.path)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise TableError(f"“{path.name}” is not read within {seconds:.0f} seconds: save the sheet as CSV.") from error
    if done.returncode == _FAILED:
        raise TableError(f"“{path.name}” was not read, since its reader did not start: save it as CSV.")
    if done.returncode or not done.stdout:
        raise TableError(
            f"“{path.name}” is more than can be read: delete stray cells far out on the sheet, or save it as CSV."
        )
    answer = msgspec.json.decode(done.stdout, type=Sheet | str)
    if isinstance(answer, str):
        raise TableError(answer)
    return answer


def serve() -> None:
    """In the process of its own: answers with the sheet, or with the sentence that says why there is none."""
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=_Order)
    _limit_memory(order.memory)
    try:
        answer: Sheet | str = _read(order)
    except TableError as error:
        answer = str(error)
    except MemoryError:
        return
    sys.stdout.buffer.write(msgspec.json.encode(answer))


def _limit_memory(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):  # macOS knows the names and refuses them
        return


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
