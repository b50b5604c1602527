"""The shapes of the engagement types and the other marks, as paths in a square of 1 × 1 around the origin.

Paths, not font glyphs: they look alike everywhere and stay sharp at every size.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from journeymap.model.records import EngagementType, NoteKind


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _heart() -> QPainterPath:
    path = QPainterPath(QPointF(0.0, 0.46))
    path.cubicTo(-0.20, 0.28, -0.50, 0.10, -0.50, -0.16)
    path.cubicTo(-0.50, -0.34, -0.37, -0.44, -0.24, -0.44)
    path.cubicTo(-0.13, -0.44, -0.04, -0.38, 0.0, -0.28)
    path.cubicTo(0.04, -0.38, 0.13, -0.44, 0.24, -0.44)
    path.cubicTo(0.37, -0.44, 0.50, -0.34, 0.50, -0.16)
    path.cubicTo(0.50, 0.10, 0.20, 0.28, 0.0, 0.46)
    return path


def _diamond() -> QPainterPath:
    outer = _polygon((0.0, -0.5), (0.5, 0.0), (0.0, 0.5), (-0.5, 0.0))
    return outer.subtracted(_polygon((0.0, -0.16), (0.16, 0.0), (0.0, 0.16), (-0.16, 0.0)))


def _bolt() -> QPainterPath:
    return _polygon((0.10, -0.52), (-0.34, 0.10), (-0.04, 0.10), (-0.12, 0.52), (0.34, -0.12), (0.03, -0.12))


def _bubble() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(-0.5, -0.44, 1.0, 0.68), 0.18, 0.18)
    return path.united(_polygon((-0.24, 0.20), (0.06, 0.20), (-0.24, 0.50)))


def _star() -> QPainterPath:
    corners = [(0.5 if i % 2 == 0 else 0.2, -pi / 2 + i * pi / 5) for i in range(10)]
    return _polygon(*((r * cos(a), r * sin(a)) for r, a in corners))


def _flag() -> QPainterPath:
    pole = _polygon((-0.34, -0.48), (-0.22, -0.48), (-0.22, 0.5), (-0.34, 0.5))
    return pole.united(_polygon((-0.22, -0.44), (0.42, -0.18), (-0.22, 0.10)))


def _lock() -> QPainterPath:
    shackle = QPainterPath()
    shackle.addRoundedRect(QRectF(-0.26, -0.5, 0.52, 0.8), 0.26, 0.26)
    inner = QPainterPath()
    inner.addRoundedRect(QRectF(-0.13, -0.37, 0.26, 0.6), 0.13, 0.13)
    body = QPainterPath()
    body.addRoundedRect(QRectF(-0.4, -0.08, 0.8, 0.56), 0.1, 0.1)
    return shackle.subtracted(inner).united(body)


def _layers() -> QPainterPath:
    front, back = QPainterPath(), QPainterPath()
    front.addRoundedRect(QRectF(-0.2, -0.12, 0.7, 0.56), 0.1, 0.1)
    back.addRoundedRect(QRectF(-0.5, -0.46, 0.7, 0.56), 0.1, 0.1)
    gap = QPainterPath()
    gap.addRect(QRectF(-0.3, -0.22, 0.9, 0.8))
    return back.subtracted(gap).united(front)


def _corner() -> QPainterPath:
    """A sheet with its corner turned up."""
    sheet = _polygon((-0.44, -0.46), (0.44, -0.46), (0.44, 0.14), (0.12, 0.46), (-0.44, 0.46))
    return sheet.subtracted(_polygon((0.10, 0.12), (0.34, 0.12), (0.10, 0.36)))


def _warning() -> QPainterPath:
    triangle = _polygon((0.0, -0.48), (0.54, 0.44), (-0.54, 0.44))
    mark = _polygon((-0.07, -0.18), (0.07, -0.18), (0.045, 0.16), (-0.045, 0.16))
    return triangle.subtracted(mark).subtracted(_disc(0.0, 0.28, 0.07))


def _rising() -> QPainterPath:
    """An arrow upwards out of the ground."""
    head = _polygon(
        (0.0, -0.5), (0.42, -0.04), (0.14, -0.04), (0.14, 0.26), (-0.14, 0.26), (-0.14, -0.04), (-0.42, -0.04)
    )
    return head.united(_polygon((-0.42, 0.36), (0.42, 0.36), (0.42, 0.5), (-0.42, 0.5)))


def _quotation() -> QPainterPath:
    path = QPainterPath()
    for x in (-0.27, 0.27):
        one = _disc(x, 0.16, 0.21).united(
            _polygon((x - 0.21, 0.18), (x + 0.08, -0.42), (x + 0.22, -0.34), (x + 0.02, 0.02))
        )
        path = path.united(one)
    return path


def _bulb() -> QPainterPath:
    bulb = _disc(0.0, -0.14, 0.36).united(_polygon((-0.2, 0.1), (0.2, 0.1), (0.15, 0.28), (-0.15, 0.28)))
    return bulb.united(_polygon((-0.15, 0.34), (0.15, 0.34), (0.10, 0.5), (-0.10, 0.5)))


def _step() -> QPainterPath:
    """One link of a chain of steps."""
    return _polygon((-0.5, -0.4), (0.16, -0.4), (0.5, 0.0), (0.16, 0.4), (-0.5, 0.4), (-0.16, 0.0))


def _disc(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


_DRAWN: Mapping[str, Callable[[], QPainterPath]] = {
    EngagementType.EMOTIONAL: _heart,
    EngagementType.CONTEXTUAL: _diamond,
    EngagementType.CONVENIENCE: _bolt,
    EngagementType.SOCIAL: _bubble,
    "star": _star,
    "flag": _flag,
    "lock": _lock,
    "layers": _layers,
    "step": _step,
    NoteKind.NOTE: _corner,
    NoteKind.PAIN_POINT: _warning,
    NoteKind.OPPORTUNITY: _rising,
    NoteKind.QUOTE: _quotation,
    NoteKind.IDEA: _bulb,
}


@lru_cache(maxsize=64)
def glyph(name: str) -> QPainterPath:
    """The path of an engagement type, of a kind of note, of the "star" (moment of truth), the "flag" (goal),
    the "lock" (kept in its place), the "layers" (a map behind it) or the "step" (backstage). Shared: do not change it.
    """
    return _DRAWN[name]()


def placed(name: str, x: float, y: float, size: float) -> QPainterPath:
    """A glyph with its middle at (x, y), `size` high and wide."""
    return QTransform.fromTranslate(x, y).scale(size, size).map(glyph(name))
