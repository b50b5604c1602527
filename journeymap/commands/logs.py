"""Which event log a command reads, and how: as the map's own source says, or as proposed for a file."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from msgspec.structs import replace

from journeymap.commands.errors import CommandError
from journeymap.commands.maps import refuse_what_is_no_file
from journeymap.commands.reading import tell_encoding
from journeymap.commands.text import few, notice
from journeymap.metrics.bindings import MOST_ALIKE, How, Match, confirmed, match
from journeymap.metrics.imports import Preview, event_columns, preview, proposal
from journeymap.metrics.tables.table import read_table
from journeymap.metrics.tables.times import EPOCHS, parse_time, time_formats
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind

ROLES = ("case", "activity", "time")
ISO = "iso"
"""What the command line calls the format of times that a data source has as ""."""

_SETTLING_ROWS = 100_000
"""So many rows are asked whether the day or the month comes first: a log in order of time begins with one month."""

_RENAME = "give each touchpoint a title of its own."


def time_format_of(text: str) -> str:
    """The format of times that a user names, as a data source has it. Raises CommandError where it is none."""
    word = text.strip()
    if word.lower() in (ISO, *EPOCHS):
        return "" if word.lower() == ISO else word.lower()
    if "%" not in word:
        raise CommandError(
            f"“{text}” is no format of times: write {ISO}, {', '.join(EPOCHS)}, or one such as %d.%m.%Y %H:%M."
        )
    return word


def own_source(journey: Journey) -> DataSource | None:
    """The map's event log, of several the one that counts; None where it names none."""
    logs = [source for source in journey.sources.values() if source.rows is SourceKind.EVENTS]
    return max(logs, key=lambda source: source.rank, default=None)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is said of how to read a log: columns by role, the format of the times and their zone as a data source has
    them (None where the map or the file says), the kind of file ("" where its content says).
    """

    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    time_format: str | None = None
    zone: str | None = None
    importer: str = ""


AS_IT_IS = Reading()
"""Nothing is said: map and file are asked."""


def source_in(journey: Journey, data: Path | None, said: Reading) -> DataSource:
    """How to read the log: `data`, or the one the map names, with what is said in place of its own.

    A file read in place of the map's own has its columns, so far as they are there, its binding and zone; how it is
    written is found out. Raises CommandError where there is no log or a column is missing, TableError where the file
    is no table.
    """
    own = own_source(journey)
    if data is None:
        if own is None:
            raise CommandError("The map names no event log: give one with --data EVENTS.")
        return replace(
            own,
            columns={**own.columns, **said.columns},
            time_format=own.time_format if said.time_format is None else said.time_format,
            zone=own.zone if said.zone is None else said.zone,
        )
    refuse_what_is_no_file(data)
    seen = preview(data, importer=said.importer)
    tell_encoding(seen, data)
    found = _roles(seen, data, own.columns if own else {}, said.columns)
    time_format = said.time_format
    return replace(
        proposal(seen, data, id=own.id if own else "data"),
        rows=SourceKind.EVENTS,
        columns=found,
        measures=(),
        time_format=_time_format(seen, data, found["time"], own) if time_format is None else time_format,
        zone=said.zone if said.zone is not None else own.zone if own else seen.zone,
        binding=own.binding if own else {},
    )


def _roles(seen: Preview, data: Path, own: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """The column for each role: as given, as the map has it, as proposed."""
    names = seen.table.columns
    kept = {
        role: name for role, name in own.items() if name in names and role not in given and name not in given.values()
    }
    refuse_two_roles(given)
    found = event_columns(seen, {**kept, **given})
    for role in ROLES:
        if role not in found:
            raise CommandError(f"“{data.name}” has no column that is plainly the {role}: name it with --{role} COL.")
        if found[role] not in names:
            raise CommandError(f"“{data.name}” has no column “{found[role]}”: its columns are {', '.join(names)}.")
    _tell_twins(found, seen)
    return {role: name for role, name in found.items() if role in ROLES or (role == "id" and name in names)}


def refuse_two_roles(given: Mapping[str, str]) -> None:
    """Raises CommandError where one column is named for two roles."""
    roles = [role for role in ROLES if role in given]
    for n, role in enumerate(roles):
        for other in roles[:n]:
            if given[role] == given[other]:
                raise CommandError(
                    f"“{given[role]}” cannot be both the {other} and the {role}: name another column with --{role} COL."
                )


def _tell_twins(found: Mapping[str, str], seen: Preview) -> None:
    """Says which of several columns of one name is taken; the others were given a number."""
    if not any("a repeated one" in note for note in seen.table.notes):
        return
    for role in ROLES:
        name = found[role]
        others = [other for other in seen.table.columns if re.fullmatch(re.escape(name) + r" \(\d+\)", other)]
        if others:
            notice(
                f"The first of several columns “{name}” is taken for the {role}: --{role} COL chooses {few(others)}."
            )


def _time_format(seen: Preview, data: Path, column: str, own: DataSource | None) -> str:
    """How the times of a column are written. Where several notations fit the first rows, more of them are asked; where
    several still fit, the one of the map's own log is taken, else the likeliest, and that is told. Where none fits, it
    is that of the map's own log.
    """
    cells = seen.table.cells(column)
    if seen.importer.time_format and column == seen.roles.get("time"):
        return seen.time_format
    fitting = tuple(time_formats(filter(str.strip, cells)))
    if len(fitting) > 1:
        table = seen.table
        more = read_table(
            data,
            encoding=table.encoding,
            delimiter=table.delimiter,
            sheet=table.sheet,
            importer=seen.chosen,
            limit=_SETTLING_ROWS,
        )
        cells = more.cells(column)
        fitting = tuple(time_formats(filter(str.strip, cells)))
    usual = own.time_format if own and own.columns.get("time") == column else ""
    taken = usual if usual in fitting or not fitting else fitting[0]
    others = [form for form in fitting if form != taken]
    if others:
        read = ((cell.strip(), parse_time(cell, taken), parse_time(cell, others[0])) for cell in cells)
        example, moment, _ = next(row for row in read if row[1] and row[1] != row[2])
        notice(
            f"“{example}” in “{column}” is read as {moment:%Y-%m-%d} ({taken or ISO}), "
            f"but {' or '.join(form or ISO for form in others)} fits as well: --time-format chooses."
        )
    return taken


def bound(journey: Journey, source: DataSource, activities: Mapping[str, int]) -> DataSource:
    """The source with its own binding; where it has none, activities are bound to touchpoints of the same title.

    A title that several touchpoints have binds nothing, which is told.
    """
    if source.binding:
        return source
    matches = match(tuple(activities), journey)
    _tell_shared(matches)
    return replace(source, binding=dict(confirmed(matches)))


def _tell_shared(matches: Iterable[Match]) -> None:
    shared = [found.name for found in matches if found.how is How.FUZZY and found.score > MOST_ALIKE]
    if len(shared) == 1:
        notice(f"{few(shared)} is the title of several touchpoints, so its events go to none: {_RENAME}")
    elif shared:
        notice(f"{few(shared)} are titles of several touchpoints each, so their events go to none: {_RENAME}")
