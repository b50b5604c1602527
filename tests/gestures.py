"""Real gestures on a shown canvas: presses, moves, wheel and keys as the window system would send them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.canvas.camera import Camera
from journeymap.canvas.editor import TitleEditor
from journeymap.canvas.view import Canvas
from journeymap.model.journey import Journey
from journeymap.session.document import Document
from journeymap.session.session import new_session

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
HEAD_ROOM = 60.0
"""The camera of `shown` stands so far above y = 0, so that the stage headers are seen."""

Place = tuple[float, float]


def shown(qtbot, journey: Journey, *, overlay: str = "none", size: tuple[int, int] = (900, 600)) -> Canvas:
    """A canvas of a size in pixels, shown and with the keys, at 100 %: map (x, y) at pixel (x + 20, y + 60)."""
    session = new_session(Document(journey))
    session.overlay.show(overlay)
    canvas = Canvas(session)
    qtbot.addWidget(canvas)
    canvas.resize(*size)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.activateWindow()
    canvas.setFocus()
    canvas.look(Camera(-20.0, -HEAD_ROOM, 1.0))
    return canvas


def pixel(canvas: Canvas, place: Place) -> QPoint:
    """The pixel of the viewport that shows a point of the map."""
    x, y = canvas.camera.to_view(*place)
    return QPoint(round(x), round(y))


def middle(canvas: Canvas, id: str) -> Place:
    """The middle of a card."""
    return canvas.scene.cards[id].center


def rim(canvas: Canvas, id: str) -> Place:
    """A point on the right rim of a card, below where transitions leave."""
    rect = canvas.scene.cards[id]
    return rect.right - 1.0, rect.bottom - 8.0


def click(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
    """A click on a point of the map."""
    QTest.mouseClick(canvas, button, keys, pixel(canvas, place))


def double_click(canvas: Canvas, place: Place) -> None:
    """A click and a second one, as a mouse sends them."""
    QTest.mouseClick(canvas, LEFT, NONE, pixel(canvas, place))
    QTest.mouseDClick(canvas, LEFT, NONE, pixel(canvas, place))


def press(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
    """A button goes down on a point of the map."""
    QTest.mousePress(canvas, button, keys, pixel(canvas, place))


def steer(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
    """The pointer moves to a point of the map with a button down."""
    send_move(canvas, pixel(canvas, place), keys, button)


def send_move(canvas: QWidget, at: QPoint, keys: Qt.KeyboardModifier, buttons: Qt.MouseButton) -> None:
    """A move with keys and buttons held; QTest's own sends no modifier keys."""
    from PySide6.QtGui import QMouseEvent

    where = QPointF(canvas.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, Qt.MouseButton.NoButton, buttons, keys)
    QApplication.sendEvent(canvas, event)


def release(canvas: Canvas, place: Place, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT) -> None:
    """A button goes up on a point of the map."""
    QTest.mouseRelease(canvas, button, keys, pixel(canvas, place))


def drag(
    canvas: Canvas, start: Place, end: Place, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
) -> None:
    """A press, a way in ten moves, and a release. Points of the map as the camera stands at the press."""
    first, last = pixel(canvas, start), pixel(canvas, end)
    QTest.mousePress(canvas, button, keys, first)
    for step in range(1, 11):
        send_move(canvas, first + (last - first) * step / 10, keys, button)
    QTest.mouseRelease(canvas, button, keys, last)


def wheel(canvas: Canvas, place: Place, notches: int, keys: Qt.KeyboardModifier = NONE) -> None:
    """The wheel turned over a point of the map; away from the user is positive."""
    at = QPointF(pixel(canvas, place))
    event = QWheelEvent(
        at, QPointF(canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


def context(canvas: Canvas, place: Place) -> None:
    """What the window system asks after a right click on a point of the map."""
    at = pixel(canvas, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at))
    QApplication.sendEvent(canvas, event)


def key(canvas: Canvas, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    """A key to whoever has the keys within the canvas."""
    QTest.keyClick(canvas.focusWidget() or canvas, key, keys)


def typed(canvas: Canvas, text: str) -> None:
    """Text to whoever has the keys within the canvas."""
    QTest.keyClicks(canvas.focusWidget() or canvas, text)


def editor(canvas: Canvas) -> TitleEditor | None:
    """The open title editor."""
    return next((e for e in canvas.findChildren(TitleEditor) if e.isVisible()), None)


def steps(canvas: Canvas) -> list[str]:
    """The labels of the history up to now."""
    history = canvas.session.document.history
    return [history.text(index) for index in range(history.index())]


def watched(signal, read: Callable[[], object] | None = None) -> Sequence[object]:
    """A list that grows by what a signal carries, or by what `read` says then."""
    seen: list[object] = []
    signal.connect(lambda *given: seen.append(read() if read else given))
    return seen
