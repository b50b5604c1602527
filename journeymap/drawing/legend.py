"""The legend: what the colours, widths and figures of the overlay on the map mean, and on how many they rest."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from journeymap.drawing import text
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.drawing.touchpoints import paint_type
from journeymap.language import mark, tr, translated
from journeymap.metrics.overlay import RELIABLE, Overlay, OverlayKind
from journeymap.model.catalogue import ENGAGEMENT_TYPES
from journeymap.model.records import EngagementType

_ROW = 20.0
_PAD = 12.0
_KEY = 30.0
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
        return overlay.name
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
                Entry(_pill("point"), tr("drop-off point: significantly many are lost, with 95 % interval")),
                Entry(_pill("soft"), tr("drop-off with 95 % interval")),
                Entry(_pill("quiet"), tr("fewer than {n} customers: too few to rank").format(n=RELIABLE)),
                Entry(_ribbon, tr("customers lost, the wider the more")),
                *_flows(),
            )
        case OverlayKind.REACHED:
            return (Entry(_bar, tr("customers who reached the touchpoint")), *_flows())
        case OverlayKind.MEASURE:
            return (Entry(_bar, overlay.name),)
        case OverlayKind.ENGAGEMENT:
            return tuple(Entry(_type(kind), translated(name)) for kind, name in ENGAGEMENT_TYPES.items())
        case OverlayKind.NONE:
            return ()


def size(overlay: Overlay) -> tuple[float, float]:
    """Width and height in map units; (0, 0) where there is no legend."""
    rows = entries(overlay)
    if not rows:
        return (0.0, 0.0)
    words = text.metrics(font(_FACE))
    head = text.metrics(font(_FACE, BOLD)).horizontalAdvance(_head(overlay))
    wide = max(head, max(words.horizontalAdvance(row.meaning) for row in rows) + _KEY + 10.0)
    return (wide + 2 * _PAD, 2 * _PAD + _ROW * (len(rows) + 1) - 4.0)


def paint(painter: QPainter, at: tuple[float, float], overlay: Overlay, palette: Palette) -> None:
    """The legend on a card of its own with its upper left corner at a point."""
    wide, high = size(overlay)
    if not wide:
        return
    painter.setPen(QPen(color(palette.card_border), 1.0))
    painter.setBrush(color(palette.card))
    painter.drawRoundedRect(QRectF(at[0], at[1], wide, high), 9.0, 9.0)
    row = QRectF(at[0] + _PAD, at[1] + _PAD - 3.0, wide - 2 * _PAD, _ROW)
    text.draw(painter, row, _head(overlay), font(_FACE, BOLD), color(palette.text), align="left")
    for entry in entries(overlay):
        row.translate(0.0, _ROW)
        entry.paint(painter, QRectF(row.x(), row.y(), _KEY, _ROW), palette)
        words = row.adjusted(_KEY + 10.0, 0.0, 0.0, 0.0)
        text.draw(painter, words, entry.meaning, font(_FACE), color(palette.quiet), align="left")


def _head(overlay: Overlay) -> str:
    if not overlay.cases:
        return title(overlay)
    return tr("{overlay} · {count} customers").format(overlay=title(overlay), count=text.count(overlay.cases))


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
    fade.setColorAt(0.0, color(palette.loss, 0.85))
    fade.setColorAt(1.0, color(palette.loss, 0.0))
    painter.fillRect(box, fade)


def _bar(painter: QPainter, rect: QRectF, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(palette.flow, 0.55))
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
