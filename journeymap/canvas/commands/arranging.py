"""Moving what is selected by keys."""

from functools import partial

from journeymap.canvas.view import Canvas
from journeymap.canvas.walk import Direction
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.geometry import GRID

_FAR = 10


def nudge(canvas: Canvas, direction: Direction, steps: int = 1) -> None:
    """Moves the selected touchpoints by steps of the grid; nudges in a row are one step of the history."""
    document, selection = canvas.session.document, canvas.session.selection
    dx, dy = (GRID * steps * part for part in direction.value)
    change = edits.move(document.committed, selection.ids, dx, dy)
    document.commit(change, tr("Move"), merge="nudge " + " ".join(selection.ids))


nudge_left, nudge_right, nudge_up, nudge_down = (
    partial(nudge, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
nudge_far_left, nudge_far_right, nudge_far_up, nudge_far_down = (
    partial(nudge, direction=d, steps=_FAR) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
