"""Where data to be imported comes from: a file, or the table or query of a database. Both go the same steps."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from msgspec.structs import replace

from journeymap.files.mappings import Kept, Mappings
from journeymap.metrics.imports import Preview, preview, proposal, remembered, shape
from journeymap.metrics.measures.proposing import sure
from journeymap.metrics.tables.columns import ColumnKind
from journeymap.metrics.tables.table import TableError
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels.reading import Names, named_database, named_figures, named_log
from journeymap.session.jobs import Job


@dataclass(frozen=True, slots=True)
class Asked:
    """What a first look is asked: `picked` by hand, the `id` of the source to be, an `old` source that is read again or one
    that is `kept` of an earlier import; `recall` looks for such a one.
    """

    picked: Mapping[str, str]
    id: Id
    journey: Journey
    old: DataSource | None = None
    kept: Kept | None = None
    recall: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """What a first look found: the first rows, a draft of the source, and the shapes by which to remember it.

    `kept` is the earlier import that the draft follows, `guesses` are measures by their column.
    """

    seen: Preview
    draft: DataSource
    shapes: tuple[str, ...] = ()
    kept: Kept | None = None
    guesses: Mapping[str, str] = field(default_factory=dict[str, str])
    known: bool = False
    """Whether somebody has decided on the draft before."""


class Origin(Protocol):
    """Where data comes from: its name and place for the user, and the work of reading it."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def place(self) -> str:
        """Where it is."""
        ...

    @property
    def file(self) -> Path | None:
        """The file, None for a database."""
        ...

    def look(self, asked: Asked) -> Callable[[Job], Sight]:
        """The work of a first look."""
        ...

    def names(self, draft: DataSource, journey: Journey) -> Callable[[Job], Names]:
        """The work that finds the names in the data."""
        ...

    def stored(self, draft: DataSource, folder: Path | None) -> DataSource:
        """The source with its place as a map in this folder keeps it."""
        ...


@dataclass(frozen=True, slots=True)
class FileOrigin:
    """A file; how files of its shape were read before is in `mappings`."""

    path: Path
    mappings: Mappings | None = None

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name

    @property
    def place(self) -> str:
        """Its folder."""
        return str(self.path.parent)

    @property
    def file(self) -> Path:
        """The file itself."""
        return self.path

    def look(self, asked: Asked) -> Callable[[Job], Sight]:
        """Reads the first rows, and once more where an earlier import read them otherwise."""

        def work(job: Job) -> Sight:
            seen = preview(self.path, **asked.picked)
            job.report(0.5)
            kept = asked.kept
            if asked.recall and self.mappings is not None:
                kept = self.mappings.find(shape(seen))
            sight = self._following(seen, kept, asked) if kept else None
            return sight or _fresh(seen, self.path, asked)

        return work

    def _following(self, seen: Preview, kept: Kept, asked: Asked) -> Sight | None:
        """The sight that follows an earlier import; None where the file cannot be read in that way."""
        first, draft = shape(seen), remembered(seen, kept.source)
        table = seen.table
        wanted = {
            "importer": (kept.source.importer, seen.chosen),
            "encoding": (draft.encoding, table.encoding),
            "delimiter": (kept.source.delimiter, table.delimiter),
            "sheet": (draft.sheet, table.sheet),
        }
        other = {
            name: want for name, (want, is_) in wanted.items() if want and want != is_ and name not in asked.picked
        }
        if other:
            try:
                seen = preview(self.path, **{**asked.picked, **other})
            except TableError:
                return None
            draft = remembered(seen, kept.source)
        draft = replace(
            draft,
            id=asked.id,
            title=self.path.name,
            path=str(self.path),
            importer=seen.chosen,
            binding=kept.binding(asked.journey),
        )
        return Sight(seen, draft, tuple(dict.fromkeys((first, shape(seen)))), kept, known=True)

    def names(self, draft: DataSource, journey: Journey) -> Callable[[Job], Names]:
        """Takes the log in, or reads the metric table."""
        reading = named_log if draft.rows is SourceKind.EVENTS else named_figures
        return reading(self.path, draft, journey)

    def stored(self, draft: DataSource, folder: Path | None) -> DataSource:
        """With the path from the map's folder where the file lies below it."""
        from journeymap.metrics.analysis import stored_path

        return replace(draft, path=stored_path(self.path, folder))


def _fresh(seen: Preview, path: Path, asked: Asked) -> Sight:
    """What the file itself proposes, or an old source so far as its columns are there."""
    draft, old = proposal(seen, path, id=asked.id), asked.old
    if old is not None and {*old.columns.values()} <= {*seen.table.columns}:
        form = {
            "encoding": draft.encoding,
            "delimiter": draft.delimiter,
            "sheet": draft.sheet,
            "importer": draft.importer,
        }
        return Sight(seen, replace(old, **form), (shape(seen),), known=True)
    guesses = _measures(seen)
    computed = {column: key for column, key in guesses.items() if column in draft.measures}
    return Sight(seen, replace(draft, computed=computed), (shape(seen),), guesses=guesses)


def _measures(seen: Preview) -> dict[str, str]:
    """What columns of figures are in the catalogue, where that is sure."""
    names = seen.table.cells(seen.roles["touchpoint"]) if "touchpoint" in seen.roles else []
    figures = [c.name for c in seen.columns if c.kind not in (ColumnKind.TEXT, ColumnKind.TIME)]
    found = ((name, sure(name, seen.table.cells(name), seen.decimal, names=names)) for name in figures)
    return {name: key for name, key in found if key}


@dataclass(frozen=True, slots=True)
class DatabaseOrigin:
    """A table or query of a database, as `source` names it; relative files lie in `folder`."""

    source: DataSource
    folder: Path | None = None

    @property
    def name(self) -> str:
        """The table, or the query on one line."""
        return self.source.table or " ".join(self.source.query.split())

    @property
    def place(self) -> str:
        """The URL, which has no password."""
        return self.source.database

    @property
    def file(self) -> None:
        """None."""
        return

    def look(self, asked: Asked) -> Callable[[Job], Sight]:
        """Asks for the columns and the first rows."""

        def work(job: Job) -> Sight:
            from journeymap.metrics.engines.connecting import reach
            from journeymap.metrics.glance import glance

            database = reach(self.source.database, self.folder)
            try:
                job.when_cancelled(database.cancel)
                job.report(0.3)
                seen = glance(database, self.source)
            finally:
                database.close()
            old = asked.old
            if old is not None and {*old.columns.values()} <= {*seen.table.columns}:
                return Sight(seen, old, known=True)
            roles = dict(seen.roles)
            return Sight(seen, replace(self.source, id=asked.id, columns=roles, time_format=seen.time_format))

        return work

    def names(self, draft: DataSource, journey: Journey) -> Callable[[Job], Names]:
        """Asks for the activities."""
        return named_database(draft, journey, self.folder)

    def stored(self, draft: DataSource, folder: Path | None) -> DataSource:
        """As it is: a URL means the same from everywhere."""
        del folder
        return draft
