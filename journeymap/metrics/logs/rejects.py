"""The rows that became no events, for whoever mends them: all of them as a CSV."""

import csv
from pathlib import Path

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement

HEADER = ("line", "column", "reason", "value")

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a cell begins that a spreadsheet would run."""

_BATCH = 10_000


def save_rejects(engine: DuckDB, path: Path) -> int:
    """Writes all rejects of a log to a CSV, in the order of its lines; returns how many.

    It is UTF-8 with a byte order mark, without which Excel misreads it; a cell that Excel would run as a formula gets
    an apostrophe before it. Raises OSError, EngineError and Cancelled.
    """
    rows = statement('SELECT line, "column", reason, value FROM rejects ORDER BY line')
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADER)
        for batch in engine.batches(rows, _BATCH):
            writer.writerows([line, *map(_plain, cells)] for line, *cells in batch)
            count += len(batch)
    return count


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
