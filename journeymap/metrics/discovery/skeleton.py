"""Which activities and successions of a log a map shows: the frequent ones, and what keeps them connected."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from math import ceil

from journeymap.metrics.paths import LogPaths

_ROUNDING = 1e-9
"""0.7 of 10 is 7, though 0.7 * 10 is a little more."""

_A_GATE = 0.1
"""Where fewer of the goings-on start or end a path, that is where it was cut off, not where customers come or leave."""

_GATE = ""
"""What lies before all starts and after all ends; no activity has an empty name."""

Pair = tuple[str, str]
_Cost = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Skeleton:
    """What is shown of a log: activities, the most frequent first, and successions (source, target) of two of them."""

    activities: tuple[str, ...]
    transitions: tuple[Pair, ...]


def skeleton(log: LogPaths, *, activities: float, paths: float) -> Skeleton:
    """What is shown of a log when at least these shares, in 0…1, of its activities and of the transitions between them
    are kept.

    The most frequent activities are kept, at least one. Each stays connected: a strongest way of successions leads to
    it from an activity with which paths start, and on from it to one with which paths end; an activity that no such
    way can do without is shown as well. A start or end that is rare at its activity counts only where there is no
    other. A way is the stronger the more successions it has where it has fewest. Of the transitions those on these ways are kept, then the most frequent ones. Repeats of one activity are none.
    """
    weights = {(t.source, t.target): t.count for t in log.transitions if t.source != t.target}
    wanted = dict.fromkeys(list(log.activities)[: max(1, _part(activities, len(log.activities)))])
    inward = _strongest(weights, log.starts, wanted)
    outward = _strongest({(b, a): n for (a, b), n in weights.items()}, log.ends, wanted)
    ways = dict.fromkeys(_ways(inward, wanted))
    ways |= dict.fromkeys((b, a) for a, b in _ways(outward, wanted))
    needed = {*wanted, *(name for pair in ways for name in pair)}
    shown = tuple(name for name in log.activities if name in needed)
    between = [pair for pair in weights if pair[0] in needed and pair[1] in needed]
    spare = _part(paths, len(between)) - len(ways)
    more = [pair for pair in between if pair not in ways][: max(0, spare)]
    kept = {*ways, *more}
    return Skeleton(shown, tuple(pair for pair in between if pair in kept))


def _part(share: float, whole: int) -> int:
    return min(whole, max(0, ceil(share * whole - _ROUNDING)))


def _strongest(weights: Mapping[Pair, int], gates: Mapping[str, int], wanted: Iterable[str]) -> dict[str, str]:
    """For each activity the one before it on the way from the gate: not through a rare gate if it can be helped, over
    the fewest that are not wanted, then the strongest, then the shortest. Dijkstra's algorithm, with these four in the
    place of a length.
    """
    kept = {*wanted}
    on: dict[str, list[tuple[str, int]]] = {_GATE: [(name, count) for name, count in gates.items() if count]}
    into = Counter(gates)
    for (source, target), count in weights.items():
        on.setdefault(source, []).append((target, count))
        into[target] += count
    rare = {(_GATE, name) for name, count in gates.items() if count < _A_GATE * into[name]}
    before: dict[str, str] = {}
    best: dict[str, _Cost] = {}
    waiting: list[tuple[_Cost, str, str]] = [((0, 0, -(2**63), 0), _GATE, _GATE)]
    while waiting:
        (seldom, strange, weakest, length), name, last = heappop(waiting)
        if name in before:
            continue
        before[name] = last
        for target, count in on.get(name, ()):
            rarely = seldom + ((name, target) in rare)
            cost = (rarely, strange + (target not in kept), max(weakest, -count), length + 1)
            if target not in before and (target not in best or cost < best[target]):
                best[target] = cost
                heappush(waiting, (cost, target, name))
    return before


def _ways(before: Mapping[str, str], wanted: Sequence[str] | Mapping[str, None]) -> Iterable[Pair]:
    """The successions on the ways from the gate to what is wanted."""
    done: set[str] = {_GATE}
    for name in wanted:
        at = name
        while at not in done and at in before:
            done.add(at)
            if before[at] != _GATE:
                yield before[at], at
            at = before[at]
