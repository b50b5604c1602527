"""The one table of importers, and which of them a file belongs to."""

import codecs
import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from journeymap.language import mark
from journeymap.metrics.tables import jsonlines, mailings, support, surveys, webanalytics, xes
from journeymap.metrics.tables.importer import Form, Head, Importer
from journeymap.metrics.tables.textformat import TableError, encoding_of_head, open_bytes, opening

_HEAD = 1 << 16

_DATABASE = "a database"

_FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"%pdf", "a PDF document"),
    (b"\x89png", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"gif8", "a picture"),
    (b"{\\rtf", "a text document"),
    (b"sqlite format 3", _DATABASE),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"<!doctype", "a web page"),
    (b"<html", "a web page"),
    (b"<table", "a web page"),
    (b"<?xml", "an XML document"),
    (b'{"', "a JSON document"),
    (b'[{"', "a JSON document"),
)
"""What a file is that no importer takes, by its first bytes in small letters; the ending of its name says little."""

_BOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

TEXT = Importer("text", mark("Text: CSV, TSV …"), Form.TEXT, lambda head: not _foreign(head.data))
WORKBOOK = Importer("workbook", mark("Workbook: XLSX, ODS …"), Form.WORKBOOK, lambda head: head.data.startswith(_BOOKS))
PARQUET = Importer("parquet", mark("Parquet"), Form.PARQUET, lambda head: head.data.startswith(b"PAR1"))

_VENDORS = (
    *jsonlines.IMPORTERS,
    *xes.IMPORTERS,
    *webanalytics.IMPORTERS,
    *surveys.IMPORTERS,
    *support.IMPORTERS,
    *mailings.IMPORTERS,
)

_PLAIN = (TEXT.key, WORKBOOK.key, PARQUET.key)

IMPORTERS: tuple[Importer, ...] = (*_VENDORS, WORKBOOK, PARQUET, TEXT)
"""The kinds of files, the surer first: whoever fits all comes last."""


def importer_of(path: Path, chosen: str = "", *, encoding: str = "") -> Importer:
    """The importer that was chosen by its key, else the first that recognises the file.

    A kind of text that is saved as a workbook is read as one. Raises TableError for a key that there is not, and for a
    file that none recognises.
    """
    if chosen in _PLAIN:
        return named(chosen)
    head = head_of(path, encoding=encoding)
    if chosen:
        kind = named(chosen)
        saved = kind.form is Form.TEXT and WORKBOOK.recognises(head)
        return replace(kind, form=Form.WORKBOOK) if saved else kind
    found = next((importer for importer in IMPORTERS if importer.recognises(head)), None)
    if found is None:
        what = _foreign(head.data)
        advice = "connect to it by its URL" if what == _DATABASE else "choose a CSV, TSV, XLSX, ODS or Parquet file"
        raise TableError(f"“{path.name}” is {what}, no table: {advice}.")
    return found


def kind_of_rows(path: Path, rows: Sequence[Sequence[str]]) -> Importer:
    """The kind of a sheet by its first rows, as if they were text: surveys come as workbooks too."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    head = Head(path, b"", text.getvalue())
    return next((kind for kind in _VENDORS if kind.header_rows > 1 and kind.recognises(head)), WORKBOOK)


def named(key: str) -> Importer:
    """The importer of this key. Raises TableError where there is none."""
    found = next((importer for importer in IMPORTERS if importer.key == key), None)
    if found is None:
        keys = ", ".join(importer.key for importer in IMPORTERS)
        raise TableError(f"There is no kind of file “{key}”: choose one of {keys}.")
    return found


def head_of(path: Path, *, encoding: str = "") -> Head:
    """The beginning of a file, unpacked, as bytes and as text. Raises TableError where it cannot be read."""
    with opening(path):
        with path.open("rb") as stream:
            compressed = stream.read(2) == b"\x1f\x8b"
        with open_bytes(path, compressed=compressed) as stream:
            data = stream.read(_HEAD)
    return Head(path, data, _text(data, encoding or encoding_of_head(data)))


def _text(data: bytes, encoding: str) -> str:
    """The bytes as text, without a character that is cut off at their end; "" where they are none."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(data)
    except (ValueError, LookupError):  # a chosen encoding that is none, or does not fit, is told when the file is read
        return ""
    return "" if "\0" in text else text.removeprefix("\ufeff")


def _foreign(data: bytes) -> str:
    if data[8:12] == b"DUCK":
        return _DATABASE
    start = data[:64].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    return next((kind for magic, kind in _FOREIGN if start.startswith(magic)), "")
