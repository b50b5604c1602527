"""The pointer on the canvas: turns presses, moves and releases into selection and gestures."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.canvas import edges, gestures, handles, hit
from journeymap.canvas.camera import Camera
from journeymap.canvas.hit import GROUND, Hit, Part
from journeymap.canvas.tools.band import Band
from journeymap.canvas.tools.pan import Pan
from journeymap.canvas.tools.tool import Ground, Pointer, Tool
from journeymap.canvas.walk import Trail
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Stage, Touchpoint, Transition

_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)


class Pointing:
    """The state of the pointer: what it is over, the gesture under way, and the trail of a walk by keys."""

    def __init__(self, widget: QWidget, ground: Ground) -> None:
        self._widget = widget
        self._ground = ground
        self._pressed: Pointer | None = None
        self._fresh = False
        self._button = Qt.MouseButton.NoButton
        self._space = False
        self._busy = False
        self._base: Journey = ground.session.document.journey
        self._seen: Journey = self._base
        self._last: Pointer | None = None
        self._scrolling = QTimer(widget, interval=edges.TICK)
        self._scrolling.timeout.connect(self._scroll)
        self.tool: Tool | None = None
        self.over: Hit = GROUND
        self.trail = Trail()
        self._clicked: tuple[float, float] | None = None
        self._chosen: tuple[Id, ...] = ()
        self._stood: Camera | None = None
        self.took_back = False
        """Whether the last press took a gesture back: then it asks for no menu."""

    def pointer(self, event: QMouseEvent) -> Pointer:
        """Where an event is, and over what."""
        return self._at((event.position().x(), event.position().y()), event.modifiers())

    def _at(self, view: tuple[float, float], modifiers: Qt.KeyboardModifier) -> Pointer:
        place = self._ground.camera.to_map(*view)
        handle = handles.handle_at(self._ground, view) if self.tool is None else None
        over = handle or hit.hit(self._ground.scene, *place, 1 / self._ground.camera.scale)
        return Pointer(view, place, over, modifiers)

    def place(self) -> tuple[float, float]:
        """The point of the map under the pointer, or in the middle of the view where it is elsewhere."""
        width, height = self._ground.width(), self._ground.height()
        view = self._last.view if self._last else (-1.0, -1.0)
        inside = 0 <= view[0] < width and 0 <= view[1] < height
        return self._ground.camera.to_map(*(view if inside else (width / 2, height / 2)))

    def clicked_ground(self) -> tuple[float, float] | None:
        """The point of the map where a click on the ground was the last press; None where that is out of view."""
        width, height = self._ground.width(), self._ground.height()
        seen = self._clicked and self._ground.camera.view(width, height).contains(*self._clicked)
        return self._clicked if seen else None

    def forget(self) -> None:
        """Forgets where was walked and clicked, as another map wants it."""
        self.trail, self._clicked = Trail(), None

    def begin(self, tool: Tool, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        """Puts a gesture under way, which the pointer with a button down continues, or without one also keys."""
        self.tool, self._button, self._stood = tool, button, None
        self._base = self._seen = self._ground.session.document.committed
        self._widget.setCursor(tool.cursor)
        self._widget.update()

    def cancel(self) -> bool:
        """Takes back a gesture under way; tells whether there was one."""
        tool, self.tool, self._pressed = self.tool, None, None
        if tool is not None:
            tool.cancel()
            if isinstance(tool, Band):  # its press has cleared what was selected
                self._ground.session.selection.set(self._chosen)
            if self._stood is not None:
                self._ground.look(self._stood)
            self._rest()
        return tool is not None

    def follow(self) -> None:
        """The document changed: takes a gesture back that edits what another hand has changed meanwhile."""
        document = self._ground.session.document
        pressed = self._pressed.over.id if self._pressed else None
        if pressed is not None and pressed not in document.journey:
            self._pressed = None
        if self.tool is None or self._busy or not self.tool.edits or document.journey is self._seen:
            return
        if document.committed is not self._base and _same_map(document.committed, self._base):
            self._base, self._seen = document.committed, document.journey  # figures alone came in
        else:
            self.cancel()

    def hold_space(self, *, down: bool) -> None:
        """While the space bar is down, dragging pans."""
        self._space = down
        self._rest()

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        pointer = self.pointer(event)
        self.took_back, self._clicked = False, None
        if self.tool is not None:
            self._press_during(event.button(), pointer)
        elif event.button() == Qt.MouseButton.MiddleButton or (self._space and event.button() in _BUTTONS):
            self.begin(Pan(self._ground, pointer), event.button())
        elif event.button() == Qt.MouseButton.LeftButton:
            self._chosen = self._ground.session.selection.ids
            self._fresh = gestures.chosen(self._ground, pointer)
            self._pressed = pointer
        else:
            self._pressed = None

    def _press_during(self, button: Qt.MouseButton, pointer: Pointer) -> None:
        """A press while a gesture is under way: the right button takes it back, the left one ends what keys began."""
        if button == Qt.MouseButton.RightButton:
            self.took_back = self.cancel()
        elif button == Qt.MouseButton.LeftButton and self._button == Qt.MouseButton.NoButton:
            self._end(pointer)

    def move(self, event: QMouseEvent) -> None:
        """The pointer moves; a drag begins once it is far enough from its press."""
        pointer = self._last = self.pointer(event)
        if self._pressed is not None and self.tool is None:
            x, y = self._pressed.view
            if (event.position().toPoint() - QPoint(round(x), round(y))).manhattanLength() < _drag_distance():
                return
            tool = gestures.begun(self._ground, self._pressed)
            self._pressed = None
            if tool is not None:
                self.begin(tool, Qt.MouseButton.LeftButton)
        if self.tool is not None:
            self._drag(self.tool, pointer)
        elif pointer.over != self.over:
            self.over = pointer.over
            self._rest()

    def _drag(self, tool: Tool, pointer: Pointer) -> None:
        self._busy = True
        try:
            tool.move(pointer)
        finally:
            self._busy, self._seen = False, self._ground.session.document.journey
        self._widget.update()
        if self._pull(pointer) != (0.0, 0.0) and not self._scrolling.isActive():
            self._scrolling.start()

    def _pull(self, pointer: Pointer) -> tuple[float, float]:
        """How the map scrolls under a drag that is at the edge of the view."""
        if self.tool is None or isinstance(self.tool, Pan) or self._button == Qt.MouseButton.NoButton:
            return 0.0, 0.0
        return edges.pull(*pointer.view, self._ground.width(), self._ground.height())

    def _scroll(self) -> None:
        """One step of scrolling; the drag goes on over what has come under the pointer."""
        dx, dy = self._pull(self._last) if self._last else (0.0, 0.0)
        if self.tool is None or self._last is None or (dx, dy) == (0.0, 0.0):
            self._scrolling.stop()
            return
        self._stood = self._stood or self._ground.camera
        self._ground.look(self._ground.camera.panned(-dx, -dy))
        self._last = self._at(self._last.view, self._last.modifiers)
        self._drag(self.tool, self._last)

    def release(self, event: QMouseEvent) -> None:
        """A button goes up."""
        if self.tool is not None and event.button() == self._button:
            self._end(self.pointer(event))
        elif self._pressed is not None and event.button() == Qt.MouseButton.LeftButton:
            gestures.clicked(self._ground, self._pressed, fresh=self._fresh)
            self._clicked = self._pressed.map if self._pressed.over.part is Part.GROUND else None
            self._pressed = None

    def leave(self) -> None:
        """The pointer leaves the canvas."""
        self.over = GROUND
        if self.tool is None:
            self._last = None
        self._widget.update()

    def _end(self, pointer: Pointer) -> None:
        tool, self.tool = self.tool, None
        if tool is not None:
            tool.move(pointer)
            tool.release()
        self.over = pointer.over
        self._rest()

    def _rest(self) -> None:
        self._scrolling.stop()
        hand = Qt.CursorShape.OpenHandCursor
        self._widget.setCursor(hand if self._space else gestures.CURSORS[self.over.part])
        self._widget.update()


def _same_map(one: Journey, other: Journey) -> bool:
    return all(one.table(kind) is other.table(kind) for kind in (Stage, Touchpoint, Transition, Lane, Note))


def _drag_distance() -> int:
    return QApplication.startDragDistance()
