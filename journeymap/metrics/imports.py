"""What the import dialog and the command line ask of a file: a first look with proposals, and the measures in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from journeymap.metrics.bindings import fold
from journeymap.metrics.measures.reading import MeasureReport, Reject, names_in, read_measures
from journeymap.metrics.tables.columns import ColumnKind, ColumnReading, better_decimal, read_column
from journeymap.metrics.tables.table import Table, read_table
from journeymap.model.ids import Id
from journeymap.model.records import DataSource, SourceKind

__all__ = ["ROLES", "MeasureReport", "Preview", "Reject", "names_in", "preview", "proposal", "read_measures"]

PREVIEW_ROWS = 500

ROLES: Mapping[str, tuple[str, ...]] = {
    "case": (
        "case id", "case", "case concept name", "customer id", "customer", "user id", "user pseudo id", "user", "distinct id",
        "client id", "visitor id", "patient id", "patient", "session id", "session", "asiakas", "asiakas id", "asiakkaan tunnus",
        "asiakastunnus", "asiakasnumero", "käyttäjä", "käyttäjätunnus", "istunto", "istunnon tunnus", "tapaus", "potilas",
    ),
    "activity": (
        "activity", "concept name", "event name", "event type", "event", "action", "step", "task", "tapahtuma", "tapahtuman nimi",
        "toiminto", "aktiviteetti", "vaihe", "touchpoint", "kosketuspiste",
    ),
    "time": (
        "timestamp", "time timestamp", "event timestamp", "event time", "time", "datetime", "date time", "occurred at", "created at", "ts",
        "date", "event date", "aikaleima", "aika", "ajankohta", "kellonaika", "päivämäärä", "päivä", "pvm",
    ),
    "touchpoint": (
        "touchpoint", "touch point", "kosketuspiste", "step", "page", "page title", "event name", "activity", "name", "nimi", "vaihe", "sivu",
    ),
}  # fmt: skip
"""For each role of a column the names it goes by, in English and Finnish, the surest first; compared folded."""


@dataclass(frozen=True, slots=True)
class Preview:
    """A first look at a file. `columns` are the readings of the first rows, `rows` what they seem to be, `roles` the
    column for each role of that kind (one is missing where none fits), `measures` the columns of figures,
    `decimal` the mark that most numbers of the table want.
    """

    table: Table
    columns: tuple[ColumnReading, ...]
    rows: SourceKind
    roles: Mapping[str, str]
    measures: tuple[str, ...]
    decimal: str = "."

    def reading(self, column: str) -> ColumnReading:
        """The reading of a column. Raises KeyError where there is none of this name."""
        return dict(zip(self.table.columns, self.columns, strict=True))[column]


def preview(path: Path, *, encoding: str = "", delimiter: str = "", sheet: str = "") -> Preview:
    """The first rows of a file with a proposal of how to read them. Raises TableError where it is no table."""
    table = read_table(path, encoding=encoding, delimiter=delimiter, sheet=sheet, limit=PREVIEW_ROWS)
    cells = {name: table.cells(name) for name in table.columns}
    decimal = better_decimal(cells.values(), delimiter=table.delimiter)
    own = "." if decimal == "." and not table.delimiter else ""  # a workbook has numbers, not ways to write them
    columns = tuple(
        _settled(read_column(name, cells[name], decimal=own), cells[name], decimal) for name in table.columns
    )
    events = _event_roles(columns, cells)
    if len(events) == 3:
        return Preview(table, columns, SourceKind.EVENTS, events, (), decimal)
    roles = _metric_roles(columns)
    return Preview(table, columns, SourceKind.METRICS, roles, _measures(columns, roles), decimal)


def proposal(seen: Preview, path: Path, *, id: Id) -> DataSource:
    """The data source that the preview proposes, with everything but its binding."""
    time = seen.roles.get("time")
    return DataSource(
        id=id,
        rows=seen.rows,
        title=path.name,
        path=str(path),
        encoding=seen.table.encoding,
        delimiter=seen.table.delimiter,
        decimal=seen.decimal,
        sheet=seen.table.sheet,
        time_format=seen.reading(time).time_format if time else "",
        columns=dict(seen.roles),
        measures=seen.measures,
    )


def _settled(reading: ColumnReading, cells: Sequence[str], decimal: str) -> ColumnReading:
    """The reading with the table's decimal mark, where the column alone leaves it open; it stays ambiguous."""
    if reading.decimal == decimal or reading.kind not in (ColumnKind.NUMBER, ColumnKind.PERCENT):
        return reading
    again = read_column(reading.name, cells, decimal=decimal)
    if again.kind is not reading.kind or again.misfits > reading.misfits:
        return reading
    return ColumnReading(
        reading.name, again.kind, decimal, misfits=again.misfits, first_misfit=again.first_misfit,
        ambiguous=tuple(sorted(reading.ambiguous, key=lambda mark: mark != decimal)), filled=again.filled,
    )  # fmt: skip


def _named(role: str, columns: Sequence[ColumnReading], used: Sequence[str] = ()) -> str:
    """The first column by a role's names, "" for none."""
    folded = {fold(column.name): column.name for column in reversed(columns) if column.name not in used}
    return next((folded[name] for word in ROLES[role] if (name := fold(word)) in folded), "")


def _event_roles(columns: Sequence[ColumnReading], cells: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Case, activity and time: by name, then by content. All three, or these rows are no events."""
    times = [column for column in columns if column.kind is ColumnKind.TIME]
    words = [column for column in columns if column.kind is ColumnKind.TEXT]  # times in a notation that is not known
    time = _named("time", times) or next((column.name for column in times), "") or _named("time", words)
    case = _named("case", columns, [time]) or next(
        (c.name for c in columns if re.search(r"(^|_| )id$", c.name, re.IGNORECASE)), ""
    )
    activity = _named("activity", columns, [time, case])
    if not activity and case and time:
        activity = _repeating(columns, cells, [time, case])
    found = {"case": case, "activity": activity, "time": time}
    return {role: name for role, name in found.items() if name}


def _repeating(columns: Sequence[ColumnReading], cells: Mapping[str, Sequence[str]], used: Sequence[str]) -> str:
    """The first column of words that come again and again, as the names of activities do; of equals one that varies."""
    words = [c for c in columns if c.kind is ColumnKind.TEXT and c.filled and c.name not in used]
    kinds = {c.name: len({*cells[c.name]} - {""}) for c in words}
    again = [c.name for c in words if kinds[c.name] <= max(2, c.filled // 2)]
    return next((name for name in again if kinds[name] > 1), again[0] if again else "")


def _metric_roles(columns: Sequence[ColumnReading]) -> dict[str, str]:
    words = [column for column in columns if column.kind is ColumnKind.TEXT and column.filled]
    name = _named("touchpoint", words) or next((column.name for column in words), "")
    return {"touchpoint": name} if name else {}


def _measures(columns: Sequence[ColumnReading], roles: Mapping[str, str]) -> tuple[str, ...]:
    figures = (ColumnKind.NUMBER, ColumnKind.PERCENT, ColumnKind.DURATION)
    return tuple(c.name for c in columns if c.kind in figures and c.name not in roles.values())
