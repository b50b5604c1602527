"""Deleting with the path closed behind: against reachability worked out by brute force."""

import random

import pytest

from journeymap.model import edits
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from tests.builders import branchy, links, touchpoint


def drawn(journey):
    return sorted((t.source, t.target) for t in journey.transitions.values())


def chain(*pairs, ids="abcdef"):
    return Journey([*(touchpoint(id, None, 0) for id in ids), *links(*pairs)])


@pytest.mark.parametrize(
    ("pairs", "gone", "left"),
    [
        (("a-b", "b-c"), "b", [("a", "c")]),
        (("a-b", "b-c", "c-d"), "bc", [("a", "d")]),
        (("a-b", "b-c", "a-c"), "b", [("a", "c")]),  # drawn already
        (("a-b", "b-a"), "b", []),  # never to itself
        (("a-b", "d-b", "b-c", "b-e"), "b", [("a", "c"), ("a", "e"), ("d", "c"), ("d", "e")]),
        (("a-b", "b-c", "c-b", "c-d"), "bc", [("a", "d")]),  # round and round
        (("a-b", "c-d"), "bc", []),
        (("a-b",), "a", []),
        (("a-b", "b-c"), "", [("a", "b"), ("b", "c")]),
    ],
)
def test_the_path_closes_behind_what_goes(pairs, gone, left):
    journey = chain(*pairs)
    after = journey.apply(edits.delete_healing(journey, gone))
    assert drawn(after) == sorted(left)
    assert set(after.touchpoints) == set("abcdef") - set(gone)


def test_a_transition_that_is_deleted_itself_is_no_way():
    journey = chain("a-b", "b-c", "b-d")
    after = journey.apply(edits.delete_healing(journey, ["b", "b-c"]))
    assert drawn(after) == [("a", "d")]


def test_what_hangs_on_it_goes_too():
    after = branchy().apply(edits.delete_healing(branchy(), ["b", "s1"]))
    assert drawn(after) == [("a", "c"), ("a", "d"), ("c", "d"), ("d", "a")]
    assert [stage.id for stage in after.stages] == ["s0", "s2"]
    assert edits.delete_healing(branchy(), ["gone"]) == NOTHING


@pytest.mark.parametrize("seed", range(40))
def test_whoever_stays_reaches_whom_he_reached(seed):
    chance = random.Random(seed)  # noqa: S311  # not for secrets
    ids = [f"t{n}" for n in range(8)]
    pairs = {tuple(chance.sample(ids, 2)) for _ in range(chance.randint(0, 16))}
    journey = Journey([*(touchpoint(id, None, 0) for id in ids), *links(*(f"{a}-{b}" for a, b in pairs))])
    gone = set(chance.sample(ids, chance.randint(0, 6)))
    after = journey.apply(edits.delete_healing(journey, gone))
    links_after = drawn(after)
    assert len(set(links_after)) == len(links_after)
    assert all(a != b for a, b in links_after)
    assert reach(links_after, set(ids) - gone) == {
        (a, b) for a, b in reach(pairs, set(ids)) if a not in gone and b not in gone
    }


def reach(pairs, ids):
    """Who can be reached from whom, by Warshall's closure; from oneself left out."""
    known = set(pairs)
    for k in ids:
        known |= {(a, d) for a, b in known if b == k for c, d in known if c == k}
    return {(a, b) for a, b in known if a != b}
