"""Tables and notices as text for a terminal."""

import sys
from collections.abc import Iterable, Sequence
from unicodedata import combining, east_asian_width

from journeymap.commands.errors import OutputError

GAP = "  "
FEW = 3
"""So many names stand for a list of them."""

_LONGEST_NAME = 60


def aligned(header: Sequence[str], rows: Iterable[Sequence[str]], *, left: int = 1) -> str:
    """A table in columns as wide as their widest cell: the first `left` begin together, the others end together."""
    table = [[_on_one_line(cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    lines = (GAP.join(_padded(row, widths, left)).rstrip() for row in table)
    return "\n".join(lines)


def _padded(row: Sequence[str], widths: Sequence[int], left: int) -> Iterable[str]:
    for index, (cell, width) in enumerate(zip(row, widths, strict=True)):
        room = " " * (width - _width(cell))
        yield cell + room if index < left else room + cell


def _on_one_line(cell: str) -> str:
    """The cell without line breaks and other control characters, which could also steer a terminal."""
    return "".join(char if char.isprintable() else " " for char in cell)


def _width(cell: str) -> int:
    """The columns that a text takes in a terminal: two for a wide character, none for a combining one."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in cell)


def percent(rate: float | None) -> str:
    """A rate in 0…1 as a percentage with one decimal; a dash where there is none."""
    return "–" if rate is None else f"{100 * rate:.1f} %"


def whole(number: int) -> str:
    """A count with thin gaps between thousands."""
    return f"{number:,}".replace(",", " ")


def counted(number: int, one: str, many: str) -> str:
    """A count with its noun: 1 row, 2 rows."""
    return f"{whole(number)} {one if number == 1 else many}"


def few(names: Sequence[str]) -> str:
    """The first names of a list, quoted; an ellipsis stands for the others."""
    shown = (f"“{name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + '…'}”" for name in names[:FEW])
    return ", ".join(shown) + (" …" if len(names) > FEW else "")


def say(text: str) -> None:
    """Prints a part of the result, on standard output, at once. Raises OutputError, or BrokenPipeError."""
    try:
        print(text, flush=True)  # noqa: T201  # what a command is for
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(
            f"Standard output cannot be written: {error.strerror or error}. Send it somewhere else, or make room."
        ) from error


def notice(sentence: str) -> None:
    """Tells something beside the result, on standard error."""
    print(f"journeymap: {_on_one_line(sentence)}", file=sys.stderr)  # noqa: T201  # what a command is for
