"""Merged cells of a sheet: how many rows make its header, and which cells share a value."""

from collections.abc import Sequence
from dataclasses import dataclass

Rows = list[list[str]]

MOST_HEADER_ROWS = 3


@dataclass(frozen=True, slots=True)
class Span:
    """Cells merged into one, by first and last row and column, counted from 0 in the rows at hand."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_wide(self) -> bool:
        """Whether it joins cells of one row alone: over columns of a header it names a group."""
        return self.top == self.bottom and self.left < self.right


def shared(rows: Rows, spans: Sequence[Span]) -> tuple[Rows, int, int, tuple[str, ...]]:
    """(rows from the header on, rows dropped above it, rows of the header, notes).

    A title merged over the whole width stands above the header and is left out. A header goes on below where a group
    is merged over names. Cells of the header have the value of the cell they are merged with, and so have words merged
    over several rows of the body; figures have not, since they would count twice.
    """
    dropped, notes = 0, list[str]()
    while len(rows) > 1 and (title := _title(rows[0], [span for span in spans if span.top == dropped])):
        notes.append(f"The title “{title[:80]}” above the header was left out.")
        rows, dropped = rows[1:], dropped + 1
        while len(rows) > 1 and not any(rows[0]):
            rows, dropped = rows[1:], dropped + 1
    moved = [Span(s.top - dropped, s.left, s.bottom - dropped, s.right) for s in spans if s.bottom >= dropped]
    depth = _depth(rows, moved)
    filled = 0
    for span in moved:
        if 0 <= span.top < len(rows) and span.left < len(rows[span.top]):
            filled += _fill(rows, span, depth)
    if filled:
        notes.append(f"{filled} merged cell(s) have the words of the cell they are merged with.")
    return rows, dropped, depth, tuple(notes)


def _title(row: Sequence[str], spans: Sequence[Span]) -> str:
    """The words of a row that is nothing but one cell merged over the whole width, "" where it is no title."""
    wide = [span for span in spans if span.is_wide and span.left == 0 and span.right >= len(row) - 1]
    return row[0] if wide and not any(row[1:]) else ""


def _depth(rows: Rows, spans: Sequence[Span]) -> int:
    depth = 1
    while depth < min(MOST_HEADER_ROWS, len(rows)) and _goes_on(rows[depth - 1], rows[depth], depth - 1, spans):
        depth += 1
    return depth


def _goes_on(above: Sequence[str], below: Sequence[str], row: int, spans: Sequence[Span]) -> bool:
    """Whether the row below names the columns of a group: words under it, and no second word elsewhere."""
    groups = [span for span in spans if span.top == row and span.is_wide]
    under = {column for span in groups for column in range(span.left, span.right + 1)}
    covered = {n for span in spans if span.top == row + 1 for n in range(span.left + 1, span.right + 1)}
    names = [below[column] for column in sorted(under - covered) if column < len(below)]
    elsewhere = any(a and b for n, (a, b) in enumerate(zip(above, below, strict=False)) if n not in under)
    return bool(groups) and all(name and not _is_figure(name) for name in names) and not elsewhere


def _is_figure(cell: str) -> bool:
    return any(c.isdigit() for c in cell) and not any(c.isalpha() for c in cell)


def _fill(rows: Rows, span: Span, depth: int) -> int:
    """Fills what is merged; tells how many cells of the body that were."""
    value = rows[span.top][span.left]
    in_header = span.top < depth
    if not value or not (in_header or (span.left == span.right and not _is_figure(value))):
        return 0
    last = min(span.bottom, depth - 1 if in_header else len(rows) - 1)
    empty = [
        (row, column)
        for row in range(span.top, last + 1)
        for column in range(span.left, min(span.right + 1, len(rows[row])))
        if not rows[row][column]
    ]
    for row, column in empty:
        rows[row][column] = value
    return 0 if in_header else len(empty)
