"""The map as a PNG image of any size, painted in bands."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QPainter

from journeymap import __version__
from journeymap.export import png
from journeymap.export.errors import OptionError
from journeymap.export.options import Options
from journeymap.export.paper import Paper, Sheet, paint_on
from journeymap.export.writing import written

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST_SIDE = 32_000
"""Pixels; beyond it Qt's painter leaves its number range."""

MOST_PIXELS = 600_000_000
"""An A0 poster at 600 dpi and a little more."""

_BAND = 8_000_000
"""Pixels painted at a time: 32 MB, and some more on the way to the file."""

_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Budget:
    """What an image will take: its size in pixels, and the megabytes that a viewer needs to open it."""

    width: int
    height: int
    megabytes: float


def budget(paper: Paper, dpi: int) -> Budget:
    """What the image of a sheet takes. Raises OptionError with the resolution that is possible where it is too large."""
    width, height = (max(1, round(side / _INCH * dpi)) for side in (paper.width, paper.height))
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        by_side = LONGEST_SIDE / max(paper.width, paper.height)
        by_area = (MOST_PIXELS / (paper.width * paper.height)) ** 0.5
        possible = int(min(by_side, by_area) * _INCH)
        raise OptionError(
            f"An image of {width} × {height} pixels is too large: choose at most {possible} dpi, a smaller page, or PDF."
        )
    return Budget(width, height, width * height * 4 / 1e6)


def write_image(path: Path, sheet: Sheet, options: Options) -> None:
    """Writes a sheet as PNG. Raises OptionError where it would be too large, ExportError where it cannot be written."""
    size = budget(sheet.paper, options.dpi)
    with written(path) as place, place.open("wb") as file:
        png.write(
            file,
            (size.width, size.height),
            _bands(sheet, size, dots=options.dpi / _INCH),
            dots_a_metre=round(options.dpi / _INCH * 1000),
            texts={"Title": sheet.title, "Software": f"Journeymap {__version__}"},
        )


def _bands(sheet: Sheet, size: Budget, *, dots: float) -> "Iterator[NDArray[np.uint8]]":
    rows = max(1, min(size.height, _BAND // size.width))
    for top in range(0, size.height, rows):
        image = QImage(size.width, min(rows, size.height - top), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            painter.setClipRect(image.rect())  # what lies in other bands need not be painted
            painter.translate(0, -top)
            paint_on(painter, sheet, dots=dots)
        finally:
            painter.end()
        yield _pixels(image)


def _pixels(image: QImage) -> "NDArray[np.uint8]":
    import numpy as np

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].copy()
