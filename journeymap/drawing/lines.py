"""The transitions of a map as they are drawn, each worked out when it is first looked at.

A line depends on little: on its two cards, on what else begins and ends there, and on the cards in its way. So the lines of
the scene before are taken over where nothing of that has changed, and a drag costs what it touches, not what is on the map.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from time import perf_counter

import numpy as np
from typing_extensions import override

from journeymap.drawing import routes, transitions
from journeymap.drawing.boxes import Boxes, Mask, Numbers, Rows, around, differing, grown, meeting, united, within
from journeymap.drawing.routes import Curve, Grid, Pair
from journeymap.drawing.routes import around as ways_around
from journeymap.drawing.straight import straight
from journeymap.drawing.transitions import PLAIN, Line
from journeymap.metrics.overlay import VISIBLE_SHARE, Flow, Overlay
from journeymap.model import geometry
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id

MOST_UNDRAWN = 12
"""So many transitions that are not on the map are shown, the most frequent ones: more would cover it."""
_HEAD = 8.0
"""How far the head of an arrow stands out beside its line."""
_AROUND, _BOWED = ways_around.FARTHEST + 2 * geometry.GAP_Y, 0.12
"""How far a line may lead beside the rectangle around its cards: so much, and such a part of the way."""
_SLICE = 24
"""So many lines are worked out between two looks at the clock."""
ENDLESS = float("inf")
"""A time that never comes."""
_MANY = 800
"""Where more cards than these have moved, all lines are worked out anew."""


@dataclass(frozen=True)
class Shown:
    """Which transitions are shown under an overlay, the drawn ones first; `widths` and `labels` go with `pairs`, and `ends`
    has the rows of source and target among the cards.
    """

    pairs: tuple[Pair, ...]
    ids: Mapping[Pair, Id]
    overlay: Overlay
    ends: Rows
    widths: Numbers
    labels: Sequence[str]

    @cached_property
    def rows(self) -> Mapping[Pair, int]:
        """The row of each pair."""
        return {pair: row for row, pair in enumerate(self.pairs)}

    @cached_property
    def at(self) -> Mapping[Id, Sequence[int]]:
        """The rows of all that begins or ends at a touchpoint."""
        found: dict[Id, list[int]] = {}
        for row, pair in enumerate(self.pairs):
            for id in dict.fromkeys(pair):
                found.setdefault(id, []).append(row)
        return found


def chosen(ids: Mapping[Pair, Id], cards: Boxes, overlay: Overlay) -> Shown:
    """The transitions shown: all that are drawn, and the most frequent of those that are not."""
    rows = cards.rows
    pairs = tuple(pair for pair in (*ids, *_undrawn(ids, overlay)) if pair[0] in rows and pair[1] in rows)
    ends = np.array([(rows[source], rows[target]) for source, target in pairs], dtype=np.intp).reshape(-1, 2)
    flows = overlay.flows
    if not flows:
        return Shown(pairs, ids, overlay, ends, np.full(len(pairs), PLAIN), ("",) * len(pairs))
    most = max(flow.cases for flow in flows.values())
    widths = np.array([transitions.width_of(flows.get(pair), most) for pair in pairs])
    return Shown(pairs, ids, overlay, ends, widths, [_label(overlay, pair, drawn=pair in ids) for pair in pairs])


def _undrawn(ids: Mapping[Pair, Id], overlay: Overlay) -> list[Pair]:
    """The transitions that are observed but not on the map, so far as they are shown: the most frequent of them."""
    visible = max(1.0, VISIBLE_SHARE * overlay.cases)
    found = [pair for pair, flow in overlay.flows.items() if pair not in ids and flow.cases >= visible]
    most = {*sorted(found, key=lambda pair: -overlay.flows[pair].cases)[:MOST_UNDRAWN]}
    return [pair for pair in found if pair in most]


def _label(overlay: Overlay, pair: Pair, *, drawn: bool) -> str:
    return transitions.label_of(overlay.flows.get(pair, Flow(0, 0, 0.0, 0.0)), drawn=drawn)


class Lines(Mapping[Pair, Line]):
    """All transitions shown, in painting order."""

    def __init__(self, shown: Shown, cards: Boxes, kept: "Kept | None" = None) -> None:
        self.shown = shown
        self.cards = cards
        self.kept: Kept = kept or _nothing(shown)

    @cached_property
    def _reach(self) -> Numbers:
        """Rectangles that hold the lines, whichever way they take: one is looked at no closer where this is out of view."""
        return reaches(self.shown, self.cards)

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
        rows: list[int] = meeting(self._reach, rect).tolist()
        self._make([row for row in rows if self.kept.lines[row] is None], until)
        found: list[tuple[Pair, Line]] = []
        missing: list[int] = []
        for row in rows:
            line = self.kept.lines[row]
            if line is None:
                missing.append(row)
            elif line.box.intersects(rect):
                found.append((self.shown.pairs[row], line))
        return found, np.array(missing, dtype=np.intp)

    def maybe_near(self, rect: Rect) -> Rows:
        """The rows of all lines that may lead through a rectangle."""
        return meeting(self._reach, rect)

    @cached_property
    def straight(self) -> Numbers:
        """Of each line the straight one from card to card, as x, y, x, y: what is seen of it from far away."""
        source, target = (self.cards.array[self.shown.ends[:, end]] for end in (0, 1))
        return straight(source, target)

    def changed_from(self, before: "Lines") -> list[Rect]:
        """Rectangles around those that are others than before; of what nobody has looked at around all ways it may take."""
        led = differing(before.straight, self.straight)
        pairs = zip(before.kept.lines, self.kept.lines, strict=True)
        rows = [row for row, (old, new) in enumerate(pairs) if old is not new and old != new]
        rows += [row for row in np.flatnonzero(led).tolist() if self.kept.lines[row] is None]
        return [lines._box(row) for lines in (before, self) for row in rows]  # noqa: SLF001  # its own kind

    def _box(self, row: int) -> Rect:
        line = self.kept.lines[row]
        return line.box if line else Rect(*self._reach[row].tolist())

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
        self._make([row for row in rows if self.kept.lines[row] is None])
        return [line for row in rows if (line := self.kept.lines[row]) is not None]

    def _make(self, rows: Sequence[int], until: float = ENDLESS) -> None:
        """Works out lines until a time, some in any case."""
        if rows and self.shown.overlay.flows:
            self._make_some(range(len(self)))  # where one label goes depends on where others are
            return
        step = _SLICE if until < ENDLESS else max(1, len(rows))
        for first in range(0, len(rows), step):
            self._make_some(rows[first : first + step])
            if perf_counter() > until:
                return

    def _make_some(self, rows: Sequence[int]) -> None:
        shown = self.shown
        pairs = [shown.pairs[row] for row in rows]
        along = sorted(
            {row for pair in pairs for id in pair for row in shown.at[id]}
        )  # what shares a rim, shares ports
        near = {id: self.cards[id] for row in along for id in shown.pairs[row]}
        grid = self._grid()
        curves = routes.curves(near, [shown.pairs[row] for row in along], grid, wanted={*pairs})
        widths = dict(zip(pairs, shown.widths[list(rows)].tolist(), strict=True))
        labels = {pair: label for row, pair in zip(rows, pairs, strict=True) if (label := shown.labels[row])}
        sizes = {pair: transitions.label_size(label) for pair, label in labels.items()}
        spots = routes.labels(curves, sizes, grid, widths=widths) if sizes else {}
        for row, pair in zip(rows, pairs, strict=True):
            curve, ends = curves[pair], (near[pair[0]], near[pair[1]])
            line = _line(curve, widths[pair], pair in shown.ids, labels.get(pair, ""), spots.get(pair))
            self.kept.lines[row] = line
            led = len(curve.points) > 4 or (
                grid.meets(line.box, apart=ends) and ways_around.is_blocked(curve, grid, ends)
            )
            self.kept.spans[row] = self._reach[row] if led else line.box

    def _grid(self) -> Grid:
        if self.kept.grid is None:
            self.kept.grid = Grid(self.cards.values())
        return self.kept.grid


def _line(curve: Curve, width: float, drawn: bool, label: str, spot: Rect | None) -> Line:  # noqa: FBT001  # a field
    box = curve.box().grown(width / 2 + _HEAD)
    return Line(curve, width, drawn, label, spot, geometry.union((box, spot)) or box if spot else box)


def reaches(shown: Shown, cards: Boxes) -> Numbers:
    """For every transition a rectangle that holds its line and its label."""
    if not shown.pairs:
        return np.empty((0, 4))
    wide = max((transitions.label_size(label)[0] for label in {*shown.labels} if label), default=0.0)
    both = united(cards.array[shown.ends[:, 0]], cards.array[shown.ends[:, 1]])
    return grown(both, _AROUND + wide + shown.widths / 2 + _BOWED * both[:, 2:].max(axis=1))


@dataclass(slots=True)
class Kept:
    """Lines that are there, by row, the rectangles in which nothing may change for them to stay right, and where all cards
    are, once somebody has asked.
    """

    lines: list[Line | None]
    spans: Numbers
    grid: Grid | None = None


def _nothing(shown: Shown, grid: Grid | None = None) -> Kept:
    return Kept([None] * len(shown.pairs), np.full((len(shown.pairs), 4), np.nan), grid)


def kept(before: Lines, shown: Shown, cards: Boxes) -> Kept:
    """What of the lines before is right also after cards or transitions changed."""
    gone, come = _moved(before.cards, cards)
    moved = [*gone, *come]
    if before.shown is shown and not moved:
        return before.kept
    if len(moved) > _MANY:
        return _nothing(shown)
    grid = before.kept.grid and before.kept.grid.moved([rect for _, rect in gone], [rect for _, rect in come])
    if before.shown.overlay.flows or shown.overlay.flows:
        return _nothing(shown, grid)
    changed = {id for pair in before.shown.ids.keys() ^ shown.ids.keys() for id in pair}
    rects = np.array([rect for _, rect in moved]).reshape(-1, 4)
    lines, spans = _by_row(before, shown)
    stale = _led_elsewhere(shown, cards, changed, {id for id, _ in moved}, rects)
    stale[_touched(spans, rects)] = True
    spans[stale] = np.nan
    for row in np.flatnonzero(stale).tolist():
        lines[row] = None
    return Kept(lines, spans, grid)


def _moved(before: Boxes, cards: Boxes) -> tuple[list[tuple[Id, Rect]], list[tuple[Id, Rect]]]:
    """The cards that went or moved, with the rectangles that they had, and those that came or moved, with theirs."""
    if cards is before:
        return [], []
    if cards.rows is before.rows:
        rows = np.flatnonzero(differing(before.array, cards.array))
        return before.at(rows), cards.at(rows)
    return [*(before.items() - cards.items())], [*(cards.items() - before.items())]


def _by_row(before: Lines, shown: Shown) -> tuple[list[Line | None], Numbers]:
    if before.shown.pairs == shown.pairs:
        return [*before.kept.lines], before.kept.spans.copy()
    fresh = _nothing(shown)
    for row, pair in enumerate(shown.pairs):
        old = before.shown.rows.get(pair)
        if old is not None:
            fresh.lines[row] = before.kept.lines[old]
            fresh.spans[row] = before.kept.spans[old]
    return fresh.lines, fresh.spans


def _led_elsewhere(shown: Shown, cards: Boxes, changed: set[Id], moved: set[Id], rects: Numbers) -> Mask:
    """Which transitions may begin or end at another point: those beside one that came, went, moved or changed sides."""
    ends = {id for id in moved for row in shown.at.get(id, ()) for id in shown.pairs[row]}
    source, target = (cards.array[shown.ends[:, end]] for end in (0, 1))
    beneath = (source[:, 0] < target[:, 0] + target[:, 2]) & (target[:, 0] < source[:, 0] + source[:, 2])
    between = beneath.nonzero()[0][_touched(united(source[beneath], target[beneath]), rects)]
    # a card between two that stand below each other sends their transition to other sides
    rows: list[int] = between.tolist()
    ends |= {id for row in rows for id in shown.pairs[row]} | changed | moved
    stale = np.zeros(len(shown.pairs), dtype=np.bool_)
    stale[[row for id in ends for row in shown.at.get(id, ())]] = True
    return stale


def _touched(array: Numbers, rects: Numbers) -> Rows:
    """The rows of `array` that meet any of the rectangles."""
    whole = around(rects)
    if whole is None:
        return np.empty(0, dtype=np.intp)
    rows = meeting(array, whole)
    left, top, width, height = array[rows].T[:, :, None]
    x, y, wide, high = rects.T[:, None, :]
    touched = (left < x + wide) & (x < left + width) & (top < y + high) & (y < top + height)
    return rows[touched.any(axis=1)]
