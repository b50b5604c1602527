"""The columns of the map: header bands and the lines between them."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing import dashes, many, text
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.language import tr
from journeymap.model.geometry import Column, header
from journeymap.model.records import Stage

_TITLE = 14.0
_DASH = 4.0
"""Of a dash, and of the gap after it, in map units."""


def paint_divider(painter: QPainter, column: Column, span: tuple[float, float], palette: Palette, detail: int) -> None:
    """The dashed line at the right edge of a column so far as it is in sight, from one y to another; from far away it is
    whole, since nobody tells dashes there.
    """
    ends = dashes.along(0.0, span[1], span, (_DASH, _DASH)) if detail else np.array([(max(0.0, span[0]), span[1])])
    painter.setPen(QPen(color(palette.divider), 1.0))
    if span[1] > 0.0:
        many.lines(painter, np.insert(ends, (0, 1), column.right, axis=1))


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
