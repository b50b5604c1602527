"""Taking touchpoints away and closing the path behind them."""

from collections.abc import Iterable, Mapping

from journeymap.model.change import Change, create, join
from journeymap.model.edits.deletion import delete
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Transition


def delete_healing(journey: Journey, ids: Iterable[Id]) -> Change:
    """Takes records away as `delete` does; whatever led to a touchpoint that goes leads on to where the way through it
    went. No transition is drawn twice, and none from a touchpoint to itself.
    """
    chosen = set(ids)
    gone = chosen & set(journey.touchpoints)
    following: dict[Id, list[Id]] = {}
    for t in journey.transitions.values():
        if t.id not in chosen:
            following.setdefault(t.source, []).append(t.target)
    drawn = {(t.source, t.target) for t in journey.transitions.values()}
    healed = {
        (source, target): None
        for source, targets in following.items()
        if source not in gone and gone.intersection(targets)
        for target in _beyond(targets, gone, following)
        if target != source and (source, target) not in drawn and target in journey.touchpoints
    }
    links = (Transition(id=new_id(), source=source, target=target) for source, target in healed)
    return join(delete(journey, chosen), create(*links))


def _beyond(targets: Iterable[Id], gone: set[Id], following: Mapping[Id, list[Id]]) -> list[Id]:
    """The touchpoints that stay to which ways lead through those that go, in the order in which they are drawn."""
    seen: dict[Id, None] = {}
    todo = [target for target in targets if target in gone]
    while todo:
        for target in following.get(todo.pop(0), ()):
            if target not in seen:
                seen[target] = None
                todo += [target] if target in gone else []
    return [id for id in seen if id not in gone]
