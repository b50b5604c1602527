"""Typed letters find names: what fits better comes first."""

import pytest

from journeymap.app.fuzzy import score


@pytest.mark.parametrize(
    ("words", "better", "worse"),
    [
        ("fit", "fit the map", "benefit"),
        ("fit", "fit the map", "show and fit"),
        ("map", "open the map", "remapped"),
        ("fs", "full screen", "first visit of the shop"),
        ("zin", "zoom in", "lorem ipsum z or a jinx"),
        ("pay", "pays", "pays by card in the shop"),
        ("map fit", "fit the map", "benefit of the map"),
        ("osto", "ostokori", "hakee ostoksen"),
    ],
)
def test_the_better_fit_comes_first(words, better, worse):
    one, other = score(words, better), score(words, worse)
    assert one is not None
    assert other is None or one > other


@pytest.mark.parametrize(
    ("words", "name"), [("xyz", "zoom"), ("fit out", "fit the map"), ("oz", "zoom"), ("ab", "a" * 9)]
)
def test_what_does_not_fit_is_left_out(words, name):
    assert score(words, name) is None


def test_every_name_fits_nothing_at_all():
    assert score("", "zoom in") is not None
    assert score("   ", "") is not None


def test_letters_may_lie_a_little_apart():
    assert score("tuchpoint", "touchpoint") is not None
    assert score("dlt", "delete") is not None
