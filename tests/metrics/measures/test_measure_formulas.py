"""Each formula against figures worked out on paper, and how the rows of a touchpoint come together."""

from math import sqrt
from statistics import NormalDist

import pytest

from journeymap.metrics.measures.catalogue import MEASURES
from journeymap.metrics.measures.formulas import FORMULAS, MOST_ANSWERS, Outcome
from journeymap.metrics.measures.measure import VALUE


def outcome(formula: str, *rows: tuple[float, ...]) -> Outcome | None:
    return FORMULAS[formula].compute(rows)


@pytest.mark.parametrize(
    ("formula", "rows", "value", "n"),
    [
        ("sum", [(1.5,), (2.5,), (-1.0,)], 3.0, None),
        ("sum", [(10.0, 4.0), (1.0, 0.0)], 15.0, None),  # likes + shares
        ("mean", [(1.0,), (2.0,), (6.0,)], 3.0, None),
        ("weighted mean", [(10.0, 1.0), (20.0, 3.0)], 17.5, 4),  # (10 + 60) ÷ 4
        ("share", [(5.0, 100.0), (15.0, 900.0)], 0.02, 1000),  # never (5 % + 1.67 %) ÷ 2
        ("weighted share", [(0.5, 300.0), (0.1, 900.0)], 0.2, 1200),  # (150 + 90) ÷ 1200
        ("rest", [(90.0, 100.0), (60.0, 100.0)], 0.25, 200),
        ("kept share", [(110.0, 30.0, 100.0)], 0.8, 100),  # (end − new) ÷ start
        ("quotient", [(500.0, 10.0), (700.0, 30.0)], 30.0, 40),
        ("gain", [(150.0, 100.0), (90.0, 100.0)], 0.2, None),  # (240 − 200) ÷ 200
        ("growth", [(120.0, 100.0), (60.0, 50.0)], 0.2, 150),
        ("product", [(50.0, 4.0, 3.0)], 600.0, None),
        ("product", [(50.0, 4.0, 3.0, 0.2), (100.0, 1.0, 1.0, 0.8)], 100.0, None),  # (120 + 80) ÷ 2
        ("weighted product", [(50.0, 4.0, 3.0, 10.0), (10.0, 1.0, 1.0, 90.0)], 69.0, 100),  # (6000 + 900) ÷ 100
        ("mean of answers", [(5.0,), (4.0,), (3.0,)], 4.0, 3),
        ("median", [(60.0,), (5.0,), (10.0,), (9000.0,)], 35.0, 4),
        ("promoters of answers", [(a,) for a in (10.0, 9.0, 8.0, 7.0, 6.0)], 20.0, 5),  # 40 % − 20 %
        ("promoters", [(10.0, 5.0, 5.0), (9.0, 3.0, 4.0)], 100 * 10 / 36, 36),
        ("net share", [(6.0, 2.0, 2.0)], 0.4, 10),
        ("satisfied of answers", [(a,) for a in (1.0, 3.0, 4.0, 5.0)], 0.5, 4),
    ],
)
def test_a_formula_gives_what_paper_gives(formula, rows, value, n):
    found = outcome(formula, *rows)
    assert found.value == pytest.approx(value)
    assert found.n == n


def test_every_formula_is_used_by_a_measure():
    assert {way.formula for measure in MEASURES.values() for way in measure.ways} == set(FORMULAS)


@pytest.mark.parametrize("formula", ["share", "rest", "weighted share", "weighted mean", "quotient", "gain", "growth"])
def test_nothing_is_divided_by_nothing(formula):
    assert outcome(formula, (0.0, 0.0)) is None
    assert outcome(formula, (1.0, 0.0), (2.0, 0.0)) is None


def test_no_score_comes_of_no_answers():
    assert outcome("promoters", (0.0, 0.0, 0.0)) is None
    assert outcome("net share", (0.0, 0.0, 0.0)) is None
    assert outcome("kept share", (1.0, 1.0, 0.0)) is None
    assert outcome("weighted product", (1.0, 1.0, 0.0)) is None


def test_a_rate_from_counts_has_wilsons_interval():
    # the example of Newcombe, Statist. Med. 17 (1998) 857–872: 81 of 263, and 0 of 20
    assert outcome("share", (81.0, 263.0)).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert outcome("share", (0.0, 20.0)).interval == pytest.approx((0.0, 0.1611), abs=5e-5)
    assert outcome("rest", (182.0, 263.0)).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert outcome("weighted share", (0.308, 263.0)).interval == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert outcome("satisfied of answers", *[(5.0,)] * 81, *[(2.0,)] * 182).interval == pytest.approx(
        (0.2553, 0.3662), abs=5e-5
    )


def test_a_rate_has_no_interval_where_counts_are_not_whole_or_exceed_the_whole():
    assert outcome("share", (12.5, 100.0)).interval is None
    assert outcome("share", (12.0, 99.5)) == Outcome(12 / 99.5, None, None)
    assert outcome("share", (120.0, 100.0)) == Outcome(1.2, None, 100)


def test_a_net_promoter_score_has_the_adjusted_wald_interval():
    # three answers more, ¾ of a promoter and ¾ of a detractor: 19.75 and 9.75 of 39
    found = outcome("promoters", (19.0, 8.0, 9.0))
    middle = (19.75 - 9.75) / 39
    reach = NormalDist().inv_cdf(0.975) * sqrt(((19.75 + 9.75) / 39 - middle**2) / 39)
    assert found.value == pytest.approx(27.7778, abs=5e-5)
    assert found.interval == pytest.approx((100 * (middle - reach), 100 * (middle + reach)))
    answers = [(10.0,)] * 19 + [(7.0,)] * 8 + [(2.0,)] * 9
    assert outcome("promoters of answers", *answers) == found
    net = outcome("net share", (19.0, 8.0, 9.0))
    assert (net.value, *net.interval) == pytest.approx((0.277778, middle - reach, middle + reach), abs=5e-7)


def test_a_score_of_few_answers_lies_within_its_own_interval():
    # one promoter: 1.75 and 0.75 of 4 give 25 ± 73.5, which 100 is beyond
    reach = 100 * NormalDist().inv_cdf(0.975) * sqrt((2.5 / 4 - 0.25**2) / 4)
    found = outcome("promoters", (1.0, 0.0, 0.0))
    assert found.interval == pytest.approx((25 - reach, 100.0))
    assert outcome("promoters", (0.0, 0.0, 1.0)).interval == pytest.approx((-100.0, reach - 25))
    assert outcome("net share", (1.0, 0.0, 0.0)).interval[1] == 1.0
    for counts in [(p, q, d) for p in range(8) for q in range(8) for d in range(8) if p + q + d]:
        low, high = outcome("promoters", tuple(map(float, counts))).interval
        assert low <= 100 * (counts[0] - counts[2]) / sum(counts) <= high


def test_a_score_of_fractions_of_answers_has_no_interval():
    assert outcome("promoters", (1.5, 0.0, 0.5)) == Outcome(50.0)


def test_a_median_has_the_interval_between_two_ordered_times():
    # of 10 values the 2nd and the 9th hold the median with 97.9 %, the 3rd and the 8th with 89 % only
    found = outcome("median", *[(float(time),) for time in (10, 20, 30, 40, 50, 60, 70, 80, 90, 1000)])
    assert (found.value, found.interval, found.n) == (55.0, (20.0, 90.0), 10)
    assert outcome("median", (1.0,), (2.0,)) == Outcome(1.5, None, 2)


def test_a_mean_of_answers_has_an_interval_about_it_but_none_for_what_are_no_answers():
    found = outcome("mean of answers", *[(5.0,), (3.0,)] * 50)
    assert found.value == 4.0
    low, high = found.interval
    assert 3.7 < low < 3.85  # 4 ± 1.96 × 1 ÷ √100
    assert 4.15 < high < 4.3
    assert outcome("mean of answers", (5.0,)) == Outcome(5.0, None, 1)
    many = [(float(number),) for number in range(MOST_ANSWERS + 1)]
    assert outcome("mean of answers", *many) == Outcome(MOST_ANSWERS / 2, None, MOST_ANSWERS + 1)


def test_growth_compares_the_last_two_periods_of_the_table_where_a_touchpoint_has_both():
    prepared = FORMULAS["growth by period"].prepare(
        {
            "both": [(100.0, 1.0), (200.0, 2.0), (30.0, 3.0), (220.0, 3.0)],
            "old": [(5.0, 1.0), (5.0, 2.0)],
            "new": [(5.0, 3.0)],
        }
    )
    assert set(prepared) == {"both"}
    assert outcome("growth by period", *prepared["both"]).value == pytest.approx(0.25)  # 250 ÷ 200 − 1
    assert FORMULAS["growth by period"].prepare({"one": [(5.0, 1.0)]}) == {}


def test_a_measure_takes_what_is_given_and_else_the_way_with_most_parts():
    rate = MEASURES["conversion_rate"]
    assert rate.way(["conversions", "sessions"]).parts == ("conversions", "sessions")
    assert rate.way([VALUE, "conversions", "sessions"]).parts == (VALUE, "sessions")
    assert rate.way([VALUE, "conversions", "sessions"], given=False).parts == ("conversions", "sessions")
    assert rate.way(["conversions"]) is None
    value = MEASURES["customer_lifetime_value"]
    assert value.way(["order_value", "orders", "periods", "margin", "customers"]).formula == "weighted product"
