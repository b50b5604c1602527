"""What is painted again: all that changed, little else; and whoever asks is told of all that may lie there."""

import random

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QRegion

from journeymap.canvas.patches import covering, meeting

WHOLE = QRect(0, 0, 700, 500)


def some_rects(seed: int, count: int) -> np.ndarray:
    chance = np.random.default_rng(seed)
    return np.column_stack((chance.uniform(-300, 900, (count, 2)), chance.uniform(0, 90, (count, 2))))


def seen(rect) -> QRect:
    return QRectF(*rect).toAlignedRect() & WHOLE


@pytest.mark.parametrize("seed", range(8))
def test_all_that_changed_is_covered_and_nothing_out_of_sight(seed):
    rects = some_rects(seed, random.Random(seed).randint(1, 60))  # noqa: S311  # a game of chance, no secret
    region = covering(rects, WHOLE)
    assert (region - QRegion(WHOLE)).isEmpty()
    for rect in rects:
        assert (QRegion(seen(rect)) - region).isEmpty()


def test_two_far_corners_do_not_take_what_lies_between():
    region = covering(np.array([(0.0, 0.0, 10.0, 10.0), (600.0, 400.0, 10.0, 10.0)]), WHOLE)
    assert region.rectCount() == 2
    assert not region.intersects(QRect(100, 100, 400, 250))


def test_nothing_changed_or_nothing_in_sight_is_no_region():
    assert covering(np.empty((0, 4)), WHOLE).isEmpty()
    assert covering(np.array([(900.0, 20.0, 30.0, 30.0)]), WHOLE).isEmpty()


@pytest.mark.parametrize("seed", range(8))
def test_nothing_that_lies_in_a_region_is_left_out(seed):
    region = covering(some_rects(seed, 6), WHOLE)
    others = some_rects(seed + 100, 200)
    told = meeting(region)(others)
    for rect, may in zip(others, told.tolist(), strict=True):
        assert may or not region.intersects(seen(rect))
    assert not told.all()
