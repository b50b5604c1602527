"""Walking by keys beyond the cards: to stage headers above them, notes and lanes below, and along what a transition
joins. Pure functions on a laid out map.
"""

from collections.abc import Callable, Mapping, Sequence

from journeymap.canvas.walk import Direction, nearest
from journeymap.drawing.scene import Scene
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Lane, Note, Stage, Touchpoint, Transition


def stepped(scene: Scene, origin: Id, direction: Direction) -> Id | None:
    """What comes next in a direction from any record that is no card, and from a card where no other card does."""
    step = _STEPS.get(type(scene.journey.get(origin)))
    return step(scene, origin, direction) if step else None


def _from_card(scene: Scene, card: Id, direction: Direction) -> Id | None:
    rect = scene.cards[card]
    if direction is Direction.UP:
        return scene.journey.touchpoints[card].stage
    if direction is Direction.DOWN:
        return _below(scene, rect)
    return None


def _from_stage(scene: Scene, stage: Id, direction: Direction) -> Id | None:
    order = [s.id for s in scene.journey.stages]
    if direction.sideways:
        return _beside(order, stage, direction.value[0])
    if direction is Direction.UP:
        return None
    own = {id: rect for id, rect in scene.cards.items() if scene.journey.touchpoints[id].stage == stage}
    column = scene.columns[stage]
    return min(own, key=lambda id: (own[id].y, own[id].x), default=None) or _below(
        scene, Rect(column.left, 0.0, column.width, 0.0)
    )


def _from_lane(scene: Scene, lane: Id, direction: Direction) -> Id | None:
    order = [one.id for one in scene.journey.lanes]
    held = {id: r for id, r in scene.lanes.notes.items() if scene.journey.notes[id].lane == lane}
    if direction.sideways:
        return min(held, key=lambda id: (held[id].x, held[id].y), default=None)
    found = _beside(order, lane, direction.value[1])
    lowest = max(scene.cards, key=lambda id: (scene.cards[id].y, -scene.cards[id].x), default=None)
    return found or (lowest if direction is Direction.UP else None)


def _from_note(scene: Scene, note: Id, direction: Direction) -> Id | None:
    record, rect = scene.journey.notes[note], scene.lanes.notes.get(note)
    if rect is None:
        return record.touchpoint
    places = {id: r for id, r in scene.lanes.notes.items() if scene.journey.notes[id].lane == record.lane}
    found = nearest({note: rect, **places}, note, direction)
    if found or direction.sideways:
        return found
    if direction is Direction.UP:
        return record.lane or nearest({note: rect, **scene.cards}, note, direction)
    return _below(scene, rect)


def _from_transition(scene: Scene, transition: Id, direction: Direction) -> Id | None:
    record = scene.journey.transitions[transition]
    if direction.sideways:
        return record.source if direction is Direction.LEFT else record.target
    links = scene.journey.transitions.values()
    out = [t for t in links if t.source == record.source and t.target in scene.cards]
    into = [t for t in links if t.target == record.target and t.source in scene.cards and t not in out]
    out.sort(key=lambda t: (scene.cards[t.target].y, scene.cards[t.target].x, t.id))
    into.sort(key=lambda t: (scene.cards[t.source].y, scene.cards[t.source].x, t.id))
    return _beside([t.id for t in (*out, *into)], transition, direction.value[1])


def _below(scene: Scene, rect: Rect) -> Id | None:
    """The note that is nearest below, or the lane where there is none in it."""
    lane = next((id for id, band in scene.lanes.bands.items() if band.y >= rect.bottom - 1.0), None)
    places = {id: r for id, r in scene.lanes.notes.items() if scene.journey.notes[id].lane in (None, lane)}
    found = nearest({"": rect, **places}, "", Direction.DOWN)
    return found if found is not None and found in places else lane


def _beside(order: Sequence[Id], id: Id, step: int) -> Id | None:
    place = order.index(id) + step if id in order else -1
    return order[place] if 0 <= place < len(order) else None


_STEPS: Mapping[type, Callable[[Scene, Id, Direction], Id | None]] = {
    Touchpoint: _from_card,
    Stage: _from_stage,
    Lane: _from_lane,
    Note: _from_note,
    Transition: _from_transition,
}
