"""Seeded journeys as large as wished and much like drawn ones: stages, strands that go on through them, branches, loops
and ways back, one and a half transitions a touchpoint, and cards lying about without order.
"""

import random

from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint, Transition

_TRANSITIONS_EACH = 1.5
_KINDS = {1: 0.56, 0: 0.22, 2: 0.10, -1: 0.08, -2: 0.04}
"""How often a transition leads so many stages on."""
_STRAY = 0.3
"""How often it leads anywhere in that stage instead of staying on its strand."""


def grown(seed: int, size: int, *, staged: bool = True, locked: float = 0.0) -> Journey:
    """A journey of so many touchpoints, in four to eight stages or in none; a part of them is locked."""
    chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
    columns = _columns(chance, size)
    names = [f"t{number:04}" for number in chance.sample(range(size), size)]
    stage = {node: at for at, nodes in enumerate(columns) for node in nodes}
    links = list(_links(chance, columns, int(size * _TRANSITIONS_EACH) if size > 2 else 0))
    touchpoints = [
        Touchpoint(
            id=names[node], title=f"Touchpoint {node}", stage=f"s{stage[node]}" if staged else None,
            x=8.0 * chance.randrange(5), y=8.0 * chance.randrange(1 + 12 * size), locked=chance.random() < locked,
        )
        for node in range(size)
    ]  # fmt: skip
    transitions = [
        Transition(id=f"e{number:04}", source=names[source], target=names[target])
        for number, (source, target) in enumerate(links)
    ]
    stages = [Stage(id=f"s{at}", order=float(at), title=f"Stage {at + 1}") for at in range(len(columns) * staged)]
    return Journey([*stages, *touchpoints, *transitions])


def _columns(chance: random.Random, size: int) -> list[list[int]]:
    """The numbers of the touchpoints of each stage: one at least where there are enough, the rest by chance."""
    count = min(max(1, size), chance.randint(4, 8))
    weights = [chance.uniform(0.5, 1.5) for _ in range(count)]
    of_stage = sorted([*range(min(count, size)), *chance.choices(range(count), weights, k=max(0, size - count))])
    columns: list[list[int]] = [[] for _ in range(count)]
    for node, at in enumerate(of_stage):
        columns[at].append(node)
    return columns


def _links(chance: random.Random, columns: list[list[int]], count: int) -> list[tuple[int, int]]:
    found: dict[tuple[int, int], None] = {}
    for _ in range(50 * count):
        if len(found) == count:
            break
        at = chance.choices(range(len(columns)), [len(nodes) for nodes in columns])[0]
        to = at + chance.choices(list(_KINDS), list(_KINDS.values()))[0]
        if 0 <= to < len(columns):
            place = chance.randrange(len(columns[at]))
            along = int(chance.gauss(place / len(columns[at]), 0.2) * len(columns[to]))
            stray = chance.random() < _STRAY
            other = chance.randrange(len(columns[to])) if stray else max(0, min(len(columns[to]) - 1, along))
            source, target = columns[at][place], columns[to][other]
            if source != target:
                found[source, target] = None
    return list(found)
