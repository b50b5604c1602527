"""Measures of the catalogue from the rows of a table, a figure with its interval for each touchpoint."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import isfinite

from journeymap.metrics.measures.cells import Cells, Limits, limits, read_cells
from journeymap.metrics.measures.formulas import FORMULAS, Outcome, Rows
from journeymap.metrics.measures.measure import Way
from journeymap.metrics.measures.plans import Plan
from journeymap.metrics.measures.remarks import remarks
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id

OddCell = tuple[int, str, str, str]
"""The position of a row, the column, the cell, and why that is no figure."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The chosen columns of a table, the touchpoint of each row that has one, the titles of touchpoints, and what each row
    rests on where a column says so. A column is read once for each thing that it is to be.
    """

    columns: Mapping[str, Sequence[str]]
    decimal: str
    touchpoints: Mapping[int, Id]
    titles: Mapping[Id, str]
    weights: Mapping[int, float]
    read: dict[tuple[str, Limits], Cells] = field(default_factory=dict[tuple[str, Limits], Cells])

    def cells(self, column: str, within: Limits) -> Cells:
        """The figures in a column, of the rows that have a touchpoint."""
        if (column, within) not in self.read:
            whole = read_cells(column, self.columns[column], self.decimal, within=within)
            values = {position: value for position, value in whole.values.items() if position in self.touchpoints}
            odd = [found for found in whole.odd if found[0] in self.touchpoints]
            self.read[column, within] = replace(whole, values=values, odd=odd)
        return self.read[column, within]


@dataclass(frozen=True, slots=True)
class Computed:
    """The figures of one measure, the cells that are none, the rows used, and sentences to be told."""

    figures: MeasureFigures
    odd: Sequence[OddCell]
    used: frozenset[int]
    notes: tuple[str, ...]


def compute(plan: Plan, sheet: Sheet) -> Computed:
    """The figures of a plan on the rows of a table."""
    parts = dict.fromkeys([*plan.way.parts, *(plan.check.parts if plan.check else ())])
    cells = {part: sheet.cells(plan.columns[part], limits(plan.measure, part)) for part in parts}
    formula, columns = _columns(plan.way, cells, sheet)
    rows, used = _rows(columns, sheet.touchpoints)
    outcomes = _outcomes(formula, rows)
    checked = {}
    if plan.check:
        checked = _outcomes(
            plan.check.formula, _rows([cells[p].values for p in plan.check.parts], sheet.touchpoints)[0]
        )
    measure = plan.measure
    figures = MeasureFigures(
        name=plan.name,
        values={id: outcome.value for id, outcome in outcomes.items()},
        unit=measure.unit.sign,
        key=measure.key,
        denominator=plan.denominator,
        intervals={id: outcome.interval for id, outcome in outcomes.items() if outcome.interval},
        n={id: outcome.n for id, outcome in outcomes.items() if outcome.n is not None},
    )
    repeated = any(len(those) > 1 for those in rows.values())
    notes = remarks(
        plan, cells, {id: outcome.value for id, outcome in checked.items()}, figures=figures, titles=sheet.titles,
        periods=sheet.columns[plan.columns["period"]] if "period" in plan.way.parts else (),
        together=FORMULAS[formula].rows if repeated else "",
    )  # fmt: skip
    odd = [(at, plan.columns[part], cell, why) for part, read in cells.items() for at, cell, why in read.odd]
    return Computed(figures, odd, used, notes)


def _columns(way: Way, cells: Mapping[str, Cells], sheet: Sheet) -> tuple[str, list[Mapping[int, float]]]:
    """(formula, the numbers for it by position of a row). Ready figures that are bound without what they rest on are
    weighted by the column that counts, where there is one: open rates are never averaged as if all were alike.
    """
    columns = [cells[part].values for part in way.parts]
    if way.formula == "mean" and sheet.weights:
        rows_of = Counter(sheet.touchpoints[position] for position in columns[0])
        known = {at: sheet.weights.get(at, 0.0 if rows_of[sheet.touchpoints[at]] > 1 else 1.0) for at in columns[0]}
        if all(known.values()):
            return "weighted mean", [*columns, known]
    return way.formula, columns


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
