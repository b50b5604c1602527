"""What the process of a contender with a widget of Qt answers: loading, gestures, memory."""

import gc
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.benchmarks.canvasframes import Clock, Surface, quiet
from tests.benchmarks.canvasgraph import graph
from tests.benchmarks.canvastasks import TASKS

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
        clock = Clock(self._surface, whole=True)
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
