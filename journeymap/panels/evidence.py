"""How a statement is known: the rows of a form for the evidence of touchpoints and notes."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from msgspec.structs import replace

from journeymap.language import mark, tr, translated
from journeymap.model.catalogue import EVIDENCE
from journeymap.model.change import Change, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Note, Touchpoint
from journeymap.panels.fields import ChoiceField, TextField
from journeymap.panels.forms import Edit, Row


def tidy_date(text: str) -> str | None:
    """An ISO date, also from the day-first notation; "" for none, None for anything else."""
    bare = text.strip()
    parts = bare.split(".")
    if len(parts) == 3 and all(part.strip().isdecimal() for part in parts):
        bare = f"{int(parts[2]):04}-{int(parts[1]):02}-{int(parts[0]):02}"
    try:
        return date.fromisoformat(bare).isoformat() if bare else ""
    except ValueError:
        return None


def evidenced(name: str) -> Edit:
    """The edit that gives a part of the evidence of all records a value."""

    def edit(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
        found = [r for id in ids if isinstance(r := journey.get(id), Touchpoint | Note)]
        return join(*(update(r, replace(r, evidence=replace(r.evidence, **{name: value}))) for r in found))

    return edit


def evidence_rows() -> list[Row]:
    """How it is known, from where, and since when."""
    kinds = ChoiceField([(kind, translated(name)) for kind, name in EVIDENCE.items()])
    source = TextField(hint=tr("e.g. 14 interviews"))
    says = tr("This is no date: write it as 2026-11-22, or leave it empty.")
    when = TextField(hint=tr("e.g. 2026-11-22"), tidy=tidy_date, says=says)
    rows: tuple[tuple[str, ChoiceField | TextField, str], ...] = (
        (mark("Evidence"), kinds, "kind"),
        (mark("Source"), source, "source"),
        (mark("Date"), when, "date"),
    )
    return [Row(name, field, _reading(part), evidenced(part), mark("Edit evidence")) for name, field, part in rows]


def _reading(part: str) -> Callable[[Any], object]:
    return lambda record: getattr(record.evidence, part)
