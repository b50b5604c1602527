"""Our canvas under the gestures of the benchmark: `python -m tests.benchmarks.canvasours WIDTH HEIGHT [window]`.

With `window` it stands in the whole window with all panels open, whose cost a user pays as well. For a look by hand
with a profiler: `… WIDTH HEIGHT [window] --profile TASK --size 5000` prints what took the time instead of serving.
"""

import argparse
import cProfile
import os
import pstats
import tempfile
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from journeymap.app import documents, main
from journeymap.app.settings import THEME, Settings
from journeymap.app.theme import ThemeChoice
from journeymap.canvas.camera import Camera
from journeymap.canvas.view import Canvas
from journeymap.files.store import read_journey, write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Properties, Stage, Touchpoint, Transition
from journeymap.session.session import new_session
from tests.benchmarks.canvasbench import Bench, actions
from tests.benchmarks.canvasframes import press, quiet, wheel
from tests.benchmarks.canvasgraph import CARD, STAGE_WIDTH, Graph
from tests.benchmarks.canvastalk import serve

_TURN = 13
"""Of the wheel, in eighths of a degree: zooms by 2 %."""


def journey(shown: Graph) -> Journey:
    """The map as records: stages "s0" …, touchpoints "t0" …"""
    stages = [Stage(id=f"s{n}", order=float(n), title=f"Stage {n}", width=STAGE_WIDTH) for n in range(shown.stages)]
    touchpoints = [
        Touchpoint(
            id=f"t{number}",
            stage=f"s{card.stage}",
            x=card.x - card.stage * STAGE_WIDTH,
            y=card.y,
            title=card.title,
            channel=card.channel,
            engagement=EngagementType(card.engagement),
            expected_emotion=card.emotion,
        )
        for number, card in enumerate(shown.cards)
    ]
    links = [Transition(id=f"{a}-{b}", source=f"t{a}", target=f"t{b}") for a, b in shown.links]
    return Journey([Properties(title="Benchmark"), *stages, *touchpoints, *links])


class Alone:
    """The canvas by itself. Frames wait for the canvas, whatever stands around it."""

    def __init__(self, canvas: Canvas, window: QWidget, width: int, height: int) -> None:
        self.viewport: QWidget = canvas
        self._canvas = canvas
        window.resize(width, height)
        window.show()
        window.activateWindow()
        canvas.setFocus()
        quiet(self)

    def write(self, shown: Graph, path: str) -> None:
        write_journey(Path(path), journey(shown))

    def clear(self) -> None:
        self._canvas.session.document.open(Journey(), None)

    def load(self, path: str) -> None:
        self._canvas.session.document.open(read_journey(Path(path)).journey, Path(path))
        self._canvas.fit()

    def look(self, x: float, y: float) -> None:
        self._canvas.look(Camera(x, y, 1.0))

    def fit(self) -> None:
        self._canvas.fit()

    def pixel(self, x: float, y: float) -> QPoint:
        across, down = self._canvas.camera.to_view(x, y)
        return QPoint(round(across), round(down))

    def corner(self, number: int) -> tuple[float, float]:
        touchpoint = self._canvas.session.document.journey.touchpoints[f"t{number}"]
        stages = {stage.id: place for place, stage in enumerate(self._canvas.session.document.journey.stages)}
        return stages[touchpoint.stage or ""] * STAGE_WIDTH + touchpoint.x, touchpoint.y

    def grip(self, number: int) -> QPoint:
        x, y = self.corner(number)
        return self.pixel(x + CARD[0] / 2, y + CARD[1] * 0.75)

    def select(self, numbers: list[int]) -> None:
        self._canvas.session.selection.set(f"t{number}" for number in numbers)

    def selected(self) -> int:
        return len(self._canvas.session.selection.of(Touchpoint))

    def pan(self, dx: int, dy: int) -> None:
        wheel(self._canvas, QPoint(dx, dy), QPoint(3 * dx, 3 * dy), Qt.KeyboardModifier.NoModifier)

    def zoom(self, direction: int) -> None:
        wheel(self._canvas, QPoint(), QPoint(0, _TURN * direction), Qt.KeyboardModifier.ControlModifier)

    def select_all(self) -> None:
        journey = self._canvas.session.document.journey
        self._canvas.session.selection.set((*journey.touchpoints, *journey.transitions))

    def settled(self) -> bool:
        return bool(getattr(self._canvas, "settled", True))


class InWindow(Alone):
    """The canvas in the window, which opens maps and has keys as the program does."""

    def __init__(self, settings: Settings, width: int, height: int) -> None:
        self._window = main.opened(None, settings=settings)
        super().__init__(self._window.desk.canvas, self._window, width, height)

    def load(self, path: str) -> None:
        documents.open_path(self._window.desk, Path(path))

    def select_all(self) -> None:
        press(self._canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def surface(width: int, height: int, home: Path, *, window: bool) -> Alone:
    """Our canvas, shown, in the program's own fonts and looks and with settings of its own."""
    main.made()
    settings = Settings(home / "settings.ini")
    settings.put(THEME, ThemeChoice.LIGHT)
    if window:
        return InWindow(settings, width, height)
    canvas = Canvas(new_session())
    return Alone(canvas, canvas, width, height)


def profile(shown: Alone, task: str, size: int, home: Path) -> None:
    """Prints what a task of a map of some size spends its time with."""
    bench, path = Bench(shown), str(home / "map.journey")
    bench.write(size, path)
    print(bench.load(path))  # noqa: T201
    bench.run(task, 0)
    with cProfile.Profile() as watched:
        done = bench.run(task, 1)
    print({key: value for key, value in done.items() if key != "wall"}, f"longest {max(done['wall']):.1f}")  # noqa: T201
    pstats.Stats(watched).sort_stats("tottime").print_stats(30)


def start() -> None:
    """Serves the benchmark, or profiles one task."""
    parser = argparse.ArgumentParser(description="Our canvas under the gestures of the benchmark.")
    parser.add_argument("width", type=int)
    parser.add_argument("height", type=int)
    parser.add_argument("window", nargs="?", choices=["window"])
    parser.add_argument("--profile", metavar="TASK")
    parser.add_argument("--size", type=int, default=5000)
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        shown = surface(args.width, args.height, Path(home), window=bool(args.window))
        if args.profile:
            profile(shown, args.profile, args.size, Path(home))
        else:
            serve(actions(shown))


if __name__ == "__main__":
    start()
