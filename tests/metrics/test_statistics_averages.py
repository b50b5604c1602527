"""Scores, means and medians, against arithmetic by hand, the binomial distribution and printed places."""

from collections import Counter
from math import comb, nan, sqrt
from random import Random
from statistics import fmean, pstdev
from statistics import median as plain_median

import pytest

from journeymap.metrics.statistics import averages
from journeymap.metrics.statistics.averages import mean, median, median_place, ratio
from journeymap.metrics.statistics.scores import Recommendation, nps, recommendation


def test_answers_fall_into_three_groups():
    given = recommendation({0: 1, 6: 2, 7: 3, 8: 4, 9: 5, 10: 6})
    assert given == Recommendation(promoters=11, passives=7, detractors=3)
    assert given.answers == 21


def test_the_net_promoter_score_has_an_adjusted_wald_interval():
    # by hand: p = 19.75 ÷ 39, d = 9.75 ÷ 39, difference 10 ÷ 39, variance (29.5 ÷ 39 − (10 ÷ 39)²) ÷ 39
    found = nps(Recommendation(promoters=19, passives=8, detractors=9))
    reach = 1.959963984540054 * sqrt((29.5 / 39 - (10 / 39) ** 2) / 39)
    assert found.value == pytest.approx(100 * 10 / 36)
    assert found.interval == pytest.approx((100 * (10 / 39 - reach), 100 * (10 / 39 + reach)))
    assert found.n == 36


def test_a_net_promoter_score_stays_within_its_scale():
    low, high = nps(Recommendation(promoters=3, passives=0, detractors=0)).interval
    assert -100 < low < high == 100
    low, high = nps(Recommendation(promoters=0, passives=0, detractors=3)).interval
    assert low == -100 < high
    low, high = nps(Recommendation(promoters=0, passives=50, detractors=0)).interval
    assert low == -high != 0


def test_answers_that_cannot_be_are_refused():
    with pytest.raises(ValueError, match="11 is no answer from 0 to 10"):
        recommendation({11: 1})
    with pytest.raises(ValueError, match="-2 times"):
        recommendation({3: -2})
    with pytest.raises(ValueError, match="at least one"):
        nps(recommendation({}))


def test_ratios_weigh_as_much_as_their_denominators():
    assert ratio([(1, 2), (10, 100)]) == pytest.approx(11 / 102)  # and not (0.5 + 0.1) ÷ 2
    assert ratio([]) is None
    assert ratio([(0, 0), (0, 0)]) is None
    assert ratio([(0, 0), (3, 4)]) == 0.75


def test_a_mean_from_counts_is_the_mean_of_the_values():
    counts = {1.0: 3, 2.0: 1, 5.0: 6}
    found = mean(counts)
    assert found.value == pytest.approx(3.5)
    assert found.n == 10
    assert found.interval is not None
    assert 1.0 <= found.interval[0] < 3.5 < found.interval[1] <= 5.0


def test_the_bootstrap_of_many_values_comes_near_the_normal_interval():
    random = Random(5)  # noqa: S311  # no secret
    values = [random.randint(1, 7) for _ in range(2000)]
    found = mean(Counter(map(float, values)))
    reach = 1.96 * pstdev(values) / sqrt(2000)
    assert found.interval == pytest.approx((fmean(values) - reach, fmean(values) + reach), abs=0.1 * reach)


def test_the_bootstrap_of_skewed_times_leans_to_the_long_side():
    random = Random(6)  # noqa: S311  # no secret
    found = mean(Counter(random.expovariate(1) ** 3 for _ in range(60)))
    low, high = found.interval
    assert high - found.value > 1.1 * (found.value - low)


def test_the_bootstrap_is_the_same_every_time_and_another_with_another_seed():
    counts = {float(value): 1 + value % 3 for value in range(50)}
    assert mean(counts) == mean(counts)
    assert mean(counts) != mean(counts, seed=2)
    assert mean(counts, confidence=0.5).interval[0] > mean(counts).interval[0]


def test_many_different_values_are_drawn_in_portions():
    counts = {value / 7: 1 for value in range(3000)}
    low, high = mean(counts).interval
    assert low < 2999 / 14 < high


def test_very_many_different_values_have_the_normal_interval(monkeypatch):
    counts = {float(value**2): 1 + value % 2 for value in range(4000)}
    drawn = mean(counts)
    monkeypatch.setattr(averages, "MANY", 3999)
    normal = mean(counts)
    reach = 1.96 * pstdev(Counter(counts).elements()) / sqrt(6000)
    assert normal.interval == pytest.approx((normal.value - reach, normal.value + reach), abs=reach / 1000)
    assert drawn.value == normal.value
    assert drawn.interval == pytest.approx(normal.interval, abs=0.1 * reach)


def test_means_of_one_value_and_of_none():
    assert mean({4.0: 1}).interval is None
    assert mean({4.0: 9}).interval == pytest.approx((4.0, 4.0))
    for ask in (mean, median):
        with pytest.raises(ValueError, match="no value to average"):
            ask({4.0: 0})
        with pytest.raises(ValueError, match="no number"):
            ask({nan: 1})
        with pytest.raises(ValueError, match="less than 0 times"):
            ask({1.0: -1})
        with pytest.raises(ValueError, match="between 0 and 1"):
            ask({1.0: 5}, confidence=1.0)


@pytest.mark.parametrize(
    ("n", "place"), [(5, 0), (6, 1), (8, 1), (9, 2), (10, 2), (20, 6), (25, 8), (100, 40), (1001, 470)]
)
def test_places_of_the_median_interval_are_those_printed(n, place):
    # D. G. Altman and others, Statistics with confidence (2000), table 18.4; 1001 by scipy's binom.ppf
    assert median_place(n) == place


def test_places_at_a_million_and_a_milliard_are_those_of_the_binomial_distribution():
    # scipy 1.17, binom.ppf(0.025, n, 0.5)
    assert median_place(10**6) == 499_020
    assert median_place(10**9) == 499_969_010


@pytest.mark.parametrize("confidence", [0.5, 0.9, 0.95, 0.999])
def test_the_interval_of_a_median_is_the_narrowest_that_holds_it_often_enough(confidence):
    for n in range(1, 120):
        place = median_place(n, confidence=confidence)

        def missed(place, n=n):
            """How often all but less than `place` of n values are on one side of the median, on either side."""
            return 2 * sum(comb(n, heads) for heads in range(place)) / 2**n

        assert place == 0 or missed(place) <= 1 - confidence + 1e-12
        assert missed(place + 1) > 1 - confidence - 1e-12


def test_a_median_from_counts_is_the_median_of_the_values():
    random = Random(8)  # noqa: S311  # no secret
    for _ in range(200):
        values = [float(random.randint(0, 9)) for _ in range(random.randint(1, 40))]
        found = median(Counter(values))
        ordered, place = sorted(values), median_place(len(values))
        assert found.value == plain_median(values)
        assert found.interval == ((ordered[place - 1], ordered[-place]) if place else None)


def test_a_median_of_millions_takes_their_counts():
    found = median({1.0: 10**9, 2.0: 10**9, 3.0: 1})
    assert found.value == 2.0
    assert found.interval == (1.0, 2.0)
