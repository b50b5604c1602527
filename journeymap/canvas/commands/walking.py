"""Walking over the map by keys."""

from functools import partial

from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.view import Canvas
from journeymap.canvas.walk import Direction, along, first, nearest
from journeymap.model.ids import Id
from journeymap.model.records import Touchpoint


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


walk_left, walk_right, walk_up, walk_down = (
    partial(walk, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
follow_left, follow_right, follow_up, follow_down = (
    partial(follow, direction=d) for d in (Direction.LEFT, Direction.RIGHT, Direction.UP, Direction.DOWN)
)
