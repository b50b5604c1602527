"""Which touchpoints stand in one column: the ranks of a layered layout. Touchpoints are numbers 0…n − 1 here.

K. Sugiyama, S. Tagawa, M. Toda, Methods for visual understanding of hierarchical system structures, IEEE SMC 11
(1981) 109–125; longest-path ranks after turning round the transitions that close a cycle.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import inf

Edge = tuple[int, int]

_COLUMN = 2.5
"""What one more column costs: so many transitions must read better by it."""
_CHAINED, _TANGLED = 0.4, 1.0
"""What a transition within a column costs: in a plain chain, which reads downwards, and elsewhere."""


def acyclic(order: Sequence[int], edges: Iterable[Edge], begin: Sequence[int] = ()) -> list[Edge]:
    """The edges without loops and doubles, those turned round that lead back in a depth-first walk. The walk begins
    at what nothing leads to, then at those of `begin`, and takes the rest in the order given.
    """
    following: dict[int, list[int]] = {node: [] for node in order}
    entered = set[int]()
    for source, target in dict.fromkeys(edges):
        if source != target:
            following[source].append(target)
            entered.add(target)
    place = {node: at for at, node in enumerate(order)}
    for targets in following.values():
        targets.sort(key=place.__getitem__)
    under_way, done = set[int](), set[int]()
    found: dict[Edge, None] = {}
    for root in (*(node for node in order if node not in entered), *begin, *order):
        stack = [] if root in done else [(root, iter(following[root]))]
        under_way.update(node for node, _ in stack)
        while stack:
            node, rest = stack[-1]
            target = next(rest, None)
            if target is None:
                stack.pop()
                under_way.discard(node)
                done.add(node)
            elif target in under_way:
                found[target, node] = None
            else:
                found[node, target] = None
                if target not in done:
                    under_way.add(target)
                    stack.append((target, iter(following[target])))
    return list(found)


def depths(nodes: Iterable[int], edges: Sequence[Edge]) -> dict[int, int]:
    """How many edges the longest way to each node has. The edges must hold no cycle."""
    depth = dict.fromkeys(nodes, 0)
    following: dict[int, list[int]] = {}
    missing = dict.fromkeys(depth, 0)
    for source, target in edges:
        following.setdefault(source, []).append(target)
        missing[target] += 1
    ready = [node for node, count in missing.items() if not count]
    for node in ready:  # grows while it is walked through
        for target in following.get(node, ()):
            depth[target] = max(depth[target], depth[node] + 1)
            missing[target] -= 1
            if not missing[target]:
                ready.append(target)
    return depth


def columns_of_stage(
    order: Sequence[int], inner: Iterable[Edge], pull: Sequence[float], tallest: int
) -> list[list[int]]:
    """The columns of one stage, each at most `tallest` high. `pull` says where each node would stand by what leads
    into the stage and out of it, from 0, left, to 1, right; a chain within the stage has its own way.

    One column where all fits in and the transitions within read downwards; more where they branch.
    """
    edges = acyclic(order, inner)
    down = depths(order, edges)
    up = depths(order, [(target, source) for source, target in edges])
    height = {node: down[node] / (down[node] + up[node]) if down[node] + up[node] else pull[node] for node in order}
    queue = sorted(order, key=height.__getitem__)
    links = _links(queue, edges)
    best, start = [0.0] + [inf] * len(queue), [0] * (len(queue) + 1)
    for first in range(len(queue)):
        inside = best[first] + _COLUMN
        for last in range(first, min(len(queue), first + tallest)):
            inside += sum(cost for other, cost in links[last] if other >= first)
            cost = inside + ((last + 1 - first) / tallest) ** 2
            if cost < best[last + 1]:
                best[last + 1], start[last + 1] = cost, first
    cuts = [len(queue)]
    while cuts[-1]:
        cuts.append(start[cuts[-1]])
    return [queue[first:last] for first, last in pairwise(reversed(cuts))]


def _links(queue: Sequence[int], edges: Sequence[Edge]) -> list[list[tuple[int, float]]]:
    """For each place of the queue the linked places before it, with what both in one column costs."""
    degree = dict.fromkeys(queue, 0)
    for edge in edges:
        for node in edge:
            degree[node] += 1
    place = {node: at for at, node in enumerate(queue)}
    links: list[list[tuple[int, float]]] = [[] for _ in queue]
    for source, target in edges:
        chained = degree[source] <= 2 and degree[target] <= 2  # one before, one after
        first, last = sorted((place[source], place[target]))
        links[last].append((first, _CHAINED if chained else _TANGLED))
    return links


def free_columns(
    order: Sequence[int], edges: Sequence[Edge], tallest: int, begin: Sequence[int] = ()
) -> list[list[int]]:
    """The columns of touchpoints that are in no stage: by the longest way to each, moved right to where it leads on
    when nothing leads to it; at most `tallest` high, and what is linked to nothing where there is room. A way round
    begins at the first of `begin`.
    """
    forward = acyclic(order, edges, begin)
    depth = depths(order, forward)
    following: dict[int, list[int]] = {}
    for source, target in forward:
        following.setdefault(source, []).append(target)
    led_to = {target for _, target in forward}
    for node in order:
        if node in following and node not in led_to:
            depth[node] = min(depth[target] for target in following[node]) - 1
    levels: dict[int, list[int]] = {}
    for node in order:
        if node in following or node in led_to:
            levels.setdefault(depth[node], []).append(node)
    found = [
        levels[depth][at : at + tallest] for depth in sorted(levels) for at in range(0, len(levels[depth]), tallest)
    ]
    alone = [node for node in order if node not in following and node not in led_to]
    high = max(map(len, found), default=0)
    for column in found:
        room = high - len(column)
        column.extend(alone[:room])
        alone = alone[room:]
    return found + [alone[at : at + tallest] for at in range(0, len(alone), tallest)]
