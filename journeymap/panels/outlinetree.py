"""What the outline lists, as a value: stages with their touchpoints, personas, lanes with their notes, kept views."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

from journeymap.language import mark
from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, join
from journeymap.model.edits.listing import list_touchpoints, place_touchpoints, reorder
from journeymap.model.edits.notes import pin, place_of
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import Lane, Note, Persona, Record, Stage, Touchpoint, View


class Heading(Enum):
    """A row that is no record: what stands under it."""

    NO_STAGE = mark("No stage")
    PERSONAS = mark("Personas")
    LANES = mark("Lanes")
    NOTES = mark("Notes")
    VIEWS = mark("Views")


Key = Id | Heading
"""What a row stands for."""

SHOWN: tuple[type[Record], ...] = (Stage, Touchpoint, Persona, Lane, Note, View)
"""The kinds of records that the outline lists."""


@dataclass(frozen=True, slots=True)
class Node:
    """A row, and the rows under it."""

    key: Key
    children: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What the outline is narrowed to: words in the names of records, and touchpoints (None: all)."""

    words: str = ""
    touchpoints: frozenset[Id] | None = None

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.words) or self.touchpoints is not None

    def names(self, record: Record) -> bool:
        """Whether the words stand in the name of a record."""
        return not self.words or self.words.casefold() in name_of(record).casefold()


def outline(journey: Journey, only: Narrowing = Narrowing()) -> tuple[Node, ...]:
    """All rows in their order. Where it is narrowed, what has nothing to show is left out; a filter shows touchpoints
    and kept views alone.
    """
    pinned = _pinned(journey, only)
    inside: dict[Id | None, list[Touchpoint]] = {stage.id: [] for stage in journey.stages}
    for touchpoint in journey.touchpoints.values():
        if _listed(touchpoint, only, pinned):
            home = touchpoint.stage if touchpoint.stage in inside else None
            inside.setdefault(home, []).append(touchpoint)
    stages = (
        Node(
            Heading.NO_STAGE if stage is None else stage,
            tuple(Node(t.id, pinned.get(t.id, ())) for t in sorted(members, key=lambda t: (t.y, t.x, t.id))),
        )
        for stage, members in inside.items()
        if members or not only
    )
    return (*stages, *_sections(journey, only, pinned))


def preorder(journey: Journey) -> Iterator[Id]:
    """The ids of all records that are listed, from top to bottom."""

    def walk(nodes: tuple[Node, ...]) -> Iterator[Id]:
        for node in nodes:
            if isinstance(node.key, str):
                yield node.key
            yield from walk(node.children)

    return walk(outline(journey))


def _listed(touchpoint: Touchpoint, only: Narrowing, pinned: Mapping[Id | None, Sequence[Node]]) -> bool:
    if only.touchpoints is not None and touchpoint.id not in only.touchpoints:
        return False
    return only.names(touchpoint) or touchpoint.id in pinned


def _pinned(journey: Journey, only: Narrowing) -> Mapping[Id | None, tuple[Node, ...]]:
    """The notes under each lane, from the first stage to the last, else under each touchpoint; under None those that
    are free.
    """
    lanes, places = journey.table(Lane), {stage.id: number for number, stage in enumerate(journey.stages)}

    def place(note: Note) -> tuple[int, float, Id]:
        touchpoint = journey.find(Touchpoint, note.touchpoint)
        return places.get((touchpoint.stage if touchpoint else note.stage) or "", -1), note.order, note.id

    found: dict[Id | None, list[Note]] = {}
    for note in journey.notes.values():
        if only.names(note):
            touchpoint = note.touchpoint if note.touchpoint in journey.touchpoints else None
            found.setdefault(note.lane if note.lane in lanes else touchpoint, []).append(note)
    return {id: tuple(Node(note.id) for note in sorted(notes, key=place)) for id, notes in found.items()}


def _sections(journey: Journey, only: Narrowing, pinned: Mapping[Id | None, tuple[Node, ...]]) -> Iterator[Node]:
    lanes = tuple(
        Node(lane.id, pinned.get(lane.id, ())) for lane in journey.lanes if only.names(lane) or lane.id in pinned
    )
    rows = {
        Heading.PERSONAS: tuple(Node(persona.id) for persona in journey.personas if only.names(persona)),
        Heading.LANES: lanes,
        Heading.NOTES: pinned.get(None, ()),
        Heading.VIEWS: tuple(Node(view.id) for view in journey.views if only.names(view)),
    }
    shown = rows if only.touchpoints is None else {Heading.VIEWS: rows[Heading.VIEWS]}
    return (Node(heading, children) for heading, children in shown.items() if children)


_UNDER: Mapping[type[Record], Heading | None] = {
    Stage: None, Persona: Heading.PERSONAS, Lane: Heading.LANES, View: Heading.VIEWS,
}  # fmt: skip
"""Under which row the records stand that have an order of their own."""


def kind_of(journey: Journey, ids: Sequence[Id]) -> type[Record] | None:
    """The kind that records have in common, None where they have none."""
    kinds = {type(journey.get(id)) for id in ids}
    return cast("type[Record]", kinds.pop()) if len(kinds) == 1 else None


def dropped(journey: Journey, ids: Sequence[Id], under: Key | None, before: Key | None) -> Change:
    """What it means to drop rows under another one, in front of one of its rows or after all of them."""
    kind = kind_of(journey, ids)
    ahead = before if isinstance(before, str) else None
    if kind is Touchpoint:
        if under is Heading.NO_STAGE:
            return place_touchpoints(journey, ids, None, before=ahead)
        home = journey.find(Stage, under) if isinstance(under, str) else None
        return place_touchpoints(journey, ids, home.id, before=ahead) if home else NOTHING
    if kind is Note and isinstance(under, str) and journey.find(Lane, under):
        return _notes_dropped(journey, ids, under, ahead)
    if kind is not None and kind in _UNDER and _UNDER[kind] is under:
        return reorder(journey, ids, before=ahead)
    return NOTHING


def _notes_dropped(journey: Journey, ids: Sequence[Id], lane: Id, before: Id | None) -> Change:
    """Notes put into a lane, each in the cell of its stage or touchpoint; a free one in that of the stage it lies in."""
    changes: list[Change] = []
    after = journey
    for note in (journey.notes[id] for id in ids):
        place = place_of(note)._replace(lane=lane)
        if place.stage is None and place.touchpoint is None:
            home = geometry.stage_at(journey, note.x) or next(iter(journey.stages), None)
            place = place._replace(stage=home.id if home else None)
        changes.append(pin(after, [note.id], place, before=before))
        after = after.apply(changes[-1])
    return join(*changes)


def stepped(journey: Journey, ids: Sequence[Id], step: int) -> Change:
    """Rows one place down (`step` 1) or up (−1) among those of their kind; a touchpoint goes on into the next stage."""
    kind = kind_of(journey, ids)
    if kind is Touchpoint:
        return _touchpoints_stepped(journey, ids, step)
    if kind is None or kind not in _UNDER:
        return NOTHING
    listed = sorted(journey.table(cast("type[Stage]", kind)).values(), key=lambda record: (record.order, record.id))
    place = _next([record.id for record in listed], ids, step)
    return reorder(journey, ids, before=place[0]) if place else NOTHING


def _touchpoints_stepped(journey: Journey, ids: Sequence[Id], step: int) -> Change:
    homes = {journey.touchpoints[id].stage for id in ids}
    if len(homes) != 1:
        return NOTHING
    home = homes.pop()
    place = _next([t.id for t in list_touchpoints(journey, home)], ids, step)
    if place:
        return place_touchpoints(journey, ids, home, before=place[0])
    stages = [stage.id for stage in journey.stages]
    beside = stages.index(home) + step if home in stages else -1
    if not 0 <= beside < len(stages):
        return NOTHING
    there = list_touchpoints(journey, stages[beside])
    return place_touchpoints(journey, ids, stages[beside], before=there[0].id if there and step > 0 else None)


def _next(listed: Sequence[Id], ids: Sequence[Id], step: int) -> tuple[Id | None] | None:
    """In front of which one rows come to stand that go one place on; None where they are at the end already."""
    places = [place for place, id in enumerate(listed) if id in set(ids)]
    if not places:
        return None
    if step < 0:
        return (listed[places[0] - 1],) if places[0] else None
    after = places[-1] + 2
    return None if after > len(listed) else (listed[after] if after < len(listed) else None,)
