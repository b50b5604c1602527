"""A real screen for the whole program: Xvfb with a window manager, keys and mouse by xdotool."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("Xvfb", "openbox", "xdotool", "import")
ROOT = Path(__file__).parents[2]
SIZE = (1440, 900)
PATIENCE_SECONDS = 60.0


def missing() -> list[str]:
    """The programs that are not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


@dataclass
class Screen:
    """A virtual screen with a home folder of its own."""

    display: str
    home: Path

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND", "XDG_"))}
        own = {"DISPLAY": self.display, "HOME": str(self.home), "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"}
        return {**kept, **own, "QT_QPA_PLATFORM": "xcb", "PYTHONFAULTHANDLER": "1"}

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, check=True, capture_output=True, text=True, timeout=60)
        return done.stdout.strip()

    def key(self, *keys: str) -> None:
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        self.run("xdotool", "type", "--delay", "25", text)
        time.sleep(0.2)

    def click(self, x: float, y: float, *, times: int = 1) -> None:
        self.run("xdotool", "mousemove", str(round(x)), str(round(y)))
        time.sleep(0.15)
        self.run("xdotool", "click", "--repeat", str(times), "--delay", "80", "1")
        time.sleep(0.3)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        steps = 12
        self.run("xdotool", "mousemove", *(str(round(v)) for v in start))
        time.sleep(0.2)
        self.run("xdotool", "mousedown", "1")
        for i in range(1, steps + 1):
            x, y = (a + (b - a) * i / steps for a, b in zip(start, end, strict=True))
            self.run("xdotool", "mousemove", str(round(x)), str(round(y)))
            time.sleep(0.02)
        time.sleep(0.2)
        self.run("xdotool", "mouseup", "1")
        time.sleep(0.3)

    def wait_for_window(self, name: str) -> str:
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            with contextlib.suppress(subprocess.CalledProcessError):
                found = self.run("xdotool", "search", "--onlyvisible", "--name", name).split()
                if found:
                    return found[-1]
            time.sleep(0.2)
        raise AssertionError(f"no window called “{name}”")

    def fill(self, name: str) -> str:
        """Gives a window the whole screen and the keys; returns its number."""
        window = self.wait_for_window(name)
        self.run("xdotool", "windowmove", "--sync", window, "0", "0")
        with contextlib.suppress(subprocess.TimeoutExpired, subprocess.CalledProcessError):
            self.run("xdotool", "windowsize", window, *(str(v) for v in SIZE))
        self.run("xdotool", "windowfocus", window)
        time.sleep(1.0)
        return window

    def picture(self, path: Path, window: str = "root") -> Path:
        """What is seen of the screen, or of a window without the frame that a window manager draws."""
        self.run("import", "-window", window, str(path))
        return path

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "journeymap", *arguments]
        return subprocess.Popen(command, env=self.environment, cwd=self.home, text=True)


@contextlib.contextmanager
def screen(home: Path) -> Iterator[Screen]:
    """A screen of SIZE pixels as long as it is wanted."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as pipe:
        shown = Screen(f":{pipe.readline().strip()}", home)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    manager = subprocess.Popen(["openbox"], env=shown.environment, **quiet)
    try:
        yield shown
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)
