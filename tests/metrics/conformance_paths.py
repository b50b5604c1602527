"""Paths of a log, and figures of a map, against following every case in plain Python, on any engine.

`conforms` and `map_conforms` make random small logs and look at every figure. `events_in` puts a log into an engine,
in place of the one before, and gives the engine.
"""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise
from statistics import fmean, median

import pytest

from journeymap.metrics.discovery.material import material
from journeymap.metrics.dropoff import figures
from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.paths import LogPaths, transitions
from journeymap.model.figures import Figures
from journeymap.model.journey import Journey
from journeymap.model.records import Completion, DataSource, Properties, SourceKind, Stage, Touchpoint, Transition

Event = tuple[str, str, int, int, str]
"""case, activity, ts, seq, by_0"""

NAMES = ("a", "b", "B", "NA", "null", "käynti", "x, y", 'say "hi"', "two\nlines", "o'c")
DAY = 86_400_000_000
FAILING = ("", "", "", "ok", "failed", "Failed", "TRUE", "0")


def conforms(events_in: Callable[[Sequence[Event]], Engine], seeds: Iterable[int]) -> None:
    """Asserts for each seed that the paths of a log are those found by going through it."""
    for seed in seeds:
        rng = random.Random(seed)  # noqa: S311  # no secret
        log = random_log(rng)
        engine = events_in(log)
        for collapse in (False, True):
            check_paths(transitions(engine, collapse=collapse), log, seed, collapse=collapse)
        check_material(engine, log, seed)


def random_log(rng: random.Random) -> list[Event]:
    """Events of a few cases with ties and repeats, in no order; in some logs the paths are long."""
    names = rng.sample(NAMES, rng.randint(1, len(NAMES)))
    length = rng.choice((1, 4, 9, 9, 9, 90, 260))
    moments = rng.choice((1, 3, 20, 1000))
    unit = rng.choice((1, 1_000_000, DAY // 5))
    log = []
    for n in range(rng.randint(1, 12)):
        for _ in range(rng.randint(1, length)):
            moment = rng.randrange(moments) * unit + (0 if unit == 1 else 1_715_000_000_000_000)
            log.append((f"c{n}", rng.choice(names), moment, rng.choice(FAILING)))
    rng.shuffle(log)
    return [(case, name, ts, seq, by) for seq, (case, name, ts, by) in enumerate(log)]


def cases_of(log: Sequence[Event]) -> dict[str, list[Event]]:
    cases = defaultdict(list)
    for event in sorted(log, key=lambda event: (event[2], event[3])):
        cases[event[0]].append(event)
    return cases


def without_repeats(path: list) -> list:
    return [next(run) for _, run in groupby(path, key=lambda step: step[0])]


def check_paths(found: LogPaths, log: Sequence[Event], seed: int, *, collapse: bool) -> None:
    cases = cases_of(log)
    paths = {case: [(event[1], event[2], event[3]) for event in events] for case, events in cases.items()}
    if collapse:
        paths = {case: without_repeats(path) for case, path in paths.items()}
    followed = defaultdict(list)
    for case, path in paths.items():
        for (one, before, _), (two, after, _) in pairwise(path):
            followed[one, two].append((case, (after - before) / 1e6))
    assert (found.cases, found.events) == (len(cases), len(log)), seed
    times = {name: Counter(event[0] for event in log if event[1] == name) for name in {event[1] for event in log}}
    assert {name: (f.events, f.cases, f.returned) for name, f in found.activities.items()} == {
        name: (cases.total(), len(cases), sum(n > 1 for n in cases.values())) for name, cases in times.items()
    }, seed
    assert {(t.source, t.target): (t.count, t.cases) for t in found.transitions} == {
        pair: (len(steps), len({case for case, _ in steps})) for pair, steps in followed.items()
    }, seed
    for t in found.transitions:
        seconds = [s for _, s in followed[t.source, t.target]]
        assert t.mean_seconds == pytest.approx(fmean(seconds), abs=1e-6), seed
        assert t.median_seconds == pytest.approx(median(seconds), abs=1e-6), seed
    assert found.starts == Counter(path[0][0] for path in paths.values()), seed
    assert found.ends == Counter(path[-1][0] for path in paths.values()), seed
    variants = defaultdict(list)
    for path in paths.values():
        variants[tuple(step[0] for step in path)].append(min(step[2] for step in path))
    assert found.variants == len(variants), seed
    top = sorted(variants.items(), key=lambda variant: (-len(variant[1]), min(variant[1])))[:10]
    assert [(v.path, v.cases) for v in found.top_variants] == [(path, len(firsts)) for path, firsts in top], seed


def check_material(engine: Engine, log: Sequence[Event], seed: int) -> None:
    """What a map is discovered from: positions, and who is still under way at the end."""
    end = max(event[2] for event in log)
    places, under_way = defaultdict(list), Counter()
    for events in cases_of(log).values():
        for at, event in enumerate(events):
            places[event[1]].append((at + 0.5) / len(events))
        if end - events[-1][2] <= 14 * DAY:
            under_way[events[-1][1]] += 1
    found = material(engine)
    assert found.positions == pytest.approx({name: fmean(at) for name, at in places.items()}), seed
    assert +Counter(found.under_way) == under_way, seed


def map_conforms(events_in: Callable[[Sequence[Event]], Engine], seeds: Iterable[int]) -> None:
    """Asserts for each seed that the figures of a random map are those of its definition."""
    for seed in seeds:
        rng = random.Random(seed)  # noqa: S311  # no secret
        log, journey = random_log(rng), random_map(rng)
        source = random_source(rng, journey)
        check_map(figures(events_in(log), journey, source), journey, source, log, seed)


def random_map(rng: random.Random) -> Journey:
    stages = [Stage(id=f"s{n}", order=rng.random()) for n in range(rng.randint(0, 3))]
    count = rng.randint(1, 6)
    staged = rng.choice((0.0, 0.6, 1.0)) if stages else 0.0
    touchpoints = [
        Touchpoint(
            id=f"t{n}", x=0.0, y=0.0, goal=rng.random() < 0.3,
            stage=rng.choice(stages).id if rng.random() < staged else rng.choice((None, "gone")),
        )
        for n in range(count)
    ]  # fmt: skip
    pairs = {(rng.randrange(count), rng.randrange(count)) for _ in range(rng.randint(0, 16))}
    drawn = [Transition(id=f"x{a}{b}", source=f"t{a}", target=f"t{b}") for a, b in sorted(pairs)]
    loose = Transition(id="loose", source="t0", target="gone")
    properties = Properties(
        completion=rng.choice(list(Completion)),
        collapse_repeats=rng.random() < 0.5,
        inactivity_days=rng.choice([None, 0.5, 1.0, 2.0, 14.0]),
    )
    return Journey([properties, *stages, *touchpoints, *drawn, loose])


def random_binding(rng: random.Random, journey: Journey) -> dict[str, str | None]:
    """Most names bound to a touchpoint, some left out on purpose, to what is not there, or not at all."""
    binding: dict[str, str | None] = {}
    for name in NAMES:
        kind = rng.random()
        if kind < 0.7:
            binding[name] = rng.choice(list(journey.touchpoints))
        elif kind < 0.8:
            binding[name] = None
        elif kind < 0.9:
            binding[name] = "not on the map"
    return binding


def random_source(rng: random.Random, journey: Journey) -> DataSource:
    binding = random_binding(rng, journey)
    columns = {"case": "who", "activity": "what", "time": "when"}
    told = {"failed": "outcome"} if rng.random() < 0.5 else {}
    return DataSource(
        id="log", rows=SourceKind.EVENTS, columns=columns | told, binding=binding, zone="UTC", segments=("outcome",)
    )


def check_map(found: Figures, journey: Journey, source: DataSource, log: Sequence[Event], seed: int) -> None:
    everything = cases_of(log)
    end = max(event[2] for event in log)
    bound = {name: id for name, id in source.binding.items() if id in journey.touchpoints}
    unknown = {event[1] for event in log if source.binding.get(event[1], "?") not in (*journey.touchpoints, None)}
    paths = {}
    for case, events in everything.items():
        path = [(bound[event[1]], event[2]) for event in events if event[1] in bound]
        if path:
            paths[case] = without_repeats(path) if journey.properties.collapse_repeats else path
    states = {case: state(journey, path, end, everything[case][-1][2]) for case, path in paths.items()}
    stages = {s.id for s in journey.stages}
    staged = {
        case: [at for id, _ in path if (at := journey.touchpoints[id].stage) in stages] for case, path in paths.items()
    }
    failed = {
        id: {e[0] for e in log if bound.get(e[1]) == id and e[4].lower() in ("failed", "true")}
        for id in set(bound.values())
    }
    told = "failed" in source.columns

    assert (found.cases, found.all_cases, found.events) == (len(paths), len(everything), len(log)), seed
    assert [found.completed, found.under_way, found.lost] == [
        list(states.values()).count(name) for name in ("completed", "under way", "lost")
    ], seed
    assert found.touchpoints.keys() == set(bound.values()), seed
    for id, f in found.touchpoints.items():
        visits = Counter({case: sum(at == id for at, _ in path) for case, path in paths.items()})
        here = Counter(states[case] for case, path in paths.items() if path[-1][0] == id)
        assert (f.reached, f.visits) == (len(+visits), visits.total()), (seed, id)
        assert f.returned == sum(n > 1 for n in visits.values()), (seed, id)
        assert (f.completed, f.under_way, f.lost) == fates(here), (seed, id)
        assert f.failed == (len(failed[id]) if told else 0), (seed, id)
    assert found.stages.keys() == {journey.touchpoints[id].stage for id in bound.values()} & stages, seed
    for id, f in found.stages.items():
        here = Counter(states[case] for case, path in staged.items() if path and path[-1] == id)
        assert f.reached == sum(id in path for path in staged.values()), (seed, id)
        assert (f.completed, f.under_way, f.lost) == fates(here), (seed, id)

    drawn = {(t.source, t.target) for t in journey.transitions.values()}
    strays = {
        "ad_hoc": {case for case in paths if any(e[1] in unknown for e in everything[case])},
        "irregular": {
            case
            for case, path in paths.items()
            if any(a != b and (a, b) not in drawn for (a, _), (b, _) in pairwise(path))
        },
        "missing": {case for case, path in paths.items() if {id for id, _ in path} != set(bound.values())},
        "failed": set().union(*failed.values()) if told else set(),
    }
    d = found.deviations
    assert d is not None
    assert {"ad_hoc": d.ad_hoc, "irregular": d.irregular, "missing": d.missing, "failed": d.failed or 0} == {
        way: len(cases) for way, cases in strays.items()
    }, seed
    assert (d.failed is None) is not told
    assert d.conforming == len(paths.keys() - set().union(*strays.values())), seed
    assert d.planned == len(paths.keys() - strays["ad_hoc"] - strays["irregular"] - strays["failed"]), seed
    check_transitions(found, paths, seed)


def check_transitions(found: Figures, paths: dict[str, list[tuple[str, int]]], seed: int) -> None:
    followed = defaultdict(list)
    for case, path in paths.items():
        for (one, before), (two, after) in pairwise(path):
            followed[one, two].append((case, (after - before) / 1e6))
    leaving = Counter(path[-1][0] for path in paths.values())
    for (one, _), taken in followed.items():
        leaving[one] += len(taken)
    assert {(t.source, t.target): (t.count, t.cases) for t in found.transitions} == {
        pair: (len(taken), len({case for case, _ in taken})) for pair, taken in followed.items()
    }, seed
    for t in found.transitions:
        seconds = [s for _, s in followed[t.source, t.target]]
        assert t.share == pytest.approx(t.count / leaving[t.source]), seed
        assert t.mean_seconds == pytest.approx(fmean(seconds), abs=1e-6), seed
        assert t.median_seconds == pytest.approx(median(seconds), abs=1e-6), seed


def fates(here: Counter[str]) -> tuple[int, int, int]:
    return here["completed"], here["under way"], here["lost"]


def state(journey: Journey, path: list[tuple[str, int]], end: int, last: int) -> str:
    goals = [journey.touchpoints[id].goal for id, _ in path]
    if goals[-1] if journey.properties.completion is Completion.ENDS_AT_GOAL else any(goals):
        return "completed"
    limit = journey.properties.inactivity_days
    return "under way" if limit is not None and end - last <= limit * DAY else "lost"
