"""Measures of the catalogue from the rows of a table, a figure with its interval for each touchpoint."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

from journeymap.metrics.measures.cells import Cells, limits
from journeymap.metrics.measures.formulas import FORMULAS, Outcome, Rows
from journeymap.metrics.measures.measure import VALUE
from journeymap.metrics.measures.plans import Plan
from journeymap.metrics.measures.remarks import Story, remarks
from journeymap.metrics.measures.sheet import Sheet
from journeymap.metrics.measures.weighing import Weighing, weighed
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id

OddCell = tuple[int, str, str, str]
"""The position of a row, the column, the cell, and why that is no figure."""


@dataclass(frozen=True, slots=True)
class Computed:
    """The figures of one measure, the cells that are none, the rows used, and sentences to be told."""

    figures: MeasureFigures
    odd: Sequence[OddCell]
    used: frozenset[int]
    notes: tuple[str, ...]


def compute(plan: Plan, sheet: Sheet) -> Computed:
    """The figures of a plan on the rows of a table."""
    weighing = weighed(plan, sheet)
    plan = weighing.plan
    parts = dict.fromkeys([*plan.way.parts, *(plan.check.parts if plan.check else ())])
    cells = {part: sheet.cells(plan.columns[part], limits(plan.measure, part)) for part in parts}
    rows, used = _weighed_rows(weighing, cells, sheet)
    outcomes = _outcomes(weighing.formula, rows)
    alone = _alone(weighing, cells, sheet, outcomes)
    outcomes |= {sheet.touchpoints[at]: outcome for at, outcome in alone.items()}
    figures = _figures(plan, outcomes)
    story = Story(
        plan, weighing, cells, figures,
        rows=rows,
        used=used | alone.keys(),
        checked=_checked(plan, cells, sheet),
        titles=sheet.titles,
        periods=sheet.text(plan.columns["period"]) if "period" in plan.way.parts else (),
    )  # fmt: skip
    odd = [(at, plan.columns[part], cell, why) for part, read in cells.items() for at, cell, why in read.odd]
    return Computed(figures, odd, story.used, remarks(story))


def _figures(plan: Plan, outcomes: Mapping[Id, Outcome]) -> MeasureFigures:
    return MeasureFigures(
        name=plan.name,
        values={id: outcome.value for id, outcome in outcomes.items()},
        unit=plan.measure.unit.sign,
        key=plan.measure.key,
        denominator=plan.denominator,
        intervals={id: outcome.interval for id, outcome in outcomes.items() if outcome.interval},
        n={id: outcome.n for id, outcome in outcomes.items() if outcome.n is not None},
    )


def _weighed_rows(
    weighing: Weighing, cells: Mapping[str, Cells], sheet: Sheet
) -> tuple[dict[Id, Rows], frozenset[int]]:
    columns = [cells[part].values for part in weighing.plan.way.parts]
    rows, used = _rows([*columns, *([weighing.numbers] if weighing.numbers else [])], sheet.touchpoints)
    kept = {id: those for id, those in rows.items() if id not in weighing.left_out}
    return kept, frozenset(at for at in used if sheet.touchpoints[at] in kept)


def _alone(
    weighing: Weighing, cells: Mapping[str, Cells], sheet: Sheet, outcomes: Mapping[Id, Outcome]
) -> dict[int, Outcome]:
    """By position of their row the figures that stand as given, since nothing was bound to weigh them and nothing needs to."""
    wanting = weighing.single - outcomes.keys()
    if not wanting:
        return {}
    return {at: Outcome(value) for at, value in cells[VALUE].values.items() if sheet.touchpoints[at] in wanting}


def _checked(plan: Plan, cells: Mapping[str, Cells], sheet: Sheet) -> dict[Id, float]:
    """What comes out of the parts where the table gives the figures ready."""
    if plan.check is None:
        return {}
    rows, _ = _rows([cells[part].values for part in plan.check.parts], sheet.touchpoints)
    return {id: outcome.value for id, outcome in _outcomes(plan.check.formula, rows).items()}


def _rows(
    columns: Sequence[Mapping[int, float]], touchpoints: Mapping[int, Id]
) -> tuple[dict[Id, Rows], frozenset[int]]:
    """(the complete rows of each touchpoint, their positions): a row that lacks a part would bend the ratio."""
    full = [position for position in columns[0] if all(position in column for column in columns)]
    rows: dict[Id, list[tuple[float, ...]]] = {}
    for position in full:
        rows.setdefault(touchpoints[position], []).append(tuple(column[position] for column in columns))
    return {**rows}, frozenset(full)


def _outcomes(formula: str, rows: Mapping[Id, Rows]) -> dict[Id, Outcome]:
    prepare, compute_rows = FORMULAS[formula].prepare, FORMULAS[formula].compute
    found = {id: compute_rows(those) for id, those in (prepare(rows) if prepare else rows).items()}
    return {id: outcome for id, outcome in found.items() if outcome is not None and isfinite(outcome.value)}
