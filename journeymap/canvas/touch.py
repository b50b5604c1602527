"""Fingers and pens on the canvas. One finger moves the map, taps, and after being held still drags what is under it; two
fingers move and zoom. A pen is a mouse; its other end rubs out.
"""

from enum import Enum, auto
from math import dist, hypot

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.canvas.pointing import Pointing
from journeymap.canvas.tools.erase import Erase
from journeymap.canvas.tools.tool import Ground

_SLIP = 12.0
"""Pixels that a finger slips while it is meant to keep still."""

_Place = tuple[float, float]


class _Phase(Enum):
    """What the fingers are doing: nothing, resting, moving the map, dragging like a mouse, or moving and zooming."""

    AWAY = auto()
    RESTING = auto()
    PANNING = auto()
    DRAGGING = auto()
    PINCHING = auto()


class Touch:
    """The fingers and the pen over one canvas."""

    def __init__(self, widget: QWidget, ground: Ground, pointing: Pointing) -> None:
        self._widget, self._ground, self._pointing = widget, ground, pointing
        self._phase = _Phase.AWAY
        self._start: _Place = (0.0, 0.0)
        self._last: _Place = (0.0, 0.0)
        self._tapped: _Place | None = None
        self._since_tap = QElapsedTimer()
        hold = QGuiApplication.styleHints().mousePressAndHoldInterval()
        self._hold = QTimer(widget, singleShot=True, interval=hold)
        self._hold.timeout.connect(self._held)
        widget.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def takes(self, event: QEvent) -> bool:
        """Deals with an event of fingers or of a pen's other end; tells whether it was one."""
        if isinstance(event, QTouchEvent) and event.deviceType() == QInputDevice.DeviceType.TouchScreen:
            self._touched(event)
        elif isinstance(event, QTabletEvent) and event.pointerType() == QPointingDevice.PointerType.Eraser:
            self._rubbed(event)
        else:
            return False
        event.accept()
        return True

    def _touched(self, event: QTouchEvent) -> None:
        down = [p for p in event.points() if p.state() != QEventPoint.State.Released]
        if event.type() == QEvent.Type.TouchCancel:
            self._pointing.cancel()
            self._rest(_Phase.AWAY)
        elif len(down) > 1:
            self._pinch(down[0], down[1])
        elif down and self._phase is _Phase.AWAY:
            self._start = self._last = _place(down[0].position())
            self._rest(_Phase.RESTING)
            self._hold.start()
        elif down:
            self._moved(_place(down[0].position()))
        else:
            self._lifted()

    def _pinch(self, one: QEventPoint, other: QEventPoint) -> None:
        """The map goes with two fingers: what is between them stays there, as far apart as they are."""
        if self._phase is _Phase.DRAGGING:
            self._pointing.cancel()
        self._rest(_Phase.PINCHING)
        (x1, y1), wide_before = _between(one.lastPosition(), other.lastPosition())
        (x2, y2), wide = _between(one.position(), other.position())
        factor = wide / wide_before if wide_before > 0 and wide > 0 else 1.0
        self._ground.look(self._ground.camera.panned(x2 - x1, y2 - y1).zoomed(factor, x2, y2))

    def _moved(self, at: _Place) -> None:
        if self._phase is _Phase.RESTING and dist(at, self._start) > _SLIP:
            self._rest(_Phase.PANNING)
        if self._phase is _Phase.PANNING:
            self._ground.look(self._ground.camera.panned(at[0] - self._last[0], at[1] - self._last[1]))
        elif self._phase is _Phase.DRAGGING:
            self._mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        self._last = at

    def _held(self) -> None:
        """The finger was held still: from now on it drags as a mouse does."""
        self._rest(_Phase.DRAGGING)
        self._mouse(QEvent.Type.MouseButtonPress, self._start)

    def _lifted(self) -> None:
        phase, at = self._phase, self._last
        self._rest(_Phase.AWAY)
        if phase is _Phase.DRAGGING:
            still = self._pointing.tool is None
            self._mouse(QEvent.Type.MouseButtonRelease, at)
            if still:
                self._menu(at)
        elif phase is _Phase.RESTING:
            self._tap(at)

    def _tap(self, at: _Place) -> None:
        """A tap is a click, the second of two a double click."""
        soon = self._since_tap.isValid() and self._since_tap.elapsed() < QApplication.doubleClickInterval()
        again = soon and self._tapped is not None and dist(at, self._tapped) < 2 * _SLIP
        press = QEvent.Type.MouseButtonDblClick if again else QEvent.Type.MouseButtonPress
        self._mouse(press, at)
        self._mouse(QEvent.Type.MouseButtonRelease, at)
        self._tapped = None if again else at
        self._since_tap.restart()

    def _menu(self, at: _Place) -> None:
        point = QPointF(*at).toPoint()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, self._widget.mapToGlobal(point))
        QApplication.sendEvent(self._widget, asked)

    def _rest(self, phase: _Phase) -> None:
        self._hold.stop()
        self._phase = phase

    def _mouse(self, kind: QEvent.Type, at: _Place, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        where = QPointF(self._widget.mapToGlobal(QPointF(*at)))
        keys = QGuiApplication.keyboardModifiers()
        QApplication.sendEvent(self._widget, QMouseEvent(kind, QPointF(*at), where, button, held, keys))

    def _rubbed(self, event: QTabletEvent) -> None:
        at = _place(event.position())
        if event.type() == QEvent.Type.TabletPress:
            self._pointing.begin(Erase(self._ground), Qt.MouseButton.LeftButton)
            self._mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        elif event.type() == QEvent.Type.TabletMove:
            self._mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        elif event.type() == QEvent.Type.TabletRelease:
            self._mouse(QEvent.Type.MouseButtonRelease, at)


def _place(point: QPointF) -> _Place:
    return point.x(), point.y()


def _between(one: QPointF, other: QPointF) -> tuple[_Place, float]:
    """The point in the middle of two, and how far they are apart."""
    return ((one.x() + other.x()) / 2, (one.y() + other.y()) / 2), hypot(one.x() - other.x(), one.y() - other.y())
