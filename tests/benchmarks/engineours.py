"""What this program does with the same log: `python -m tests.benchmarks.engineours TASKS CSV`.

`all` times every task; `memory` loads and counts transitions, for the memory that takes; `cancel` tells how long after
`cancel` each phase ends; `window` how long the main thread of a window stands still at most meanwhile.
"""

import gc
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from itertools import pairwise
from pathlib import Path

from journeymap.metrics import dropoff, paths
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import Cancelled
from journeymap.metrics.funnels.figures import count
from journeymap.metrics.funnels.funnel import Funnel
from journeymap.metrics.logs.events import load
from journeymap.model.change import create
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind, Stage, Touchpoint
from tests.benchmarks.enginelog import TOUCHPOINTS
from tests.benchmarks.enginepandas import FUNNEL, GOAL
from tests.benchmarks.enginerivals import Clock

TRIES = 6
BEAT_MS = 5

SOURCE = DataSource(
    id="log",
    rows=SourceKind.EVENTS,
    columns={"case": "user", "activity": "event", "time": "time"},
    zone="UTC",
    binding={title: f"t{n}" for n, title in enumerate(TOUCHPOINTS)},
)
FUNNEL_OF_EIGHT = Funnel(tuple((step,) for step in FUNNEL))
Work = Callable[[DuckDB], object]


def shop() -> Journey:
    """A map of twelve touchpoints in four stages."""
    stages = [Stage(id=f"s{n}", title=f"Stage {n}", order=float(n)) for n in range(4)]
    touchpoints = [
        Touchpoint(id=id, title=title, stage=f"s{n // 3}", x=0, y=0, goal=title == GOAL)
        for n, (title, id) in enumerate(SOURCE.binding.items())
        if id is not None
    ]
    return Journey().apply(create(*stages, *touchpoints))


MAP = shop()

TASKS: dict[str, Work] = {
    "section 2": lambda engine: dropoff.figures(engine, MAP, SOURCE),
    "funnel": lambda engine: count(engine, FUNNEL_OF_EIGHT),
    "transitions": paths.transitions,
}


@contextmanager
def opened() -> Iterator[DuckDB]:
    """An engine whose file goes with it."""
    with tempfile.TemporaryDirectory() as folder:
        engine = DuckDB(Path(folder))
        try:
            yield engine
        finally:
            engine.close()


def everything(path: Path) -> None:
    """Times every task once and prints it."""
    clock = Clock()
    with opened() as engine:
        clock.time("import", lambda: load(engine, path, SOURCE))
        for name, task in TASKS.items():
            clock.figures[name] = _told(name, clock.time(name, lambda task=task: task(engine)))
    clock.tell()


def memory(path: Path) -> None:
    """Loads and counts transitions alone."""
    clock = Clock()
    with opened() as engine:
        clock.time("import", lambda: load(engine, path, SOURCE))
        clock.time("transitions", lambda: TASKS["transitions"](engine))
    clock.tell()


def _told(name: str, result: object) -> list[int | None] | None:
    """Figures that others have too."""
    if name == "section 2":
        assert isinstance(result, dropoff.Figures)
        reached = sum(touchpoint.reached for touchpoint in result.touchpoints.values())
        counts, cases = (sum(getattr(t, kind) for t in result.transitions) for kind in ("count", "cases"))
        return [reached, result.completed, result.under_way, result.lost, counts, cases]
    if name == "transitions":
        assert isinstance(result, paths.LogPaths)
        counts, cases = (sum(getattr(t, kind) for t in result.transitions) for kind in ("count", "cases"))
        return [len(result.transitions), counts, cases, sum(result.starts.values()), sum(result.ends.values())]
    return [step.reached for step in result.steps] if name == "funnel" else None  # pyright: ignore[reportAttributeAccessIssue]


def cancel(path: Path) -> None:
    """Tells the longest time from `cancel` to the end of each phase, of several tries at random moments."""
    rng = random.Random(1)  # noqa: S311  # no secret
    clock = Clock()
    foreign = path.with_suffix(".latin")
    foreign.write_bytes(path.read_bytes().replace(b"Landing page", "Lä".encode("cp1252")))
    try:
        for name, file in (("import", path), ("import with a copy", foreign)):
            with opened() as engine:
                whole = _lasting(lambda engine=engine, file=file: load(engine, file, SOURCE))
            clock.seconds[name] = 0.0
            for part in range(2 * TRIES):
                with opened() as engine:
                    wait = whole * (part + rng.random()) / (2 * TRIES)
                    late = _late(engine, lambda engine=engine, file=file: load(engine, file, SOURCE), wait)
                clock.seconds[name] = max(clock.seconds[name], late)
    finally:
        foreign.unlink()
    with opened() as engine:
        load(engine, path, SOURCE)
        for name, task in TASKS.items():
            whole = _lasting(lambda task=task: task(engine))
            lates = [
                _late(engine, lambda task=task: task(engine), whole * (n + rng.random()) / TRIES) for n in range(TRIES)
            ]
            clock.seconds[name] = max(lates)
    clock.tell()


def _lasting(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _late(engine: DuckDB, work: Callable[[], object], wait: float) -> float:
    """Seconds from `cancel` to the end of the work, 0 where it was done before."""
    ended: list[float] = []
    stopped: list[bool] = []

    def run() -> None:
        try:
            work()
        except Cancelled:
            stopped.append(True)
        ended.append(time.perf_counter())

    worker = threading.Thread(target=run)
    worker.start()
    time.sleep(wait)
    told = time.perf_counter()
    engine.cancel()
    worker.join()
    return max(0.0, ended[0] - told) if stopped else 0.0


def window(path: Path) -> None:
    """Tells the longest stall between two beats of a timer in the main thread of a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    widget = QWidget()
    widget.show()
    beats: list[float] = []
    phases: list[tuple[float, str]] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(BEAT_MS)

    def work() -> None:
        with opened() as engine:
            phases.append((time.perf_counter(), "import"))
            load(engine, path, SOURCE)
            for name, task in TASKS.items():
                phases.append((time.perf_counter(), name))
                task(engine)
            phases.append((time.perf_counter(), "end"))

    worker = threading.Thread(target=work)
    QTimer.singleShot(300, worker.start)
    watch = QTimer()
    watch.timeout.connect(lambda: application.quit() if phases and phases[-1][1] == "end" else None)
    watch.start(100)
    gc.collect()
    application.exec()
    worker.join()
    clock = Clock()
    for (began, name), (ended, _) in pairwise(phases):
        at = [began, *(beat for beat in beats if began <= beat <= ended), ended]
        clock.seconds[name] = max(later - sooner for sooner, later in pairwise(at))
    clock.tell()


MODES = {"all": everything, "memory": memory, "cancel": cancel, "window": window}

if __name__ == "__main__":
    for module in ("duckdb", "sqlglot", "numpy", "pandas"):  # loaded before the clock runs, as those of the others are
        import_module(module)
    MODES[sys.argv[1]](Path(sys.argv[2]))
