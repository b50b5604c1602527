"""What the inspector shows for each kind of record: a heading and the parts below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeymap.drawing.style import Theme
from journeymap.drawing.text import count, duration, percent
from journeymap.language import mark, tr, translated
from journeymap.metrics.overlay import figures_of
from journeymap.model import edits
from journeymap.model.change import Change, join
from journeymap.model.geometry import STAGE_MINIMUM
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, Properties, Record, Stage, Touchpoint, Transition
from journeymap.panels.engagement import Engagement
from journeymap.panels.fate import FateBox
from journeymap.panels.fields import ChoiceField, TextField, TickField
from journeymap.panels.forms import Form, Row
from journeymap.panels.labels import label, section
from journeymap.panels.scales import NumberField
from journeymap.panels.toggles import dress
from journeymap.panels.touchpointform import description_row, evidence_rows, setting, title_row, touchpoint_rows
from journeymap.session.session import Session

COMPLETIONS = {
    Completion.HOLDS_GOAL: mark("The path holds a goal"),
    Completion.ENDS_AT_GOAL: mark("The path ends at a goal"),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One face of the inspector. `show` hands the records to each part; `heading` gives title and subtitle."""

    widget: QWidget
    parts: tuple[QWidget, ...]
    show: Callable[[Sequence[Any]], None]
    heading: Callable[[Journey, Sequence[Any]], tuple[str, str]]

    def show_records(self, records: Sequence[Record]) -> None:
        """Shows these records, all of the sheet's kind."""
        self.show(records)

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        dress(theme, list(self.parts))


def _sheet(
    parts: Sequence[QWidget],
    show: Callable[[Sequence[Any]], None],
    heading: Callable[[Journey, Sequence[Any]], tuple[str, str]],
) -> Sheet:
    widget = QWidget()
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(8)
    for part in parts:
        rows.addWidget(part)
    return Sheet(widget, tuple(parts), show, heading)


def _name(record: Any, otherwise: str) -> str:
    return " ".join(record.title.split()) or otherwise


def touchpoint_sheet(session: Session) -> Sheet:
    """Touchpoints: engagement type first, then the facts, the drop-off, and the words."""
    stage = ChoiceField()
    engagement, fate = Engagement(session), FateBox()
    title = Form(session, [title_row()])
    facts = Form(session, touchpoint_rows(stage))
    words = Form(session, [*evidence_rows(), description_row()])

    def show(records: Sequence[Touchpoint]) -> None:
        journey = session.document.committed
        stage.offer([(s.id, _name(s, tr("(untitled stage)"))) for s in journey.stages] + [(None, tr("No stage"))])
        title.show_records(records)
        engagement.show_records(records)
        facts.show_records(records)
        words.show_records(records)
        fate.show_figures(journey, figures_of(journey), records[0].id if len(records) == 1 else None)

    return _sheet([title, engagement, facts, fate, words], show, _touchpoint_heading)


def _touchpoint_heading(journey: Journey, records: Sequence[Touchpoint]) -> tuple[str, str]:
    stages = {t.stage for t in records}
    stage = journey.find(Stage, records[0].stage)
    where = [] if len(stages) > 1 else [_name(stage, tr("(untitled stage)")) if stage else tr("no stage")]
    truth = [tr("moment of truth ★")] if all(t.moment_of_truth for t in records) else []
    if len(records) > 1:
        return tr("%n touchpoint(s)", n=len(records)), " · ".join([tr("Edited together"), *where, *truth])
    return _name(records[0], tr("(untitled)")), " · ".join([tr("Touchpoint"), *where, *truth])


def _widths(journey: Journey, ids: Sequence[Id], width: Any) -> Change:
    return join(*(edits.resize_stage(journey, id, float(width)) for id in ids))


def stage_sheet(session: Session) -> Sheet:
    """Stages: title, width, description."""
    width = NumberField(STAGE_MINIMUM, 10_000, unit=tr("units"))
    width.setSingleStep(8)
    width.setKeyboardTracking(False)
    rows = [
        title_row(),
        Row(mark("Width"), width, lambda s: s.width, _widths, mark("Resize stage")),
        description_row(),
    ]
    form = Form(session, rows)
    return _sheet([form], form.show_records, _stage_heading)


def _stage_heading(journey: Journey, records: Sequence[Stage]) -> tuple[str, str]:
    ids = {stage.id for stage in records}
    inside = tr("%n touchpoint(s)", n=sum(t.stage in ids for t in journey.touchpoints.values()))
    if len(records) > 1:
        return tr("%n stage(s)", n=len(records)), f"{tr('Edited together')} · {inside}"
    return _name(records[0], tr("(untitled stage)")), f"{tr('Stage')} · {inside}"


def transition_sheet(session: Session) -> Sheet:
    """Transitions: label, and how many customers take it."""
    field = TextField(hint=tr("What makes the customer go on?"))
    form = Form(session, [Row(mark("Label"), field, lambda t: t.label, setting("label"), mark("Edit label"))])
    measured = label("", "quiet", wrap=True)

    def show(records: Sequence[Transition]) -> None:
        form.show_records(records)
        measured.setText("\n".join(_measured(session.document.committed, records)))
        measured.setVisible(bool(measured.text()))

    return _sheet([form, measured], show, _transition_heading)


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
    ends = [journey.find(Touchpoint, id) for id in (records[0].source, records[0].target)]
    names = [_name(end, tr("(untitled)")) if end else tr("(gone)") for end in ends]
    return " → ".join(names), tr("Transition")


def map_sheet(session: Session) -> Sheet:
    """The map as a whole: its title, and how its data is counted."""
    days = NumberField(0, 3650, unit=tr("days"), off=tr("none: nobody is under way"))
    days.setKeyboardTracking(False)
    completion = ChoiceField([(rule, translated(name)) for rule, name in COMPLETIONS.items()])
    hint = label(tr("Customers who have been quiet for no longer than the inactivity limit count as under way, not as lost."), "quiet", wrap=True)  # fmt: skip
    words = Form(session, [title_row(), description_row()])
    counting = Form(
        session,
        [
            Row(mark("Inactivity limit"), days, lambda p: p.inactivity_days, setting("inactivity_days"), mark("Set inactivity limit")),
            Row(mark("Completed when"), completion, lambda p: p.completion, setting("completion"), mark("Set completion rule"), wide=True),
            Row(
                mark("Collapse repeats"), TickField(tr("Count repeats in a row once")), lambda p: p.collapse_repeats,
                setting("collapse_repeats"), mark("Collapse repeats"), named=False,
            ),
        ],
    )  # fmt: skip
    parts = [words, section(tr("How data is counted")), counting, hint]

    def show(records: Sequence[Properties]) -> None:
        words.show_records(records)
        counting.show_records(records)

    return _sheet(cast("list[QWidget]", parts), show, _map_heading)


def _map_heading(journey: Journey, records: Sequence[Properties]) -> tuple[str, str]:
    counts = (
        tr("%n stage(s)", n=len(journey.stages)),
        tr("%n touchpoint(s)", n=len(journey.touchpoints)),
    )
    return _name(records[0], tr("Untitled map")), " · ".join([tr("Journey map"), *counts])
