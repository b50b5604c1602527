"""The order of ranks: what its parts say it costs is what it costs, and small ones are as good as can be."""

import random
from itertools import permutations, product

import pytest

from journeymap.model.layout.crossings import crossings
from journeymap.model.layout.effort import Effort
from journeymap.model.layout.layered import Layered, layered
from journeymap.model.layout.ordering import ordered
from journeymap.model.layout.ranks import acyclic, columns_of_stage, depths, free_columns


def graph(chance: random.Random, *sizes: int, edges: int) -> Layered:
    columns: list[list[int]] = []
    for size in sizes:
        first = sum(map(len, columns))
        columns.append(list(range(first, first + size)))
    count = sum(sizes)
    links = [(chance.randrange(count), chance.randrange(count)) for _ in range(edges)]
    return layered(columns, [(a, b) for a, b in links if a != b], [chance.random() for _ in range(count)])


def cost(graph: Layered, order: list[list[int]]) -> int:
    """Five a crossing, three a node passed within a rank, five for leading upwards: counted anew."""
    place = {node: at for nodes in order for at, node in enumerate(nodes)}
    within = 0
    for node, others in enumerate(graph.beside):
        for other, leads in others:
            if leads:
                within += 3 * (abs(place[node] - place[other]) - 1) + 5 * (place[node] > place[other])
    return 5 * crossings(order, graph.edges()) + within


@pytest.mark.parametrize("seed", range(12))
def test_small_graphs_get_the_best_of_all_orders(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    made = graph(chance, 3, 4, 3, edges=9)
    if max(len(nodes) for nodes in made.ranks) > 5:
        made = graph(chance, 3, 4, 3, edges=5)
    best = min(cost(made, list(map(list, order))) for order in product(*(permutations(nodes) for nodes in made.ranks)))
    found = ordered(made, Effort(5.0), 0)
    assert [sorted(nodes) for nodes in found] == [sorted(nodes) for nodes in made.ranks]
    assert cost(made, found) == best


def test_the_seed_decides_and_little_effort_is_enough_for_an_order():
    made = graph(random.Random(5), 9, 9, 9, 9, edges=60)  # noqa: S311  # a game of chance, no secret
    assert ordered(made, Effort(30.0), 3) == ordered(made, Effort(30.0), 3)
    for effort in (0.0, 1e-9):
        assert [sorted(nodes) for nodes in ordered(made, Effort(effort), 0)] == [sorted(nodes) for nodes in made.ranks]


@pytest.mark.parametrize("seed", range(10))
def test_what_cannot_be_moved_keeps_its_order(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    columns = [[0, 1, 2, 12, 13], [3, 4, 5, 14, 15, 16], [6, 7, 8, 9, 10, 11]]
    links = [(chance.randrange(12), chance.randrange(17)) for _ in range(25)]
    heights = [chance.random() for _ in range(17)]
    found = ordered(layered(columns, [(a, b) for a, b in links if a != b], heights, 12), Effort(2.0), seed)
    for nodes in found:
        fixed = [node for node in nodes if 12 <= node < 17]
        assert fixed == sorted(fixed, key=heights.__getitem__)


def test_a_long_transition_is_in_pieces_and_the_longest_are_left_out():
    made = layered([[0], [1], [2]], [(2, 0), (0, 1)], [0.0, 0.0, 8.0])
    assert made.ranks == [[0], [1, 3], [2]]
    assert made.edges() == [(0, 1), (0, 3), (3, 2)]
    many = layered([[at] for at in range(40)], [(0, 39)] * 100, [0.0] * 40)
    assert len(many.left) <= 40 + 12 * 40


@pytest.mark.parametrize("seed", range(20))
def test_turning_edges_round_leaves_no_cycle(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    edges = [(chance.randrange(12), chance.randrange(12)) for _ in range(40)]
    found = acyclic(range(12), edges)
    assert {frozenset(edge) for edge in found} == {frozenset(edge) for edge in edges if edge[0] != edge[1]}
    depth = depths(range(12), found)
    assert all(depth[source] < depth[target] for source, target in found)


def test_edges_without_a_cycle_stay():
    assert set(acyclic([2, 1, 0], [(0, 1), (1, 2), (0, 2), (1, 1)])) == {(0, 1), (1, 2), (0, 2)}


@pytest.mark.parametrize("seed", range(20))
def test_columns_hold_every_card_once_and_are_not_too_high(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    count, tallest = chance.randint(1, 40), chance.randint(1, 9)
    edges = [(chance.randrange(count), chance.randrange(count)) for _ in range(chance.randint(0, 40))]
    for columns in (
        columns_of_stage(range(count), edges, [chance.random() for _ in range(count)], tallest),
        free_columns(range(count), edges, tallest),
    ):
        assert sorted(node for nodes in columns for node in nodes) == list(range(count))
        assert all(0 < len(nodes) <= tallest for nodes in columns)
