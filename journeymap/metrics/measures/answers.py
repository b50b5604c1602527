"""Single answers that are bound as if they were scores made of many: an NPS of 10 and one of 0 are no score of 5."""

from collections.abc import Mapping, Sequence

from journeymap.metrics.measures.catalogue import MEASURES
from journeymap.metrics.measures.measure import VALUE, Measure, Unit
from journeymap.metrics.measures.named import Use, part_named
from journeymap.metrics.tables.columns import parse_number, parse_percent
from journeymap.metrics.tables.table import Table
from journeymap.model.ids import Id

_OTHER_THAN_ANSWERS = ("nps", "csat")
"""Measures whose figures are no mean of the answers, so that it matters which of them a column has."""

Bound = Mapping[str, tuple[Use, ...]]


def taken_for_answers(
    bound: Bound, table: Table, decimal: str, *, touchpoints: Mapping[int, Id]
) -> tuple[dict[str, tuple[Use, ...]], list[str]]:
    """(what the columns are, sentences on those that are taken for single answers though they are bound as scores).

    Of a measure that one column alone is bound to, this is so where every number in it is an answer of the scale, where
    some touchpoint has several rows, and where no other column is plainly how many responses a row rests on.
    """
    uses, notes = dict(bound), list[str]()
    for key in _OTHER_THAN_ANSWERS:
        measure = MEASURES[key]
        columns = [(column, use) for column, those in bound.items() for use in those if use.measure == measure]
        if len(columns) != 1 or columns[0][1].part != VALUE:
            continue
        column, taken = columns[0]
        if _counted(measure, column, table) or not _are_answers(
            table.cells(column), decimal, measure=measure, touchpoints=touchpoints
        ):
            continue
        meant = Use(measure, "answers")
        uses[column] = tuple(meant if use == taken else use for use in bound[column])
        low, high = measure.scale or (0, 0)
        notes.append(
            f"“{column}” has whole numbers from {low} to {high} alone: they are taken for single answers ({meant.key})."
        )
    return uses, notes


def _counted(measure: Measure, column: str, table: Table) -> bool:
    others = (other for other in table.columns if other != column)
    return any(part_named(measure, other) in measure.denominators for other in others)


def _are_answers(cells: Sequence[str], decimal: str, *, measure: Measure, touchpoints: Mapping[int, Id]) -> bool:
    filled = {position: bare for position, cell in enumerate(cells) if (bare := cell.strip())}
    rows = [touchpoints[position] for position in filled if position in touchpoints]
    distinct = set(filled.values())
    if len(set(rows)) == len(rows) or any(parse_percent(cell, decimal=decimal) for cell in distinct):
        return False
    low, high = measure.scale or (0, 0)
    numbers = [number for cell in distinct if (number := parse_number(cell, decimal=decimal)) is not None]
    readable = measure.unit is not Unit.RATE or max(numbers, default=0) > 1  # 1 alone may be 100 %
    return readable and bool(numbers) and all(low <= number <= high and not number % 1 for number in numbers)
