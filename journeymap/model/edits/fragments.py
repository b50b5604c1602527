"""Parts of maps: cut out as a small journey of their own, and put into a map again."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, create, join
from journeymap.model.edits.arranging import free_shift
from journeymap.model.edits.images import room_for
from journeymap.model.edits.ordering import rooms
from journeymap.model.edits.stages import add_stage
from journeymap.model.edits.touchpoints import on_grid, placed
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Persona, Stage, Touchpoint, Transition
from journeymap.model.validity import checked

_Names = Mapping[Id, Id]
_BESIDE = 160.0
"""From one note to the next that has lost its cell: a little more than a note is wide."""


class _New(NamedTuple):
    """The new ids of what is pasted, by the ids in the part."""

    records: _Names
    stages: _Names
    images: _Names


def fragment(journey: Journey, ids: Iterable[Id]) -> Journey:
    """What of a map is meant by a selection, as a journey of its own: stages with their touchpoints and the notes in their
    cells, touchpoints with the notes pinned to them and the transitions among them, single notes, and the images that
    these show. Touchpoints whose stage is not meant stand where they stand on the map.
    """
    chosen = set(ids)
    spans = geometry.columns(journey)
    touchpoints = [t for t in journey.touchpoints.values() if t.id in chosen or t.stage in chosen]
    held = {t.id for t in touchpoints}
    notes = [n for n in journey.notes.values() if n.id in chosen or n.touchpoint in held or n.stage in chosen]
    shown = {record.image for record in (*touchpoints, *notes)}
    return Journey(
        [
            *(stage for stage in journey.stages if stage.id in chosen),
            *(t if t.stage in chosen else _loose(t, geometry.card(t, spans)) for t in touchpoints),
            *(t for t in journey.transitions.values() if t.source in held and t.target in held),
            *notes,
            *(image for image in journey.images.values() if image.id in shown),
        ]
    )


def _loose(touchpoint: Touchpoint, rect: Rect) -> Touchpoint:
    return replace(touchpoint, stage=None, x=rect.x)


def paste(journey: Journey, part: Journey, *, at: tuple[float, float], by_title: bool = False) -> Change:
    """Puts a part of a map into a map, with new ids. Touchpoints of no stage stand around the point `at` as they stood to
    each other, or lower so as to cover nothing; stages come last, or `by_title` a stage that is called so takes in the
    touchpoints, below its own.

    Raises EditError where it would go beyond the bounds of a map.
    """
    images = {i.id: i.id if journey.images.get(i.id) == i else new_id() for i in part.images.values()}
    names = {r.id: new_id() for r in part if isinstance(r, Touchpoint | Transition | Note)}
    staged, homes = _stages(journey, part, by_title=by_title)
    ground = journey.apply(staged)
    corners = _corners(ground, part, homes, at)
    spans = geometry.columns(ground)
    personas = journey.table(Persona)
    touchpoints = [
        replace(
            placed(t, spans, *corners[t.id]),
            id=names[t.id],
            image=images.get(t.image or ""),
            emotions={id: emotion for id, emotion in t.emotions.items() if id in personas},
            locked=False,
        )
        for t in part.touchpoints.values()
    ]
    held = part.touchpoints
    links = {
        (t.source, t.target): replace(t, id=names[t.id], source=names[t.source], target=names[t.target])
        for t in part.transitions.values()
        if t.source in held and t.target in held and t.source != t.target
    }
    notes = _notes(ground, part, _New(names, homes, images), at)
    pictures = [replace(i, id=images[i.id]) for i in part.images.values() if images[i.id] != i.id]
    room_for(journey, pictures)
    return join(staged, create(*touchpoints, *links.values(), *notes, *pictures))


def _stages(journey: Journey, part: Journey, *, by_title: bool) -> tuple[Change, _Names]:
    """New stages for those of a part, or stages of their titles that are there; and which stands for which."""
    known = {_folded(stage): stage.id for stage in journey.stages}
    homes: dict[Id, Id] = {}
    new: list[Stage] = []
    for stage in part.stages:
        id = known.get(_folded(stage)) if by_title else None
        if id is None:
            id = known[_folded(stage)] = new_id()
            new.append(replace(stage, id=id))
        homes[stage.id] = id
    return _added(journey, new), homes


def _added(journey: Journey, stages: Sequence[Stage]) -> Change:
    """Stages behind those that are there; a first one takes in the touchpoints in its column, as `add_stage` does."""
    if not stages:
        return NOTHING
    first, *others = stages
    made = add_stage(journey, title=first.title, id=first.id)
    _, empty = made[first.id]
    if isinstance(empty, Stage):
        kept = checked(replace(first, order=empty.order, width=max(first.width, empty.width)))
        made = {**made, first.id: (None, kept)}
    orders, moved_on = rooms(journey.apply(made).stages, None, len(others))
    wide = (replace(s, order=n, width=max(s.width, geometry.STAGE_WIDTH)) for s, n in zip(others, orders, strict=True))
    return join(made, moved_on, create(*map(checked, wide)))


def _folded(stage: Stage) -> str:
    return stage.title.casefold().strip()


def _corners(
    ground: Journey, part: Journey, homes: _Names, at: tuple[float, float]
) -> Mapping[Id, tuple[float, float]]:
    """Where on the map the cards of a part go: together, and so far down that they cover nothing."""
    spans = geometry.columns(ground)
    groups: dict[Id | None, dict[Id, Rect]] = {}
    for t in part.touchpoints.values():
        home = homes.get(t.stage or "")
        rect = geometry.card(replace(t, stage=home), spans)
        groups.setdefault(t.stage if home else None, {})[t.id] = rect
    taken = list(geometry.cards(ground).values())
    corners: dict[Id, tuple[float, float]] = {}
    for stage, rects in groups.items():
        around = geometry.union(rects.values()) or Rect(0.0, 0.0, 0.0, 0.0)
        dx, dy = 0.0, 0.0
        if stage is None:
            left, top = at[0] - around.width / 2, at[1] - around.height / 2
            x, y = on_grid(ground, left, top)
            dx, dy = x - around.x, y - around.y
        there = [rect._replace(x=rect.x + dx, y=rect.y + dy) for rect in rects.values()]
        down = free_shift(taken, there)
        corners |= {id: (rect.x, rect.y + down) for id, rect in zip(rects, there, strict=True)}
        taken += [rect._replace(y=rect.y + down) for rect in there]
    return corners


def _notes(ground: Journey, part: Journey, new: _New, at: tuple[float, float]) -> list[Note]:
    """The notes of a part: pinned as they were so far as that is there, else free at the point, those of cells one
    beside the other.
    """
    lanes = ground.table(Lane)
    free = [n for n in part.notes.values() if n.touchpoint not in part.touchpoints and n.lane not in lanes]
    left, top = min((n.x for n in free), default=0.0), min((n.y for n in free), default=0.0)
    beside = {n.id: _BESIDE * place for place, n in enumerate(n for n in free if n.lane is not None)}
    made: list[Note] = []
    for note in part.notes.values():
        image = new.images.get(note.image or "")
        pinned = part.touchpoints.get(note.touchpoint or "")
        touchpoint = new.records[pinned.id] if pinned else None
        stage = new.stages.get(note.stage or "", note.stage if ground.find(Stage, note.stage) else None)
        lane = note.lane if note.lane in lanes else None
        moved = replace(note, id=new.records[note.id], image=image, touchpoint=touchpoint, lane=lane, stage=stage)
        if touchpoint is None and lane is None:
            moved = replace(
                moved, stage=None, x=note.x - left + at[0] + beside.get(note.id, 0.0), y=note.y - top + at[1]
            )
        made.append(checked(moved))
    return made


def in_a_row(part: Journey) -> Journey:
    """The touchpoints of a part without stages side by side instead of below each other, in their order."""
    step = geometry.CARD_WIDTH + geometry.GAP_X
    ordered = sorted(part.touchpoints.values(), key=lambda t: (t.y, t.x, t.id))
    row = {t.id: replace(t, x=step * n, y=0.0) for n, t in enumerate(ordered)}
    return Journey(row.get(record.id, record) for record in part)
