"""What the reader of workbooks does not tell of a cell: that it is shown per cent, that its formula failed, and in a
sheet of OpenDocument with which cells it is merged.

The sheet is looked through as text, tag by tag: no XML parser expands anything, and nothing is computed.
"""

import re
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

Place = tuple[int, int]
"""Row and column of a cell, counted from 0 at the corner of the sheet."""

_CHUNK = 1 << 20
_SMALL = 1 << 24
"""So many bytes of styles or of the list of sheets are read at most."""

_ATTRIBUTES = rb"""((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*/?>"""
_ATTRIBUTE = re.compile(rb"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CELL = re.compile(
    rb"<(?:\w+:)?(?:(row|c)" + _ATTRIBUTES + rb"|v>(#[^<]*)|(f)" + _ATTRIBUTES + rb"(?:[^<]*</(?:\w+:)?f>)?\s*"
    rb"(?:<(?:\w+:)?v\s*(?:/>|></(?:\w+:)?v>)\s*)?</(?:\w+:)?c>)"
)
"""A row, a cell, the value of a formula that failed, and a formula without a value."""

_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ODS = re.compile(rb"<(/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])" + _ATTRIBUTES)
_PERCENT = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|(%)')
"""A per cent sign in a number format, past what is quoted, escaped or in brackets."""

_BUILT_IN = {"9", "10"}
"""The ids of the formats 0 % and 0.00 %."""


@dataclass(slots=True)
class Marks:
    """Cells shown per cent, what stands in cells whose formula failed, merged cells as (first, last), and how many hold
    a formula that was never computed.
    """

    percent: set[Place] = field(default_factory=set[Place])
    failed: dict[Place, str] = field(default_factory=dict[Place, str])
    merged: list[tuple[Place, Place]] = field(default_factory=list[tuple[Place, Place]])
    uncomputed: int = 0


def marks_of(path: Path, sheet: str, *, last_row: int | None) -> Marks:
    """What is to be known of the cells of a sheet down to `last_row`; nothing for a kind of workbook that is no zip
    file of XML, or that is not put together as usual.
    """
    try:
        with zipfile.ZipFile(path) as book:
            names = set(book.namelist())
            if "content.xml" in names:
                return _of_ods(book, sheet, last_row)
            part = _part(book, sheet) if "xl/workbook.xml" in names else ""
            return _of_xlsx(book, part, last_row) if part in names else Marks()
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError):
        return Marks()


def _small(book: zipfile.ZipFile, name: str) -> bytes:
    if name not in book.namelist():
        return b""
    with book.open(name) as stream:
        return stream.read(_SMALL)


def _attributes(text: bytes) -> dict[str, str]:
    """Attributes by their local name."""
    found: dict[str, str] = {}
    for name, double, single in _ATTRIBUTE.findall(text):
        found[name.decode("ascii", "replace").rpartition(":")[2]] = _plain(double or single)
    return found


def _plain(text: bytes) -> str:
    return unescape(text.decode("utf-8", "replace"))


def _tags(text: bytes, name: bytes) -> Iterator[dict[str, str]]:
    for match in re.finditer(rb"<(?:\w+:)?" + name + _ATTRIBUTES, text):
        yield _attributes(match[1])


def _part(book: zipfile.ZipFile, sheet: str) -> str:
    """The name of the part that holds a sheet, "" for none."""
    sheets = list(_tags(_small(book, "xl/workbook.xml"), rb"sheet"))
    wanted = next((found.get("id", "") for found in sheets if found.get("name") == sheet), "")
    relations = _tags(_small(book, "xl/_rels/workbook.xml.rels"), rb"Relationship")
    target = next((found.get("Target", "") for found in relations if found.get("Id") == wanted), "")
    return target.removeprefix("/") if target.startswith("/") else f"xl/{target}"


def _percent_styles(styles: bytes) -> set[str]:
    """The numbers of the cell styles that show per cent."""
    codes = {found.get("numFmtId", ""): found.get("formatCode", "") for found in _tags(styles, rb"numFmt")}
    ids = _BUILT_IN | {id for id, code in codes.items() if any(_PERCENT.findall(code))}
    cells = re.search(rb"<(?:\w+:)?cellXfs\b(.*?)</(?:\w+:)?cellXfs>", styles, re.DOTALL)
    formats = _tags(cells[1], rb"xf") if cells else ()
    return {str(number) for number, found in enumerate(formats) if found.get("numFmtId") in ids}


def _of_xlsx(book: zipfile.ZipFile, part: str, last_row: int | None) -> Marks:
    marks, styles = Marks(), _percent_styles(_small(book, "xl/styles.xml"))
    cell = b""
    with closing(_matches(book, part, _CELL)) as tags:
        for match in tags:
            if match[1] == b"row":
                number = _attributes(match[2]).get("r", "")
                if last_row is not None and number.isdecimal() and int(number) > last_row + 1:
                    break
            elif match[1]:
                cell = match[2]
                if styles and b"s=" in cell:
                    _mark(marks, _attributes(cell), styles)
            elif match[4]:
                marks.uncomputed += _attributes(cell).get("t") != "str"  # a formula may come to an empty text
            elif (found := _attributes(cell)).get("t") == "e" and (at := _place(found.get("r", ""))):
                marks.failed[at] = _plain(match[3])
    return marks


def _mark(marks: Marks, cell: dict[str, str], styles: set[str]) -> None:
    at = _place(cell.get("r", ""))
    if at is not None and cell.get("s") in styles:
        marks.percent.add(at)


def _place(reference: str) -> Place | None:
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]) - 1, column - 1


def _of_ods(book: zipfile.ZipFile, sheet: str, last_row: int | None) -> Marks:
    marks, inside, row, column, repeated = Marks(), False, 0, 0, 1
    with closing(_matches(book, "content.xml", _ODS)) as tags:
        for match in tags:
            closes, tag = bool(match[1]), match[2].decode("ascii")
            if tag == "table":
                inside = not closes and _attributes(match[3]).get("name") == sheet
            elif tag == "table-row" and inside:
                repeated = repeated if closes else _count(match[3], "number-rows-repeated")
                row += repeated if closes or match[0].endswith(b"/>") else 0
                column = 0
            elif inside and not closes:
                if last_row is not None and row > last_row:
                    break
                column = _ods_cell(marks, match[3], (row, column))
    return marks


def _ods_cell(marks: Marks, text: bytes, at: Place) -> int:
    """Marks a cell; tells the column after it."""
    row, column = at
    many = _count(text, "number-columns-repeated")
    if b"percentage" in text and _attributes(text).get("value-type") == "percentage":
        marks.percent.update((row, column + n) for n in range(min(many, 1 << 14)))
    high, wide = _count(text, "number-rows-spanned"), _count(text, "number-columns-spanned")
    if high > 1 or wide > 1:
        marks.merged.append((at, (row + high - 1, column + wide - 1)))
    return column + many


def _count(text: bytes, name: str) -> int:
    if name.encode("ascii") not in text:
        return 1
    number = _attributes(text).get(name, "1")
    return int(number) if number.isdecimal() and len(number) < 9 else 1


def _matches(book: zipfile.ZipFile, part: str, pattern: re.Pattern[bytes]) -> Generator[re.Match[bytes]]:
    """What a pattern of a tag matches in a part of a book, read piece by piece."""
    rest = b""
    with book.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            cut = max(text.rfind(b"<c "), 0) or max(text.rfind(b"<"), 0)  # no cell is cut in two
            yield from pattern.finditer(text[:cut])
            rest = text[cut:] if len(text) - cut < _CHUNK else b""
        yield from pattern.finditer(rest)
