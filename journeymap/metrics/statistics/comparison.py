"""Two rates beside each other, and what is left of many comparisons. Standard library alone.

A rate is a pair (successes, trials), with 0 ≤ successes ≤ trials and trials > 0.
"""

from collections.abc import Sequence
from math import erfc, sqrt

from journeymap.metrics.statistics.fisher import exact_p
from journeymap.metrics.statistics.rates import checked_rate, wilson

FEW = 5
"""A 2×2 table with a cell below this is tested exactly."""


def newcombe(a: tuple[int, int], b: tuple[int, int], *, confidence: float = 0.95) -> tuple[float, float]:
    """The interval of rate a − rate b, (low, high) in −1…1, from the score intervals of both.

    Raises ValueError where one is no rate. R. G. Newcombe, Interval estimation for the difference between independent
    proportions: comparison of eleven methods, Statistics in Medicine 17 (1998) 873–890, method 10.
    """
    (low_a, high_a), (low_b, high_b) = (wilson(*rate, confidence=confidence) for rate in (a, b))
    rate_a, rate_b = checked_rate(*a), checked_rate(*b)
    difference = rate_a - rate_b
    below = sqrt((rate_a - low_a) ** 2 + (high_b - rate_b) ** 2)
    above = sqrt((high_a - rate_a) ** 2 + (rate_b - low_b) ** 2)
    return difference - below, difference + above


def difference_p(a: tuple[int, int], b: tuple[int, int]) -> float:
    """The two-sided p-value that two rates are one: score test with pooled variance, exact where a cell is below 5.

    Raises ValueError where one is no rate. K. Pearson's chi-squared of a 2×2 table is the square of its z.
    """
    rate_a, rate_b = checked_rate(*a), checked_rate(*b)
    (k_a, n_a), (k_b, n_b) = a, b
    if min(k_a, n_a - k_a, k_b, n_b - k_b) < FEW:
        return exact_p(a, b)
    pooled = (k_a + k_b) / (n_a + n_b)
    z = (rate_a - rate_b) / sqrt(pooled * (1 - pooled) * (1 / n_a + 1 / n_b))
    return erfc(abs(z) / sqrt(2))


def adjusted(p_values: Sequence[float]) -> tuple[float, ...]:
    """The p-values corrected for there being many: one is significant at a level where its corrected one is not above.

    Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, J. R. Statist. Soc. B 57 (1995) 289–300.
    """
    many = len(p_values)
    corrected = [1.0] * many
    least = 1.0
    for rank, place in zip(
        range(many, 0, -1), sorted(range(many), key=p_values.__getitem__, reverse=True), strict=True
    ):
        least = min(least, p_values[place] * many / rank)
        corrected[place] = least
    return tuple(corrected)


def significant(p_values: Sequence[float], *, level: float = 0.05) -> tuple[bool, ...]:
    """Which of many tests are significant when at most `level` of the found may be false (Benjamini and Hochberg)."""
    return tuple(p <= level for p in adjusted(p_values))
