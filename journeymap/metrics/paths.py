"""What paths customers take, from an event log alone: successions, starts, ends and variants.

A case's path is all its events, in order of time, then of import.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from journeymap.metrics import pathqueries, queries
from journeymap.metrics.engines.engine import Engine, EngineError

MOST_ACTIVITIES = 10_000
"""A log with more activities has none in this column, but ids or texts."""

TOP_VARIANTS = 10
"""So many variants come with their paths."""

_SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class ActivityFigures:
    """Events of one activity, distinct cases that have one, and those of them that have more than one."""

    events: int
    cases: int
    returned: int = 0


@dataclass(frozen=True, slots=True)
class Succession:
    """Two activities that follow each other: how often, in how many distinct cases, and the time between in seconds."""

    source: str
    target: str
    count: int
    cases: int
    mean_seconds: float
    median_seconds: float


@dataclass(frozen=True, slots=True)
class Variant:
    """A path that some cases have in common."""

    path: tuple[str, ...]
    cases: int


@dataclass(frozen=True, slots=True)
class LogPaths:
    """The paths of a log. Activities come by their events, successions by their count, the most first; `starts` and
    `ends` count the cases whose path begins and ends with an activity, `variants` the different paths, of which
    `top_variants` has the most frequent; where two are as frequent, the one that comes first in the log.

    Where repeats are collapsed, the first of a run stands for it in the paths; `events` are always all.
    """

    cases: int
    events: int
    rejected: int
    activities: Mapping[str, ActivityFigures]
    transitions: tuple[Succession, ...]
    starts: Mapping[str, int]
    ends: Mapping[str, int]
    variants: int
    top_variants: tuple[Variant, ...]


def transitions(engine: Engine, *, collapse: bool = False, variants: int = TOP_VARIANTS) -> LogPaths:
    """The paths of the log in an engine, so many variants with their paths. Raises Cancelled, and EngineError where it has too many activities."""
    with engine.operation():
        events, cases, longest, _ = engine.run(pathqueries.totals())[0]
        rejected = engine.run(queries.rejected())[0][0]
        rows = engine.run(pathqueries.activities(MOST_ACTIVITIES + 1))
        if len(rows) > MOST_ACTIVITIES:
            raise EngineError(
                f"The log has more than {MOST_ACTIVITIES} activities: choose as the activity a column that says what "
                "was done, not an id or a text."
            )
        taken: list[tuple[Any, ...]] = []
        if rows:
            taken = engine.run(pathqueries.taken(len(rows), int(longest), collapse=collapse, top=variants))
        followed = [row[1:] for row in taken if row[0] == "succession"]
        number, top = _variants(engine, [row[1:4] for row in taken if row[0] == "variant"], collapse=collapse)
    names = ("", *(str(row[0]) for row in rows))
    starts, ends = Counter[str](), Counter[str]()
    for code, target, count, _, first, *_ in followed:
        starts[names[int(code)]] += int(first)
        ends[names[int(code)]] += 0 if target else int(count)
    return LogPaths(
        cases=int(cases),
        events=int(events or 0),
        rejected=int(rejected),
        activities={str(row[0]): ActivityFigures(*map(int, row[1:4])) for row in rows},
        transitions=_successions(names, followed),
        starts=dict((+starts).most_common()),
        ends=dict((+ends).most_common()),
        variants=number,
        top_variants=top,
    )


def _successions(names: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> tuple[Succession, ...]:
    found = (
        Succession(
            source=names[int(code)],
            target=names[int(target)],
            count=int(count),
            cases=int(cases),
            mean_seconds=float(mean) / _SECOND_US,
            median_seconds=float(median) / _SECOND_US,
        )
        for code, target, count, cases, _, median, mean in rows
        if target
    )
    return tuple(sorted(found, key=lambda t: (-t.count, t.source, t.target)))


def _variants(engine: Engine, rows: Sequence[tuple[Any, ...]], *, collapse: bool) -> tuple[int, tuple[Variant, ...]]:
    """How many variants there are, and the most frequent, given rows (an event of one, number of all, cases)."""
    if not rows:
        return 0, ()
    cases = {int(first): int(count) for first, _, count in rows}
    found: dict[int, tuple[str, ...]] = {}
    for first, events in groupby(engine.run(pathqueries.examples(list(cases))), key=lambda row: int(row[0])):
        path = [str(activity) for _, activity in events]
        found[first] = tuple(name for name, _ in groupby(path)) if collapse else tuple(path)
    ordered = sorted(cases, key=lambda first: (-cases[first], first))
    return int(rows[0][1]), tuple(Variant(found[first], cases[first]) for first in ordered)
