"""What the benchmark of the canvas prints: tables in Markdown, and which goals hold."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import isnan, nan
from statistics import median, quantiles
from typing import Any

Results = dict[tuple[str, str], list[dict[str, Any]]]
"""What each round told, by contender and task."""

OURS = "ours"
COMPLETE = "ours, each complete"
"""Ours, where the next frame waits until the picture is complete."""
NODE_GRAPH = "NodeGraphQt"
AT_FIT = "fit"
REDRAW_MS = {5000: 16.7, 20000: 33.0}


def cpu(found: Results, name: str, task: str) -> float:
    """Median CPU of a frame in ms, NaN where it was not measured."""
    return median(run["cpu"] for run in found[name, task]) if (name, task) in found else nan


def p95(found: Results, name: str, task: str) -> float:
    """The 95th percentile of all frames of all rounds, ms on the clock."""
    walls = [wall for run in found.get((name, task), ()) for wall in run["wall"]]
    return quantiles(walls, n=20)[-1] if len(walls) > 1 else nan


def seconds(found: Results, name: str) -> float:
    """Median time to load, on the clock."""
    return median(run["wall"] for run in found[name, "load"]) if (name, "load") in found else nan


def memory(found: Results, name: str) -> float:
    """Megabytes after loading once."""
    return found[name, "load"][0]["memory"] if (name, "load") in found else nan


def goals(size: int, found: Results) -> Iterator[tuple[str, float, float]]:
    """(goal, measured, at most), NaN where not all that it needs was measured."""
    if size == 5000:
        yield "load of 5 000, s", seconds(found, OURS), 0.5
    for name in (OURS, COMPLETE):
        if size == 5000:
            for task, most in (("pan", 1 / 8), ("drag1", 1 / 4), ("drag50", 1 / 4), ("all", 1 / 4)):
                yield (
                    f"{name}: {task} at 5 000 ÷ NodeGraphQt",
                    cpu(found, name, task) / cpu(found, NODE_GRAPH, task),
                    most,
                )
        if size in REDRAW_MS:
            yield f"{name}: redraw of {size} at fit, ms", cpu(found, name, AT_FIT), REDRAW_MS[size]


def _cell(value: float) -> str:
    return "–" if isnan(value) else (f"{value:.2f}" if value < 10 else f"{value:.0f}")


def frames(size: int, found: Results) -> Iterator[str]:
    """A row for each contender: CPU of a frame / 95th percentile on the clock, in ms."""
    tasks = list(dict.fromkeys(task for _, task in found if task not in ("load", "settle")))
    if not tasks:
        return
    yield f"| {size} touchpoints, ms CPU a frame / p95 on the clock | " + " | ".join(tasks) + " |"
    yield "|---|" + "---|" * len(tasks)
    for name in dict.fromkeys(name for name, _ in found):
        cells = (
            f"{_cell(cpu(found, name, task))} / {_cell(p95(found, name, task))}" if (name, task) in found else "–"
            for task in tasks
        )  # fmt: skip
        yield f"| {name} | " + " | ".join(cells) + " |"
    yield ""


def loads(results: Mapping[int, Results]) -> Iterator[str]:
    """A row for each contender: seconds to load and memory, at each size; and whether ours grows with the map."""
    yield "| load, s / memory, MB | " + " | ".join(str(size) for size in results) + " |"
    yield "|---|" + "---|" * len(results)
    for name in dict.fromkeys(name for found in results.values() for name, task in found if task == "load"):
        cells = (f"{_cell(seconds(found, name))} / {_cell(memory(found, name))}" for found in results.values())
        yield f"| {name} | " + " | ".join(cells) + " |"
    yield ""
    for less, more in pairwise(sorted(results)):
        time = seconds(results[more], OURS) / seconds(results[less], OURS)
        room = 1000 * (memory(results[more], OURS) - memory(results[less], OURS)) / (more - less)
        if not isnan(time):
            yield f"{OURS}: {more / less:.0f} × the touchpoints take {time:.1f} × the time to load and {room:.1f} kB each"


def remarks(size: int, found: Results) -> Iterator[str]:
    """What belongs to the figures: what was measured less often, and pictures that were not complete at once."""
    for (name, task), runs in found.items():
        if task == "settle":
            whole, longest = (max(run[key] for run in runs) for key in ("whole", "slice"))
            typical = median(run["whole"] for run in runs)
            yield f"{size} {name}: complete after {typical:.0f} ms (at most {whole:.0f}), longest slice {longest:.1f} ms"
        elif _count(task, runs) < max(_count(task, others) for (_, each), others in found.items() if each == task):
            yield f"{size} {name}, {task}: measured {_count(task, runs)} times only, for its slowness"
        if task not in ("settle", "load") and (share := median(run["complete"] for run in runs)) < 1:
            yield f"{size} {name}, {task}: {share:.0%} of the frames were complete at once"


def _count(task: str, runs: list[dict[str, Any]]) -> int:
    return len(runs) if task == "load" else sum(len(run["wall"]) for run in runs)


def report(results: Mapping[int, Results]) -> tuple[list[str], int]:
    """All lines, and how many goals are missed."""
    lines = [*loads(results), ""]
    for size, found in results.items():
        lines += [*frames(size, found), *remarks(size, found), ""]
    missed = 0
    for size, found in results.items():
        for goal, measured, most in goals(size, found):
            if not isnan(measured):
                held = measured <= most
                missed += not held
                lines.append(f"{goal:52}{measured:>9.3f}  at most {most:>7.3f}  {'held' if held else 'MISSED'}")
    return lines, missed
