"""The pointer on the canvas: turns presses, moves and releases into selection and gestures."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.canvas import gestures, hit
from journeymap.canvas.hit import GROUND, Hit
from journeymap.canvas.tools.pan import Pan
from journeymap.canvas.tools.tool import Ground, Pointer, Tool

_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)


class Pointing:
    """The state of the pointer: what it is over, and the gesture under way."""

    def __init__(self, widget: QWidget, ground: Ground) -> None:
        self._widget = widget
        self._ground = ground
        self._pressed: Pointer | None = None
        self._space = False
        self.tool: Tool | None = None
        self.over: Hit = GROUND

    def pointer(self, event: QMouseEvent) -> Pointer:
        """Where an event is, and over what."""
        view = (event.position().x(), event.position().y())
        place = self._ground.camera.to_map(*view)
        over = hit.hit(self._ground.scene, *place, 1 / self._ground.camera.scale)
        return Pointer(view, place, over, event.modifiers())

    def begin(self, tool: Tool) -> None:
        """Puts a gesture under way, which the pointer or keys continue."""
        self.tool = tool
        self._widget.setCursor(tool.cursor)
        self._widget.update()

    def cancel(self) -> bool:
        """Takes back a gesture under way; tells whether there was one."""
        tool, self.tool, self._pressed = self.tool, None, None
        if tool is not None:
            tool.cancel()
            self._rest()
        return tool is not None

    def hold_space(self, *, down: bool) -> None:
        """While the space bar is down, dragging pans."""
        self._space = down
        self._rest()

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        pointer = self.pointer(event)
        if self.tool is not None:
            self._end(pointer)
        elif event.button() == Qt.MouseButton.MiddleButton or (self._space and event.button() in _BUTTONS):
            self.begin(Pan(self._ground, pointer))
        elif event.button() == Qt.MouseButton.LeftButton:
            gestures.chosen(self._ground, pointer)
            self._pressed = pointer

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves; a drag begins once it is far enough from its press."""
        pointer = self.pointer(event)
        if self._pressed is not None and self.tool is None:
            x, y = self._pressed.view
            if (event.position().toPoint() - QPoint(round(x), round(y))).manhattanLength() < _drag_distance():
                return
            tool = gestures.begun(self._ground, self._pressed)
            self._pressed = None
            if tool is not None:
                self.begin(tool)
        if self.tool is not None:
            self.tool.move(pointer)
            self._widget.update()
        elif pointer.over != self.over:
            self.over = pointer.over
            self._rest()

    def release(self, event: QMouseEvent) -> None:
        """A button goes up."""
        self._pressed = None
        if self.tool is not None and event.button() in _BUTTONS:
            self._end(self.pointer(event))

    def leave(self) -> None:
        """The pointer leaves the canvas."""
        self.over = GROUND
        self._widget.update()

    def _end(self, pointer: Pointer) -> None:
        tool, self.tool = self.tool, None
        if tool is not None:
            tool.move(pointer)
            tool.release()
        self._rest()

    def _rest(self) -> None:
        hand = Qt.CursorShape.OpenHandCursor
        self._widget.setCursor(hand if self._space else gestures.CURSORS[self.over.part])
        self._widget.update()


def _drag_distance() -> int:
    return QApplication.startDragDistance()
