"""What goes along with being lost. A difference between groups that chose themselves is no cause."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

from journeymap.metrics.statistics.comparison import adjusted, difference_p
from journeymap.metrics.statistics.rates import checked_rate, quantile

ASSOCIATED = "associated with"
"""How an odds ratio is worded: never “caused by”, “due to” or “because of”."""


@dataclass(frozen=True, slots=True)
class Association:
    """How the odds of one group compare with those of the others: 1 is alike, 2 twice the odds.

    `corrected_p` is `p` corrected for all that were looked at together.
    """

    odds_ratio: float
    interval: tuple[float, float]
    p: float
    corrected_p: float


def odds_ratio(
    a: tuple[int, int], b: tuple[int, int], *, confidence: float = 0.95
) -> tuple[float, tuple[float, float]]:
    """The odds of rate a (successes, trials) ÷ those of rate b, and the interval.

    Where a cell of the table is 0, ½ is added to all four. Raises ValueError where one is no rate. B. Woolf, On
    estimating the relation between blood group and disease, Ann. Hum. Genet. 19 (1955) 251–253; J. B. S. Haldane,
    the same journal 20 (1956) 309–311; F. J. Anscombe, Biometrika 43 (1956) 461–464.
    """
    checked_rate(*a)
    checked_rate(*b)
    cells = [a[0], a[1] - a[0], b[0], b[1] - b[0]]
    yes, no, other_yes, other_no = (cell + 0.5 * (0 in cells) for cell in cells)
    middle = log(yes) - log(no) - log(other_yes) + log(other_no)
    reach = quantile(confidence) * sqrt(1 / yes + 1 / no + 1 / other_yes + 1 / other_no)
    return exp(middle), (exp(middle - reach), exp(middle + reach))


def associations(
    pairs: Sequence[tuple[tuple[int, int], tuple[int, int]]], *, confidence: float = 0.95
) -> tuple[Association, ...]:
    """How the rate in each group compares with that of the others, corrected for how many are looked at: ((successes,
    trials) in it, (successes, trials) of the others).

    For a drop-off, successes are the lost of the matured, and a group may only be told by what happened before the
    case was lost. Raises ValueError where one is no rate.
    """
    p_values = [difference_p(a, b) for a, b in pairs]
    return tuple(
        Association(*odds_ratio(a, b, confidence=confidence), p, corrected)
        for (a, b), p, corrected in zip(pairs, p_values, adjusted(p_values), strict=True)
    )
