"""Times to the next touchpoint, and what being lost goes along with, against a search in plain Python, on any engine."""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from journeymap.metrics.correlates import groups
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.survival import durations, segment_count
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource, Properties, SourceKind, Touchpoint
from tests.metrics.conformance_paths import DAY, Event, cases_of

TITLES = ("see", "ask 'x'", "käynti")
NAMES = ("See", "Look", "Ask", "Pay; --", "Mails", "Browses")
BINDING: dict[str, Id | None] = dict(zip(NAMES, ("see", "see", "ask 'x'", "käynti", None), strict=False))
BOUND = {name: id for name, id in BINDING.items() if id is not None}
SOURCE = DataSource(id="log", rows=SourceKind.EVENTS, binding=BINDING, segments=("device",))
LEAST = 30


def conforms(events_in: Callable[[Sequence[Event]], Engine], seeds: Iterable[int]) -> None:
    """Asserts for each seed that the engine that `events_in` gives for a log tells what going through it tells."""
    for seed in seeds:
        rng = random.Random(seed)  # noqa: S311  # no secret
        properties = Properties(
            completion=rng.choice(list(Completion)),
            collapse_repeats=rng.random() < 0.5,
            inactivity_days=rng.choice([None, 3]),
        )
        journey = Journey([properties, *(Touchpoint(id=id, title=id, x=0, y=0, goal=id == TITLES[2]) for id in TITLES)])
        log = random_log(rng)
        engine = events_in(log)
        for id in TITLES:
            check_waits(engine, journey, log, id, seed)
            check_groups(engine, journey, log, id, seed)


def random_log(rng: random.Random) -> list[Event]:
    """Few moments, so that many are the same; mostly enough cases of a device to be told of."""
    events = [
        (f"c{rng.randint(1, 90)}", rng.choice(NAMES), rng.randint(0, 12) * DAY, rng.choice(("a", "a", "b", "")))
        for _ in range(rng.choice((rng.randint(1, 60), 260)))
    ]
    return [(case, name, ts, seq, by) for seq, (case, name, ts, by) in enumerate(events)]


def check_waits(engine: Engine, journey: Journey, log: Sequence[Event], touchpoint: Id, seed: int) -> None:
    end = max(event[2] for event in log)
    expected: Counter[tuple[str, float, bool]] = Counter()
    for events in cases_of(log).values():
        path = [(BOUND[e[1]], e[2], e[4]) for e in events if e[1] in BOUND]
        if journey.properties.collapse_repeats:
            path = [step for n, step in enumerate(path) if n == 0 or path[n - 1][0] != step[0]]
        first = next((n for n, step in enumerate(path) if step[0] == touchpoint), None)
        if first is not None:
            goes_on = first + 1 < len(path)
            until = path[first + 1][1] if goes_on else end
            expected[path[first][2], (until - path[first][1]) / 1e6, goes_on] += 1
    found = durations(engine, journey, SOURCE, touchpoint, by="device")
    counted = {
        (segment, wait.time, goes_on): cases
        for segment, waits in found.segments.items()
        for wait in waits
        for goes_on, cases in ((True, wait.happened), (False, wait.censored))
        if cases
    }
    assert (counted, found.blur) == (dict(expected), 0.0), (seed, touchpoint)
    together = durations(engine, journey, SOURCE, touchpoint).segments.get("", ())
    assert sum(wait.happened + wait.censored for wait in together) == expected.total(), (seed, touchpoint)
    activities = [name for name, id in BOUND.items() if id == touchpoint]
    values = {event[4] for event in log if event[1] in activities}
    assert int(engine.run(segment_count(activities, "by_0"))[0][0]) == len(values), (seed, touchpoint)


def check_groups(engine: Engine, journey: Journey, log: Sequence[Event], touchpoint: Id, seed: int) -> None:
    properties = journey.properties
    days = properties.inactivity_days
    since = None if days is None else max(event[2] for event in log) - round(days * DAY)
    expected = grouped(log, touchpoint, ends=properties.completion is Completion.ENDS_AT_GOAL, since=since)
    rows = engine.run(groups(journey, BOUND, touchpoint, since=since, columns=["by_0"]))
    found = {(str(kind), str(value)): (int(lost or 0), int(matured)) for kind, value, matured, lost in rows}
    assert found == expected, (seed, touchpoint)


def grouped(
    log: Sequence[Event], touchpoint: Id, *, ends: bool, since: int | None
) -> Mapping[tuple[str, str], tuple[int, int]]:
    """(kind, value) → (lost, matured)."""
    lost: Counter[tuple[str, str]] = Counter()
    matured: Counter[tuple[str, str]] = Counter({("all", ""): 0})
    for events in cases_of(log).values():
        path = [(BOUND[e[1]], e[4]) for e in events if e[1] in BOUND]
        visited = [id for id, _ in path]
        if touchpoint not in visited:
            continue
        first, here = visited.index(touchpoint), visited[-1] == touchpoint
        done = visited[-1] == TITLES[2] if ends else TITLES[2] in visited
        if here and not done and since is not None and events[-1][2] >= since:
            continue  # under way
        for group in {("all", ""), ("by_0", path[first][1]), *(("touchpoint", id) for id in visited[:first])}:
            matured[group] += 1
            lost[group] += here and not done
    told = (group for group, cases in matured.items() if group[0] != "by_0" or cases >= LEAST)
    return {group: (lost[group], matured[group]) for group in told}
