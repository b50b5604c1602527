"""Stages for touchpoints by where they typically stand in a path."""

from collections.abc import Mapping, Sequence

FEWEST, MOST = 3, 7
"""So many stages are proposed, where the positions can be told apart."""

_A_STAGE = 2.5
"""Touchpoints of a stage, about."""

_POINTS = 80
"""So many positions are told apart; of more, neighbours are taken together, which keeps it quick."""


def grouped(positions: Mapping[str, float]) -> tuple[tuple[str, ...], ...]:
    """The names in contiguous groups by position, 0…1, in the order of positions: those groups in which positions
    differ least (the sum of squared distances from the mean is smallest). Names of one position stay together.

    W. D. Fisher, On grouping for maximum homogeneity, JASA 53 (1958) 789–798.
    """
    if not positions:
        return ()
    points = _points(positions)
    wanted = min(MOST, max(FEWEST, round(len(positions) / _A_STAGE)))
    cuts = _cuts([(sum(positions[n] for n in names) / len(names), len(names)) for names in points], wanted)
    return tuple(
        tuple(name for names in points[start:stop] for name in names)
        for start, stop in zip([0, *cuts], [*cuts, len(points)], strict=True)
    )


def _points(positions: Mapping[str, float]) -> list[list[str]]:
    """The names of each position, from the first to the last; at most `_POINTS` lists."""
    ordered = sorted(positions, key=lambda name: (positions[name], name))
    size = -(-len(ordered) // _POINTS)
    points: list[list[str]] = []
    for name in ordered:
        same = points and positions[points[-1][-1]] == positions[name]
        if same or (points and len(points[-1]) < size and len(ordered) > _POINTS):
            points[-1].append(name)
        else:
            points.append([name])
    return points


def _cuts(points: Sequence[tuple[float, int]], wanted: int) -> list[int]:
    """Where the best groups of weighted points begin, but for the first."""
    count = len(points)
    weight, first, second = [0.0], [0.0], [0.0]
    for position, n in points:
        weight.append(weight[-1] + n)
        first.append(first[-1] + n * position)
        second.append(second[-1] + n * position * position)

    def spread(start: int, stop: int) -> float:
        total = first[stop] - first[start]
        return second[stop] - second[start] - total * total / (weight[stop] - weight[start])

    best = [(0.0, 0)] + [(spread(0, stop), 0) for stop in range(1, count + 1)]
    starts = [[start for _, start in best]]
    for groups in range(2, min(wanted, count) + 1):
        best = [(0.0, 0)] * groups + [
            min((best[start][0] + spread(start, stop), start) for start in range(groups - 1, stop))
            for stop in range(groups, count + 1)
        ]
        starts.append([start for _, start in best])
    cuts: list[int] = []
    stop = count
    for row in reversed(starts[1:]):
        stop = row[stop]
        cuts.append(stop)
    return cuts[::-1]
