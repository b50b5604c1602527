"""Scores from counted answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from journeymap.metrics.statistics.estimate import Estimate
from journeymap.metrics.statistics.rates import quantile


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Answers to “how likely would you recommend us?”: promoters (9–10), passives (7–8), detractors (0–6)."""

    promoters: int
    passives: int
    detractors: int

    @property
    def answers(self) -> int:
        """All of them."""
        return self.promoters + self.passives + self.detractors


def recommendation(counts: Mapping[int, int]) -> Recommendation:
    """The three groups from how often each answer of 0 … 10 was given.

    Raises ValueError at another answer, and at a count below 0.
    """
    for answer, count in counts.items():
        if answer not in range(11):
            raise ValueError(
                f"{answer} is no answer from 0 to 10: choose the column of the question as it was answered"
            )
        if count < 0:
            raise ValueError(f"the answer {answer} cannot have been given {count} times")
    promoters = sum(count for answer, count in counts.items() if answer >= 9)
    detractors = sum(count for answer, count in counts.items() if answer <= 6)
    return Recommendation(promoters, sum(counts.values()) - promoters - detractors, detractors)


def nps(given: Recommendation, *, confidence: float = 0.95) -> Estimate:
    """The net promoter score, % promoters − % detractors, in −100 … 100, with its adjusted Wald interval.

    Three answers are added for the interval: ¾ to the promoters, ¾ to the detractors, 1½ to the passives. They draw
    it to 0, so that of few answers that all agree it would not hold the score itself: it is stretched to it then.
    Raises ValueError where nobody answered. B. Rocks, Interval estimation for the net promoter score, The American
    Statistician 70 (2016) 365–372; D. G. Bonett, R. M. Price, Adjusted Wald confidence interval for a difference of
    binomial proportions based on paired data, J. Educ. Behav. Stat. 37 (2012) 479–488.
    """
    n = given.answers
    if min(given.promoters, given.passives, given.detractors) < 0 or not n:
        raise ValueError(f"there is no net promoter score of {n} answers: it needs at least one")
    promoters, detractors = (given.promoters + 0.75) / (n + 3), (given.detractors + 0.75) / (n + 3)
    middle = promoters - detractors
    reach = quantile(confidence) * sqrt((promoters + detractors - middle * middle) / (n + 3))
    value = 100 * (given.promoters - given.detractors) / n
    low, high = 100 * max(middle - reach, -1.0), 100 * min(middle + reach, 1.0)
    return Estimate(value, (min(low, value), max(high, value)), n)
