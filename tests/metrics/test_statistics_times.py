"""Curves of waiting, their medians and means, and the comparison of segments, against printed and frozen figures."""

from math import inf, sqrt
from statistics import pvariance

import pytest

from journeymap.metrics.statistics.lifetimes import Wait, kaplan_meier, median_wait, restricted_mean
from journeymap.metrics.statistics.logrank import chi_squared_p, log_rank

MERCAPTOPURINE = [
    *(Wait(time, 1, 0) for time in (7, 13, 16, 22, 23)),
    *(Wait(time, 0, 1) for time in (9, 11, 17, 19, 20, 25, 34, 35)),
    Wait(6, 3, 1), Wait(10, 1, 1), Wait(32, 0, 2),
]  # fmt: skip
PLACEBO = [
    Wait(time, count, 0)
    for time, count in {1: 2, 2: 2, 3: 1, 4: 2, 5: 2, 8: 4, 11: 2, 12: 2, 15: 1, 17: 1, 22: 1, 23: 1}.items()
]
"""Weeks of remission of 21 and 21 patients (E. J. Freireich and others, Blood 21 (1963) 699–716)."""


def test_the_curve_is_the_printed_one():
    # J. P. Klein, M. L. Moeschberger, Survival analysis (2003), tables 4.1A and 4.2
    curve = kaplan_meier(MERCAPTOPURINE)
    assert [(step.time, step.at_risk, step.happened) for step in curve.steps] == [
        (6, 21, 3), (7, 17, 1), (10, 15, 1), (13, 12, 1), (16, 11, 1), (22, 7, 1), (23, 6, 1),
    ]  # fmt: skip
    assert [step.waiting for step in curve.steps] == pytest.approx(
        [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], abs=5e-4
    )
    errors = [step.waiting * sqrt(step.variance) for step in curve.steps]
    assert errors == pytest.approx([0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346], abs=6e-5)
    assert (curve.n, curve.happened, curve.last) == (21, 9, 35)


def test_intervals_are_those_of_another_program():
    # lifelines 0.30, KaplanMeierFitter().confidence_interval_
    found = [step.interval for step in kaplan_meier(MERCAPTOPURINE).steps]
    expected = [
        (0.619718, 0.951552), (0.563147, 0.922809), (0.503200, 0.889362), (0.431610, 0.849066),
        (0.367511, 0.804912), (0.267779, 0.746791), (0.188052, 0.680143),
    ]  # fmt: skip
    assert [end for interval in found for end in interval] == pytest.approx(
        [end for interval in expected for end in interval], abs=1e-6
    )


def test_the_share_still_waiting_is_read_at_any_time():
    curve = kaplan_meier(MERCAPTOPURINE)
    assert curve.waiting(0) == curve.waiting(5.9) == 1.0
    assert curve.waiting(6) == curve.waiting(6.5) == pytest.approx(18 / 21)
    assert curve.waiting(1000) == pytest.approx(0.4482, abs=5e-5)


def test_medians_are_the_printed_ones():
    # 23 weeks from 13 on without an upper end (lifelines), 8 weeks from 4 to 11
    median = median_wait(kaplan_meier(MERCAPTOPURINE))
    assert (median.value, median.interval) == (23, (13, inf))
    median = median_wait(kaplan_meier(PLACEBO))
    assert (median.value, median.interval) == (8, (4, 11))


def test_there_is_no_median_where_less_than_half_went_on():
    assert median_wait(kaplan_meier([Wait(5, 4, 0), Wait(9, 0, 6)])) is None
    assert median_wait(kaplan_meier([Wait(9, 0, 6)])) is None


def test_a_median_is_the_first_time_with_half_or_less_whatever_rounding_does():
    # 1 × 9/10 × 8/9 × … is not exactly a half
    assert median_wait(kaplan_meier([Wait(time, 1, 0) for time in range(1, 11)])).value == 5
    assert median_wait(kaplan_meier([Wait(time, 1, 0) for time in range(1, 50)])).value == 25


def test_the_last_of_a_curve_that_comes_to_nothing_has_no_interval():
    curve = kaplan_meier(PLACEBO)
    assert curve.steps[-1].waiting == 0.0
    assert curve.steps[-1].interval is None
    assert curve.steps[-1].variance == inf
    one = median_wait(kaplan_meier([Wait(3, 1, 0)]))
    assert (one.value, one.interval, one.n) == (3, (3, inf), 1)


def test_who_is_censored_at_a_time_is_at_risk_at_it():
    curve = kaplan_meier([Wait(2, 1, 0), Wait(2, 0, 1)])
    assert curve.steps[0].at_risk == 2
    assert curve.waiting(2) == 0.5


def test_the_order_and_the_splitting_of_rows_are_of_no_account():
    apart = [Wait(wait.time, 1, 0) for wait in MERCAPTOPURINE for _ in range(wait.happened)]
    apart += [Wait(wait.time, 0, 1) for wait in MERCAPTOPURINE for _ in range(wait.censored)]
    assert kaplan_meier(reversed(apart)) == kaplan_meier(MERCAPTOPURINE)


def test_what_happens_at_once_is_at_time_0():
    curve = kaplan_meier([Wait(0, 3, 1), Wait(10, 1, 1)])
    assert curve.waiting(0) == 0.5
    assert median_wait(curve).value == 0


def test_restricted_means_are_areas_under_the_curve():
    # lifelines 0.30, restricted_mean_survival_time(…, t=23)
    assert restricted_mean(kaplan_meier(MERCAPTOPURINE), 23).value == pytest.approx(17.909243697478985)
    # without anybody censored it is the mean, with its usual error of the square root of Σ (x − mean)² ÷ n²
    weeks = [wait.time for wait in PLACEBO for _ in range(wait.happened)]
    found = restricted_mean(kaplan_meier(PLACEBO), 23)
    reach = 1.959963984540054 * sqrt(pvariance(weeks) / len(weeks))
    assert found.value == pytest.approx(sum(weeks) / len(weeks))
    assert found.interval == pytest.approx((found.value - reach, found.value + reach))
    # nobody went on before 5: all waited all of it
    assert restricted_mean(kaplan_meier(MERCAPTOPURINE), 5).value == 5


def test_a_mean_beyond_the_data_is_refused():
    for until in (36, 0, -1):
        with pytest.raises(ValueError, match="choose a limit above 0 and up to 35"):
            restricted_mean(kaplan_meier(MERCAPTOPURINE), until)


def test_the_log_rank_test_is_the_printed_one():
    # 16.79 with 1 degree of freedom; 19.25 and 10.75 expected
    found = log_rank({"6-MP": MERCAPTOPURINE, "placebo": PLACEBO})
    assert found.chi_squared == pytest.approx(16.793, abs=5e-4)
    assert found.degrees == 1
    assert found.p == pytest.approx(4.17e-5, abs=5e-8)
    assert found.observed == {"6-MP": 9, "placebo": 21}
    assert found.expected == pytest.approx({"6-MP": 19.25, "placebo": 10.75}, abs=5e-3)


THREE = {
    "a": [Wait(5, 1, 0), Wait(8, 1, 0), Wait(12, 1, 1), Wait(20, 1, 0), Wait(31, 0, 1)],
    "b": [Wait(3, 2, 0), Wait(8, 1, 0), Wait(9, 0, 1), Wait(10, 1, 0), Wait(11, 1, 0)],
    "c": [
        Wait(7, 1, 0),
        Wait(14, 1, 0),
        Wait(15, 0, 1),
        Wait(22, 1, 0),
        Wait(40, 0, 1),
        Wait(41, 1, 0),
        Wait(50, 0, 1),
    ],
}


def test_the_log_rank_test_compares_many_segments():
    # lifelines 0.30, multivariate_logrank_test
    found = log_rank(THREE)
    assert found.chi_squared == pytest.approx(8.061571664614398)
    assert found.degrees == 2
    assert found.p == pytest.approx(0.0177603677976182)
    assert sum(found.observed.values()) == pytest.approx(sum(found.expected.values()))


def test_the_order_of_segments_is_of_no_account():
    turned = log_rank(dict(reversed(THREE.items())))
    assert turned.chi_squared == pytest.approx(8.061571664614398)


def test_segments_of_which_nothing_is_known_take_no_part():
    more = {"gone": [Wait(1, 0, 5)], "empty": [], "nobody": [Wait(8, 0, 0)]}
    found = log_rank(more | THREE)
    assert found.chi_squared == pytest.approx(8.061571664614398)
    assert found.degrees == 2
    assert found.expected["gone"] == 0.0
    assert "empty" not in found.observed


def test_there_is_nothing_to_compare_without_two_segments_and_an_event():
    assert log_rank({}) is None
    assert log_rank({"a": PLACEBO}) is None
    assert log_rank({"a": [Wait(3, 0, 4)], "b": [Wait(5, 0, 4)]}) is None
    assert log_rank({"a": [Wait(3, 4, 0)], "b": [Wait(3, 6, 0)]}) is None  # all at once, so no chance is in it


def test_times_and_counts_that_cannot_be_are_refused():
    for wait in (Wait(-1, 1, 0), Wait(1, -1, 0), Wait(1, 0, -1), Wait(inf, 1, 0)):
        with pytest.raises(ValueError, match="cannot be"):
            kaplan_meier([wait])
    for waits in ([], [Wait(3, 0, 0)]):
        with pytest.raises(ValueError, match="nobody waited"):
            kaplan_meier(waits)


def test_milliards_are_no_trouble():
    curve = kaplan_meier([Wait(1, 10**9, 10**9), Wait(2, 10**9, 0)])
    assert curve.waiting(1) == pytest.approx(2 / 3)
    assert log_rank({"a": [Wait(1, 10**9, 10**9)], "b": [Wait(1, 10**9, 2 * 10**9)]}).p == 0.0


@pytest.mark.parametrize(
    ("value", "degrees", "p"),
    [(3.841, 1, 0.05), (5.991, 2, 0.05), (7.815, 3, 0.05), (9.488, 4, 0.05), (13.277, 4, 0.01), (43.773, 30, 0.05)],
)
def test_chi_squared_is_that_of_the_printed_table(value, degrees, p):
    assert chi_squared_p(value, degrees) == pytest.approx(p, abs=2e-5)


def test_chi_squared_of_nothing_is_certain_and_of_much_is_not_rounded_to_nothing():
    assert chi_squared_p(0.0, 3) == 1.0
    assert chi_squared_p(1000.0, 1) == pytest.approx(1.7958e-219, rel=1e-4)  # scipy 1.17, chi2.sf
