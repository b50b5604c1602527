"""The columns of the map: header bands and the lines between them."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing import text
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.language import tr
from journeymap.model.geometry import Column, header
from journeymap.model.records import Stage

_TITLE = 14.0


def paint_divider(painter: QPainter, column: Column, body: float, palette: Palette) -> None:
    """The dashed line at the right edge of a column."""
    pen = QPen(color(palette.divider), 1.0, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4.0, 4.0])
    painter.setPen(pen)
    painter.drawLine(QLineF(column.right, 0.0, column.right, body))


def title_rect(column: Column) -> QRectF:
    """Where the title of a stage stands."""
    return QRectF(*header(column)).adjusted(10.0, 0.0, -10.0, 0.0)


def paint_header(painter: QPainter, stage: Stage, column: Column, palette: Palette, marked: str) -> None:
    """The header band with the title; `marked` is "selected", "hovered" or ""."""
    band = QRectF(*header(column))
    painter.setPen(QPen(color(palette.accent), 2.0) if marked == "selected" else Qt.PenStyle.NoPen)
    painter.setBrush(color(palette.selected if marked else palette.header))
    painter.drawRoundedRect(band, 6.0, 6.0)
    room = title_rect(column)
    title = stage.title.strip()
    shown = text.elided(title or tr("Untitled stage"), font(_TITLE, BOLD), room.width())
    text.draw(painter, room, shown, font(_TITLE, BOLD), color(palette.text if title else palette.quiet), align="center")
