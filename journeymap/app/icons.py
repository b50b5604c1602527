"""Small icons drawn as paths: sharp at every scale and recoloured with the theme.

A path lies in a square of 16 × 16 and is drawn as strokes 1.6 wide. The marks of the map have their own shapes.
"""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from journeymap.drawing.glyphs import placed
from journeymap.drawing.style import PALETTES, Theme
from journeymap.drawing.touchpoints import paint_type
from journeymap.model.records import EngagementType, NoteKind

SIDE = 16

Stroke = tuple[tuple[float, float], ...]

_STROKES: Mapping[str, tuple[Stroke, ...]] = {
    "down": (((4, 6), (8, 10.5), (12, 6)),),
    "up": (((4, 10), (8, 5.5), (12, 10)),),
    "right": (((6, 4), (10.5, 8), (6, 12)),),
    "back": (((13, 8), (3, 8)), ((6.5, 4.2), (2.7, 8), (6.5, 11.8))),
    "check": (((3.5, 8.5), (6.5, 11.5), (12.5, 4.5)),),
    "dash": (((4, 8), (12, 8)),),
    "close": (((4, 4), (12, 12)), ((12, 4), (4, 12))),
    "add": (((8, 3), (8, 13)), ((3, 8), (13, 8))),
    "file": (((4, 2), (9.5, 2), (12.5, 5), (12.5, 14), (4, 14), (4, 2)), ((9.5, 2), (9.5, 5), (12.5, 5))),
    "folder": (((2, 13), (2, 3.5), (6.2, 3.5), (8, 5.5), (14, 5.5), (14, 13), (2, 13)),),
    "import": (((8, 2), (8, 10)), ((4.8, 7), (8, 10.2), (11.2, 7)), ((2.5, 11), (2.5, 14), (13.5, 14), (13.5, 11))),
    "export": (((8, 10), (8, 2)), ((4.8, 5), (8, 1.8), (11.2, 5)), ((2.5, 11), (2.5, 14), (13.5, 14), (13.5, 11))),
    "rows": (((2.5, 4), (3.5, 4)), ((6, 4), (13.5, 4)), ((2.5, 8), (3.5, 8)), ((6, 8), (13.5, 8)), ((2.5, 12), (3.5, 12)), ((6, 12), (13.5, 12))),
    "touchpoint": (((2, 4), (14, 4), (14, 12), (2, 12), (2, 4)), ((5, 4), (5, 12))),
    "stage": (((2, 2.5), (14, 2.5), (14, 5.5), (2, 5.5), (2, 2.5)), ((2, 8), (2, 14)), ((14, 8), (14, 14))),
    "connect": (((2, 5), (5, 5), (8, 5), (8, 11), (13, 11)), ((10.5, 8.5), (13, 11), (10.5, 13.5))),
    "chart": (((2.5, 2), (2.5, 13.5), (14, 13.5)), ((6, 13), (6, 5)), ((9, 13), (9, 8)), ((12, 13), (12, 10.5))),
}  # fmt: skip


def _turned(mirrored: QPainterPath | None = None) -> QPainterPath:
    """The bent arrow of undo: back to the left."""
    path = mirrored or QPainterPath()
    path.moveTo(6, 3)
    path.lineTo(2.8, 6.2)
    path.lineTo(6, 9.4)
    path.moveTo(2.8, 6.2)
    path.lineTo(9.2, 6.2)
    path.arcTo(QRectF(5.6, 6.2, 7.2, 7.2), 90, -180)
    path.lineTo(6, 13.4)
    return path


@lru_cache(maxsize=64)
def path(name: str) -> QPainterPath:
    """The path of an icon. Raises KeyError where there is none of the name. Shared: do not change it."""
    if name in ("undo", "redo"):
        turned = _turned()
        if name == "undo":
            return turned
        mirrored = QPainterPath()
        mirrored.addPath(turned)
        for i in range(mirrored.elementCount()):
            element = mirrored.elementAt(i)
            mirrored.setElementPositionAt(i, SIDE - element.x, element.y)
        return mirrored
    made = QPainterPath()
    for stroke in _STROKES[name]:
        made.moveTo(QPointF(*stroke[0]))
        for point in stroke[1:]:
            made.lineTo(QPointF(*point))
    return made


def drawn(name: str, colour: QColor, *, side: int = SIDE, scale: float = 1.0) -> QPixmap:
    """An icon as a picture, `side` × `side` window pixels at a device pixel ratio."""
    picture = QPixmap(round(side * scale), round(side * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(picture.width() / SIDE, picture.height() / SIDE)
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(path(name))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


_SCALES = (1.0, 2.0, 3.0)

GLYPHS = frozenset({*(str(kind) for kind in (*EngagementType, *NoteKind)), "star", "flag"})


def _badge(name: str, theme: Theme, *, scale: float) -> QPixmap:
    """The shape of an engagement type on its colour, that of a kind of note in its own, or a mark in the text colour."""
    picture = QPixmap(round(SIDE * scale), round(SIDE * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    palette = PALETTES[theme]
    if name in set(EngagementType):
        paint_type(painter, EngagementType(name), QPointF(SIDE / 2, SIDE / 2), SIDE / 2 - 0.5, palette)
    else:
        shade = palette.note_ink[NoteKind(name)] if name in set(NoteKind) else palette.text
        painter.fillPath(placed(name, SIDE / 2, SIDE / 2, 13.0), QColor(shade))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


@lru_cache(maxsize=128)
def icon(name: str, theme: Theme, colour: str = "") -> QIcon:
    """An icon in the text colour of a theme, or in another; greyed where its button is disabled."""
    palette = PALETTES[theme]
    made = QIcon()
    faint = QColor(palette.quiet)
    faint.setAlphaF(0.5)
    for scale in _SCALES:
        if name in GLYPHS:
            made.addPixmap(_badge(name, theme, scale=scale))
            continue
        made.addPixmap(drawn(name, QColor(colour or palette.text), scale=scale))
        made.addPixmap(drawn(name, faint, scale=scale), QIcon.Mode.Disabled)
    return made


def emblem() -> QIcon:
    """The program's own icon: two touchpoints and the way between them."""
    made = QIcon()
    for side in (16, 32, 64, 128, 256):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(side / SIDE, side / SIDE)
        palette = PALETTES[Theme.LIGHT]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent))
        painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.5, 3.5)
        way = QPainterPath(QPointF(4.6, 4.8))
        way.cubicTo(11.5, 4.8, 4.5, 11.2, 11.4, 11.2)
        painter.strokePath(way, QPen(QColor("#ffffff"), 1.5))
        painter.setBrush(QColor("#ffffff"))
        for x, y in ((4.6, 4.8), (11.4, 11.2)):
            painter.drawEllipse(QPointF(x, y), 2.1, 2.1)
        painter.end()
        made.addPixmap(picture)
    return made
