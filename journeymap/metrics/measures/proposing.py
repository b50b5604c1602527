"""Which measure a column of figures is, so far as its name and its cells leave no doubt. A proposal, to be shown as such."""

from collections.abc import Sequence

from journeymap.metrics.measures.catalogue import MEASURES
from journeymap.metrics.measures.cells import PARSERS, Cells, limits, read_cells
from journeymap.metrics.measures.measure import VALUE, Measure, Unit
from journeymap.metrics.measures.named import Use, proposed
from journeymap.metrics.tables.columns import parse_number


def sure(column: str, cells: Sequence[str], decimal: str, *, names: Sequence[str]) -> str:
    """What a column is in the catalogue, as `DataSource.computed` has it; "" where its name says nothing, or where its
    cells do not bear it out. `names` are the touchpoints of the rows.

    Whole numbers within the scale of a question may be single answers or figures made of them: they are answers where
    touchpoints have many rows, else nobody can tell.
    """
    measure = MEASURES.get(proposed(column))
    if measure is None:
        return ""
    if measure.scale:
        answers = read_cells(column, cells, decimal, within=limits(measure, "answers"))
        if answers.values and not answers.odd:
            return Use(measure, "answers").key if _many(names) else ""
    figures = read_cells(column, cells, decimal, within=limits(measure, VALUE))
    return Use(measure).key if figures.values and _fit(figures, decimal) and not _bare(measure, cells, decimal) else ""


def _many(names: Sequence[str]) -> bool:
    """Whether touchpoints have several rows each."""
    filled = [name.strip() for name in names if name.strip()]
    return len(filled) >= 2 * len(set(filled))


def _fit(figures: Cells, decimal: str) -> bool:
    """Whether every number is one that the measure can have; words are no numbers whatever the measure."""
    parse = PARSERS[figures.kind]
    return all(parse(cell, decimal) is None for _, cell, _ in figures.odd)


def _bare(measure: Measure, cells: Sequence[str], decimal: str) -> bool:
    """Whether there are bare numbers too large for a rate: a “conversion” of 12 may be twelve per cent or twelve of them."""
    numbers = (parse_number(cell, decimal=decimal) for cell in cells)
    return measure.unit is Unit.RATE and any(number is not None and abs(number) > 1 for number in numbers)
