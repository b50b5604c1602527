"""The transitions of a map as they are drawn, each worked out when it is first looked at.

A line depends on little: on its two cards, on what else begins and ends there, and on the cards in its way. So the lines of
the scene before are taken over where nothing of that has changed, and a drag costs what it touches, not what is on the map.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import compress, count
from operator import is_not
from time import perf_counter

import numpy as np
from typing_extensions import override

from journeymap.drawing import routes, transitions
from journeymap.drawing.boxes import Boxes, Numbers, Rows, around, differing, grown, meeting, meets, united, within
from journeymap.drawing.chosen import Shown
from journeymap.drawing.keeping import Kept, nothing
from journeymap.drawing.pieces import pieces
from journeymap.drawing.routes import Curve, Grid, Pair
from journeymap.drawing.routes.around import FARTHEST, is_blocked
from journeymap.drawing.straight import straight
from journeymap.drawing.transitions import Line
from journeymap.model import geometry
from journeymap.model.geometry import Rect

MOST_UNDRAWN = 12
"""So many transitions that are not on the map are shown, the most frequent ones: more would cover it."""
_HEAD = 8.0
"""How far the head of an arrow stands out beside its line."""
_AROUND, _BOWED = FARTHEST + 2 * geometry.GAP_Y, 0.12
"""How far a line may lead beside the rectangle around its cards: so much, and such a part of the way."""
_COARSE = 40
"""Where a gesture takes along more lines than these, no ways around cards are looked for until it ends."""
_WHOLE = 40
"""Where more lines than these change, nobody asks for their pieces."""
_SLICE = 24
"""So many lines are worked out between two looks at the clock."""
ENDLESS = float("inf")
"""A time that never comes."""


class Lines(Mapping[Pair, Line]):
    """All transitions shown, in painting order. While a gesture runs they may be `hasty`."""

    def __init__(self, shown: Shown, cards: Boxes, kept: Kept | None = None, *, hasty: bool = False) -> None:
        self.shown = shown
        self.cards = cards
        self.kept = kept or nothing(len(shown.pairs))
        self._hasty = hasty
        self._coarse = False

    @cached_property
    def _reach(self) -> Numbers:
        """Rectangles that hold the lines, whichever way they take: one is looked at no closer where this is out of view."""
        if self.kept.reach is None:
            self.kept.reach = self.cards.array, reaches(self.shown, self.cards)
        places, reach = self.kept.reach
        if places is not self.cards.array:  # of a scene before
            led = differing(places, self.cards.array)[self.shown.ends]
            rows = np.flatnonzero(led[:, 0] | led[:, 1])
            reach = reach.copy()
            reach[rows] = reaches(self.shown, self.cards, rows)
            self.kept.reach = self.cards.array, reach
        return reach

    @override
    def __getitem__(self, pair: Pair) -> Line:
        return self._of([self.shown.rows[pair]])[0]

    @override
    def __iter__(self) -> Iterator[Pair]:
        return iter(self.shown.pairs)

    @override
    def __len__(self) -> int:
        return len(self.shown.pairs)

    @override
    def __contains__(self, pair: object) -> bool:
        return pair in self.shown.rows

    @override
    def values(self) -> "list[Line]":  # pyright: ignore[reportIncompatibleMethodOverride]  # faster than one by one
        return self._of(range(len(self)))

    def near(self, rect: Rect, until: float = ENDLESS) -> tuple[list[tuple[Pair, Line]], Rows]:
        """The lines that lead through a rectangle, and the rows of those that may do so but are not worked out yet: after
        `until`, a time of `perf_counter`, only some more are.
        """
        rows = meeting(self._reach, rect)
        self._make(rows, until)
        missing = self.kept.missing(rows)
        sure: list[int] = rows[meets(self.kept.boxes[rows], rect) & ~np.isin(rows, missing)].tolist()
        return [(self.shown.pairs[row], line) for row in sure if (line := self.kept.lines[row])], missing

    def maybe_near(self, rect: Rect) -> Rows:
        """The rows of all lines that may lead through a rectangle."""
        return meeting(self._reach, rect)

    def straight(self, rows: Rows) -> Numbers:
        """Of some lines the straight ones from card to card, as x, y, x, y: what is seen of them from far away."""
        return straight(*self._ends(rows)) if self._hasty else self._straight[rows]

    @cached_property
    def _straight(self) -> Numbers:
        return straight(*self._ends(np.arange(len(self))))

    def _ends(self, rows: Rows) -> tuple[Numbers, Numbers]:
        source, target = (self.cards.array[self.shown.ends[rows, end]] for end in (0, 1))
        return source, target

    def changed_from(self, before: "Lines") -> Numbers:
        """Rectangles around those that are others than before, piece by piece; of what nobody has looked at around all ways
        it may take.
        """
        led = differing(before.cards.array, self.cards.array)[self.shown.ends]
        rows = [row for row in np.flatnonzero(led[:, 0] | led[:, 1]).tolist() if self.kept.sure(row) is None]
        old, new = before.kept.lines, self.kept.lines
        rows += [row for row in compress(count(), map(is_not, old, new)) if old[row] != new[row]]
        return np.concatenate([lines._places(rows) for lines in (before, self)])  # noqa: SLF001  # its own kind

    def _places(self, rows: Sequence[int]) -> Numbers:
        sure = [row for row in rows if self.kept.sure(row)]
        unknown = np.array([row for row in rows if self.kept.sure(row) is None], dtype=np.intp)
        known = self.kept.boxes[sure] if len(sure) > _WHOLE else pieces(self._of(sure))[0]
        return np.concatenate((known, self._reach[unknown]))

    def held(self, rect: Rect, holds: Callable[[Line], bool]) -> list[Pair]:
        """The lines that lie in a rectangle: certainly so where all ways they could take do, else as `holds` finds."""
        sure = within(self._reach, rect)
        touched = np.zeros(len(self.cards), dtype=np.bool_)
        touched[meeting(self.cards.array, rect.grown(1.0))] = True
        maybe: list[int] = np.flatnonzero(touched[self.shown.ends].all(axis=1) & ~sure).tolist()
        found = [row for row, line in zip(maybe, self._of(maybe), strict=True) if holds(line)]
        return [self.shown.pairs[row] for row in sorted((*np.flatnonzero(sure).tolist(), *found))]

    def beyond(self, rect: Rect) -> list[Line]:
        """The lines that may reach out of a rectangle."""
        return self._of(np.flatnonzero(~within(self._reach, rect)).tolist())

    def _of(self, rows: Sequence[int]) -> list[Line]:
        self._make(rows)
        return [line for row in rows if (line := self.kept.lines[row]) is not None]

    def _make(self, rows: Sequence[int] | Rows, until: float = ENDLESS) -> None:
        """Works out what lacks of some rows until a time, some of it in any case."""
        worded = self.shown.worded if len(rows) and not self._hasty else self.shown.worded[:0]
        if len(worded):  # where one label goes depends on where others are
            rows, until = sorted({*np.asarray(rows).tolist(), *worded.tolist()}), ENDLESS
        missing: list[int] = self.kept.missing(np.asarray(rows, dtype=np.intp)).tolist()
        self._coarse = self._coarse or (self._hasty and len(missing) > _COARSE)
        step = _SLICE if until < ENDLESS and not self._coarse else max(1, len(missing))
        for first in range(0, len(missing), step):
            self._make_some(missing[first : first + step])
            if perf_counter() > until:
                return
        if len(worded) and not self.kept.labelled:
            self._label(worded.tolist())
            self.kept.labelled = True

    def _make_some(self, rows: Sequence[int]) -> None:
        shown, kept = self.shown, self.kept
        pairs = [shown.pairs[row] for row in rows]
        along = {row for pair in pairs for id in pair for row in shown.at[id]}  # what shares a rim, shares ports
        others = [shown.pairs[row] for row in sorted(along)]
        near = dict(self.cards.at(np.array(sorted({*shown.ends[sorted(along)].ravel().tolist()}), dtype=np.intp)))
        grid = self._grid(sorted(along))
        plain = routes.direct(near, others, grid, wanted=pairs)
        led = [row for row in rows if kept.lines[row] is None or kept.plain[row] != plain[shown.pairs[row]]]
        for row in led:
            pair = shown.pairs[row]
            ends = near[pair[0]], near[pair[1]]
            curve = plain[pair] if self._coarse else routes.cleared(plain[pair], grid, ends)
            line = _line(curve, float(shown.widths[row]), pair in shown.ids, shown.labels[row])
            free = (
                curve == plain[pair]
                and not self._coarse
                and not (grid.meets(line.box, apart=ends) and is_blocked(line.curve, grid, ends))
            )
            kept.put(row, line, plain[pair], line.box if free else Rect(*self._reach[row].tolist()))
        kept.unsure.difference_update(rows)
        kept.owed.update(led if self._coarse else ())
        if self._hasty:
            self._label(led)

    def _label(self, rows: Sequence[int]) -> None:
        """Gives lines the places of their labels."""
        made = [(row, line) for row in rows if (line := self.kept.lines[row]) is not None]
        pairs = {row: self.shown.pairs[row] for row, _ in made}
        sizes = {pairs[row]: transitions.label_size(line.label) for row, line in made if line.label}
        if not sizes:
            return
        curves = {pairs[row]: line.curve for row, line in made}
        spots = routes.labels(curves, sizes, self._grid(rows), widths={pairs[row]: line.width for row, line in made})
        for row, line in made:
            spot = spots.get(pairs[row])
            if spot != line.spot:
                placed = self.kept.lines[row] = _line(line.curve, line.width, line.drawn, line.label, spot)
                self.kept.boxes[row] = placed.box

    def _grid(self, rows: Sequence[int]) -> Grid:
        """Where cards are: all of them, or in haste, where nobody knows, those near some lines."""
        kept = self.kept.grid
        area = around(self._reach[list(rows)]) if kept is None and self._hasty else None
        if area:
            return Grid(rect for _, rect in self.cards.at(meeting(self.cards.array, area)))
        if kept is None:
            kept = self.kept.grid = Grid(self.cards.values())
        return kept


def _line(curve: Curve, width: float, drawn: bool, label: str, spot: Rect | None = None) -> Line:  # noqa: FBT001  # a field
    box = curve.box().grown(width / 2 + _HEAD)
    return Line(curve, width, drawn, label, spot, geometry.union((box, spot)) or box if spot else box)


def reaches(shown: Shown, cards: Boxes, rows: Rows | None = None) -> Numbers:
    """For every transition, or those of some rows, a rectangle that holds its line and its label."""
    if not shown.pairs:
        return np.empty((0, 4))
    wide = max((transitions.label_size(label)[0] for label in {*shown.labels} if label), default=0.0)
    ends, widths = (shown.ends, shown.widths) if rows is None else (shown.ends[rows], shown.widths[rows])
    both = united(cards.array[ends[:, 0]], cards.array[ends[:, 1]])
    return grown(both, _AROUND + wide + widths / 2 + _BOWED * both[:, 2:].max(axis=1))
