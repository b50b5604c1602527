"""Walking over the map by keys."""

from functools import partial

from journeymap.canvas.stepping import stepped
from journeymap.canvas.tools.tool import Aiming
from journeymap.canvas.view import Canvas
from journeymap.canvas.walk import Direction, along, first, last, walked
from journeymap.model.ids import Id


def _step_to(canvas: Canvas, id: Id | None, *, adding: bool = False) -> None:
    tool = canvas.pointing.tool
    if id is None:
        return
    if isinstance(tool, Aiming):
        tool.aim(id)
        canvas.update()
    elif adding:
        canvas.session.selection.set((*(other for other in canvas.session.selection.ids if other != id), id))
    else:
        canvas.session.selection.set([id])
    canvas.reveal(id)


def _origin(canvas: Canvas) -> Id | None:
    """From where the next step goes: the target that is aimed at, or what was selected last."""
    tool, ids = canvas.pointing.tool, canvas.session.selection.ids
    if isinstance(tool, Aiming):
        return tool.walk_from()
    return ids[-1] if ids else None


def _next(canvas: Canvas, direction: Direction) -> Id | None:
    origin, cards = _origin(canvas), canvas.scene.cards
    if origin is None:
        return first(cards) or next((stage.id for stage in canvas.scene.journey.stages), None)
    found = None
    if origin in cards:
        found, canvas.pointing.trail = walked(cards, origin, direction, canvas.pointing.trail)
    if found is None and not isinstance(canvas.pointing.tool, Aiming):
        found = stepped(canvas.scene, origin, direction)
    return found


def walk(canvas: Canvas, direction: Direction) -> None:
    """Selects what is next in a direction, touchpoint, stage, lane, note or transition; the first where nothing is."""
    _step_to(canvas, _next(canvas, direction))


def extend(canvas: Canvas, direction: Direction) -> None:
    """Selects what is next in a direction too."""
    _step_to(canvas, _next(canvas, direction), adding=True)


def walk_first(canvas: Canvas) -> None:
    """Selects the first touchpoint, the upper one at the left."""
    _step_to(canvas, first(canvas.scene.cards))


def walk_last(canvas: Canvas) -> None:
    """Selects the last touchpoint, the lower one at the right."""
    _step_to(canvas, last(canvas.scene.cards))


def follow(canvas: Canvas, direction: Direction) -> None:
    """Selects the next touchpoint along the transitions."""
    origin, cards = _origin(canvas), canvas.scene.cards
    journey = canvas.session.document.journey
    _step_to(canvas, along(journey, cards, origin, direction) if origin in cards and origin else first(cards))


walk_left, walk_right, walk_up, walk_down = (
    partial(walk, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
extend_left, extend_right, extend_up, extend_down = (
    partial(extend, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
follow_left, follow_right, follow_up, follow_down = (
    partial(follow, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
