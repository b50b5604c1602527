"""By what ready figures are weighted where nothing was bound for it and touchpoints have several rows.

A rate of 25 % of a thousand and one of 50 % of ten are no rate of 38 %. So a column that is plainly the denominator is
taken unasked, else the one that counts; and a ratio that has neither is left out, never averaged as if all were alike.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from journeymap.metrics.measures.cells import column_kind, limits
from journeymap.metrics.measures.measure import VALUE, Measure
from journeymap.metrics.measures.named import part_named
from journeymap.metrics.measures.plans import Plan
from journeymap.metrics.measures.sheet import Sheet
from journeymap.metrics.tables.columns import ColumnKind
from journeymap.model.ids import Id


@dataclass(frozen=True, slots=True)
class Weighing:
    """How the rows of a plan come together: its formula, the column by which they are weighted unasked ("" for none) with
    its numbers where it is no part of the plan, the touchpoints whose one figure stands whatever that column says, and
    those that are left out since nothing says what their rows rest on.
    """

    plan: Plan
    formula: str
    by: str = ""
    numbers: Mapping[int, float] | None = None
    single: frozenset[Id] = frozenset()
    left_out: frozenset[Id] = frozenset()


def weighed(plan: Plan, sheet: Sheet) -> Weighing:
    """How the ready figures of a plan come together on a table; other plans say it themselves."""
    if plan.way.formula != "mean":
        return Weighing(plan, plan.way.formula)
    rows = sheet.cells(plan.columns[VALUE], limits(plan.measure, VALUE)).values
    counts = Counter(sheet.touchpoints[position] for position in rows)
    several = frozenset(id for id, n in counts.items() if n > 1)
    single = frozenset(counts) - several
    if several and (found := _denominator(plan, sheet)):
        part, column = found
        way = plan.measure.way((VALUE, part)) or plan.way
        wider = replace(plan, way=way, columns={**plan.columns, part: column})
        return Weighing(wider, way.formula, column, single=single)
    counting = sheet.counting
    known = all(at in counting.numbers for at in rows if sheet.touchpoints[at] in several)
    if counting.numbers and known and (several or counting.chosen):
        return Weighing(plan, "weighted mean", counting.column if several else "", counting.numbers, single)
    return Weighing(plan, "mean", left_out=several if plan.measure.ratio else frozenset())


def _denominator(plan: Plan, sheet: Sheet) -> tuple[str, str] | None:
    """(part, column) of the one column that is by its name what the figures rest on: a chosen one, else any."""
    own = {plan.columns[VALUE], sheet.names}
    for columns in (sheet.columns, sheet.table.columns):
        named = _named(plan.measure, [column for column in columns if column not in own])
        for part in plan.measure.denominators:
            numbers = [c for c in named.get(part, ()) if _counts(c, sheet)]
            if len(numbers) == 1 and plan.measure.way((VALUE, part)) != plan.way:
                return part, numbers[0]
    return None


def _named(measure: Measure, columns: Iterable[str]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for column in columns:
        found.setdefault(part_named(measure, column), []).append(column)
    return found


def _counts(column: str, sheet: Sheet) -> bool:
    return column_kind(column, sheet.text(column), sheet.decimal) is ColumnKind.NUMBER
