"""The rows that became no events, for whoever mends them: all of them as a CSV."""

import csv
import os
import secrets
import shutil
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement

HEADER = ("line", "column", "reason", "value")

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell begins that a spreadsheet would run."""

_BATCH = 10_000


def save_rejects(engine: DuckDB, path: Path) -> int:
    """Writes all rejects of a log to a CSV, in the order of its lines; returns how many.

    Raises OSError, EngineError and Cancelled.
    """
    rows = statement('SELECT line, "column", reason, value FROM rejects ORDER BY line')
    return write_rejects(path, (row for batch in engine.batches(rows, _BATCH) for row in batch))


def write_rejects(path: Path, rows: Iterable[Sequence[Any]]) -> int:
    """Writes rejects, each as (line, column, reason, value), to a CSV; returns how many.

    It is UTF-8 with a byte order mark, without which Excel misreads it; a cell that Excel would run as a formula gets
    an apostrophe before it. Raises OSError, and what `rows` raises; what was there before is untouched then.
    """
    count = 0
    with _beside(path) as part, part.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADER)
        for line, *cells in rows:
            writer.writerow([line, *map(_plain, cells)])
            count += 1
    return count


@contextmanager
def _beside(path: Path) -> Generator[Path]:
    """A file to be written that takes the place of another only when it is whole, with its rights."""
    target = Path(os.path.realpath(path))
    old = target.exists()
    if old:
        target.open("ab").close()  # a folder, or a file that is write-protected, is not to be replaced
    if old and not target.is_file():  # a pipe or a device takes what comes, and stays
        yield target
        return
    part = target.with_name(f".journeymap-{secrets.token_hex(4)}.saving")
    try:
        if old:
            part.touch()
            shutil.copymode(target, part)
        yield part
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
