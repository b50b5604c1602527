"""The map as a PDF of one page: vectors, text that can be selected, fonts embedded, the size exact to the millimetre."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from journeymap import __version__
from journeymap.export.errors import ExportError
from journeymap.export.options import Options
from journeymap.export.paper import Paper, Sheet, paint_on
from journeymap.export.writing import written

_DOTS_AN_INCH = 1200
"""The grid on which a PDF writer places things; lines and letters are vectors all the same."""


def write_pdf(path: Path, sheet: Sheet, _options: Options) -> None:
    """Writes a sheet as PDF. Raises ExportError where it cannot be written."""
    with written(path) as place:
        writer = QPdfWriter(str(place))
        writer.setTitle(sheet.title)
        writer.setCreator(f"Journeymap {__version__}")
        writer.setResolution(_DOTS_AN_INCH)
        writer.setPageLayout(_layout(sheet.paper))
        painter = QPainter()
        if not painter.begin(writer):
            raise ExportError(f"“{path}” cannot be written: choose another folder or make room.")
        try:
            paint_on(painter, sheet, dots=writer.logicalDpiX() / 25.4)
        finally:
            finished = painter.end()
        if not finished:
            raise ExportError(f"“{path}” cannot be written to its end: make room on the disk and try again.")


def _layout(paper: Paper) -> QPageLayout:
    size = QPageSize(
        QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    # a page given by its width and height lies as it is: turning it would swap them
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
