"""The inspector's sheet of notes."""

from collections.abc import Callable, Sequence
from typing import Any

from journeymap.language import mark, tr
from journeymap.model import edits
from journeymap.model.change import Change, join
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import kind_of, name_of
from journeymap.model.records import Note
from journeymap.panels.evidence import evidence_rows
from journeymap.panels.forms import Edit, Form, Row
from journeymap.panels.labels import button
from journeymap.panels.notelist import kind_row, severity_row, text_row
from journeymap.panels.references import Choices, RecordField, named, stages_of, touchpoints_of
from journeymap.panels.sheets import Buttons, Sheet, delete_button, sheet
from journeymap.panels.touchpointsheet import image_row
from journeymap.session.session import Session


def _lanes(journey: Journey) -> Choices:
    return [(lane.id, name_of(lane)) for lane in journey.lanes]


def pinned(part: str) -> Edit:
    """The edit that pins notes to another touchpoint, stage or lane; a touchpoint and a stage exclude each other."""

    def edit(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
        changes: list[Change] = []
        for note in (note for id in ids if (note := journey.find(Note, id))):
            place = edits.place_of(note)._replace(**{part: value})
            if value is not None and part != "lane":
                place = place._replace(**{"stage" if part == "touchpoint" else "touchpoint": None})
            changes.append(edits.pin(journey, [note.id], place))
            journey = journey.apply(changes[-1])
        return join(*changes)

    return edit


def note_sheet(session: Session) -> Sheet:
    """Notes: what they say, how much it hurts, how it is known, where they are pinned."""
    document = session.document
    step = mark("Move note")
    words = Form(session, [kind_row(), text_row(lines=6), severity_row(), *evidence_rows()])
    fields = (
        (mark("Touchpoint"), RecordField(document, touchpoints_of, none=tr("None")), "touchpoint"),
        (mark("Stage"), RecordField(document, stages_of, none=tr("None")), "stage"),
        (mark("Lane"), RecordField(document, _lanes, none=tr("None")), "lane"),
    )
    where = Form(session, [Row(name, field, _reading(part), pinned(part), step) for name, field, part in fields])
    image = Form(session, [image_row(session)])

    def leave() -> None:
        session.selection.set(n.touchpoint for id in session.selection.of(Note) if (n := document.committed.find(Note, id)) and n.touchpoint)  # fmt: skip

    back = button(tr("Go to touchpoint"), leave)

    def show(records: Sequence[Note]) -> None:
        for form in (words, where, image):
            form.show_records(records)
        back.setVisible(any(note.touchpoint for note in records))

    return sheet([words, where, image, Buttons(back, delete_button(session))], show, _heading)


def _reading(part: str) -> Callable[[Any], object]:
    return lambda note: getattr(note, part)


def _heading(journey: Journey, records: Sequence[Note]) -> tuple[str, str]:
    if len(records) > 1:
        return tr("%n note(s)", n=len(records)), tr("Edited together")
    note = records[0]
    where = [named(journey, id) for id in (note.touchpoint, note.stage, note.lane) if id is not None]
    return name_of(note), " · ".join([kind_of(note), *where])
