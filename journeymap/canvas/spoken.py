"""What a screen reader says of each part of the map. Pure functions on a laid out scene."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from journeymap.drawing import legend, text
from journeymap.drawing.scene import Scene
from journeymap.language import tr, translated
from journeymap.metrics.overlay import Mark, OverlayKind
from journeymap.model.catalogue import (
    ACTORS,
    CHANNELS,
    ENGAGEMENT_TYPES,
    EVIDENCE,
    LANE_KINDS,
    NOTE_KINDS,
    SEVERITIES,
    shown,
)
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Record, Stage, Touchpoint, Transition

_MOST_NAMED = 5
"""So many neighbours of a touchpoint are named; of more only their number is said."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The map in the order in which it is read: each stage with its touchpoints from top to bottom, then touchpoints
    without one, then each lane with its notes, then free notes. `place` has the number of each touchpoint in it, from 1.
    """

    order: tuple[Id, ...]
    place: Mapping[Id, int]
    before: Mapping[Id, tuple[Id, ...]]
    after: Mapping[Id, tuple[Id, ...]]
    notes: Mapping[Id, tuple[Note, ...]]


def reading(scene: Scene) -> Reading:
    """How a laid out map is read."""
    journey = scene.journey
    columns: dict[Id | None, list[Id]] = {}
    for id in scene.cards:  # in painting order, from top to bottom
        touchpoint = journey.touchpoints[id]
        columns.setdefault(touchpoint.stage if touchpoint.stage in scene.columns else None, []).append(id)
    order: list[Id] = []
    for stage in journey.stages:
        order += [stage.id, *columns.get(stage.id, ())]
    order += columns.get(None, ())
    place = {id: number for number, id in enumerate((id for id in order if id in scene.cards), start=1)}
    in_lanes, at_touchpoints = _notes(journey)
    for lane in journey.lanes:
        order += [lane.id, *in_lanes.pop(lane.id, ())]
    order += [id for ids in in_lanes.values() for id in ids]
    before, after = _neighbours(journey, place)
    return Reading(tuple(order), place, before, after, at_touchpoints)


def _notes(journey: Journey) -> tuple[dict[Id | None, list[Id]], dict[Id, tuple[Note, ...]]]:
    """Notes by their lane (None without lane and touchpoint), and by the touchpoint to which they are pinned."""
    position = {stage.id: index for index, stage in enumerate(journey.stages)}
    in_lanes: dict[Id | None, list[Id]] = {}
    pinned: dict[Id, tuple[Note, ...]] = {}
    for note in sorted(journey.notes.values(), key=lambda n: (position.get(n.stage or "", -1), n.order, n.id)):
        if note.touchpoint is not None:
            pinned[note.touchpoint] = (*pinned.get(note.touchpoint, ()), note)
        if note.lane is not None or note.touchpoint is None:
            in_lanes.setdefault(note.lane, []).append(note.id)
    return in_lanes, pinned


def _neighbours(journey: Journey, place: Mapping[Id, int]) -> tuple[dict[Id, tuple[Id, ...]], dict[Id, tuple[Id, ...]]]:
    before: dict[Id, tuple[Id, ...]] = {}
    after: dict[Id, tuple[Id, ...]] = {}
    for transition in journey.transitions.values():
        source, target = transition.source, transition.target
        if source in place and target in place:
            before[target] = (*before.get(target, ()), source)
            after[source] = (*after.get(source, ()), target)
    for table in (before, after):
        for id, others in table.items():
            table[id] = tuple(sorted(others, key=place.__getitem__))
    return before, after


def name(journey: Journey, id: Id) -> str:
    """What a part of the map is called."""
    record = journey.get(id)
    match record:
        case Note():
            return record.text.strip() or translated(NOTE_KINDS[record.says])
        case Lane():
            return record.title.strip() or translated(LANE_KINDS[record.shows])
        case Stage():
            return record.title.strip() or tr("Untitled stage")
        case Transition():
            sentence = tr("Transition from “{source}” to “{target}”")
            return sentence.format(source=name(journey, record.source), target=name(journey, record.target))
        case _:
            return str(getattr(record, "title", "")).strip() or tr("Untitled")


def description(scene: Scene, read: Reading, id: Id) -> str:
    """What a part of the map is, where it stands, and what is known of it."""
    record: Record | None = scene.journey.get(id)
    match record:
        case Touchpoint():
            return _sentences(_touchpoint(scene, read, record))
        case Stage():
            number = scene.journey.stages.index(record) + 1
            count = sum(1 for t in scene.journey.touchpoints.values() if t.stage == id)
            where = tr("Stage {number} of {count}").format(number=number, count=len(scene.journey.stages))
            return _sentences((where, tr("%n touchpoint(s)", n=count), record.goals))
        case Lane():
            folded = tr("folded") if record.folded else ""
            return _sentences((tr("Lane"), translated(LANE_KINDS[record.shows]), folded))
        case Note():
            return _sentences(_note(scene.journey, record))
        case _:
            return ""


def _touchpoint(scene: Scene, read: Reading, touchpoint: Touchpoint) -> Iterator[str]:
    journey = scene.journey
    yield tr("Touchpoint {number} of {count}").format(number=read.place[touchpoint.id], count=len(read.place))
    if touchpoint.stage in scene.columns:
        yield tr("in stage “{stage}”").format(stage=name(journey, touchpoint.stage or ""))
    if touchpoint.engagement is not None:
        yield translated(ENGAGEMENT_TYPES[touchpoint.engagement])
    yield shown(CHANNELS, touchpoint.channel)
    yield shown(ACTORS, touchpoint.actor)
    yield tr("moment of truth") if touchpoint.moment_of_truth else ""
    yield tr("goal") if touchpoint.goal else ""
    yield tr("locked") if touchpoint.locked else ""
    if touchpoint.expected_emotion is not None:
        yield tr("expected emotion {value}").format(value=_signed(touchpoint.expected_emotion))
    mark = scene.overlay.marks.get(touchpoint.id)
    if mark is not None:
        yield from _figures(scene, mark)
    yield _linked(journey, read.before.get(touchpoint.id, ()), tr("follows {names}"), tr("follows {count} others"))
    yield _linked(journey, read.after.get(touchpoint.id, ()), tr("leads to {names}"), tr("leads to {count} others"))
    for kind, count in Counter(note.says for note in read.notes.get(touchpoint.id, ())).items():
        yield f"{translated(NOTE_KINDS[kind])}: {count}"


def _figures(scene: Scene, mark: Mark) -> Iterator[str]:
    overlay = scene.overlay
    if mark.reached is not None:
        yield tr("reached by {count} customers").format(count=text.count(mark.reached))
    if mark.value is None or overlay.kind is OverlayKind.REACHED:
        return
    value = text.percent(mark.value) if overlay.kind is OverlayKind.DROP_OFF else text.figure(mark.value, overlay.unit)
    yield f"{legend.title(overlay)} {value}"
    if mark.interval is not None:
        low, high = (text.percent(bound) for bound in mark.interval)
        yield tr("95 % interval {low} to {high}").format(low=low, high=high)
    yield tr("drop-off point") if mark.point else ""
    yield tr("too few to rank") if mark.quiet else ""


def _linked(journey: Journey, ids: tuple[Id, ...], named: str, counted: str) -> str:
    if not ids:
        return ""
    if len(ids) > _MOST_NAMED:
        return counted.format(count=len(ids))
    return named.format(names=", ".join(name(journey, id) for id in ids))


def _note(journey: Journey, note: Note) -> Iterator[str]:
    yield translated(NOTE_KINDS[note.says])
    yield translated(SEVERITIES[note.severity]) if note.severity is not None else ""
    yield translated(EVIDENCE[note.evidence.kind]) if note.evidence.source or note.evidence.date else ""
    for id in (note.touchpoint, note.stage):
        if id is not None and id in journey:
            yield tr("at “{title}”").format(title=name(journey, id))


def _signed(value: float) -> str:
    return f"{'+' if value > 0 else ''}{text.figure(value, '')}"


def _sentences(parts: Iterable[str]) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())
