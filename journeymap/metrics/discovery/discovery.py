"""A map from a log: pure, from aggregates that are counted once, so that it is quick to show more or less of it."""

import hashlib
from dataclasses import dataclass
from itertools import count
from math import ceil, sqrt

from msgspec.structs import replace

from journeymap.metrics.discovery.grouping import grouped
from journeymap.metrics.discovery.material import Material
from journeymap.metrics.discovery.skeleton import Skeleton, skeleton
from journeymap.metrics.dropoff import basis
from journeymap.metrics.paths import LogPaths
from journeymap.model.change import create, update
from journeymap.model.figures import Figures, TouchpointFigures, TransitionFigures
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GAP_Y, STAGE_WIDTH
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import (
    DataSource,
    Evidence,
    EvidenceKind,
    Properties,
    Record,
    Snapshot,
    Stage,
    Touchpoint,
    Transition,
)

ACTIVITIES, PATHS = 0.8, 0.5
"""The shares of activities and of transitions that a map shows at first, in 0…1."""

STAGE_TITLE = "Stage {n}"

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_TALLEST = 6
"""So many touchpoints stand below each other before a stage grows wide, but in very large maps."""


@dataclass(frozen=True, slots=True)
class _Place:
    stage: Id
    x: float
    y: float


def discover(
    material: Material,
    source: DataSource,
    *,
    activities: float = ACTIVITIES,
    paths: float = PATHS,
    stage_title: str = STAGE_TITLE,
) -> Journey:
    """A map of a log with at least these shares, in 0…1, of its activities and of the transitions between them, as
    `skeleton` keeps them; with the source, bound to the touchpoints, and a snapshot of its figures.

    The figures of what is shown are those of the whole log, whatever is hidden: they never change with the shares, and
    need no look at the log. What analysing the map gives, which leaves hidden activities out of the paths, is put in
    their place by `measured`. The same log gives the same ids. No touchpoint is marked as a goal: only the user knows which end is one.
    """
    shown = skeleton(material.paths, activities=activities, paths=paths)
    stages, places = _placed(material, shown, stage_title)
    read = replace(source, binding={name: _id("touchpoint", name) for name in shown.activities})
    evidence = Evidence(EvidenceKind.MEASURED, source.title, source.imported[:10])
    touchpoints = [
        Touchpoint(id=_id("touchpoint", name), title=name, stage=at.stage, x=at.x, y=at.y, evidence=evidence)
        for name, at in places.items()
    ]
    transitions = [
        Transition(id=_id("transition", *pair), source=_id("touchpoint", pair[0]), target=_id("touchpoint", pair[1]))
        for pair in shown.transitions
    ]
    records: list[Record] = [Properties(title=source.title), *stages, *touchpoints, *transitions, read]
    journey = Journey(records)
    figures = replace(_figures(material, shown), basis=basis(journey, read))
    return journey.apply(create(Snapshot(id=Snapshot.id_of(read.id), source=read.id, figures=figures)))


def measured(journey: Journey, source: DataSource, figures: Figures) -> Journey:
    """The discovered map with the figures that the log of its source gives for it, as whenever it is analysed."""
    old = journey.snapshot(source.id)
    new = Snapshot(id=Snapshot.id_of(source.id), source=source.id, figures=figures)
    return journey.apply(update(old, new) if old else create(new))


def usual_end(material: Material) -> tuple[str, int] | None:
    """The activity with which more than half of all paths end, and how many: perhaps the goal, which nobody marked."""
    ends = material.paths.ends
    last = max(ends, key=lambda name: ends[name], default="")
    return (last, ends[last]) if last and 2 * ends[last] > material.paths.cases else None


def _id(*words: str) -> Id:
    """The id of what has these words: the same in each map of a log, so that maps can be compared and merged."""
    text = "".join(f"{len(word)} {word}" for word in words).encode("utf-8", "surrogatepass")
    number = int.from_bytes(hashlib.sha256(text).digest()[:8])
    return "".join(_LETTERS[number // len(_LETTERS) ** place % len(_LETTERS)] for place in range(10))


def _placed(material: Material, shown: Skeleton, title: str) -> tuple[list[Stage], dict[str, _Place]]:
    """The stages, as columns, and where each touchpoint stands in one: downwards by position, then in the next row of
    cards to the right.
    """
    groups = grouped({name: material.positions[name] for name in shown.activities})
    tallest = max(_TALLEST, ceil(sqrt(len(shown.activities))))
    stages: list[Stage] = []
    places: dict[str, _Place] = {}
    for number, names in zip(count(1), groups, strict=False):
        columns = ceil(len(names) / tallest)
        rows = ceil(len(names) / columns)
        id = _id("stage", str(number))
        stages.append(Stage(id=id, order=float(number), title=title.format(n=number), width=columns * STAGE_WIDTH))
        for at, name in enumerate(names):
            x = (at // rows) * STAGE_WIDTH + (STAGE_WIDTH - CARD_WIDTH) / 2
            places[name] = _Place(id, x, (at % rows) * (CARD_HEIGHT + GAP_Y))
    return stages, places


def _figures(material: Material, shown: Skeleton) -> Figures:
    """The figures of what is shown, out of the whole log; whose path ends at a hidden activity has no place."""
    log = material.paths
    touchpoints = {_id("touchpoint", name): _touchpoint(material, name) for name in shown.activities}
    under_way = sum(f.under_way for f in touchpoints.values())
    lost = sum(f.lost for f in touchpoints.values())
    return Figures(
        cases=under_way + lost,
        all_cases=log.cases,
        events=log.events,
        rejected=log.rejected,
        completed=0,
        under_way=under_way,
        lost=lost,
        touchpoints=touchpoints,
        transitions=_transitions(log, frozenset(shown.transitions)),
        ad_hoc_events=log.events - sum(log.activities[name].events for name in shown.activities),
    )


def _touchpoint(material: Material, name: str) -> TouchpointFigures:
    counted = material.paths.activities[name]
    under_way = material.under_way.get(name, 0)
    return TouchpointFigures(
        reached=counted.cases,
        under_way=under_way,
        lost=material.paths.ends.get(name, 0) - under_way,
        visits=counted.events,
        returned=counted.returned,
    )


def _transitions(log: LogPaths, shown: frozenset[tuple[str, str]]) -> tuple[TransitionFigures, ...]:
    """Of each event of an activity another follows, or the path ends: its events are the whole of the shares."""
    return tuple(
        TransitionFigures(
            source=_id("touchpoint", t.source),
            target=_id("touchpoint", t.target),
            count=t.count,
            cases=t.cases,
            share=t.count / log.activities[t.source].events,
            median_seconds=t.median_seconds,
            mean_seconds=t.mean_seconds,
        )
        for t in log.transitions
        if (t.source, t.target) in shown
    )
