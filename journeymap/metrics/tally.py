"""The rows of counts that an engine gives for a map, put together to figures of touchpoints, stages and cases."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from journeymap.metrics import queries
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.queries import COMPLETED, LOST, UNDER_WAY, Plan
from journeymap.model.figures import Deviations, TouchpointFigures, TransitionFigures
from journeymap.model.ids import Id

_SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by (kind, number, other number), as the queries name them: of distinct cases and of events. `followed` has
    (median µs, mean µs) between two touchpoints.
    """

    cases: Counter[tuple[str, int, int]] = field(default_factory=Counter[tuple[str, int, int]])
    events: Counter[tuple[str, int, int]] = field(default_factory=Counter[tuple[str, int, int]])
    followed: dict[tuple[int, int], tuple[float, float]] = field(
        default_factory=dict[tuple[int, int], tuple[float, float]]
    )

    def in_state(self, state: int) -> int:
        """All cases that ended in a state."""
        return sum(n for (kind, _, other), n in self.cases.items() if kind == "place" and other == state)


def counted(engine: Engine, plan: Plan) -> Tally:
    """Asks the engine for all counts on a map. Raises Cancelled and EngineError."""
    tally = Tally()
    rows: list[tuple[Any, ...]] = [
        *engine.run(queries.visit_counts(plan)),
        *engine.run(queries.map_counts(plan)),
        *(("failed", place, 0, cases, cases) for place, cases in _failures(engine, plan)),
    ]
    for kind, number, other, cases, events, *times in rows:
        key = (str(kind), int(number), int(other))
        tally.cases[key] = int(cases)
        tally.events[key] = int(events)
        if kind == "transition":
            tally.followed[key[1:]] = (float(times[0]), float(times[1]))
    return tally


def _failures(engine: Engine, plan: Plan) -> Iterable[tuple[Any, ...]]:
    return engine.run(queries.failures(plan)) if plan.failing else ()


def at_touchpoints(tally: Tally, touchpoints: Iterable[Id]) -> dict[Id, TouchpointFigures]:
    """The figures of touchpoints, which the plan numbered from 1 in this order."""
    return {
        id: TouchpointFigures(
            reached=tally.cases["reached", number, 0],
            completed=tally.cases["place", number, COMPLETED],
            under_way=tally.cases["place", number, UNDER_WAY],
            lost=tally.cases["place", number, LOST],
            visits=tally.events["reached", number, 0],
            returned=tally.cases["returned", number, 0],
            failed=tally.cases["failed", number, 0],
        )
        for number, id in enumerate(touchpoints, 1)
    }


def in_stages(tally: Tally, plan: Plan, stages: Iterable[Id]) -> dict[Id, TouchpointFigures]:
    """The figures of stages, numbered likewise: a path's touchpoints in no stage are left out and the rest linked."""

    def ended(stage: int, state: int) -> int:
        if plan.partly_staged:
            return tally.cases["stage", stage, state]
        return sum(tally.cases["place", place, state] for place, its in plan.stages.items() if its == stage)

    return {
        id: TouchpointFigures(
            reached=tally.cases["stage reached", number, 0],
            completed=ended(number, COMPLETED),
            under_way=ended(number, UNDER_WAY),
            lost=ended(number, LOST),
        )
        for number, id in enumerate(stages, 1)
    }


def deviations(tally: Tally, plan: Plan) -> Deviations:
    """How many cases strayed, in which way."""
    having = {number: n for (kind, number, _), n in tally.cases.items() if kind == "deviations"}

    def cases(way: int) -> int:
        return sum(n for ways, n in having.items() if ways & way)

    return Deviations(
        ad_hoc=cases(queries.AD_HOC),
        irregular=cases(queries.IRREGULAR),
        missing=cases(queries.MISSING),
        failed=cases(queries.FAILED) if plan.failing else None,
        conforming=having.get(0, 0),
        planned=having.get(0, 0) + having.get(queries.MISSING, 0),
    )


def observed(tally: Tally, touchpoints: tuple[Id, ...]) -> tuple[TransitionFigures, ...]:
    """The observed transitions, the most frequent first."""
    out_of = Counter[int]()
    for (kind, source, _), events in tally.events.items():
        if kind in ("place", "transition"):
            out_of[source] += events
    found = (
        TransitionFigures(
            source=touchpoints[source - 1],
            target=touchpoints[target - 1],
            count=(count := tally.events["transition", source, target]),
            cases=tally.cases["transition", source, target],
            share=count / out_of[source],
            median_seconds=median / _SECOND_US,
            mean_seconds=mean / _SECOND_US,
        )
        for (source, target), (median, mean) in tally.followed.items()
    )
    return tuple(sorted(found, key=lambda t: (-t.count, t.source, t.target)))
