"""Where things stand, by hand: stages a (200 wide, order 2) and b (300 wide, order 1) stand b, a."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.model import geometry
from journeymap.model.geometry import Column, Rect
from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint

A, B = Stage(id="a", order=2.0, width=200.0), Stage(id="b", order=1.0, width=300.0)
TWO = Journey([A, B])
places = st.floats(-1000, 1000).map(geometry.snapped)
rects = st.builds(Rect, places, places, st.just(geometry.CARD_WIDTH), st.just(geometry.CARD_HEIGHT))


def test_columns_stand_side_by_side_in_order():
    assert geometry.columns(TWO) == {"b": Column(0.0, 300.0), "a": Column(300.0, 200.0)}
    assert list(geometry.columns(TWO)) == ["b", "a"]
    assert geometry.columns(TWO)["a"].right == 500.0
    assert geometry.width(TWO) == 500.0
    assert geometry.columns(Journey()) == {}
    assert geometry.width(Journey()) == 0.0


@pytest.mark.parametrize(("x", "stage"), [(-0.1, None), (0.0, B), (299.9, B), (300.0, A), (499.9, A), (500.0, None)])
def test_a_column_holds_its_left_edge_and_not_its_right(x, stage):
    assert geometry.stage_at(TWO, x) == stage


def test_cards_are_counted_from_their_stage():
    touchpoints = [
        Touchpoint(id="in a", x=10.0, y=100.0, stage="a"),
        Touchpoint(id="in b", x=10.0, y=100.0, stage="b"),
        Touchpoint(id="free", x=10.0, y=50.0),
        Touchpoint(id="lost", x=20.0, y=200.0, stage="gone"),
    ]
    cards = geometry.cards(Journey([A, B, *touchpoints]))
    assert cards == {
        "free": Rect(10.0, 50.0, 164.0, 74.0),
        "in b": Rect(10.0, 100.0, 164.0, 74.0),
        "in a": Rect(310.0, 100.0, 164.0, 74.0),
        "lost": Rect(20.0, 200.0, 164.0, 74.0),
    }
    assert list(cards) == ["free", "in b", "in a", "lost"]


def test_a_rectangle_knows_its_edges():
    rect = Rect(10.0, 20.0, 30.0, 40.0)
    assert (rect.right, rect.bottom, rect.center) == (40.0, 60.0, (25.0, 40.0))
    assert rect.grown(5.0) == Rect(5.0, 15.0, 40.0, 50.0)
    assert rect.contains(10.0, 20.0)
    assert not rect.contains(40.0, 30.0)
    assert not rect.contains(20.0, 60.0)


@pytest.mark.parametrize(
    ("other", "meet"),
    [
        (Rect(0.0, 0.0, 10.0, 10.0), True),
        (Rect(10.0, 0.0, 5.0, 5.0), False),
        (Rect(0.0, 10.0, 5.0, 5.0), False),
        (Rect(9.9, 9.9, 1.0, 1.0), True),
        (Rect(-5.0, -5.0, 20.0, 20.0), True),
        (Rect(2.0, 2.0, 1.0, 1.0), True),
        (Rect(-5.0, 0.0, 5.0, 5.0), False),
    ],
)
def test_rectangles_that_touch_do_not_meet(other, meet):
    rect = Rect(0.0, 0.0, 10.0, 10.0)
    assert rect.intersects(other) == meet
    assert other.intersects(rect) == meet


def test_the_rectangle_around_others():
    assert geometry.union([]) is None
    assert geometry.union([Rect(1.0, 2.0, 3.0, 4.0)]) == Rect(1.0, 2.0, 3.0, 4.0)
    assert geometry.union([Rect(0.0, 5.0, 10.0, 5.0), Rect(-5.0, 0.0, 5.0, 5.0)]) == Rect(-5.0, 0.0, 15.0, 10.0)


def test_headers_stand_above_the_origin():
    assert geometry.header(Column(300.0, 200.0)) == Rect(303.0, -44.0, 194.0, 34.0)


def test_the_body_is_never_low_and_leaves_room_for_another_row():
    assert geometry.body_height([]) == 380.0
    assert geometry.body_height([Rect(0.0, 0.0, 164.0, 74.0)]) == 380.0
    assert geometry.body_height([Rect(0.0, 400.0, 164.0, 74.0)]) == 400.0 + 74.0 + 74.0


def test_bounds_hold_headers_columns_and_cards():
    assert geometry.bounds(Journey()) == Rect(0.0, -44.0, 164.0, 424.0)
    assert geometry.bounds(TWO) == Rect(0.0, -44.0, 500.0, 424.0)
    free = [Touchpoint(id="1", x=-20.0, y=30.0), Touchpoint(id="2", x=500.0, y=300.0)]
    assert geometry.bounds(Journey(free)) == Rect(-20.0, 30.0, 684.0, 344.0)
    assert geometry.bounds(Journey([A, B, *free])) == Rect(-20.0, -44.0, 684.0, 44.0 + 374.0 + 74.0)


@given(st.lists(rects, max_size=8), places, places)
def test_a_free_place_covers_no_card(taken, x, y):
    left, top = geometry.free_place(taken, x, y)
    assert left == x
    assert top >= y
    place = Rect(left, top, geometry.CARD_WIDTH, geometry.CARD_HEIGHT)
    assert not any(place.intersects(rect) for rect in taken)
    if not any(Rect(x, y, *place[2:]).intersects(rect) for rect in taken):
        assert top == y


@pytest.mark.parametrize(("value", "grid"), [(0.0, 0.0), (3.9, 0.0), (4.1, 8.0), (-5.0, -8.0), (1000.0, 1000.0)])
def test_the_grid_has_steps_of_eight(value, grid):
    assert geometry.snapped(value) == grid
