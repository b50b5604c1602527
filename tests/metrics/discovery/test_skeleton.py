"""What of a log is shown: shares, and that everything shown stays connected."""

import random
from itertools import pairwise

import pytest

from journeymap.metrics.discovery.skeleton import skeleton
from journeymap.metrics.paths import ActivityFigures, LogPaths, Succession


def log(transitions, starts, ends, events=None):
    """Paths with these counts; activities by their events, by default in the order of the words."""
    names = dict.fromkeys([*(n for pair in transitions for n in pair), *starts, *ends])
    counts = events or {name: 1000 - at for at, name in enumerate(names)}
    ordered = sorted(names, key=lambda name: -counts[name])
    found = [Succession(a, b, n, n, 1.0, 1.0) for (a, b), n in transitions.items()]
    return LogPaths(
        cases=sum(starts.values()),
        events=sum(counts[n] for n in names),
        rejected=0,
        activities={name: ActivityFigures(counts[name], counts[name]) for name in ordered},
        transitions=tuple(sorted(found, key=lambda t: (-t.count, t.source, t.target))),
        starts=starts,
        ends=ends,
        variants=0,
        top_variants=(),
    )


SHOP = log(
    {("home", "find"): 80, ("find", "see"): 70, ("see", "buy"): 30, ("home", "see"): 9, ("see", "find"): 20,
     ("see", "see"): 99, ("find", "help"): 4, ("help", "buy"): 3, ("home", "buy"): 1},
    {"home": 90, "find": 2}, {"buy": 33, "see": 40, "find": 19},
)  # fmt: skip


def test_with_all_shares_everything_is_shown_but_repeats():
    found = skeleton(SHOP, activities=1.0, paths=1.0)
    assert found.activities == ("home", "find", "see", "buy", "help")
    assert found.transitions == tuple((t.source, t.target) for t in SHOP.transitions if t.source != t.target)


def test_with_no_share_of_transitions_the_strongest_ways_remain():
    found = skeleton(SHOP, activities=1.0, paths=0.0)
    assert set(found.transitions) == {
        ("home", "find"), ("find", "see"), ("see", "buy"),  # in, each over its strongest way
        ("find", "help"), ("help", "buy"),  # the only ways of help
    }  # fmt: skip


def test_with_no_share_of_activities_the_most_frequent_is_shown_with_its_way_on():
    found = skeleton(SHOP, activities=0.0, paths=0.0)
    assert (found.activities, found.transitions) == (("home", "find"), (("home", "find"),))


def test_the_most_frequent_transitions_fill_the_share():
    # home, find, see and buy have six transitions between them; the ways need three
    four = skeleton(SHOP, activities=0.8, paths=4 / 6)
    assert four.activities == ("home", "find", "see", "buy")
    assert four.transitions == (("home", "find"), ("find", "see"), ("see", "buy"), ("see", "find"))
    assert len(skeleton(SHOP, activities=0.8, paths=0.7).transitions) == 5, "a part of one is one"


def test_a_share_that_is_nearly_whole_by_rounding_is_whole():
    wide = log({(f"a{n}", f"a{n + 1}"): 100 - n for n in range(9)}, {f"a{n}": 20 for n in range(10)},
               {f"a{n}": 20 for n in range(10)})  # fmt: skip
    assert len(skeleton(wide, activities=0.7, paths=0.0).activities) == 7


def test_what_connects_is_shown_though_it_is_rare():
    chain = log(
        {("in", "x"): 5, ("x", "much"): 5, ("much", "y"): 5, ("y", "out"): 5, ("much", "much"): 500},
        {"in": 5}, {"out": 5}, {"in": 5, "x": 5, "much": 505, "y": 5, "out": 5},
    )  # fmt: skip
    assert skeleton(chain, activities=0.2, paths=0.0).activities == ("much", "in", "x", "y", "out")


def test_a_way_leads_over_what_is_shown_anyway_where_it_can():
    both = log(
        {("in", "rare"): 90, ("rare", "out"): 90, ("in", "often"): 10, ("often", "out"): 10},
        {"in": 100}, {"out": 100}, {"in": 100, "often": 95, "out": 92, "rare": 90},
    )  # fmt: skip
    found = skeleton(both, activities=0.75, paths=0.0)
    assert found.activities == ("in", "often", "out")
    assert found.transitions == (("in", "often"), ("often", "out"))


def test_a_path_that_was_cut_off_makes_no_end_and_none_a_start():
    checks = log(
        {("in", "test"): 230, ("test", "scan"): 236, ("scan", "out"): 236, ("in", "out"): 260},
        {"in": 490, "test": 7, "scan": 1}, {"out": 492, "test": 1, "in": 1},
        {"in": 490, "out": 492, "test": 474, "scan": 230},
    )  # fmt: skip
    found = skeleton(checks, activities=0.75, paths=0.0)
    assert found.activities == ("out", "in", "test", "scan"), "scan is rare, but all go on to it"
    assert set(found.transitions) == {("in", "test"), ("test", "scan"), ("scan", "out"), ("in", "out")}


def test_where_all_ends_are_rare_they_are_ends_all_the_same():
    circle = log({("a", "b"): 500, ("b", "a"): 495}, {"a": 5}, {"b": 5})
    assert skeleton(circle, activities=1.0, paths=0.0).transitions == (("a", "b"),)


@pytest.mark.parametrize("seed", range(300))
def test_everything_shown_leads_from_a_start_to_an_end(seed):
    rng = random.Random(seed)  # noqa: S311  # no secret
    traces = [[rng.choice("abcdefghij"[: rng.randint(1, 10)]) for _ in range(rng.randint(1, 7))] for _ in range(20)]
    shares = {"activities": rng.choice((0.0, 0.3, 0.8, 1.0)), "paths": rng.choice((0.0, 0.2, 0.5, 1.0))}
    found = of_traces(traces)
    shown = skeleton(found, **shares)
    kept = set(shown.transitions)
    assert reached(kept, {t[0] for t in traces} & set(shown.activities)) == set(shown.activities)
    backwards = {(b, a) for a, b in kept}
    assert reached(backwards, {t[-1] for t in traces} & set(shown.activities)) == set(shown.activities)
    possible = {(t.source, t.target) for t in found.transitions if t.source != t.target}
    inner = {pair for pair in possible if {*pair} <= set(shown.activities)}
    assert kept <= inner
    assert len(kept) >= shares["paths"] * len(inner) - 1e-6
    assert len(shown.activities) >= shares["activities"] * len(found.activities) - 1e-6
    assert set(list(found.activities)[: len(set(shown.activities))]) & set(shown.activities)
    more = skeleton(found, activities=shares["activities"], paths=1.0)
    assert kept <= set(more.transitions)


def of_traces(traces):
    counts, pairs = {}, {}
    for trace in traces:
        for name in trace:
            counts[name] = counts.get(name, 0) + 1
        for pair in pairwise(trace):
            pairs[pair] = pairs.get(pair, 0) + 1
    starts = {n: sum(t[0] == n for t in traces) for n in counts if any(t[0] == n for t in traces)}
    ends = {n: sum(t[-1] == n for t in traces) for n in counts if any(t[-1] == n for t in traces)}
    return log(pairs, starts, ends, counts)


def reached(pairs, found):
    found = set(found)
    while new := {b for a, b in pairs if a in found} - found:
        found |= new
    return found
