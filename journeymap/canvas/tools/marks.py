"""What gestures draw over the map: guides, and ways of transitions, in the accent colour."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from journeymap.canvas.guides import Guide
from journeymap.drawing import text
from journeymap.drawing.routes import Curve
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.model.geometry import Rect

_SIZE = 11.0
_PAD = 4.0


def paint_guides(painter: QPainter, palette: Palette, guides: Iterable[Guide], scale: float) -> None:
    """Guides with their distances, as thin and as small at every zoom."""
    for guide in guides:
        pen = QPen(color(palette.accent), 1.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawLine(QLineF(guide.x1, guide.y1, guide.x2, guide.y2))
        if guide.room > 0:
            _distance(painter, palette, guide, scale)


def _distance(painter: QPainter, palette: Palette, guide: Guide, scale: float) -> None:
    """How much room there is, in map units, on a chip at the middle of the guide."""
    words, face = str(round(guide.room)), font(_SIZE, BOLD)
    painter.save()
    painter.translate((guide.x1 + guide.x2) / 2, (guide.y1 + guide.y2) / 2)
    painter.scale(1 / scale, 1 / scale)
    width, height = text.metrics(face).horizontalAdvance(words) + 2 * _PAD, _SIZE + 2 * _PAD
    chip = QRectF(-width / 2, -height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(palette.accent))
    painter.drawRoundedRect(chip, _PAD, _PAD)
    text.draw(painter, chip, words, face, color(palette.canvas), align="center")
    painter.restore()


def paint_way(painter: QPainter, palette: Palette, curve: Curve) -> None:
    """The way of a transition, strong."""
    path = QPainterPath(QPointF(*curve.start))
    for _, leave, enter, end in curve.pieces():
        path.cubicTo(QPointF(*leave), QPointF(*enter), QPointF(*end))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(palette.accent), 3.5))
    painter.drawPath(path)


def paint_arrow(painter: QPainter, palette: Palette, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A line that is being drawn, from a point to another."""
    (x1, y1), (x2, y2) = start, end
    bend = max(24.0, abs(x2 - x1) / 2) * (1 if x2 >= x1 else -1)
    path = QPainterPath(QPointF(x1, y1))
    path.cubicTo(QPointF(x1 + bend, y1), QPointF(x2 - bend, y2), QPointF(x2, y2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(palette.accent), 2.2))
    painter.drawPath(path)


def paint_aim(painter: QPainter, palette: Palette, end: tuple[float, float], aimed: Rect | None) -> None:
    """Where a line that is being drawn ends: around a card, or at a point of the ground."""
    painter.setPen(QPen(color(palette.accent), 2.2))
    if aimed is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(*aimed.grown(4.0)), 12.0, 12.0)
    else:
        painter.setBrush(color(palette.accent))
        painter.drawEllipse(QPointF(*end), 4.0, 4.0)
