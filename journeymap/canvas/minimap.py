"""The whole map, small, in the corner of the canvas: where one is, and a quick way elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journeymap.canvas import ground
from journeymap.canvas.camera import Camera
from journeymap.canvas.view import Canvas
from journeymap.drawing import legend, picture
from journeymap.drawing.scene import Scene, extent
from journeymap.drawing.style import color
from journeymap.language import tr
from journeymap.model.geometry import Rect

_WIDEST, _HIGHEST, _LEAST = 200.0, 140.0, 64.0
"""Window pixels that the picture may take, and at least takes, each way."""
_PAD = 6.0
_MARGIN = 12
_ROOM = 2.5
"""So many times its own size the canvas is at least for it to be shown."""
_ENOUGH = 0.5
"""The part of the map from which on it is in view well enough: the picture would cover more than it shows."""
_IDLE_MS = 200
"""So long after a change the picture is painted anew."""


class Minimap(QWidget):
    """Shows which part of the map the canvas shows; a click goes there, a drag takes the view along.

    Its picture is painted anew when nothing is going on, never while something is dragged. It hides itself where most
    of the map is in view.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._wanted = True
        self._scene: Scene | None = None
        self._whole = Rect(0.0, 0.0, 1.0, 1.0)
        self._picture = QPixmap()
        self._grip: tuple[float, float] | None = None
        self.setAccessibleName(tr("Overview of the map"))
        self.setToolTip(tr("Click or drag to see another part of the map"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._paint_anew)
        session = canvas.session
        for changed in (session.document.changed, session.overlay.changed, session.filtering.changed):
            changed.connect(self._changed)
        canvas.zoomed.connect(self.follow)
        canvas.installEventFilter(self)
        canvas.overview = self
        self.hide()
        self._idle.start()

    @property
    def wanted(self) -> bool:
        """Whether it is shown where it is of use."""
        return self._wanted

    def want(self, *, wanted: bool) -> None:
        """Shows it where it is of use, or never."""
        self._wanted = wanted
        self._changed()
        self.follow()

    def follow(self) -> None:
        """Shows, hides and places itself as the camera wants it."""
        canvas, whole = self._canvas, self._whole
        view = canvas.camera.view(canvas.width(), canvas.height())
        across = min(view.right, whole.right) - max(view.x, whole.x)
        down = min(view.bottom, whole.bottom) - max(view.y, whole.y)
        mostly_seen = min(across, down) > 0 and across * down >= _ENOUGH * whole.width * whole.height
        small = canvas.width() < _ROOM * self.width() or canvas.height() < _ROOM * self.height()
        shown = self._wanted and not mostly_seen and not small and not self._picture.isNull()
        if shown:
            self.move(canvas.width() - self.width() - _MARGIN, canvas.height() - self.height() - self._below())
        self.setVisible(shown)
        self.update()

    def _below(self) -> int:
        """How much room is kept below: that of the legend where it reaches so far to the right."""
        canvas = self._canvas
        overlay = canvas.session.overlay.value
        wide = legend.size(overlay, canvas.width() - 2.0 * _MARGIN)[0]
        if wide + 2 * _MARGIN < canvas.width() - self.width() - _MARGIN:
            return _MARGIN
        return _MARGIN + round(ground.legend_height(canvas.scene, canvas.width(), canvas.height()))

    def _changed(self) -> None:
        if self._wanted and not self._idle.isActive():
            self._idle.start()

    def _paint_anew(self) -> None:
        canvas = self._canvas
        if canvas.pointing.tool is not None or self._grip is not None:
            self._idle.start()
        elif self._wanted and canvas.scene is not self._scene:
            self._scene = canvas.scene
            self._whole = extent(self._scene)
            self._picture = _painted(self._scene, self._whole, self.devicePixelRatioF())
            size = self._picture.deviceIndependentSize().toSize()
            self.resize(size + QSize(round(2 * _PAD), round(2 * _PAD)))
            self.follow()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_PAD, _PAD, -_PAD, -_PAD)

    def _scale(self) -> tuple[float, QPointF]:
        """Pixels a map unit, and where the corner of the map lies."""
        room = self._room()
        scale = min(room.width() / self._whole.width, room.height() / self._whole.height)
        left = room.x() + (room.width() - self._whole.width * scale) / 2
        return scale, QPointF(left, room.y() + (room.height() - self._whole.height * scale) / 2)

    def _to_map(self, at: QPointF) -> tuple[float, float]:
        scale, corner = self._scale()
        return self._whole.x + (at.x() - corner.x()) / scale, self._whole.y + (at.y() - corner.y()) / scale

    def frame(self) -> QRectF:
        """Where what the canvas shows lies on the picture, in its own pixels."""
        scale, corner = self._scale()
        view = self._canvas.camera.view(self._canvas.width(), self._canvas.height())
        shown = QRectF(
            corner.x() + (view.x - self._whole.x) * scale,
            corner.y() + (view.y - self._whole.y) * scale,
            view.width * scale,
            view.height * scale,
        )
        return shown.intersected(self._room())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scene is None:
            return
        palette = self._canvas.scene.palette
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color(palette.card_border), 1.0))
            painter.setBrush(color(palette.canvas))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0)
            painter.drawPixmap(self._room().topLeft(), self._picture)
            painter.setPen(QPen(color(palette.accent), 1.5))
            painter.setBrush(color(palette.accent, 0.1))
            painter.drawRoundedRect(self.frame(), 2.0, 2.0)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            x, y = self._to_map(event.position())
            camera = self._canvas.camera
            middle = camera.to_map(self._canvas.width() / 2, self._canvas.height() / 2)
            inside = self.frame().contains(event.position())
            self._grip = (middle[0] - x, middle[1] - y) if inside else (0.0, 0.0)
            self._look(x, y)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._look(*self._to_map(event.position()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def _look(self, x: float, y: float) -> None:
        canvas, scale = self._canvas, self._canvas.camera.scale
        dx, dy = self._grip or (0.0, 0.0)
        canvas.look(Camera(x + dx - canvas.width() / 2 / scale, y + dy - canvas.height() / 2 / scale, scale))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.follow()
        elif event.type() == QEvent.Type.Paint and self._canvas.scene is not self._scene:
            self._changed()  # another theme comes without a word
        return super().eventFilter(watched, event)


def _painted(scene: Scene, whole: Rect, ratio: float) -> QPixmap:
    """A laid out map far away, as large as it may be."""
    scale = min(_WIDEST / whole.width, _HIGHEST / whole.height)
    wide, high = max(_LEAST, whole.width * scale), max(_LEAST, whole.height * scale)
    made = QPixmap(round(wide * ratio), round(high * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(color(scene.palette.canvas))
    with QPainter(made) as painter:
        painter.translate((wide - whole.width * scale) / 2, (high - whole.height * scale) / 2)
        painter.scale(scale, scale)
        painter.translate(-whole.x, -whole.y)
        picture.paint(painter, scene, view=whole, detail=0)
    return made
