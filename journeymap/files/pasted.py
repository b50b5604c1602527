"""Touchpoints from what was copied elsewhere, a range of a spreadsheet or a list of lines, and the way back to a table."""

import csv
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from itertools import pairwise

from journeymap.files.pastedlist import rows_of_lines
from journeymap.files.pastedrows import COLUMNS, Row, is_header, rows_of, shown_name
from journeymap.language import tr, translated
from journeymap.model.catalogue import ACTORS, CHANNELS, ENGAGEMENT_TYPES, shown
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GAP_Y, GRID, STAGE_WIDTH
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Note, Properties, Record, Stage, Touchpoint, Transition

MOST = 20_000
"""So many touchpoints are taken from one text."""

LEFT, TOP = round((STAGE_WIDTH - CARD_WIDTH) / 2 / GRID) * GRID, 2 * GRID
"""Where the first card of a stage stands, counted from it."""

_BETWEEN_CELLS = re.compile(r"\S *\t+ *\S")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a text says: stages, touchpoints, transitions and notes with fresh ids, empty where it says nothing; and
    sentences about what of it could not be used.
    """

    journey: Journey
    notices: tuple[str, ...] = ()


def from_rows(text: str) -> Pasted:
    """Touchpoints from a table (cells between tabs, with or without a header) or from lines.

    Stages stand in order of appearance, touchpoints below each other, each leading to the next. Columns are known by
    their English and Finnish names; commas and semicolons part cells where a header tells that they do.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "").removeprefix("\ufeff")
    table = _table(text)
    title, notices = "", ()
    if table:
        filled = [row for row in table if any(map(str.strip, row))]
        rows, notices = rows_of(filled[: MOST + 1])  # what is left out need not be understood
        beyond = len(filled[MOST + 1 :])
    else:
        rows, title = rows_of_lines(text)
        beyond = 0
    beyond += len(rows[MOST:])
    if beyond:
        left = tr("Left out: %n row(s) beyond the first {most}.", n=beyond).format(most=MOST)
        rows, notices = rows[:MOST], (*notices, left)
    return Pasted(Journey([Properties(title=title), *_records(rows)]), notices)


def _table(text: str) -> list[list[str]]:
    """The cells of a table, or nothing where the text is none."""
    lines = text.strip("\n").split("\n")
    if any(_BETWEEN_CELLS.search(line) for line in lines):
        return _cells(text, "\t")
    for delimiter in ";,":
        header = next(iter(_cells(lines[0], delimiter)), list[str]())
        if len(header) > 1 and all(map(str.strip, header)) and is_header(header) and len(lines) > 1:
            return _cells(text, delimiter)
    return [[line] for line in lines] if len(lines) > 1 and is_header(lines[:1]) else []


def _cells(text: str, delimiter: str) -> list[list[str]]:
    """The cells, as spreadsheets quote those with line breaks; as they stand where the quotes do not fit."""
    try:
        return list(csv.reader(StringIO(text), delimiter=delimiter, strict=True))
    except csv.Error:
        return [line.split(delimiter) for line in text.split("\n")]


def _records(rows: Sequence[Row]) -> list[Record]:
    """The rows as records: stages as columns, their touchpoints below each other and linked, notes pinned to them."""
    staged = any(row.stage is not None for row in rows)
    columns: dict[str | None, list[Row]] = {}
    for row in rows:
        own = columns.setdefault((row.stage or "") if staged else None, [])
        own += [row] if row.title is not None else []
    stages = {
        title: Stage(id=new_id(), order=n, title=title) for n, title in enumerate(columns, start=1) if title is not None
    }
    places = [(title, number, row) for title, own in columns.items() for number, row in enumerate(own)]
    touchpoints = [
        Touchpoint(
            id=new_id(),
            title=row.title or "",
            stage=None if title is None else stages[title].id,
            x=LEFT,
            y=TOP + number * (CARD_HEIGHT + GAP_Y),
            **row.fields,
        )
        for title, number, row in places
    ]
    notes = [note for t, (_, _, row) in zip(touchpoints, places, strict=True) for note in _notes(t.id, row)]
    return [*stages.values(), *touchpoints, *notes, *linked(touchpoints)]


def _notes(touchpoint: Id, row: Row) -> Iterable[Note]:
    for order, (says, text) in enumerate(row.notes):
        yield Note(id=new_id(), says=says, text=text, touchpoint=touchpoint, order=order)


def linked(touchpoints: Sequence[Touchpoint]) -> list[Transition]:
    """A transition from each touchpoint to the next."""
    return [Transition(id=new_id(), source=a.id, target=b.id) for a, b in pairwise(touchpoints)]


def to_rows(journey: Journey, ids: Iterable[Id], *, decimal: str = ".") -> str:
    """Touchpoints as a table for a spreadsheet: a header, then a row each, cells between tabs, stage by stage, from top
    to bottom; a stage stands for its touchpoints. Columns that would be empty are left out. `decimal` is the mark that
    the spreadsheet expects in numbers.
    """
    wanted = set(ids)
    notes = _notes_by_touchpoint(journey)
    chosen = [t for t in ordered(journey) if t.id in wanted or t.stage in wanted]
    cells = [_cells_of(journey, t, notes.get(t.id, ()), decimal) for t in chosen]
    table: list[list[str]] = []
    for column in COLUMNS:
        width = max((len(of.get(column.field, ())) for of in cells), default=0)
        if column.field in ("stage", "title"):
            width = 1
        table += (
            [shown_name(column), *((*of.get(column.field, ()), *[""] * width)[place] for of in cells)]
            for place in range(width)
        )
    return "".join("\t".join(map(_cell, row)) + "\n" for row in zip(*table, strict=True))


def ordered(journey: Journey) -> list[Touchpoint]:
    """The touchpoints as they are read: stage by stage, those without one first, each from top to bottom."""
    places: Mapping[Id | None, int] = {stage.id: n for n, stage in enumerate(journey.stages)}
    return sorted(journey.touchpoints.values(), key=lambda t: (places.get(t.stage, -1), t.y, t.x, t.id))


def _notes_by_touchpoint(journey: Journey) -> Mapping[Id, list[Note]]:
    found: dict[Id, list[Note]] = {}
    for note in sorted(journey.notes.values(), key=lambda note: (note.order, note.id)):
        if note.touchpoint is not None and note.text.strip():
            found.setdefault(note.touchpoint, []).append(note)
    return found


def _cells_of(journey: Journey, t: Touchpoint, notes: Collection[Note], decimal: str) -> dict[str, list[str]]:
    """The cells of a touchpoint by column, without those that say nothing."""
    stage = journey.find(Stage, t.stage)
    types = [translated(ENGAGEMENT_TYPES[kind]) for kind in (t.engagement, *t.secondary) if kind]
    one = {
        "stage": stage.title if stage else "",
        "title": t.title,
        "description": t.description,
        "channel": shown(CHANNELS, t.channel),
        "engagement": ", ".join(types),
        "strength": str(t.strength or ""),
        "expected_emotion": _emotion(t.expected_emotion, decimal),
        "intensity": str(t.intensity or ""),
        "actor": shown(ACTORS, t.actor),
        "moment_of_truth": tr("yes") if t.moment_of_truth else "",
        "goal": tr("yes") if t.goal else "",
    }
    many = {column.field: [n.text for n in notes if n.says is column.says] for column in COLUMNS if column.says}
    return {name: [text] for name, text in one.items() if text} | {name: texts for name, texts in many.items() if texts}


def _emotion(valence: float | None, decimal: str) -> str:
    return "" if valence is None else f"{valence:.6g}".replace(".", decimal)


def _cell(text: str) -> str:
    """A text in one cell: on one line, and quoted where it begins with a quote, which a spreadsheet would take away."""
    line = " ".join(text.split())
    return '"' + line.replace('"', '""') + '"' if line.startswith('"') else line
