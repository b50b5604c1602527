"""The round badges of the engagement types and the other marks, as panels show them."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from journeymap.drawing.style import PALETTES, Palette, Theme, color
from journeymap.drawing.touchpoints import paint_type
from journeymap.model.records import EngagementType

SIDE = 16
_SCALES = (1.0, 2.0, 3.0)


def paint_badge(painter: QPainter, rect: QRectF, kind: EngagementType | None, palette: Palette) -> None:
    """The badge of an engagement type as cards have it; an empty ring where there is none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind is None:
        painter.setPen(color(palette.quiet))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(rect.adjusted(2.5, 2.5, -2.5, -2.5))
    else:
        paint_type(painter, kind, rect.center(), rect.width() / 2, palette)
    painter.restore()


@lru_cache(maxsize=64)
def badge(kind: EngagementType | None, theme: Theme) -> QIcon:
    """A badge as an icon. Shared: do not change it."""
    made = QIcon()
    for scale in _SCALES:
        picture = QPixmap(round(SIDE * scale), round(SIDE * scale))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.scale(scale, scale)
        paint_badge(painter, QRectF(0, 0, SIDE, SIDE), kind, PALETTES[theme])
        painter.end()
        picture.setDevicePixelRatio(scale)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt tints what is selected unless it is told
            made.addPixmap(picture, mode)
    return made
