"""Time to first paint, as a ratio to that of an empty QMainWindow: `python -m tests.benchmarks.start`.

Both are timed from the start of the interpreter to the first paint event, in pairs that alternate, so that a busy
machine slows both. The median of nine pairs is to be at most 2.2.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from journeymap.commands.display import headless

ROOT = Path(__file__).parents[2]
PAIRS = 9
GOAL = 2.2

FIRST_PAINT = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == AWAITED:
            watched.paintEvent(event)
            sys.stdout.write(REPORT())
            sys.stdout.flush()
            os._exit(0)
        return False

def wait(*_arguments):
    application = QApplication.instance()
    watch = FirstPaint()
    application.installEventFilter(watch)
    for window in QApplication.topLevelWidgets():
        window.update()
    while True:
        application.processEvents()

QApplication.exec = wait
"""
"""Ends the process when the widget of the class AWAITED has first been painted, after printing what REPORT yields."""

PROGRAM = """
from journeymap.app.main import open_window
open_window(None, sample=True)
"""

EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
application.exec()
"""

AWAITED = {PROGRAM: "Canvas", EMPTY: "QMainWindow"}
"""What is waited for: in our window the map itself, not only the frame around it."""


def script(program: str, *, report: str = "str") -> str:
    """The program, ended at its first paint; `report` is an expression that yields a function of what to print."""
    return f"REPORT = {report}\nAWAITED = {AWAITED[program]!r}\n{FIRST_PAINT}{program}"


def environment(home: Path) -> dict[str, str]:
    """On the display, off screen where there is none; with a home of its own, so that no settings count."""
    platform = {"QT_QPA_PLATFORM": "offscreen"} if headless() else {}
    return (
        os.environ
        | platform
        | {
            "HOME": str(home),
            "USERPROFILE": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPATH": str(ROOT),
        }
    )


def run(program: str, home: Path, *, report: str = "str") -> str:
    """Runs a program up to its first paint; returns what it reports. Raises RuntimeError with its errors if it fails."""
    done = subprocess.run(
        [sys.executable, "-c", script(program, report=report)],
        env=environment(home),
        cwd=home,
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=100,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


def modules_at_first_paint(home: Path) -> set[str]:
    """The modules that are loaded when the window on the sample is first painted."""
    return set(json.loads(run(PROGRAM, home, report="lambda: __import__('json').dumps(sorted(sys.modules))")))


def seconds(program: str, home: Path) -> float:
    """From the start of the interpreter to the first paint."""
    began = time.perf_counter()
    run(program, home)
    return time.perf_counter() - began


def measure(home: Path, *, pairs: int = PAIRS) -> tuple[float, float, float]:
    """Median seconds of the program and of an empty window, and the median ratio of the pairs; one pair warms up."""
    timed = [(seconds(PROGRAM, home), seconds(EMPTY, home)) for _ in range(pairs + 1)][1:]
    return median(a for a, _ in timed), median(b for _, b in timed), median(a / b for a, b in timed)


@contextmanager
def display() -> Generator[str]:
    """A word for where the windows are painted: the display there is, else a virtual one, else off screen."""
    if not headless():
        yield "on the display"
    elif os.environ.get("QT_QPA_PLATFORM") or not shutil.which("Xvfb"):
        yield "off screen"
    else:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
            try:
                os.environ["DISPLAY"] = f":{int(server.stdout.readline())}"
                yield "on a virtual display"
            finally:
                del os.environ["DISPLAY"]
                server.terminate()


def main() -> int:
    """Prints the figures; status 1 where the goal is missed."""
    with display() as where, TemporaryDirectory() as home:
        ours, empty, ratio = measure(Path(home))
    print(f"{where}: first paint {ours:.2f} s, empty window {empty:.2f} s, ratio {ratio:.2f} (goal: at most {GOAL})")  # noqa: T201
    return int(ratio > GOAL)


if __name__ == "__main__":
    raise SystemExit(main())
