"""How the map comes onto the canvas: complete at once where that is quick, else in slices shorter than a frame."""

from dataclasses import replace
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journeymap.canvas.camera import Camera
from journeymap.drawing import picture
from journeymap.drawing.lines import ENDLESS
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene
from journeymap.drawing.sprites import Sprites
from journeymap.model.geometry import Rect

SLICE = 0.008
"""Seconds of a frame for what is drawn for the first time."""


class Painting(QObject):
    """Paints a widget's map and keeps pictures of its cards. `settled` tells whether all that is in view is painted complete."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._sprites = Sprites()
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(widget.update)
        self.settled = True
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange):
            self._sprites.clear()
        return False

    def paint(self, painter: QPainter, scene: Scene, camera: Camera, marks: Marks, area: QRect) -> None:
        """Paints what lies in an area of the viewport, and has the painter in map units afterwards.

        What would take too long comes with the next paint, which is asked for. A picture that is taken of the widget is
        complete at once: nobody would see it grow.
        """
        pixels = self._widget.devicePixelRatioF()
        camera = aligned(camera, pixels)
        painter.scale(camera.scale, camera.scale)
        painter.translate(-camera.x, -camera.y)
        on_screen = self._is_on_screen(painter)
        until = perf_counter() + SLICE if on_screen else ENDLESS
        x, y = camera.to_map(area.x(), area.y())
        view = Rect(x, y, area.width() / camera.scale, area.height() / camera.scale).grown(1.0 / camera.scale)
        detail = picture.detail_at(camera.scale * pixels)
        cards = partial(self._sprites.paint, until=until) if detail else picture.paint_cards
        whole = picture.paint(painter, scene, view=view, detail=detail, marks=marks, cards=cards, until=until)
        if on_screen:
            self.settled = whole
            if not whole:
                self._rest.start()

    def _is_on_screen(self, painter: QPainter) -> bool:
        store = self._widget.backingStore()
        return bool(store) and painter.paintEngine().paintDevice() is store.paintDevice()


def aligned(camera: Camera, pixels: float) -> Camera:
    """The camera moved by less than half a pixel of the screen, so that the map moves by whole ones: then a card looks
    the same wherever it is scrolled to.
    """
    whole = camera.scale * pixels
    return replace(camera, x=round(camera.x * whole) / whole, y=round(camera.y * whole) / whole)
