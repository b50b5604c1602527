"""What the import dialog and the command line ask of a file: a first look with proposals, and the measures in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from journeymap.metrics.columnroles import ROLES, event_roles, fixed_roles, measures, metric_roles
from journeymap.metrics.measures.reading import MeasureReport, Reject, names_in, read_measures
from journeymap.metrics.remembering import remembered, shape
from journeymap.metrics.tables.columns import ColumnKind, ColumnReading, better_decimal, read_column
from journeymap.metrics.tables.importer import Importer
from journeymap.metrics.tables.importers import TEXT, named
from journeymap.metrics.tables.table import IMPORTERS, Table, read_table
from journeymap.metrics.tables.times import parse_time
from journeymap.model.ids import Id
from journeymap.model.records import DataSource, SourceKind

__all__ = [
    "IMPORTERS", "ROLES", "MeasureReport", "Preview", "Reject", "names_in", "preview", "proposal", "read_measures", "remembered",
    "shape",
]  # fmt: skip

PREVIEW_ROWS = 500
_FIGURES = (ColumnKind.NUMBER, ColumnKind.PERCENT)


@dataclass(frozen=True, slots=True)
class Preview:
    """A first look at a file. `columns` are the readings of the first rows, `rows` what they seem to be, `roles` the
    column for each role of that kind (one is missing where none fits), `measures` the columns of figures,
    `decimal` the mark that most numbers of the table want.

    `importer` is the kind of file, `chosen` its key where it was chosen by hand. `time_format` and `zone` are those of
    the role “time”. `guessed` names what neither the file nor its kind nor anybody said: of "importer", "encoding",
    "delimiter", "decimal", "time_format", "rows" and the roles. The rest is known.
    """

    table: Table
    columns: tuple[ColumnReading, ...]
    rows: SourceKind
    roles: Mapping[str, str]
    measures: tuple[str, ...]
    decimal: str = "."
    importer: Importer = TEXT
    chosen: str = ""
    time_format: str = ""
    zone: str = ""
    guessed: frozenset[str] = frozenset()

    def reading(self, column: str) -> ColumnReading:
        """The reading of a column. Raises KeyError where there is none of this name."""
        return dict(zip(self.table.columns, self.columns, strict=True))[column]


def preview(path: Path, *, encoding: str = "", delimiter: str = "", sheet: str = "", importer: str = "") -> Preview:
    """The first rows of a file with a proposal of how to read them; what is given is kept. Raises TableError where it
    is no table, and where there is no importer of this key.
    """
    table = read_table(path, encoding=encoding, delimiter=delimiter, sheet=sheet, importer=importer, limit=PREVIEW_ROWS)
    kind = named(table.importer)
    cells = {name: table.cells(name) for name in table.columns}
    decimal = kind.decimal or better_decimal(cells.values(), delimiter=table.delimiter)
    own = kind.decimal or (
        "." if decimal == "." and not table.delimiter else ""
    )  # a workbook has numbers, not ways to write them
    columns = tuple(
        _settled(read_column(name, cells[name], decimal=own), cells[name], decimal) for name in table.columns
    )
    rows, fixed, roles = _roles(kind, columns, cells)
    seen = Preview(
        table,
        columns,
        rows,
        roles,
        measures(columns, roles) if rows is SourceKind.METRICS else (),
        decimal,
        kind,
        importer,
    )
    time = roles.get("time", "")
    told = _time_told(kind, cells[time]) if "time" in fixed else None
    return replace(
        seen,
        time_format=told if told is not None else seen.reading(time).time_format if time else "",
        zone=kind.zone if time else "",
        guessed=_guessed(
            seen, fixed, [encoding and "encoding", delimiter and "delimiter", "time_format" if told else ""]
        ),
    )


def event_columns(seen: Preview, known: Mapping[str, str]) -> dict[str, str]:
    """The columns by their roles in an event log: what is `known`, then what the kind of file fixes, then what is
    proposed; no column twice but where it is known so. A role for which none fits is missing.
    """
    fixed = {
        role: column
        for role, column in fixed_roles(seen.importer.roles, seen.columns).items()
        if role not in known and column not in known.values()
    }
    cells = {name: seen.table.cells(name) for name in seen.table.columns}
    settled = {**fixed, **known}
    return {**event_roles(seen.columns, cells, settled), **settled}


def proposal(seen: Preview, path: Path, *, id: Id) -> DataSource:
    """The data source that the preview proposes, with everything but its binding."""
    return DataSource(
        id=id,
        rows=seen.rows,
        title=path.name,
        path=str(path),
        encoding=seen.table.encoding,
        delimiter=seen.table.delimiter,
        decimal=seen.decimal,
        sheet=seen.table.sheet,
        zone=seen.zone,
        time_format=seen.time_format,
        columns=dict(seen.roles),
        measures=seen.measures,
        importer=seen.chosen,
    )


def _roles(
    kind: Importer, columns: Sequence[ColumnReading], cells: Mapping[str, Sequence[str]]
) -> tuple[SourceKind, Mapping[str, str], dict[str, str]]:
    """(what the rows are, the roles that the kind fixes, all roles)."""
    fixed = fixed_roles(kind.roles, columns)
    events = {**event_roles(columns, cells), **fixed}
    if kind.rows is SourceKind.EVENTS or (kind.rows is None and {"case", "activity", "time"} <= events.keys()):
        return SourceKind.EVENTS, fixed, events
    return SourceKind.METRICS, fixed, {**metric_roles(columns), **fixed}


def _time_told(kind: Importer, cells: Sequence[str]) -> str | None:
    """The format of times of a kind of file, None where it fixes none or most cells have another."""
    filled = [cell for cell in cells if cell.strip()]
    fit = sum(parse_time(cell, kind.time_format) is not None for cell in filled)
    return kind.time_format if kind.time_format and 2 * fit >= len(filled) else None


def _guessed(seen: Preview, fixed: Mapping[str, str], known: Sequence[str]) -> frozenset[str]:
    """What was guessed, of all that a preview says."""
    time = seen.roles.get("time")
    open_to_question = [
        *([] if seen.chosen or seen.importer.key != TEXT.key else ["importer"]),
        *(["encoding"] if seen.table.encoding and "encoding" not in seen.table.told else []),
        *(["delimiter"] if seen.importer is TEXT and "delimiter" not in seen.table.told else []),
        *(["decimal"] if any(len(c.ambiguous) > 1 for c in seen.columns if c.kind in _FIGURES) else []),
        *(["time_format"] if time and len(seen.reading(time).ambiguous) > 1 else []),
        *([] if seen.importer.rows else ["rows"]),
        *(role for role in seen.roles if role not in fixed),
    ]
    return frozenset(open_to_question) - {*known}


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
