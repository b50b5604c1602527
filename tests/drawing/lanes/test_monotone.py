"""The curve by tables worked out on paper from the paper of Fritsch and Carlson, and its promise for any points."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.lanes.monotone import at, slopes


@pytest.mark.parametrize(
    ("x", "y", "expected"),
    [
        ([], [], []),
        ([3.0], [1.0], [0.0]),
        # two points: the straight line
        ([0.0, 2.0], [1.0, 5.0], [2.0, 2.0]),
        # equal secants: all the same
        ([0.0, 1.0, 2.0], [0.0, 1.0, 2.0], [1.0, 1.0, 1.0]),
        # a turn: secants 1 and −1, level in the middle; the ends keep their secants
        ([0.0, 1.0, 2.0], [0.0, 1.0, 0.0], [1.0, 0.0, -1.0]),
        # a step after a level piece: secants 0 and 4, so both ends of the level piece are level
        ([0.0, 1.0, 2.0], [1.0, 1.0, 5.0], [0.0, 0.0, 4.0]),
        # secants 1 and 9: means 1, 5, 9; on the first piece α = 1, β = 5, √26 > 3, so both are drawn back by 3/√26;
        # on the second α = 15/(9√26), β = 1 lie within the circle
        ([0.0, 1.0, 2.0], [0.0, 1.0, 10.0], [3 / 26**0.5, 15 / 26**0.5, 9.0]),
        # unequal steps: secants 2/2 = 1 and 1/4; means 1, 0.625, 0.25; α = 0.625/0.25 = 2.5, β = 1: within the circle
        ([0.0, 2.0, 6.0], [0.0, 2.0, 3.0], [1.0, 0.625, 0.25]),
    ],
)
def test_slopes_are_those_worked_out_on_paper(x, y, expected):
    assert slopes(x, y) == pytest.approx(expected)


def test_the_curve_goes_through_its_points_with_their_slopes():
    start, end = (1.0, 2.0, 0.5), (3.0, 6.0, 1.0)
    assert (at(1.0, start, end), at(3.0, start, end)) == (2.0, 6.0)
    # half way, t = ½: 2/2 + 6/2 + (½·2 − 1·2)/8 = 3.875
    assert at(2.0, start, end) == pytest.approx(3.875)
    near = 1e-6
    assert (at(1.0 + near, start, end) - 2.0) / near == pytest.approx(0.5, abs=1e-4)
    assert (6.0 - at(3.0 - near, start, end)) / near == pytest.approx(1.0, abs=1e-4)


steps = st.lists(st.floats(9.0, 500.0), min_size=1, max_size=30)
valences = st.integers(-8, 8).map(lambda n: n / 4) | st.floats(-2, 2)


@given(steps, st.data())
def test_the_curve_never_goes_beyond_its_neighbours(gaps, data):
    x = [0.0]
    for gap in gaps:
        x.append(x[-1] + gap)
    y = data.draw(st.lists(valences, min_size=len(x), max_size=len(x)))
    found = [*zip(x, y, slopes(x, y), strict=True)]
    for start, end in pairwise(found):
        values = [at(start[0] + (end[0] - start[0]) * i / 40, start, end) for i in range(41)]
        low, high = sorted((start[1], end[1]))
        assert all(low - 1e-9 <= value <= high + 1e-9 for value in values)
        rising = end[1] >= start[1]
        assert all((b - a >= -1e-9) if rising else (b - a <= 1e-9) for a, b in pairwise(values))
