"""The fields of touchpoints."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from msgspec.structs import replace

from journeymap.drawing.text import count
from journeymap.language import mark, tr, translated
from journeymap.model import edits, geometry
from journeymap.model.catalogue import ACTORS, CHANNELS, kept, shown
from journeymap.model.change import Change, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Evidence, EvidenceKind, Touchpoint
from journeymap.panels.fields import ChoiceField, LongField, TextField, TickField, WordField
from journeymap.panels.forms import Edit, Row
from journeymap.panels.scales import ScaleField

EVIDENCE = {
    EvidenceKind.ASSUMED: mark("Assumed"),
    EvidenceKind.REPORTED: mark("Reported"),
    EvidenceKind.OBSERVED: mark("Observed"),
    EvidenceKind.MEASURED: mark("Measured"),
}


def setting(name: str) -> Edit:
    """The edit that gives a field of all records a value."""

    def edit(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
        return edits.set_fields(journey, ids, **{name: value})

    return edit


def tidy(text: str) -> str:
    """A title without line breaks and doubled blanks."""
    return " ".join(text.split())


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


def titled(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
    """The same title for all."""
    return edits.set_fields(journey, ids, title=tidy(str(value)))


def staged(journey: Journey, ids: Sequence[Id], stage: Id | None) -> Change:
    """Touchpoints into another stage, each at a free place below what is there."""
    changes: list[Change] = []
    for id in ids:
        touchpoint = journey.find(Touchpoint, id)
        if touchpoint is None or touchpoint.stage == stage:
            continue
        rects = [rect for other, rect in geometry.cards(journey).items() if other != id]
        left = geometry.left_of(geometry.columns(journey), stage)
        x, y = geometry.free_place(rects, left + _inset(journey, stage), touchpoint.y)
        changes.append(update(touchpoint, replace(touchpoint, stage=stage, x=x - left, y=y)))
        journey = journey.apply(changes[-1])
    return join(*changes)


def _inset(journey: Journey, stage: Id | None) -> float:
    width = next((s.width for s in journey.stages if s.id == stage), geometry.STAGE_WIDTH)
    return (width - geometry.CARD_WIDTH) / 2


def evidenced(name: str) -> Edit:
    """The edit that gives a part of the evidence of all records a value."""

    def edit(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
        found = [t for id in ids if (t := journey.find(Touchpoint, id))]
        return join(*(update(t, replace(t, evidence=_with(t.evidence, name, value))) for t in found))

    return edit


def _with(evidence: Evidence, name: str, value: Any) -> Evidence:
    return replace(evidence, **{name: value})


def level(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
    """The strength of the engagement, a whole number or none."""
    return edits.set_fields(journey, ids, strength=None if value is None else round(value))


def title_row() -> Row:
    """The title; also of stages."""
    return Row(mark("Title"), TextField(hint=tr("Untitled"), tidy=tidy), lambda r: r.title, titled, mark("Edit title"))


def description_row() -> Row:
    """The description; of anything that has one."""
    field = LongField(hint=tr("Describe it in a sentence or two"))
    edit = setting("description")
    return Row(mark("Description"), field, lambda r: r.description, edit, mark("Edit description"), wide=True)


def touchpoint_rows(stage: ChoiceField) -> list[Row]:
    """The rows below the engagement type. `stage` is offered the stages by whoever knows them."""
    channel = WordField(CHANNELS, read=partial(shown, CHANNELS), write=partial(kept, CHANNELS), hint=tr("e.g. Website"))
    actor = WordField(ACTORS, read=partial(shown, ACTORS), write=partial(kept, ACTORS), hint=tr("e.g. Customer"))
    return [
        Row(mark("Strength"), ScaleField(1, 5, 1, says=count), lambda t: t.strength, level, mark("Set strength")),
        Row(mark("Stage"), stage, lambda t: t.stage, staged, mark("Move to stage")),
        Row(mark("Channel"), channel, lambda t: t.channel, setting("channel"), mark("Set channel")),
        Row(mark("Actor"), actor, lambda t: t.actor, setting("actor"), mark("Set actor")),
        Row(
            mark("Expected emotion"), ScaleField(-2, 2, 0.5), lambda t: t.expected_emotion,
            setting("expected_emotion"), mark("Set expected emotion"),
        ),
        Row(
            mark("Moment of truth"), TickField(tr("Moment of truth")), lambda t: t.moment_of_truth,
            setting("moment_of_truth"), mark("Mark moment of truth"), named=False,
        ),
        Row(
            mark("Goal"), TickField(tr("Goal of the journey")), lambda t: t.goal,
            setting("goal"), mark("Mark goal"), named=False,
        ),
    ]  # fmt: skip


def evidence_rows() -> list[Row]:
    """How it is known, from where, and since when."""
    kinds = ChoiceField([(kind, translated(name)) for kind, name in EVIDENCE.items()])
    source = TextField(hint=tr("e.g. 14 interviews"))
    says = tr("This is no date: write it as 2026-11-22, or leave it empty.")
    when = TextField(hint=tr("e.g. 2026-11-22"), tidy=tidy_date, says=says)
    step = mark("Edit evidence")
    return [
        Row(mark("Evidence"), kinds, lambda t: t.evidence.kind, evidenced("kind"), step),
        Row(mark("Source"), source, lambda t: t.evidence.source, evidenced("source"), step),
        Row(mark("Date"), when, lambda t: t.evidence.date, evidenced("date"), step),
    ]
