"""Drop-off from totals: where there are no events, the counts of neighbouring touchpoints say how many did not go on.

Of a touchpoint u with the successors v on the map it is 1 − Σ count(v) ÷ count(u). That takes the counts for those of
one crowd that moves along the map, which only a table of one period and one audience is; so it is marked, and kept
apart from a drop-off that cases were followed for. A table that gives abandonment itself is used as given.
"""

from collections.abc import Iterable, Mapping
from math import fsum, isfinite

from journeymap.metrics.measures.catalogue import COUNTS_OF_PEOPLE, FROM_TOTALS, FROM_TOTALS_NAME
from journeymap.metrics.measures.measure import ALIKE, shown
from journeymap.metrics.measures.named import proposed
from journeymap.metrics.statistics import wilson
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey


def from_totals(journey: Journey, measures: Iterable[MeasureFigures]) -> MeasureFigures | None:
    """The drop-off at the touchpoints of a map that the measures of one table give, in 0…1 with its Wilson interval; None
    where they give none.

    Goals have none, nor have touchpoints that lead nowhere, or to one without a count. It is below 0 where more go on
    than came, and then it has no interval.
    """
    known = _by_key(measures)
    counts = next((known[key] for key in COUNTS_OF_PEOPLE if key in known), None)
    computed = _computed(journey, counts.values) if counts else {}
    given = {id: f for id, f in _given(known).items() if id in journey.touchpoints and not journey.touchpoints[id].goal}
    both = {**computed, **given}
    if not both:
        return None
    return MeasureFigures(
        name=FROM_TOTALS_NAME,
        values={id: value for id, (value, _, _) in both.items()},
        unit="%",
        key=FROM_TOTALS,
        denominator=counts.key or proposed(counts.name) if counts else "",
        intervals={id: interval for id, (_, interval, _) in both.items() if interval},
        n={id: n for id, (_, _, n) in both.items() if n is not None},
    )


def disagreements(journey: Journey, measures: Iterable[MeasureFigures]) -> list[str]:
    """A sentence where a table gives abandonment or completion that its own counts contradict on this map."""
    known = _by_key(measures)
    counts = next((known[key] for key in COUNTS_OF_PEOPLE if key in known), None)
    if counts is None:
        return []
    computed, given = _computed(journey, counts.values), _given(known)
    odd = [id for id in given if id in computed and abs(given[id][0] - computed[id][0]) > ALIKE]
    if not odd:
        return []
    first = max(odd, key=lambda id: abs(given[id][0] - computed[id][0]))
    where = f"“{journey.touchpoints[first].title}”"
    more = f" and {len(odd) - 1} more" if len(odd) > 1 else ""
    sentence = (
        f"The drop-off that the table gives disagrees with “{counts.name}” on the map at {where}{more}: "
        f"{shown(given[first][0], '%')} is given, {shown(computed[first][0], '%')} comes out. The given one is used."
    )
    return [sentence]


_EXACT = 2.0**53
"""Up to here a float tells a whole number from the next."""

_Figure = tuple[float, tuple[float, float] | None, int | None]
"""Value, interval, number of customers."""


def _by_key(measures: Iterable[MeasureFigures]) -> dict[str, MeasureFigures]:
    """The figures of each measure that this rests on; a column that is bound to none is known by its name."""
    wanted = {**dict.fromkeys(COUNTS_OF_PEOPLE, ""), "abandonment_rate": "%", "completion_rate": "%"}
    found = {(figures.key or proposed(figures.name)): figures for figures in measures}
    return {key: figures for key, figures in found.items() if wanted.get(key) == figures.unit}


def _given(known: Mapping[str, MeasureFigures]) -> dict[Id, _Figure]:
    left, gone_on = known.get("abandonment_rate"), known.get("completion_rate")
    found: dict[Id, _Figure] = {}
    for id, value in gone_on.values.items() if gone_on else ():
        interval = gone_on.intervals.get(id) if gone_on else None
        found[id] = (1 - value, interval and (1 - interval[1], 1 - interval[0]), gone_on.n.get(id) if gone_on else None)
    for id, value in left.values.items() if left else ():
        found[id] = (value, left.intervals.get(id), left.n.get(id)) if left else found[id]
    return found


def _computed(journey: Journey, counts: Mapping[Id, float]) -> dict[Id, _Figure]:
    successors: dict[Id, set[Id]] = {}
    for transition in journey.transitions.values():
        if transition.source != transition.target and transition.target in journey.touchpoints:
            successors.setdefault(transition.source, set()).add(transition.target)
    found = {
        id: _drop_off(counts[id], [counts[next_] for next_ in after])
        for id, after in successors.items()
        if id in journey.touchpoints
        and not journey.touchpoints[id].goal
        and counts.get(id, 0) > 0
        and all(next_ in counts for next_ in after)
    }
    return {id: figure for id, figure in found.items() if isfinite(figure[0])}


def _drop_off(count: float, after: list[float]) -> _Figure:
    went_on = fsum(after)
    value = 1 - went_on / count
    if count % 1 or count > _EXACT:
        return value, None, None
    if went_on % 1 or not 0 <= went_on <= count:
        return value, None, round(count)
    return value, wilson(round(count - went_on), round(count)), round(count)
