"""In which order the nodes of each rank stand, so that few transitions cross and chains within a rank read downwards.

Sweeps by barycentre (Sugiyama, Tagawa, Toda 1981) and switching of neighbours, from many orders; in the best, every
node is moved to the best of all places of its rank (C. Matuszewski, R. Schönfeld, P. Molitor, Using sifting for k-layer
straightline crossing minimization, GD 1999), and again and again after some ranks were shuffled.
"""

from collections.abc import Callable, Iterable
from random import Random

from journeymap.model.layout.crossings import inversions
from journeymap.model.layout.effort import Effort
from journeymap.model.layout.layered import Layered

Ranks = list[list[int]]

_FIRST, _AGAIN = 16, 6
"""So many sweeps are made of an order at first, and after shuffling."""
_STARTS, _TRIES = 24, 80
"""With so many orders it is begun, and so often some ranks are shuffled, where the effort lasts."""
_BEGINNING = 0.4
"""Which part of the effort the first may take."""
_CROSSED, _ASTRIDE, _UPWARDS = 5, 3, 5
"""What it costs that two transitions cross, that one within a rank passes a node, and that it leads upwards."""


def ordered(graph: Layered, effort: Effort, seed: int) -> Ranks:
    """The ranks of a graph in a good order: the same for the same graph, effort and seed."""
    chance = Random(seed)  # noqa: S311  # a game of chance, no secret
    if all(len(nodes) < 2 for nodes in graph.ranks):
        return graph.ranks
    order, last = _begun(graph, effort, chance)
    last += order.settle(order.sift, effort)
    least, best = last, order.copy()
    for _ in range(_TRIES):
        if not least or effort.over:
            break
        kept = order.copy()
        order.shuffle(chance.choice((1, 2, 4)), chance)
        cost = order.swept(_AGAIN, effort) + order.settle(order.sift, effort)
        if cost < least:  # of orders alike the first stays, so that tidying again changes nothing
            least, best = cost, order.copy()
        if cost <= last:
            last = cost
        else:
            order.take(kept)
    return best


def _begun(graph: Layered, effort: Effort, chance: Random) -> "tuple[_Order, int]":
    """The best of several orders to begin with, and what it costs: that of the map, along the edges, or by chance."""
    still = _Order(
        graph._replace(moving=0), graph.ranks
    )  # touchpoints as they stand, so that a tidy map keeps its order
    still.swept(_FIRST, effort)
    still.settle(still.sift, effort)
    best = _Order(graph, still.ranks)
    least = best.swept(_FIRST, effort)
    for start in range(1, _STARTS):
        if not least or effort.over or effort.part > _BEGINNING:
            break
        order = _Order(graph, walked(graph) if start == 1 else graph.ranks)
        order.shuffle(0 if start == 1 else len(order.ranks), chance)
        cost = order.swept(_FIRST, effort)
        if cost < least:
            best, least = order, cost
    return best, least


def walked(graph: Layered) -> Ranks:
    """The nodes of each rank in the order of a walk along the edges, so that what belongs together stands together."""
    ranks: Ranks = [[] for _ in graph.ranks]
    rank = {node: at for at, nodes in enumerate(graph.ranks) for node in nodes}
    seen = set[int]()
    for nodes in graph.ranks:
        for root in nodes:
            stack = [root]
            while stack:
                node = stack.pop()
                if node not in seen:
                    seen.add(node)
                    ranks[rank[node]].append(node)
                    stack += reversed([*(o for o, _ in graph.beside[node]), *graph.right[node], *graph.left[node]])
    return ranks


class _Order:
    """The nodes of each rank in an order that is being worked on, and the place of each node in its rank."""

    def __init__(self, graph: Layered, ranks: Ranks) -> None:
        self.graph = graph
        self.ranks: Ranks = []
        self.place = [0] * len(graph.left)
        self.beside = [(n, o) for n, others in enumerate(graph.beside) for o, leads in others if leads]
        self.pinned = {n: at for nodes in graph.ranks for at, n in enumerate(nodes) if graph.moving <= n < graph.cards}
        self.take([nodes[:] for nodes in ranks])

    def take(self, ranks: Ranks) -> None:
        """Puts another order in place of this one."""
        self.ranks = ranks
        for nodes in ranks:
            self._number(nodes)

    def _number(self, nodes: list[int]) -> None:
        """Notes the places of a rank, in which what cannot be moved keeps its order."""
        if self.pinned:
            fixed = iter(sorted((node for node in nodes if node in self.pinned), key=self.pinned.__getitem__))
            nodes[:] = [next(fixed) if node in self.pinned else node for node in nodes]
        for at, node in enumerate(nodes):
            self.place[node] = at

    def copy(self) -> Ranks:
        """The ranks as they are now, for `take`."""
        return [nodes[:] for nodes in self.ranks]

    def cost(self) -> int:
        """What it costs: crossings, and what reads badly within ranks."""
        place, right = self.place, self.graph.right
        cost = 0
        for nodes in self.ranks:
            cost += _CROSSED * inversions(
                [at for node in nodes for at in sorted([place[other] for other in right[node]])]
            )
        for node, other in self.beside:
            cost += _ASTRIDE * (abs(place[node] - place[other]) - 1) + _UPWARDS * (place[node] > place[other])
        return cost

    def shuffle(self, count: int, chance: Random) -> None:
        """Shuffles so many of the ranks."""
        for nodes in chance.sample(self.ranks, min(count, len(self.ranks))):
            chance.shuffle(nodes)
            self._number(nodes)

    def swept(self, sweeps: int, effort: Effort) -> int:
        """Sweeps there and back, takes the best of these orders and switches neighbours in it; what that one costs."""
        best, kept = self.cost(), self.copy()
        for sweep in range(sweeps):
            if effort.over:
                break
            self._sweep(to_the_right=sweep % 2 == 0)
            cost = self.cost()
            if cost < best:
                best, kept = cost, self.copy()
            effort.spend(len(self.place))
        self.take(kept)
        return best + self.settle(self.switch, effort)

    def _sweep(self, *, to_the_right: bool) -> None:
        """Sorts each rank by where the neighbours of its nodes stand on average in the rank before."""
        fixed = self.graph.left if to_the_right else self.graph.right
        place = self.place
        for nodes in self.ranks if to_the_right else reversed(self.ranks):
            middle = {n: sum([place[o] for o in fixed[n]]) / len(fixed[n]) for n in nodes if fixed[n]}
            moved = iter(sorted(middle, key=middle.__getitem__))
            nodes[:] = [next(moved) if node in middle else node for node in nodes]
            self._number(nodes)

    def settle(self, improve: Callable[[list[int]], int], effort: Effort) -> int:
        """Improves every rank, and those beside it again where that helped, until nothing helps any more; what that
        changes in the cost.
        """
        waiting = dict.fromkeys(range(len(self.ranks)))
        change = 0
        while waiting and not effort.over:
            at = next(iter(waiting))
            del waiting[at]
            gain = improve(self.ranks[at])
            size = len(self.ranks[at])
            effort.spend(2 * size if improve == self.switch else size * size)
            if gain < 0:
                change += gain
                waiting |= dict.fromkeys(other for other in (at - 1, at + 1) if 0 <= other < len(self.ranks))
        return change

    def switch(self, nodes: list[int]) -> int:
        """Switches neighbours in a rank while that helps; what it changes in the cost."""
        change, improved = 0, True
        ends = self._ends(nodes)
        while improved:
            improved = False
            for at in range(1, len(nodes)):
                node, other = nodes[at - 1], nodes[at]
                gain = self._past(node, other, 1, ends)
                if gain < 0 and not (node in self.pinned and other in self.pinned):
                    nodes[at - 1], nodes[at] = other, node
                    self.place[other], self.place[node] = at - 1, at
                    change += gain
                    improved = True
        return change

    def sift(self, nodes: list[int]) -> int:
        """Moves every node of a rank to its best place; what it changes in the cost."""
        change = 0
        ends = self._ends(nodes)
        for node in [node for node in nodes if node not in self.pinned]:
            first = self.place[node]
            moves = [0] * len(nodes)
            for step, stop in ((-1, -1), (1, len(nodes))):
                for at in range(first + step, stop, step):
                    moves[at] = moves[at - step] + self._past(node, nodes[at], step, ends)
            least = min(moves)
            if least < 0:
                nodes.insert(moves.index(least), nodes.pop(first))
                self._number(nodes)
                change += least
        return change

    def _ends(self, nodes: Iterable[int]) -> dict[int, tuple[list[int], list[int]]]:
        """Where the neighbours of nodes stand in the ranks beside."""
        place, left, right = self.place, self.graph.left, self.graph.right
        return {n: ([place[o] for o in left[n]], [place[o] for o in right[n]]) for n in nodes}

    def _past(self, node: int, other: int, step: int, ends: dict[int, tuple[list[int], list[int]]]) -> int:
        """What it changes in the cost that a node goes past another of its rank, up (−1) or down (1)."""
        more = 0
        for mine, theirs in zip(ends[node], ends[other], strict=True):
            for x in mine:
                for y in theirs:
                    more += (x > y) - (x < y)  # crosses where the node stands above the other, else below it
        change = -step * _CROSSED * more
        linked = self.graph.beside[node] or self.graph.beside[other]
        return change + self._beside(node, other, step) if linked else change

    def _beside(self, node: int, other: int, step: int) -> int:
        """The same for transitions within the rank."""
        change = 0
        for end, leads in self.graph.beside[node]:
            if end == other:
                change += _UPWARDS * (step if leads else -step)
            else:
                change -= _ASTRIDE * self._ahead(end, other, step)
        for end, _ in self.graph.beside[other]:
            if end != node:
                change += _ASTRIDE * self._ahead(end, other, step)
        return change

    def _ahead(self, end: int, other: int, step: int) -> int:
        """1 where an end of a transition lies beyond another node in the direction of a step, −1 where before it."""
        return 1 if (self.place[end] - self.place[other]) * step > 0 else -1
