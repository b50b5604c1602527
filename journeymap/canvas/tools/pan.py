"""Dragging the map itself under the viewport."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette


class Pan:
    """Moves the camera with the pointer."""

    cursor = Qt.CursorShape.ClosedHandCursor
    edits = False

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._start = pointer.view
        self._camera = ground.camera

    def move(self, pointer: Pointer) -> None:
        dx, dy = pointer.view[0] - self._start[0], pointer.view[1] - self._start[1]
        self._ground.look(self._camera.panned(dx, dy))

    def release(self) -> None:
        """The camera stays where it is."""

    def cancel(self) -> None:
        self._ground.look(self._camera)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The map itself shows the gesture."""
