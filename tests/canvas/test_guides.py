"""Lining up, by numbers worked out on paper. Cards are 100 × 50 here."""

import numpy as np
import pytest

from journeymap.canvas.guides import Guide, snap
from journeymap.model.geometry import Rect

REACH = 6.0


def boxes(rects):
    return np.array(rects, dtype=float).reshape(-1, 4)


def card(x, y, width=100.0, height=50.0):
    return Rect(float(x), float(y), width, height)


def found(moving, *others):
    result = snap(moving, boxes(others), REACH)
    return result.dx, result.dy


@pytest.mark.parametrize(
    ("moving", "way"),
    [
        (card(4, 200), (-4, None)),
        (card(-6, 200), (6, None)),
        (card(7, 200), (None, None)),
        (card(300, 3), (None, -3)),
        (card(5, -5), (-5, 5)),
        (card(300, 300), (None, None)),
    ],
)
def test_edges_within_reach_line_up(moving, way):
    assert found(moving, card(0, 0)) == way


def test_the_nearest_of_several_wins():
    assert found(card(4, 300), card(0, 0), card(6, 100)) == (2, None)


def test_middles_and_right_edges_of_groups_line_up():
    group = card(0, 300, width=300)
    assert found(group, card(102, 0)) == (2, None)  # middles 150 and 152
    assert found(group, card(205, 0)) == (5, None)  # right edges 300 and 305


@pytest.mark.parametrize(
    ("x", "way"),
    [
        (283, -3),  # after two with a room of 40: 0…100, 140…240, so 280
        (-143, 3),  # before them: −140…−40
    ],
)
def test_rooms_in_a_row_become_even(x, way):
    assert found(card(x, 10), card(0, 0), card(140, 0))[0] == way


def test_the_middle_between_two_is_found():
    assert found(card(203, 20), card(0, 0), card(400, 0)) == (-3, None)
    assert found(card(20, 178), card(0, 0), card(0, 350))[1] == -3


def test_what_is_in_another_row_makes_no_room():
    assert found(card(283, 110), card(0, 0), card(140, 0)) == (None, None)


def test_nothing_to_line_up_with():
    assert found(card(0, 0)) == (None, None)
    assert snap(card(0, 0), boxes([]), REACH).guides == ()


def test_guides_show_the_line_and_the_distance():
    result = snap(card(4, 200), boxes([card(0, 0)]), REACH)
    assert result.guides == (Guide(0, 0, 0, 250, 150), Guide(100, 0, 100, 250, 150))
    across = snap(card(300, 3), boxes([card(0, 0)]), REACH)
    assert across.guides == (Guide(0, 0, 400, 0, 200), Guide(0, 50, 400, 50, 200))


def test_guides_show_even_rooms():
    result = snap(card(283, 10), boxes([card(0, 0), card(140, 0)]), REACH)
    assert result.guides == (Guide(100, 25, 140, 25, 40), Guide(240, 30, 280, 30, 40))
