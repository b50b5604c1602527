"""Giving a transition another end: one of its ends is dragged to another card, or keys choose that."""

from math import dist

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from journeymap.canvas.hit import Part
from journeymap.canvas.tools.marks import paint_aim, paint_arrow
from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change
from journeymap.model.ids import Id
from journeymap.model.records import Transition


class Reroute:
    """Leads a transition to another touchpoint, or lets it come from another one where its start is held."""

    cursor = Qt.CursorShape.CrossCursor
    edits = True

    def __init__(self, ground: Ground, transition: Id, *, at_start: bool = False) -> None:
        self._ground = ground
        self._transition = transition
        self._at_start = at_start
        self._ends = _ends(ground, transition)
        self._target: Id | None = None
        curve = ground.scene.lines[self._ends].curve
        self._fixed, self._end = (curve.end, curve.start) if at_start else (curve.start, curve.end)

    @classmethod
    def drawn(cls, ground: Ground, pointer: Pointer) -> "Reroute":
        """Begins at the transition under the pointer, with the end that is nearer."""
        id = pointer.over.id or ""
        curve = ground.scene.lines[_ends(ground, id)].curve
        return cls(ground, id, at_start=dist(pointer.map, curve.start) < dist(pointer.map, curve.end))

    def move(self, pointer: Pointer) -> None:
        self._end = pointer.map
        over = pointer.over
        self._target = over.id if over.part in (Part.CARD, Part.RIM) else None

    def aim(self, target: Id) -> None:
        """Chooses a card for the end."""
        self._target = target
        self._end = self._ground.scene.cards[target].center

    def walk_from(self) -> Id:
        """The card from which keys choose the next one."""
        return self._target or self._ends[0 if self._at_start else 1]

    def release(self) -> None:
        self.finish()

    def finish(self) -> None:
        """Gives the transition its new end; nothing where there is one already between the two."""
        self._ground.session.document.commit(self._changed(), tr("Re-route transition"))

    def _changed(self) -> Change:
        committed = self._ground.session.document.committed
        if self._target is None:
            return NOTHING
        if self._at_start:
            return edits.reconnect(committed, self._transition, source=self._target)
        return edits.reconnect(committed, self._transition, target=self._target)

    def cancel(self) -> None:
        """Nothing was shown but the line."""

    def paint(self, painter: QPainter, palette: Palette) -> None:
        start, end = (self._end, self._fixed) if self._at_start else (self._fixed, self._end)
        paint_arrow(painter, palette, start, end)
        aimed = self._ground.scene.cards.get(self._target or "") if self._changed() else None
        paint_aim(painter, palette, self._end, aimed)


def _ends(ground: Ground, transition: Id) -> tuple[Id, Id]:
    record = ground.session.document.journey.find(Transition, transition)
    return (record.source, record.target) if record else ("", "")
