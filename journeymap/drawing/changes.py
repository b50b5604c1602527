"""Where two pictures of one map differ, so that no more of it is painted again than has changed."""

from collections.abc import Iterable, Sequence

import numpy as np

from journeymap.drawing.boxes import Numbers
from journeymap.drawing.lanes.bands import changed as lanes_changed
from journeymap.drawing.lanes.bands import drawn_at
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene, touched
from journeymap.drawing.touchpoints import RIBBON
from journeymap.model import geometry
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import KINDS, Snapshot, Touchpoint

_RING = 6.0
"""How far the ring of what is selected reaches beside it, in map units."""
_MANY = 400
"""Of more records than these it is not asked where they are."""
_LOOSE = {Touchpoint, Snapshot}
"""Tables of records whose effects are looked for one by one: a snapshot's are all in the overlay."""


def between(before: Scene, after: Scene) -> Numbers | None:
    """Rectangles of the map outside which two scenes look alike, or None where that is not worth finding out."""
    if before is after:
        return _rows(())
    one, other = before.journey, after.journey
    if (
        any(one.table(kind) is not other.table(kind) for kind in KINDS.values() if kind not in _LOOSE)
        or (before.overlay, before.palette) != (after.overlay, after.palette)
        or before.lines.shown is not after.lines.shown
        or (before.body, before.dimmed) != (after.body, after.dimmed)
    ):
        return None
    changed = touched(one, other)
    if changed is None or len(changed) > _MANY:
        return None
    lanes = [rect.grown(_RING) for rect in lanes_changed(before.lanes, after.lanes)]
    cards = [_around(shown.cards[id]) for shown in (before, after) for id in changed]
    return np.concatenate((_rows([*cards, *lanes]), after.lines.changed_from(before.lines)))


def marked(scene: Scene, before: Marks, after: Marks) -> Numbers | None:
    """Rectangles of the map outside which it looks alike under other marks, or None where these are too many."""
    ids = before.selected ^ after.selected
    one, other = {before.hovered, before.edited}, {after.hovered, after.edited}
    changed = [id for id in (*ids, *one, *other) if id is not None]
    return None if len(changed) > _MANY else _rows(_places(scene, changed))


def _places(scene: Scene, ids: Iterable[Id]) -> list[Rect]:
    pairs = {(t.source, t.target) for id in ids if (t := scene.journey.transitions.get(id))}
    lines = [scene.lines[pair].box.grown(_RING) for pair in pairs if pair in scene.lines]
    headers = [geometry.header(scene.columns[id]).grown(_RING) for id in ids if id in scene.columns]
    cards = [_around(scene.cards[id]) for id in ids if id in scene.cards]
    lanes = [rect.grown(2 * _RING) for id in ids for rect in drawn_at(scene.lanes, id)]
    return [*cards, *lines, *headers, *lanes]


def _around(card: Rect) -> Rect:
    """A card with its ring and its ribbon."""
    grown = card.grown(_RING)
    return grown._replace(height=grown.height + RIBBON)


def _rows(rects: Sequence[Rect]) -> Numbers:
    return np.array(rects, dtype=np.float64).reshape(-1, 4)
