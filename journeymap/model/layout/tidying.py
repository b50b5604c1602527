"""A journey laid out: stages stay columns and keep their touchpoints, which find their place within."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from msgspec.structs import replace

from journeymap.model import geometry
from journeymap.model.change import NOTHING, Change, join, update
from journeymap.model.geometry import CARD_HEIGHT, CARD_WIDTH, GAP_X, GAP_Y, GRID, MARGIN, STAGE_WIDTH, Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.layout.effort import Cancelled, Effort
from journeymap.model.layout.layered import Layered, layered
from journeymap.model.layout.ordering import ordered
from journeymap.model.layout.ranks import Edge, columns_of_stage, free_columns
from journeymap.model.layout.rows import rows
from journeymap.model.records import Stage, Touchpoint

_ACROSS, _DOWN = CARD_WIDTH + GAP_X, CARD_HEIGHT + GAP_Y
_FEWEST = 6
"""So many touchpoints of a stage always stand below each other where they read well so."""
_CLEAR = 12.0
"""Room that is left around what stays where it is."""


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be laid out: `moving` by their number, `staying` with the numbers after those; the transitions by
    the numbers of their ends; whether it is a part of the map alone.
    """

    journey: Journey
    moving: Sequence[Touchpoint]
    staying: Sequence[Touchpoint]
    edges: Sequence[Edge]
    partly: bool


@dataclass(frozen=True, slots=True)
class _Group:
    """The columns of one stage, or of the touchpoints in none: their numbers, and where the first column begins,
    counted from the left edge of the stage.
    """

    stage: Stage | None
    columns: Sequence[Sequence[int]]
    x: float


def tidy(  # noqa: PLR0913  # by name alone
    journey: Journey,
    ids: Iterable[Id] | None = None,
    *,
    seconds: float = 0.5,
    seed: int = 0,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _: None,
) -> Change:
    """Places touchpoints so that transitions cross little and run straight: all of them, or those of `ids` while the
    others stay and are not covered. What is locked stays where it is in its stage. No touchpoint changes its stage; a
    stage becomes wider where it needs more columns.

    The same journey, `seconds` and `seed` give the same change: `seconds` is turned into a number of steps that an
    office computer does in that time, and only where they last twice as long the clock ends the work before. `progress` hears 0…1
    now and then. A layout that was `cancelled` changes nothing.
    """
    task = _task(journey, ids)
    try:
        return _laid_out(task, Effort(seconds, cancelled, progress), seed) if task.moving else NOTHING
    except Cancelled:
        return NOTHING


def _task(journey: Journey, ids: Iterable[Id] | None) -> _Task:
    wanted = None if ids is None else set(ids)
    places = geometry.cards(journey)
    every = sorted(journey.touchpoints.values(), key=lambda t: (places[t.id].y, places[t.id].x, t.id))
    moving = [t for t in every if not t.locked and (wanted is None or t.id in wanted)]
    staying = [t for t in every if t.locked or not (wanted is None or t.id in wanted)]
    number = {t.id: at for at, t in enumerate((*moving, *staying))}
    edges = sorted(
        (number[t.source], number[t.target])
        for t in journey.transitions.values()
        if t.source in number and t.target in number and t.source != t.target
    )
    return _Task(journey, moving, staying, edges, partly=wanted is not None)


def _laid_out(task: _Task, effort: Effort, seed: int) -> Change:
    groups = _groups(task)
    widths = {group.stage.id: _width(task, group, group.stage) for group in groups if group.stage}
    stages = [update(s, replace(s, width=widths[s.id])) for s in task.journey.stages if s.id in widths]
    spans = geometry.columns(task.journey.apply(join(*stages)))
    lefts = [
        geometry.left_of(spans, group.stage.id if group.stage else None) + group.x + _ACROSS * at
        for group in groups
        for at in range(len(group.columns))
    ]
    order = _order(task, groups, lefts, spans, lambda graph: ordered(graph, effort, seed))
    row = _rows(task, order, lefts, spans)
    x = {node: group.x + _ACROSS * at for group in groups for at, nodes in enumerate(group.columns) for node in nodes}
    top = _top(task)
    cards = [update(t, replace(t, x=x[node], y=top + _DOWN * row[node])) for node, t in enumerate(task.moving)]
    return join(*stages, *cards)


def _groups(task: _Task) -> list[_Group]:
    """The columns of every stage that has something to move, and at last of what is in no stage."""
    tallest = max(_FEWEST, ceil(sqrt(len(task.moving))))
    rank = {stage.id: at for at, stage in enumerate(task.journey.stages)}
    inside: dict[Id | None, list[int]] = {}
    for node, touchpoint in enumerate(task.moving):
        inside.setdefault(touchpoint.stage if touchpoint.stage in rank else None, []).append(node)
    inner: dict[Id | None, list[Edge]] = {}
    stage_of = [t.stage if t.stage in rank else None for t in (*task.moving, *task.staying)]
    for source, target in task.edges:
        if stage_of[source] == stage_of[target] and max(source, target) < len(task.moving):
            inner.setdefault(stage_of[source], []).append((source, target))
    pull = _pull(task, [rank.get(stage or "", -1) for stage in stage_of])
    groups: list[_Group] = []
    for stage in task.journey.stages:
        if stage.id in inside:
            columns = columns_of_stage(_by_id(task, inside[stage.id]), inner.get(stage.id, ()), pull, tallest)
            groups.append(_Group(stage, columns, _x(task, stage, columns)))
    if None in inside:
        free = _by_id(task, inside[None])
        columns = free_columns(free, inner.get(None, ()), tallest, _by_x(task, free))
        groups.append(_Group(None, columns, _x_of_free(task, groups, inside[None])))
    return groups


def _order(
    task: _Task,
    groups: Sequence[_Group],
    lefts: Sequence[float],
    spans: Mapping[Id, Column],
    arranged: Callable[[Layered], list[list[int]]],
) -> list[list[int]]:
    """The touchpoints of each column from top to bottom. What stays and is linked to them keeps its order, in the column
    in which it stands or in one of its own.
    """
    count = len(task.moving)
    edges = [edge for edge in task.edges if min(edge) < count]
    near = {node: at for at, node in enumerate(sorted({n for e in edges for n in e if n >= count}), count)}
    places = {near[node]: geometry.card(task.staying[node - count], spans) for node in near}
    columns = [(left, list(column)) for left, column in zip(lefts, (c for g in groups for c in g.columns), strict=True)]
    for node, rect in sorted(places.items(), key=lambda entry: entry[1].x):
        left, column = min(columns, key=lambda entry: abs(entry[0] - rect.x))
        if abs(left - rect.x) > CARD_WIDTH / 2:
            columns.append((rect.x, [node]))
        else:
            column.append(node)
    across = sorted(range(len(columns)), key=lambda at: columns[at][0])
    heights = [*(t.y for t in task.moving), *(places[node].y for node in sorted(places))]
    links = [(near.get(source, source), near.get(target, target)) for source, target in edges]
    found = arranged(layered([columns[at][1] for at in across], links, heights, count))
    by_column = dict(zip(across, found, strict=True))
    return [[node for node in by_column[at] if node < count] for at in range(len(lefts))]


def _by_id(task: _Task, nodes: Iterable[int]) -> list[int]:
    """In an order that tidying does not change."""
    return sorted(nodes, key=lambda node: task.moving[node].id)


def _by_x(task: _Task, nodes: Iterable[int]) -> list[int]:
    return sorted(nodes, key=lambda node: task.moving[node].x)


def _pull(task: _Task, rank: Sequence[int]) -> list[float]:
    """For every touchpoint that moves, which part of its transitions to other stages goes on to later ones."""
    earlier, later = [0] * len(rank), [0] * len(rank)
    for source, target in task.edges:
        for node, other in ((source, target), (target, source)):
            earlier[node] += rank[other] < rank[node]
            later[node] += rank[other] > rank[node]
    return [on / (on + back) if on + back else 0.5 for on, back in zip(later, earlier, strict=True)]


def _reach(columns: Sequence[object]) -> float:
    return _ACROSS * (len(columns) - 1) + CARD_WIDTH


def _x(task: _Task, stage: Stage, columns: Sequence[Sequence[int]]) -> float:
    """Where the first column of a stage begins: in the middle, or where its touchpoints were in a part of the map."""
    if task.partly:
        return max(0.0, geometry.snapped(min(task.moving[node].x for nodes in columns for node in nodes)))
    room = max(stage.width, _reach(columns) + (GAP_X if len(columns) > 1 else 2 * GRID))
    return geometry.snapped((room - _reach(columns)) / 2)


def _x_of_free(task: _Task, groups: Sequence[_Group], nodes: Sequence[int]) -> float:
    """Where touchpoints in no stage begin: where they were in a part of the map, beside the stages of a whole one."""
    if task.partly and not groups:
        return geometry.snapped(min(task.moving[node].x for node in nodes))
    beside = geometry.width(task.journey)
    for group in groups:
        beside += max(0.0, _width(task, group, group.stage) - group.stage.width) if group.stage else 0.0
    return beside + MARGIN


def _width(task: _Task, group: _Group, stage: Stage) -> float:
    """How wide a stage becomes: never narrower, and as wide as its columns and what stays in it need."""
    kept = max((t.x + CARD_WIDTH + GRID for t in task.staying if t.stage == stage.id), default=0.0)
    several = STAGE_WIDTH + _ACROSS * (len(group.columns) - 1) if len(group.columns) > 1 and not task.partly else 0.0
    return max(stage.width, kept, several, group.x + _reach(group.columns) + GRID)


def _top(task: _Task) -> float:
    """Where the first row stands: with room above it for a loop or a way around."""
    return min(t.y for t in task.moving) if task.partly else GAP_Y


def _rows(
    task: _Task, order: Sequence[Sequence[int]], lefts: Sequence[float], spans: Mapping[Id, Column]
) -> dict[int, int]:
    """The row of every touchpoint that moves; none covers what stays."""
    top = _top(task)
    staying = [geometry.card(t, spans) for t in task.staying]
    fixed = {len(task.moving) + at: (rect.y - top) / _DOWN for at, rect in enumerate(staying)}
    linked: dict[int, list[int]] = {}
    for source, target in task.edges:
        linked.setdefault(source, []).append(target)
        linked.setdefault(target, []).append(source)
    taken = [rect.grown(_CLEAR) for rect in staying]
    near = [[rect for rect in taken if rect.x < left + CARD_WIDTH and left < rect.right] for left in lefts]

    def free(column: int, row: int) -> bool:
        place = Rect(lefts[column], top + _DOWN * row, CARD_WIDTH, CARD_HEIGHT)
        return not any(rect.intersects(place) for rect in near[column])

    return rows(order, linked, fixed, free)
