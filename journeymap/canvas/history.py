"""Where the camera has been: the places at which it rested or from which it jumped, to go back and forward among."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from journeymap.canvas.camera import Camera
from journeymap.canvas.view import Canvas

MOST = 100
"""Places that are remembered; older ones are forgotten."""
_REST_MS = 1000
"""So long the camera stands still for a place to be remembered."""
_FAR, _CLOSER = 0.75, 1.6
"""A move by more than this part of the viewport, or a change of scale by more than this factor, is a jump."""
_SAME_PIXELS, _SAME_SCALE = 12.0, 1.02
"""Two cameras closer than this show the same place."""


@dataclass(frozen=True, slots=True)
class Visits:
    """The places in the order in which they were seen; `at` is the number of the one that is seen now."""

    places: tuple[Camera, ...] = ()
    at: int = -1

    @property
    def here(self) -> Camera | None:
        """The place that is seen now."""
        return self.places[self.at] if self.places else None


def visited(visits: Visits, camera: Camera) -> Visits:
    """The visits with another place at its end; what lay ahead is forgotten. The place that is seen already is no other."""
    if visits.here is not None and _same(visits.here, camera):
        return visits
    places = (*visits.places[: visits.at + 1], camera)[-MOST:]
    return Visits(places, len(places) - 1)


def stepped(visits: Visits, step: int) -> Visits:
    """So many places on (back where negative); the visits itself where there is none."""
    at = visits.at + step
    return Visits(visits.places, at) if 0 <= at < len(visits.places) else visits


def is_jump(before: Camera, after: Camera, width: float, height: float) -> bool:
    """Whether a viewport of this size shows another part of the map at once, not by scrolling or zooming there."""
    closer = after.scale / before.scale
    if not 1 / _CLOSER < closer < _CLOSER:
        return True
    x, y = before.to_map(width / 2, height / 2)
    to_x, to_y = after.to_view(x, y)
    return abs(to_x - width / 2) > _FAR * width or abs(to_y - height / 2) > _FAR * height


def _same(one: Camera, other: Camera) -> bool:
    if not 1 / _SAME_SCALE < one.scale / other.scale < _SAME_SCALE:
        return False
    return max(abs(one.x - other.x), abs(one.y - other.y)) * one.scale < _SAME_PIXELS


class CameraHistory(QObject):
    """Follows the camera of a canvas. The buttons of a mouse for back and forward work on the canvas."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.visits = Visits()
        self._before = canvas.camera
        self._resized = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._remember)
        canvas.zoomed.connect(self._follow)
        canvas.installEventFilter(self)

    def clear(self) -> None:
        """Forgets all places, as another map wants it."""
        self.visits = Visits()
        self._before = self._canvas.camera

    def back(self) -> None:
        """Goes to the place before."""
        self._go(-1)

    def forward(self) -> None:
        """Goes to the place from which it went back."""
        self._go(1)

    def _go(self, step: int) -> None:
        self._remember()
        self.visits = stepped(self.visits, step)
        if self.visits.here is not None:
            self._before = self.visits.here
            self._canvas.look(self.visits.here)
            self._rest.stop()

    def _remember(self) -> None:
        self.visits = visited(self.visits, self._canvas.camera)

    def _follow(self) -> None:
        before, self._before = self._before, self._canvas.camera
        if self._resized:  # the map was fitted into another size: nobody went anywhere
            return
        if is_jump(before, self._before, self._canvas.width(), self._canvas.height()):
            self.visits = visited(self.visits, before)
        self._rest.start()

    def _settled(self) -> None:
        self._resized = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._resized = True
            QTimer.singleShot(0, self, self._settled)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            if event.button() == Qt.MouseButton.BackButton:
                self.back()
                return True
            if event.button() == Qt.MouseButton.ForwardButton:
                self.forward()
                return True
        return super().eventFilter(watched, event)
