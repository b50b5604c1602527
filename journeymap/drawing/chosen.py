"""Which transitions are shown under an overlay, how wide, and with what words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from journeymap.drawing import transitions
from journeymap.drawing.boxes import Boxes, Numbers, Rows
from journeymap.drawing.routes import Pair
from journeymap.drawing.transitions import PLAIN
from journeymap.metrics.overlay import VISIBLE_SHARE, Flow, Overlay
from journeymap.model.ids import Id

MOST_UNDRAWN = 12
"""So many transitions that are not on the map are shown, the most frequent ones: more would cover it."""


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
    def worded(self) -> Rows:
        """The rows on which the places of labels depend: those with words, and loops, which labels keep off; none where
        nothing is written.
        """
        if not any(self.labels):
            return np.empty(0, dtype=np.intp)
        rows = [row for row, pair in enumerate(self.pairs) if self.labels[row] or pair[0] == pair[1]]
        return np.array(rows, dtype=np.intp)

    @cached_property
    def at(self) -> Mapping[Id, Sequence[int]]:
        """The rows of all that begins or ends at a touchpoint."""
        found: dict[Id, list[int]] = {}
        for row, pair in enumerate(self.pairs):
            for id in dict.fromkeys(pair):
                found.setdefault(id, []).append(row)
        return found


def shown(ids: Mapping[Pair, Id], cards: Boxes, overlay: Overlay, written: Mapping[Pair, str]) -> Shown:
    """The transitions shown: all that are drawn, and the most frequent of those that are not. `written` are the words of
    those that have any.
    """
    rows = cards.rows
    pairs = tuple(pair for pair in (*ids, *_undrawn(ids, overlay)) if pair[0] in rows and pair[1] in rows)
    ends = np.array([(rows[source], rows[target]) for source, target in pairs], dtype=np.intp).reshape(-1, 2)
    flows = overlay.flows
    if not flows:
        labels = [transitions.words(written.get(pair, "")) for pair in pairs]
        return Shown(pairs, ids, overlay, ends, np.full(len(pairs), PLAIN), labels)
    most = max(flow.cases for flow in flows.values())
    widths = np.array([transitions.width_of(flows.get(pair), most) for pair in pairs])
    labels = [_label(overlay, pair, written.get(pair, ""), drawn=pair in ids) for pair in pairs]
    return Shown(pairs, ids, overlay, ends, widths, labels)


def _undrawn(ids: Mapping[Pair, Id], overlay: Overlay) -> list[Pair]:
    """The transitions that are observed but not on the map, so far as they are shown: the most frequent of them."""
    visible = max(1.0, VISIBLE_SHARE * overlay.cases)
    found = [pair for pair, flow in overlay.flows.items() if pair not in ids and flow.cases >= visible]
    most = {*sorted(found, key=lambda pair: -overlay.flows[pair].cases)[:MOST_UNDRAWN]}
    return [pair for pair in found if pair in most]


def _label(overlay: Overlay, pair: Pair, written: str, *, drawn: bool) -> str:
    figure = transitions.label_of(overlay.flows.get(pair, Flow(0, 0, 0.0, 0.0)), drawn=drawn)
    words = transitions.words(written)
    return f"{words} · {figure}" if words else figure
