"""A table as it comes from a spreadsheet, row by row: what its columns are, by name or by what they hold."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from journeymap.language import mark, tr, translated
from journeymap.model.catalogue import ACTORS, CHANNELS, kept
from journeymap.model.values import EngagementType, NoteKind


@dataclass(frozen=True, slots=True)
class Row:
    """What one row or line says: a touchpoint, its stage and its notes; or a stage alone, where it has no title."""

    title: str | None
    stage: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict[str, Any])
    notes: tuple[tuple[NoteKind, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One thing that a column can say of a touchpoint: the field, its name for the user, and the words by which it is
    known in English and Finnish, folded. `says` is the kind of note that its cells are.
    """

    field: str
    name: str
    words: tuple[str, ...]
    says: NoteKind | None = None


COLUMNS: tuple[Column, ...] = (
    Column("stage", mark("Stage"), ("stage", "stages", "phase", "vaihe", "vaiheet")),
    Column("title", mark("Touchpoint"), ("touchpoint", "touch point", "touchpoints", "title", "name", "step", "activity", "task", "action", "kosketuspiste", "kosketuspisteet", "otsikko", "nimi", "askel", "tehtävä", "toiminto")),
    Column("description", mark("Description"), ("description", "details", "kuvaus", "selite", "lisätiedot")),
    Column("channel", mark("Channel"), ("channel", "channels", "medium", "kanava", "kanavat")),
    Column("engagement", mark("Engagement type"), ("engagement type", "engagement", "type", "sitoutumisen tyyppi", "sitoutuminen", "tyyppi")),
    Column("strength", mark("Strength"), ("strength", "engagement strength", "voimakkuus", "vahvuus")),
    Column("expected_emotion", mark("Expected emotion"), ("expected emotion", "emotion", "feeling", "sentiment", "score", "odotettu tunne", "tunne", "tunnelma", "pisteet")),
    Column("intensity", mark("Intensity"), ("intensity", "emotion intensity", "tunteen voimakkuus", "intensiteetti")),
    Column("actor", mark("Actor"), ("actor", "actors", "who", "owner", "toimija", "tekijä", "kuka")),
    Column("moment_of_truth", mark("Moment of truth"), ("moment of truth", "totuuden hetki")),
    Column("goal", mark("Goal"), ("goal", "tavoite")),
    Column("note", mark("Note"), ("note", "notes", "comment", "comments", "muistilappu", "muistilaput", "huomio", "huomiot", "kommentti", "muistiinpano"), NoteKind.NOTE),
    Column("pain point", mark("Pain point"), ("pain point", "pain points", "pain", "pains", "kipupiste", "kipupisteet", "kipukohta", "ongelma"), NoteKind.PAIN_POINT),
    Column("opportunity", mark("Opportunity"), ("opportunity", "opportunities", "mahdollisuus", "mahdollisuudet"), NoteKind.OPPORTUNITY),
    Column("quote", mark("Quote"), ("quote", "quotes", "lainaus", "lainaukset", "sitaatti"), NoteKind.QUOTE),
    Column("idea", mark("Idea"), ("idea", "ideas", "ideat"), NoteKind.IDEA),
)  # fmt: skip
"""What a table can say of touchpoints, in the order in which it is written."""

BY_FIELD: Mapping[str, Column] = {column.field: column for column in COLUMNS}

_BY_WORD: Mapping[str, Column] = {word: column for column in COLUMNS for word in column.words}

_TYPES: Mapping[str, EngagementType] = {
    "emotional": EngagementType.EMOTIONAL, "emotionaalinen": EngagementType.EMOTIONAL, "tunne": EngagementType.EMOTIONAL,
    "contextual": EngagementType.CONTEXTUAL, "kontekstuaalinen": EngagementType.CONTEXTUAL,
    "convenience": EngagementType.CONVENIENCE, "convenient": EngagementType.CONVENIENCE, "kätevä": EngagementType.CONVENIENCE,
    "social": EngagementType.SOCIAL, "sosiaalinen": EngagementType.SOCIAL,
}  # fmt: skip

_TRUTHS: Mapping[str, bool] = {
    **dict.fromkeys(("yes", "y", "true", "x", "1", "✓", "✔", "kyllä", "k", "tosi"), True),
    **dict.fromkeys(("no", "n", "false", "0", "-", "–", "ei", "e", "epätosi"), False),
}


def folded(name: str) -> str:
    """A name without case, punctuation and what stands in brackets behind it."""
    words = "".join(letter if letter.isalnum() else " " for letter in name.partition("(")[0].casefold())
    return " ".join(words.split())


def rows_of(table: Sequence[Sequence[str]]) -> tuple[list[Row], tuple[str, ...]]:
    """The rows of a table, with or without a header, and notices about what could not be used.

    A row without a stage belongs to that of the row above, as a merged cell leaves it.
    """
    filled = [cells for row in table if any(cells := [cell.strip() for cell in row])]
    if not filled:
        return [], ()
    columns, notices = _columns(filled[0])
    body = filled[1:] if columns else filled
    columns = columns or _guessed(filled)
    values, more = _values(body, columns)
    return _with_stages(values), (*notices, *more)


def is_header(cells: Sequence[str]) -> bool:
    """Whether these are names of columns: two of them known, or at least half."""
    known = [cell for cell in cells if folded(cell) in _BY_WORD]
    return len(known) > 1 or 0 < sum(1 for cell in cells if cell.strip()) <= 2 * len(known)


def _columns(header: Sequence[str]) -> tuple[list[Column | None], tuple[str, ...]]:
    """What each column is, by the header's names; nothing where this is no header. Only notes may come again."""
    if not is_header(header):
        return [], ()
    found: list[Column | None] = []
    for cell in header:
        column = _BY_WORD.get(folded(cell))
        found.append(None if column in found and column and column.says is None else column)
    if BY_FIELD["title"] not in found:
        place = next((n for n, column in enumerate(found) if column is None and header[n]), -1)
        place = found.index(BY_FIELD["stage"]) if place < 0 and BY_FIELD["stage"] in found else place
        if place >= 0:
            found[place] = BY_FIELD["title"]
    unknown = [f"“{cell}”" for cell, column in zip(header, found, strict=True) if column is None and cell]
    if not unknown:
        return found, ()
    told = tr("Left out: %n column(s) that a touchpoint has no place for, {names}.", n=len(unknown))
    return found, (told.format(names=", ".join(unknown[:5])),)


def _guessed(rows: Sequence[Sequence[str]]) -> list[Column | None]:
    """What columns without a header are, by their cells: the first words are titles, or stages where they come again
    or stand above empty cells.
    """
    width = max(map(len, rows))
    cells = [[row[n] for row in rows if n < len(row) and row[n]] for n in range(width)]
    found: list[Column | None] = [_by_content(column) for column in cells]
    words = [n for n in range(width) if found[n] is None and cells[n]]
    names = ["title", "description", "note"]
    if len(words) > 1 and (len({*cells[words[0]]}) < len(rows) or len(cells[words[0]]) < len(rows)):
        names = ["stage", *names]
    for place, name in zip(words, names, strict=False):
        found[place] = BY_FIELD[name]
    return found


def _by_content(cells: Sequence[str]) -> Column | None:
    if cells and all(cell.casefold() in _TYPES for cell in cells):
        return BY_FIELD["engagement"]
    if cells and all(kept(CHANNELS, cell) in CHANNELS for cell in cells):
        return BY_FIELD["channel"]
    if cells and all((number := _number(cell)) is not None and -2 <= number <= 5 for cell in cells):
        return BY_FIELD["expected_emotion"]
    return None


def _values(
    rows: Sequence[Sequence[str]], columns: Sequence[Column | None]
) -> tuple[list[dict[str, Any]], tuple[str, ...]]:
    """For each row the fields that it has, notes as a list under “notes”; and how many cells could not be used."""
    values: list[dict[str, Any]] = [{"notes": []} for _ in rows]
    notices: list[str] = []
    for place, column in enumerate(columns):
        if column is None:
            continue
        cells = [row[place] if place < len(row) else "" for row in rows]
        read, told = _emotions(cells) if column.field == "expected_emotion" else (_read(column, cells), ())
        wrong = sum(1 for cell, value in zip(cells, read, strict=True) if cell and value is None)
        if wrong:
            sentence = tr("Left out: %n cell(s) of the column “{name}” that cannot be understood.", n=wrong)
            notices.append(sentence.format(name=shown_name(column)))
        notices += told
        for row, value in zip(values, read, strict=True):
            if value is not None and column.says is not None:
                row["notes"].append((column.says, value))
            elif value is not None:
                row[column.field] = value
    return values, tuple(notices)


def shown_name(column: Column) -> str:
    """The name of a column in the user's language."""
    return translated(column.name)


def _read(column: Column, cells: Sequence[str]) -> list[Any]:
    read = _READERS.get(column.field, str)
    return [read(cell) if cell else None for cell in cells]


def _number(cell: str) -> float | None:
    try:
        number = float(cell.replace("−", "-").replace(",", "."))
    except ValueError:
        return None
    return number if isfinite(number) else None


def _emotions(cells: Sequence[str]) -> tuple[list[Any], tuple[str, ...]]:
    """Emotions −2…+2; where all of them are scores from 1 to 5 and one is above 2, 3 is the middle."""
    numbers = [_number(cell) for cell in cells]
    known = [number for number in numbers if number is not None]
    if known and max(known) > 2 and all(1 <= number <= 5 for number in known):
        return [None if n is None else n - 3 for n in numbers], (
            tr("Scores from 1 to 5 became emotions from −2 to +2."),
        )
    beyond = sum(1 for number in known if abs(number) > 2)
    told = (tr("Brought within −2 and +2: %n emotion(s).", n=beyond),) if beyond else ()
    return [None if n is None else min(2.0, max(-2.0, n)) for n in numbers], told


def _level(cell: str) -> int | None:
    number = _number(cell)
    return int(number) if number is not None and number in (1, 2, 3, 4, 5) else None


def _types(cell: str) -> tuple[EngagementType, ...] | None:
    words = [word.strip() for word in cell.casefold().replace(";", ",").replace("/", ",").split(",")]
    return tuple(dict.fromkeys(_TYPES[w] for w in words if w)) if all(w in _TYPES for w in words if w) else None


def _line(cell: str) -> str:
    return " ".join(cell.split())


_READERS: Mapping[str, Callable[[str], Any]] = {
    "stage": _line,
    "title": _line,
    "channel": lambda cell: kept(CHANNELS, _line(cell)),
    "actor": lambda cell: kept(ACTORS, _line(cell)),
    "engagement": _types,
    "strength": _level,
    "intensity": _level,
    "moment_of_truth": lambda cell: _TRUTHS.get(cell.casefold()),
    "goal": lambda cell: _TRUTHS.get(cell.casefold()),
}
"""What reads the cells of a field, None where one cannot be understood; other cells are texts as they are."""


def _with_stages(values: Sequence[Mapping[str, Any]]) -> list[Row]:
    rows: list[Row] = []
    stage: str | None = None
    for value in values:
        fields = dict(value)
        notes = tuple(fields.pop("notes"))
        stage = fields.pop("stage", stage)
        title = fields.pop("title", None)
        if "engagement" in fields:
            first, *others = fields.pop("engagement") or (None,)
            fields |= {"engagement": first, "secondary": tuple(others)}
        if title is None and (fields or notes):
            title = ""
        if title is not None or stage is not None:
            rows.append(Row(title, stage, fields, notes))
    return rows
