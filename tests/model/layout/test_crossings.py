"""Crossings counted by looking at every pair of straight lines."""

import random
from itertools import combinations

import pytest

from journeymap.model.layout.crossings import crossings, inversions


def cross(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]) -> bool:
    """Whether two segments cross within, by the sides on which their ends lie."""

    def side(p: tuple[float, float], q: tuple[float, float], r: tuple[float, float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


@pytest.mark.parametrize("seed", range(30))
def test_crossings_are_those_of_the_lines(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    sizes = [chance.randint(1, 7) for _ in range(chance.randint(2, 5))]
    ranks: list[list[int]] = []
    for size in sizes:
        ranks.append(list(range(sum(map(len, ranks)), sum(map(len, ranks)) + size)))
    for nodes in ranks:
        chance.shuffle(nodes)
    edges = [
        (chance.choice(ranks[at]), chance.choice(ranks[at + 1]))[:: chance.choice((1, -1))]
        for at in range(len(ranks) - 1)
        for _ in range(chance.randint(0, 9))
    ]
    where = {node: (float(at), float(place)) for at, nodes in enumerate(ranks) for place, node in enumerate(nodes)}
    lines = [(where[a], where[b]) for a, b in edges]
    assert crossings(ranks, edges) == sum(cross(*one, *other) for one, other in combinations(lines, 2))


def test_inversions_by_hand():
    assert inversions([]) == 0
    assert inversions([1, 2, 2, 3]) == 0
    assert inversions([3, 2, 1]) == 3
    assert inversions([2, 1, 2, 1]) == 3


def test_an_edge_past_a_rank_is_refused():
    with pytest.raises(ValueError, match="neighbouring"):
        crossings([[0], [1], [2]], [(0, 2)])
