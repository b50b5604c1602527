"""Stages from positions."""

import random
from itertools import combinations, pairwise

import pytest

from journeymap.metrics.discovery.grouping import grouped


def spread(values):
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values)


def test_positions_that_lie_together_are_a_group():
    positions = {"a": 0.1, "b": 0.12, "c": 0.5, "d": 0.51, "e": 0.52, "f": 0.9}
    assert grouped(positions) == (("a", "b"), ("c", "d", "e"), ("f",))


def test_names_of_one_position_stay_together_in_the_order_of_names():
    assert grouped({"b": 0.5, "a": 0.5, "c": 0.5}) == (("a", "b", "c"),)
    assert grouped({"b": 0.5, "a": 0.5, "c": 0.9}) == (("a", "b"), ("c",))


def test_nothing_has_no_groups():
    assert grouped({}) == ()


@pytest.mark.parametrize("seed", range(60))
def test_no_other_groups_have_positions_that_differ_less(seed):
    rng = random.Random(seed)  # noqa: S311  # no secret
    count = rng.randint(1, 12)
    positions = {f"n{n}": rng.random() for n in range(count)}
    found = grouped(positions)
    wanted = min(count, max(3, round(count / 2.5)))
    values = sorted(positions.values())
    ways = ([0, *cuts, count] for cuts in combinations(range(1, count), wanted - 1))
    least = min(sum(spread(values[a:b]) for a, b in pairwise(way)) for way in ways)
    assert len(found) == wanted
    assert sum(spread([positions[n] for n in names]) for names in found) == pytest.approx(least, abs=1e-12)
    assert [positions[n] for names in found for n in names] == values


@pytest.mark.parametrize("count", [81, 500, 5000])
def test_many_touchpoints_make_seven_stages(count):
    found = grouped({f"n{n}": n / count for n in range(count)})
    assert len(found) == 7
    assert sum(map(len, found)) == count
    assert max(map(len, found)) < 0.25 * count
