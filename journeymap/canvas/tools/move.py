"""Dragging cards: they follow the pointer, line up with others or stand on the grid; with Alt copies are dragged and the
cards stay. One that is dropped on a transition is put into it.
"""

from functools import cached_property

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from journeymap.canvas import guides, hit
from journeymap.canvas.tools.band import ADDING
from journeymap.canvas.tools.marks import paint_guides, paint_way
from journeymap.canvas.tools.tool import Ground, Pointer, in_view
from journeymap.drawing.boxes import Numbers, meeting
from journeymap.drawing.style import Palette
from journeymap.language import tr
from journeymap.model import edits, geometry
from journeymap.model.change import NOTHING, Change, join
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Note, Touchpoint, Transition

_REACH = 6.0
"""Pixels of the screen within which a card goes to where it lines up."""


class Move:
    """Drags touchpoints, and free notes selected with them, from where they stand at the press. Shift or Ctrl held leave them wherever the pointer is."""

    cursor = Qt.CursorShape.SizeAllCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._document = ground.session.document
        self._scene = ground.scene
        self._start = pointer.map
        self._ids = ground.session.selection.of(Touchpoint)
        self._notes = ground.session.selection.of(Note)
        self._corner = ground.scene.cards[pointer.over.id or ""]
        if all(ground.scene.journey.touchpoints[id].locked for id in self._ids):
            self.cursor = Qt.CursorShape.ForbiddenCursor
        self._change: Change = NOTHING
        self._copying = False
        self._into: Id | None = None
        self._guides: tuple[guides.Guide, ...] = ()

    @cached_property
    def _copies(self) -> Change:
        return edits.duplicate(self._document.committed, self._ids, dx=0.0, dy=0.0)

    @cached_property
    def _around(self) -> Rect:
        return geometry.union(self._scene.cards[id] for id in self._ids) or self._corner

    @cached_property
    def _others(self) -> Numbers:
        cards = self._scene.cards
        return np.delete(cards.array, [cards.rows[id] for id in self._ids], axis=0)

    def move(self, pointer: Pointer) -> None:
        committed = self._document.committed
        self._copying = bool(pointer.modifiers & Qt.KeyboardModifier.AltModifier)
        dx, dy = self._shift(pointer)
        if self._copying:
            copied = committed.apply(self._copies)
            self._change = join(self._copies, edits.move(copied, self._copies, dx, dy))
        else:
            self._change = edits.move(committed, (*self._ids, *self._notes), dx, dy)
        middle = self._corner.center[0] + dx, self._corner.center[1] + dy
        self._into = self._transition_under(pointer, pointer.map) or self._transition_under(pointer, middle)
        self._document.preview(self._change)

    def _shift(self, pointer: Pointer) -> tuple[float, float]:
        """How far the cards go: so that they line up, else to the grid, or as far as the pointer."""
        dx, dy = pointer.map[0] - self._start[0], pointer.map[1] - self._start[1]
        self._guides = ()
        if pointer.modifiers & ADDING:
            return round(dx), round(dy)
        x, y = edits.on_grid(self._document.committed, self._corner.x + dx, self._corner.y + dy)
        around = self._around._replace(x=self._around.x + dx, y=max(0.0, self._around.y + dy))
        found = guides.snap(around, self._in_view(), _REACH / self._ground.camera.scale)
        self._guides = found.guides
        return (
            x - self._corner.x if found.dx is None else around.x + found.dx - self._around.x,
            y - self._corner.y if found.dy is None else around.y + found.dy - self._around.y,
        )

    def _in_view(self) -> Numbers:
        """The cards that stay and can be seen: one lines up only with what is in view."""
        return self._others[meeting(self._others, in_view(self._ground))]

    def _transition_under(self, pointer: Pointer, place: tuple[float, float]) -> Id | None:
        """The transition at a point of the map into which the one card would be put, as the transitions lay at the press;
        none while keys hold the card free.
        """
        if len(self._ids) != 1 or self._copying or not self._change or pointer.modifiers & ADDING:
            return None
        found = hit.transition_at(self._scene, *place, 1 / self._ground.camera.scale)
        line = self._document.committed.find(Transition, found.id) if found else None
        return line.id if line and self._ids[0] not in (line.source, line.target) else None

    def release(self) -> None:
        if self._into is not None:
            self._insert(self._into)
        elif not self._copying:
            self._document.commit(self._change, tr("Move"))
        else:
            self._document.commit(self._change, tr("Duplicate"))
            journey = self._document.journey
            self._ground.session.selection.set(id for id in self._copies if journey.find(Touchpoint, id))

    def _insert(self, transition: Id) -> None:
        """The card stays where it was dropped where it covers no other; else it goes between the two."""
        (id,) = self._ids
        moved = self._document.committed.apply(self._change)
        cards = geometry.cards(moved)
        here = cards.pop(id)
        covering = any(here.intersects(rect) for rect in cards.values())
        split = (edits.insert_between if covering else edits.insert_into)(moved, transition, id)
        self._document.commit(join(self._change, split), tr("Put into transition"))

    def cancel(self) -> None:
        self._document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The cards themselves show the gesture; guides what lines up, and the transition into which a card would go."""
        line = self._document.committed.find(Transition, self._into)
        if line is None:
            paint_guides(painter, palette, self._guides, self._ground.camera.scale)
        else:
            paint_way(painter, palette, self._scene.lines[line.source, line.target].curve)
