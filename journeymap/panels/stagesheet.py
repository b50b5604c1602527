"""The inspector's sheets of stages and of the transitions between what stands in them."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from journeymap.drawing.text import count, duration, percent
from journeymap.language import mark, tr
from journeymap.metrics.overlay import figures_of
from journeymap.model import edits
from journeymap.model.change import Change, join, update
from journeymap.model.edits import EditError
from journeymap.model.geometry import STAGE_MINIMUM
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Stage, Transition
from journeymap.panels.fields import TextField
from journeymap.panels.forms import Edit, Form, Row
from journeymap.panels.labels import button, label
from journeymap.panels.references import RecordField, named, touchpoints_of
from journeymap.panels.scales import NumberField
from journeymap.panels.sheets import (
    Buttons,
    Sheet,
    delete_button,
    description_row,
    goals_row,
    setting,
    sheet,
    title_row,
)
from journeymap.session.session import Session


def _widths(journey: Journey, ids: Sequence[Id], width: Any) -> Change:
    return join(*(edits.resize_stage(journey, id, float(width)) for id in ids))


def stage_sheet(session: Session) -> Sheet:
    """Stages: title, what the customer wants there, description, width."""
    width = NumberField(STAGE_MINIMUM, 10_000, unit=tr("units"))
    width.setSingleStep(8)
    width.setKeyboardTracking(False)
    rows = [
        title_row(),
        goals_row(),
        description_row(),
        Row(mark("Width"), width, lambda s: s.width, _widths, mark("Resize stage")),
    ]
    form = Form(session, rows)
    return sheet([form], form.show_records, _stage_heading)


def _stage_heading(journey: Journey, records: Sequence[Stage]) -> tuple[str, str]:
    ids = {stage.id for stage in records}
    inside = tr("%n touchpoint(s)", n=sum(t.stage in ids for t in journey.touchpoints.values()))
    if len(records) > 1:
        return tr("%n stage(s)", n=len(records)), f"{tr('Edited together')} · {inside}"
    return name_of(records[0]), f"{tr('Stage')} · {inside}"


def ended(end: str) -> Edit:
    """The edit that gives transitions another source or target. Raises EditError where that cannot be drawn."""

    def edit(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
        changes: list[Change] = []
        for id in (id for id in ids if getattr(journey.get(id), end) != value):
            changes.append(edits.reconnect(journey, id, **{end: value}))
            if not changes[-1]:
                raise EditError(tr("There is such a transition already, or it would lead to where it begins."))
            journey = journey.apply(changes[-1])
        return join(*changes)

    return edit


def swapped(journey: Journey, ids: Sequence[Id]) -> Change:
    """Transitions led the other way round. Raises EditError where there is one already that goes so."""
    found = [t for id in ids if (t := journey.find(Transition, id))]
    turned = {t.id: replace(t, source=t.target, target=t.source) for t in found}
    kept = {(t.source, t.target) for t in journey.transitions.values() if t.id not in turned}
    if any((t.source, t.target) in kept for t in turned.values()):
        raise EditError(tr("The way back is drawn already."))
    return join(*(update(t, turned[t.id]) for t in found))


def transition_sheet(session: Session) -> Sheet:
    """Transitions: label, ends, and how many customers take it."""
    document = session.document
    ends = {end: RecordField(document, touchpoints_of) for end in ("source", "target")}
    field = TextField(hint=tr("What makes the customer go on?"))
    form = Form(
        session,
        [
            Row(mark("Label"), field, lambda t: t.label, setting("label"), mark("Edit label")),
            Row(mark("From"), ends["source"], lambda t: t.source, ended("source"), mark("Lead transition elsewhere")),
            Row(mark("To"), ends["target"], lambda t: t.target, ended("target"), mark("Lead transition elsewhere")),
        ],
    )
    measured = label("", "quiet", wrap=True)

    def swap() -> None:
        form.take(swapped, tr("Swap direction"))

    def show(records: Sequence[Transition]) -> None:
        form.show_records(records)
        measured.setText("\n".join(_measured(document.committed, records)))
        measured.setVisible(bool(measured.text()))

    buttons = Buttons(button(tr("Swap direction"), swap), delete_button(session))
    return sheet([form, buttons, measured], show, _transition_heading)


def _measured(journey: Journey, records: Sequence[Transition]) -> list[str]:
    figures = figures_of(journey)
    if figures is None or len(records) != 1:
        return []
    pair = (records[0].source, records[0].target)
    flow = next((f for f in figures.transitions if (f.source, f.target) == pair), None)
    if flow is None:
        return [tr("No customer took it in the data.")]
    return [
        tr("{cases} customers took it {count} times.").format(cases=count(flow.cases), count=count(flow.count)),
        tr("That is {share} of all who went on or ended here.").format(share=percent(flow.share)),
        tr("Median time: {time}.").format(time=duration(flow.median_seconds)),
    ]


def _transition_heading(journey: Journey, records: Sequence[Transition]) -> tuple[str, str]:
    if len(records) > 1:
        return tr("%n transition(s)", n=len(records)), tr("Edited together")
    names = (named(journey, id) for id in (records[0].source, records[0].target))
    return " → ".join(names), tr("Transition")
