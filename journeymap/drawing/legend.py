"""The legend: what the colours, widths and figures of the overlay on the map mean, and on how many they rest."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from journeymap.drawing import text
from journeymap.drawing.style import BOLD, Palette, color, faded, font
from journeymap.drawing.touchpoints import paint_type
from journeymap.language import mark, tr, translated
from journeymap.metrics.measures.catalogue import shown
from journeymap.metrics.overlay import RELIABLE, Overlay, OverlayKind
from journeymap.model.catalogue import ENGAGEMENT_TYPES
from journeymap.model.records import EngagementType

_ROW = 20.0
_PAD, _EDGE = 12.0, 6.0
_KEY = 26.0
_GAP, _APART = 7.0, 20.0
_FACE = 11.0

Sample = Callable[[QPainter, QRectF, Palette], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a sample that paints itself into a rectangle, and its meaning."""

    paint: Sample
    meaning: str


def title(overlay: Overlay) -> str:
    """What the overlay shows, in words."""
    if overlay.kind is OverlayKind.MEASURE:
        return shown(overlay.measure, overlay.name)
    return translated(OVERLAY_NAMES[overlay.kind])


OVERLAY_NAMES = {
    OverlayKind.NONE: mark("None"),
    OverlayKind.REACHED: mark("Reached"),
    OverlayKind.DROP_OFF: mark("Drop-off"),
    OverlayKind.ENGAGEMENT: mark("Engagement type"),
}


def entries(overlay: Overlay) -> tuple[Entry, ...]:
    """The rows of an overlay's legend; none where nothing lies over the map."""
    match overlay.kind:
        case OverlayKind.DROP_OFF:
            return (
                Entry(_pill("point"), tr("drop-off point, significantly above the map’s rate")),
                Entry(_pill("soft"), tr("drop-off and its 95 % interval")),
                Entry(_pill("quiet"), tr("fewer than {n}: too few to rank").format(n=RELIABLE)),
                Entry(_ribbon, tr("customers lost")),
                *_flows(),
            )
        case OverlayKind.REACHED:
            return (Entry(_bar, tr("customers who reached the touchpoint")), *_flows())
        case OverlayKind.MEASURE:
            return (Entry(_bar, _range(overlay)),) if overlay.marks else ()
        case OverlayKind.ENGAGEMENT:
            return tuple(Entry(_type(kind), translated(name)) for kind, name in ENGAGEMENT_TYPES.items())
        case OverlayKind.NONE:
            return ()


def size(overlay: Overlay, room: float) -> tuple[float, float]:
    """Width and height in map units in a room of a width; (0, 0) where there is no legend."""
    if not entries(overlay):
        return (0.0, 0.0)
    places = _places(overlay, room)
    wide = max(x + width for x, _, width in places)
    return (wide + 2 * _PAD, places[-1][1] + _ROW + 2 * _EDGE)


def paint(painter: QPainter, at: tuple[float, float], room: float, overlay: Overlay, palette: Palette) -> None:
    """The legend on a card of its own with its upper left corner at a point, its entries flowing into the room."""
    wide, high = size(overlay, room)
    if not wide:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(palette.card_border), 1.0))
    painter.setBrush(color(palette.card))
    painter.drawRoundedRect(QRectF(at[0], at[1], wide, high), 9.0, 9.0)
    left, top = at[0] + _PAD, at[1] + _EDGE
    (x, y, width), *places = _places(overlay, room)
    face = font(_FACE, BOLD)
    text.draw(painter, QRectF(left + x, top + y, width, _ROW), _head(overlay), face, color(palette.text), align="left")
    for entry, (x, y, width) in zip(entries(overlay), places, strict=True):
        entry.paint(painter, QRectF(left + x, top + y, _KEY, _ROW), palette)
        words = QRectF(left + x + _KEY + _GAP, top + y, width, _ROW)
        text.draw(painter, words, entry.meaning, font(_FACE), color(palette.quiet), align="left")


def _places(overlay: Overlay, room: float) -> list[tuple[float, float, float]]:
    """(x, y, width) of the head and of each entry, flowing from left to right in rows."""
    words = text.metrics(font(_FACE))
    widths = [text.metrics(font(_FACE, BOLD)).horizontalAdvance(_head(overlay))]
    widths += [_KEY + _GAP + words.horizontalAdvance(entry.meaning) for entry in entries(overlay)]
    places: list[tuple[float, float, float]] = []
    x = y = 0.0
    for width in widths:
        if x and x + width > room - 2 * _PAD:
            x, y = 0.0, y + _ROW
        places.append((x, y, width))
        x += width + _APART
    return places


def _head(overlay: Overlay) -> str:
    if not overlay.cases:
        return title(overlay)
    return tr("{overlay} · {count} customers").format(overlay=title(overlay), count=text.count(overlay.cases))


def _range(overlay: Overlay) -> str:
    values = [mark.value for mark in overlay.marks.values() if mark.value is not None]
    low, high = (text.figure(value, overlay.unit) for value in (min(values), max(values)))
    return tr("{low} to {high}, at {count} touchpoints").format(low=low, high=high, count=text.count(len(values)))


def _flows() -> tuple[Entry, ...]:
    return (
        Entry(_flow, tr("customers who go on, and their share")),
        Entry(_dashed, tr("observed, but not on the map")),
    )


def _pill(kind: str) -> Sample:
    def paint_pill(painter: QPainter, rect: QRectF, palette: Palette) -> None:
        fill = {"point": palette.loss_pill, "soft": palette.loss_soft, "quiet": palette.field}[kind]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(fill))
        painter.drawRoundedRect(rect.adjusted(0.0, 4.0, 0.0, -4.0), 6.0, 6.0)

    return paint_pill


def _ribbon(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    box = QRectF(rect.center().x() - 6.0, rect.y() + 2.0, 12.0, rect.height() - 3.0)
    fade = QLinearGradient(box.topLeft(), box.bottomLeft())
    fade.setColorAt(0.0, faded(palette.loss, palette.card, 0.85))
    fade.setColorAt(1.0, color(palette.card))
    painter.fillRect(box, fade)


def _bar(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(palette.flow))
    painter.drawRoundedRect(QRectF(rect.x(), rect.center().y() - 3.0, rect.width(), 6.0), 3.0, 3.0)


def _flow(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    painter.setPen(QPen(color(palette.flow), 5.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))


def _dashed(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    pen = QPen(color(palette.quiet), 1.4)
    pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))


def _type(kind: EngagementType) -> Sample:
    def paint_sample(painter: QPainter, rect: QRectF, palette: Palette) -> None:
        paint_type(painter, kind, QPointF(rect.x() + 10.0, rect.center().y()), 8.0, palette)

    return paint_sample
