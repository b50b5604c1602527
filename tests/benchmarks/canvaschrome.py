"""A library for graphs in headless Chromium under the gestures of the benchmark:
`python -m tests.benchmarks.canvaschrome WIDTH HEIGHT LIBRARY MODULES`.

The page beside this file makes the gestures; here the browser is driven by the pipe of its own remote interface, and
the CPU time and memory of all its processes are read from `/proc`.
"""

import fcntl
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.benchmarks.canvasgraph import graph
from tests.benchmarks.canvasrivals import browser
from tests.benchmarks.canvastalk import serve

PAGE = Path(__file__).with_name("canvaspage.html")
MOST_MS = 8000
PARTS = {"all": 6}
"""So many frames of a task are measured one by one, and what is between them is not; no more after so much time."""
_TICKS = os.sysconf("SC_CLK_TCK")
_FLAGS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--mute-audio",
    "--allow-file-access-from-files", "--remote-debugging-pipe", "--disable-extensions", "--disable-background-networking",
    "--disable-frame-rate-limit", "--disable-gpu-vsync", "--force-device-scale-factor=1",
)  # fmt: skip


class Browser:
    """A Chromium with one page, in a process group that ends with it."""

    def __init__(self, home: str, url: str, width: int, height: int) -> None:
        to_browser, write = _above(os.pipe())
        read, from_browser = _above(os.pipe())

        def as_it_expects() -> None:
            os.dup2(to_browser, 3)
            os.dup2(from_browser, 4)

        flags = (*_FLAGS, f"--window-size={width},{height}", f"--user-data-dir={home}", "about:blank")
        self.process = subprocess.Popen(
            [browser() or "chromium", *flags], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=sys.stderr, preexec_fn=as_it_expects, pass_fds=(3, 4),  # noqa: PLW1509  # there are no threads
        )  # fmt: skip
        os.close(to_browser)
        os.close(from_browser)
        self._to, self._from = os.fdopen(write, "wb"), os.fdopen(read, "rb")
        self._asked, self._rest, self._session = 0, b"", ""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self._call("Page.enable")
        self._call("Page.navigate", url=url)

    def _call(self, method: str, **given: Any) -> Any:
        self._asked += 1
        message = {"id": self._asked, "method": method, "params": given}
        if self._session:
            message["sessionId"] = self._session
        self._to.write(json.dumps(message).encode() + b"\0")
        self._to.flush()
        while True:
            answer = self._heard()
            if answer.get("id") == self._asked:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def _heard(self) -> Any:
        while b"\0" not in self._rest:
            more = os.read(self._from.fileno(), 1 << 16)
            if not more:
                raise RuntimeError("the browser died")
            self._rest += more
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)

    def run(self, script: str) -> Any:
        """What a script of the page yields, once it is settled. Raises RuntimeError with what went wrong."""
        done = self._call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in done:
            raise RuntimeError(json.dumps(done["exceptionDetails"])[:2000])
        return done["result"].get("value")

    def processes(self) -> list[int]:
        """The browser's process and all that it started."""
        children: dict[int, list[int]] = {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit() and (fields := _stat(int(entry.name))):
                children.setdefault(int(fields[1]), []).append(int(entry.name))
        found = [self.process.pid]
        for pid in found:
            found += children.get(pid, [])
        return found

    def cpu(self) -> float:
        """Milliseconds of CPU of all processes so far."""
        stats = (_stat(pid) for pid in self.processes())
        return sum(1000 * (int(fields[11]) + int(fields[12])) / _TICKS for fields in stats if fields)

    def memory(self) -> float:
        """Megabytes of all processes; what they share counts once."""
        return sum(map(_own_memory, self.processes()))

    def close(self) -> None:
        """Ends it."""
        self._to.close()
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()


def _above(ends: tuple[int, int]) -> list[int]:
    """The ends of a pipe by numbers out of the way of those that the browser expects."""
    lifted = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in ends]
    for end in ends:
        os.close(end)
    return lifted


def _stat(pid: int) -> list[str]:
    """The fields of a process after its name, from its state on; none where it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def _own_memory(pid: int) -> float:
    try:
        shares = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
        return int(shares.split("Pss:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split() if _stat(pid) else ["0"] * 3
        return (int(pages[1]) - int(pages[2])) * os.sysconf("SC_PAGE_SIZE") / 1e6


def write(size: int, path: str) -> None:
    """The map as the page reads it."""
    shown = graph(size)
    cards = [[card.x, card.y, card.title, card.engagement] for card in shown.cards]
    Path(path).write_text(json.dumps({"cards": cards, "links": shown.links, "extent": shown.extent}), encoding="utf-8")


def actions(page: Browser) -> dict[str, Callable[..., Any]]:
    """What the process serves."""

    def load(path: str) -> dict[str, float]:
        page.run("bench.clear()")
        before = page.cpu()
        wall = page.run(f"bench.load({json.dumps(Path(path).as_uri())})")
        return {"cpu": (page.cpu() - before) / 1000, "wall": wall / 1000, "memory": page.memory()}

    def run(task: str, turn: int) -> dict[str, Any]:
        cpu = 0.0
        wall: list[float] = []
        for part in range(PARTS.get(task, 1)):
            page.run(f"bench.prepare('{task}', {turn}, {part})")
            before = page.cpu()
            wall += page.run("bench.frames()")
            cpu += page.cpu() - before
            if sum(wall) > MOST_MS:
                break
        page.run("bench.check()")
        return {"cpu": cpu / len(wall), "wall": wall, "complete": 1.0}

    return {"write": write, "load": load, "run": run}


def main() -> None:
    """Serves the benchmark with a page of the library."""
    width, height, library, modules = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        page = Browser(home, f"{PAGE.as_uri()}#{library}:{quote(Path(modules).as_uri(), safe='/:')}", width, height)
        try:
            while not page.run("Boolean(window.bench)"):
                pass
            serve(actions(page))
        finally:
            page.close()


if __name__ == "__main__":
    main()
