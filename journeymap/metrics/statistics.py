"""Intervals and tests for the figures. Standard library alone, so that they are there before any data is."""

from collections.abc import Sequence
from math import sqrt
from statistics import NormalDist


def wilson(successes: int, trials: int, *, confidence: float = 0.95) -> tuple[float, float]:
    """The score interval of a rate, (low, high) in 0…1. Raises ValueError unless 0 ≤ successes ≤ trials, trials > 0.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212.
    """
    if not 0 <= successes <= trials or trials == 0:
        raise ValueError(f"{successes} of {trials} is no rate")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    rate = successes / trials
    middle = rate + z * z / (2 * trials)
    reach = z * sqrt(rate * (1 - rate) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    low, high = (middle - reach) / scale, (middle + reach) / scale
    return (0.0 if successes == 0 else low, 1.0 if successes == trials else high)


def score_test_above(successes: int, trials: int, rate: float) -> float:
    """The one-sided p-value of the score test that a rate is above a given one; 1 where that one is 0 or 1."""
    if not 0.0 < rate < 1.0:
        return 1.0
    z = (successes - trials * rate) / sqrt(trials * rate * (1 - rate))
    return 1 - NormalDist().cdf(z)


def significant(p_values: Sequence[float], *, level: float = 0.05) -> tuple[bool, ...]:
    """Which of many tests are significant when at most `level` of the found may be false.

    Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, J. R. Statist. Soc. B 57 (1995) 289–300.
    """
    ordered = sorted(p_values)
    passed = [p for rank, p in enumerate(ordered, 1) if p <= level * rank / len(ordered)]
    limit = max(passed, default=-1.0)
    return tuple(p <= limit for p in p_values)
