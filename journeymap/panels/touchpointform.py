"""The fields of touchpoints."""

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace

from journeymap.drawing.text import count
from journeymap.language import mark, tr
from journeymap.model import edits, geometry
from journeymap.model.catalogue import ACTORS, CHANNELS
from journeymap.model.change import Change, join, update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Persona, Touchpoint
from journeymap.panels.fields import TickField
from journeymap.panels.forms import Row
from journeymap.panels.references import RecordField, stages_of
from journeymap.panels.scales import ScaleField
from journeymap.panels.sheets import leveled, setting
from journeymap.panels.words import WordField
from journeymap.session.session import Session


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


def place_rows(session: Session) -> list[Row]:
    """The rows below the engagement type: how strong it is, where it is, who meets whom, and what is felt there."""
    stage = RecordField(session.document, stages_of, none=tr("No stage"))
    channel = WordField(CHANNELS, partial(_used, session, "channel"), hint=tr("e.g. Website"))
    actor = WordField(ACTORS, partial(_used, session, "actor"), hint=tr("e.g. Customer"))
    strength, intensity = ScaleField(1, 5, 1, says=count), ScaleField(1, 5, 1, says=count)
    return [
        Row(mark("Strength"), strength, lambda t: t.strength, leveled("strength"), mark("Set strength")),
        Row(mark("Stage"), stage, lambda t: t.stage, staged, mark("Move to stage")),
        Row(mark("Channel"), channel, lambda t: t.channel, setting("channel"), mark("Set channel")),
        Row(mark("Actor"), actor, lambda t: t.actor, setting("actor"), mark("Set actor")),
        Row(
            mark("Expected emotion"), ScaleField(-2, 2, 0.5), lambda t: t.expected_emotion,
            setting("expected_emotion"), mark("Set expected emotion"),
        ),
        Row(mark("Intensity"), intensity, lambda t: t.intensity, leveled("intensity"), mark("Set intensity")),
    ]  # fmt: skip


def _used(session: Session, field: str) -> set[str]:
    """The words that touchpoints of the map have in a field."""
    return {getattr(touchpoint, field) for touchpoint in session.document.committed.touchpoints.values()}


def feeling_row(persona: Persona) -> Row:
    """What one persona is expected to feel."""

    def feel(journey: Journey, ids: Sequence[Id], value: float | None) -> Change:
        return edits.expect(journey, ids, value, persona=persona.id)

    return Row(
        name_of(persona), ScaleField(-2, 2, 0.5), lambda t: t.emotions.get(persona.id),
        feel, mark("Set expected emotion"), own=True,
    )  # fmt: skip


def mark_rows() -> list[Row]:
    """The rows below the emotions: what the touchpoint is."""
    ticks = (
        (mark("Moment of truth"), tr("Moment of truth"), "moment_of_truth", mark("Mark moment of truth")),
        (mark("Goal"), tr("Goal of the journey"), "goal", mark("Mark goal")),
        (mark("Locked"), tr("Locked in its place"), "locked", mark("Lock")),
    )
    return [_tick(name, words, field, step) for name, words, field, step in ticks]


def _tick(name: str, words: str, field: str, step: str) -> Row:
    return Row(name, TickField(words), lambda t: getattr(t, field), setting(field), step, named=False)
