"""The inspector's sheet of the map as a whole."""

from collections.abc import Sequence

from journeymap.language import mark, tr, translated
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Completion, Properties
from journeymap.panels.fields import ChoiceField, TickField
from journeymap.panels.forms import Form, Row
from journeymap.panels.labels import label, section
from journeymap.panels.personas import PersonaList
from journeymap.panels.scales import NumberField
from journeymap.panels.sheets import Sheet, description_row, setting, sheet, title_row
from journeymap.session.session import Session

COMPLETIONS = {
    Completion.HOLDS_GOAL: mark("The path holds a goal"),
    Completion.ENDS_AT_GOAL: mark("The path ends at a goal"),
}


def map_sheet(session: Session) -> Sheet:
    """The map as a whole: its title, its personas, what is on it, and how its data is counted."""
    words = Form(session, [title_row(), description_row()])
    personas, counting = PersonaList(session), Form(session, _counting_rows())
    holds = label("", "quiet", wrap=True)
    hint = label(tr("Customers who have been quiet for no longer than the inactivity limit count as under way, not as lost."), "quiet", wrap=True)  # fmt: skip

    def show(records: Sequence[Properties]) -> None:
        for part in (words, personas, counting):
            part.show_records(records)
        holds.setText(contents(session.document.committed))

    on_it, counted = section(tr("On this map")), section(tr("How data is counted"))
    return sheet([words, personas, on_it, holds, counted, counting, hint], show, _heading, making=[personas.added])


def _counting_rows() -> list[Row]:
    days = NumberField(0, 3650, unit=tr("days"), off=tr("none: nobody is under way"))
    days.setKeyboardTracking(False)
    completion = ChoiceField([(rule, translated(name)) for rule, name in COMPLETIONS.items()])
    return [
        Row(mark("Inactivity limit"), days, lambda p: p.inactivity_days, setting("inactivity_days"), mark("Set inactivity limit")),
        Row(mark("Completed when"), completion, lambda p: p.completion, setting("completion"), mark("Set completion rule"), wide=True),
        Row(
            mark("Collapse repeats"), TickField(tr("Count repeats in a row once")), lambda p: p.collapse_repeats,
            setting("collapse_repeats"), mark("Collapse repeats"), named=False,
        ),
    ]  # fmt: skip


def contents(journey: Journey) -> str:
    """How many of each kind are on the map, without those of which there are none."""
    links = sum(len(t.links) for t in journey.touchpoints.values())
    behind = sum(bool(t.journey) for t in journey.touchpoints.values())
    counts = (
        (len(journey.transitions), tr("%n transition(s)", n=len(journey.transitions))),
        (len(journey.lanes), tr("%n lane(s)", n=len(journey.lanes))),
        (len(journey.notes), tr("%n note(s)", n=len(journey.notes))),
        (len(journey.images), tr("%n image(s)", n=len(journey.images))),
        (links, tr("%n link(s)", n=links)),
        (behind, tr("%n sub-journey(s)", n=behind)),
        (len(journey.sources), tr("%n data source(s)", n=len(journey.sources))),
    )
    return " · ".join(words for number, words in counts if number) or tr("Nothing but stages and touchpoints yet.")


def _heading(journey: Journey, records: Sequence[Properties]) -> tuple[str, str]:
    counts = (
        tr("%n stage(s)", n=len(journey.stages)),
        tr("%n touchpoint(s)", n=len(journey.touchpoints)),
    )
    return name_of(records[0]), " · ".join([tr("Journey map"), *counts])
