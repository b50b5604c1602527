"""Whether a difference survives looking at the segments one by one (Simpson's paradox)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import sqrt

from journeymap.metrics.statistics.comparison import newcombe
from journeymap.metrics.statistics.rates import quantile

Pair = tuple[tuple[int, int], tuple[int, int]]
"""The rates of two groups or periods in one segment, each (successes, trials); trials may be 0."""


class Agreement(StrEnum):
    """What the segments say to the pooled difference.

    `REVERSED`: in every segment with data of both, the difference has the opposite direction. `SHIFTED`: not in
    every one, but the difference adjusted for the segments has another direction. `AGREES`: neither.
    """

    AGREES = "agrees"
    SHIFTED = "shifted"
    REVERSED = "reversed"


@dataclass(frozen=True, slots=True)
class Check:
    """Rate a − rate b, pooled, adjusted for the segments, and in each segment (None where one has no data there).

    `telling`: the pooled or the adjusted interval leaves out 0; where neither does, directions are a matter of chance
    and need no word.
    """

    agreement: Agreement
    pooled: float
    pooled_interval: tuple[float, float]
    adjusted: float
    adjusted_interval: tuple[float, float]
    segments: dict[str, float | None]

    @property
    def telling(self) -> bool:
        """Whether one of the two differences is significant."""
        return any(low > 0 or high < 0 for low, high in (self.pooled_interval, self.adjusted_interval))


def simpson(segments: Mapping[str, Pair], *, confidence: float = 0.95) -> Check | None:
    """Compares the pooled difference of two rates with those of the segments; None where no segment has both.

    All that there is is pooled, as in a figure that knows no segments. Raises ValueError at counts that are no rate.
    E. H. Simpson, The interpretation of interaction in contingency tables, J. R. Statist. Soc. B 13 (1951) 238–241;
    the adjusted difference of S. Greenland, J. M. Robins, Biometrics 41 (1985) 55–68, with the variance of T. Sato,
    Biometrics 45 (1989) 1323–1324.
    """
    for name, pair in segments.items():
        if any(not 0 <= k <= n for k, n in pair):
            raise ValueError(f"{pair[0]} against {pair[1]} in “{name}” are no rates")
    both = {name: (a, b) for name, (a, b) in segments.items() if a[1] and b[1]}
    if not both:
        return None
    a, b = _sum(a for a, _ in segments.values()), _sum(b for _, b in segments.values())
    differences = {name: Fraction(*a) - Fraction(*b) for name, (a, b) in both.items()}
    pooled, adjusted = Fraction(*a) - Fraction(*b), _adjusted(both)
    if all(one * pooled < 0 for one in differences.values()):
        agreement = Agreement.REVERSED
    else:
        agreement = Agreement.AGREES if _sign(pooled) == _sign(adjusted) else Agreement.SHIFTED
    reach = quantile(confidence) * sqrt(_variance(both, float(adjusted)))
    return Check(
        agreement,
        pooled=float(pooled),
        pooled_interval=newcombe(a, b, confidence=confidence),
        adjusted=float(adjusted),
        adjusted_interval=(max(float(adjusted) - reach, -1.0), min(float(adjusted) + reach, 1.0)),
        segments={name: float(differences[name]) if name in differences else None for name in segments},
    )


def _sum(rates: Iterable[tuple[int, int]]) -> tuple[int, int]:
    pairs = list(rates)
    return sum(k for k, _ in pairs), sum(n for _, n in pairs)


def _whole(parts: Iterable[Fraction]) -> Fraction:
    return sum(parts, start=Fraction())


def _sign(number: Fraction) -> int:
    return (number > 0) - (number < 0)


def _adjusted(segments: Mapping[str, Pair]) -> Fraction:
    """The difference weighted by Mantel and Haenszel, exactly, so that its direction is no matter of rounding."""
    above = _whole(Fraction(k * m - j * n, n + m) for (k, n), (j, m) in segments.values())
    return above / _whole(Fraction(n * m, n + m) for (_, n), (_, m) in segments.values())


def _variance(segments: Mapping[str, Pair], adjusted: float) -> float:
    """Sato's: consistent for few large segments and for many small ones."""
    weights = parts = crosses = 0.0
    for (k, n), (j, m) in segments.values():
        total = n + m
        weights += n * m / total
        parts += (n * n * j - m * m * k + n * m * (m - n) / 2) / (total * total)
        crosses += (k * (m - j) + j * (n - k)) / (2 * total)
    return max(0.0, adjusted * parts + crosses) / (weights * weights)
