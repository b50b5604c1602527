"""Handles at both ends of the transition that is selected alone: there it is taken to lead it elsewhere."""

from math import dist

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas.parts import Hit, Part
from journeymap.canvas.tools.tool import Ground
from journeymap.drawing.routes import Curve
from journeymap.drawing.style import color
from journeymap.model.ids import Id
from journeymap.model.records import Transition

_RADIUS, _REACH = 4.5, 8.0
"""Pixels: how large a handle is drawn, and how far from its middle it is hit."""
_APART = 4 * _RADIUS
"""Pixels between both ends from which on handles can be told apart."""


def _held(ground: Ground) -> tuple[Id, Curve] | None:
    """The transition that has handles, and its way."""
    ids = ground.session.selection.ids
    record = ground.scene.journey.find(Transition, ids[0]) if len(ids) == 1 else None
    if record is None or (record.source, record.target) not in ground.scene.lines:
        return None
    curve = ground.scene.lines[record.source, record.target].curve
    return (record.id, curve) if dist(curve.start, curve.end) * ground.camera.scale >= _APART else None


def handle_at(ground: Ground, view: tuple[float, float]) -> Hit | None:
    """The transition whose handle is at a point of the viewport: before the rim of the card on which it lies."""
    held = _held(ground)
    if held is None:
        return None
    away = min(dist(view, ground.camera.to_view(*end)) for end in (held[1].start, held[1].end))
    return Hit(Part.TRANSITION, held[0]) if away <= _REACH else None


def paint(painter: QPainter, ground: Ground) -> None:
    """Paints the handles in viewport pixels."""
    held = _held(ground)
    if held is not None:
        palette = ground.scene.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(palette.accent), 2.0))
        painter.setBrush(color(palette.card))
        for end in (held[1].start, held[1].end):
            painter.drawEllipse(QPointF(*ground.camera.to_view(*end)), _RADIUS, _RADIUS)
