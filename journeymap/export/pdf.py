"""The map as a PDF of one page: vectors, text that can be selected, fonts embedded, the size exact to the millimetre."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from journeymap import __version__
from journeymap.export.options import Options
from journeymap.export.paper import Paper, Sheet, paint_on
from journeymap.export.writing import written

_DOTS_AN_INCH = 1200
"""The grid on which a PDF writer places things; lines and letters are vectors all the same."""


def write_pdf(path: Path, sheet: Sheet, _options: Options) -> None:
    """Writes a sheet as PDF. Raises ExportError where it cannot be written."""
    with written(path) as place:
        place.write_bytes(_pdf(sheet))


def _pdf(sheet: Sheet) -> bytes:
    """The sheet in memory: Qt does not tell of a disk that is full, Python does."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setCreator(f"Journeymap {__version__}")
    writer.setResolution(_DOTS_AN_INCH)
    writer.setPageLayout(_layout(sheet.paper))
    painter = QPainter(writer)
    try:
        paint_on(painter, sheet, dots=writer.logicalDpiX() / 25.4)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _layout(paper: Paper) -> QPageLayout:
    size = QPageSize(
        QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    # a page given by its width and height lies as it is: turning it would swap them
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
