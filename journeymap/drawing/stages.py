"""The columns of the map: header bands and the lines between them."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing import text
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.language import tr
from journeymap.model.geometry import Column, header
from journeymap.model.records import Stage

_TITLE = 14.0
_DASHES = 8.0
"""From one dash to the next, in map units."""


def paint_divider(painter: QPainter, column: Column, span: tuple[float, float], palette: Palette, detail: int) -> None:
    """The dashed line at the right edge of a column so far as it is in sight, from one y to another; from far away it is
    whole, since nobody tells dashes there.
    """
    first, last = max(0.0, span[0] // _DASHES * _DASHES), span[1]
    pen = QPen(color(palette.divider), 1.0, Qt.PenStyle.CustomDashLine if detail else Qt.PenStyle.SolidLine)
    if detail:
        pen.setDashPattern([_DASHES / 2, _DASHES / 2])
    painter.setPen(pen)
    if first < last:
        painter.drawLine(QLineF(column.right, first, column.right, last))


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
