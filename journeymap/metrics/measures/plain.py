"""Columns of figures that are bound to no measure: their kind and name say how rows of one touchpoint come together."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import fsum

from journeymap.metrics.measures.cells import LARGEST, PARSERS, TOO_LARGE, column_kind, why_none
from journeymap.metrics.tables.columns import ColumnKind, parse_number
from journeymap.metrics.tables.table import Table
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id

_AVERAGED = re.compile(
    r"\b(average|avg|mean|median|rate|ratio|share|rating|score|stars|satisfaction|nps|csat|ces|effort|sentiment|time"
    r"|keskiarvo|mediaani|osuus|aste|arvosana|arvio|tyytyväisyys|suositteluindeksi|aika|nopeus)\b|(prosentti|aika|aste)$",
    re.IGNORECASE,
)
"""Measures that are averages by their name: their repeated rows are averaged, those of any other number summed."""

_COUNTS = re.compile(
    r"\b(n|count|users|visitors|customers|sessions|visits|responses|respondents|answers|cases|kävijät|käyttäjät|asiakkaat"
    r"|istunnot|käynnit|vastaajat|vastaukset|lukumäärä|lkm|määrä)\b",
    re.IGNORECASE,
)
"""A column with such a name says on how many each row rests, and weights the averages."""

UNITS: Mapping[ColumnKind, str] = {ColumnKind.PERCENT: "%", ColumnKind.DURATION: "s"}


@dataclass(frozen=True, slots=True)
class Weights:
    """What each row rests on: the numbers above 0, by the position of a row, in the column that counts; and whether that
    column is among the chosen ones. Without such a column it is empty.
    """

    column: str = ""
    numbers: Mapping[int, float] = field(default_factory=dict[int, float])
    chosen: bool = False


Odd = tuple[int, str, str]
"""The position of a row, its cell, and why that is no figure."""


def figures(
    name: str, cells: Sequence[str], decimal: str, *, touchpoints: Mapping[int, Id], weights: Weights
) -> tuple[MeasureFigures, list[Odd], str]:
    """(one figure a touchpoint, what is none, a note where rows were put together ("" where none were))."""
    kind = column_kind(name, cells, decimal)
    read, odd = _read(cells, kind, decimal, touchpoints)
    averaged = kind is not ColumnKind.NUMBER or _AVERAGED.search(name.replace("_", " ")) is not None
    repeated = [rows for rows in read.values() if len(rows) > 1]
    weighted = averaged and all(position in weights.numbers for rows in repeated for position, _ in rows)
    values: dict[Id, float] = {}
    for touchpoint, rows in read.items():
        shares = [weights.numbers[position] if weighted and len(rows) > 1 else 1.0 for position, _ in rows]
        total = fsum(share * value for share, (_, value) in zip(shares, rows, strict=True))
        values[touchpoint] = total / fsum(shares) if averaged else total
    by = "the weighted mean of them" if weights.chosen else f"the mean of them, weighted by “{weights.column}”"
    way = by if weighted else "the plain mean of them" if averaged else "the sum of them"
    note = f"“{name}” of a touchpoint with several rows is {way}." if repeated else ""
    return MeasureFigures(name, values, UNITS.get(kind, "")), odd, note


def _read(
    cells: Sequence[str], kind: ColumnKind, decimal: str, touchpoints: Mapping[int, Id]
) -> tuple[dict[Id, list[tuple[int, float]]], list[Odd]]:
    """(the figures of each touchpoint with the position of their row, what is no figure)."""
    read: dict[Id, list[tuple[int, float]]] = {}
    odd: list[Odd] = []
    for position, touchpoint in touchpoints.items():
        cell = cells[position].strip()
        value = PARSERS[kind](cell, decimal) if cell else None
        if value is not None and abs(value) <= LARGEST:
            read.setdefault(touchpoint, []).append((position, value))
        elif cell:
            odd.append((position, cell, why_none(cell, kind, decimal) if value is None else TOO_LARGE))
    return read, odd


def weights(table: Table, chosen: Mapping[str, Sequence[str]], decimal: str, *, names: str) -> Weights:
    """For each row the number on which it rests, from the one column that counts: among the chosen ones, or where none of
    these does, in the whole table but for its column of `names`. Empty without one.
    """
    for columns in (chosen, [column for column in table.columns if column != names]):
        named = [name for name in columns if _COUNTS.search(name) and not _AVERAGED.search(name)]
        cells = {name: chosen[name] if name in chosen else table.cells(name) for name in named}
        counting = [name for name in named if column_kind(name, cells[name], decimal) is ColumnKind.NUMBER]
        if len(counting) == 1:
            name = counting[0]
            read = enumerate(parse_number(cell, decimal=decimal) for cell in cells[name])
            numbers = {position: number for position, number in read if number is not None and 0 < number <= LARGEST}
            return Weights(name, numbers, name in chosen)
    return Weights()
