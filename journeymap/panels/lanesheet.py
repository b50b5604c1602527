"""The inspector's sheet of lanes."""

from collections.abc import Sequence
from typing import Any

from journeymap.language import mark, tr, translated
from journeymap.model import edits
from journeymap.model.catalogue import BLUEPRINT_LINES, LANE_KINDS, NOTE_KINDS
from journeymap.model.change import Change, join
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Lane, LaneKind
from journeymap.panels.fields import ChoiceField, TickField
from journeymap.panels.forms import Form, Row
from journeymap.panels.references import Choices, RecordField
from journeymap.panels.scales import NumberField
from journeymap.panels.sheets import Buttons, Sheet, delete_button, setting, sheet, title_row
from journeymap.session.session import Session

LOWEST, HIGHEST = 40, 2000
"""Between these a lane is high, in map units."""


def _personas(journey: Journey) -> Choices:
    return [(persona.id, name_of(persona)) for persona in journey.personas]


def _heights(journey: Journey, ids: Sequence[Id], height: Any) -> Change:
    return join(*(edits.resize_lane(journey, id, float(height)) for id in ids))


def lane_sheet(session: Session) -> Sheet:
    """Lanes: title, what they show and hold, the line above them, how high they are."""
    shows = ChoiceField([(kind, translated(name)) for kind, name in LANE_KINDS.items()])
    holds = ChoiceField([(kind, translated(name)) for kind, name in NOTE_KINDS.items()])
    lines = [(None, tr("No line")), *((line, translated(name)) for line, name in BLUEPRINT_LINES.items())]
    height = NumberField(LOWEST, HIGHEST, unit=tr("units"))
    height.setSingleStep(8)
    height.setKeyboardTracking(False)
    of = RecordField(session.document, _personas, none=tr("The map itself"))
    rows = [
        title_row(),
        Row(mark("Shows"), shows, lambda r: r.shows, setting("shows"), mark("Change lane")),
        Row(
            mark("Persona"), of, lambda r: r.persona, setting("persona"), mark("Change persona of lane"),
            applies=lambda r: r.shows is LaneKind.EMOTION,
        ),
        Row(
            mark("Holds"), holds, lambda r: r.holds, setting("holds"), mark("Change lane"),
            applies=lambda r: r.shows in (LaneKind.NOTES, LaneKind.BACKSTAGE),
        ),
        Row(mark("Line above"), ChoiceField(lines), lambda r: r.line, setting("line"), mark("Change line above lane")),
        Row(mark("Height"), height, lambda r: r.height, _heights, mark("Resize lane")),
        Row(mark("Folded"), TickField(tr("Folded: title alone")), lambda r: r.folded, setting("folded"), mark("Fold lane"), named=False),
    ]  # fmt: skip
    form = Form(session, rows)
    return sheet([form, Buttons(delete_button(session))], form.show_records, _heading)


def _heading(journey: Journey, records: Sequence[Lane]) -> tuple[str, str]:
    ids = {lane.id for lane in records}
    held = sum(note.lane in ids for note in journey.notes.values())
    notes = [tr("%n note(s)", n=held)] * bool(held)
    if len(records) > 1:
        return tr("%n lane(s)", n=len(records)), " · ".join([tr("Edited together"), *notes])
    shown = translated(LANE_KINDS[records[0].shows])
    return name_of(records[0]), " · ".join([tr("Lane"), shown, *notes])
