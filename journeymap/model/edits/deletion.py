"""Taking records away with what hangs on them."""

from collections.abc import Iterable

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, join, update
from journeymap.model.edits.images import released
from journeymap.model.edits.loosening import loosened
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    Properties,
    Snapshot,
)
from journeymap.model.validity import checked


def delete(journey: Journey, ids: Iterable[Id]) -> Change:
    """Takes records away, with all that hangs on them: transitions and notes of a touchpoint, bindings to it.

    A stage that goes leaves its column and touchpoints to its neighbour, so that the picture stays; the notes
    in its lanes' cells go with it. An image goes with the last record that shows it. No record that stays names one
    that went: a lane that showed the curve of a persona shows that of the map.
    """
    doomed = {id for id in ids if id in journey and id != Properties.ID}
    doomed |= {Snapshot.id_of(id) for id in doomed if Snapshot.id_of(id) in journey}
    doomed |= {t.id for t in journey.transitions.values() if t.source in doomed or t.target in doomed}
    doomed |= {n.id for n in journey.notes.values() if {n.touchpoint, n.stage, n.lane} & doomed}
    doomed |= set(released(journey, doomed))
    removed: Change = {id: (journey.get(id), None) for id in doomed}
    stages = _without_stages(journey, doomed)
    return join(stages, _removed_after(journey, removed, doomed), loosened(journey, doomed, stages))


def _removed_after(journey: Journey, removed: Change, doomed: set[Id]) -> Change:
    """The removals in the file's order of kinds, so that the same edit gives the same change."""
    return {record.id: removed[record.id] for record in journey if record.id in doomed}


def _without_stages(journey: Journey, doomed: set[Id]) -> Change:
    """Hands the columns of stages that go to the nearest stage that stays."""
    staying = [stage for stage in journey.stages if stage.id not in doomed]
    if len(staying) == len(journey.stages):
        return NOTHING
    old = geometry.columns(journey)
    gained = {stage.id: stage.width for stage in staying}
    heir: dict[Id, Id | None] = {}
    last: Id | None = staying[0].id if staying else None
    for stage in journey.stages:
        last = stage.id if stage.id in gained else last
        heir[stage.id] = last
        if last is not None and stage.id in doomed:
            gained[last] += stage.width
    updates: list[Change] = [update(s, checked(replace(s, width=gained[s.id]))) for s in staying]
    new: dict[Id, float] = {}
    left = 0.0
    for stage in staying:
        new[stage.id] = left
        left += gained[stage.id]
    for t in journey.touchpoints.values():
        if t.id not in doomed and t.stage is not None and t.stage in heir:
            to = heir[t.stage]
            x = geometry.left_of(old, t.stage) + t.x - (new[to] if to else 0.0)
            updates.append(update(t, checked(replace(t, stage=to, x=x))))
    return join(*updates)
