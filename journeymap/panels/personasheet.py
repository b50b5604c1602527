"""The inspector's sheet of personas."""

from collections.abc import Sequence
from typing import Any

from journeymap.language import mark, tr
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Persona
from journeymap.panels.fields import LongField, TextField
from journeymap.panels.forms import Form, Row
from journeymap.panels.labels import button
from journeymap.panels.pictures import PictureField, pictured
from journeymap.panels.sheets import Buttons, Sheet, delete_button, description_row, goals_row, setting, sheet, tidy
from journeymap.session.session import Session


def _named(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
    return edits.set_fields(journey, ids, name=tidy(str(value)))


def persona_sheet(session: Session) -> Sheet:
    """Personas: picture, name, quote, goals, description."""
    name, quote = TextField(hint=tr("e.g. Anna, 34"), tidy=tidy), LongField(hint=tr("What would they say?"), lines=2)
    picture = PictureField(session.document, round_shape=True)
    rows = [
        Row(mark("Name"), name, lambda p: p.name, _named, mark("Rename persona")),
        Row(mark("Picture"), picture, lambda p: p.picture, pictured, mark("Choose picture"), wide=True),
        Row(mark("Quote"), quote, lambda p: p.quote, setting("quote"), mark("Edit quote"), wide=True),
        goals_row(),
        description_row(),
    ]
    form = Form(session, rows)
    back = button(tr("All personas"), session.selection.clear)
    return sheet([form, Buttons(back, delete_button(session))], form.show_records, _heading)


def _heading(journey: Journey, records: Sequence[Persona]) -> tuple[str, str]:
    if len(records) > 1:
        return tr("%n persona(s)", n=len(records)), tr("Edited together")
    felt = sum(records[0].id in t.emotions for t in journey.touchpoints.values())
    known = tr("emotion known at %n touchpoint(s)", n=felt)
    return name_of(records[0]), f"{tr('Persona')} · {known}"
