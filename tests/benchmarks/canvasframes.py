"""The gestures of the benchmark on a widget of Qt, and what each frame of them costs: our canvas and others alike.

A frame is one event as the window system sends it and all that follows until the picture is painted. PySide6 and the
standard library alone, since each contender runs in an interpreter of its own.
"""

import gc
import time
from collections.abc import Callable, Iterator, Mapping
from math import cos, pi, sin
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.benchmarks.canvasgraph import Graph, graph

FRAMES = 60
PAN = (40, 25)
"""Pixels a frame: 2 400 a second to the right and 1 500 down, always on to new ground."""
RADIUS, TURNS, SHIFT = 160.0, 2, 24.0
"""Of the way on which cards are dragged, in pixels: twice round, each step wider than the grid, and a little on."""
_PATIENCE_MS = 250
_IDLE = 12
"""So many looks in vain, 4 ms apart, tell that nothing is put off any more."""
_STEP = Callable[[], object]
LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton


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
        self._late.timeout.connect(lambda: None)
        surface.viewport.installEventFilter(self)
        self.cpu: list[float] = []
        self.wall: list[float] = []
        self.complete: list[bool] = []
        self.unpainted = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted = self._painted or event.type() == QEvent.Type.Paint
        return False

    def frame(self, send: _STEP) -> None:
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


def quiet(surface: Surface, *, seconds: float = 20.0) -> list[float]:
    """Lets the program finish what it has put off; returns the milliseconds of each slice of it."""
    slices: list[float] = []
    idle, end = 0, time.perf_counter() + seconds
    while idle < _IDLE and time.perf_counter() < end:
        began = time.perf_counter()
        QApplication.processEvents()
        slices.append(1000 * (time.perf_counter() - began))
        if not surface.settled():
            idle = 0
        else:
            idle += 1
            time.sleep(0.004)  # timers of no time are done by now, and those of a frame come to pass
    return slices


Task = Callable[[Surface, Graph, int], Iterator[_STEP]]
"""Prepares, then gives the steps that are frames. Rounds are counted from 0."""


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


def pan(surface: Surface, shown: Graph, turn: int) -> Iterator[_STEP]:
    """One way over the map, each round over another part of it where the map is large enough."""
    dx, dy = PAN
    view = surface.viewport
    room = [
        max(0.0, whole - seen - FRAMES * step)
        for whole, seen, step in zip(shown.extent, (view.width(), view.height()), PAN, strict=True)
    ]
    start = (room[0] * (turn * 0.382 % 1), room[1] * (turn * 0.618 % 1))
    surface.look(*start)
    quiet(surface)
    before = surface.pixel(*start)
    for _ in range(FRAMES):
        yield lambda: surface.pan(-dx, -dy)
    gone = before - surface.pixel(*start)
    assert abs(gone.x() - FRAMES * dx) + abs(gone.y() - FRAMES * dy) < 20, f"panned by {gone}"
    small = view.grab().toImage().scaled(80, 50)
    seen = {small.pixel(x, y) for x in range(80) for y in range(50)}
    assert len(seen) > 50, f"{len(seen)} colours seen"


def _zoomed(surface: Surface) -> Iterator[_STEP]:
    quiet(surface)
    quarter = FRAMES // 4
    for direction in (1, -1, -1, 1):
        for _ in range(quarter):
            yield lambda direction=direction: surface.zoom(direction)


def zoom(surface: Surface, shown: Graph, turn: int) -> Iterator[_STEP]:
    """In by a third, out by as much again below 100 %, and back, around the middle of the map."""
    _look_at_middle(surface, shown)
    yield from _zoomed(surface)


def fit(surface: Surface, shown: Graph, turn: int) -> Iterator[_STEP]:
    """The same zoom with the whole map in view: every frame is another picture."""
    surface.fit()
    yield from _zoomed(surface)


def _look_at_middle(surface: Surface, shown: Graph) -> tuple[float, float]:
    view = surface.viewport
    x, y = shown.extent[0] / 2, shown.extent[1] / 2
    surface.select([])
    surface.look(x - view.width() / 2, y - view.height() / 2)
    return x, y


def _drag(surface: Surface, shown: Graph, turn: int, count: int) -> Iterator[_STEP]:
    chosen = shown.nearest(*_look_at_middle(surface, shown), count)
    surface.select(chosen if count > 1 else [])
    quiet(surface)
    side = -1.0 if turn % 2 else 1.0  # the next round brings them back
    start = surface.grip(chosen[0])
    view = surface.viewport
    mouse(view, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    quiet(surface)
    end = start
    for step in range(1, FRAMES + 1):
        angle = 2 * pi * TURNS * step / FRAMES
        across = RADIUS * (1 - cos(angle)) + SHIFT * step / FRAMES
        end = start + QPoint(round(side * across), round(RADIUS * sin(angle)))
        yield lambda end=end: mouse(view, QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT)
    yield lambda: mouse(view, QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton)
    moved = surface.corner(chosen[-1])[0] - shown.cards[chosen[-1]].x
    assert abs(moved - (side > 0) * SHIFT) < 12, f"card {chosen[-1]} moved by {moved}"


def drag1(surface: Surface, shown: Graph, turn: int) -> Iterator[_STEP]:
    """A card in the middle of the view, in circles, and the release."""
    yield from _drag(surface, shown, turn, 1)


def drag50(surface: Surface, shown: Graph, turn: int) -> Iterator[_STEP]:
    """Fifty cards around the middle."""
    yield from _drag(surface, shown, turn, 50)


def band(surface: Surface, shown: Graph, turn: int) -> Iterator[_STEP]:
    """A rubber band from the ground at the left of the map over the whole view."""
    view = surface.viewport
    surface.select([])
    surface.look(-60.0, shown.extent[1] / 2)
    quiet(surface)
    start, far = QPoint(10, 12), QPoint(view.width() - 20, view.height() - 20)
    mouse(view, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    quiet(surface)
    for step in range(1, FRAMES + 1):
        at = start + (far - start) * step / FRAMES
        yield lambda at=at: mouse(view, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, LEFT)
    assert surface.selected() > 30, f"{surface.selected()} in the band"
    yield lambda: mouse(view, QEvent.Type.MouseButtonRelease, far, LEFT, Qt.MouseButton.NoButton)


def select_all(surface: Surface, shown: Graph, turn: int) -> Iterator[_STEP]:
    """Everything from nothing, six times; what selects nothing again is not counted."""
    _look_at_middle(surface, shown)
    for _ in range(6):
        surface.select([])
        quiet(surface)
        yield surface.select_all
        assert surface.selected() == len(shown.cards), f"{surface.selected()} selected"


TASKS: Mapping[str, Task] = {
    "pan": pan, "zoom": zoom, "drag1": drag1, "drag50": drag50, "band": band, "all": select_all, "fit": fit,
}  # fmt: skip


ENDLESS = frozenset({"pan", "zoom", "fit", "all"})
MOST_MS = 8000
"""A round of these tasks ends after so much time, with fewer frames than the others have."""


class Bench:
    """What a contender answers: loading, gestures, memory."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._shown = graph(100)

    def write(self, size: int, path: str) -> None:
        """Makes the map of this size, on which all goes on."""
        self._shown = graph(size)
        self._surface.write(self._shown, path)

    def load(self, path: str) -> dict[str, float]:
        """Seconds of CPU and wall until the map stands complete, and memory."""
        self._surface.clear()
        quiet(self._surface)
        gc.collect()
        clock = Clock(self._surface)
        clock.frame(lambda: self._surface.load(path))
        clock.rest()
        clock.close()
        return {"cpu": clock.cpu[0] / 1000, "wall": clock.wall[0] / 1000, "memory": memory()}

    def run(self, task: str, turn: int, whole: bool = False) -> dict[str, Any]:  # noqa: FBT001, FBT002  # from JSON
        """Milliseconds: CPU a frame on the average, what was put off included, and wall of each frame; `whole`: each
        frame until its picture is complete.
        """
        clock = Clock(self._surface, whole=whole)
        for send in TASKS[task](self._surface, self._shown, turn):
            clock.frame(send)
            assert clock.unpainted < 5, "nothing is painted"
            if task in ENDLESS and sum(clock.wall) > MOST_MS:
                break
        later = clock.rest()
        clock.close()
        return {
            "cpu": (sum(clock.cpu) + later) / len(clock.cpu),
            "wall": clock.wall,
            "complete": sum(clock.complete) / len(clock.complete),
        }

    def settle(self, turn: int) -> dict[str, float]:
        """Milliseconds until the picture is complete after a leap to new ground at 100 %, and the longest slice."""
        self._surface.fit()
        quiet(self._surface)
        width, height = self._shown.extent
        began = time.perf_counter()
        clock = Clock(self._surface)
        clock.frame(lambda: self._surface.look(width * (turn * 0.382 % 1) / 2, height * (turn * 0.618 % 1) / 2))
        slices = [clock.wall[0]]
        while not self._surface.settled():
            slice_began = time.perf_counter()
            QApplication.processEvents()
            slices.append(1000 * (time.perf_counter() - slice_began))
        clock.close()
        return {"whole": 1000 * (time.perf_counter() - began), "slice": max(slices)}


def memory() -> float:
    """Megabytes that this process holds."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def actions(surface: Surface) -> Mapping[str, Callable[..., Any]]:
    """What the process of a contender serves."""
    bench = Bench(surface)
    return {"write": bench.write, "load": bench.load, "run": bench.run, "settle": bench.settle}


def press(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    """A key goes down and up."""
    QTest.keyClick(widget, key, keys)
