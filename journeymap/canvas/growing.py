"""Growing a map: a record is added, selected, and its title opened; what is typed then belongs to the same step of the
history. From one title the next one is reached by keys.
"""

from collections.abc import Callable, Mapping
from enum import Enum, auto

from msgspec.structs import replace

from journeymap.canvas.openground import open_ground
from journeymap.canvas.tools.tool import Ground, in_view
from journeymap.language import mark, translated
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Stage, Touchpoint, Transition


class Step(Enum):
    """How a map grows from one of its records: on to the right, on below, or beside it."""

    ON = auto()
    DOWN = auto()
    BESIDE = auto()


_Edit = Callable[[Journey, Id], Change]


def _stage_after(journey: Journey, stage: Id) -> Change:
    order = [s.id for s in journey.stages]
    following = order[order.index(stage) + 1 :]
    return edits.add_stage(journey, before=following[0] if following else None)


_GROWTH: Mapping[tuple[type, Step], tuple[_Edit, str]] = {
    (Touchpoint, Step.ON): (edits.add_next, mark("Add next touchpoint")),
    (Touchpoint, Step.DOWN): (edits.add_below, mark("Add touchpoint below")),
    (Touchpoint, Step.BESIDE): (edits.add_alternative, mark("Add alternative")),
    (Stage, Step.ON): (edits.add_first, mark("Add touchpoint")),
    (Stage, Step.DOWN): (edits.add_first, mark("Add touchpoint")),
    (Stage, Step.BESIDE): (_stage_after, mark("Add stage")),
    (Note, Step.ON): (edits.beside, mark("Add note")),
    (Note, Step.DOWN): (edits.beside, mark("Add note")),
    (Transition, Step.ON): (edits.add_between, mark("Add touchpoint in between")),
    (Transition, Step.DOWN): (edits.add_between, mark("Add touchpoint in between")),
}
"""What is added after a record of a kind."""


def grow(ground: Ground, origin: Id, step: Step) -> None:
    """Adds what comes after a record that way, and opens its title; nothing where nothing does."""
    journey = ground.session.document.committed
    found = _GROWTH.get((type(journey.get(origin)), step))
    if found is not None:
        edit, label = found
        add(ground, _laid_open(ground, edit(journey, origin)), translated(label))


def _laid_open(ground: Ground, change: Change) -> Change:
    """A change that adds a free note, which then lies where it covers nothing; any other one as it is."""
    for id, (before, after) in change.items():
        if before is None and isinstance(after, Note) and after.lane is None and after.touchpoint is None:
            x, y = open_ground(ground.scene, in_view(ground), after.x, after.y)
            return {**change, id: (None, replace(after, x=x, y=y))}
    return change


def add(ground: Ground, change: Change, label: str) -> None:
    """Makes a change that adds a record a step, and opens the title or the text of what was added."""
    id = next((id for id, (before, after) in change.items() if before is None and _is_titled(after)), None)
    if id is not None:
        ground.session.document.commit(change, label, merge=id)
        ground.session.selection.set([id])
        ground.edit_title(id, merge=id)


def _is_titled(record: object) -> bool:
    return isinstance(record, Touchpoint | Stage | Lane | Note)
