"""The formulas of the catalogue: from the rows of one touchpoint to a figure, its interval, and on how many it rests.

A row has a number for each part of the way, in its order. A formula gives None where it is not defined: nothing is
divided by 0. Intervals are of 95 %; they need whole counts, and none is given where a part exceeds its whole.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, prod

from journeymap.metrics.statistics import wilson
from journeymap.metrics.statistics.averages import mean, median
from journeymap.metrics.statistics.estimate import Estimate
from journeymap.metrics.statistics.scores import Recommendation, nps, recommendation
from journeymap.model.ids import Id

Rows = Sequence[tuple[float, ...]]

MOST_ANSWERS = 1_000
"""A column with more different values than this holds no answers: its mean has no bootstrapped interval."""


_EXACT = 2.0**53


@dataclass(frozen=True, slots=True)
class Outcome:
    """A figure, its interval (low, high), and the whole number of answers, customers … on which it rests."""

    value: float
    interval: tuple[float, float] | None = None
    n: int | None = None


@dataclass(frozen=True, slots=True)
class Formula:
    """How the rows of a touchpoint become a figure. `rows` says what ready figures of several rows become; `prepare`
    shapes the rows of all touchpoints beforehand.
    """

    compute: Callable[[Rows], Outcome | None]
    rows: str = ""
    prepare: Callable[[Mapping[Id, Rows]], Mapping[Id, Rows]] | None = None


def _sum(rows: Rows) -> Outcome:
    return Outcome(fsum(number for row in rows for number in row))


def _plain_mean(rows: Rows) -> Outcome:
    return Outcome(fsum(row[0] for row in rows) / len(rows))


def _weighted_mean(rows: Rows) -> Outcome | None:
    whole = _total(rows, 1)
    return Outcome(fsum(value * weight for value, weight in rows) / whole, n=_whole(whole)) if whole > 0 else None


def _weighted_share(rows: Rows) -> Outcome | None:
    return _part_of(fsum(value * weight for value, weight in rows), _total(rows, 1), rounded=True)


def _share(rows: Rows) -> Outcome | None:
    return _part_of(_total(rows, 0), _total(rows, 1))


def _rest(rows: Rows) -> Outcome | None:
    return _part_of(_total(rows, 1) - _total(rows, 0), _total(rows, 1))


def _kept_share(rows: Rows) -> Outcome | None:
    return _part_of(_total(rows, 0) - _total(rows, 1), _total(rows, 2))


def _part_of(part: float, whole: float, *, rounded: bool = False) -> Outcome | None:
    """A rate with its Wilson interval; `rounded` where the part comes from a rate that was rounded itself."""
    if whole <= 0:
        return None
    n, k = _whole(whole), round(part) if rounded else _whole(part)
    return Outcome(part / whole, wilson(k, n) if n and k is not None and 0 <= k <= n else None, n)


def _quotient(rows: Rows) -> Outcome | None:
    whole = _total(rows, 1)
    return Outcome(_total(rows, 0) / whole, n=_whole(whole)) if whole > 0 else None


def _gain(rows: Rows) -> Outcome | None:
    cost = _total(rows, 1)
    return Outcome((_total(rows, 0) - cost) / cost) if cost > 0 else None


def _growth(rows: Rows) -> Outcome | None:
    before = _total(rows, 1)
    return Outcome(_total(rows, 0) / before - 1, n=_whole(before)) if before > 0 else None


def _product(rows: Rows) -> Outcome:
    return Outcome(fsum(map(prod, rows)) / len(rows))


def _weighted_product(rows: Rows) -> Outcome | None:
    return _weighted_mean([(prod(row[:-1]), row[-1]) for row in rows])


def _mean_of_answers(rows: Rows) -> Outcome:
    counts = Counter(row[0] for row in rows)
    return _estimated(mean(counts)) if len(counts) <= MOST_ANSWERS else Outcome(_plain_mean(rows).value, n=len(rows))


def _median(rows: Rows) -> Outcome:
    return _estimated(median(Counter(row[0] for row in rows)))


def _promoters_of_answers(rows: Rows) -> Outcome:
    return _estimated(nps(recommendation(Counter(round(row[0]) for row in rows))))


def _promoters(rows: Rows) -> Outcome | None:
    groups = [_total(rows, part) for part in range(3)]
    if sum(groups) <= 0:
        return None
    counts = [_whole(group) for group in groups]
    if None in counts:
        return Outcome(100 * (groups[0] - groups[2]) / sum(groups))
    return _estimated(nps(Recommendation(*(count or 0 for count in counts))))


def _net_share(rows: Rows) -> Outcome | None:
    """In −1…1: a net promoter score over 100, with the same interval."""
    found = _promoters(rows)
    if found is None:
        return None
    interval = found.interval and (found.interval[0] / 100, found.interval[1] / 100)
    return Outcome(found.value / 100, interval, found.n)


SATISFIED = 4
"""Answers of 1–5 from here on count as satisfied."""


def _satisfied(rows: Rows) -> Outcome | None:
    return _part_of(sum(row[0] >= SATISFIED for row in rows), len(rows))


def _last_two_periods(rows: Mapping[Id, Rows]) -> Mapping[Id, Rows]:
    """(count in the last period, count in the one before) for the touchpoints that have rows in both."""
    both = last_two(period for those in rows.values() for _, period in those)
    if both is None:
        return {}
    now, before = both
    there = {id: {period for _, period in those} for id, those in rows.items()}
    return {
        id: [(count * (period == now), count * (period == before)) for count, period in those]
        for id, those in rows.items()
        if {now, before} <= there[id]
    }


def last_two(periods: Iterable[float]) -> tuple[float, float] | None:
    """The last period and the one before it; None where there are not two."""
    ordered = sorted(set(periods))
    return (ordered[-1], ordered[-2]) if len(ordered) > 1 else None


def _total(rows: Rows, part: int) -> float:
    return fsum(row[part] for row in rows)


def _whole(number: float) -> int | None:
    """A count as such; None for what is no whole number, or too large for a float to tell it from the next."""
    return round(number) if number % 1 == 0 and abs(number) < _EXACT else None


def _estimated(found: Estimate) -> Outcome:
    low, high = found.interval or (None, None)
    return Outcome(found.value, None if low is None or high is None else (low, high), found.n)


FORMULAS: Mapping[str, Formula] = {
    "sum": Formula(_sum, "the sum"),
    "mean": Formula(_plain_mean, "the plain mean"),
    "weighted mean": Formula(_weighted_mean, "the weighted mean"),
    "weighted share": Formula(_weighted_share, "the weighted mean"),
    "share": Formula(_share),
    "rest": Formula(_rest),
    "kept share": Formula(_kept_share),
    "quotient": Formula(_quotient),
    "gain": Formula(_gain),
    "growth": Formula(_growth),
    "growth by period": Formula(_growth, prepare=_last_two_periods),
    "product": Formula(_product, "the plain mean"),
    "weighted product": Formula(_weighted_product, "the weighted mean"),
    "mean of answers": Formula(_mean_of_answers),
    "median": Formula(_median),
    "promoters of answers": Formula(_promoters_of_answers),
    "promoters": Formula(_promoters),
    "net share": Formula(_net_share),
    "satisfied of answers": Formula(_satisfied),
}
"""Every formula that a way can name."""
