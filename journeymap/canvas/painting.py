"""How the map comes onto the canvas: complete at once where that is quick, else in slices shorter than a frame."""

from collections.abc import Iterable
from math import ceil, floor
from time import perf_counter
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journeymap.canvas.camera import Camera
from journeymap.canvas.layer import Layer, Shot
from journeymap.drawing import picture
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene
from journeymap.drawing.sprites import Sprites
from journeymap.drawing.style import color

SLICE = 0.011
"""Seconds of a frame for what is drawn for the first time."""
_ANEW = (
    QEvent.Type.LanguageChange, QEvent.Type.LocaleChange, QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange,
)  # fmt: skip


class Painting(QObject):
    """Paints a widget's map. `settled` tells whether all that is in view is painted complete."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._sprites = Sprites()
        self._layer = Layer(self._sprites)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._go_on)
        self.settled = True
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ANEW:
            self._sprites.clear()
            self._layer.forget()
        return False

    def paint(self, painter: QPainter, scene: Scene, camera: Camera, marks: Marks) -> None:
        """Paints the map, and leaves the painter in map units.

        What would take too long comes with the next paint, which is asked for. A picture that is taken of the widget is
        painted as a whole and at once: nobody would see it grow.
        """
        density = self._widget.devicePixelRatioF()
        size = QSize(ceil(self._widget.width() * density) + 1, ceil(self._widget.height() * density) + 1)
        shot = Shot(scene, camera, marks, size, density).aligned()
        if self._is_on_screen(painter):
            self._lay(painter, shot)
        else:
            painter.fillRect(self._widget.rect(), color(scene.palette.canvas))
        painter.scale(shot.camera.scale, shot.camera.scale)
        painter.translate(-shot.camera.x, -shot.camera.y)
        if not self._is_on_screen(painter):
            view = shot.camera.view(self._widget.width(), self._widget.height())
            picture.paint(painter, scene, view=view, detail=picture.detail_at(shot.scale), marks=marks)

    def _lay(self, painter: QPainter, shot: Shot) -> None:
        """Lays the picture pixel by pixel on the screen."""
        self.settled = self._layer.show(shot, perf_counter() + SLICE)
        if not self.settled:
            self._rest.start()
        device, world = painter.deviceTransform(), painter.worldTransform()
        painter.setWorldTransform(device.inverted()[0] * world)
        painter.drawPixmap(floor(device.dx()), floor(device.dy()), self._layer.pixmap)
        painter.setWorldTransform(world)

    def _go_on(self) -> None:
        """Paints more of what was put off, and shows it."""
        painted = self._layer.go_on(perf_counter() + SLICE)
        density = self._widget.devicePixelRatioF()
        for part in cast(Iterable[QRect], painted):
            x, y, wide, high = (side / density for side in (part.x(), part.y(), part.width(), part.height()))
            self._widget.update(QRectF(x, y, wide, high).toAlignedRect().adjusted(-1, -1, 1, 1))

    def _is_on_screen(self, painter: QPainter) -> bool:
        store = self._widget.backingStore()
        return bool(store) and painter.paintEngine().paintDevice() is store.paintDevice()
