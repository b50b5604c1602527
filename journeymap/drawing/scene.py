"""A journey with its overlay laid out for painting: a value, made once for each state of the map."""

from collections.abc import Mapping
from dataclasses import dataclass

from journeymap.drawing import routes, transitions
from journeymap.drawing.lanes.bands import Lanes, laid_out
from journeymap.drawing.routes import Curve, Grid, Pair
from journeymap.drawing.style import PALETTES, Palette, Theme
from journeymap.drawing.touchpoints import RIBBON
from journeymap.drawing.transitions import PLAIN, Line
from journeymap.metrics.overlay import NO_OVERLAY, VISIBLE_SHARE, Flow, Overlay
from journeymap.model import geometry
from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey

_FRAME = 2.0
"""How far the outline and the shadow of a card reach beyond it."""
_HEAD = 8.0
"""How far the head of an arrow stands out beside its line."""

MOST_UNDRAWN = 12
"""So many transitions that are not on the map are shown, the most frequent ones: more would cover it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that painting and hit testing need. `cards` are in painting order; `lines` by (source, target), `ids` has
    the transition drawn for a pair; `body` is how far the columns reach down.
    """

    journey: Journey
    overlay: Overlay
    palette: Palette
    columns: Mapping[Id, Column]
    cards: Mapping[Id, Rect]
    lines: Mapping[Pair, Line]
    ids: Mapping[Pair, Id]
    body: float
    lanes: Lanes


def scene(journey: Journey, overlay: Overlay = NO_OVERLAY, theme: Theme = Theme.LIGHT) -> Scene:
    """The journey laid out under an overlay in a theme."""
    cards = geometry.cards(journey)
    ids = {(t.source, t.target): t.id for t in journey.transitions.values()}
    columns, body = geometry.columns(journey), geometry.body_height(cards.values())
    return Scene(
        journey=journey,
        overlay=overlay,
        palette=PALETTES[theme],
        columns=columns,
        cards=cards,
        lines=_lines(cards, ids, overlay),
        ids=ids,
        body=body,
        lanes=laid_out(journey, columns, cards, body),
    )


def extent(shown: Scene) -> Rect:
    """The rectangle around all that is painted of the map itself, ribbons and ways back included."""
    around = [geometry.bounds(shown.journey)]
    around += [rect.grown(_FRAME) for rect in shown.cards.values()]
    around += [line.box for line in shown.lines.values()]
    around += [*shown.lanes.bands.values(), *shown.lanes.notes.values()]
    if any(mark.lost for mark in shown.overlay.marks.values()):
        around += [rect._replace(height=rect.height + RIBBON) for rect in shown.cards.values()]
    return geometry.union(around) or around[0]


def _lines(cards: Mapping[Id, Rect], ids: Mapping[Pair, Id], overlay: Overlay) -> dict[Pair, Line]:
    pairs = [pair for pair in (*ids, *_undrawn(ids, overlay)) if pair[0] in cards and pair[1] in cards]
    grid = Grid(cards.values())
    curves = routes.curves(cards, pairs, grid)
    words = {pair: _label(overlay, pair, drawn=pair in ids) for pair in pairs}
    sizes = {pair: transitions.label_size(label) for pair, label in words.items() if label}
    most = max((flow.cases for flow in overlay.flows.values()), default=0)
    widths = {pair: transitions.width_of(overlay.flows.get(pair), most) for pair in pairs} if overlay.flows else {}
    spots = routes.labels(curves, sizes, grid, widths=widths)
    return {
        pair: _line(curves[pair], widths.get(pair, PLAIN), pair in ids, words[pair], spots.get(pair)) for pair in pairs
    }


def _undrawn(ids: Mapping[Pair, Id], overlay: Overlay) -> list[Pair]:
    """The transitions that are observed but not on the map, so far as they are shown: the most frequent of them."""
    visible = max(1.0, VISIBLE_SHARE * overlay.cases)
    found = [pair for pair, flow in overlay.flows.items() if pair not in ids and flow.cases >= visible]
    most = {*sorted(found, key=lambda pair: -overlay.flows[pair].cases)[:MOST_UNDRAWN]}
    return [pair for pair in found if pair in most]


def _line(curve: Curve, width: float, drawn: bool, label: str, spot: Rect | None) -> Line:  # noqa: FBT001  # a field
    box = curve.box().grown(width / 2 + _HEAD)
    return Line(curve, width, drawn, label, spot, geometry.union((box, spot)) or box if spot else box)


def _label(overlay: Overlay, pair: Pair, *, drawn: bool) -> str:
    if not overlay.flows:
        return ""
    return transitions.label_of(overlay.flows.get(pair, Flow(0, 0, 0.0, 0.0)), drawn=drawn)
