"""Moving the camera."""

from functools import partial

from journeymap.canvas import places
from journeymap.canvas.view import Canvas

_ZOOM_STEP = 1.25


def zoom_in(canvas: Canvas) -> None:
    """Closer, around what is selected."""
    canvas.zoom_by(_ZOOM_STEP)


def zoom_out(canvas: Canvas) -> None:
    """Farther, around what is selected."""
    canvas.zoom_by(1 / _ZOOM_STEP)


def zoom_actual(canvas: Canvas) -> None:
    """One pixel a map unit."""
    canvas.zoom_by(1 / canvas.camera.scale)


def fit(canvas: Canvas) -> None:
    """The whole map."""
    canvas.fit()


def fit_selection(canvas: Canvas) -> None:
    """What is selected, as large as it goes."""
    canvas.fit_selection()


def show_stage(canvas: Canvas) -> None:
    """The stage of what is selected, else the one in the middle, as large as it goes."""
    stage = places.stage_in_view(canvas)
    if stage is not None:
        places.show_stage(canvas, stage)


def step_stage(canvas: Canvas, step: int) -> None:
    """The stage beside the one that is selected or seen, selected and as large as it goes."""
    stages = [stage.id for stage in canvas.session.document.journey.stages]
    here = places.stage_in_view(canvas)
    if here in stages:
        there = stages[min(len(stages) - 1, max(0, stages.index(here) + step))]
        canvas.session.selection.set([there])
        places.show_stage(canvas, there)


next_stage, previous_stage = partial(step_stage, step=1), partial(step_stage, step=-1)
