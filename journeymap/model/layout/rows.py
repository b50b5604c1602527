"""In which row of its column each touchpoint stands, so that transitions run straight where that goes."""

from collections.abc import Callable, Mapping, Sequence

_SWEEPS = 6
_APART = 0.6
"""What a row left empty between two linked neighbours of a column costs."""
_LOWER = 0.02
"""What a row further down costs: of places alike the upper one is taken."""


def rows(
    columns: Sequence[Sequence[int]],
    linked: Mapping[int, Sequence[int]],
    fixed: Mapping[int, float],
    free: Callable[[int, int], bool],
) -> dict[int, int]:
    """A row for each node of the columns, which keep their order from top to bottom: near the rows of the nodes that
    it is linked to in other columns. `fixed` has the rows of nodes that stand elsewhere, `free` says whether a row
    of a column can be used.
    """
    tallest = max(map(len, columns), default=0)
    choices = [_choices(len(nodes), tallest, lambda row, at=at: free(at, row)) for at, nodes in enumerate(columns)]
    row: dict[int, int] = {node: choices[at][k] for at, nodes in enumerate(columns) for k, node in enumerate(nodes)}
    column = {node: at for at, nodes in enumerate(columns) for node in nodes}
    across = {n: [o for o in others if column.get(o) != column[n]] for n, others in linked.items() if n in column}
    beside = {(n, o) for n, others in linked.items() for o in others if n in column and column[n] == column.get(o)}
    for sweep in range(_SWEEPS):
        for at in range(len(columns)) if sweep % 2 == 0 else reversed(range(len(columns))):
            wanted = [[fixed[o] if o in fixed else row[o] for o in across.get(node, ())] for node in columns[at]]
            nodes = columns[at]
            tied = [bool(k) and (nodes[k - 1], node) in beside for k, node in enumerate(nodes)]
            row.update(zip(nodes, _placed(wanted, tied, choices[at]), strict=True))
    return row


def _choices(count: int, tallest: int, free: Callable[[int], bool]) -> list[int]:
    """The rows that a column of `count` nodes may use: the free ones among the uppermost, and further down as many as
    it needs.
    """
    found: list[int] = []
    row = 0
    while row < tallest or len(found) < count:
        if free(row):
            found.append(row)
        row += 1
    return found


def _placed(wanted: Sequence[Sequence[float]], tied: Sequence[bool], choices: Sequence[int]) -> list[int]:
    """The rows of one column, from top to bottom, with the least sum of distances from the rows wanted."""
    least = [0.0] * len(choices)
    """What the nodes so far cost when the last of them stands in this choice or above it."""
    came: list[list[int]] = []
    for node, (rows, tie) in enumerate(zip(wanted, tied, strict=True)):
        costs, best = [float("inf")] * len(choices), -1
        froms = [-1] * len(choices)
        for at in range(node, len(choices) - (len(wanted) - node - 1)):
            before = at - 1
            if node and (best < 0 or least[before] <= least[best] + _gap(choices, best, before, tie=tie)):
                best = before
            row = choices[at]
            own = sum([abs(row - other) for other in rows]) + _LOWER * row
            costs[at] = own + (least[best] + _gap(choices, best, before, tie=tie) if node else 0.0)
            froms[at] = best
        least = costs
        came.append(froms)
    at = min(range(len(choices)), key=least.__getitem__, default=0)
    found: list[int] = []
    for froms in reversed(came):
        found.append(choices[at])
        at = froms[at]
    return found[::-1]


def _gap(choices: Sequence[int], above: int, at: int, *, tie: bool) -> float:
    return _APART * (choices[at] - choices[above]) if tie else 0.0
