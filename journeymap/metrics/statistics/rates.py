"""A rate with its interval, and whether it is above another. Standard library alone."""

from math import erfc, sqrt
from statistics import NormalDist


def wilson(successes: int, trials: int, *, confidence: float = 0.95) -> tuple[float, float]:
    """The score interval of a rate, (low, high) in 0…1. Raises ValueError unless 0 ≤ successes ≤ trials, trials > 0.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212.
    """
    rate = checked_rate(successes, trials)
    z = quantile(confidence)
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
    return erfc(z / sqrt(2)) / 2


def checked_rate(successes: int, trials: int) -> float:
    """Successes ÷ trials. Raises ValueError unless 0 ≤ successes ≤ trials, trials > 0."""
    if not 0 <= successes <= trials or trials == 0:
        raise ValueError(f"{successes} of {trials} is no rate")
    return successes / trials


def quantile(confidence: float) -> float:
    """How many standard deviations either side hold that share of a normal distribution; 1.96 for 0.95.

    Raises ValueError unless 0 < confidence < 1.
    """
    if not 0.0 < confidence < 1.0:
        raise ValueError(f"a confidence lies between 0 and 1, such as 0.95, and is not {confidence:g}")
    return NormalDist().inv_cdf((1 + confidence) / 2)
