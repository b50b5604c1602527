"""Means and medians of ratings and times, with intervals that assume no shape of the distribution.

All take counted values, value → how often, since that is what engines give back.
"""

from collections.abc import Iterable, Mapping
from itertools import accumulate
from math import exp, fsum, isfinite, lgamma, log, sqrt

from journeymap.metrics.statistics.estimate import Estimate
from journeymap.metrics.statistics.rates import quantile

DRAWS = 2000
"""Samples of a bootstrap."""

SEED = 1
"""So that the same data has the same interval every time."""

MANY = 5000
"""With more different values than this a mean has the normal interval: bootstrapping would take long to find the same."""

_ONE_GO = 1_000_000
"""Numbers held at a time while drawing."""


def ratio(parts: Iterable[tuple[float, float]]) -> float | None:
    """The ratio of a whole from (numerator, denominator) of its parts, each weighing as much as its denominator.

    None where the denominators add up to 0. The mean of the parts' ratios would let few weigh as much as many.
    """
    pairs = list(parts)
    whole = fsum(denominator for _, denominator in pairs)
    return fsum(numerator for numerator, _ in pairs) / whole if whole else None


def mean(counts: Mapping[float, int], *, confidence: float = 0.95, seed: int = SEED) -> Estimate:
    """The mean, with the interval that the middle of bootstrapped means spans; None for less than two values.

    Where there are more than MANY different values the interval is the normal one, from the standard error. Raises ValueError where there is no value. B. Efron, R. J. Tibshirani, An introduction to the bootstrap (1993),
    chapter 13, the percentile interval. Needs numpy.
    """
    import numpy as np

    values, often = _counted(counts)
    n = sum(often)
    value = fsum(v * c for v, c in zip(values, often, strict=True)) / n
    z = quantile(confidence)
    if n < 2:
        return Estimate(value, None, n)
    if len(values) > MANY:
        reach = z * sqrt(fsum(c * (v - value) ** 2 for v, c in zip(values, often, strict=True)) / (n - 1) / n)
        return Estimate(value, (value - reach, value + reach), n)
    random = np.random.default_rng(seed)
    shares, column = np.array(often) / n, np.array(values)
    rows = max(1, _ONE_GO // len(values))
    means = np.concatenate(
        [random.multinomial(n, shares, size=min(rows, DRAWS - done)) @ column / n for done in range(0, DRAWS, rows)]
    )
    low, high = np.quantile(means, [(1 - confidence) / 2, (1 + confidence) / 2])
    return Estimate(value, (float(low), float(high)), n)


def median(counts: Mapping[float, int], *, confidence: float = 0.95) -> Estimate:
    """The median (the mean of the two in the middle), with its interval between two of the ordered values.

    The interval holds the true median at least as often as said, whatever the distribution; None where there are too
    few values for it, that is less than 6 at 95 %. Raises ValueError where there is no value. W. R. Thompson, On
    confidence ranges for the median and other expectation distributions, Ann. Math. Statist. 7 (1936) 122–128.
    """
    values, often = _counted(counts)
    n = sum(often)
    upto = list(accumulate(often))

    def nth(place: int) -> float:
        """The value at a place from 1 in their order."""
        return next(value for value, last in zip(values, upto, strict=True) if place <= last)

    middle = (nth((n + 1) // 2) + nth(n // 2 + 1)) / 2
    place = median_place(n, confidence=confidence)
    return Estimate(middle, (nth(place), nth(n + 1 - place)) if place else None, n)


def median_place(n: int, *, confidence: float = 0.95) -> int:
    """The largest place from 1 such that the ordered values there and as far from the end hold the median between
    them at that confidence; 0 where none does.
    """
    z = quantile(confidence)
    beyond = (1 - confidence) / 2
    below = max(0, int(n / 2 - (z + 1) * sqrt(n) / 2) - 2)  # tosses that surely are few enough
    share = _tosses_up_to(below, n)
    if share > beyond:
        return 0
    likelihood = _tosses(below, n)
    while True:
        likelihood *= (n - below) / (below + 1)
        if (share := share + likelihood) > beyond:
            return below + 1
        below += 1


def _tosses(heads: int, n: int) -> float:
    """The likelihood of so many heads in n tosses of a coin."""
    return exp(lgamma(n + 1) - lgamma(heads + 1) - lgamma(n - heads + 1) - n * log(2))


def _tosses_up_to(heads: int, n: int) -> float:
    """The likelihood of at most so many, which are less than half."""
    total, term = 0.0, _tosses(heads, n)
    while heads >= 0 and term > total * 1e-17:
        total += term
        term *= heads / (n - heads + 1)
        heads -= 1
    return total


def _counted(counts: Mapping[float, int]) -> tuple[list[float], list[int]]:
    """The values in order and how often each is there. Raises ValueError where there is none, or no number."""
    if any(not isfinite(value) for value in counts):
        raise ValueError("a value is no number: leave it out and say how many were")
    if any(count < 0 for count in counts.values()):
        raise ValueError("a value cannot be there less than 0 times")
    there = sorted((value, count) for value, count in counts.items() if count)
    if not there:
        raise ValueError("there is no value to average")
    return [value for value, _ in there], [count for _, count in there]
