"""Where customers are lost: the counts of each touchpoint and transition of a map, from an event log.

A case's path is its events bound to touchpoints, in order of time, then of import; what is ignored or not on the map
is left out and the rest linked. Its place is where the path ends, its state the first that holds: completed (the path
holds a goal, or ends at one), under way (its last event of any kind is no longer ago than the inactivity limit,
seen from the last event of the log), lost.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

from journeymap.metrics import queries, tally
from journeymap.metrics.bindings import on_map
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.overlay import RELIABLE, has_drop_off
from journeymap.metrics.queries import Plan
from journeymap.metrics.statistics import wilson
from journeymap.model.figures import Figures, TouchpointFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource

_DAY_US = 86_400_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """One touchpoint in the table of drop-off points, or one stage.

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
    bound = on_map(journey, source)
    ignored = _ignored(source)
    touchpoints = tuple(dict.fromkeys(bound.values()))
    stages = _stages(journey, touchpoints)
    with engine.operation():
        events, cases, last, known = engine.run(queries.log_totals([*bound, *ignored]))[0]
        rejected = engine.run(queries.rejected())[0][0]
        plan = _plan(journey, source, int(last or 0))
        found = tally.counted(engine, plan) if bound and events else tally.Tally()
    states = {state: found.in_state(state) for state in (queries.COMPLETED, queries.UNDER_WAY, queries.LOST)}
    return Figures(
        cases=sum(states.values()),
        all_cases=int(cases),
        events=int(events),
        rejected=int(rejected),
        completed=states[queries.COMPLETED],
        under_way=states[queries.UNDER_WAY],
        lost=states[queries.LOST],
        touchpoints=tally.at_touchpoints(found, touchpoints),
        transitions=tally.observed(found, touchpoints),
        ad_hoc_events=int(events) - int(known or 0),
        basis=basis(journey, source),
        stages=tally.in_stages(found, plan, stages),
        deviations=tally.deviations(found, plan),
    )


def _plan(journey: Journey, source: DataSource, last: int) -> Plan:
    """What the map says, with touchpoints and stages numbered from 1; `last` is the time of the log's last event."""
    properties = journey.properties
    bound = on_map(journey, source)
    number = {id: at for at, id in enumerate(dict.fromkeys(bound.values()), 1)}
    stage_number = {id: at for at, id in enumerate(_stages(journey, number), 1)}
    staged = {at: journey.touchpoints[id].stage for id, at in number.items()}
    limit = properties.inactivity_days
    failing = source.columns.get("failed", "")
    return Plan(
        places={activity: number[id] for activity, id in bound.items()},
        stages={at: stage_number[stage] for at, stage in staged.items() if stage is not None and stage in stage_number},
        goals=frozenset(at for id, at in number.items() if journey.touchpoints[id].goal),
        drawn=frozenset((number[one], number[other]) for one, other in _drawn(journey, bound.values())),
        ignored=_ignored(source),
        ends=properties.completion is Completion.ENDS_AT_GOAL,
        collapse=properties.collapse_repeats,
        since=None if limit is None else last - round(limit * _DAY_US),
        failing=f"by_{source.segments.index(failing)}" if failing in source.segments else "",
    )


def _ignored(source: DataSource) -> list[str]:
    return sorted(name for name, id in source.binding.items() if id is None)


def _stages(journey: Journey, touchpoints: Iterable[Id]) -> tuple[Id, ...]:
    """The stages, from left to right, that hold one of the touchpoints."""
    holding = {journey.touchpoints[id].stage for id in touchpoints}
    return tuple(stage.id for stage in journey.stages if stage.id in holding)


def _drawn(journey: Journey, touchpoints: Iterable[Id]) -> list[tuple[Id, Id]]:
    """The transitions of the map between these touchpoints, each once."""
    among = set(touchpoints)
    return sorted(
        {(t.source, t.target) for t in journey.transitions.values() if t.source in among and t.target in among}
    )


def basis(journey: Journey, source: DataSource) -> str:
    """A short word for all that the figures follow from: data, binding, goals and settings of the analysis."""
    bound = on_map(journey, source)
    properties = journey.properties
    facts = {
        "binding": sorted(bound.items()),
        "ignored": _ignored(source),
        "goals": sorted(id for id in set(bound.values()) if journey.touchpoints[id].goal),
        "drawn": _drawn(journey, bound.values()),
        "stages": sorted((id, journey.touchpoints[id].stage or "") for id in set(bound.values())),
        "completion": properties.completion,
        "collapse": properties.collapse_repeats,
        "inactivity": properties.inactivity_days,
        "checksum": source.checksum,
        "reading": [source.encoding, source.delimiter, source.sheet, source.zone, source.time_format, source.columns],
        "rows": [source.importer, source.sessions, source.dedupe, source.database, source.table, source.query],
        "failures": source.columns.get("failed") in source.segments,
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
    nowhere = TouchpointFigures(reached=0)
    return tuple(
        _row(id, touchpoint.title, figures.touchpoints.get(id, nowhere), shown=has_drop_off(journey, id))
        for id, touchpoint in journey.touchpoints.items()
    )


def stage_rows(journey: Journey, figures: Figures) -> tuple[Row, ...]:
    """The stages that the data can show with their figures, from left to right: the same with stages in place of
    touchpoints.
    """
    found = figures.stages
    return tuple(_row(s.id, s.title, found[s.id], shown=True) for s in journey.stages if s.id in found)


def _row(id: Id, title: str, f: TouchpointFigures, *, shown: bool) -> Row:
    drop_off = f.drop_off if shown else None
    return Row(
        id=id,
        title=title,
        reached=f.reached,
        continued=f.continued,
        under_way=f.under_way,
        completed=f.completed,
        lost=f.lost,
        drop_off=drop_off,
        interval=None if drop_off is None else wilson(f.lost, f.matured),
        quiet=drop_off is not None and f.matured < RELIABLE,
    )
