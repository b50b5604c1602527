"""Whether it takes some segments longer than others."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import erfc, exp, pi, sqrt
from typing import TYPE_CHECKING, Any

from journeymap.metrics.statistics.lifetimes import Wait, ordered

if TYPE_CHECKING:
    import numpy as np

    Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class LogRank:
    """The test that all segments have one curve. `observed` and `expected` are, for each segment, how often it
    happened and would have, were they alike: where fewer are observed it takes longer.
    """

    chi_squared: float
    degrees: int
    p: float
    observed: dict[str, int]
    expected: dict[str, float]


def log_rank(segments: Mapping[str, Iterable[Wait]]) -> LogRank | None:
    """Compares the times of segments; None where fewer than two were waiting when something happened.

    A segment in which nobody waited is left out of account. Raises ValueError at a time or count below 0. N. Mantel,
    Evaluation of survival data and two new rank order statistics, Cancer Chemotherapy Reports 50 (1966) 163–170;
    R. Peto, J. Peto, Asymptotically efficient rank invariant test procedures, J. R. Statist. Soc. A 135 (1972)
    185–207. Needs numpy.
    """
    import numpy as np

    rows = {name: ordered(waits) for name, given in segments.items() if (waits := _there(given))}
    happened, at_risk = _counted(rows)
    d, n = happened.sum(axis=1), at_risk.sum(axis=1)
    share = at_risk / n[:, None]
    expected = (d[:, None] * share).sum(axis=0)
    compared = np.flatnonzero(expected > 0)
    if len(compared) < 2:
        return None
    spread = (d * (n - d) / np.maximum(n - 1, 1))[:, None] * share
    covariance = np.eye(len(rows)) * spread.sum(axis=0) - spread.T @ share
    # the differences add up to 0, so one of them says nothing new
    kept = compared[:-1]
    beyond: Floats = (happened.sum(axis=0) - expected)[kept]
    within: Floats = covariance[np.ix_(kept, kept)]
    if np.linalg.matrix_rank(within) < len(kept):
        return None
    chi_squared = float(beyond @ np.linalg.solve(within, beyond))
    return LogRank(
        chi_squared,
        len(kept),
        chi_squared_p(chi_squared, len(kept)),
        observed={name: sum(wait.happened for wait in waits) for name, waits in rows.items()},
        expected=dict(zip(rows, map(float, expected), strict=True)),
    )


def _there(waits: Iterable[Wait]) -> list[Wait]:
    return [wait for wait in waits if wait.happened or wait.censored]


def _counted(rows: Mapping[str, list[Wait]]) -> "tuple[Floats, Floats]":
    """To how many it happened, and how many were waiting until then: a row for each time at which it happened to
    anyone, a column for each segment.
    """
    import numpy as np

    times = np.array(sorted({wait.time for waits in rows.values() for wait in waits if wait.happened}), dtype=float)
    happened, at_risk = np.zeros((len(times), len(rows))), np.zeros((len(times), len(rows)))
    for column, waits in enumerate(rows.values()):
        seen = np.array([wait.time for wait in waits])
        events = np.array([wait.happened for wait in waits], dtype=float)
        all_of = events + np.array([wait.censored for wait in waits], dtype=float)
        left = np.append(all_of[::-1].cumsum()[::-1], 0.0)
        at_risk[:, column] = left[np.searchsorted(seen, times)]
        with_event = events > 0
        happened[np.searchsorted(times, seen[with_event]), column] = events[with_event]
    return happened, at_risk


def chi_squared_p(value: float, degrees: int) -> float:
    """How likely chi-squared with so many degrees of freedom, 1 or more, is above a value.

    The sum is finite where the degrees are whole (M. Abramowitz, I. A. Stegun, Handbook of mathematical functions,
    26.4.4 and 26.4.5), so that scipy need not be there for it.
    """
    if value <= 0:
        return 1.0
    odd = degrees % 2
    total = erfc(sqrt(value / 2)) if odd else 0.0
    term = sqrt(2 * value / pi) * exp(-value / 2) if odd else exp(-value / 2)
    for divisor in range(2 + odd, degrees + odd + 1, 2):
        total += term
        term *= value / divisor
    return min(total, 1.0)
