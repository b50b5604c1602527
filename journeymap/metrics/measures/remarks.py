"""What is told of a measure that was computed: guesses, rows left out, figures that disagree."""

from collections.abc import Mapping, Sequence

from journeymap.metrics.measures.cells import Cells
from journeymap.metrics.measures.formulas import last_two
from journeymap.metrics.measures.measure import ALIKE, Interval, Unit, shown
from journeymap.metrics.measures.plans import Plan
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id


def remarks(  # noqa: PLR0913  # all that there is to tell
    plan: Plan,
    cells: Mapping[str, Cells],
    checked: Mapping[Id, float],
    *,
    figures: MeasureFigures,
    titles: Mapping[Id, str],
    periods: Sequence[str],
    together: str,
) -> tuple[str, ...]:
    """Sentences on one measure. `checked` are figures computed from parts where the table gives them ready, `periods` the cells
    of the column of periods, `together` what ready figures of several rows became.
    """
    return tuple(
        sentence
        for sentence in (
            *(read.note for read in cells.values()),
            _incomplete(plan, cells),
            f"“{plan.name}” of a touchpoint with several rows is {together} of them." if together else "",
            _compared(plan, cells, periods) if periods else "",
            _beyond(plan, figures, titles),
            _disagreeing(plan, figures, checked, titles),
        )
        if sentence
    )


def _incomplete(plan: Plan, cells: Mapping[str, Cells]) -> str:
    """Rows that have some of the parts and lack others."""
    parts = [cells[part].values for part in plan.way.parts]
    some, all_ = set[int]().union(*parts), set(parts[0]).intersection(*parts)
    lacking = len(some - all_)
    columns = " or ".join(f"“{plan.columns[part]}”" for part in plan.way.parts)
    rows = "1 row that lacks" if lacking == 1 else f"{lacking} rows that lack"
    return f"“{plan.name}” leaves out {rows} a figure in {columns}." if lacking else ""


def _compared(plan: Plan, cells: Mapping[str, Cells], periods: Sequence[str]) -> str:
    there = cells["period"].values
    both = last_two(there.values())
    if both is None:
        return f"“{plan.name}” needs two periods: “{plan.columns['period']}” has {'one' if there else 'none'}."
    now, before = (next(periods[at].strip() for at, place in there.items() if place == wanted) for wanted in both)
    return f"“{plan.name}” compares {now} with {before}."


def _beyond(plan: Plan, figures: MeasureFigures, titles: Mapping[Id, str]) -> str:
    """A part that exceeds its whole: such a rate stands as it is, but it has no interval."""
    if plan.measure.unit is not Unit.RATE or plan.way.interval is not Interval.WILSON or plan.way.given:
        return ""
    over = [id for id, value in figures.values.items() if not 0 <= value <= 1]
    where = _places(over, titles)
    return f"“{plan.name}” is not between 0 and 100 % at {where}: look at its columns." if over else ""


def _disagreeing(plan: Plan, figures: MeasureFigures, checked: Mapping[Id, float], titles: Mapping[Id, str]) -> str:
    low, high = plan.measure.bounds or (0.0, 0.0)

    def differs(given: float, computed: float) -> bool:
        return abs(given - computed) > (ALIKE * (high - low) or 2 * ALIKE * abs(given)) + 1e-12

    both = {id: (figures.values[id], checked[id]) for id in figures.values if id in checked}
    odd = [id for id, (given, computed) in both.items() if differs(given, computed)]
    if not odd:
        return ""
    first = max(odd, key=lambda id: abs(both[id][0] - both[id][1]))
    given, computed = (shown(value, figures.unit) for value in both[first])
    return (
        f"“{plan.name}” as given disagrees with {plan.measure.words} at {_places(odd, titles)}: {given} is given at "
        f"“{titles[first]}”, {computed} comes out. The given figures are used."
    )


def _places(ids: Sequence[Id], titles: Mapping[Id, str]) -> str:
    return f"“{titles[ids[0]]}”" if len(ids) == 1 else f"{len(ids)} touchpoints"
