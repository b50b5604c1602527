"""The measures of a metric table: a figure for each touchpoint that it names."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import file_digest
from math import fsum
from pathlib import Path

from journeymap.metrics.logs.events import Reject
from journeymap.metrics.tables.columns import ColumnKind, parse_duration, parse_number, parse_percent, read_column
from journeymap.metrics.tables.table import Table, TableError, read_table
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot

SHOWN_REJECTS = 200
"""So many rejects are reported one by one; all are counted."""

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

PARSERS: Mapping[ColumnKind, Callable[[str, str], float | None]] = {
    ColumnKind.NUMBER: lambda cell, decimal: parse_number(cell, decimal=decimal),
    ColumnKind.PERCENT: lambda cell, decimal: parse_percent(cell, decimal=decimal),
    ColumnKind.DURATION: lambda cell, decimal: parse_duration(cell),  # noqa: ARG005  # one shape for all
}

UNITS: Mapping[ColumnKind, str] = {ColumnKind.PERCENT: "%", ColumnKind.DURATION: "s"}


@dataclass(frozen=True, slots=True)
class MeasureReport:
    """What became of the rows of a metric table: `rows` in all, of which `used` gave figures, `rejected` had an empty
    name or a cell that is no figure (`rejects` has the first 200 of these), `ignored` were bound to nothing.
    `unnamed` rows were left out whole, `odd_cells` cells alone.
    `unbound` counts the rows of each name that is not on the map. `notes` are sentences; `checksum` is the SHA-256.
    """

    rows: int
    used: int = 0
    rejected: int = 0
    rejects: tuple[Reject, ...] = ()
    unnamed: int = 0
    odd_cells: int = 0
    ignored: int = 0
    unbound: Mapping[str, int] = field(default_factory=dict[str, int])
    notes: tuple[str, ...] = ()
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class _Column:
    """A measure column: how its cells are read, and its figures with the position of their row, by touchpoint."""

    name: str
    kind: ColumnKind
    figures: dict[Id, list[tuple[int, float]]] = field(default_factory=dict[Id, list[tuple[int, float]]])


def names_in(path: Path, source: DataSource) -> dict[str, int]:
    """The names in the touchpoint column of a metric table with their number of rows, to be bound. Raises TableError."""
    table = read_table(path, encoding=source.encoding, delimiter=source.delimiter, sheet=source.sheet)
    names = _cells(table, source.columns.get("touchpoint", ""), "the names of touchpoints")
    return dict(Counter(name.strip() for name in names if name.strip()))


def read_measures(path: Path, source: DataSource, journey: Journey) -> tuple[Snapshot, MeasureReport]:
    """The figures of a metric table by touchpoint, as `source` says how to read it, and a report of all its rows.

    Percentages become rates in 0…1 with the unit "%", durations seconds with the unit "s". Where several rows name one touchpoint,
    numbers are summed; percentages, durations and measures that are averages by their name are averaged, weighted
    by the measure that counts (visitors, responses …) where there is one. Raises TableError where the file cannot
    be read or lacks a column.
    """
    table = read_table(path, encoding=source.encoding, delimiter=source.delimiter, sheet=source.sheet)
    names = _cells(table, source.columns.get("touchpoint", ""), "the names of touchpoints")
    if not source.measures:
        raise TableError(f"No column of “{path.name}” is chosen as a measure: choose at least one.")
    measures = {name: _cells(table, name, "a measure") for name in source.measures}
    columns = [_Column(name, _kind(name, cells, source.decimal)) for name, cells in measures.items()]
    touchpoints, rejects, unbound, ignored = _bound(table, names, source, journey)
    unnamed = len(rejects)
    for column in columns:
        odd = _fill(column, measures[column.name], touchpoints, decimal=source.decimal)
        rejects += [Reject(table.line(position), column.name, f"is no {column.kind}", cell) for position, cell in odd]
    odd_cells = len(rejects) - unnamed
    rejects.sort(key=lambda reject: reject.line)
    weights = _weights(columns, measures, source.decimal)
    combined = [_combined(column, weights) for column in columns]
    with path.open("rb") as stream:
        checksum = file_digest(stream, "sha256").hexdigest()
    report = MeasureReport(
        rows=len(names),
        used=len({position for c in columns for rows in c.figures.values() for position, _ in rows}),
        rejected=len({reject.line for reject in rejects}),
        rejects=tuple(rejects[:SHOWN_REJECTS]),
        unnamed=unnamed,
        odd_cells=odd_cells,
        ignored=ignored,
        unbound=unbound,
        notes=(*table.notes, *(note for _, note in combined if note)),
        checksum=checksum,
    )
    figures = tuple(measure for measure, _ in combined)
    return Snapshot(id=Snapshot.id_of(source.id), source=source.id, measures=figures), report


def _cells(table: Table, column: str, meaning: str) -> list[str]:
    if column not in table.columns:
        there = ", ".join(f"“{name}”" for name in table.columns[:12])
        wanted = f"There is no column “{column}”" if column else "No column is chosen"
        raise TableError(f"{wanted} for {meaning}: choose one of {there}.")
    return table.cells(column)


def _kind(name: str, cells: Sequence[str], decimal: str) -> ColumnKind:
    """What the cells are; a column that is mostly words is read as numbers, so that each word is rejected by name."""
    kind = read_column(name, cells, decimal=decimal).kind
    return kind if kind in PARSERS else ColumnKind.NUMBER


def _bound(
    table: Table, names: Sequence[str], source: DataSource, journey: Journey
) -> tuple[dict[int, Id], list[Reject], dict[str, int], int]:
    """(touchpoint of each row that has one, rejected rows, unbound names with their rows, ignored rows)."""
    touchpoints: dict[int, Id] = {}
    rejects: list[Reject] = []
    unbound: Counter[str] = Counter()
    ignored = 0
    for position, cell in enumerate(names):
        name = cell.strip()
        touchpoint = source.binding.get(name)
        if not name:
            rejects.append(Reject(table.line(position), source.columns["touchpoint"], "names no touchpoint", ""))
        elif touchpoint is not None and touchpoint in journey.touchpoints:
            touchpoints[position] = touchpoint
        elif touchpoint is None and name in source.binding:
            ignored += 1
        else:
            unbound[name] += 1
    return touchpoints, rejects, dict(unbound), ignored


def _fill(
    column: _Column, cells: Sequence[str], touchpoints: Mapping[int, Id], *, decimal: str
) -> list[tuple[int, str]]:
    """Reads the figures of a column; gives (position, cell) of what is none."""
    odd: list[tuple[int, str]] = []
    for position, touchpoint in touchpoints.items():
        cell = cells[position].strip()
        value = PARSERS[column.kind](cell, decimal) if cell else None
        if value is not None:
            column.figures.setdefault(touchpoint, []).append((position, value))
        elif cell:
            odd.append((position, cell))
    return odd


def _weights(columns: Sequence[_Column], measures: Mapping[str, Sequence[str]], decimal: str) -> dict[int, float]:
    """For each row the number on which it rests, from the one column that counts; empty without one."""
    counting = [
        c.name
        for c in columns
        if c.kind is ColumnKind.NUMBER and _COUNTS.search(c.name) and not _AVERAGED.search(c.name)
    ]
    if len(counting) != 1:
        return {}
    numbers = enumerate(parse_number(cell, decimal=decimal) for cell in measures[counting[0]])
    return {position: number for position, number in numbers if number is not None and number > 0}


def _combined(column: _Column, weights: Mapping[int, float]) -> tuple[MeasureFigures, str]:
    """(one figure a touchpoint, a note where rows were put together)."""
    averaged = column.kind is not ColumnKind.NUMBER or _AVERAGED.search(column.name.replace("_", " ")) is not None
    repeated = [rows for rows in column.figures.values() if len(rows) > 1]
    weighted = averaged and all(position in weights for rows in repeated for position, _ in rows)
    values: dict[Id, float] = {}
    for touchpoint, rows in column.figures.items():
        shares = [weights[position] if weighted and len(rows) > 1 else 1.0 for position, _ in rows]
        total = fsum(share * value for share, (_, value) in zip(shares, rows, strict=True))
        values[touchpoint] = total / fsum(shares) if averaged else total
    way = "the weighted mean" if weighted else "the plain mean" if averaged else "the sum"
    note = f"“{column.name}” of a touchpoint with several rows is {way} of them." if repeated else ""
    return MeasureFigures(column.name, values, UNITS.get(column.kind, "")), note
