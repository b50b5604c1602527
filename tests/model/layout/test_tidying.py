"""Maps laid out: what must hold for every one of them, and small ones by hand.

By hand: the first card of a stage of 210 stands at x = 24 (the middle of the column, on the grid of 8), rows begin at y = 48
and are 122 apart, columns within a stage 210.
"""

from itertools import combinations

import pytest
from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from journeymap.model.layout.tidying import tidy
from journeymap.model.records import Stage, Touchpoint, Transition
from tests.builders import links, stages, touchpoint
from tests.grown import grown

FIRST, ROW, COLUMN = 48.0, 122.0, 210.0
QUICK = 0.02
"""Seconds of effort where the quality of the layout does not matter."""


def tidied(journey: Journey, ids: list[str] | None = None, *, seconds: float = QUICK, seed: int = 0) -> Journey:
    return journey.apply(tidy(journey, ids, seconds=seconds, seed=seed))


def places(journey: Journey) -> dict[str, tuple[float, float]]:
    return {t.id: (t.x, t.y) for t in journey.touchpoints.values()}


def overlaps(journey: Journey) -> list[tuple[str, str]]:
    cards = geometry.cards(journey)
    return [(a, b) for a, b in combinations(cards, 2) if cards[a].intersects(cards[b])]


@pytest.mark.parametrize("staged", [True, False])
@pytest.mark.parametrize("size", [1, 2, 3, 7, 12, 25, 60, 150])
def test_no_card_covers_another_and_none_leaves_its_stage(size, staged):
    for seed in range(4):
        before = grown(seed, size, staged=staged)
        after = tidied(before)
        assert overlaps(after) == []
        assert {t.id: t.stage for t in after.touchpoints.values()} == {
            t.id: t.stage for t in before.touchpoints.values()
        }
        assert [s.id for s in after.stages] == [s.id for s in before.stages]
        cards, columns = geometry.cards(after), geometry.columns(after)
        for t in after.touchpoints.values():
            assert cards[t.id].y >= 0
            if t.stage:
                assert columns[t.stage].left <= cards[t.id].x
                assert cards[t.id].right <= columns[t.stage].right


def test_only_places_and_widths_change():
    before = grown(1, 40)
    for old, new in tidy(before, seconds=QUICK).values():
        assert old is not None
        if isinstance(new, Touchpoint):
            assert isinstance(old, Touchpoint)
            assert replace(new, x=old.x, y=old.y) == old
        else:
            assert isinstance(old, Stage)
            assert isinstance(new, Stage)
            assert replace(new, width=old.width) == old
            assert new.width >= old.width


@pytest.mark.parametrize("seed", range(8))
def test_what_is_locked_stays_where_it_is_and_is_not_covered(seed):
    before = grown(seed, 40, locked=0.3)
    fixed = [t.id for t in before.touchpoints.values() if t.locked]
    change = tidy(before, seconds=QUICK)
    assert not change.keys() & set(fixed)
    after = before.apply(change)
    covered = [pair for pair in overlaps(after) if not set(pair) <= set(fixed)]
    assert covered == []


@pytest.mark.parametrize("seed", range(8))
def test_a_selection_is_tidied_where_it_was_and_covers_nothing(seed):
    before = tidied(grown(seed, 30))
    chosen = [id for at, id in enumerate(before.touchpoints) if at % 3 == 0]
    messy = before.apply({id: (t := before.touchpoints[id], replace(t, x=t.x + 8.0, y=t.y + 40.0)) for id in chosen})
    change = tidy(messy, chosen, seconds=QUICK)
    assert {id for id in change if id in messy.touchpoints} <= set(chosen)
    after = messy.apply(change)
    assert overlaps(after) == []
    highest = min(messy.touchpoints[id].y for id in chosen)
    assert min(after.touchpoints[id].y for id in chosen) >= highest


def test_a_selection_is_uncrossed_with_what_it_leads_to():
    fixed = [touchpoint(id, 1, FIRST + ROW * at) for at, id in enumerate("uvw")]
    chosen = [touchpoint(id, 0, FIRST + ROW * at) for at, id in enumerate("abc")]
    journey = Journey([*stages("One", "Two"), *fixed, *chosen, *links("a-w", "b-u", "c-v")])
    after = tidied(journey, ["a", "b", "c"])
    y = {id: y for id, (_, y) in places(after).items()}
    assert (y["b"], y["c"], y["a"]) == (y["u"], y["v"], y["w"])


def test_cards_are_uncrossed_with_what_is_locked():
    fixed = [touchpoint("u", 1, 400.0, locked=True), touchpoint("v", 1, 100.0, locked=True)]
    cards = [touchpoint("a", 0, 0.0), touchpoint("b", 0, 200.0)]
    after = tidied(Journey([*stages("One", "Two"), *fixed, *cards, *links("a-u", "b-v")]))
    assert after.touchpoints["b"].y < after.touchpoints["a"].y


@pytest.mark.parametrize("size", [5, 30, 60])
def test_the_same_map_is_tidied_the_same_however_its_records_are_sorted(size):
    journey = grown(3, size)
    other = Journey(reversed(list(journey)))
    first = tidy(journey, seconds=5.0)
    assert tidy(journey, seconds=5.0) == first
    assert dict(tidy(other, seconds=5.0)) == dict(first)


def test_more_time_than_is_needed_changes_nothing():
    journey = grown(4, 20)
    assert tidy(journey, seconds=20.0) == tidy(journey, seconds=60.0)


@pytest.mark.parametrize("size", [6, 12, 20])
def test_a_small_map_that_is_tidy_stays_as_it_is(size):
    for seed in range(8):
        once = tidied(grown(seed, size), seconds=5.0)
        assert places(tidied(once, seconds=5.0)) == places(once)


def test_nothing_to_tidy():
    assert tidy(Journey()) == NOTHING
    assert tidy(Journey(stages("One", "Two"))) == NOTHING
    assert tidy(Journey([*stages("One"), touchpoint("a", 0, 900.0, locked=True)])) == NOTHING
    assert tidy(grown(1, 10), []) == NOTHING
    assert tidy(grown(1, 10), ["nobody", "s0"]) == NOTHING


def test_a_single_card_stands_at_the_top_in_the_middle_of_its_stage():
    journey = Journey([*stages("One", "Two"), touchpoint("a", 1, 900.0, x=0.0)])
    assert places(tidied(journey)) == {"a": (24.0, FIRST)}
    wide = Journey([Stage(id="s0", order=0.0, width=500.0), touchpoint("a", 0, 900.0, x=0.0)])
    assert places(tidied(wide)) == {"a": (168.0, FIRST)}  # (500 − 164) / 2, on the grid


def test_a_chain_within_a_stage_reads_downwards():
    cards = [touchpoint(id, 0, y) for id, y in (("c", 0.0), ("a", 300.0), ("b", 600.0))]
    journey = tidied(Journey([*stages("One"), *cards, *links("a-b", "b-c")]))
    assert places(journey) == {"a": (24.0, FIRST), "b": (24.0, FIRST + ROW), "c": (24.0, FIRST + 2 * ROW)}
    assert journey.stages[0].width == 210.0


def test_a_chain_through_stages_runs_straight():
    cards = [touchpoint(f"t{at}", at, 70.0 * (at % 3)) for at in range(5)]
    journey = tidied(Journey([*stages(*"abcde"), *cards, *links("t0-t1", "t1-t2", "t2-t3", "t3-t4")]))
    assert set(places(journey).values()) == {(24.0, FIRST)}


def test_a_stage_that_branches_has_two_columns_and_becomes_wider():
    cards = [touchpoint(id, 0, 50.0 * at) for at, id in enumerate("abcd")]
    journey = tidied(Journey([*stages("One", "Two"), *cards, *links("a-b", "a-c", "a-d")]))
    assert journey.stages[0].width == 420.0
    assert {id: x for id, (x, _) in places(journey).items()} == {"a": 24.0, "b": 234.0, "c": 234.0, "d": 234.0}


def test_crossed_transitions_are_uncrossed():
    cards = [touchpoint("a", 0, 0.0), touchpoint("b", 0, 200.0), touchpoint("c", 1, 0.0), touchpoint("d", 1, 200.0)]
    journey = tidied(Journey([*stages("One", "Two"), *cards, *links("a-d", "b-c")]))
    y = {id: y for id, (_, y) in places(journey).items()}
    assert (y["a"] - y["b"]) * (y["d"] - y["c"]) > 0


def test_a_map_without_stages_reads_from_left_to_right():
    cards = [touchpoint(id, None, 10.0 * at, x=500.0 - 90.0 * at) for at, id in enumerate("abcdef")]
    journey = tidied(Journey([*cards, *links("a-b", "b-c", "a-d", "d-c", "c-e")]))
    x = {id: x for id, (x, _) in places(journey).items()}
    assert x["a"] < x["b"] == x["d"] < x["c"] < x["e"]
    assert {x - 24.0 for x in x.values()} <= {0.0, COLUMN, 2 * COLUMN, 3 * COLUMN}


def test_loops_doubles_and_ways_round_are_laid_out():
    cards = [touchpoint(id, None, 0.0) for id in "abc"]
    doubles = [Transition(id="double", source="a", target="b"), Transition(id="lost", source="a", target="nowhere")]
    journey = tidied(Journey([*cards, *links("a-b", "b-c", "c-a", "a-a", "b-a"), *doubles]))
    assert overlaps(journey) == []


def test_touchpoints_in_no_stage_stand_right_of_the_stages():
    journey = grown(2, 20)
    strays = [touchpoint(f"stray{at}", None, 0.0, x=100.0) for at in range(3)]
    after = tidied(Journey([*journey, *strays]))
    assert overlaps(after) == []
    assert all(after.touchpoints[t.id].x >= geometry.width(after) for t in strays)


@pytest.mark.parametrize("shape", ["alone", "hub", "chain", "one stage"])
def test_five_thousand_cards_of_any_shape_are_laid_out(shape):
    stage = 0 if shape == "one stage" else None
    cards = [touchpoint(f"t{at}", stage, 0.0) for at in range(5000)]
    pairs = {"hub": [f"t0-t{at}" for at in range(1, 5000)], "chain": [f"t{at}-t{at + 1}" for at in range(4999)]}
    records = [*(stages("One") if stage == 0 else []), *cards, *links(*pairs.get(shape, []))]
    after = tidied(Journey(records))
    rects = geometry.cards(after).values()
    assert len({(rect.x, rect.y) for rect in rects}) == 5000
    assert all(not (rect.x - 24.0) % COLUMN and not (rect.y - FIRST) % ROW for rect in rects)


def test_cancelled_changes_nothing_and_progress_is_told():
    journey = grown(1, 200)
    assert tidy(journey, seconds=5.0, cancelled=lambda: True) == NOTHING
    heard: list[float] = []
    assert tidy(journey, seconds=0.3, progress=heard.append) != NOTHING
    assert heard
    assert heard == sorted(heard)
    assert all(0 <= part <= 1 for part in heard)


def test_what_progress_raises_ends_the_work():
    def stop(part: float) -> None:
        raise InterruptedError(str(part))

    with pytest.raises(InterruptedError):
        tidy(grown(1, 200), seconds=5.0, progress=stop)


def test_places_far_out_do_no_harm():
    cards = [touchpoint("a", 0, 1e7, x=-1e7), touchpoint("b", 0, -1e7, x=1e6, locked=True)]
    after = tidied(Journey([*stages("One"), *cards, *links("a-b")]))
    assert geometry.cards(after)["a"].intersects(Rect(0.0, 0.0, 1e3, 1e3))
