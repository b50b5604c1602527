"""Painting emotion lanes: the axis, a dashed curve for each persona, and a mark for each touchpoint."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from journeymap.drawing import dashes, text
from journeymap.drawing.lanes import emotion
from journeymap.drawing.lanes.emotion import Curve, Knot, Mark
from journeymap.drawing.lanes.look import Look
from journeymap.drawing.style import color, font
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.geometry import Rect
from journeymap.model.names import name_of
from journeymap.model.records import Lane, Persona

_SMALL = 10.0
_WIDE = 2.0
_SAMPLE = 26.0
_WIDEST = 12.0
_PART = 16
"""So many pieces of a curve are drawn at once."""
_LONGEST_NAME = 120.0
_DASHES: Sequence[Sequence[float]] = ((4.0, 3.0), (1.5, 2.0), (7.0, 2.5), (5.0, 2.0, 1.0, 2.0), (2.5, 2.5))
"""Dashes of expected curves, in widths of the line; a solid line is for what customers experienced."""


def paint(painter: QPainter, lane: Lane, band: Rect, look: Look) -> None:
    """The axis and the curves of an emotion lane."""
    room = emotion.plot(lane, band)
    _axis(painter, room, look)
    for curve in look.scene.lanes.curves[lane.id]:
        _curve(painter, curve, look)
    if look.marked(lane.id) and look.detail > 0:
        _unset(painter, lane, room, look)


def signed(valence: float) -> str:
    """An emotion as a number with its sign."""
    sign = "+" if valence > 0 else "−" if valence < 0 else ""
    return sign + text.figure(abs(valence), "")


def radius(intensity: int) -> float:
    """How large the mark of a touchpoint is, by its intensity; 0 is for an unknown one."""
    return 3.0 + 0.7 * intensity


def _axis(painter: QPainter, room: Rect, look: Look) -> None:
    painter.setPen(QPen(color(look.palette.card_border), 1.0))
    middle = emotion.level(room, 0.0)
    inset = 30.0 if look.detail > 0 else 8.0
    painter.drawLine(QLineF(room.x + inset, middle, room.right - 8.0, middle))
    if look.detail > 0:
        for valence, words in ((2.0, "+2"), (0.0, "0"), (-2.0, "−2")):
            row = QRectF(room.x + 6.0, emotion.level(room, valence) - 6.0, 18.0, 12.0)
            text.draw(painter, row, words, font(_SMALL), color(look.palette.quiet), align="right")


def _curve(painter: QPainter, curve: Curve, look: Look) -> None:
    for part in _seen(curve.knots, look.view):
        dashes.stroke(painter, _path(part), _pen(curve, look))
    if look.detail == 0:
        return
    ink = QPen(color(_ink(curve, look)), 1.6)
    for mark in _seen_marks(curve, look.view):
        _mark(painter, curve, mark, ink, look)


def _mark(painter: QPainter, curve: Curve, mark: Mark, ink: QPen, look: Look) -> None:
    marked = look.marked(mark.id)
    size = radius(mark.intensity)
    if marked:
        painter.setPen(QPen(color(look.palette.accent), 1.6))
        painter.setBrush(color(look.palette.selected))
        painter.drawEllipse(QPointF(mark.x, mark.y), size + 3.5, size + 3.5)
    painter.setPen(QPen(color(look.scene.faint.quiet), 1.6) if mark.id in look.scene.dimmed else ink)
    if mark.shared:  # several share a point of the curve: each has but a thin mark
        painter.drawLine(QLineF(mark.x - size / 2, mark.y, mark.x + size / 2, mark.y))
        return
    painter.setBrush(color(look.palette.card))
    _SHAPES[curve.number % len(_SHAPES)](painter, mark.x, mark.y, size)


def _unset(painter: QPainter, lane: Lane, room: Rect, look: Look) -> None:
    """Where touchpoints without an emotion could have one: rings on the zero line that can be dragged."""
    pen = QPen(color(look.palette.quiet), 1.0, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = emotion.level(room, 0.0)
    for id, x in look.scene.lanes.spots.items():
        if edits.felt(look.journey.touchpoints[id], lane.persona) is None and look.sees(Rect(x, middle, 1.0, 1.0)):
            painter.drawEllipse(QPointF(x, middle), 3.0, 3.0)


def legend(painter: QPainter, lane: Lane, row: QRectF, look: Look) -> None:
    """Whose curve is which: samples with names, as many as a row has room for."""
    left = row.x()
    if look.marked(lane.id) and not look.scene.lanes.curves[lane.id]:
        words = text.elided(tr("Drag the rings to say what customers are expected to feel"), font(_SMALL), row.width())
        text.draw(painter, row, words, font(_SMALL), color(look.palette.quiet), align="left")
    for curve in look.scene.lanes.curves[lane.id]:
        face = font(_SMALL)
        words = _whose(curve, look)
        wide = text.metrics(face).horizontalAdvance(words)
        if left + _SAMPLE + 6.0 + wide > row.right():
            return
        middle = row.center().y()
        painter.setPen(_pen(curve, look))
        painter.drawLine(QLineF(left, middle, left + _SAMPLE, middle))
        painter.setPen(QPen(color(_ink(curve, look)), 1.4))
        painter.setBrush(color(look.palette.card))
        _SHAPES[curve.number % len(_SHAPES)](painter, left + _SAMPLE / 2, middle, 3.0)
        spot = QRectF(left + _SAMPLE + 6.0, row.y(), wide, row.height())
        text.draw(painter, spot, words, face, color(look.palette.quiet), align="left")
        left = spot.right() + 14.0


def _whose(curve: Curve, look: Look) -> str:
    persona = look.journey.find(Persona, curve.persona)
    if persona is None:
        return tr("expected")
    return tr("{persona}, expected").format(persona=text.elided(name_of(persona), font(_SMALL), _LONGEST_NAME))


def _ink(curve: Curve, look: Look) -> str:
    shades = look.palette.curves
    return shades[0] if curve.number == 0 else shades[1 + (curve.number - 1) % (len(shades) - 1)]


def _pen(curve: Curve, look: Look) -> QPen:
    pen = QPen(color(_ink(curve, look)), _WIDE, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(_DASHES[curve.number % len(_DASHES)])
    return pen


def _seen(knots: Sequence[Knot], view: Rect | None) -> Iterator[Sequence[Knot]]:
    """The parts of a curve that are in view. They always begin at the same points, so that the dashes stay where they
    are, whatever of the map is painted.
    """
    for first in range(0, len(knots) - 1, _PART):
        part = knots[first : first + _PART + 1]
        if view is None or (part[0].x <= view.right + _WIDEST and part[-1].x >= view.x - _WIDEST):
            yield part


def _seen_marks(curve: Curve, view: Rect | None) -> Sequence[Mark]:
    """The marks of a curve that are in view; they stand from left to right."""
    if view is None:
        return curve.marks
    first = bisect_left(curve.marks, view.x - _WIDEST, key=_x)
    return curve.marks[first : bisect_right(curve.marks, view.right + _WIDEST, key=_x)]


def _x(point: Mark | Knot) -> float:
    return point.x


def _path(knots: Sequence[Knot]) -> QPainterPath:
    path = QPainterPath()
    if knots:
        path.moveTo(knots[0].x, knots[0].y)
    for start, end in pairwise(knots):
        third = (end.x - start.x) / 3
        path.cubicTo(
            start.x + third, start.y + third * start.slope, end.x - third, end.y - third * end.slope, end.x, end.y
        )
    return path


def _circle(painter: QPainter, x: float, y: float, size: float) -> None:
    painter.drawEllipse(QPointF(x, y), size, size)


def _square(painter: QPainter, x: float, y: float, size: float) -> None:
    side = size * 0.9
    painter.drawRect(QRectF(x - side, y - side, 2 * side, 2 * side))


def _triangle(painter: QPainter, x: float, y: float, size: float) -> None:
    s = size * 1.2
    painter.drawPolygon(QPolygonF([QPointF(x, y - s), QPointF(x + s, y + s * 0.8), QPointF(x - s, y + s * 0.8)]))


def _diamond(painter: QPainter, x: float, y: float, size: float) -> None:
    s = size * 1.25
    painter.drawPolygon(QPolygonF([QPointF(x, y - s), QPointF(x + s, y), QPointF(x, y + s), QPointF(x - s, y)]))


_SHAPES: Sequence[Callable[[QPainter, float, float, float], None]] = (_circle, _square, _triangle, _diamond)
"""The mark of each curve, so that none is told by its colour alone."""
