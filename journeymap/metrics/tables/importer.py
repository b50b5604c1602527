"""What an importer is: one kind of file that is known by its content, and how it becomes rows of text."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from journeymap.model.records import SourceKind


class Form(StrEnum):
    """How a file holds its rows: lines of cells, sheets, Parquet, or records that name their fields."""

    TEXT = "text"
    WORKBOOK = "workbook"
    PARQUET = "parquet"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Head:
    """The beginning of a file, by which an importer knows it: its first bytes, unpacked, and the same as text ("" for
    what is none).
    """

    path: Path
    data: bytes
    text: str


@dataclass(frozen=True, slots=True)
class OddRecord:
    """A record that is none: what is wrong, and how it begins. One that is `sound` is left out on purpose and no reject."""

    reason: str
    text: str
    sound: bool = False


Record = tuple[int, list[str] | OddRecord]
"""The number of the line (or of the event) of a record, and its cells."""


Row = tuple[int, list[str]]
"""The number of the line on which a row begins, and its cells."""


def unasked() -> None:
    """Is asked whether the work is still wanted; raises nothing, since nobody can stop it."""


class ColumnsOf(Protocol):
    """Finds the fields of a file; `check` is called meanwhile and ends it by raising."""

    def __call__(self, path: Path, check: Callable[[], None] = ..., /) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Fields:
    """How a file of records is read, in a stream and in bounded memory.

    `columns(path)` are the names of the fields that the first records have; `cells(path, names)` the values of these
    for every record in the order of the file, "" where one has none. Both raise TableError.
    """

    columns: ColumnsOf
    cells: Callable[[Path, Sequence[str]], Iterator[Record]]


@dataclass(frozen=True, slots=True)
class Importer:
    """One kind of file. `title` is its name for the user, in English and marked for translation.

    `recognises` says whether a file is of this kind, by its content alone. `rows` is what its rows are and `roles` the
    column for each role, where the kind fixes them (one that is not there is proposed as ever); what is not fixed is
    proposed from the columns. `time_format` is that of the role “time”, `zone` that of its times where they name none.
    `fields` reads records; the other forms are read by their form.

    `header_rows` records, counted from the first that is not empty, make the header. `names` makes one name a column of
    them, "" where there is none; by default a group's name is joined to the names below it. `tables` parts the rows of
    a text file into the tables of figures it holds, by their names, each with one header: it is for kinds that no event
    log comes in. `decimal` and `delimiter` are the marks that the kind always writes, "" where that depends.
    """

    key: str
    title: str
    form: Form
    recognises: Callable[[Head], bool]
    rows: SourceKind | None = None
    roles: Mapping[str, str] = field(default_factory=dict[str, str])
    time_format: str = ""
    fields: Fields | None = None
    zone: str = ""
    header_rows: int = 1
    names: Callable[[Sequence[Sequence[str]]], Sequence[str]] | None = None
    tables: Callable[[Iterator[Row]], Mapping[str, Sequence[Row]]] | None = None
    decimal: str = ""
    delimiter: str = ""
