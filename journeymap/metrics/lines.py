"""On which line of a text file a row begins: rows may hold line breaks between quotation marks, lines may be empty."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

_CHUNK = 1 << 23
_LINE_FEED = 10


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a file whose lines end in a line feed, counted from 0: the byte at which each ends, and those on
    which a row begins.
    """

    ends: "np.ndarray[Any, Any]"
    starts: "np.ndarray[Any, Any]"

    def line_at(self, positions: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
        """The lines in which bytes lie."""
        import numpy as np

        return np.searchsorted(self.ends, positions)


def layout(path: Path, *, quote: str, check: Callable[[], None] = lambda: None) -> Layout:
    """The layout of a text whose cells may stand between quotation marks; "" when none do. `check` may raise to stop.

    A row ends at a line feed before which the number of quotation marks is even, which holds unless one stands alone.
    """
    import numpy as np

    mark = ord(quote) if quote else -1
    ends: list[np.ndarray[Any, Any]] = []
    closed: list[np.ndarray[Any, Any]] = []
    size, marks = 0, 0
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            check()
            data = np.frombuffer(chunk, dtype=np.uint8)
            at = np.flatnonzero(data == _LINE_FEED)
            quotes = np.flatnonzero(data == mark)
            ends.append(at + size)
            closed.append((marks + np.searchsorted(quotes, at)) % 2 == 0)
            marks += len(quotes)
            size += len(chunk)
    return _layout(np.concatenate([*ends, [size]]), np.concatenate([*closed, [True]]))


def _layout(ends: "np.ndarray[Any, Any]", closed: "np.ndarray[Any, Any]") -> Layout:
    import numpy as np

    opens = np.concatenate([[True], closed[:-1]])
    empty = np.diff(ends, prepend=-1) == 1
    return Layout(ends, np.flatnonzero(opens & ~(empty & closed)))


def row_lines(
    path: Path, rows: int, *, quote: str, odd: "np.ndarray[Any, Any]", check: Callable[[], None] = lambda: None
) -> "tuple[np.ndarray[Any, Any] | None, np.ndarray[Any, Any]]":
    """(the line of each of so many good rows, the lines of the odd ones, which begin at the given bytes).

    The first is None where the quotation marks are so misplaced that the rows cannot be told apart again.
    """
    import numpy as np

    lines = np.empty(0, dtype=np.int64)
    for mark in (quote, ""):
        found = layout(path, quote=mark, check=check)
        lines = found.line_at(odd)
        good = np.setdiff1d(found.starts, lines, assume_unique=False)
        if len(good) == rows:
            return good, lines
    return None, lines
