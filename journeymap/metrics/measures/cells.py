"""The cells of a measure's column: numbers in the measure's unit, and what is none of them, with the reason."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from journeymap.metrics.measures.measure import VALUE, Measure, Unit
from journeymap.metrics.measures.parts import PARTS
from journeymap.metrics.measures.periods import kind_of, place
from journeymap.metrics.tables.columns import ColumnKind, parse_duration, parse_number, parse_percent, read_column

PARSERS: Mapping[ColumnKind, Callable[[str, str], float | None]] = {
    ColumnKind.NUMBER: lambda cell, decimal: parse_number(cell, decimal=decimal),
    ColumnKind.PERCENT: lambda cell, decimal: parse_percent(cell, decimal=decimal),
    ColumnKind.DURATION: lambda cell, decimal: parse_duration(cell),  # noqa: ARG005  # one shape for all
}

LARGEST = 1e50
"""What is larger is no figure but a slip: sums and products of such numbers would leave the range of floats."""

TOO_LARGE = "is too large to reckon with"

_SECONDS_IN_NAME = (
    (re.compile(r"\b(ms|milliseconds?|millisekuntia?)\b", re.IGNORECASE), 0.001, "milliseconds"),
    (re.compile(r"\b(min|mins|minutes?|minuuttia?)\b", re.IGNORECASE), 60.0, "minutes"),
    (re.compile(r"\b(h|hrs?|hours?|tuntia?)\b", re.IGNORECASE), 3600.0, "hours"),
    (re.compile(r"\b(d|days?|pv|päivää?)\b", re.IGNORECASE), 86400.0, "days"),
)
"""What a bare number counts in a column of times, by its name; seconds where the name says nothing."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a figure may be: from `low` to `high`, a whole number where it is an answer. `what` names it in a reject."""

    unit: Unit
    low: float = float("-inf")
    high: float = float("inf")
    whole: bool = False
    what: str = ""

    def reason(self, value: float) -> str:
        """Why a number is no such figure; "" where it is one."""
        if abs(value) > LARGEST:
            return TOO_LARGE
        if self.low <= value <= self.high and not (self.whole and value % 1):
            return ""
        return f"is no {self.what}" if self.what else "is below 0"


@dataclass(frozen=True, slots=True)
class Cells:
    """The figures of a column by the position of their row, (position, cell, reason) of what is none, and a sentence on
    what had to be guessed ("" for nothing). `kind` is how the cells were read.
    """

    values: Mapping[int, float]
    odd: Sequence[tuple[int, str, str]] = ()
    note: str = ""
    kind: ColumnKind = field(default=ColumnKind.NUMBER)


def limits(measure: Measure, part: str) -> Limits:
    """What the cells of a part of a measure may be."""
    if part == VALUE:
        if measure.bounds is None:
            return Limits(measure.unit, low=0.0 if measure.unit in (Unit.COUNT, Unit.SECONDS) else float("-inf"))
        low, high = measure.bounds
        rate = measure.unit is Unit.RATE
        what = f"rate from {100 * low:g} to {100 * high:g} %" if rate else f"figure from {low:g} to {high:g}"
        return Limits(measure.unit, low, high, what=what)
    if part == "answers" and measure.scale:
        low, high = measure.scale
        return Limits(Unit.SCORE, low, high, whole=True, what=f"answer from {low} to {high}")
    unit = PARTS[part].unit
    return Limits(unit, low=0.0) if unit in (Unit.COUNT, Unit.SECONDS) else Limits(unit)


def read_cells(name: str, cells: Sequence[str], decimal: str, *, within: Limits) -> Cells:
    """The figures in a column of a table, in the unit that they are to have; empty cells are neither figures nor odd."""
    filled = {position: cell.strip() for position, cell in enumerate(cells) if cell.strip()}
    if within.unit is Unit.PERIOD:
        return _periods(filled)
    kind = _kind(name, cells, decimal, within.unit)
    read = {cell: PARSERS[kind](cell, decimal) for cell in set(filled.values())}  # answers come again and again
    numbers = {position: value for position, cell in filled.items() if (value := read[cell]) is not None}
    factor, note = _factor(name, numbers, kind, within.unit)
    values: dict[int, float] = {}
    odd: list[tuple[int, str, str]] = []
    for position, cell in filled.items():
        reason = within.reason(numbers[position] * factor) if position in numbers else f"is no {kind}"
        if reason:
            odd.append((position, cell, reason))
        else:
            values[position] = numbers[position] * factor
    return Cells(values, odd, note, kind)


def column_kind(name: str, cells: Sequence[str], decimal: str) -> ColumnKind:
    """What the cells are; a column that is mostly words is read as numbers, so that each word is rejected by name."""
    kind = read_column(name, cells, decimal=decimal).kind
    return kind if kind in PARSERS else ColumnKind.NUMBER


_WRITTEN = {Unit.RATE: ColumnKind.PERCENT, Unit.SECONDS: ColumnKind.DURATION}


def _kind(name: str, cells: Sequence[str], decimal: str, unit: Unit) -> ColumnKind:
    wanted = _WRITTEN.get(unit)
    return wanted if wanted and column_kind(name, cells, decimal) is wanted else ColumnKind.NUMBER


def _factor(name: str, numbers: Mapping[int, float], kind: ColumnKind, unit: Unit) -> tuple[float, str]:
    """(by what bare numbers are multiplied, what is to be told of it)."""
    if kind is not ColumnKind.NUMBER or not numbers:
        return 1.0, ""
    largest = max(numbers.values(), key=abs)
    if unit is Unit.RATE:
        factor = 1.0 if abs(largest) <= 1 else 0.01
        return factor, f"“{name}” has bare numbers: {largest:g} is read as {100 * factor * largest:g} %."
    if unit is Unit.SECONDS:
        words = name.replace("_", " ")
        factor, said = next(((f, said) for word, f, said in _SECONDS_IN_NAME if word.search(words)), (1.0, "seconds"))
        return factor, f"“{name}” has bare numbers: they are read as {said}."
    return 1.0, ""


def _periods(filled: Mapping[int, str]) -> Cells:
    """The place of each period in time, of the kind that most cells name."""
    kind = kind_of(list(filled.values()))
    found = {cell: place(cell) for cell in set(filled.values())}
    values = {position: float(at[1]) for position, cell in filled.items() if (at := found[cell]) and at[0] == kind}
    reason = f"is no {kind}" if kind else "is no period such as 2026-03 or Q1 2026"
    return Cells(values, [(position, cell, reason) for position, cell in filled.items() if position not in values])
