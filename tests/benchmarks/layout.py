"""Tidying beside Graphviz dot: how many transitions cross with the same touchpoints in the same ranks, and how long it takes.

    python -m tests.benchmarks.layout            the journeys held out: seeds that nothing was tuned on
    python -m tests.benchmarks.layout --tuning   those on which it may be tuned

dot is given the ranks of our layout, long transitions in pieces as we count them, and orders each rank as it likes; both
orders are counted by one function. `dot` has the transitions between ranks alone, which leaves it free; `dot too` has those
within ranks as well, as it would be used. Needs dot of Debian's package graphviz.
"""

import subprocess
import sys
from collections.abc import Sequence
from statistics import median
from time import perf_counter

from journeymap.model import geometry
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from journeymap.model.layout.crossings import crossings
from journeymap.model.layout.effort import Effort
from journeymap.model.layout.layered import Layered, layered
from journeymap.model.layout.ordering import ordered
from journeymap.model.layout.tidying import tidy
from tests.grown import grown

SIZES = (20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 195, 200)
HELD_OUT, TUNING = 5000, 100
SECONDS = 0.5
LARGE = (200, 1000, 5000)


def ranks_of(journey: Journey, tidied: Journey) -> Layered:
    """The graph that tidying ordered: the columns of the tidied journey, before its cards were moved."""
    places, before = geometry.cards(tidied), geometry.cards(journey)
    ids = sorted(before, key=lambda id: (before[id].y, before[id].x, id))
    number = {id: at for at, id in enumerate(ids)}
    columns: dict[float, list[int]] = {}
    for id in ids:
        columns.setdefault(places[id].x, []).append(number[id])
    links = sorted((number[t.source], number[t.target]) for t in journey.transitions.values())
    return layered([columns[x] for x in sorted(columns)], links, [before[id].y for id in ids])


def dot(graph: Layered, *, within: bool) -> list[list[int]]:
    """The ranks in the order that dot gives them; `within` says whether it is told of transitions within a rank."""
    lines = ["digraph { rankdir=LR; splines=line; nodesep=0.02; node [shape=point, width=0.01]"]
    lines += ["{ rank=same; " + "; ".join(map(str, nodes)) + " }" for nodes in graph.ranks]
    lines += [f"{source} -> {target}" for source, target in graph.edges()]
    if within:
        lines += [f"{n} -> {other}" for n, others in enumerate(graph.beside) for other, leads in others if leads]
    done = subprocess.run(
        ["dot", "-Tplain"], input="\n".join([*lines, "}"]), capture_output=True, text=True, check=True
    )
    words = [line.split() for line in done.stdout.splitlines()]
    height = {int(word[1]): -float(word[3]) for word in words if word[0] == "node"}
    return [sorted(nodes, key=height.__getitem__) for nodes in graph.ranks]


def compared(seed: int, size: int) -> tuple[float, float]:
    """One line of the report; the ratios to both counts of dot."""
    journey = grown(seed, size)
    began = perf_counter()
    change = tidy(journey, seconds=SECONDS)
    seconds = perf_counter() - began
    graph = ranks_of(journey, journey.apply(change))
    orders = (ordered(graph, Effort(SECONDS), 0), dot(graph, within=False), dot(graph, within=True))
    ours, free, bound = (crossings(order, graph.edges()) for order in orders)
    ratios = (ours + 1) / (free + 1), (ours + 1) / (bound + 1)
    sizes = f"{seed:>6}{size:>6}{len(journey.transitions):>7}{len(graph.ranks):>7}"
    print(f"{sizes}{ours:>8}{free:>8}{ratios[0]:>7.2f}{bound:>9}{ratios[1]:>7.2f}{seconds:>9.2f}")  # noqa: T201
    return ratios


def main(arguments: Sequence[str]) -> None:
    """Prints the report."""
    first = TUNING if "--tuning" in arguments else HELD_OUT
    print("  seed cards  links  ranks    ours     dot  ratio  dot too  ratio  seconds")  # noqa: T201
    ratios = [compared(first + at, size) for at, size in enumerate(SIZES)]
    free, bound = (median(column) for column in zip(*ratios, strict=True))
    print(f"median ratio {free:.2f}, to dot that is told of transitions within ranks {bound:.2f}")  # noqa: T201
    for size in LARGE:
        journey = grown(first, size)
        began = perf_counter()
        change = tidy(journey, seconds=min(5.0, max(SECONDS, 0.0012 * size)))
        seconds = perf_counter() - began
        assert change != NOTHING
        print(f"{size} touchpoints, {len(journey.transitions)} transitions: {seconds:.2f} s")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
