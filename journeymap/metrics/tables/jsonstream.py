"""The objects of a JSON file one after the other: one a line, one after another, or in one array; in bounded memory."""

import io
import json
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec

from journeymap.metrics.tables.importer import OddRecord
from journeymap.metrics.tables.textformat import TableError, encoding_of_head, open_bytes, opening

Object = dict[str, Any]

LARGEST = 16 << 20
"""Bytes of one object; it is held in memory as a whole."""

SHOWN = 300
"""So many characters of what is no object are shown."""

_HEAD = 1 << 16
_CHUNK = 1 << 20
_TOO_DEEP = "the record is nested too deeply"
_NO_OBJECT = "the record is no JSON object"


def objects(path: Path) -> Iterator[tuple[int, Object | OddRecord]]:
    """(number of the line on which it begins, object). A line that is none is odd and the next one is read.

    Raises TableError where the file cannot be read, and where an array breaks off or is no JSON from some line on.
    """
    with opening(path):
        with path.open("rb") as file:
            compressed = file.read(2) == b"\x1f\x8b"
        with open_bytes(path, compressed=compressed) as stream:
            head = stream.read(_HEAD)
        encoding = encoding_of_head(head)
        with open_bytes(path, compressed=compressed) as stream:
            if encoding.startswith(("utf-16", "utf-32")) or not _is_by_line(head):
                text = io.TextIOWrapper(stream, encoding=encoding if "-" in encoding else "utf-8", newline="")
                yield from _values(text, path)
            else:
                yield from _lines(stream)


def first_object(text: str) -> Object:
    """The first object of a text, empty where there is none to be seen."""
    start = text.find("{")
    try:
        found: Any = _decoder().raw_decode(text, start)[0] if start >= 0 else None
    except (ValueError, RecursionError):
        return {}
    return cast(Object, found) if isinstance(found, dict) else {}


def _is_by_line(head: bytes) -> bool:
    """Whether one of the first two lines is an object in itself, or has no end in sight."""
    lines = [line.lstrip() for line in head.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip()]
    if not lines or lines[0].startswith(b"["):
        return False
    if len(lines) == 1 and len(head) == _HEAD:
        return lines[0].startswith(b"{")
    return any(isinstance(_object(line), dict) for line in lines[:2])


def _lines(stream: BinaryIO) -> Iterator[tuple[int, Object | OddRecord]]:
    number = 0
    while line := stream.readline(LARGEST):
        number += 1
        if len(line) == LARGEST and not line.endswith(b"\n"):
            while (more := stream.readline(LARGEST)) and not more.endswith(b"\n"):
                pass
            yield number, OddRecord(f"the line is longer than {LARGEST >> 20} MB", _shown(line))
        elif line.strip():
            yield number, _object(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)


def _object(line: bytes) -> Object | OddRecord:
    """The object in a line."""
    try:
        found = _quick()(line)
    except RecursionError:
        return OddRecord(_TOO_DEEP, _shown(line))
    except ValueError:
        found = _patient(line)
    if isinstance(found, OddRecord):
        return found
    return cast(Object, found) if isinstance(found, dict) else OddRecord(_NO_OBJECT, _shown(line))


@cache
def _quick() -> Callable[[bytes], Any]:
    return msgspec.json.Decoder().decode


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder()


def _patient(line: bytes) -> Any:
    """What a line says that strict readers refuse, though other programs write it: NaN, half a pair of surrogates."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return OddRecord("the line is no JSON", _shown(line))


def _shown(raw: bytes) -> str:
    return raw[: SHOWN * 4].decode("utf-8", "replace").strip()[:SHOWN]


def _values(stream: io.TextIOWrapper, path: Path) -> Iterator[tuple[int, Object | OddRecord]]:
    """The members of arrays, or values that follow one another, over any number of lines."""
    text, at, line, ended = "", 0, 1, False
    opened = False
    while True:
        start = at
        at, opened = _skipped(text, at, opened=opened)
        line += text.count("\n", start, at)
        if at < len(text) and text[at] == "]" and opened:
            at, opened = at + 1, False
            continue
        value, end = _next(text, at, path, line)
        if end:
            odd = OddRecord(_NO_OBJECT, text[at : at + SHOWN])
            yield line, cast(Object, value) if isinstance(value, dict) else odd
            line += text.count("\n", at, end)
            at = end
            continue
        if ended:
            if at < len(text) or opened:
                raise TableError(f"“{path.name}” is no JSON from line {line} on, or breaks off there: fetch it again.")
            return
        if len(text) - at > LARGEST:
            raise TableError(f"“{path.name}” has no JSON record of less than {LARGEST >> 20} MB from line {line} on.")
        more = stream.read(max(_CHUNK, len(text) - at))
        text, at, ended = text[at:] + more, 0, not more


def _skipped(text: str, at: int, *, opened: bool) -> tuple[int, bool]:
    """(place of the next value, whether an array is open), past white space and commas."""
    while at < len(text) and (text[at] in " \t\r\n,\ufeff" or (text[at] == "[" and not opened)):
        opened = opened or text[at] == "["
        at += 1
    return at, opened


def _next(text: str, at: int, path: Path, line: int) -> tuple[Any, int]:
    """(value, its end) or (None, 0) where it does not end in this text."""
    if at >= len(text):
        return None, 0
    try:
        return _decoder().raw_decode(text, at)
    except json.JSONDecodeError:
        return None, 0
    except RecursionError as error:
        raise TableError(f"“{path.name}” is nested too deeply in line {line}: it holds no events.") from error
    except ValueError as error:  # a number of thousands of digits
        raise TableError(f"“{path.name}” has a number in line {line} that is too long: it holds no events.") from error


def some(path: Path, count: int) -> Iterator[Object]:
    """The first objects of a file, odd ones left out."""
    return (found for _, found in islice(objects(path), count) if isinstance(found, dict))
