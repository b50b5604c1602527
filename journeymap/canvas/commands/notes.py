"""Notes and images: adding them where the selection or the pointer is."""

from functools import partial

from journeymap.canvas import growing, lanehits
from journeymap.canvas.hit import Part, hit
from journeymap.canvas.openground import open_ground
from journeymap.canvas.tools.tool import in_view
from journeymap.canvas.view import Canvas
from journeymap.drawing.lanes.bands import OF_NOTES
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import join
from journeymap.model.edits import Place
from journeymap.model.edits.images import SHOWING
from journeymap.model.ids import Id
from journeymap.model.records import Image, Lane, Note, NoteKind, Severity, Stage, Touchpoint

_BELOW = 96.0
"""How far below a free note the next one is laid."""


def add_note(canvas: Canvas, says: NoteKind | None = None) -> None:
    """A note beside the selected one, at the selected touchpoint, in the selected lane or stage, else where the pointer
    is; opens its text. Without a kind it is of the kind that stands there.
    """
    journey = canvas.session.document.committed
    chosen = canvas.session.selection.of(Note)
    if chosen and says is None:
        says = journey.notes[chosen[-1]].says
    place = _place(canvas, says or NoteKind.NOTE)
    opened = edits.set_fields(journey, [place.lane] if place.lane else [], folded=False)
    growing.add(canvas, join(opened, edits.add_blank_note(journey, place, says)), tr("Add note"))


add_pain_point, add_opportunity, add_quote, add_idea = (
    partial(add_note, says=kind) for kind in (NoteKind.PAIN_POINT, NoteKind.OPPORTUNITY, NoteKind.QUOTE, NoteKind.IDEA)
)


def say(canvas: Canvas, says: NoteKind) -> None:
    """Makes the selected notes say something else."""
    document, chosen = canvas.session.document, canvas.session.selection.of(Note)
    document.commit(edits.set_fields(document.committed, chosen, says=says), tr("Change kind of note"))


def weigh(canvas: Canvas, severity: Severity) -> None:
    """How much the selected pain points hurt; takes that away where it is so already of all."""
    document = canvas.session.document
    known = document.committed.notes
    chosen = [id for id in canvas.session.selection.of(Note) if known[id].says is NoteKind.PAIN_POINT]
    every = all(known[id].severity is severity for id in chosen)
    change = edits.set_fields(document.committed, chosen, severity=None if every else severity)
    document.commit(change, tr("Set severity"))


say_note, say_pain_point, say_opportunity, say_quote, say_idea = (partial(say, says=kind) for kind in NoteKind)
weigh_trivial, weigh_workaround, weigh_abandonment = (partial(weigh, severity=severity) for severity in Severity)


def _place(canvas: Canvas, says: NoteKind) -> Place:
    """Where a new note goes, by what is selected."""
    journey, selection = canvas.session.document.committed, canvas.session.selection
    notes, touchpoints, lanes, stages = (selection.of(kind) for kind in (Note, Touchpoint, Lane, Stage))
    fitting = edits.lane_for(journey, says)
    if notes:
        place = edits.place_of(journey.notes[notes[-1]])
        free = place.lane is None and place.touchpoint is None
        return _open(canvas, place.x, place.y + _BELOW) if free else place
    if touchpoints:
        return Place(lane=fitting, touchpoint=touchpoints[-1])
    if lanes and journey.table(Lane)[lanes[-1]].shows in OF_NOTES:
        return Place(lane=lanes[-1], stage=_stage_seen(canvas, lanes[-1]))
    if stages and fitting:
        return Place(lane=fitting, stage=stages[-1])
    place = _under(canvas, *canvas.pointing.place())
    return place if place.lane else _open(canvas, place.x, place.y)


def _open(canvas: Canvas, x: float, y: float) -> Place:
    """Free on the map, where a note covers nothing."""
    x, y = open_ground(canvas.scene, in_view(canvas), x, y)
    return Place(x=x, y=y)


def _stage_seen(canvas: Canvas, lane: Id) -> Id | None:
    """The stage under the pointer where that is on a lane, else the one in the middle of the view."""
    x, y = canvas.pointing.place()
    over = lanehits.lane_over(canvas.scene, y)
    middle = canvas.camera.to_map(canvas.width() / 2, 0.0)[0]
    return lanehits.stage_over(canvas.scene, x if over and over.id == lane else middle)


def _under(canvas: Canvas, x: float, y: float) -> Place:
    """The place at a point of the map: the cell of a lane, or free."""
    lane = lanehits.lane_over(canvas.scene, y)
    if lane is not None and lane.shows in OF_NOTES:
        return Place(lane=lane.id, stage=lanehits.stage_over(canvas.scene, x))
    return Place(x=round(x), y=round(y))


def add_image(canvas: Canvas, image: Image, at: tuple[float, float] | None = None) -> None:
    """An image onto what lies at a point of the map, or onto the selected record; on the ground and in a lane it
    becomes a note of its own. Raises EditError where the map has no room for it.
    """
    document, selection = canvas.session.document, canvas.session.selection
    journey = document.committed
    over = hit(canvas.scene, *at, 1 / canvas.camera.scale) if at else None
    chosen = [id for id in selection.ids if type(journey.get(id)) in SHOWING] if at is None else []
    if over and over.part in (Part.CARD, Part.RIM, Part.NOTE) and over.id:
        chosen = [over.id]
    if chosen:
        document.commit(edits.show_image(journey, chosen, image), tr("Add image"))
        selection.set(chosen)
        return
    place = _under(canvas, *at) if at else _place(canvas, NoteKind.NOTE)
    note = edits.add_blank_note(journey, place)
    id = next(id for id, (before, _) in note.items() if before is None)
    document.commit(join(note, edits.show_image(journey.apply(note), [id], image)), tr("Add image"))
    selection.set([id])
    canvas.reveal(id)
