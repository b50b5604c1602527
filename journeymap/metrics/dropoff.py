"""Where customers are lost: the counts of each touchpoint and transition of a map, from an event log.

A case's path is its events bound to touchpoints, in order of time, then of import; what is ignored or not on the map
is left out and the rest linked. Its place is where the path ends, its state the first that holds: completed (the path
holds a goal, or ends at one), under way (its last event of any kind is no longer ago than the inactivity limit,
seen from the last event of the log), lost.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from journeymap.metrics import queries
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.overlay import RELIABLE
from journeymap.metrics.statistics import wilson
from journeymap.model.figures import Figures, TouchpointFigures, TransitionFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource

_DAY_US = 86_400_000_000
_SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """One touchpoint in the table of drop-off points.

    `drop_off` and its Wilson 95 % `interval` are in 0…1, None where nobody has matured and at a goal at which a path
    need not end. `quiet` marks a drop-off from fewer than RELIABLE matured cases.
    """

    id: Id
    title: str
    reached: int
    continued: int
    under_way: int
    completed: int
    lost: int
    drop_off: float | None
    interval: tuple[float, float] | None
    quiet: bool


def figures(engine: Engine, journey: Journey, source: DataSource) -> Figures:
    """The figures of a map from the log in an engine. Raises Cancelled and EngineError.

    Times between touchpoints are in seconds; the median of an even number is the mean of the two in the middle. Where
    repeats are collapsed, the first of a run stands for it.
    """
    properties = journey.properties
    bound = _bound(journey, source)
    ignored = [name for name, id in source.binding.items() if id is None]
    with engine.operation():
        events, cases, last, known = engine.run(queries.log_totals([*bound, *ignored]))[0]
        rejected = engine.run(queries.rejected())[0][0]
        limit = properties.inactivity_days
        rows: list[tuple[Any, ...]] = []
        if bound and events:
            counts = queries.map_counts(
                bound,
                goals=[t.id for t in journey.touchpoints.values() if t.goal],
                ends=properties.completion is Completion.ENDS_AT_GOAL,
                collapse=properties.collapse_repeats,
                since=None if limit is None else int(last) - round(limit * _DAY_US),
            )
            rows = engine.run(counts)
    touchpoints = _touchpoints(bound, rows)
    states = Counter[str]()
    for kind, _, _, count, *_ in rows:
        states[kind] += int(count)
    return Figures(
        cases=states["completed"] + states["under way"] + states["lost"],
        all_cases=int(cases),
        events=int(events),
        rejected=int(rejected),
        completed=states["completed"],
        under_way=states["under way"],
        lost=states["lost"],
        touchpoints=touchpoints,
        transitions=_transitions(touchpoints, rows),
        ad_hoc_events=int(events) - int(known or 0),
        basis=basis(journey, source),
    )


def _bound(journey: Journey, source: DataSource) -> dict[str, Id]:
    """The touchpoint of each activity that has one on the map."""
    return {name: id for name, id in source.binding.items() if id is not None and id in journey.touchpoints}


def _touchpoints(bound: Mapping[str, Id], rows: list[tuple[Any, ...]]) -> dict[Id, TouchpointFigures]:
    counts = {(str(kind), str(id)): int(cases) for kind, id, _, cases, *_ in rows if kind != "transition"}
    return {
        id: TouchpointFigures(
            reached=counts.get(("reached", id), 0),
            completed=counts.get(("completed", id), 0),
            under_way=counts.get(("under way", id), 0),
            lost=counts.get(("lost", id), 0),
        )
        for id in dict.fromkeys(bound.values())
    }


def _transitions(
    touchpoints: Mapping[Id, TouchpointFigures], rows: list[tuple[Any, ...]]
) -> tuple[TransitionFigures, ...]:
    """The observed transitions, the most frequent first."""
    out_of = Counter({id: f.reached - f.continued for id, f in touchpoints.items()})
    observed = [row[1:] for row in rows if row[0] == "transition"]
    for source, _, _, count, *_ in observed:
        out_of[source] += int(count)
    found = (
        TransitionFigures(
            source=str(source),
            target=str(target),
            count=int(count),
            cases=int(cases),
            share=int(count) / out_of[source],
            median_seconds=float(median) / _SECOND_US,
            mean_seconds=float(mean) / _SECOND_US,
        )
        for source, target, cases, count, median, mean in observed
    )
    return tuple(sorted(found, key=lambda t: (-t.count, t.source, t.target)))


def basis(journey: Journey, source: DataSource) -> str:
    """A short word for all that the figures follow from: data, binding, goals and settings of the analysis."""
    bound = _bound(journey, source)
    properties = journey.properties
    facts = {
        "binding": sorted(bound.items()),
        "ignored": sorted(name for name, id in source.binding.items() if id is None),
        "goals": sorted(id for id in set(bound.values()) if journey.touchpoints[id].goal),
        "completion": properties.completion,
        "collapse": properties.collapse_repeats,
        "inactivity": properties.inactivity_days,
        "checksum": source.checksum,
        "reading": [source.encoding, source.delimiter, source.sheet, source.zone, source.time_format, source.columns],
    }
    text = json.dumps(facts, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()[:16]


def stale(journey: Journey, source: DataSource) -> bool:
    """Whether the figures that the map keeps of a source follow no longer from what it says now."""
    snapshot = journey.snapshot(source.id)
    return snapshot is not None and snapshot.figures is not None and snapshot.figures.basis != basis(journey, source)


def ranked(journey: Journey, figures: Figures) -> tuple[Row, ...]:
    """All touchpoints of a map, those at which most cases are lost first; after them those with too few matured
    cases to say so, last those without a drop-off.
    """
    return tuple(sorted(touchpoint_rows(journey, figures), key=_rank))


def _rank(row: Row) -> tuple[int, int, float, str, Id]:
    group = 2 if row.drop_off is None else int(row.quiet)
    return group, -row.lost, -(row.drop_off or 0.0), row.title.casefold(), row.id


def touchpoint_rows(journey: Journey, figures: Figures) -> tuple[Row, ...]:
    """All touchpoints of a map with their figures, in its order; zeros where nothing is bound to one."""
    ends = journey.properties.completion is Completion.ENDS_AT_GOAL
    rows: list[Row] = []
    for id, touchpoint in journey.touchpoints.items():
        f = figures.touchpoints.get(id, TouchpointFigures(reached=0))
        drop_off = f.drop_off if ends or not touchpoint.goal else None
        rows.append(
            Row(
                id=id,
                title=touchpoint.title,
                reached=f.reached,
                continued=f.continued,
                under_way=f.under_way,
                completed=f.completed,
                lost=f.lost,
                drop_off=drop_off,
                interval=None if drop_off is None else wilson(f.lost, f.matured),
                quiet=drop_off is not None and f.matured < RELIABLE,
            )
        )
    return tuple(rows)
