"""What is under a point: cards before rims before lines before headers, at every zoom, worked out by hand.

Cards of `branchy`: a (24, 80)–(188, 154), b (234, 16)–(398, 90), c (234, 144)–(398, 218), d (444, 80)–(608, 154).
Headers stand from y = −44 to −10; stages are 210 wide.
"""

import pytest

from journeymap.canvas.hit import GROUND, Hit, Part, distance, hit, within
from journeymap.drawing.routes import Curve
from journeymap.drawing.scene import scene
from journeymap.metrics.overlay import overlay
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from tests.builders import branchy, links, shop, stages, touchpoint

pytestmark = pytest.mark.usefixtures("qapp")

MAP = scene(branchy())
ZOOMS = [0.125, 0.5, 1.0, 2.0, 10.0, 50.0]


@pytest.mark.parametrize("pixel", ZOOMS)
@pytest.mark.parametrize(("x", "y", "id"), [(106, 117, "a"), (316, 53, "b"), (316, 181, "c"), (526, 117, "d")])
def test_the_middle_of_a_card_is_the_card_at_every_zoom(x, y, id, pixel):
    assert hit(MAP, x, y, pixel) == Hit(Part.CARD, id)


@pytest.mark.parametrize("pixel", ZOOMS)
def test_a_point_on_a_card_belongs_to_it_and_not_to_the_rim_of_another(pixel):
    for x in range(30, 188, 12):
        for y in range(84, 154, 10):
            assert hit(MAP, x, y, pixel).id == "a"


def test_the_rim_is_five_pixels_inside_and_six_outside():
    assert hit(MAP, 186, 150, 1.0) == Hit(Part.RIM, "a")
    assert hit(MAP, 193, 150, 1.0) == Hit(Part.RIM, "a")
    assert hit(MAP, 195, 150, 1.0) == GROUND
    assert hit(MAP, 182, 140, 1.0) == Hit(Part.CARD, "a")
    assert hit(MAP, 190, 150, 0.125) == GROUND
    assert hit(MAP, 199, 150, 2.0) == Hit(Part.RIM, "a")


def test_between_two_cards_the_nearer_rim_counts():
    assert hit(MAP, 300, 100, 10.0) == Hit(Part.RIM, "b")
    assert hit(MAP, 300, 134, 10.0) == Hit(Part.RIM, "c")


def test_of_two_cards_above_each_other_the_one_painted_last_is_hit():
    both = scene(Journey([touchpoint("under", None, 0, x=0), touchpoint("over", None, 20, x=20)]))
    assert hit(both, 80, 60, 1.0) == Hit(Part.CARD, "over")
    assert hit(both, 10, 10, 1.0) == Hit(Part.CARD, "under")


def test_a_line_is_hit_six_pixels_beside_it_and_on_its_label():
    curve = MAP.lines["b", "d"].curve
    x, y = curve.at(0.5)
    assert hit(MAP, x, y, 1.0) == Hit(Part.TRANSITION, "b-d")
    assert hit(MAP, x + 3, y - 3, 1.0) == Hit(Part.TRANSITION, "b-d")
    measured = shop()
    shown = scene(measured, overlay(measured, "reached"))
    spot = shown.lines["b", "d"].spot
    assert spot is not None
    assert hit(shown, *spot.center, 0.2) == Hit(Part.TRANSITION, "b-d")


def test_what_is_observed_but_not_drawn_is_no_record_and_not_hit():
    measured = shop()
    shown = scene(measured, overlay(measured, "reached"))
    assert ("c", "b") in shown.lines
    x, y = shown.lines["c", "b"].curve.at(0.5)
    assert hit(shown, x, y, 0.05) == GROUND


def test_headers_and_the_dividers_at_their_right_edges():
    assert hit(MAP, 105, -27, 1.0) == Hit(Part.HEADER, "s0")
    assert hit(MAP, 315, -27, 1.0) == Hit(Part.HEADER, "s1")
    assert hit(MAP, 208, -27, 1.0) == Hit(Part.DIVIDER, "s0")
    assert hit(MAP, 213, -27, 1.0) == Hit(Part.DIVIDER, "s0")
    assert hit(MAP, 217, -27, 1.0) == Hit(Part.HEADER, "s1")
    assert hit(MAP, 632, -27, 1.0) == Hit(Part.DIVIDER, "s2")
    assert hit(MAP, 105, -5, 1.0) == GROUND
    assert hit(MAP, -20, -27, 1.0) == GROUND


@pytest.mark.parametrize("pixel", ZOOMS)
def test_the_middle_of_a_header_is_the_header_at_every_zoom(pixel):
    assert hit(MAP, 105, -27, pixel) == Hit(Part.HEADER, "s0")
    assert hit(MAP, 315, -27, pixel) == Hit(Part.HEADER, "s1")


def test_an_empty_map_is_all_ground():
    assert hit(scene(Journey()), 0, 0, 1.0) == GROUND


def test_a_band_takes_cards_that_it_touches_and_lines_that_lie_in_it():
    assert within(MAP, Rect(180, 100, 10, 10)) == ("a",)
    assert set(within(MAP, Rect(0, 0, 400, 300))) == {"a", "b", "c", "a-b", "a-c"}
    assert within(MAP, Rect(-100, -100, 50, 50)) == ()
    assert set(within(MAP, Rect(-500, -500, 2000, 2000))) == {"a", "b", "c", "d", *MAP.ids.values()}


def test_the_distance_from_a_straight_line():
    straight = Curve(((0.0, 0.0), (10.0, 0.0), (20.0, 0.0), (30.0, 0.0)))
    assert distance(straight, 15, 4) == pytest.approx(4.0)
    assert distance(straight, 34, 3) == pytest.approx(5.0)


def test_a_loop_can_be_hit():
    loop = scene(Journey([*stages("One"), touchpoint("a", 0, 80), *links("a-a")]))
    x, y = loop.lines["a", "a"].curve.at(0.5)
    assert hit(loop, x, y, 1.0) == Hit(Part.TRANSITION, "a-a")
