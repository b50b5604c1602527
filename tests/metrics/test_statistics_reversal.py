"""Simpson's paradox, on the published examples of it."""

import pytest

from journeymap.metrics.statistics import newcombe
from journeymap.metrics.statistics.reversal import Agreement, simpson

STONES = {"small": ((81, 87), (234, 270)), "large": ((192, 263), (55, 80))}
"""Success of open surgery and of percutaneous nephrolithotomy (C. R. Charig and others, BMJ 292 (1986) 879–882)."""

BERKELEY = {
    "A": ((512, 825), (89, 108)),
    "B": ((353, 560), (17, 25)),
    "C": ((120, 325), (202, 593)),
    "D": ((138, 417), (131, 375)),
    "E": ((53, 191), (94, 393)),
    "F": ((22, 373), (24, 341)),
}
"""Admissions of men and of women (P. J. Bickel and others, Science 187 (1975) 398–404)."""


def test_a_difference_that_turns_in_every_segment_is_reversed():
    check = simpson(STONES)
    assert check.agreement is Agreement.REVERSED
    assert check.pooled == pytest.approx(273 / 350 - 289 / 350)
    assert check.pooled_interval == newcombe((273, 350), (289, 350))
    assert check.segments == pytest.approx({"small": 81 / 87 - 234 / 270, "large": 192 / 263 - 55 / 80})


def test_a_difference_that_turns_once_adjusted_is_shifted():
    check = simpson(BERKELEY)
    assert check.agreement is Agreement.SHIFTED
    assert check.pooled == pytest.approx(1198 / 2691 - 557 / 1835)
    # Σ (k m − j n) ÷ (n + m) ÷ Σ n m ÷ (n + m), computed apart
    assert check.adjusted == pytest.approx(-0.018425196190852512)
    assert check.telling
    assert sum(one > 0 for one in check.segments.values()) == 2


def test_segments_that_say_the_same_agree():
    check = simpson({"a": ((30, 100), (20, 100)), "b": ((35, 100), (22, 90))})
    assert check.agreement is Agreement.AGREES
    assert check.adjusted == pytest.approx((10 / 2 + (35 * 90 - 22 * 100) / 190) / (50 + 9000 / 190))


def test_one_segment_adjusts_nothing():
    check = simpson({"all": ((56, 70), (48, 80))})
    assert check.agreement is Agreement.AGREES
    assert check.adjusted == pytest.approx(check.pooled) == pytest.approx(0.2)
    # Sato's variance of one table is the usual one of a difference, up to terms of the order of 1 ÷ n
    usual = 1.959964 * (0.8 * 0.2 / 70 + 0.6 * 0.4 / 80) ** 0.5
    assert check.adjusted_interval == pytest.approx((0.2 - usual, 0.2 + usual), abs=0.01)


def test_a_difference_made_by_the_mix_alone_is_shifted():
    check = simpson({"phone": ((10, 100), (90, 900)), "desk": ((450, 900), (50, 100))})
    assert check.agreement is Agreement.SHIFTED
    assert check.adjusted == 0.0
    assert check.pooled == pytest.approx(0.46 - 0.14)


def test_a_segment_that_one_side_does_not_have_is_pooled_and_compares_nothing():
    check = simpson({"phone": ((10, 100), (20, 100)), "watch": ((90, 100), (0, 0))})
    assert check.segments == {"phone": pytest.approx(-0.1), "watch": None}
    assert check.pooled == pytest.approx(0.5 - 0.2)
    assert check.agreement is Agreement.REVERSED


def test_differences_by_chance_are_not_telling():
    check = simpson({"a": ((3, 10), (2, 10)), "b": ((1, 10), (2, 10))})
    assert check.agreement is Agreement.AGREES
    assert not check.telling


def test_without_a_segment_of_both_there_is_nothing_to_check():
    assert simpson({}) is None
    assert simpson({"a": ((1, 2), (0, 0)), "b": ((0, 0), (1, 2))}) is None


def test_counts_that_are_no_rates_are_refused_by_name():
    with pytest.raises(ValueError, match="in “phone” are no rates"):
        simpson({"phone": ((3, 2), (1, 2))})


def test_huge_and_extreme_counts_stay_within_bounds():
    check = simpson({"a": ((10**15, 10**15), (0, 10**15)), "b": ((1, 1), (0, 1))})
    assert check.adjusted == 1.0
    assert -1 <= check.adjusted_interval[0] <= check.adjusted_interval[1] <= 1
