"""Selecting, and taking back a gesture."""

from collections.abc import Callable
from functools import partial
from typing import Any

from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model import choosing
from journeymap.model.ids import Id
from journeymap.model.records import Lane, Stage, Touchpoint


def select_all(canvas: Canvas) -> None:
    """Selects all touchpoints and transitions."""
    journey = canvas.session.document.journey
    canvas.session.selection.set((*journey.touchpoints, *journey.transitions))


def escape(canvas: Canvas) -> None:
    """Takes back a gesture under way; else selects nothing."""
    if not canvas.pointing.cancel():
        canvas.session.selection.clear()


def _choose(canvas: Canvas, ids: tuple[Id, ...]) -> None:
    canvas.session.selection.set(ids)
    canvas.told.emit(tr("%n touchpoint(s) selected", n=len(ids)))


def _select_alike(canvas: Canvas, fact: Callable[[Touchpoint], Any]) -> None:
    session = canvas.session
    _choose(canvas, choosing.alike(session.document.journey, session.selection.of(Touchpoint), fact))


select_same_type = partial(_select_alike, fact=lambda touchpoint: touchpoint.engagement)
"""Selects all touchpoints of the engagement types that are selected."""
select_same_channel = partial(_select_alike, fact=lambda touchpoint: touchpoint.channel)
"""Selects all touchpoints over the channels that are selected."""


def select_same_stage(canvas: Canvas) -> None:
    """Selects all touchpoints of the stages that are selected or hold what is."""
    session = canvas.session
    journey = session.document.journey
    stages = {*session.selection.of(Stage), *(journey.touchpoints[id].stage for id in session.selection.of(Touchpoint))}
    _choose(canvas, choosing.where(journey, lambda touchpoint: touchpoint.stage in stages))


def select_in_lanes(canvas: Canvas) -> None:
    """Selects the touchpoints that have a note in the selected lanes, or whose emotions these show."""
    session = canvas.session
    journey = session.document.journey
    lanes = session.selection.of(Lane)
    _choose(canvas, tuple(dict.fromkeys(id for lane in lanes for id in choosing.in_lane(journey, lane))))


def select_following(canvas: Canvas) -> None:
    """Selects the touchpoints to which transitions lead from those that are selected."""
    session = canvas.session
    _choose(canvas, choosing.successors(session.document.journey, session.selection.of(Touchpoint)))


def select_preceding(canvas: Canvas) -> None:
    """Selects the touchpoints from which transitions lead to those that are selected."""
    session = canvas.session
    _choose(canvas, choosing.predecessors(session.document.journey, session.selection.of(Touchpoint)))


def select_transition(canvas: Canvas) -> None:
    """Selects a transition at the selected touchpoint: the first that leaves it, else the first that leads there; then
    arrows choose among them.
    """
    session = canvas.session
    chosen = session.selection.of(Touchpoint)
    links = session.document.journey.transitions.values()
    at = [t.id for t in links if chosen and t.source == chosen[-1]] or [
        t.id for t in links if chosen and t.target == chosen[-1]
    ]
    if at:
        session.selection.set(at[:1])
    else:
        canvas.told.emit(tr("No transition begins or ends here"))
