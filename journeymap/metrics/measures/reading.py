"""The measures of a metric table: a figure for each touchpoint that it names."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path

from msgspec.structs import replace

from journeymap.metrics.logs.events import Reject
from journeymap.metrics.measures import plain
from journeymap.metrics.measures.answers import taken_for_answers
from journeymap.metrics.measures.computing import OddCell, compute
from journeymap.metrics.measures.named import Use, uses
from journeymap.metrics.measures.plans import plans
from journeymap.metrics.measures.sheet import Sheet
from journeymap.metrics.measures.totals import disagreements
from journeymap.metrics.tables.table import Table, TableError, read_table
from journeymap.model.figures import MeasureFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot

SHOWN_REJECTS = 200
"""So many rejects are reported one by one; all are counted, and `all_rejects` has them."""


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


@dataclass(slots=True)
class _Reading:
    """A table as it is read: what its rows are bound to, and what comes of its columns."""

    table: Table
    rows: int = 0
    touchpoints: dict[int, Id] = field(default_factory=dict[int, Id])
    unbound: Counter[str] = field(default_factory=Counter[str])
    ignored: int = 0
    figures: list[MeasureFigures] = field(default_factory=list[MeasureFigures])
    used: set[int] = field(default_factory=set[int])
    unnamed: list[Reject] = field(default_factory=list[Reject])
    odd: dict[OddCell, None] = field(default_factory=dict[OddCell, None])
    notes: list[str] = field(default_factory=list[str])

    def rejects(self) -> list[Reject]:
        """All that could not be used, in the order of the lines."""
        odd = [Reject(self.table.line(at), column, why, cell) for at, column, cell, why in self.odd]
        return sorted([*self.unnamed, *odd], key=lambda reject: reject.line)


def names_in(path: Path, source: DataSource) -> dict[str, int]:
    """The names in the touchpoint column of a metric table with their number of rows, to be bound. Raises TableError."""
    names = _cells(_table(path, source), source.columns.get("touchpoint", ""), "the names of touchpoints")
    return dict(Counter(name.strip() for name in names if name.strip()))


def read_measures(path: Path, source: DataSource, journey: Journey) -> tuple[Snapshot, MeasureReport]:
    """The figures of a metric table by touchpoint, as `source` says how to read it, and a report of all its rows.

    Columns that `source.computed` binds to measures of the catalogue become these, by the ways that it knows. Of the
    others percentages become rates in 0…1 with the unit "%", durations seconds with the unit "s". Where several rows name one
    touchpoint, numbers are summed; percentages, durations and measures that are averages by their name are averaged, weighted
    by the column that counts (visitors, responses …) where there is one; how bound figures come together `weighing` says.
    Raises TableError where the file cannot be read or lacks a column, where a measure cannot come from the columns bound
    to it, and where the column of names is bound as one.
    """
    read = _read(path, source, journey)
    rejects = read.rejects()
    with path.open("rb") as stream:
        checksum = file_digest(stream, "sha256").hexdigest()
    report = MeasureReport(
        rows=read.rows,
        used=len(read.used),
        rejected=len({reject.line for reject in rejects}),
        rejects=tuple(rejects[:SHOWN_REJECTS]),
        unnamed=len(read.unnamed),
        odd_cells=len(read.odd),
        ignored=read.ignored,
        unbound=dict(read.unbound),
        notes=(*read.table.notes, *dict.fromkeys(read.notes)),
        checksum=checksum,
    )
    return Snapshot(id=Snapshot.id_of(source.id), source=source.id, measures=tuple(read.figures)), report


def all_rejects(path: Path, source: DataSource, journey: Journey) -> tuple[Reject, ...]:
    """All rows and cells of a metric table that could not be used, to be saved. Raises TableError like `read_measures`."""
    return tuple(_read(path, source, journey).rejects())


def _read(path: Path, source: DataSource, journey: Journey) -> _Reading:
    read = _Reading(_table(path, source))
    place_of_names = source.columns.get("touchpoint", "")
    names = _cells(read.table, place_of_names, "the names of touchpoints")
    bound, unknown = _uses(source)
    free = [name for name in source.measures if name not in bound]
    if not bound and not free:
        raise TableError(f"No column of “{path.name}” is chosen as a measure: choose at least one.")
    if place_of_names in {*free, *bound}:
        raise TableError(f"“{place_of_names}” names the touchpoints and is no measure as well: leave it out of them.")
    columns = {name: _cells(read.table, name, "a measure") for name in dict.fromkeys([*free, *bound])}
    _bind(read, names, source, journey)
    bound, read.notes = taken_for_answers(bound, read.table, source.decimal, touchpoints=read.touchpoints)
    planned = plans(bound)
    titles = {id: touchpoint.title or id for id, touchpoint in journey.touchpoints.items()}
    averaged = bool(free) or any(plan.way.formula == "mean" for plan in planned)
    counting = plain.weights(read.table, columns, source.decimal, names=place_of_names) if averaged else plain.Weights()
    sheet = Sheet(read.table, place_of_names, columns, source.decimal, read.touchpoints, titles, counting)
    for name in free:
        _take_plain(read, name, sheet)
    for plan in planned:
        computed = compute(plan, sheet)
        read.figures.append(_named_apart(computed.figures, read.figures))
        read.odd.update(dict.fromkeys(computed.odd))
        read.used |= computed.used
        read.notes += computed.notes
    place = {name: index for index, name in enumerate(source.measures)}
    read.figures.sort(key=lambda figures: place.get(figures.name, len(place)))
    read.notes += [*unknown, *disagreements(journey, read.figures)]
    return read


def _table(path: Path, source: DataSource) -> Table:
    return read_table(
        path, encoding=source.encoding, delimiter=source.delimiter, sheet=source.sheet, importer=source.importer
    )


def _cells(table: Table, column: str, meaning: str) -> list[str]:
    if column not in table.columns:
        there = ", ".join(f"“{name}”" for name in table.columns[:12])
        wanted = f"There is no column “{column}”" if column else "No column is chosen"
        raise TableError(f"{wanted} for {meaning}: choose one of {there}.")
    return table.cells(column)


def _uses(source: DataSource) -> tuple[dict[str, tuple[Use, ...]], list[str]]:
    """(what the bound columns are, sentences on measures that this version does not know)."""
    found = {column: uses(computed) for column, computed in source.computed.items()}
    sentences = [
        f"“{column}” is bound to the measure “{word}”, which this version does not know: update Journeymap."
        for column, (_, unknown) in found.items()
        for word in unknown
    ]
    return {column: known for column, (known, _) in found.items() if known}, sentences


def _bind(read: _Reading, names: Sequence[str], source: DataSource, journey: Journey) -> None:
    """Finds the touchpoint of each row; counts and keeps what has none."""
    read.rows = len(names)
    for position, cell in enumerate(names):
        name = cell.strip()
        touchpoint = source.binding.get(name)
        if not name:
            column = source.columns["touchpoint"]
            read.unnamed.append(Reject(read.table.line(position), column, "names no touchpoint", ""))
        elif touchpoint is not None and touchpoint in journey.touchpoints:
            read.touchpoints[position] = touchpoint
        elif touchpoint is None and name in source.binding:
            read.ignored += 1
        else:
            read.unbound[name] += 1


def _take_plain(read: _Reading, name: str, sheet: Sheet) -> None:
    cells = sheet.columns[name]
    figures, odd, note = plain.figures(
        name, cells, sheet.decimal, touchpoints=sheet.touchpoints, weights=sheet.counting
    )
    read.figures.append(figures)
    read.odd.update(((at, name, cell, why), None) for at, cell, why in odd)
    wrong = {at for at, _, _ in odd}
    read.used |= {at for at in sheet.touchpoints if cells[at].strip() and at not in wrong}
    read.notes += [note] if note else []


def _named_apart(figures: MeasureFigures, others: Sequence[MeasureFigures]) -> MeasureFigures:
    """The figures under a name that no others of the table have."""
    taken, name, number = {other.name for other in others}, figures.name, 1
    while name in taken:
        number += 1
        name = f"{figures.name} ({number})"
    return replace(figures, name=name)
