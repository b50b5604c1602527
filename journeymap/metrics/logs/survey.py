"""One pass over the bytes of a file: its checksum, and how its text is written.

So the file is read but once before the engine takes it in, and what the engine can read as it is needs no copy.
"""

import codecs
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from journeymap.metrics.tables.textformat import open_bytes, opening

Progress = Callable[[float], None]
"""Is told how much is done, in 0…1."""

_CHUNK = 1 << 20
"""Small enough that a check follows within milliseconds, and that nobody waits for the interpreter."""

_PACKED = b"\x1f\x8b"
_NO_WINDOWS_1252 = bytes((0x81, 0x8D, 0x8F, 0x90, 0x9D))


def _go_on() -> None:
    """Stops nothing."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What the bytes of a file tell: their SHA-256, whether they are `packed` by gzip; as text, whether they are UTF-8,
    whether they may be Windows-1252, what ends the lines ("" where not all end alike) and whether there are quotation
    marks.
    """

    checksum: str
    packed: bool
    utf8: bool
    windows_1252: bool
    line_end: str
    quoted: bool

    @property
    def encoding(self) -> str:
        """The encoding of a text without a byte order mark, as a first look finds it."""
        return "utf-8" if self.utf8 else "cp1252" if self.windows_1252 else "iso-8859-1"


def survey(
    path: Path, *, unpacked: bool = False, check: Callable[[], None] = _go_on, progress: Progress | None = None
) -> Survey:
    """What the bytes of a file tell, or, `unpacked`, those that are packed in it; `check` may raise to stop.

    Raises TableError where it cannot be read.
    """
    digest = hashlib.sha256()
    text = _Text()
    packed = False
    with opening(path), open_bytes(path, compressed=unpacked) as stream:
        size = max(1, path.stat().st_size)
        while chunk := stream.read(_CHUNK):
            check()
            packed = packed or (not text.begun and chunk.startswith(_PACKED))
            digest.update(chunk)
            text.take(chunk)
            if progress and not unpacked:
                progress(min(1.0, stream.tell() / size))
    return text.told(digest.hexdigest(), packed=packed)


def checksum(path: Path, *, check: Callable[[], None] = _go_on) -> str:
    """The SHA-256 of a file's bytes. Raises TableError where it cannot be read."""
    digest = hashlib.sha256()
    with opening(path), path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            check()
            digest.update(chunk)
    return digest.hexdigest()


class _Text:
    """What a text is like, learnt piece by piece."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._pending = False
        self._utf8 = True
        self._windows_1252 = True
        self._quoted = False
        self._feeds = self._returns = self._pairs = 0
        self._last = b""

    def take(self, chunk: bytes) -> None:
        """Looks at the next piece, which is not empty."""
        plain = chunk.isascii()
        if self._utf8 and (self._pending or not plain):
            self._decode(chunk)
        if self._windows_1252 and not plain:
            self._windows_1252 = len(chunk) == len(chunk.translate(None, _NO_WINDOWS_1252))
        self._quoted = self._quoted or b'"' in chunk
        if self._last == b"\r" and chunk[:1] == b"\n":
            self._pairs += 1
        # lines that end in line feeds alone at first do not all end in both
        if self._returns or not self._feeds or b"\r" in chunk:
            self._returns += chunk.count(b"\r")
            self._pairs += chunk.count(b"\r\n")
            self._feeds += chunk.count(b"\n")
        self._last = chunk[-1:]

    def _decode(self, chunk: bytes, *, final: bool = False) -> None:
        try:
            self._decoder.decode(chunk, final)
        except UnicodeDecodeError:
            self._utf8 = False
        self._pending = bool(self._decoder.getstate()[0])

    @property
    def begun(self) -> bool:
        """Whether it has seen a piece."""
        return bool(self._last)

    def told(self, checksum: str, *, packed: bool) -> Survey:
        """What was learnt, at the end of the text."""
        if self._utf8 and self._pending:
            self._decode(b"", final=True)
        return Survey(checksum, packed, self._utf8, self._windows_1252, self._line_end(), self._quoted)

    def _line_end(self) -> str:
        if not self._returns:
            return "\n"
        return "\r\n" if self._returns == self._pairs == self._feeds else ""
