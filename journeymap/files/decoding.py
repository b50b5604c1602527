"""From the bytes of a file to its plain JSON document, with sentences for all that can be wrong on the way."""

import hashlib
import json
import re
from math import isinf
from typing import Any, NoReturn, cast

import msgspec

from journeymap.language import mark


class FileError(Exception):
    """A file that cannot be read as a map, or a map that cannot be written, with a sentence that says why."""


CHANGED_OUTSIDE = mark(
    "The file was changed outside Journeymap, or damaged: its checksum does not fit. "
    "Look whether the map is as you know it before you save."
)
MERGED = mark("The file was merged by Git: look whether the map is as you expect, then save to give it a checksum.")

_CHECKSUM = rb'"checksum"[ \t]*:[ \t]*"[^"\n]*"[ \t]*\n'
_MERGED_CHECKSUM = re.compile(
    rb"^<{7}[^\n]*\n(?:%(sum)s)?(?:\|{7}[^\n]*\n(?:%(sum)s)?)?={7}\n(?:%(sum)s)?>{7}[^\n]*\n" % {b"sum": _CHECKSUM},
    re.MULTILINE,
)
_MARKER = re.compile(r"^(?:<{7} |>{7} |={7}$)", re.MULTILINE)


def decoded(data: bytes) -> tuple[Any, tuple[str, ...]]:
    """The JSON value in the bytes, and notices about their state.

    Where Git could not merge the checksum alone, that conflict is settled here. Raises FileError where the bytes
    are no UTF-8 or no JSON.
    """
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    if not data.strip():
        raise FileError("The file is empty. Open an earlier version or a copy of it.")
    data, merged = _MERGED_CHECKSUM.subn(b'"checksum":""\n', data) if b"\n<<<<<<<" in data else (data, 0)
    text = _text(data)
    value = _value(text)
    if merged:
        return value, (MERGED,)
    return value, () if _fits(value, data) else (CHANGED_OUTSIDE,)


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError(
            f"The file is not UTF-8 text (line {line}): it is no map, or another program changed its encoding. "
            "Save it as UTF-8, or open a copy of it."
        ) from error


def _value(text: str) -> Any:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as fast:
        return _slow_value(text, fast)


def _slow_value(text: str, fast: Exception) -> Any:
    """Reads again with the standard library: it knows line and column, and half character pairs, which are mended."""
    if marker := _MARKER.search(text):
        line = text.count("\n", 0, marker.start()) + 1
        raise FileError(
            f"The file holds both sides of a merge that Git left open (line {line}): keep one line of each pair "
            "that differs, delete the lines that begin with <<<<<<<, ======= and >>>>>>>, and open it again."
        ) from fast
    try:
        return mended(json.loads(text, parse_constant=_no_number, parse_float=_finite, parse_int=_whole))
    except json.JSONDecodeError as error:
        cut = " It seems to be cut off." if error.pos >= len(text.rstrip()) else ""
        raise FileError(
            f"The file is broken at line {error.lineno}, column {error.colno}: {error.msg}.{cut} "
            "Correct it in a text editor, or open an earlier version of it."
        ) from error
    except RecursionError as error:
        raise FileError("The file is nested too deeply to be a map. Open an earlier version of it.") from error


def _no_number(name: str) -> NoReturn:
    raise FileError(f"The file holds {name}, which is no number. Put a number or null in its place.")


def _finite(digits: str) -> float:
    number = float(digits)
    if isinf(number):
        raise FileError(f"The file holds {digits}, which is too large for a number. Put another in its place.")
    return number


def _whole(digits: str) -> int:
    try:
        return int(digits)
    except ValueError as error:  # of thousands of digits
        raise FileError(
            f"The file holds a number of {len(digits)} digits, which is too large. Put another in its place."
        ) from error


def _fits(value: Any, data: bytes) -> bool:
    """Whether the checksum is that of the bytes before its line; a file without one has nothing to fit."""
    if not isinstance(value, dict) or "checksum" not in value:
        return True
    place = data.rfind(b'\n"checksum"') + 1
    return cast("dict[str, Any]", value)["checksum"] == hashlib.sha256(data[:place]).hexdigest()


def mended(value: Any) -> Any:
    """The same JSON value with U+FFFD in the place of each lone surrogate, and pairs of them joined."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {mended(name): mended(item) for name, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list | tuple):
        return [mended(item) for item in cast("list[Any]", value)]
    return value
