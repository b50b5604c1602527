"""How many transitions cross, in a map whose cards stand in ranks."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from journeymap.model.layout.ranks import Edge


def inversions(numbers: Iterable[int]) -> int:
    """How many pairs of numbers stand the greater one before the smaller."""
    seen: list[int] = []
    count = 0
    for number in numbers:
        at = bisect_right(seen, number)
        count += len(seen) - at
        seen.insert(at, number)
    return count


def crossings(ranks: Sequence[Sequence[int]], edges: Iterable[Edge]) -> int:
    """How many pairs of edges cross between all neighbouring ranks, which list their nodes from top to bottom. An
    edge leads from a rank to the next or to the one before; longer ones are in pieces.
    """
    where = {node: (rank, place) for rank, nodes in enumerate(ranks) for place, node in enumerate(nodes)}
    between: list[list[Edge]] = [[] for _ in ranks]
    for edge in edges:
        (rank, first), (other, second) = sorted(where[node] for node in edge)
        if other - rank != 1:
            raise ValueError(f"the edge {edge} does not join neighbouring ranks")
        between[rank].append((first, second))
    return sum(inversions(target for _, target in sorted(found)) for found in between)
