"""A journey with its overlay laid out for painting: a value, made once for each state of the map."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from journeymap.drawing import boxes, chosen
from journeymap.drawing.boxes import Boxes, Mask, Numbers
from journeymap.drawing.chosen import MOST_UNDRAWN, Shown
from journeymap.drawing.dimming import faint
from journeymap.drawing.keeping import State, kept
from journeymap.drawing.lanes.bands import Lanes, laid_out
from journeymap.drawing.lines import Lines
from journeymap.drawing.routes import Pair
from journeymap.drawing.style import PALETTES, Palette, Theme
from journeymap.drawing.touchpoints import RIBBON
from journeymap.metrics.overlay import NO_OVERLAY, Overlay
from journeymap.model import geometry
from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Transition

__all__ = ["MOST_UNDRAWN", "TYPES", "Scene", "extent", "scene"]

TYPES = tuple(EngagementType)

_FRAME = 2.0
"""How far the outline and the shadow of a card reach beyond it."""


@dataclass(frozen=True)
class Scene:
    """All that painting and hit testing need. `cards` are in painting order; `lines` by (source, target), `ids` has
    the transition drawn for a pair; `body` is how far the columns reach down. Touchpoints that are `dimmed` stand back.
    """

    journey: Journey
    overlay: Overlay
    palette: Palette
    columns: Mapping[Id, Column]
    cards: Boxes
    lines: Lines
    ids: Mapping[Pair, Id]
    body: float
    lanes: Lanes
    faint: Palette
    dimmed: frozenset[Id] = frozenset()

    @cached_property
    def types(self) -> NDArray[np.int8]:
        """The engagement type of each card, by row: 0 for none, else one more than its place in `TYPES`."""
        known = {kind: number for number, kind in enumerate((None, *TYPES))}
        touchpoints = self.journey.touchpoints
        chosen = [known[touchpoints[id].engagement] for id in self.cards.ids]
        return np.array(chosen, dtype=np.int8)

    @cached_property
    def dim(self) -> Mask:
        """Whether each card is dimmed, by row."""
        return _mask(self.cards, self.dimmed)

    @cached_property
    def points(self) -> Mask:
        """Whether each card is a drop-off point, by row."""
        return _mask(self.cards, [id for id, mark in self.overlay.marks.items() if mark.point])

    @cached_property
    def losses(self) -> "Losses":
        """The ribbon of each card, by row."""
        lost, strength, quiet = _mask(self.cards, ()), np.zeros(len(self.cards)), _mask(self.cards, ())
        for id, mark in self.overlay.marks.items():
            row = self.cards.rows.get(id)
            if row is not None and mark.lost:
                lost[row], strength[row], quiet[row] = True, mark.strength, mark.quiet
        return Losses(lost, strength, quiet)


class Losses(NamedTuple):
    """For many cards whether customers are lost there, how wide their ribbon is in 0…1, and whether few cases tell so."""

    lost: Mask
    strength: Numbers
    quiet: Mask


def _mask(cards: Boxes, ids: Iterable[Id]) -> Mask:
    mask = np.zeros(len(cards), dtype=np.bool_)
    mask[[cards.rows[id] for id in ids if id in cards.rows]] = True
    return mask


def scene(  # noqa: PLR0913  # what, how, and what was before
    journey: Journey,
    overlay: Overlay = NO_OVERLAY,
    theme: Theme = Theme.LIGHT,
    *,
    dimmed: frozenset[Id] = frozenset(),
    before: Scene | None = None,
    hasty: bool = False,
) -> Scene:
    """The journey laid out under an overlay in a theme.

    What has not changed since the scene `before` is taken from it: the outcome is the same without, but later there. A `hasty`
    scene is for what is seen but for a moment, as in a gesture: lines may take a longer way than they need to.
    """
    columns = geometry.columns(journey)
    cards = _cards(journey, columns, before)
    ids = _ids(journey, before)
    shown = _shown(journey, ids, cards, overlay, before)
    was = State(before.lines.shown, before.cards, before.lines.kept) if before else None
    below = max(
        geometry.BODY_MINIMUM, float((cards.array[:, 1] + cards.array[:, 3]).max(initial=0.0)) + geometry.CARD_HEIGHT
    )
    return Scene(
        journey=journey,
        overlay=overlay,
        palette=PALETTES[theme],
        columns=columns,
        cards=cards,
        lines=Lines(shown, cards, kept(was, shown, cards, hasty=hasty) if was else None, hasty=hasty),
        ids=ids,
        body=below,
        lanes=laid_out(journey, columns, cards, below, before.lanes if before else None),
        faint=faint(theme),
        dimmed=dimmed,
    )


def _cards(journey: Journey, columns: Mapping[Id, Column], before: Scene | None) -> Boxes:
    if before is None or columns != before.columns:
        return boxes.cards(journey, columns, before.cards if before else None)
    if journey.touchpoints is before.journey.touchpoints:
        return before.cards
    changed = touched(before.journey, journey)
    if changed is None:
        return boxes.cards(journey, columns)
    return boxes.moved(before.cards, journey, columns, changed)


def touched(before: Journey, after: Journey) -> list[Id] | None:
    """The touchpoints that are others than before, or None where some came or went."""
    one, other = before.touchpoints, after.touchpoints
    if one is other:
        return []
    known = after.since(before)
    if known is None and one.keys() != other.keys():
        return None
    some = other if known is None else [id for id in known if id in one or id in other]
    if any(id not in one or id not in other for id in some):
        return None
    return [id for id in some if one[id] is not other[id]]


def _ids(journey: Journey, before: Scene | None) -> Mapping[Pair, Id]:
    if before and journey.table(Transition) is before.journey.table(Transition):
        return before.ids
    return {(t.source, t.target): t.id for t in journey.transitions.values()}


def _shown(journey: Journey, ids: Mapping[Pair, Id], cards: Boxes, overlay: Overlay, before: Scene | None) -> Shown:
    if before and ids is before.ids and cards.rows is before.cards.rows and overlay is before.overlay:
        return before.lines.shown
    written = {(t.source, t.target): t.label for t in journey.transitions.values() if t.label}
    return chosen.shown(ids, cards, overlay, written)


def extent(shown: Scene) -> Rect:
    """The rectangle around all that is painted of the map itself, ribbons and ways back included."""
    cards = boxes.around(shown.cards.array)
    parts = [*shown.lanes.bands.values(), *shown.lanes.notes.values()]
    if shown.columns or cards is None:
        top = -geometry.HEADER_GAP - geometry.HEADER_HEIGHT
        across = max(geometry.width(shown.journey), geometry.CARD_WIDTH)
        parts.append(Rect(0.0, top, across, shown.body - top))
    if cards:
        below = RIBBON if any(mark.lost for mark in shown.overlay.marks.values()) else _FRAME
        parts.append(Rect(cards.x - _FRAME, cards.y - _FRAME, cards.width + 2 * _FRAME, cards.height + _FRAME + below))
    inner = geometry.union(parts) or parts[0]
    return geometry.union([inner, *(line.box for line in shown.lines.beyond(inner))]) or inner
