"""How a text file is to be read: its encoding, its delimiter, the lines before its header."""

import codecs
import csv
import gzip
import io
import re
import zlib
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TextIO

DELIMITERS: tuple[str, ...] = (",", ";", "\t", "|")
"""What may stand between two cells, the likelier first."""

ENCODINGS: tuple[str, ...] = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "iso-8859-1", "iso-8859-15", "mac-roman", "cp437", "cp850")  # fmt: skip
"""What a picker offers; `sniff` takes any that Python knows."""

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with the mark of UTF-16, so it is asked first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSES = ("cp1252", "iso-8859-1", "utf-16-le", "utf-16-be")
"""What a text without a mark is taken for where it is no UTF-8."""

_HEAD = 1 << 16
_CHUNK = 1 << 20
_SEPARATOR = re.compile(r'^"?sep=([^"\r\n]?)"?\s*$', re.IGNORECASE)
_COMMENT = re.compile(r"^#(\s|-|$)")
"""A comment of an analytics export. A header may begin with “#” too, but then a name or a delimiter follows."""


csv.field_size_limit(1 << 24)  # as long as a line may be; of itself the module gives up at 131 072 characters


class TableError(Exception):
    """A file that cannot be read as a table, with a sentence that says what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class TextFormat:
    """How to read a text file. `skip_lines` stand before the header; `compressed` by gzip; `guessed` means that
    nothing in the file tells its encoding; `named` that a line of it names the delimiter; `commented` that a block of
    comments stands before the header.

    `header_rows` records make the header: so many, counted from the first that has a cell with something in it, are no
    data. Records, not lines: a cell of a header may hold line breaks.
    """

    encoding: str
    delimiter: str
    quote: str = '"'
    skip_lines: int = 0
    guessed: bool = False
    compressed: bool = False
    commented: bool = False
    header_rows: int = 1
    named: bool = False


def format_of(path: Path, *, importer: str = "", encoding: str = "", delimiter: str = "") -> TextFormat:
    """How the text file at `path` is to be read as the kind of file that was chosen, or that its content tells.

    What is given is kept. Preview and load both ask here, so that they read alike. Raises TableError like `sniff`, and
    where there is no importer of this key.
    """
    from journeymap.metrics.tables.importers import importer_of  # importers raise what this module defines

    kind = importer_of(path, importer, encoding=encoding)
    form = sniff(path, encoding=encoding, delimiter=delimiter or kind.delimiter)
    return replace(form, header_rows=kind.header_rows)


def sniff(path: Path, *, encoding: str = "", delimiter: str = "") -> TextFormat:
    """How the text file at `path` is to be read; what is given is kept, the rest is found out.

    The encoding is that of the byte order mark, else UTF-8 where every byte fits, else Windows-1252. Raises TableError
    for a file that is missing, locked, empty or no text, and for an encoding that is unknown or does not fit.
    """
    if len(delimiter) > 1 or delimiter in ('"', "\r", "\n"):
        raise TableError(f"“{delimiter.strip()}” is no delimiter: choose one sign, as a comma, semicolon or tab.")
    with opening(path):
        compressed = _magic(path, 2) == b"\x1f\x8b"
        read_as = encoding or _encoding(path)
        _must_exist(read_as)
        with open_text(path, read_as, compressed=compressed) as stream:
            head = stream.read(_HEAD)
    if not head.strip().strip("\ufeff\0"):
        raise TableError(f"“{path.name}” is empty: choose a file that has a header row and data.")
    if _looks_binary(head):
        raise TableError(f"“{path.name}” is no table of text: choose a CSV, TSV, XLSX, ODS or Parquet file.")
    lines = list(io.StringIO(head, newline=""))  # as the file itself parts them: at no other signs
    found = layout_of(lines, whole=len(head) < _HEAD)
    return replace(
        found,
        encoding=read_as,
        delimiter=delimiter or found.delimiter,
        guessed=not encoding and read_as in _GUESSES,
        compressed=compressed,
        named=found.named and not delimiter,
    )


def layout_of(lines: Sequence[str], *, whole: bool = True) -> TextFormat:
    """How the lines of a text, or the first of them, are parted into cells; its encoding is left open."""
    skip, named, commented = _before_header(lines)
    delimiter = named or _delimiter(lines[skip:], whole=whole)
    return TextFormat("", delimiter, skip_lines=skip, commented=commented, named=bool(named))


@contextmanager
def opening(path: Path) -> Generator[None]:
    """Turns what can go wrong with a file and its encoding into a TableError."""
    name = path.name or str(path)
    try:
        yield
    except FileNotFoundError as error:
        raise TableError(f"There is no file “{path}”: look whether it was moved or renamed.") from error
    except IsADirectoryError as error:
        raise TableError(f"“{path}” is a folder: choose a file in it.") from error
    except PermissionError as error:
        if path.is_dir():
            raise TableError(f"“{path}” is a folder: choose a file in it.") from error
        raise TableError(
            f"“{name}” may not be read: close it in other programs, or look at who may read it."
        ) from error
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise TableError(f"“{name}” is a damaged gzip file: fetch it again.") from error
    except UnicodeError as error:
        chosen = getattr(error, "encoding", "this encoding")
        raise TableError(f"“{name}” does not fit the encoding {chosen}: choose another encoding.") from error
    except OSError as error:
        raise TableError(
            f"“{name}” cannot be read ({error.strerror or error}): look at the disk it lies on."
        ) from error


def open_bytes(path: Path, *, compressed: bool = False) -> BinaryIO:
    """The bytes of a text file, unpacked where it is compressed. Reading raises TableError where it is a bomb."""
    from journeymap.metrics.tables.unpacking import open_packed  # it raises what this module defines

    return open_packed(path) if compressed else path.open("rb")


def open_text(path: Path, encoding: str, *, compressed: bool = False) -> TextIO:
    """The text of a file with its line ends as they are, as the csv module wants it."""
    return io.TextIOWrapper(open_bytes(path, compressed=compressed), encoding=encoding, newline="")


def _must_exist(encoding: str) -> None:
    try:
        b"a".decode(encoding)
    except UnicodeError:  # one byte is too few for some
        return
    except LookupError as error:
        raise TableError(f"There is no text encoding “{encoding}”: choose for example utf-8 or cp1252.") from error


def _magic(path: Path, size: int) -> bytes:
    with path.open("rb") as stream:
        return stream.read(size)


def encoding_of_head(data: bytes) -> str:
    """The encoding that the first bytes of a file tell: by a byte order mark, or by the zeros of UTF-16 without one;
    "utf-8" or "cp1252" where they tell nothing, "" where they are no text.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    if b"\0" in data:
        return _wide(data)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _encoding(path: Path) -> str:
    compressed = _magic(path, 2) == b"\x1f\x8b"
    with open_bytes(path, compressed=compressed) as stream:
        head = stream.read(_HEAD)
    told = encoding_of_head(head)
    if not told:
        raise TableError(f"“{path.name}” is no table of text: choose a CSV, TSV, XLSX, ODS or Parquet file.")
    if told not in ("utf-8", "cp1252"):
        return told
    return next((name for name in ("utf-8", "cp1252") if _fits(path, name, compressed=compressed)), "iso-8859-1")


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: nearly every other byte of Western text is zero. "" where it is none."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > len(head) * 0.2 and even < odd / 10:
        return "utf-16-le"
    return "utf-16-be" if even > len(head) * 0.2 and odd < even / 10 else ""


def _fits(path: Path, encoding: str, *, compressed: bool) -> bool:
    """Whether every byte fits: one odd byte at the end of a long file decides too."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with open_bytes(path, compressed=compressed) as stream:
            while chunk := stream.read(_CHUNK):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _looks_binary(head: str) -> bool:
    odd = sum(character < " " and character not in "\t\n\r\f\v" for character in head)
    return "\0" in head or odd > len(head) * 0.02


def _before_header(lines: Sequence[str]) -> tuple[int, str, bool]:
    """(lines to skip, delimiter that a `sep=` line names, whether there are comments)."""
    skip, named, commented = 0, "", False
    for line in lines:
        separator = _SEPARATOR.match(line.lstrip("\ufeff"))
        if separator and not named:
            named = separator[1]
        elif _COMMENT.match(line):
            commented = True
        elif line.strip():
            break
        skip += 1
    return skip, named, commented


def _delimiter(lines: Sequence[str], *, whole: bool) -> str:
    """The delimiter by which most rows have as many cells as the header; of equals the one that gives more. A header
    without any is one column: its delimiter is the first that stands nowhere.
    """
    sample = lines if whole or len(lines) < 2 else lines[:-1]
    text = "".join(sample)
    best, best_score = next((mark for mark in DELIMITERS if mark not in text), ","), (0.0, 0)
    for delimiter in DELIMITERS:
        try:
            rows = [row for row in islice(csv.reader(sample, delimiter=delimiter), 200) if row]
        except csv.Error:
            continue
        header = len(rows[0]) if rows else 0
        widths = Counter(len(row) for row in rows)
        score = (round(widths[header] / len(rows), 1), header) if header > 1 else (0.0, 0)
        if score > best_score:
            best, best_score = delimiter, score
    return best
