"""The cells of a measure's column: numbers in the measure's unit, and what is none of them, with the reason."""

import re
from collections import Counter
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
    numbers, bare = _numbers(filled, kind, decimal, within.unit)
    factor, note = _factor(name, bare, kind, within.unit)
    numbers |= {position: number * factor for position, number in bare.items()}
    values: dict[int, float] = {}
    odd: list[tuple[int, str, str]] = []
    for position, cell in filled.items():
        reason = within.reason(numbers[position]) if position in numbers else why_none(cell, kind, decimal)
        if reason:
            odd.append((position, cell, reason))
        else:
            values[position] = numbers[position]
    return Cells(values, odd, note, kind)


def _numbers(
    filled: Mapping[int, str], kind: ColumnKind, decimal: str, unit: Unit
) -> tuple[dict[int, float], dict[int, float]]:
    """(numbers whose cells say their unit, or need none; bare ones in a unit that has to be found out)."""
    marked, plain = PARSERS[_WRITTEN.get(unit, kind)], PARSERS[kind]
    cells = set(filled.values())  # answers come again and again
    sure = {cell: value for cell in cells if (value := marked(cell, decimal)) is not None}
    rest = {cell: value for cell in cells - sure.keys() if (value := plain(cell, decimal)) is not None}
    known = {position: sure[cell] for position, cell in filled.items() if cell in sure}
    return known, {position: rest[cell] for position, cell in filled.items() if cell in rest}


def why_none(cell: str, kind: ColumnKind, decimal: str) -> str:
    """Why a cell is no figure of a column of this kind."""
    if kind in _SIGNED and parse_number(cell, decimal=decimal) is not None:
        return f"stands without {_SIGNED[kind]} among cells that have one"
    return f"is no {kind}"


def column_kind(name: str, cells: Sequence[str], decimal: str) -> ColumnKind:
    """What the cells are: percentages or durations where half of them say so, since then a bare number is what is in
    doubt. A column that is mostly words is read as numbers, so that each word is rejected by name.
    """
    kind = read_column(name, cells, decimal=decimal).kind
    if kind in _SIGNED:
        return kind
    filled = Counter(bare for cell in cells if (bare := cell.strip()))
    words = {cell: n for cell, n in filled.items() if parse_number(cell, decimal=decimal) is None}
    says = {kind: sum(n for cell, n in words.items() if PARSERS[kind](cell, decimal) is not None) for kind in _SIGNED}
    return next((kind for kind, n in says.items() if n and 2 * n >= filled.total()), ColumnKind.NUMBER)


_SIGNED = {ColumnKind.PERCENT: "a percent sign", ColumnKind.DURATION: "a unit of time"}
"""Kinds whose cells say so themselves, and by what."""

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
