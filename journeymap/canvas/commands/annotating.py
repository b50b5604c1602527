"""What the selected touchpoints are: engagement type, emotion, moment of truth, goal."""

from functools import partial

from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.records import EngagementType, Touchpoint


def engage(canvas: Canvas, engagement: EngagementType) -> None:
    """Gives the selected touchpoints an engagement type; takes it away where all have it already."""
    document = canvas.session.document
    chosen = canvas.session.selection.of(Touchpoint)
    every = all(document.committed.touchpoints[id].engagement == engagement for id in chosen)
    change = edits.engage(document.committed, chosen, None if every else engagement)
    document.commit(change, tr("Set engagement type"))


def feel(canvas: Canvas, step: float) -> None:
    """Raises or lowers the expected emotion of the selected touchpoints."""
    document = canvas.session.document
    change = edits.feel(document.committed, canvas.session.selection.of(Touchpoint), step)
    document.commit(change, tr("Set expected emotion"), merge="feel " + " ".join(canvas.session.selection.ids))


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
