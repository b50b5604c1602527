"""The engine against others, on a seeded log: `python -m tests.benchmarks.engine --rows 1e6 1e7 [--pm4py PYTHON]`.

Every contender works in a process of its own, so that its memory is its own; times are medians of `--runs`, and the
contenders take turns, so that a busy machine slows all. Ours does more than the others: it rejects with line and
reason, counts stages and deviations with section 2, variants with transitions. `--pm4py` and `--polars` name Pythons
that have these (both are left out otherwise, polars also where this one has it not).
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from math import isnan
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.enginelog import write

ROOT = Path(__file__).parents[2]
TASKS = ("import", "section 2", "funnel", "transitions")
OURS, OUR_MEMORY = "journeymap", "journeymap, transitions alone"
Runs = dict[str, list[dict[str, Any]]]


def contenders(args: argparse.Namespace) -> dict[str, list[str]]:
    """The command of each contender, to which the file is added."""
    ours = [sys.executable, "-m", "tests.benchmarks.engineours"]
    rivals = str(Path(__file__).with_name("enginerivals.py"))
    found = {OURS: [*ours, "all"], OUR_MEMORY: [*ours, "memory"]}
    for name in ("read_csv", "read_csv in memory", "pandas"):
        found[name] = [sys.executable, rivals, name]
    if args.polars or find_spec("polars"):
        found["polars"] = [args.polars or sys.executable, rivals, "polars"]
    if args.pm4py:
        found["pm4py"] = [args.pm4py, rivals, "pm4py"]
    return found


def told(command: list[str], path: Path) -> dict[str, Any]:
    """What a process tells of its work. Raises RuntimeError with its errors where it fails."""
    done = subprocess.run(
        [*command, str(path)], cwd=ROOT, check=False, capture_output=True, encoding="utf-8", timeout=3600
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def measure(commands: dict[str, list[str]], path: Path, runs: int) -> Runs:
    """All runs of all contenders, in turns."""
    found: Runs = {name: [] for name in commands}
    for turn in range(runs):
        for name, command in commands.items():
            found[name].append(told(command, path))
            print(f"  {turn + 1}/{runs} {name}", file=sys.stderr, flush=True)  # noqa: T201
    return found


def seconds(runs: Runs, name: str, task: str) -> float:
    """The median of a task, NaN where the contender does not do it."""
    times = [run["seconds"][task] for run in runs.get(name, ()) if task in run["seconds"]]
    return median(times) if times else float("nan")


def most_memory(runs: Runs, name: str) -> float:
    """The most that any run held, in MB."""
    return max((max(run["memory"].values()) for run in runs.get(name, ())), default=float("nan"))


def table(runs: Runs) -> Iterable[str]:
    """The times in seconds and the memory in MB, a line for each contender."""
    yield f"{'':32}" + "".join(f"{task:>13}" for task in TASKS) + f"{'MB':>9}"
    for name in runs:
        cells = (seconds(runs, name, task) for task in TASKS)
        row = "".join(f"{'–' if isnan(cell) else f'{cell:.2f}':>13}" for cell in cells)
        yield f"{name:32}{row}{most_memory(runs, name):>9.0f}"


def differing(runs: Runs) -> list[str]:
    """The tasks in which a contender found other figures than ours."""
    ours = runs[OURS][0]["figures"]
    return [
        f"{name}: {task} gives {figures}, ours {ours[task]}"
        for name, each in runs.items()
        for task, figures in each[0]["figures"].items()
        if any(a is not None and a != b for a, b in zip(figures, ours[task], strict=True))
    ]


def goals(runs: Runs, late: dict[str, float], stalls: dict[str, float]) -> Iterable[tuple[str, float, float, str]]:
    """(goal, measured, at most, unit)."""
    load = seconds(runs, OURS, "import")
    whole = load + seconds(runs, OURS, "section 2") + seconds(runs, OURS, "transitions")
    yield "load ÷ bare read_csv into a file", load / seconds(runs, "read_csv", "import"), 2, ""
    yield "load ÷ bare read_csv in memory", load / seconds(runs, "read_csv in memory", "import"), 2, ""
    for name in ("pandas", "polars"):
        if name in runs:
            theirs = sum(seconds(runs, name, task) for task in ("import", "section 2", "transitions"))
            yield f"CSV to section 2 and transitions ÷ {name}", whole / theirs, 1, ""
    yield "funnel ÷ pandas", seconds(runs, OURS, "funnel") / seconds(runs, "pandas", "funnel"), 1, ""
    if "pm4py" in runs:
        theirs = seconds(runs, "pm4py", "transitions")
        yield "transitions ÷ discover_dfg of pm4py", seconds(runs, OURS, "transitions") / theirs, 0.25, ""
        yield "memory ÷ pm4py", most_memory(runs, OUR_MEMORY) / most_memory(runs, "pm4py"), 0.5, ""
    yield "memory of all tasks", most_memory(runs, OURS), 1000, "MB"
    yield f"cancel answers ({max(late, key=late.__getitem__)})", 1000 * max(late.values()), 100, "ms"
    yield f"window stalls ({max(stalls, key=stalls.__getitem__)})", 1000 * max(stalls.values()), 50, "ms"


def main() -> int:
    """Prints the figures; status 1 where a goal is missed or figures differ."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", nargs="+", default=["1e6", "1e7"], help="how many events")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--polars", metavar="PYTHON", help="a Python that has polars")
    parser.add_argument("--pm4py", metavar="PYTHON", help="a Python that has pm4py")
    args = parser.parse_args()
    missed = 0
    for rows in (int(float(text)) for text in args.rows):
        with TemporaryDirectory() as folder:
            path = Path(folder, "shop.csv")
            write(path, rows)
            runs = measure(contenders(args), path, args.runs)
            extra = {mode: told([sys.executable, "-m", "tests.benchmarks.engineours", mode], path)["seconds"] for mode in ("cancel", "window")}  # fmt: skip
        print(f"\n{rows} events, seconds (median of {args.runs}) and peak memory", *table(runs), sep="\n")  # noqa: T201
        print("\nGoals")  # noqa: T201
        for goal, found, most, unit in goals(runs, extra["cancel"], extra["window"]):
            held = found <= most
            missed += not held
            print(f"{goal:52}{found:>9.2f} {unit:3} at most {most:>7.2f}  {'held' if held else 'MISSED'}")  # noqa: T201
        others = differing(runs)
        missed += len(others)
        print(*others or ["All contenders found the same figures."], sep="\n")  # noqa: T201
    return int(missed > 0)


if __name__ == "__main__":
    raise SystemExit(main())
