"""How long it takes until something happens, where some are still waiting (survival analysis).

All take counted times, since that is what engines give back. Who is censored at a time was still waiting then, and
counts among those at risk at it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import exp, inf, isfinite, log, sqrt

from journeymap.metrics.statistics.estimate import Estimate
from journeymap.metrics.statistics.rates import quantile

_ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class Wait:
    """At this time it happened to so many, and so many were waiting still when last seen."""

    time: float
    happened: int
    censored: int


@dataclass(frozen=True, slots=True)
class Step:
    """One time at which it happened.

    `waiting` is the share still waiting after it, in 0…1, `interval` that of the share (None where it is 0: nobody is
    left to tell), `variance` Greenwood's sum Σ d ÷ (n (n − d)), infinite there.
    """

    time: float
    at_risk: int
    happened: int
    waiting: float
    variance: float
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Curve:
    """The share still waiting as it falls over time: 1 before the first step. `last` is the longest time seen."""

    steps: tuple[Step, ...]
    n: int
    happened: int
    last: float

    def waiting(self, time: float) -> float:
        """The share still waiting after a time, in 0…1."""
        return next((step.waiting for step in reversed(self.steps) if step.time <= time), 1.0)


def ordered(waits: Iterable[Wait]) -> list[Wait]:
    """One for each time, in order. Raises ValueError at a time or count below 0, and where there is none at all."""
    happened, censored = Counter[float](), Counter[float]()
    for wait in waits:
        if not (isfinite(wait.time) and wait.time >= 0 and wait.happened >= 0 and wait.censored >= 0):
            raise ValueError(f"{wait.happened} and {wait.censored} after {wait.time:g} cannot be")
        happened[wait.time] += wait.happened
        censored[wait.time] += wait.censored
    times = sorted(time for time in happened if happened[time] or censored[time])
    if not times:
        raise ValueError("nobody waited, so there is no time until it happened")
    return [Wait(time, happened[time], censored[time]) for time in times]


def kaplan_meier(waits: Iterable[Wait], *, confidence: float = 0.95) -> Curve:
    """The curve of the product-limit estimate, with log-log intervals. Raises ValueError where nobody waited.

    E. L. Kaplan, P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958) 457–481;
    J. D. Kalbfleisch, R. L. Prentice, The statistical analysis of failure time data (1980), for the intervals.
    """
    z = quantile(confidence)
    rows = ordered(waits)
    at_risk = n = sum(row.happened + row.censored for row in rows)
    steps: list[Step] = []
    share, variance = 1.0, 0.0
    for row in rows:
        left = at_risk - row.happened
        if row.happened:
            share *= left / at_risk
            variance += row.happened / (at_risk * left) if left else inf
            steps.append(Step(row.time, at_risk, row.happened, share, variance, _interval(share, variance, z)))
        at_risk = left - row.censored
    return Curve(tuple(steps), n, sum(row.happened for row in rows), rows[-1].time)


def _interval(share: float, variance: float, z: float) -> tuple[float, float] | None:
    """The interval that is even on the scale log(−log share), so that it stays within 0…1."""
    if not 0.0 < share < 1.0:
        return None
    reach = z * sqrt(variance) / -log(share)
    return exp(log(share) * exp(min(reach, 700.0))), exp(log(share) * exp(-reach))


def median_wait(curve: Curve) -> Estimate | None:
    """The time after which it has happened to half, with its interval; None where it never comes to half.

    The first time at which no more than half are waiting. The upper end of the interval is infinite where the data
    does not come so far. R. Brookmeyer, J. Crowley, A confidence interval for the median survival time, Biometrics 38 (1982) 29–41,
    on the log-log scale.
    """
    half = 0.5 + _ROUNDING
    middle = next((step.time for step in curve.steps if step.waiting <= half), None)
    if middle is None:
        return None
    low = next((step.time for step in curve.steps if step.interval is None or step.interval[0] <= half), middle)
    high = next((step.time for step in curve.steps if step.interval and step.interval[1] <= half), inf)
    return Estimate(middle, (low, high), curve.n)


def restricted_mean(curve: Curve, until: float, *, confidence: float = 0.95) -> Estimate:
    """The mean time waited up to a limit: the area under the curve until then, with its normal interval.

    Two curves are compared by it where one does not come to half. Raises ValueError where the limit is not above 0, or
    above the longest time seen. J. P. Klein, M. L. Moeschberger, Survival analysis (2003), section 4.5.
    """
    if not 0 < until <= curve.last:
        raise ValueError(f"a mean up to {until:g} is not known: choose a limit above 0 and up to {curve.last:g}")
    steps = [step for step in curve.steps if step.time < until]
    edges = [0.0, *(step.time for step in steps), until]
    shares = [1.0, *(step.waiting for step in steps)]
    areas = [share * (after - before) for share, (before, after) in zip(shares, pairwise(edges), strict=True)]
    rest = value = sum(areas)
    variance = 0.0
    for step, area in zip(steps, areas, strict=False):
        rest -= area
        if step.at_risk > step.happened:
            variance += rest * rest * step.happened / (step.at_risk * (step.at_risk - step.happened))
    reach = quantile(confidence) * sqrt(variance)
    return Estimate(value, (max(value - reach, 0.0), min(value + reach, until)), curve.n)
