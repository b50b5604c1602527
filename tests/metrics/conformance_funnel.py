"""Funnels against the words of their definition, followed entry by entry in plain Python, on any engine.

`conforms` makes random small logs and funnels with ties, repeats and every option, and looks at every case.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from math import isclose, sqrt
from statistics import fmean, median
from typing import NamedTuple

from journeymap.metrics.engines.engine import Engine
from journeymap.metrics.engines.sql import chained, statement
from journeymap.metrics.funnels import reported
from journeymap.metrics.funnels.figures import count
from journeymap.metrics.funnels.funnel import Exclusion, Funnel, Order

Event = tuple[str, str, int, int, str]
"""case, activity, ts, seq, by_0"""

NAMES = ("a", "b", "B", "käynti 'x'", "NA")
OTHERS = ("z", "")


class Entry(NamedTuple):
    case: str
    times: tuple[int, ...]
    dead: bool
    value: str

    @property
    def depth(self) -> int:
        return len(self.times)


def conforms(events_in: Callable[[Sequence[Event]], Engine], seeds: Iterable[int]) -> None:
    """Asserts for each seed that the engine that `events_in` gives for a log counts what going through it counts."""
    for seed in seeds:
        rng = random.Random(seed)  # noqa: S311  # no secret
        log, funnel = random_log(rng), random_funnel(rng)
        engine = events_in(log)
        expected = {entry.case: entry for entry in reported_entries(log, funnel)}
        end = max(ts for _, _, ts, _, _ in log)
        assert rows_of(engine, funnel, end) == {
            case: (
                0 if entry.dead else entry.depth,
                int(not entry.dead and is_open(entry, funnel, end)),
                *entry.times,
                *[None] * (len(funnel.steps) - entry.depth),
            )
            for case, entry in expected.items()
        }, (seed, funnel, log)
        check_figures(engine, funnel, log, list(expected.values()), seed)


def rows_of(engine: Engine, funnel: Funnel, end: int) -> dict[str, tuple[int | None, ...]]:
    query = chained(reported.tables(funnel, end), statement("SELECT * FROM reported"))
    return {row[0]: tuple(None if cell is None else int(cell) for cell in row[1:]) for row in engine.run(query)}


def random_log(rng: random.Random) -> list[Event]:
    moments = rng.choice((3, 8, 20))
    unit = rng.choice((1, 1000))
    log = []
    for n in range(rng.randint(1, 30)):
        for _ in range(rng.randint(1, 9)):
            name = rng.choice((*NAMES[:3], *NAMES, *OTHERS[:1]))
            log.append([f"c{n}", name, unit * rng.randrange(moments), rng.choice(("", "x", "y"))])
    if rng.random() < 0.5:  # an end of the log that is far away for all
        log.append(["last", "z", unit * rng.randint(moments, 3 * moments), "x"])
    rng.shuffle(log)
    return [(case, name, ts, seq, by) for seq, (case, name, ts, by) in enumerate(log)]


def random_funnel(rng: random.Random) -> Funnel:
    order = rng.choice((Order.ORDERED, Order.ORDERED, Order.STRICT, Order.ANY))
    size = rng.randint(1, 4)
    if order is Order.ANY or rng.random() < 0.5:
        sets = ((NAMES[0],), (NAMES[1], NAMES[4]), (NAMES[2],), (NAMES[3],))
        steps = [rng.choice(sets) for _ in range(size)] if rng.random() < 0.5 else rng.sample(sets, size)
    else:
        steps = [tuple(rng.sample(NAMES, rng.choice((1, 1, 2)))) for _ in range(size)]
    unit = rng.choice((1, 1000))
    start = rng.choice((None, None, unit * rng.randrange(6)))
    end = rng.choice((None, None, (start or 0) + unit * rng.randint(1, 10)))
    return Funnel(
        steps=tuple(steps),
        order=order,
        window=rng.choice((None, 0, unit * rng.randint(1, 12), unit * rng.randint(1, 12))),
        first_entry=rng.random() < 0.3,
        exclusions=tuple(random_exclusions(rng, steps, order)),
        start=start,
        end=end,
        by=rng.choice((None, 0)),
    )


def random_exclusions(rng: random.Random, steps: Sequence[tuple[str, ...]], order: Order) -> Iterable[Exclusion]:
    for _ in range(rng.choice((0, 0, 1, 2)) if len(steps) > 1 else 0):
        after = rng.randint(1, len(steps) - 1)
        before = rng.randint(after + 1, len(steps))
        taken = {name for step in (steps if order is Order.ANY else steps[after - 1 : before - 1]) for name in step}
        free = [name for name in (*NAMES, "z", "z") if name not in taken]
        yield Exclusion(tuple(rng.sample(free, min(len(free), rng.choice((1, 2))))), after, before)


def reported_entries(log: Sequence[Event], funnel: Funnel) -> list[Entry]:
    """The entry of each case that the figures are of."""
    cases = defaultdict(list)
    for event in log:
        cases[event[0]].append(event)
    found = []
    for events in cases.values():
        entries = [e for e in entries_of(events, funnel) if began(e.times[0], funnel)]
        if funnel.first_entry:
            entries = [e for e in entries if e.times[0] == min(other.times[0] for other in entries)]
        if entries:
            found.append(min(entries, key=lambda e: (e.dead, -e.depth, e.times[-1], [-time for time in e.times])))
    return found


def began(moment: int, funnel: Funnel) -> bool:
    return (funnel.start is None or moment >= funnel.start) and (funnel.end is None or moment < funnel.end)


def inside(moment: int, begun: int, funnel: Funnel) -> bool:
    return funnel.window is None or moment - begun <= funnel.window


def entries_of(events: Sequence[Event], funnel: Funnel) -> list[Entry]:
    ways = {Order.ORDERED: in_order, Order.STRICT: in_strict_order, Order.ANY: in_any_order}
    first = {name for step in (funnel.steps if funnel.order is Order.ANY else funnel.steps[:1]) for name in step}
    entries = []
    for times in ways[funnel.order](events, funnel):
        value = min(by for _, name, ts, _, by in events if name in first and ts == times[0])
        dead = any(kills(exclusion, events, times, funnel) for exclusion in funnel.exclusions)
        entries.append(Entry(events[0][0], tuple(times), dead, value))
    return entries


def kills(exclusion: Exclusion, events: Sequence[Event], times: Sequence[int], funnel: Funnel) -> bool:
    if len(times) < exclusion.after:
        return False
    excluded = [ts for _, name, ts, _, _ in events if name in exclusion.activities and ts >= times[exclusion.after - 1]]
    if len(times) >= exclusion.before:
        return any(ts < times[exclusion.before - 1] for ts in excluded)
    return any(inside(ts, times[0], funnel) for ts in excluded)


def lowest(name: str, funnel: Funnel) -> int:
    return next((n for n, step in enumerate(funnel.steps, 1) if name in step), 0)


def in_order(events: Sequence[Event], funnel: Funnel) -> Iterable[list[int]]:
    """From each first event all events that any chain of steps can come to, and the earliest of them."""
    rows = sorted((ts, lowest(name, funnel), seq, name) for _, name, ts, seq, _ in events if lowest(name, funnel))
    for begin, (begun, _, _, name) in enumerate(rows):
        if name not in funnel.steps[0]:
            continue
        places, times = {begin}, [begun]
        for step in funnel.steps[1:]:
            places = {
                later
                for place, later in product(places, range(len(rows)))
                if later > place and rows[later][3] in step and inside(rows[later][0], begun, funnel)
            }
            if not places:
                break
            times.append(min(rows[place][0] for place in places))
        yield times


def in_strict_order(events: Sequence[Event], funnel: Funnel) -> Iterable[list[int]]:
    entering = {ts for _, name, ts, _, _ in events if name in funnel.steps[0]}

    def place(event: Event) -> tuple[int, float, int]:
        _, name, ts, seq, _ = event
        return ts, lowest(name, funnel) or (0 if ts in entering else 99), seq

    rows = sorted(events, key=place)
    for begin in range(len(rows)):
        times = []
        for (_, name, ts, _, _), step in zip(rows[begin:], funnel.steps, strict=False):
            if name not in step or not inside(ts, rows[begin][2], funnel):
                break
            times.append(ts)
        if times:
            yield times


def in_any_order(events: Sequence[Event], funnel: Funnel) -> Iterable[list[int]]:
    """From each moment the times at which one step more can be told apart, each by an event of its own."""
    begins = {ts for _, name, ts, _, _ in events if lowest(name, funnel)}
    for begun in begins:
        later = sorted((ts, name) for _, name, ts, _, _ in events if ts >= begun and inside(ts, begun, funnel))
        times = []
        for moment in sorted({ts for ts, _ in later}):
            names = [name for ts, name in later if ts <= moment]
            times += [moment] * (matched(names, funnel.steps) - len(times))
        yield times


def matched(names: Sequence[str], steps: Sequence[tuple[str, ...]]) -> int:
    """How many steps can have an event of their own, tried out."""
    if not steps:
        return 0
    without = matched(names, steps[1:])
    fitting = {name for name in names if name in steps[0]}
    with_one = (1 + matched([*names[: names.index(n)], *names[names.index(n) + 1 :]], steps[1:]) for n in fitting)
    return max(without, *with_one) if fitting else without


def is_open(entry: Entry, funnel: Funnel, end: int) -> bool:
    return funnel.window is not None and entry.depth < len(funnel.steps) and entry.times[0] + funnel.window > end


def check_figures(engine: Engine, funnel: Funnel, log: Sequence[Event], entries: list[Entry], seed: int) -> None:
    end = max(ts for _, _, ts, _, _ in log)
    found = count(engine, funnel)
    assert (found.cases, found.events) == (len({event[0] for event in log}), len(log)), seed
    segments = {} if funnel.by is None else {entry.value: [] for entry in entries}
    for value, part in segments.items():
        part += [entry for entry in entries if entry.value == value]
    assert set(found.segments) == set(segments), seed
    for part, its in [(found, entries), *((found.segments[value], its) for value, its in segments.items())]:
        alive = [entry for entry in its if not entry.dead]
        assert part.excluded == len(its) - len(alive), seed
        assert len(part.steps) == len(funnel.steps)
        before = None
        for number, step in enumerate(part.steps, 1):
            before = check_step(step, number, alive, before, funnel=funnel, end=end)


def check_step(step, number, alive, before, *, funnel, end):  # noqa: PLR0913  # what a step is of
    reached = [entry for entry in alive if entry.depth >= number]
    matured = [entry for entry in reached if not is_open(entry, funnel, end)]
    here = [entry for entry in reached if entry.depth == number < len(funnel.steps)]
    assert step.reached == len(reached)
    assert step.matured == len(matured)
    assert step.lost == len([entry for entry in here if entry in matured])
    assert step.open == len([entry for entry in here if entry not in matured])
    took = [(entry.times[number - 1] - entry.times[number - 2]) / 1e6 for entry in reached] if number > 1 else []
    assert (step.mean_seconds is None) is (not took)
    if took:
        assert isclose(step.mean_seconds, fmean(took), abs_tol=1e-9)
        assert isclose(step.median_seconds, median(took), abs_tol=1e-9)
    assert step.rate == (len(matured) / before if before else None)
    if before:
        low, high = interval(len(matured), before)
        assert isclose(step.interval[0], low, abs_tol=1e-9)
        assert isclose(step.interval[1], high, abs_tol=1e-9)
    else:
        assert step.interval is None
    return len(matured)


def interval(k: int, n: int) -> tuple[float, float]:
    """The roots of (p̂ − p)² = z² p (1 − p) / n."""
    z = 1.959963984540054
    a, b, c = 1 + z * z / n, -(2 * k / n + z * z / n), (k / n) ** 2
    root = sqrt(max(0.0, b * b - 4 * a * c))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)
