"""The usual ways to a measure. Each begins with how figures are taken that a table has ready, then what computes them."""

from journeymap.metrics.measures.measure import VALUE, Interval, Way

_AS_GIVEN = Way((VALUE,), "mean")
"""Without anything to weigh the rows by, each counts as much as any other, and that is told."""


def total(*parts: str) -> tuple[Way, ...]:
    """A count or amount: the rows are added, and so are its parts."""
    computed = (Way(parts, "sum"),) if parts else ()
    return (Way((VALUE,), "sum"), *computed)


def share(part: str, *denominators: str) -> tuple[Way, ...]:
    """A part of a whole: the sum of the one ÷ the sum of the other, so that every customer counts alike."""
    return (
        _AS_GIVEN,
        *(Way((VALUE, whole), "weighted share", Interval.WILSON) for whole in denominators),
        *(Way((part, whole), "share", Interval.WILSON) for whole in denominators),
    )


def rest(part: str, whole: str) -> tuple[Way, ...]:
    """What is left of a whole."""
    return (Way((part, whole), "rest", Interval.WILSON),)


def quotient(part: str, by: str) -> tuple[Way, ...]:
    """An amount for each: the sum of the one ÷ the sum of the other, which is no part of a whole."""
    return (_AS_GIVEN, Way((VALUE, by), "weighted mean"), Way((part, by), "quotient"))


def average(weight: str) -> tuple[Way, ...]:
    """A mean of ready figures, weighted by what each rests on."""
    return (_AS_GIVEN, Way((VALUE, weight), "weighted mean"))


def answers(formula: str, interval: Interval) -> tuple[Way, ...]:
    """A column of answers, a row for each who answered."""
    return (Way(("answers",), formula, interval),)


def times(weight: str) -> tuple[Way, ...]:
    """Ready means weighted by what each rests on; single times, a row each, by their median: one long wait weighs little."""
    return (*average(weight), Way(("times",), "median", Interval.ORDER_STATISTIC))


def growth(count: str) -> tuple[Way, ...]:
    """From a period to the next: in two columns, or in one with a column of periods, of which the last two are compared."""
    return (
        *average("previous"),
        Way(("current", "previous"), "growth"),
        Way((count, "period"), "growth by period"),
    )
