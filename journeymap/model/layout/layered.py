"""A graph whose nodes stand in ranks: touchpoints 0…n − 1, and from n on the bends at which longer transitions pass
the ranks between their ends.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from journeymap.model.layout.ranks import Edge

_BENDS = 12
"""So many bends a touchpoint are told apart on average; the longest transitions are left out beyond that."""


class Layered(NamedTuple):
    """For each node its neighbours in the rank to the left and to the right, one entry a transition, and `beside` those
    in its own rank: (the other end, whether it leads there). `ranks` lists the nodes as they stand at first; the first `moving` of them can be moved, the others keep
    their order, and those from `cards` on are bends.
    """

    ranks: list[list[int]]
    left: list[list[int]]
    right: list[list[int]]
    beside: list[list[tuple[int, bool]]]
    moving: int
    cards: int

    def edges(self) -> list[Edge]:
        """The pieces of transitions between neighbouring ranks."""
        return [(node, other) for node, others in enumerate(self.right) for other in others]


def layered(
    columns: Sequence[Sequence[int]], edges: Iterable[Edge], heights: Sequence[float], moving: int | None = None
) -> Layered:
    """The graph of touchpoints in these columns, with the ends of edges in any of them; the first `moving` of them can be
    moved, by default all. At first the nodes of a rank stand in the order of the heights of touchpoints, and bends on the
    straight line.
    """
    ranks = [list(column) for column in columns]
    rank = {node: at for at, nodes in enumerate(ranks) for node in nodes}
    left: list[list[int]] = [[] for _ in rank]
    right: list[list[int]] = [[] for _ in rank]
    beside: list[list[tuple[int, bool]]] = [[] for _ in rank]
    high = [heights[node] for node in range(len(rank))]
    most = _BENDS * len(rank)
    for source, target in sorted(edges, key=lambda edge: abs(rank[edge[0]] - rank[edge[1]])):
        first, last = (source, target) if rank[source] <= rank[target] else (target, source)
        passed = rank[last] - rank[first] - 1
        if passed < 0:
            beside[source].append((target, True))
            beside[target].append((source, False))
        elif len(left) - len(rank) + passed <= most:
            way = [first, *range(len(left), len(left) + passed), last]
            for at, bend in enumerate(way[1:-1], rank[first] + 1):
                ranks[at].append(bend)
                part = (at - rank[first]) / (passed + 1)
                high.append(high[first] + part * (high[last] - high[first]))
                left.append([way[at - rank[first] - 1]])
                right.append([way[at - rank[first] + 1]])
                beside.append([])
            right[first].append(way[1])
            left[last].append(way[-2])
    for nodes in ranks:
        nodes.sort(key=high.__getitem__)
    return Layered(ranks, left, right, beside, len(rank) if moving is None else moving, len(rank))
