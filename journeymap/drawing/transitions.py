"""Transitions: curves with an arrow, as wide as many go that way, with their share."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from journeymap.drawing import dashes, text
from journeymap.drawing.routes import Curve, Point
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.language import tr
from journeymap.metrics.overlay import Flow
from journeymap.model.geometry import Rect

PLAIN = 1.8
_NOWHERE = Rect(0.0, 0.0, 0.0, 0.0)
_THINNEST, _WIDEST = 1.2, 13.0
_UNDRAWN = 1.4
MARKED = 2.6
"""What is selected is drawn at least so wide."""
_LABEL = 11.0
_LONGEST = 150.0
"""Map units that the words on a transition may take."""


@dataclass(frozen=True)
class Line:
    """One transition as it is drawn: `width` in map units; `drawn` whether it is on the map, not only in the data;
    `label` "" for none, on the rectangle `spot`; `box` holds it all.
    """

    curve: Curve
    width: float = PLAIN
    drawn: bool = True
    label: str = ""
    spot: Rect | None = None
    box: Rect = _NOWHERE

    @property
    def stroke(self) -> float:
        """How wide its pen is; what is not on the map stays thin."""
        return self.width if self.drawn else _UNDRAWN

    @property
    def head(self) -> tuple[float, float]:
        """How long the head of the arrow is, and half of how wide."""
        return 7.0 + 0.35 * self.stroke, 3.6 + 0.62 * self.stroke

    @cached_property
    def course(self) -> tuple[Point, ...]:
        """The points of the curve so far as it is drawn, which is up to the head."""
        (*rest, (bx, by), (x, y)) = self.curve.points
        dx, dy = (self.head[0] * part / (hypot(x - bx, y - by) or 1.0) for part in (x - bx, y - by))
        return (*rest, (bx - dx, by - dy), (x - dx, y - dy))

    @cached_property
    def shape(self) -> tuple[QPainterPath, QPolygonF]:
        """The line up to the arrow, and the arrow's head. Shared: do not change them."""
        return _shape(self.course, self.curve.end, self.head)


def width_of(flow: Flow | None, most: int) -> float:
    """How wide a transition is drawn whose flow is a part of the greatest one on the map."""
    if flow is None or most == 0:
        return _THINNEST
    return _THINNEST + (_WIDEST - _THINNEST) * flow.cases / most


def label_of(flow: Flow, *, drawn: bool) -> str:
    """The share, or for a transition that is not on the map how many customers go that way."""
    if drawn:
        return text.percent(flow.share)
    return tr("not on the map: {cases}").format(cases=text.count(flow.cases))


def words(label: str) -> str:
    """What a designer wrote on a transition, in one line of bearable length."""
    return text.elided(label, font(_LABEL, BOLD), _LONGEST) if label.strip() else ""


def label_size(label: str) -> tuple[float, float]:
    """Width and height of a label in map units."""
    return text.metrics(font(_LABEL, BOLD)).horizontalAdvance(label) + 6.0, 15.0


def _shape(course: tuple[Point, ...], end: Point, head: tuple[float, float]) -> tuple[QPainterPath, QPolygonF]:
    path = QPainterPath(QPointF(*course[0]))
    for i in range(1, len(course), 3):
        path.cubicTo(*(QPointF(*point) for point in course[i : i + 3]))
    (x, y), (length, half) = course[-1], head
    across, down = ((to - at) * half / length for to, at in zip(end, (x, y), strict=True))
    tip = QPolygonF([QPointF(*end), QPointF(x - down, y + across), QPointF(x + down, y - across)])
    return path, tip


def paint(painter: QPainter, lines: Iterable[Line], palette: Palette, *, marked: bool = False) -> None:
    """Curves and their arrows; one that is not on the map is dashed. All in one look, so pens are changed seldom."""
    looks: dict[tuple[float, bool], list[Line]] = {}
    for line in lines:
        looks.setdefault((line.stroke, line.drawn), []).append(line)
    for (stroke, drawn), alike in looks.items():
        shade = color(palette.accent if marked else (palette.flow if drawn else palette.quiet))
        pen = QPen(shade, max(stroke, MARKED) if marked else stroke)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not drawn:
            pen.setDashPattern([4.0, 3.0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        for line in alike:
            if drawn:
                painter.drawPath(line.shape[0])
            else:
                dashes.stroke(painter, line.shape[0], pen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for line in alike:
            painter.drawPolygon(line.shape[1])


def paint_label(painter: QPainter, line: Line, palette: Palette) -> None:
    """The share on the curve, on a little of the map's ground so that it can be read."""
    if not line.label or line.spot is None:
        return
    spot = QRectF(*line.spot)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(palette.canvas, 0.82))
    painter.drawRoundedRect(spot, 4.0, 4.0)
    face = font(_LABEL, BOLD) if line.drawn else font(_LABEL)
    text.draw(painter, spot, line.label, face, color(palette.text if line.drawn else palette.quiet), align="center")
