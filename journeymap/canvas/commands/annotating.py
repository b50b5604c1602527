"""What the selected touchpoints are: engagement type, emotion, moment of truth, goal."""

from functools import partial

from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.ids import Id
from journeymap.model.records import EngagementType, Lane, LaneKind, Persona, Touchpoint


def engage(canvas: Canvas, engagement: EngagementType) -> None:
    """Gives the selected touchpoints an engagement type; takes it away where all have it already."""
    document = canvas.session.document
    chosen = canvas.session.selection.of(Touchpoint)
    every = all(document.committed.touchpoints[id].engagement == engagement for id in chosen)
    change = edits.engage(document.committed, chosen, None if every else engagement)
    document.commit(change, tr("Set engagement type"))


def feel(canvas: Canvas, step: float) -> None:
    """Raises or lowers the expected emotion of the selected touchpoints: that of the persona whose curve is shown."""
    document, selection = canvas.session.document, canvas.session.selection
    persona = _persona(canvas)
    change = edits.shift(document.committed, selection.of(Touchpoint), step, persona=persona)
    document.commit(change, tr("Set expected emotion"), merge=" ".join(("feel", persona or "", *selection.ids)))


def _persona(canvas: Canvas) -> Id | None:
    """Whose emotion keys change: the selected persona, that of the selected lane, that of the only curves shown; else
    None for that of the map.
    """
    journey, selection = canvas.session.document.committed, canvas.session.selection
    personas, lanes = selection.of(Persona), journey.table(Lane)
    if personas:
        return personas[-1]
    chosen = [lanes[id] for id in selection.of(Lane) if lanes[id].shows is LaneKind.EMOTION]
    shown = [lane for lane in journey.lanes if lane.shows is LaneKind.EMOTION and not lane.folded]
    whose = {lane.persona for lane in chosen or shown}
    return whose.pop() if len(whose) == 1 else None


def toggle(canvas: Canvas, field: str, label: str) -> None:
    """Switches a yes-or-no field of the selected touchpoints on, or off where it is on for all."""
    document = canvas.session.document
    chosen = canvas.session.selection.of(Touchpoint)
    every = all(getattr(document.committed.touchpoints[id], field) for id in chosen)
    document.commit(edits.set_fields(document.committed, chosen, **{field: not every}), label)


def toggle_moment_of_truth(canvas: Canvas) -> None:
    """Marks the selected touchpoints as moments of truth, or takes the marks away."""
    toggle(canvas, "moment_of_truth", tr("Moment of truth"))


def toggle_goal(canvas: Canvas) -> None:
    """Marks the selected touchpoints as goals, or takes the marks away."""
    toggle(canvas, "goal", tr("Goal"))


engage_emotional, engage_contextual, engage_convenience, engage_social = (
    partial(engage, engagement=kind) for kind in EngagementType
)
emotion_down, emotion_up = partial(feel, step=-1.0), partial(feel, step=1.0)
