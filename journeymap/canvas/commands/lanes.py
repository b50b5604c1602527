"""Lanes: adding one of each kind, putting them in order, folding."""

from collections.abc import Mapping, Sequence
from functools import partial

from msgspec.structs import replace

from journeymap.canvas import gestures
from journeymap.canvas.view import Canvas
from journeymap.language import mark, tr, translated
from journeymap.model import edits
from journeymap.model.ids import Id, new_id
from journeymap.model.records import BlueprintLine, Lane, LaneKind, Note, NoteKind

_LOW, _HIGH = 72.0, 120.0

PRESETS: Mapping[str, Lane] = {
    "emotion": Lane(id="", order=0.0, shows=LaneKind.EMOTION, title=mark("Emotion"), height=_HIGH),
    "notes": Lane(id="", order=0.0, title=mark("Notes"), height=_LOW),
    "pain-points": Lane(id="", order=0.0, title=mark("Pain points"), height=_LOW, holds=NoteKind.PAIN_POINT),
    "opportunities": Lane(id="", order=0.0, title=mark("Opportunities"), height=_LOW, holds=NoteKind.OPPORTUNITY),
    "quotes": Lane(id="", order=0.0, title=mark("Quotes"), height=_LOW, holds=NoteKind.QUOTE),
    "ideas": Lane(id="", order=0.0, title=mark("Ideas"), height=_LOW, holds=NoteKind.IDEA),
    "channels": Lane(id="", order=0.0, shows=LaneKind.CHANNELS, title=mark("Channels"), height=_LOW),
    "frontstage": Lane(
        id="", order=0.0, shows=LaneKind.BACKSTAGE, title=mark("Frontstage"), height=_LOW, line=BlueprintLine.INTERACTION
    ),
    "backstage": Lane(
        id="", order=0.0, shows=LaneKind.BACKSTAGE, title=mark("Backstage"), height=_LOW, line=BlueprintLine.VISIBILITY
    ),
    "support": Lane(
        id="", order=0.0, shows=LaneKind.BACKSTAGE, title=mark("Support processes"), height=_LOW,
        line=BlueprintLine.INTERNAL,
    ),
    "metric": Lane(id="", order=0.0, shows=LaneKind.METRIC, title=mark("Metric"), height=_LOW),
}  # fmt: skip
"""The lanes that can be added, each with the title and the height that it begins with."""


def add_lane(canvas: Canvas, kind: str) -> None:
    """A lane of a kind below the selected one, or below all of them."""
    document, selection = canvas.session.document, canvas.session.selection
    order = [lane.id for lane in document.committed.lanes]
    chosen = selection.of(Lane)
    following = order[order.index(chosen[-1]) + 1 :] if chosen else []
    preset = PRESETS[kind]
    lane = replace(preset, id=new_id(), title=translated(preset.title))
    change = edits.add_lane(document.committed, lane, before=following[0] if following else None)
    document.commit(change, tr("Add lane"))
    selection.set([lane.id])
    canvas.reveal(lane.id)


(
    add_emotion, add_notes, add_pain_points, add_opportunities, add_quotes, add_ideas, add_channels, add_frontstage,
    add_backstage, add_support, add_metric,
) = (partial(add_lane, kind=kind) for kind in PRESETS)  # fmt: skip


def _move(canvas: Canvas, step: int) -> None:
    document, selection = canvas.session.document, canvas.session.selection
    journey, chosen, notes = document.committed, selection.of(Lane), selection.of(Note)
    if chosen:
        before = _before([lane.id for lane in journey.lanes], chosen[-1], step)
        document.commit(edits.move_lane(journey, chosen[-1], before=before), tr("Move lane"))
        canvas.reveal(chosen[-1])
    elif notes:
        place = edits.place_of(journey.notes[notes[-1]])
        order = [note.id for note in edits.cell(journey, place)]
        if 0 <= order.index(notes[-1]) + step < len(order):
            before = _before(order, notes[-1], step)
            document.commit(edits.pin(journey, [notes[-1]], place, before=before), tr("Move note"))


def _before(order: Sequence[Id], id: Id, step: int) -> Id | None:
    """In front of which of the others one stands that has gone a step in an order; None for last."""
    place = order.index(id) + step
    others = [other for other in order if other != id]
    return others[max(0, place)] if place < len(others) else None


move_up, move_down = partial(_move, step=-1), partial(_move, step=1)
"""The selected lane, or note, changes places with the one above or below it."""


def fold(canvas: Canvas) -> None:
    """Folds the selected lanes to their titles, or unfolds them where all are folded."""
    document = canvas.session.document
    chosen = canvas.session.selection.of(Lane)
    if len(chosen) == 1:
        gestures.fold(canvas, chosen[0])
    else:
        every = all(document.committed.table(Lane)[id].folded for id in chosen)
        document.commit(edits.set_fields(document.committed, chosen, folded=not every), tr("Fold lanes"))
