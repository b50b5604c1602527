"""What a map is discovered from: aggregates of a log, counted once, whatever is shown of it later."""

from collections.abc import Mapping
from dataclasses import dataclass

from journeymap.metrics import pathqueries
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.paths import LogPaths, transitions
from journeymap.model.records import Properties

_DAY_US = 86_400_000_000


@dataclass(frozen=True, slots=True)
class Material:
    """The paths of a log, the mean position of each activity in them (0…1, ½ in the middle), and how many of the cases
    that end with an activity are still under way at the end of the log, by the inactivity limit of a new map.
    """

    paths: LogPaths
    positions: Mapping[str, float]
    under_way: Mapping[str, int]


def material(engine: Engine) -> Material:
    """What the log in an engine gives for a map. Raises Cancelled and EngineError."""
    with engine.operation():
        paths = transitions(engine)
        if not paths.activities:
            return Material(paths, {}, {})
        *_, last = engine.run(pathqueries.totals())[0]
        limit = Properties().inactivity_days
        since = int(last) - round((limit or 0) * _DAY_US)
        rows = engine.run(pathqueries.positions(since))
    names = ("", *paths.activities)
    return Material(
        paths=paths,
        positions={names[int(code)]: float(position) for code, position, _ in rows},
        under_way={names[int(code)]: int(cases) for code, _, cases in rows},
    )
