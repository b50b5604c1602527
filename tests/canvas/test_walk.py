"""Walking by keys over a branchy map: a leads to b (above) and c (below), these to d, and d back to a."""

import pytest

from journeymap.canvas.walk import Direction, along, first, nearest
from journeymap.model.geometry import Rect, cards
from journeymap.model.journey import Journey
from tests.builders import branchy, links, stages, touchpoint

LEFT, RIGHT, UP, DOWN = Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN
CARDS = cards(branchy())


@pytest.mark.parametrize(
    ("origin", "direction", "found"),
    [
        ("a", RIGHT, "b"), ("a", LEFT, None), ("a", UP, None), ("a", DOWN, None),
        ("b", DOWN, "c"), ("c", UP, "b"), ("b", LEFT, "a"), ("b", RIGHT, "d"), ("c", RIGHT, "d"), ("c", LEFT, "a"),
        ("d", LEFT, "b"), ("d", RIGHT, None), ("b", UP, None), ("c", DOWN, None),
    ],
)  # fmt: skip
def test_the_nearest_card_in_a_direction(origin, direction, found):
    assert nearest(CARDS, origin, direction) == found


def test_straight_ahead_wins_over_nearer_but_beside():
    grid = {"o": Rect(0, 0, 10, 10), "ahead": Rect(100, 0, 10, 10), "beside": Rect(60, 60, 10, 10)}
    assert nearest(grid, "o", RIGHT) == "ahead"


def test_two_cards_at_one_place_do_not_hold_the_walk():
    grid = {"o": Rect(0, 0, 10, 10), "same": Rect(0, 0, 10, 10)}
    assert all(nearest(grid, "o", direction) is None for direction in Direction)


def test_every_card_of_a_row_is_reached_one_after_the_other():
    row = {f"c{i}": Rect(40.0 * i, 0, 10, 10) for i in range(6)}
    walked, at = [], "c0"
    while at:
        walked.append(at)
        at = nearest(row, at, RIGHT)
    assert walked == list(row)


@pytest.mark.parametrize(
    ("origin", "direction", "found"),
    [
        ("a", RIGHT, "b"), ("b", RIGHT, "d"), ("c", RIGHT, "d"), ("d", RIGHT, "a"),
        ("d", LEFT, "b"), ("b", LEFT, "a"), ("a", LEFT, "d"),
        ("b", DOWN, "c"), ("c", UP, "b"), ("b", UP, None), ("c", DOWN, None), ("a", DOWN, None), ("d", UP, None),
    ],
)  # fmt: skip
def test_along_the_transitions(origin, direction, found):
    assert along(branchy(), CARDS, origin, direction) == found


def test_up_and_down_along_a_transition_that_leads_there_before_any_sibling():
    column = Journey(
        [
            *stages("One", "Two"),
            touchpoint("top", 0, 0), touchpoint("o", 0, 122), touchpoint("below", 0, 244), touchpoint("far", 0, 366),
            touchpoint("ahead", 1, 200), touchpoint("twin", 1, 400),
            *links("o-below", "far-o", "o-ahead", "o-twin"),
        ]
    )  # fmt: skip
    places = cards(column)
    assert along(column, places, "o", DOWN) == "below"  # far and twin are farther, ahead lies beside
    assert along(column, places, "far", UP) == "o"  # against the way it points
    assert along(column, places, "below", UP) == "o"
    assert along(column, places, "ahead", DOWN) == "below"  # no transition leads there: a sibling
    assert along(column, places, "o", UP) is None  # top is joined to nothing
    assert along(column, places, "o", RIGHT) == "ahead"  # 200 is above below's 244


def test_a_touchpoint_without_transitions_leads_nowhere():
    alone = Journey([touchpoint("a", None, 0), touchpoint("b", None, 200), *links("b-gone")])
    assert all(along(alone, cards(alone), id, d) is None for id in "ab" for d in Direction)


def test_a_walk_begins_at_the_left_above():
    assert first(CARDS) == "a"
    assert first({}) is None
    assert first({"low": Rect(0, 9, 1, 1), "high": Rect(0, 2, 1, 1), "right": Rect(5, 0, 1, 1)}) == "high"
