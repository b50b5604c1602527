"""The canvas against others on one seeded map: `python -m tests.benchmarks.canvas [--only ours] [--sizes 5000]
[--rounds 3] [--what pan drag1] [--large]`.

Each contender is a process of its own with the same map and the same gestures; the rounds of all alternate, so that a
busy machine slows all. A frame is an event and all that follows until its picture is painted. Its cost is the CPU time
of the process, or tree of processes, on the average of a round, what was put off until afterwards included; shown is
the median of the rounds, and the 95th percentile of the time that a frame took on the clock, which a browser ends 60
times a second at most. All but `fit` is at 100 %, where everybody draws everything; at fit each leaves out what it
wants. Where ours paints the rest of a picture after the frame, its second row waits for it. Others are installed on
the first run: NodeGraphQt with the Qt of ours from PyPI, the libraries for the browser from npm where there is a
Chromium. CPU and memory are read from `/proc`, so it runs on Linux.
"""

import argparse
import json
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TextIO

from platformdirs import user_cache_path

from tests.benchmarks import canvasrivals
from tests.benchmarks.canvasreport import COMPLETE, NODE_GRAPH, OURS, Results, report
from tests.benchmarks.canvastalk import Contender

SIZES = (1000, 5000, 20000)
ROUNDS = 9
TASKS = ("pan", "zoom", "drag1", "drag50", "band", "all", "fit")
ENOUGH = 120.0
"""Who took so many seconds for the rounds of a task is not asked again."""
NORMAL, LARGE = (1600, 1000), (3840, 2160)
WINDOW = "window"
ABLE: dict[str, tuple[str, ...]] = {WINDOW: ("drag1", "all"), **dict.fromkeys(canvasrivals.LIBRARIES, TASKS)}
"""Who does not do everything."""
CONTENDERS = (OURS, WINDOW, NODE_GRAPH, *canvasrivals.LIBRARIES)


def commands(names: Sequence[str], view: tuple[int, int], folder: Path) -> dict[str, list[str]]:
    """How each contender is started; one that cannot be had is left out with a word."""
    size = [*map(str, view)]
    found = {OURS: [sys.executable, "-m", "tests.benchmarks.canvasours", *size]}
    found[WINDOW] = [*found[OURS], "window"]
    if NODE_GRAPH in names and (python := canvasrivals.node_graph(folder)):
        found[NODE_GRAPH] = [python, "-m", "tests.benchmarks.canvasnodegraph", *size]
    in_browser = [name for name in names if name in canvasrivals.LIBRARIES]
    if in_browser and canvasrivals.browser() and (modules := canvasrivals.libraries(folder)):
        chrome = [sys.executable, "-m", "tests.benchmarks.canvaschrome", *size]
        found |= {name: [*chrome, name, str(modules)] for name in in_browser}
    for name in names:
        if name not in found:
            print(f"{name} is left out: it cannot be installed here.", file=sys.stderr)  # noqa: T201
    return {name: found[name] for name in names if name in found}


@contextmanager
def started(command: dict[str, list[str]], folder: Path, errors: TextIO) -> Generator[list[Contender]]:
    """All contenders, ended afterwards. Their maps lie in a folder."""
    with ExitStack() as running:
        found = [Contender(name, line, str(folder / f"{name}.map"), errors) for name, line in command.items()]
        for contender in found:
            running.callback(contender.close)
        yield found


def measure(contenders: list[Contender], size: int, args: argparse.Namespace) -> Results:
    """All rounds of all tasks with maps of one size, in turns. Another that dies or takes too long is left out from there
    on; ours ends all. Raises RuntimeError.
    """
    found: Results = {}
    there = list(contenders)
    for task, turn in _schedule(args):
        for contender in [*there]:
            _tell(size, task, turn, contender)
            try:
                told = _told(contender, task, turn, size)
            except RuntimeError as error:
                if contender.name in (OURS, WINDOW):
                    raise
                there.remove(contender)
                print(f"\n{error}", file=sys.stderr)  # noqa: T201
            else:
                for name in told:
                    found.setdefault((name, task), []).append(told[name])
    return found


def _schedule(args: argparse.Namespace) -> Generator[tuple[str, int]]:
    """(task, turn): the map is made and loaded in any case; the first turn of a gesture, 0, warms up."""
    yield "write", 0
    for turn in range(1, 1 + (args.rounds if "load" in args.what else 1)):
        yield "load", turn
    for task in (task for task in args.what if task != "load"):
        for turn in range(args.rounds + 1):
            yield task, turn


def _told(contender: Contender, task: str, turn: int, size: int) -> dict[str, dict[str, Any]]:
    """What a contender tells of a round that counts, by name."""
    if task == "write":
        contender.ask("write", size, contender.file)
        return {}
    able = contender.name not in ABLE or task in ("load", *ABLE[contender.name])
    if not able or contender.spent[task] > ENOUGH:
        return {}
    began = time.perf_counter()
    told = {contender.name: contender.ask("load", contender.file)} if task == "load" else _round(contender, task, turn)
    contender.spent[task] += time.perf_counter() - began
    return told if turn else {}


def _round(contender: Contender, task: str, turn: int) -> dict[str, Any]:
    """What a contender tells of a round, by name: ours comes twice, the second time with every picture complete."""
    if task == "settle":
        return {contender.name: contender.ask("settle", turn)}
    if contender.name != OURS:
        return {contender.name: contender.ask("run", task, turn)}
    return {OURS: contender.ask("run", task, 2 * turn), COMPLETE: contender.ask("run", task, 2 * turn + 1, True)}


def _tell(size: int, task: str, turn: int, contender: Contender) -> None:
    print(f"\r{size} {task} {turn} {contender.name:30}", end="", file=sys.stderr, flush=True)  # noqa: T201


def asked() -> argparse.Namespace:
    """What is to be measured."""
    parser = argparse.ArgumentParser(description="The canvas against others on one seeded map.")
    parser.add_argument("--only", nargs="+", choices=CONTENDERS, default=CONTENDERS, help="these contenders")
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="touchpoints")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--what", nargs="+", choices=("load", *TASKS, "settle"), default=("load", *TASKS, "settle"))
    parser.add_argument("--large", action="store_true", help="a view of 3840 × 2160 instead of 1600 × 1000")
    parser.add_argument(
        "--environment", type=Path, default=user_cache_path("journeymap-benchmarks"), help="where others are installed"
    )
    parser.add_argument("--json", type=Path, help="a file for all figures")
    return parser.parse_args()


def main() -> int:
    """Prints the figures; status 1 where a goal is missed."""
    args = asked()
    view = LARGE if args.large else NORMAL
    command = commands(args.only, view, args.environment)
    results: dict[int, Results] = {}
    with TemporaryDirectory() as folder:
        errors = Path(folder, "errors.txt")
        for size in args.sizes:
            with (
                errors.open("w", encoding="utf-8") as noted,
                started(command, Path(folder), noted) as contenders,
            ):
                try:
                    results[size] = measure(contenders, size, args)
                except RuntimeError as error:
                    raise SystemExit(f"\n{error}\n{errors.read_text(encoding='utf-8')[-3000:]}") from error
    if args.json:
        args.json.write_text(json.dumps({size: [[*key, value] for key, value in found.items()] for size, found in results.items()}))  # fmt: skip
    print(f"\r{'':60}\nView {view[0]} × {view[1]}, {args.rounds} rounds.\n")  # noqa: T201
    lines, missed = report(results)
    print(*lines, sep="\n")  # noqa: T201
    return int(missed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
