"""Reading what may be far larger than it looks: packed files, and lines without an end."""

import gzip
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO, cast

from journeymap.metrics.tables.textformat import TableError

if TYPE_CHECKING:
    from typing_extensions import Buffer

UNWATCHED = 32 << 20
"""So many bytes may come out of any packed file."""

RATIO = 200
"""Beyond that a file that unpacks to more than so many times its size is refused: a row of a hundred characters would
be told by four bits, which is less than any event needs. Honest logs come to 5–50, a bomb to 1000.
"""

RATIO_OF_BOOKS = 100
"""The same of a part of a workbook; Apache POI draws the line there too. Honest ones come to 5–20."""

LONGEST_LINE = 16 << 20
"""Characters of a line of text; the longest cell that anybody has shown us is a sixteenth of that."""


def open_packed(path: Path) -> BinaryIO:
    """The unpacked bytes of a gzip file. Reading raises TableError where absurdly many come out."""
    return cast(BinaryIO, io.BufferedReader(_Unpacking(path), 1 << 17))


class _Unpacking(io.RawIOBase):
    """The unpacked bytes of a gzip file, counted."""

    def __init__(self, path: Path) -> None:
        self._packed = path.open("rb")
        self._stream = gzip.GzipFile(fileobj=self._packed)
        self._path = path
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "Buffer", /) -> int:
        size = self._stream.readinto(buffer)
        self._read += size
        if self._read > UNWATCHED and self._read > RATIO * self._packed.tell():
            raise TableError(
                f"“{self._path.name}” unpacks to more than {RATIO} times its size, as no table does: "
                "unpack it by hand if you trust it."
            )
        return size

    def close(self) -> None:
        self._stream.close()
        self._packed.close()
        super().close()


def lines_of(stream: TextIO, path: Path) -> Iterator[str]:
    """The lines of a text, one after the other. Raises TableError where one has no end in sight."""
    while line := stream.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE:
            raise TableError(
                f"“{path.name}” has a line of more than {LONGEST_LINE // 1_000_000} million characters: "
                "look whether it is a table, and where its lines end."
            )
        yield line


def refuse_bomb(path: Path) -> None:
    """Raises TableError where a workbook, which is a zip archive, says of itself that it unpacks to absurdly much. One
    that lies meets the limits of the process that reads it.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            parts = [(part.file_size, part.compress_size) for part in packed.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return  # its reader says what is wrong
    whole = (sum(size for size, _ in parts), path.stat().st_size)
    if any(size > max(UNWATCHED, RATIO_OF_BOOKS * packed) for size, packed in (*parts, whole)):
        raise TableError(
            f"“{path.name}” unpacks to more than {RATIO_OF_BOOKS} times its size, as no workbook does: "
            "save it again, or as CSV, if you trust it."
        )
