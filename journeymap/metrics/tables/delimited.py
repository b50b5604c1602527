"""The rows of a text file whose cells are parted by a delimiter."""

import csv
import io
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

from journeymap.metrics.tables.importer import Row
from journeymap.metrics.tables.textformat import TableError, TextFormat, layout_of, open_text
from journeymap.metrics.tables.unpacking import lines_of


@lru_cache(maxsize=8)
def first_records(text: str) -> tuple[tuple[str, ...], ...]:
    """The first three records of a text that have a cell with something in it, its delimiter found out; fewer where
    it holds no more.
    """
    lines = list(io.StringIO(text, newline=""))
    layout = layout_of(lines)
    reader = csv.reader(lines[layout.skip_lines :], delimiter=layout.delimiter)
    try:
        return tuple(islice((tuple(row) for row in reader if any(cell.strip() for cell in row)), 3))
    except csv.Error:
        return ()


def delimited_rows(path: Path, form: TextFormat, *, whole: bool = False) -> Iterator[Row]:
    """The rows of a text file. In a file with comments further tables may follow: the first ends at an empty line,
    where the `whole` is not asked for.
    """
    with open_text(path, form.encoding, compressed=form.compressed) as stream:
        for _ in range(form.skip_lines):
            stream.readline()
        raw: list[str] = []
        reader = csv.reader(_kept(lines_of(stream, path), raw), delimiter=form.delimiter, quotechar=form.quote)
        line, seen = 0, False
        try:
            for row in reader:
                if not row and form.commented and seen and not whole:
                    return
                if len(raw) > 1:
                    _must_close("".join(raw), form)
                yield form.skip_lines + line + 1, row
                line, seen = reader.line_num, seen or bool(row)
                raw.clear()
        except csv.Error as error:
            raise TableError(
                f"“{path.name}” has a cell without end in line {form.skip_lines + line + 1}: "
                "look for a quotation mark that is not closed, or choose another delimiter."
            ) from error


def _kept(lines: Iterable[str], raw: list[str]) -> Iterator[str]:
    for line in lines:
        raw.append(line)
        yield line


def _must_close(raw: str, form: TextFormat) -> None:
    """Raises csv.Error where a quotation mark swallowed the rest of the file: the csv module says nothing then."""
    try:
        list(csv.reader([raw], delimiter=form.delimiter, quotechar=form.quote, strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise
