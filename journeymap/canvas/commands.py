"""What the user can do on the canvas by key, menu or palette: one function each, all with the canvas alone."""

from functools import partial
from itertools import pairwise

from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.view import Canvas
from journeymap.canvas.walk import Direction, along, first, nearest
from journeymap.language import tr
from journeymap.model import edits, geometry
from journeymap.model.change import join
from journeymap.model.geometry import GRID
from journeymap.model.ids import Id, new_id
from journeymap.model.records import EngagementType, Stage, Touchpoint

_ZOOM_STEP = 1.25
_FAR = 10


def add_touchpoint(canvas: Canvas) -> None:
    """A new touchpoint below the selected one or in the selected stage, else in the middle of what is seen."""
    chosen, stages = canvas.session.selection.of(Touchpoint), canvas.session.selection.of(Stage)
    x, y = canvas.camera.to_map(canvas.width() / 2, canvas.height() / 2)
    if chosen:
        rect = canvas.scene.cards[chosen[-1]]
        x, y = rect.center[0], rect.bottom + rect.height
    elif stages:
        x, y = canvas.scene.columns[stages[-1]].center, geometry.MARGIN + geometry.CARD_HEIGHT / 2
    elif under := geometry.stage_at(canvas.scene.journey, x):
        x = canvas.scene.columns[under.id].center
    canvas.add_touchpoint(x, y)


def add_next(canvas: Canvas) -> None:
    """A new touchpoint that follows the selected one, linked; the first one on an empty map."""
    if canvas.session.selection.of(Touchpoint):
        canvas.add_next()
    else:
        add_touchpoint(canvas)


def add_stage(canvas: Canvas) -> None:
    """A new stage after the selected one, or at the end; opens its title."""
    document, selection = canvas.session.document, canvas.session.selection
    stages = [stage.id for stage in document.committed.stages]
    chosen = selection.of(Stage)
    following = stages[stages.index(chosen[-1]) + 1 :] if chosen else []
    id = new_id()
    change = edits.add_stage(document.committed, before=following[0] if following else None, id=id)
    document.commit(change, tr("Add stage"), merge=id)
    selection.set([id])
    canvas.fit()
    canvas.edit_title(id, merge=id)


def edit_title(canvas: Canvas) -> None:
    """Edits the title of what is selected; ends a connection that keys are choosing the target of."""
    tool = canvas.pointing.tool
    if isinstance(tool, Connect):
        tool.finish()
        canvas.pointing.cancel()
    elif canvas.session.selection.ids:
        canvas.edit_title(canvas.session.selection.ids[-1])


def delete(canvas: Canvas) -> None:
    """Deletes what is selected."""
    document = canvas.session.document
    document.commit(edits.delete(document.committed, canvas.session.selection.ids), tr("Delete"))


def duplicate(canvas: Canvas) -> None:
    """Copies the selected touchpoints and the transitions among them, and selects the copies."""
    document, selection = canvas.session.document, canvas.session.selection
    change = edits.duplicate(document.committed, selection.of(Touchpoint))
    document.commit(change, tr("Duplicate"))
    if change:
        selection.set(id for id in change if id in document.journey.touchpoints)


def select_all(canvas: Canvas) -> None:
    """Selects all touchpoints and transitions."""
    journey = canvas.session.document.journey
    canvas.session.selection.set((*journey.touchpoints, *journey.transitions))


def escape(canvas: Canvas) -> None:
    """Takes back a gesture under way; else selects nothing."""
    if not canvas.pointing.cancel():
        canvas.session.selection.clear()


def connect(canvas: Canvas) -> None:
    """Connects the selected touchpoints in the order in which they were selected; from a single one, the target
    is chosen next, by click or with the arrows and Enter.
    """
    document = canvas.session.document
    chosen = canvas.session.selection.of(Touchpoint)
    if len(chosen) > 1:
        pairs = pairwise(chosen)
        change = join(*(edits.connect(document.committed, source, target) for source, target in pairs))
        document.commit(change, tr("Connect"))
    elif chosen:
        canvas.pointing.begin(Connect(canvas, chosen[0]))
        canvas.setFocus()
        canvas.told.emit(tr("Click the touchpoint to connect to, or choose it with the arrows and press Enter"))
    else:
        canvas.told.emit(tr("Select the touchpoint from which the transition starts, then connect"))


def _step_to(canvas: Canvas, id: Id | None) -> None:
    tool = canvas.pointing.tool
    if id is None:
        return
    if isinstance(tool, Connect):
        tool.aim(id)
        canvas.update()
    else:
        canvas.session.selection.set([id])
    canvas.reveal(id)


def _origin(canvas: Canvas) -> Id | None:
    tool = canvas.pointing.tool
    if isinstance(tool, Connect):
        return tool.walk_from()
    chosen = canvas.session.selection.of(Touchpoint)
    return chosen[-1] if chosen else None


def walk(canvas: Canvas, direction: Direction) -> None:
    """Selects the nearest touchpoint in a direction; the first one where none is selected."""
    origin, cards = _origin(canvas), canvas.scene.cards
    _step_to(canvas, nearest(cards, origin, direction) if origin else first(cards))


def follow(canvas: Canvas, direction: Direction) -> None:
    """Selects the next touchpoint along the transitions."""
    origin, cards = _origin(canvas), canvas.scene.cards
    journey = canvas.session.document.journey
    _step_to(canvas, along(journey, cards, origin, direction) if origin else first(cards))


def nudge(canvas: Canvas, direction: Direction, steps: int = 1) -> None:
    """Moves the selected touchpoints by steps of the grid; nudges in a row are one step of the history."""
    document, selection = canvas.session.document, canvas.session.selection
    dx, dy = (GRID * steps * part for part in direction.value)
    change = edits.move(document.committed, selection.ids, dx, dy)
    document.commit(change, tr("Move"), merge="nudge " + " ".join(selection.ids))


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


def zoom_in(canvas: Canvas) -> None:
    """Closer, around the middle."""
    canvas.zoom_by(_ZOOM_STEP)


def zoom_out(canvas: Canvas) -> None:
    """Farther, around the middle."""
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


walk_left, walk_right, walk_up, walk_down = (
    partial(walk, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
follow_left, follow_right, follow_up, follow_down = (
    partial(follow, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
nudge_left, nudge_right, nudge_up, nudge_down = (
    partial(nudge, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
nudge_far_left, nudge_far_right, nudge_far_up, nudge_far_down = (
    partial(nudge, direction=d, steps=_FAR) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
engage_emotional, engage_contextual, engage_convenience, engage_social = (
    partial(engage, engagement=kind) for kind in EngagementType
)
emotion_down, emotion_up = partial(feel, step=-1.0), partial(feel, step=1.0)
select_none = escape
