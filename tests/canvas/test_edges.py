"""How fast the map scrolls at the edges of the viewport."""

import pytest

from journeymap.canvas.edges import pull

SIZE = (800.0, 600.0)


@pytest.mark.parametrize("place", [(400, 300), (28, 300), (772, 572), (400, 28)])
def test_inside_nothing_scrolls(place):
    assert pull(*place, *SIZE) == (0, 0)


def test_the_deeper_the_faster_up_to_a_bound():
    ways = [pull(x, 300, *SIZE)[0] for x in (780, 790, 800, 830, 5000)]
    assert ways == sorted(ways)
    assert ways[0] > 0
    assert ways[-1] == ways[-2] == 24


def test_each_edge_pulls_its_way():
    assert pull(5, 300, *SIZE)[0] < 0 == pull(5, 300, *SIZE)[1]
    assert pull(400, 5, *SIZE)[1] < 0
    assert pull(400, 598, *SIZE)[1] > 0
    left, up = pull(0, 0, *SIZE)
    assert left == up < 0


def test_a_tiny_viewport_has_a_still_middle():
    assert pull(20, 20, 40, 40) == (0, 0)
