"""The gestures of the benchmark on a widget of Qt, our canvas and others alike. A task prepares, then gives the steps
that are frames. All but `fit` is at 100 %.
"""

from collections.abc import Callable, Iterator, Mapping
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPoint, Qt

from tests.benchmarks.canvasframes import Surface, mouse, quiet
from tests.benchmarks.canvasgraph import Graph

FRAMES = 60
PAN = (40, 25)
"""Pixels a frame: 2 400 a second to the right and 1 500 down, always on to new ground."""
RADIUS, TURNS, SHIFT = 160.0, 2, 24.0
"""Of the way on which cards are dragged, in pixels: twice round, each step wider than the grid, and a little on."""

_STEP = Callable[[], object]
LEFT = Qt.MouseButton.LeftButton

Task = Callable[[Surface, Graph, int], Iterator[_STEP]]
"""Prepares, then gives the steps that are frames. Rounds are counted from 0."""


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
