"""Touchpoints that follow others, on maps drawn by hand. Cards are 164 × 74, 46 apart sideways and 48 downwards."""

import pytest

from journeymap.model import edits, geometry
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint, Transition
from tests.builders import branchy, links, stages, touchpoint


def at(journey, id="new"):
    rect = geometry.cards(journey)[id]
    return rect.x, rect.y


def drawn(journey):
    return {(t.source, t.target) for t in journey.transitions.values()}


def test_the_second_next_is_a_branch_below_the_first():
    journey = Journey([*stages("One", "Two"), touchpoint("a", 0, 80)])
    for id in ("first", "second", "third"):
        journey = journey.apply(edits.add_next(journey, "a", id=id))
    assert [at(journey, id) for id in ("first", "second", "third")] == [(234, 80), (234, 202), (234, 324)]
    assert drawn(journey) == {("a", "first"), ("a", "second"), ("a", "third")}


@pytest.mark.parametrize(
    ("width", "place"),
    [
        (210, (234, 80)),  # the next column, as far in as the card of this one
        (280, (304, 80)),  # 234 would stand across the border: at the start of the next stage
        (340, (364, 80)),
        (440, (234, 80)),  # room beside it
    ],
)
def test_the_next_never_stands_across_two_stages(width, place):
    journey = Journey([Stage(id="s0", order=0, width=width), Stage(id="s1", order=1), touchpoint("a", 0, 80)])
    assert at(journey.apply(edits.add_next(journey, "a", id="new"))) == place


def test_in_the_last_stage_the_next_stands_below():
    journey = Journey([Stage(id="s0", order=0, width=340), touchpoint("a", 0, 80)])
    assert at(journey.apply(edits.add_next(journey, "a", id="new"))) == (24, 202)


def test_without_stages_the_next_stands_beside():
    journey = Journey([touchpoint("a", None, 80)])
    assert at(journey.apply(edits.add_next(journey, "a", id="new"))) == (234, 80)


def test_below_means_the_same_stage_where_there_is_room():
    journey = branchy()
    after = journey.apply(edits.add_below(journey, "b", id="new"))
    assert at(after) == (234, 266)  # c stands at 144…218
    assert after.touchpoints["new"].stage == "s1"
    assert ("b", "new") in drawn(after)


def test_an_alternative_follows_the_same_touchpoint():
    after = branchy().apply(edits.add_alternative(branchy(), "d", id="new"))
    assert at(after) == (444, 202)
    assert drawn(after) - drawn(branchy()) == {("b", "new")}  # b leads to d first
    alone = Journey([touchpoint("a", None, 0)])
    assert drawn(alone.apply(edits.add_alternative(alone, "a", id="new"))) == set()


def test_the_first_of_a_stage_follows_where_the_stages_before_it_end():
    journey = Journey(
        [
            *stages("One", "Two", "Three"),
            touchpoint("a", 0, 16),
            touchpoint("b", 0, 138),
            touchpoint("c", 0, 260),
            *links("a-b"),
        ]
    )
    after = journey.apply(edits.add_first(journey, "s2", id="new"))
    assert at(after) == (444, 16)
    assert drawn(after) == {("a", "b"), ("c", "new")}  # c is the lowest that leads nowhere
    again = after.apply(edits.add_first(after, "s2", id="more"))
    assert at(again, "more") == (444, 138)
    assert drawn(again) == drawn(after)  # only the first one is linked by itself


def test_the_first_of_a_stage_follows_no_goal_and_nothing_that_leads_on():
    goal = Journey([*stages("One", "Two"), touchpoint("a", 0, 16, goal=True)])
    assert drawn(goal.apply(edits.add_first(goal, "s1"))) == set()
    first = Journey(stages("One", "Two"))
    assert drawn(first.apply(edits.add_first(first, "s0"))) == set()
    assert edits.add_first(first, "gone") == NOTHING


def test_one_in_between_splits_the_transition_which_keeps_its_label():
    journey = Journey(
        [*stages("One", "Two", "Three"), touchpoint("a", 0, 80), touchpoint("b", 2, 80),
         Transition(id="t", source="a", target="b", label="by phone")]
    )  # fmt: skip
    after = journey.apply(edits.add_between(journey, "t", id="new"))
    assert at(after) == (234, 80)  # half way between 24 and 444
    assert drawn(after) == {("a", "new"), ("new", "b")}
    assert (after.transitions["t"].target, after.transitions["t"].label) == ("new", "by phone")


def test_one_in_between_makes_room_in_a_column():
    journey = Journey(
        [*stages("One"), touchpoint("a", 0, 16), touchpoint("b", 0, 138), touchpoint("c", 0, 260), touchpoint("far", 0, 600),
         *links("a-b", "b-c")]
    )  # fmt: skip
    after = journey.apply(edits.add_between(journey, "a-b", id="new"))
    assert [at(after, id) for id in ("a", "new", "b", "c", "far")] == [
        (24, 16),
        (24, 138),
        (24, 260),
        (24, 382),
        (24, 600),
    ]
    assert drawn(after) == {("a", "new"), ("new", "b"), ("b", "c")}


def test_what_is_locked_makes_no_room():
    journey = Journey([*stages("One"), touchpoint("a", 0, 16), touchpoint("b", 0, 138, locked=True), *links("a-b")])
    after = journey.apply(edits.add_between(journey, "a-b", id="new"))
    assert at(after, "b") == (24, 138)


def test_a_touchpoint_that_is_there_goes_into_a_transition():
    journey = Journey(
        [
            *stages("One", "Two", "Three"),
            touchpoint("a", 0, 80),
            touchpoint("b", 2, 80),
            touchpoint("x", 0, 400),
            *links("a-b"),
        ]
    )
    after = journey.apply(edits.insert_between(journey, "a-b", "x"))
    assert at(after, "x") == (234, 80)
    assert after.touchpoints["x"].stage == "s1"
    assert drawn(after) == {("a", "x"), ("x", "b")}


def test_no_transition_is_drawn_twice_by_putting_one_in_between():
    journey = branchy()  # a-b, a-c, b-d, c-d, d-a
    with_link = journey.apply(edits.connect(journey, "b", "c"))
    after = with_link.apply(edits.insert_into(with_link, "b-d", "c"))
    assert drawn(after) == {("a", "b"), ("a", "c"), ("b", "c"), ("c", "d"), ("d", "a")}
    assert len(after.transitions) == 5
    assert edits.insert_into(journey, "b-d", "b") == edits.insert_into(journey, "b-d", "gone") == NOTHING
    assert edits.insert_between(journey, "gone", "a") == edits.add_between(journey, "gone") == NOTHING


def test_both_ways_adds_what_is_missing():
    after = branchy().apply(edits.connect_both_ways(branchy(), "a", "b"))
    assert drawn(after) - drawn(branchy()) == {("b", "a")}
    assert edits.connect_both_ways(after, "a", "b") == NOTHING


@pytest.mark.parametrize("edit", [edits.add_next, edits.add_below, edits.add_alternative])
def test_nothing_follows_what_is_not_there(edit):
    assert edit(branchy(), "gone") == NOTHING


@pytest.mark.parametrize("edit", [edits.add_next, edits.add_below, edits.add_alternative])
@pytest.mark.parametrize("source", ["a", "b", "c", "d"])
def test_nothing_is_ever_covered(edit, source):
    journey = branchy()
    for _ in range(12):
        journey = journey.apply(edit(journey, source))
    rects = list(geometry.cards(journey).values())
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])
    assert all(isinstance(t, Touchpoint) and t.stage for t in journey.touchpoints.values())
