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
    """The lines of a file, counted from 0: the byte at which each ends, and those on which a row begins."""

    ends: "np.ndarray[Any, Any]"
    starts: "np.ndarray[Any, Any]"

    def line_at(self, positions: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
        """The lines in which bytes lie."""
        import numpy as np

        return np.searchsorted(self.ends, positions)


def layout(  # noqa: PLR0913  # each says one thing of how the text is written
    path: Path,
    *,
    quote: str,
    delimiter: str = ",",
    every: bool = False,
    start: int = 0,
    line_end: str = "\n",
    check: Callable[[], None] = lambda: None,
) -> Layout:
    """The layout of a text from byte `start`, whose cells may stand between quotation marks; lines end in a line feed,
    or all in what `line_end` names. `check` may raise to stop.

    A row ends at a line feed before which the number of quotation marks is even. Without `every` mark, one that
    neither begins nor ends a cell nor is doubled, as in 5" disk, is a letter like any other.
    """
    import numpy as np

    ends: list[np.ndarray[Any, Any]] = []
    closed: list[np.ndarray[Any, Any]] = []
    size, marks, before = 0, 0, b"\n"
    with path.open("rb") as stream:
        stream.seek(start)
        chunk = stream.read(_CHUNK)
        while chunk:
            check()
            after = stream.read(_CHUNK)
            data = np.frombuffer(before + chunk + (after[:1] or b"\n"), dtype=np.uint8)
            at = np.flatnonzero(data[1:-1] == _LINE_FEED)
            quotes = np.flatnonzero(data[1:-1] == ord(quote)) if every else _marks(data, quote, delimiter)
            ends.append(at + size)
            closed.append((marks + np.searchsorted(quotes, at)) % 2 == 0)
            marks += len(quotes)
            size += len(chunk)
            before, chunk = chunk[-1:], after
    return _layout(np.concatenate([*ends, [size]]), np.concatenate([*closed, [True]]), empty=len(line_end))


def _marks(data: "np.ndarray[Any, Any]", quote: str, delimiter: str) -> "np.ndarray[Any, Any]":
    """Where quotation marks begin or end a cell or are doubled; `data` has one byte more at either end, to see what is beside them."""
    import numpy as np

    at = np.flatnonzero(data[1:-1] == ord(quote))
    first, *_, last = delimiter.encode() * 2
    opens = np.isin(data[at], (last, _LINE_FEED, ord(quote)))
    closes = np.isin(data[at + 2], (first, _LINE_FEED, ord(quote)))
    return at[opens | closes]


def _layout(ends: "np.ndarray[Any, Any]", closed: "np.ndarray[Any, Any]", *, empty: int) -> Layout:
    """`empty` is the length of an empty line with its end; after the last line none stands."""
    import numpy as np

    opens = np.concatenate([[True], closed[:-1]])
    blank = np.diff(ends, prepend=-1) == np.where(np.arange(len(ends)) < len(ends) - 1, empty, 1)
    return Layout(ends, np.flatnonzero(opens & ~(blank & closed)))


def row_lines(layout: Layout, rows: int, odd: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any] | None":
    """The line of each of so many good rows, without the lines on which the odd ones begin; None where the quotation
    marks are so misplaced that the rows cannot be told apart again.
    """
    import numpy as np

    good = np.setdiff1d(layout.starts, odd)
    return good if len(good) == rows else None
