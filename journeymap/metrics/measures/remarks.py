"""What is told of a measure that was computed: guesses, rows left out, figures that disagree."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from journeymap.metrics.measures.cells import Cells
from journeymap.metrics.measures.formulas import FORMULAS, Rows, last_two
from journeymap.metrics.measures.measure import ALIKE, VALUE, Interval, Unit, shown
from journeymap.metrics.measures.parts import PARTS
from journeymap.metrics.measures.plans import Plan
from journeymap.metrics.measures.weighing import Weighing
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id


@dataclass(frozen=True, slots=True)
class Story:
    """All that happened to a plan: how its rows came together, the cells of each part, the complete rows of each
    touchpoint, the rows used. `checked` are figures computed from parts where the table gives them ready, `periods` the
    cells of the column of periods.
    """

    plan: Plan
    weighing: Weighing
    cells: Mapping[str, Cells]
    figures: MeasureFigures
    rows: Mapping[Id, Rows]
    used: frozenset[int]
    checked: Mapping[Id, float]
    titles: Mapping[Id, str]
    periods: Sequence[str] = ()


def remarks(story: Story) -> tuple[str, ...]:
    """Sentences on one measure."""
    plan, cells, figures, titles = story.plan, story.cells, story.figures, story.titles
    return tuple(
        sentence
        for sentence in (
            *(read.note for read in cells.values()),
            _unweighed(plan, story.weighing, titles),
            _incomplete(story),
            _together(story),
            _compared(plan, cells, story.periods) if story.periods else "",
            _undefined(story),
            _beyond(plan, figures, titles),
            _disagreeing(plan, figures, story.checked, titles),
        )
        if sentence
    )


def _unweighed(plan: Plan, weighing: Weighing, titles: Mapping[Id, str]) -> str:
    """Ratios that nothing weighs, and what would."""
    if not weighing.left_out:
        return ""
    key = plan.measure.key
    needed = " or ".join(f"{key}.{part}" for part in plan.measure.denominators)
    answers = f", or “{plan.name}” to {key}.answers if it has single answers" if "answers" in plan.measure.parts else ""
    return (
        f"“{plan.name}” is left out at {_named([id for id in titles if id in weighing.left_out], titles)} with several rows, since nothing says how "
        f"much each of them weighs: bind a column to {needed} as well{answers}."
    )


def _incomplete(story: Story) -> str:
    """Rows that have some of the parts and lack others."""
    plan = story.plan
    if plan.way.parts == (VALUE,):
        return ""
    unasked = story.weighing.by
    begun = [VALUE] if unasked else plan.way.parts  # rows that have the weight alone concern nobody who did not bind it
    lacking = len(set[int]().union(*(story.cells[part].values for part in begun)) - story.used)
    columns = f"“{unasked}”" if unasked else " or ".join(f"“{plan.columns[part]}”" for part in plan.way.parts)
    rows = "1 row that lacks" if lacking == 1 else f"{lacking} rows that lack"
    return f"“{plan.name}” leaves out {rows} a figure in {columns}." if lacking else ""


def _together(story: Story) -> str:
    """What ready figures of several rows became."""
    weighing = story.weighing
    way = FORMULAS[weighing.formula].rows
    if not way or all(len(rows) < 2 for rows in story.rows.values()):
        return ""
    how = f"the mean of them, weighted by “{weighing.by}”" if weighing.by else f"{way} of them"
    return f"“{story.plan.name}” of a touchpoint with several rows is {how}."


def _undefined(story: Story) -> str:
    """Touchpoints with complete rows and no figure: nothing is divided by 0."""
    plan = story.plan
    without = [id for id in story.rows if id not in story.figures.values]
    where = _named(without, story.titles) if without else ""
    if story.periods:
        column = plan.columns["period"]
        why = f"it has not both periods of “{column}”, or 0 in the first of them"
        return f"“{plan.name}” has no figure at {where}: {why}." if where and story.figures.values else ""
    parts = (plan.denominator,) if plan.denominator else plan.way.parts
    columns = " and ".join(f"“{plan.columns[part]}”" for part in parts)
    counts = all(part in PARTS and PARTS[part].unit is Unit.COUNT for part in parts)
    zero = f"{'is' if len(parts) == 1 else 'are'} {'0' if counts else 'not above 0'} there"
    return f"“{plan.name}” has no figure at {where}: {columns} {zero}." if where else ""


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
    if not over:
        return ""
    where = _named(over, titles)
    return f"“{plan.name}” is not between 0 and 100 % at {where} and has no interval there: look at its columns."


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


_MOST_NAMED = 3


def _named(ids: Sequence[Id], titles: Mapping[Id, str]) -> str:
    """Touchpoints by their titles, so far as a sentence has place for them."""
    names = [f"“{titles[id]}”" for id in ids]
    if len(names) == 1:
        return names[0]
    if len(names) <= _MOST_NAMED:
        return f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{', '.join(names[: _MOST_NAMED - 1])} and {len(names) - _MOST_NAMED + 1} more touchpoints"
