"""What of the lines of one scene is still right in the next."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from journeymap.drawing.boxes import Boxes, Mask, Numbers, Rows, around, differing, meeting, united
from journeymap.drawing.chosen import Shown
from journeymap.drawing.routes import Curve, Grid
from journeymap.drawing.transitions import Line
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id

_MANY = 400
"""Where more cards than these have moved, all lines are worked out anew."""


@dataclass(slots=True)
class Kept:
    """Lines that are there, by row. A line depends on its `plain` way from port to port, and on the cards in its `span`: those
    `unsure` may have other ports now. `owed` are lines that are as before although a card moved in their span, since a gesture
    runs. `labelled` tells whether all labels have their places, `grid` where all cards are, once somebody has asked; `reach` has
    rectangles around all ways that lines could take, after the rectangles of the cards for which these were worked out.
    """

    lines: list[Line | None]
    plain: list[Curve | None]
    spans: Numbers
    boxes: Numbers
    unsure: set[int]
    owed: set[int]
    labelled: bool = False
    grid: Grid | None = None
    reach: tuple[Numbers, Numbers] | None = None

    def sure(self, row: int) -> Line | None:
        """A line that is right, or None."""
        return None if row in self.unsure else self.lines[row]

    def missing(self, rows: Rows) -> Rows:
        """Those of some rows whose lines are not there, or not right."""
        lacking = np.isnan(self.boxes[rows, 0])
        return rows[lacking | np.isin(rows, [*self.unsure])] if self.unsure else rows[lacking]

    def put(self, row: int, line: Line, plain: Curve, span: Rect) -> None:
        """Takes in a line that was worked out."""
        self.lines[row], self.plain[row] = line, plain
        self.spans[row], self.boxes[row] = span, line.box
        self.owed.discard(row)

    def drop(self, rows: Rows) -> None:
        """Leaves out lines that are not right any more."""
        self.spans[rows] = self.boxes[rows] = np.nan
        for row in rows.tolist():
            self.lines[row] = self.plain[row] = None
        self.unsure.difference_update(rows.tolist())
        self.owed.difference_update(rows.tolist())


def nothing(count: int, grid: Grid | None = None) -> Kept:
    """No line of so many."""
    spans, boxes = np.full((2, count, 4), np.nan)
    return Kept([None] * count, [None] * count, spans, boxes, set(), set(), grid=grid)


class State(NamedTuple):
    """On what lines depend, and what is there of them."""

    shown: Shown
    cards: Boxes
    kept: Kept


def kept(before: State, shown: Shown, cards: Boxes, *, hasty: bool) -> Kept:
    """What of the lines before is right also after cards or transitions changed. Where it is `hasty`, lines that a card has come
    upon are left out, but not those that might take another way now.
    """
    if _how_many(before.cards, cards) > _MANY:
        return nothing(len(shown.pairs))
    gone, come = _moved(before.cards, cards)
    if before.shown is shown and not gone and not come and (hasty or not before.kept.owed):
        return before.kept
    flows = before.shown.overlay.flows or shown.overlay.flows
    if flows and before.shown.overlay is not shown.overlay:
        return nothing(len(shown.pairs))
    found = _by_row(before, shown)
    if before.kept.grid:
        found.grid = before.kept.grid.moved(gone.values(), come.values())
    rects = np.array([*gone.values(), *come.values()]).reshape(-1, 4)
    stale = {*_touched(found.boxes, rects).tolist(), *_reworded(found, shown)}
    maybe = {*_touched(found.spans, rects).tolist()} - stale
    if hasty:
        found.owed |= maybe
    else:
        stale |= maybe | found.owed
    found.drop(np.array(sorted(stale), dtype=np.intp))
    changed = {id for pair in before.shown.ids.keys() ^ shown.ids.keys() for id in pair}
    found.unsure |= {
        row
        for id in _led_elsewhere(shown, cards, changed, gone.keys() | come.keys(), rects)
        for row in shown.at.get(id, ())
        if found.lines[row] is not None
    }
    return found


def _reworded(found: Kept, shown: Shown) -> list[int]:
    """The rows of lines that bear other words now."""
    words = zip(found.lines, shown.labels, strict=True)
    return [row for row, (line, label) in enumerate(words) if line is not None and line.label != label]


def _how_many(before: Boxes, cards: Boxes) -> int:
    """How many cards moved, where none came or went."""
    return int(differing(before.array, cards.array).sum()) if cards.rows is before.rows else 0


def _moved(before: Boxes, cards: Boxes) -> tuple[Mapping[Id, Rect], Mapping[Id, Rect]]:
    """The cards that went or moved, with the rectangles that they had, and those that came or moved, with theirs."""
    if cards is before:
        return {}, {}
    if cards.rows is before.rows:
        rows = np.flatnonzero(differing(before.array, cards.array))
        return dict(before.at(rows)), dict(cards.at(rows))
    return dict(before.items() - cards.items()), dict(cards.items() - before.items())


def _by_row(before: State, shown: Shown) -> Kept:
    """A copy of what is there, by the rows that are shown now; no label has its place."""
    old = before.kept
    if before.shown is shown or before.shown.pairs == shown.pairs:
        reach = old.reach if before.shown is shown else None
        return Kept(
            [*old.lines], [*old.plain], old.spans.copy(), old.boxes.copy(), {*old.unsure}, {*old.owed}, reach=reach
        )
    fresh = nothing(len(shown.pairs))
    for row, pair in enumerate(shown.pairs):
        was = before.shown.rows.get(pair)
        if was is not None and pair in shown.ids and pair in before.shown.ids:
            fresh.lines[row], fresh.plain[row] = old.lines[was], old.plain[was]
            fresh.spans[row], fresh.boxes[row] = old.spans[was], old.boxes[was]
            fresh.unsure |= {row} if was in old.unsure else set()
            fresh.owed |= {row} if was in old.owed else set()
    return fresh


def _led_elsewhere(shown: Shown, cards: Boxes, changed: set[Id], moved: set[Id], rects: Numbers) -> set[Id]:
    """The touchpoints at whose rims transitions may begin or end at other points: those beside one that came, went, moved
    or has other transitions, and those of two below each other where a card came between them or went.
    """
    beside = {id for id in moved for row in shown.at.get(id, ()) for id in shown.pairs[row]}
    left, right = (side[shown.ends] for side in (cards.array[:, 0], cards.array[:, 0] + cards.array[:, 2]))
    below = np.flatnonzero((left[:, 0] < right[:, 1]) & (left[:, 1] < right[:, 0]))
    source, target = (cards.array[shown.ends[below, end]] for end in (0, 1))
    between: list[int] = below[_touched(united(source, target), rects)].tolist()
    return beside | changed | moved | {id for row in between for id in shown.pairs[row]}


def _touched(array: Numbers, rects: Numbers) -> Rows:
    """The rows of `array` that meet any of the rectangles."""
    whole = around(rects)
    if whole is None:
        return np.empty(0, dtype=np.intp)
    rows = meeting(array, whole)
    left, top, width, height = array[rows].T[:, :, None]
    x, y, wide, high = rects.T[:, None, :]
    touched: Mask = (left < x + wide) & (x < left + width) & (top < y + high) & (y < top + height)
    return rows[touched.any(axis=1)]
