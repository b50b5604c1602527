"""What is kept of an import for the next file of the same shape: next month's export is one click."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from journeymap.metrics.bindings import fold
from journeymap.metrics.tables.times import parse_time
from journeymap.model.records import DataSource, SourceKind

if TYPE_CHECKING:
    from journeymap.metrics.imports import Preview

_EVENT_ROLES = {"case", "activity", "time"}


def shape(seen: "Preview") -> str:
    """A key that files of one shape share: of one kind, with the same delimiter and the same names of columns but for
    case and accents. Neither the file's name nor its rows count.
    """
    form = (seen.importer.key, seen.table.delimiter, [_key(column) for column in seen.table.columns])
    return f"{seen.importer.key}-{hashlib.sha256(msgspec.json.encode(form)).hexdigest()[:32]}"


def remembered(seen: "Preview", kept: DataSource) -> DataSource:
    """The source of an earlier import, for the file that is seen: its roles, measures, binding and formats so far as the
    columns are there, and where they are not, what the preview proposes.

    Encoding, delimiter and sheet are the file's own where it tells them or the earlier sheet is not there. Path, title
    and id stay those of `kept`, to be replaced; the time of the import and the checksum are left out.
    """
    names = {_key(column): column for column in reversed(seen.table.columns)}

    columns = {role: names[_key(column)] for role, column in kept.columns.items() if _key(column) in names}
    rows = kept.rows if _whole(kept.rows, columns) or kept.rows is seen.rows else seen.rows
    columns = {**(seen.roles if rows is seen.rows else {}), **columns}
    table, measures = seen.table, _there(kept.measures, names)
    return replace(
        kept,
        rows=rows,
        encoding=kept.encoding if kept.encoding and "encoding" in seen.guessed else table.encoding,
        delimiter=table.delimiter,
        sheet=kept.sheet if kept.sheet in table.sheets else table.sheet,
        columns=columns,
        measures=measures if measures or rows is SourceKind.EVENTS else seen.measures,
        segments=_there(kept.segments, names),
        computed={names[_key(c)]: measure for c, measure in kept.computed.items() if _key(c) in names},
        time_format=_time_format(seen, kept, columns.get("time", "")),
        imported="",
        checksum="",
        since="",
    )


def _key(column: str) -> str:
    return fold(column) or column  # signs alone fold to nothing


def _there(columns: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(names[_key(column)] for column in columns if _key(column) in names)


def _whole(rows: SourceKind, columns: dict[str, str]) -> bool:
    return (_EVENT_ROLES if rows is SourceKind.EVENTS else {"touchpoint"}) <= columns.keys()


def _time_format(seen: "Preview", kept: DataSource, column: str) -> str:
    """The earlier format of times, where it fits as many cells of the column as the one found for it."""
    if not column:
        return kept.time_format
    found = seen.time_format if column == seen.roles.get("time") else seen.reading(column).time_format
    fits = {
        form: sum(parse_time(cell, form) is not None for cell in seen.table.cells(column))
        for form in (kept.time_format, found)
    }
    return kept.time_format if fits[kept.time_format] >= fits[found] else found
