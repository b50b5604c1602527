"""The exact test of two rates. Standard library alone: scipy's takes over a second to load, and this is asked while
painting.
"""

from collections.abc import Callable, Iterator
from math import fsum

from journeymap.metrics.statistics.rates import checked_rate

ROUNDING = 1 + 1e-7
"""Tables whose likelihoods differ by no more than this factor count as equally likely."""

NEGLIGIBLE = 1e-300
"""Of the likelihood of the mode: what is below counts as impossible."""


def exact_p(a: tuple[int, int], b: tuple[int, int]) -> float:
    """The two-sided p-value that two rates (successes, trials) are one: of all tables that are no likelier than this.

    Raises ValueError where one is no rate. R. A. Fisher, The logic of inductive inference, J. R. Statist. Soc. 98
    (1935) 39–82. Takes as many steps as the distribution is wide, not as many as there are tables.
    """
    checked_rate(*a)
    checked_rate(*b)
    (k, n_a), (k_b, n_b) = a, b
    successes = k + k_b
    mode = (successes + 1) * (n_a + 1) // (n_a + n_b + 2)

    def more(x: int) -> float:
        """How much likelier x + 1 successes in a are than x, where both rates are one."""
        return (n_a - x) * (successes - x) / ((x + 1) * (n_b - successes + x + 1))

    def likelihoods() -> Iterator[tuple[int, float]]:
        yield mode, 1.0
        yield from _away(range(mode, min(successes, n_a)), more, onwards=1)
        yield from _away(range(mode - 1, max(0, successes - n_b) - 1, -1), lambda x: 1 / more(x), onwards=0)

    # walked through three times and never kept, since there are as many as the counts are large
    seen = next((p for x, p in likelihoods() if x == k), 0.0)
    no_likelier = fsum(p for _, p in likelihoods() if p <= seen * ROUNDING) if seen else 0.0
    return no_likelier / fsum(p for _, p in likelihoods())


def _away(steps: range, factor: Callable[[int], float], *, onwards: int) -> Iterator[tuple[int, float]]:
    """(x, likelihood against the mode's) on the way from the mode, until it is negligible."""
    likelihood = 1.0
    for x in steps:
        likelihood *= factor(x)
        if likelihood < NEGLIGIBLE:
            return
        yield x + onwards, likelihood
