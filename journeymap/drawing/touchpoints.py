"""Touchpoint cards: stripe and glyph of the engagement type, title, channel, figures, and the ribbon of the lost."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen

from journeymap.drawing import text
from journeymap.drawing.boxes import Numbers
from journeymap.drawing.glyphs import placed
from journeymap.drawing.style import BOLD, Palette, color, faded, font
from journeymap.language import tr
from journeymap.metrics.overlay import Mark, Overlay, OverlayKind
from journeymap.model import catalogue
from journeymap.model.geometry import Rect
from journeymap.model.records import EngagementType, Touchpoint

RADIUS = 9.0
STRIPE = 9.0
RIBBON = 44.0
"""How far the ribbon of the lost reaches below a card."""

_TITLE, _SMALL = 13.0, 11.0
_PILL = 17.0
_WIDEST_PILL = 80.0
"""So much of a row is kept free of the bar, so that bars have one length on all cards."""
_BADGE_STEP = 14.0
_SECONDARY, _SECONDARY_STEP = 5.0, 10.5
_TEXT_LEFT, _TEXT_RIGHT = 43.0, 8.0


@dataclass(frozen=True, slots=True)
class Look:
    """What a card is painted with: `detail` 0 colour and shape, 1 titles, 2 all."""

    overlay: Overlay
    palette: Palette
    detail: int = 2
    titled: bool = True


def paint_card(painter: QPainter, touchpoint: Touchpoint, rect: Rect, look: Look) -> None:
    """One card without its ring."""
    mark = look.overlay.marks.get(touchpoint.id)
    _frame(painter, touchpoint, rect, look, mark)
    if look.detail > 0:
        _glyph(painter, touchpoint, rect, look)
        lines = _title(painter, touchpoint, rect, look)
        if look.detail > 1:
            _channel(painter, touchpoint, rect, look, lines)
            _badges(painter, touchpoint, rect, look)
            if mark is not None:
                _figures(painter, rect, mark, look)


def paint_ring(painter: QPainter, rect: Rect, marked: str, palette: Palette) -> None:
    """The ring around a card that is "selected", or "hovered" by the pointer."""
    if marked:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        strong = marked == "selected"
        painter.setPen(QPen(color(palette.accent, 1.0 if strong else 0.5), 2.2 if strong else 1.5))
        painter.drawRoundedRect(QRectF(*rect.grown(3.0)), RADIUS + 3.0, RADIUS + 3.0)


def paint_ribbon(painter: QPainter, rect: Rect, mark: Mark, palette: Palette) -> None:
    """The lost, leaving downwards from under a card and fading, as wide as they are many."""
    if mark.lost == 0:
        return
    ribbon = QRectF(*ribbons(np.array([rect]), np.array([mark.strength]))[0].tolist())
    fade = QLinearGradient(ribbon.topLeft(), ribbon.bottomLeft())
    fade.setColorAt(0.0, faded(palette.loss, palette.canvas, 0.35 if mark.quiet else 0.85))
    fade.setColorAt(1.0, color(palette.canvas))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fade)
    painter.drawRect(ribbon)


def ribbons(cards: Numbers, strength: Numbers) -> Numbers:
    """Where the ribbons of cards lie, all as x, y, width, height."""
    wide = 4.0 + 56.0 * strength
    left = np.maximum(cards[:, 0] + 0.26 * cards[:, 2] - wide / 2, cards[:, 0] + STRIPE + 2.0)
    return np.column_stack((left, cards[:, 1] + cards[:, 3] - 2.0, wide, np.full(len(wide), RIBBON)))


def title_rect(rect: Rect) -> QRectF:
    """Where the title stands: two lines beside the glyph."""
    return QRectF(rect.x + _TEXT_LEFT, rect.y + 6.0, rect.width - _TEXT_LEFT - _TEXT_RIGHT, 32.0)


def is_elided(touchpoint: Touchpoint, rect: Rect) -> bool:
    """Whether the card shows less than the whole title."""
    lines = text.wrapped(touchpoint.title, font(_TITLE, BOLD), title_rect(rect).width(), 2)
    return "".join("".join(lines).split()) != "".join(touchpoint.title.split())


def _frame(painter: QPainter, touchpoint: Touchpoint, rect: Rect, look: Look, mark: Mark | None) -> None:
    palette, box = look.palette, QRectF(*rect)
    if look.detail > 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.shadow, 0.06))
        painter.drawRoundedRect(box.adjusted(0.0, 1.5, 0.0, 2.0), RADIUS, RADIUS)
    engaged = touchpoint.engagement
    soft = look.overlay.kind is OverlayKind.ENGAGEMENT and engaged is not None
    fill = palette.engagement_soft[engaged] if soft and engaged else palette.card
    loss = mark is not None and mark.point
    rim = palette.loss if loss else palette.card_border
    painter.setPen(QPen(color(rim), 1.8 if loss else 1.0))
    painter.setBrush(color(fill))
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    if engaged is not None:
        _stripe(painter, box, palette.engagement[engaged], palette.engagement_rim[engaged])


def _stripe(painter: QPainter, box: QRectF, shade: str, rim: str) -> None:
    """The left edge in the colour of the type, with the card's round corners."""
    path = QPainterPath()
    left, top, right, bottom = box.left() + 0.5, box.top() + 0.5, box.left() + STRIPE, box.bottom() - 0.5
    path.moveTo(right, top)
    path.lineTo(left + RADIUS, top)
    path.quadTo(left, top, left, top + RADIUS)
    path.lineTo(left, bottom - RADIUS)
    path.quadTo(left, bottom, left + RADIUS, bottom)
    path.lineTo(right, bottom)
    path.closeSubpath()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillPath(path, color(shade))
    painter.strokePath(path, QPen(color(rim), 0.8))


def paint_type(
    painter: QPainter, engaged: EngagementType | None, middle: QPointF, radius: float, look: Palette
) -> None:
    """The round badge of an engagement type; an empty dashed ring where none is chosen."""
    if engaged is None:
        pen = QPen(color(look.quiet), 1.0, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius - 1.0, radius - 1.0)
        return
    painter.setPen(QPen(color(look.engagement_rim[engaged]), min(1.0, radius * 0.12)))
    painter.setBrush(color(look.engagement[engaged]))
    painter.drawEllipse(middle, radius - 0.5, radius - 0.5)
    painter.fillPath(placed(engaged, middle.x(), middle.y(), radius * 1.12), color(look.engagement_ink[engaged]))


def _glyph(painter: QPainter, touchpoint: Touchpoint, rect: Rect, look: Look) -> None:
    paint_type(painter, touchpoint.engagement, QPointF(rect.x + 26.0, rect.y + 21.0), 11.0, look.palette)
    others = tuple(kind for kind in touchpoint.secondary if kind is not touchpoint.engagement)[:3]
    for index, other in enumerate(others):
        aside = (index - (len(others) - 1) / 2) * _SECONDARY_STEP
        paint_type(painter, other, QPointF(rect.x + 26.0 + aside, rect.y + 40.0), _SECONDARY, look.palette)


def _title(painter: QPainter, touchpoint: Touchpoint, rect: Rect, look: Look) -> int:
    """Draws the title; returns on how many lines."""
    if not look.titled:
        return 1
    room = title_rect(rect)
    title = touchpoint.title.strip()
    face = font(_TITLE, BOLD)
    lines = text.wrapped(title or tr("Untitled"), face, room.width(), 2)
    for index, line in enumerate(lines):
        row = QRectF(room.x(), room.y() + 15.5 * index, room.width(), 16.0)
        text.draw(painter, row, line, face, color(look.palette.text if title else look.palette.quiet))
    return len(lines)


def _channel(painter: QPainter, touchpoint: Touchpoint, rect: Rect, look: Look, lines: int) -> None:
    if touchpoint.channel:
        badges = touchpoint.moment_of_truth + touchpoint.goal + touchpoint.locked + bool(touchpoint.journey)
        right = 8.0 + _BADGE_STEP * badges
        room = QRectF(rect.x + _TEXT_LEFT, rect.y + 6.5 + 15.0 * lines, rect.width - _TEXT_LEFT - right, 13.0)
        face = font(_SMALL)
        shown = text.elided(catalogue.shown(catalogue.CHANNELS, touchpoint.channel), face, room.width())
        text.draw(painter, room, shown, face, color(look.palette.quiet))


def _badges(painter: QPainter, touchpoint: Touchpoint, rect: Rect, look: Look) -> None:
    """Star of a moment of truth, flag of a goal, lock of what stays in its place and layers of a map behind it, at the
    right edge.
    """
    x, palette = rect.right - 13.0, look.palette
    marks = (
        ("star", touchpoint.moment_of_truth, palette.star),
        ("flag", touchpoint.goal, palette.star),
        ("lock", touchpoint.locked, palette.quiet),
        ("layers", bool(touchpoint.journey), palette.accent),
    )
    for name, shown, shade in marks:
        if shown:
            painter.fillPath(placed(name, x, rect.y + 42.0, 12.0), color(shade))
            x -= _BADGE_STEP


def _figures(painter: QPainter, rect: Rect, mark: Mark, look: Look) -> None:
    """The bottom row: how many reached on the left, the overlay's figure as a pill on the right."""
    palette, face = look.palette, font(_SMALL)
    row = QRectF(rect.x + STRIPE + 8.0, rect.bottom - _PILL - 4.0, rect.width - STRIPE - 14.0, _PILL)
    kind = look.overlay.kind
    room = row.width()
    if mark.reached is not None and kind is not OverlayKind.REACHED:
        reached = text.count(mark.reached)
        room -= text.metrics(face).horizontalAdvance(reached) + 4.0
        text.draw(painter, row, reached, face, color(palette.text), align="left")
    if mark.value is None:
        return
    if kind is OverlayKind.DROP_OFF:
        label = text.drop(mark.value)
        rest = text.span(*mark.interval) if mark.interval else ""
        fill, ink = (palette.loss_pill, palette.on_loss) if mark.point else (palette.loss_soft, palette.loss_text)
        if mark.quiet:
            fill, ink = palette.field, palette.quiet
    else:
        label = text.count(mark.value) if kind is OverlayKind.REACHED else text.figure(mark.value, look.overlay.unit)
        rest, fill, ink = "", palette.selected, palette.text
        _bar(painter, row, mark.value, look)
    _pill(painter, row.adjusted(row.width() - room, 0.0, 0.0, 0.0), (label, rest), (fill, ink))


def _pill(painter: QPainter, row: QRectF, words: tuple[str, str], shades: tuple[str, str]) -> None:
    """A figure and its interval at the right of a row; the interval gives way where there is no room for both."""
    strong, light = font(_SMALL, BOLD), font(_SMALL)
    label, rest = words
    first = text.metrics(strong).horizontalAdvance(label)
    second = text.metrics(light).horizontalAdvance(rest) + 5.0 if rest else 0.0
    if first + second + 14.0 > row.width():
        rest, second = "", 0.0
    pill = QRectF(row.right() - first - second - 14.0, row.y(), first + second + 14.0, row.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(shades[0]))
    painter.drawRoundedRect(pill, _PILL / 2, _PILL / 2)
    inner = pill.adjusted(7.0, 0.0, -7.0, 0.0)
    text.draw(painter, inner, label, strong, color(shades[1]), align="left")
    if rest:
        text.draw(painter, inner, rest, light, color(shades[1]), align="right")


def _bar(painter: QPainter, row: QRectF, value: float, look: Look) -> None:
    """A bar beside the pill, from 0 to the value, on the scale of the map; what is below 0 goes to the left of it."""
    low, high = look.overlay.scale
    if high <= low:
        return
    track = row.width() - _WIDEST_PILL
    zero, end = (row.x() + track * (number - low) / (high - low) for number in (0.0, value))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(look.palette.flow))
    painter.drawRoundedRect(QRectF(min(zero, end), row.center().y() - 3.0, abs(end - zero), 6.0), 3.0, 3.0)
    if low < 0.0:
        painter.fillRect(QRectF(zero - 0.5, row.center().y() - 6.0, 1.0, 12.0), color(look.palette.quiet))
