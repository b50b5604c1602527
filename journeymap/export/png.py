"""Writes a PNG file band by band, so that a poster needs no more memory than one band of it.

Portable Network Graphics (PNG) Specification, third edition, W3C 2025.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Band = NDArray[np.uint8]
    """Rows of pixels: shape (rows, 3 × width), red, green and blue in turn."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR = (8, 2, 0, 0, 0)
"""Eight bits a channel, red green blue, and the only compression, filter set and row order that suits."""
_UP = 2
"""The row filter: the difference from the row above, which is nought almost everywhere on a map."""


def write(
    file: BinaryIO, size: tuple[int, int], bands: Iterable["Band"], *, dots_a_metre: int, texts: Mapping[str, str]
) -> None:
    """Writes a picture of `size` (width, height) from bands of rows, from top to bottom, with texts by keyword."""
    file.write(_SIGNATURE)
    _chunk(file, b"IHDR", struct.pack(">II5B", *size, *_TRUE_COLOUR))
    _chunk(file, b"sRGB", b"\0")
    _chunk(file, b"pHYs", struct.pack(">IIB", dots_a_metre, dots_a_metre, 1))
    for keyword, text in texts.items():
        if text:
            _chunk(file, b"iTXt", keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8", "replace"))
    packer = zlib.compressobj(6)
    for rows in _filtered(bands):
        if packed := packer.compress(rows):
            _chunk(file, b"IDAT", packed)
    _chunk(file, b"IDAT", packer.flush())
    _chunk(file, b"IEND", b"")


def _filtered(bands: Iterable["Band"]) -> Iterator[bytes]:
    import numpy as np

    above: Band | None = None
    for band in bands:
        rows = np.empty((band.shape[0], band.shape[1] + 1), np.uint8)
        rows[:, 0] = _UP
        rows[0, 1:] = band[0] if above is None else band[0] - above
        np.subtract(band[1:], band[:-1], out=rows[1:, 1:])
        above = band[-1].copy()
        yield rows.tobytes()


def _chunk(file: BinaryIO, kind: bytes, data: bytes) -> None:
    file.write(struct.pack(">I", len(data)))
    file.write(kind)
    file.write(data)
    file.write(struct.pack(">I", zlib.crc32(data, zlib.crc32(kind))))
