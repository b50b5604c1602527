"""Rates, differences and corrections, against printed tables and exact arithmetic."""

import subprocess
import sys
from fractions import Fraction
from math import comb, isclose
from pathlib import Path
from random import Random

import pytest

from journeymap.metrics.statistics import adjusted, difference_p, newcombe, score_test_above, significant, wilson
from journeymap.metrics.statistics.association import ASSOCIATED, associations, odds_ratio
from journeymap.metrics.statistics.fisher import exact_p

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_intervals_of_a_rate_are_those_printed_by_newcombe(successes, trials, low, high):
    # Statistics in Medicine 17 (1998) 857–872, table I, method 3
    assert wilson(successes, trials) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("a", "b", "low", "high"),
    [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((6, 7), (2, 7), 0.0582, 0.8062),
        ((5, 56), (0, 29), -0.0381, 0.1926),
        ((0, 10), (0, 20), -0.1611, 0.2775),
        ((0, 10), (0, 10), -0.2775, 0.2775),
        ((10, 10), (0, 20), 0.6791, 1.0),
        ((10, 10), (0, 10), 0.6075, 1.0),
    ],
)
def test_intervals_of_a_difference_are_those_printed_by_newcombe(a, b, low, high):
    # Statistics in Medicine 17 (1998) 873–890, table II, method 10
    assert newcombe(a, b) == pytest.approx((low, high), abs=5e-5)


def test_the_interval_turns_with_the_difference_and_stays_within_its_bounds():
    low, high = newcombe((56, 70), (48, 80))
    assert newcombe((48, 80), (56, 70)) == pytest.approx((-high, -low))
    for a in ((0, 1), (1, 1), (0, 10**12), (10**12, 10**12)):
        for b in ((0, 1), (1, 1), (0, 10**12), (10**12, 10**12)):
            low, high = newcombe(a, b)
            assert -1 <= low <= high <= 1


def test_a_confidence_is_what_the_caller_says_and_lies_between_0_and_1():
    # statsmodels 0.15, proportion_confint(81, 263, 0.01, "wilson")
    assert wilson(81, 263, confidence=0.99) == pytest.approx((0.24013690263, 0.38528250232))
    with pytest.raises(ValueError, match="between 0 and 1"):
        wilson(1, 2, confidence=95)


@pytest.mark.parametrize("rate", [(0, 0), (3, 2), (-1, 2), (0, -1)])
def test_what_is_no_rate_is_refused(rate):
    for ask in (newcombe, difference_p, exact_p, odds_ratio):
        with pytest.raises(ValueError, match=f"{rate[0]} of {rate[1]} is no rate"):
            ask(rate, (1, 2))
        with pytest.raises(ValueError, match="is no rate"):
            ask((1, 2), rate)


def test_two_rates_are_compared_by_the_score_test():
    # z = 2.65017, p = 0.00804508 by statsmodels 0.15, proportions_ztest
    assert difference_p((56, 70), (48, 80)) == pytest.approx(0.00804508136819656)
    assert difference_p((50, 100), (500, 1000)) == 1.0


def test_a_p_value_far_out_is_not_rounded_to_nothing():
    # z² = 500, and both tails of the normal distribution from its asymptotic series
    p = difference_p((750, 1000), (250, 1000))
    z = 500 / (2000 * 0.25) ** 0.5
    series = (2 / 3.141592653589793) ** 0.5 / z * (1 - z**-2 + 3 * z**-4)
    assert p == pytest.approx(series * 2.718281828459045 ** (-z * z / 2), rel=1e-5)
    assert 0 < score_test_above(900, 1000, 0.5) < 1e-100


def brute_fisher(a, b):
    (k, n), (j, m) = a, b
    whole = comb(n + m, k + j)
    tables = [comb(n, x) * comb(m, k + j - x) for x in range(max(0, k + j - m), min(k + j, n) + 1)]
    seen = comb(n, k) * comb(m, j)
    return Fraction(sum(table for table in tables if table <= seen), whole)


def test_few_are_compared_exactly():
    assert difference_p((3, 4), (1, 4)) == pytest.approx(34 / 70)  # the lady tasting tea
    assert difference_p((4, 4), (0, 4)) == pytest.approx(2 / 70)
    assert difference_p((0, 5), (0, 9)) == 1.0
    assert difference_p((5, 5), (9, 9)) == 1.0
    assert difference_p((4, 20), (12, 20)) == exact_p((4, 20), (12, 20))
    assert difference_p((5, 20), (12, 20)) != exact_p((5, 20), (12, 20))


def test_the_exact_test_is_the_sum_over_all_tables():
    random = Random(3)  # noqa: S311  # no secret
    for _ in range(400):
        n, m = random.randint(1, 90), random.randint(1, 90)
        a, b = (random.randint(0, n), n), (random.randint(0, m), m)
        assert isclose(exact_p(a, b), brute_fisher(a, b), rel_tol=1e-9)


def test_the_exact_test_is_quick_and_quiet_at_huge_counts():
    assert exact_p((0, 10**9), (5 * 10**5, 10**6)) == 0.0
    assert exact_p((10**9, 10**9), (10**9 - 2, 10**9)) == pytest.approx(0.5, abs=1e-8)
    assert exact_p((3, 10**9), (9, 10**9)) == pytest.approx(299 / 2048, rel=1e-6)  # 12 coins, at most 3 or at least 9


BENJAMINI = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0,
]  # fmt: skip
"""The example of Benjamini and Hochberg (1995): four are significant at 0.05."""


def test_corrected_p_values_find_what_the_authors_found():
    assert sum(p <= 0.05 for p in adjusted(BENJAMINI)) == 4
    assert significant(BENJAMINI) == (True,) * 4 + (False,) * 11


def test_corrected_p_values_keep_their_places_and_ties():
    # statsmodels 0.15, multipletests(…, method="fdr_bh")
    assert adjusted([0.01, 0.04, 0.03, 0.005, 0.5, 0.03]) == pytest.approx((0.03, 0.048, 0.045, 0.03, 0.5, 0.045))
    assert adjusted([]) == ()
    assert adjusted([0.2]) == (0.2,)
    assert adjusted([1.0, 0.0]) == (1.0, 0.0)


def test_odds_ratios_are_those_printed():
    # A. Agresti, Categorical data analysis, aspirin and myocardial infarction: 1.832, 1.440 … 2.331
    ratio, interval = odds_ratio((189, 11034), (104, 11037))
    assert ratio == pytest.approx(1.832, abs=5e-4)
    assert interval == pytest.approx((1.440, 2.331), abs=1e-3)
    # statsmodels 0.15, Table2x2([[12, 38], [5, 45]])
    ratio, interval = odds_ratio((12, 50), (5, 50))
    assert (ratio, *interval) == pytest.approx((2.8421052631578947, 0.9189198341542736, 8.790279659491716))


def test_an_empty_cell_makes_no_odds_ratio_infinite():
    ratio, (low, high) = odds_ratio((5, 5), (2, 9))
    assert ratio == pytest.approx((5.5 / 0.5) / (2.5 / 7.5))
    assert 1 < low < ratio < high < float("inf")
    assert odds_ratio((0, 7), (0, 7))[0] == 1.0


def test_associations_are_corrected_together_and_keep_their_order():
    nothing, strong, weak = associations([((k, 100), (500, 1000)) for k in (50, 90, 60)])
    assert nothing.odds_ratio == nothing.corrected_p == 1.0
    assert strong.odds_ratio == pytest.approx(9)
    assert (strong.corrected_p, weak.corrected_p) == pytest.approx((strong.p * 3, weak.p * 3 / 2), rel=1e-9)
    assert weak.p == difference_p((60, 100), (500, 1000))
    assert associations([]) == ()
    assert "cause" not in ASSOCIATED


def test_what_is_asked_while_painting_loads_the_standard_library_alone():
    program = """
import sys
from journeymap.metrics.statistics import adjusted, difference_p, newcombe
difference_p((3, 4), (1, 4)), newcombe((3, 4), (1, 4)), adjusted([0.1])
print({"numpy", "scipy", "pandas"} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("set()", "")
