"""Rows of cards against trying every way to place them."""

import random
from itertools import combinations

import pytest

from journeymap.model.layout.rows import rows


def anywhere(_column: int, _row: int) -> bool:
    return True


@pytest.mark.parametrize("seed", range(20))
def test_a_column_beside_cards_that_stand_still_is_placed_best(seed):
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    count, blocked = chance.randint(1, 4), {chance.randrange(8) for _ in range(2)}
    fixed = {10 + at: float(chance.randrange(7)) for at in range(5)}
    linked = {node: chance.sample(sorted(fixed), chance.randint(0, 3)) for node in range(count)}
    filler = list(range(100, 106))
    found = rows([list(range(count)), filler], linked, fixed, lambda column, row: column == 1 or row not in blocked)
    choices = [row for row in range(6) if row not in blocked]
    while len(choices) < count:
        choices.append(choices[-1] + 1)

    def cost(places: tuple[int, ...]) -> float:
        return sum(abs(places[n] - fixed[o]) for n in linked for o in linked[n]) + 0.02 * sum(places)

    best = min(map(cost, combinations(choices, count)))
    assert cost(tuple(found[node] for node in range(count))) == pytest.approx(best)


def test_linked_neighbours_of_a_column_stay_together():
    found = rows([[0, 1], [2, 3, 4]], {0: [1], 1: [0, 4], 4: [1]}, {}, anywhere)
    assert found[1] - found[0] == 1
    assert found[1] == found[4]


def test_nothing_has_no_rows():
    assert rows([], {}, {}, anywhere) == {}
    assert rows([[]], {}, {}, anywhere) == {}
