"""What a frame costs on a widget of Qt, our canvas and others alike: one event as the window system sends it, and all
that follows until the picture is painted.

PySide6 and the standard library alone, since each contender runs in an interpreter of its own.
"""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.benchmarks.canvasgraph import Graph

_PATIENCE_MS = 250
_IDLE = 12
"""So many looks in vain, 4 ms apart, tell that nothing is put off any more."""


class Surface(Protocol):
    """A canvas in a window. Touchpoints are numbers, places are map units, pixels are those of the viewport."""

    viewport: QWidget

    def write(self, shown: Graph, path: str) -> None:
        """Writes a map in its own format."""
        ...

    def clear(self) -> None:
        """Lets the map go."""
        ...

    def load(self, path: str) -> None:
        """Reads the map from its file and shows all of it."""
        ...

    def look(self, x: float, y: float) -> None:
        """Puts a point of the map at the upper left corner, at 100 %."""
        ...

    def fit(self) -> None:
        """Shows the whole map."""
        ...

    def pixel(self, x: float, y: float) -> QPoint:
        """The pixel that shows a point of the map."""
        ...

    def corner(self, number: int) -> tuple[float, float]:
        """Where a touchpoint stands now."""
        ...

    def grip(self, number: int) -> QPoint:
        """A pixel at which a touchpoint is dragged."""
        ...

    def select(self, numbers: list[int]) -> None:
        """Selects these alone."""
        ...

    def selected(self) -> int:
        """How many touchpoints are selected."""
        ...

    def pan(self, dx: int, dy: int) -> None:
        """The gesture by which a user pans, one step of it."""
        ...

    def zoom(self, direction: int) -> None:
        """The gesture by which a user zooms in or out by about 2 %, at the middle."""
        ...

    def select_all(self) -> None:
        """What Ctrl+A does."""
        ...

    def settled(self) -> bool:
        """Whether the picture is complete."""
        ...


class Clock(QObject):
    """Measures frames: sends an event and waits until the viewport has painted; where they are to be `whole`, until
    the picture is complete.
    """

    def __init__(self, surface: Surface, *, whole: bool = False) -> None:
        super().__init__()
        self._surface, self._whole = surface, whole
        self._painted = False
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        surface.viewport.installEventFilter(self)
        self.cpu: list[float] = []
        self.wall: list[float] = []
        self.complete: list[bool] = []
        self.unpainted = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted = self._painted or event.type() == QEvent.Type.Paint
        return False

    def frame(self, send: Callable[[], object]) -> None:
        """Notes what the frame after an event costs in milliseconds, and whether its picture was complete."""
        self._painted = False
        cpu, wall = time.process_time(), time.perf_counter()
        send()
        QApplication.processEvents()
        if not self._painted:
            self._late.start()
            while not self._painted and self._late.isActive():
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._late.stop()
            self.unpainted += not self._painted
        while self._whole and not self._surface.settled():
            QApplication.processEvents()
        self.cpu.append(1000 * (time.process_time() - cpu))
        self.wall.append(1000 * (time.perf_counter() - wall))
        self.complete.append(self._surface.settled())

    def rest(self) -> float:
        """Waits until nothing is left to do; returns the milliseconds of CPU that this took."""
        cpu = time.process_time()
        quiet(self._surface)
        return 1000 * (time.process_time() - cpu)

    def close(self) -> None:
        """Looks no longer."""
        self._surface.viewport.removeEventFilter(self)


def quiet(surface: Surface, *, seconds: float = 20.0) -> None:
    """Lets the program finish what it has put off."""
    idle, end = 0, time.perf_counter() + seconds
    while idle < _IDLE and time.perf_counter() < end:
        QApplication.processEvents()
        if not surface.settled():
            idle = 0
        else:
            idle += 1
            time.sleep(0.004)  # timers of no time are done by now, and those of a frame come to pass


def mouse(viewport: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    """Sends what a mouse does at a pixel of the viewport."""
    place = QPointF(at)
    where = QPointF(viewport.mapToGlobal(at))
    event = QMouseEvent(kind, place, where, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def wheel(viewport: QWidget, pixels: QPoint, angle: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Sends a turn of the wheel, or of two fingers, over the middle of the viewport."""
    at = viewport.rect().center()
    event = QWheelEvent(
        QPointF(at), QPointF(viewport.mapToGlobal(at)), pixels, angle, Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def press(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    """A key goes down and up."""
    QTest.keyClick(widget, key, keys)
