"""Moving, lining up and locking what is selected."""

from functools import partial

from journeymap.canvas.commands.annotating import toggle
from journeymap.canvas.view import Canvas
from journeymap.canvas.walk import Direction
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change
from journeymap.model.edits import Axis, Line
from journeymap.model.geometry import GRID
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint

_FAR = 10


def nudge(canvas: Canvas, direction: Direction, steps: int = 1) -> None:
    """Moves the selected touchpoints by steps of the grid, or makes the selected stage narrower or wider; nudges in a
    row are one step of the history.
    """
    document, selection = canvas.session.document, canvas.session.selection
    dx, dy = (GRID * steps * part for part in direction.value)
    stages = selection.of(Stage)
    if stages and not selection.of(Touchpoint):
        width = canvas.scene.columns[stages[-1]].width + dx
        change, label = edits.resize_stage(document.committed, stages[-1], width) if dx else NOTHING, tr("Resize stage")
    else:
        change, label = edits.move(document.committed, selection.ids, dx, dy), tr("Move")
    document.commit(change, label, merge="nudge " + " ".join(selection.ids))


nudge_left, nudge_right, nudge_up, nudge_down = (
    partial(nudge, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
nudge_far_left, nudge_far_right, nudge_far_up, nudge_far_down = (
    partial(nudge, direction=d, steps=_FAR) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)


def align(canvas: Canvas, line: Line) -> None:
    """Lines up the selected touchpoints."""
    document, chosen = canvas.session.document, canvas.session.selection.of(Touchpoint)
    change = edits.align(document.committed, chosen, line)
    document.commit(change, tr("Align"))
    if not change:
        canvas.told.emit(tr("They line up already; sideways touchpoints line up within their own stage"))


align_left, align_center, align_right, align_top, align_middle, align_bottom = (
    partial(align, line=line) for line in Line
)


def distribute(canvas: Canvas, axis: Axis) -> None:
    """Spreads the selected touchpoints evenly."""
    document, chosen = canvas.session.document, canvas.session.selection.of(Touchpoint)
    document.commit(edits.distribute(document.committed, chosen, axis), tr("Distribute"))


distribute_across, distribute_down = (partial(distribute, axis=axis) for axis in Axis)


def shift(canvas: Canvas, steps: int) -> None:
    """Moves the selected touchpoints to the next stage, or the one before; a selected stage changes places with it."""
    document, selection = canvas.session.document, canvas.session.selection
    chosen, stages = selection.of(Touchpoint), selection.of(Stage)
    if chosen:
        document.commit(edits.move_to_stage(document.committed, chosen, steps), tr("Move to another stage"))
        canvas.reveal(chosen[-1])
    elif stages:
        document.commit(_swapped(document.committed, stages[-1], steps), tr("Move stage"))


def _swapped(journey: Journey, stage: Id, steps: int) -> Change:
    order = [s.id for s in journey.stages]
    place = order.index(stage) + steps
    if not 0 <= place < len(order):
        return NOTHING
    following = [*order, None][place + 1] if steps > 0 else order[place]
    return edits.move_stage(journey, stage, before=following)


shift_back, shift_on = partial(shift, steps=-1), partial(shift, steps=1)


def toggle_locked(canvas: Canvas) -> None:
    """Locks the selected touchpoints in their places, or lets them go."""
    toggle(canvas, "locked", tr("Lock"))
