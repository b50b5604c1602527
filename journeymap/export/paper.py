"""Where the map lies on the sheet: millimetres, worked out once for every kind of export."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journeymap.drawing import picture
from journeymap.drawing.scene import Scene
from journeymap.drawing.style import color
from journeymap.export.options import LARGEST, SMALLEST, Page

MILLIMETRES_A_UNIT = 25.4 / 96
"""A map unit on a sheet that fits the map: as large as a pixel of a screen of 96 dpi."""

MARGIN = 10.0
"""White around the map on a given page, in mm; at most a twentieth of its shorter side."""

LEGIBLE = 7.0
"""Points; letters lower than this are hard to read in print."""

_SMALLEST_LETTERS = 10.0
"""Map units; the lowest type that drawing uses."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of `width` × `height` mm; the map's upper left corner is at (x, y) mm, `scale` is mm a map unit."""

    width: float
    height: float
    scale: float
    x: float = 0.0
    y: float = 0.0

    @property
    def smallest_letters(self) -> float:
        """The size of the smallest letters in points (1⁄72 inch)."""
        return _SMALLEST_LETTERS * self.scale / 25.4 * 72


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is exported: the scene, the notice at its foot, and where it lies on the paper."""

    scene: Scene
    paper: Paper
    notice: str = ""

    @property
    def title(self) -> str:
        """The title of the map."""
        return self.scene.journey.properties.title.strip()


def laid_out(extent: QRectF, page: Page | None) -> Paper:
    """The sheet for a map of this extent: the page with the map in its middle, or one just as large as the map."""
    if page is None:
        scale = min(MILLIMETRES_A_UNIT, LARGEST / max(extent.width(), extent.height(), 1.0))
        width, height = (max(SMALLEST, side * scale) for side in (extent.width(), extent.height()))
        return Paper(width, height, scale)
    width, height = page.sides(extent.width() / extent.height() if extent.height() else 1.0)
    margin = min(MARGIN, min(width, height) / 20)
    scale = min((width - 2 * margin) / max(extent.width(), 1.0), (height - 2 * margin) / max(extent.height(), 1.0))
    x, y = (width - extent.width() * scale) / 2, (height - extent.height() * scale) / 2
    return Paper(width, height, scale, x, y)


def paint_on(painter: QPainter, sheet: Sheet, *, dots: float) -> None:
    """Paints a sheet, its ground to the very edge, on a surface of so many dots a millimetre."""
    paper = sheet.paper
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(dots, dots)
    painter.fillRect(QRectF(0, 0, paper.width, paper.height).adjusted(-1, -1, 1, 1), color(sheet.scene.palette.canvas))
    painter.translate(paper.x, paper.y)
    painter.scale(paper.scale, paper.scale)
    painter.translate(-picture.poster_extent(sheet.scene).topLeft())
    picture.poster(painter, sheet.scene, notice=sheet.notice)
