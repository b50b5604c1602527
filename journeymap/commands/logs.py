"""Which event log a command reads, and how: as the map's own source says, or as proposed for a file."""

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from journeymap.commands.errors import CommandError
from journeymap.metrics.bindings import confirmed, match
from journeymap.metrics.imports import preview, proposal
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind

ROLES = ("case", "activity", "time")


def own_source(journey: Journey) -> DataSource | None:
    """The map's event log, the one imported last; None where it names none."""
    logs = [source for source in journey.sources.values() if source.rows is SourceKind.EVENTS]
    return max(logs, key=lambda source: (source.imported, source.id), default=None)


def source_in(journey: Journey, data: Path | None, columns: Mapping[str, str]) -> DataSource:
    """How to read the log: `data`, or the one the map names, with these columns by role in place of its own.

    A file read as the map's own is read like it, so far as it has the same columns. Raises CommandError where there
    is no log or a column is missing, TableError where the file is no table.
    """
    own = own_source(journey)
    if data is None:
        if own is None:
            raise CommandError("The map names no event log: give one with --data EVENTS.")
        return replace(own, columns={**own.columns, **columns})
    seen = preview(data)
    names = seen.table.columns
    found = {role: seen.roles[role] for role in ROLES if role in seen.roles}
    if own is not None:
        found |= {role: name for role, name in own.columns.items() if name in names}
    found |= columns
    for role in ROLES:
        if role not in found:
            raise CommandError(f"“{data.name}” has no column that is plainly the {role}: name it with --{role} COL.")
        if found[role] not in names:
            raise CommandError(f"“{data.name}” has no column “{found[role]}”: its columns are {', '.join(names)}.")
    source = proposal(seen, data, id=own.id if own else "data")
    known = own is not None and found["time"] == own.columns.get("time")
    return replace(
        source,
        rows=SourceKind.EVENTS,
        columns={role: found[role] for role in ROLES},
        measures=(),
        time_format=own.time_format if own and known else seen.reading(found["time"]).time_format,
        zone=own.zone if own else "",
        binding=own.binding if own else {},
    )


def bound(journey: Journey, source: DataSource, activities: Mapping[str, int]) -> DataSource:
    """The source with its own binding; where it has none, activities are bound to touchpoints of the same title."""
    if source.binding:
        return source
    return replace(source, binding=dict(confirmed(match(tuple(activities), journey))))
