"""Lining up, spreading and moving between stages, worked out on paper; what is locked stays."""

import pytest
from msgspec.structs import replace

from journeymap.model import edits, geometry
from journeymap.model.change import NOTHING
from journeymap.model.edits import Axis, Line
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from tests.builders import branchy, many, stages, touchpoint

FREE = Journey([touchpoint("a", None, 0, x=0), touchpoint("b", None, 100, x=300), touchpoint("c", None, 290, x=500)])


def corners(journey):
    return {id: (rect.x, rect.y) for id, rect in geometry.cards(journey).items()}


@pytest.mark.parametrize(
    ("line", "expected"),
    [  # the rectangle around is 0…664 wide and 0…364 high
        (Line.LEFT, {"a": (0, 0), "b": (0, 100), "c": (0, 290)}),
        (Line.CENTER, {"a": (250, 0), "b": (250, 100), "c": (250, 290)}),
        (Line.RIGHT, {"a": (500, 0), "b": (500, 100), "c": (500, 290)}),
        (Line.TOP, {"a": (0, 0), "b": (300, 0), "c": (500, 0)}),
        (Line.MIDDLE, {"a": (0, 145), "b": (300, 145), "c": (500, 145)}),
        (Line.BOTTOM, {"a": (0, 290), "b": (300, 290), "c": (500, 290)}),
    ],
)
def test_cards_line_up(line, expected):
    assert corners(FREE.apply(edits.align(FREE, ["a", "b", "c", "gone"], line))) == expected


@pytest.mark.parametrize("line", [Line.LEFT, Line.CENTER, Line.RIGHT])
def test_cards_line_up_sideways_within_their_stage(line):
    wide = [replace(stage, width=500.0) for stage in stages("One", "Two")]
    journey = Journey(
        [
            *wide,
            touchpoint("a", 0, 0, x=20), touchpoint("b", 0, 200, x=60), touchpoint("c", 0, 20, x=220),
            touchpoint("d", 1, 0, x=100), touchpoint("e", 1, 400, x=300), touchpoint("other", 1, 0, x=300),
        ]
    )  # fmt: skip
    after = journey.apply(edits.align(journey, ["a", "b", "c", "d", "e"], line))
    assert corners(after) == {
        # c would cover a, and goes below it; at the right edge d would cover one that is not chosen
        Line.LEFT: {"a": (20, 0), "b": (20, 200), "c": (20, 122), "d": (600, 0), "e": (600, 400), "other": (800, 0)},
        Line.CENTER: {
            "a": (120, 0), "b": (120, 200), "c": (120, 122), "d": (700, 122), "e": (700, 400), "other": (800, 0)
        },
        Line.RIGHT: {"a": (220, 94 + 48), "b": (220, 264), "c": (220, 20), "d": (800, 122), "e": (800, 400), "other": (800, 0)},
    }[line]  # fmt: skip
    assert {id: t.stage for id, t in after.touchpoints.items()} == {
        id: t.stage for id, t in journey.touchpoints.items()
    }


@pytest.mark.parametrize(
    ("axis", "expected"),
    [
        (Axis.HORIZONTAL, {"a": (0, 0), "b": (250, 100), "c": (500, 290)}),
        (Axis.VERTICAL, {"a": (0, 0), "b": (300, 145), "c": (500, 290)}),
    ],
)
def test_cards_are_spread_evenly(axis, expected):
    assert corners(FREE.apply(edits.distribute(FREE, ["c", "a", "b"], axis))) == expected


def test_two_cards_cannot_be_spread():
    assert edits.distribute(FREE, ["a", "c"], Axis.HORIZONTAL) == NOTHING
    assert edits.align(FREE, [], Line.LEFT) == NOTHING


@pytest.mark.parametrize(
    "edit",
    [
        lambda j: edits.move(j, ["a", "b", "c", "d"], 40, 40),
        lambda j: edits.align(j, ["a", "b", "c", "d"], Line.BOTTOM),
        lambda j: edits.distribute(j, ["a", "b", "c", "d"], Axis.VERTICAL),
        lambda j: edits.move_to_stage(j, ["a", "b", "c", "d"], 1),
        lambda j: edits.place(j, {"a": (0, 0), "b": (5, 5), "d": (500, 500)}),
    ],
)
def test_what_is_locked_stays(edit):
    journey = branchy().apply(edits.set_fields(branchy(), ["a", "b"], locked=True))
    after = journey.apply(edit(journey))
    assert (corners(after)["a"], corners(after)["b"]) == ((24, 80), (234, 16))
    assert corners(after)["d"] != corners(journey)["d"] or corners(after)["c"] != corners(journey)["c"]


def test_what_is_locked_does_not_hold_the_others_at_the_upper_edge():
    journey = branchy().apply(edits.set_fields(branchy(), ["b"], locked=True))
    assert corners(journey.apply(edits.move(journey, ["b", "c"], 0, -100)))["c"] == (234, 44)


def test_touchpoints_go_to_the_next_stage_and_cover_nothing():
    after = branchy().apply(edits.move_to_stage(branchy(), ["a", "b"], 1))
    # a keeps 24 from the left: in stage 1 c stands at 144…218, b has left; 80…154 would cover it: 218 + 48
    assert corners(after) == {"a": (234, 266), "b": (444, 202), "c": (234, 144), "d": (444, 80)}
    assert (after.touchpoints["a"].stage, after.touchpoints["b"].stage) == ("s1", "s2")
    rects = list(geometry.cards(after).values())
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[:n])


def test_touchpoints_stop_at_the_last_stage():
    assert edits.move_to_stage(branchy(), ["d"], 1) == NOTHING
    assert edits.move_to_stage(branchy(), ["a"], -3) == NOTHING
    assert edits.move_to_stage(FREE, ["a"], 1) == NOTHING


def test_a_card_that_is_wider_placed_than_the_next_stage_stays_within_it():
    wide = Journey([*stages("One", "Two"), touchpoint("a", 0, 80, x=200)])
    assert corners(wide.apply(edits.move_to_stage(wide, ["a"], 1)))["a"] == (210 + 46, 80)


def test_how_far_down_cards_go_to_cover_none():
    taken = [Rect(0, 0, 164, 74), Rect(0, 122, 164, 74)]
    assert edits.free_shift(taken, [Rect(10, 10, 164, 74)]) == 240  # 122 + 74 + 48 − 10 = 234, on the grid
    assert edits.free_shift(taken, [Rect(200, 0, 164, 74)]) == 0
    assert edits.free_shift(taken, []) == edits.free_shift([], taken) == 0


def test_thousands_of_cards_find_room_at_once():
    rects = list(geometry.cards(many(5000)).values())
    shift = edits.free_shift(rects, [rect._replace(y=rect.y + 24) for rect in rects])
    assert shift >= max(rect.bottom for rect in rects) - 24
