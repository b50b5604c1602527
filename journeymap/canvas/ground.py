"""What the canvas paints besides the map: the legend in its corner, and what to do on an empty map."""

from html import escape

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journeymap.drawing import legend, text
from journeymap.drawing.scene import Scene
from journeymap.drawing.style import BOLD, color, font
from journeymap.language import tr
from journeymap.model.geometry import Rect

_MARGIN = 12.0


def paint(painter: QPainter, scene: Scene, width: float, height: float) -> None:
    """Paints in viewport pixels over the map."""
    if not scene.journey.touchpoints:
        _invite(painter, scene, width, height)
    box = legend_box(scene, width, height)
    if box:
        legend.paint(painter, (box.x, box.y), width - 2 * _MARGIN, scene.overlay, scene.palette)


def legend_box(scene: Scene, width: float, height: float) -> Rect | None:
    """Where the legend lies in a viewport of this size; None where it is not shown."""
    taken = legend_height(scene, width, height)
    if not taken:
        return None
    wide, high = legend.size(scene.overlay, width - 2 * _MARGIN)
    return Rect(_MARGIN, height - taken, wide, high)


def legend_height(scene: Scene, width: float, height: float) -> float:
    """How much of the lower edge of a viewport of this size the legend takes, in pixels; 0 where it would take
    half of it, and so is not shown.
    """
    high = legend.size(scene.overlay, width - 2 * _MARGIN)[1]
    return high + _MARGIN if 0 < high < height / 2 else 0.0


def _invite(painter: QPainter, scene: Scene, width: float, height: float) -> None:
    lines = (
        (tr("Double-click to add the first touchpoint"), font(17.0, BOLD), scene.palette.text),
        (
            tr("Tab adds the next one, 1–4 say how it engages, drag from a card’s rim to connect"),
            font(13.0),
            scene.palette.quiet,
        ),
        (tr("Or drop a journey file or a table of data here"), font(13.0), scene.palette.quiet),
    )
    y = height / 2 - 40.0
    for words, face, shade in lines:
        text.draw(painter, QRectF(0.0, y, width, 24.0), words, face, color(shade), align="center")
        y += 28.0


def plain(words: str) -> str:
    """Words for a tool tip, which would take what looks like HTML for such."""
    lines = escape(words).replace("\n", "<br>")
    return f"<p>{lines}</p>" if words else ""
