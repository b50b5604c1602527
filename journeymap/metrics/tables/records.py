"""The first records of a file, or all of them, held in memory: for a first look and for tables of figures."""

from collections import Counter
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from journeymap.metrics.tables.importer import Fields, OddRecord

MOST_ODD = 100_000
"""After so many odd records a look is over."""


@dataclass(frozen=True, slots=True)
class Records:
    """The cells of records by the names of their fields, the line of each, whether there are more, and `notes`:
    sentences about what was left out.
    """

    names: tuple[str, ...]
    lines: list[int]
    cells: list[list[str]]
    more: bool
    notes: tuple[str, ...]


def gathered(path: Path, fields: Fields, most: int) -> Records:
    """At most so many records. Raises TableError where the file cannot be read so far."""
    names = fields.columns(path)
    lines: list[int] = []
    cells: list[list[str]] = []
    left_out: Counter[str] = Counter()
    odd, first, more = 0, "", False
    for line, record in fields.cells(path, names):
        if not isinstance(record, OddRecord):
            more = len(cells) == most
            if more:
                break
            lines.append(line)
            cells.append(record)
        elif record.sound:
            left_out[record.reason] += 1
        else:
            odd, first = odd + 1, first or f"line {line}: {record.reason}"
            more = odd > max(MOST_ODD, len(cells))
            if more:
                break
    bad = (f"{odd} line(s) hold no record and were left out, the first is {first}.",) if odd else ()
    return Records(names, lines, cells, more, tuple(chain(bad, left_out_notes(left_out))))


def left_out_notes(reasons: Counter[str]) -> tuple[str, ...]:
    """Sentences about records that were left out on purpose, the commonest reasons first."""
    return tuple(f"{count} record(s) were left out: {reason}." for reason, count in reasons.most_common(10))
