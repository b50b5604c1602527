"""Dragging notes: into the cell of a lane, with Shift under a touchpoint of it, onto a card, or free on the map."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas import lanehits
from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette, color
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change, join
from journeymap.model.edits import Place
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Note, Touchpoint


class MoveNotes:
    """Drags the selected notes. Where they will be is shown at once; the map of the press says what is under them."""

    cursor = Qt.CursorShape.SizeAllCursor
    edits = True

    def __init__(self, ground: Ground, pointer: Pointer) -> None:
        self._ground = ground
        self._document = ground.session.document
        self._scene = ground.scene
        self._start = pointer.map
        self._grabbed = pointer.over.id or ""
        self._ids = ground.session.selection.of(Note)
        self._cards = ground.session.selection.of(Touchpoint)
        self._now = self._scene.lanes.notes.get(self._grabbed, Rect(*pointer.map, 0.0, 0.0))
        self._card: Id | None = None
        self._change: Change = NOTHING

    def move(self, pointer: Pointer) -> None:
        dx, dy = pointer.map[0] - self._start[0], pointer.map[1] - self._start[1]
        rect = self._scene.lanes.notes[self._grabbed]
        self._now = rect._replace(x=rect.x + dx, y=rect.y + dy)
        self._card = next(
            (id for id, card in reversed([*self._scene.cards.items()]) if card.contains(*pointer.map)), None
        )
        lane = lanehits.lane_over(self._scene, pointer.map[1])
        if self._card is not None:
            self._pin(Place(touchpoint=self._card), None)
        elif lane is not None:
            under = pointer.modifiers & Qt.KeyboardModifier.ShiftModifier
            place = self._in_lane(lane.id, pointer.map[0], under=bool(under))
            self._pin(place, self._following(place, *pointer.map))
        else:
            self._release(dx, dy)
        self._document.preview(self._change)

    def _pin(self, place: Place, before: Id | None) -> None:
        self._change = edits.pin(self._document.committed, self._ids, place, before=before)

    def _release(self, dx: float, dy: float) -> None:
        """The notes free on the map, as they lie to each other; cards that are selected too go along."""
        rects = self._scene.lanes.notes
        places = {id: (round(rects[id].x + dx), round(rects[id].y + dy)) for id in self._ids if id in rects}
        committed = self._document.committed
        self._change = join(edits.lay(committed, places), edits.move(committed, self._cards, dx, dy))

    def _in_lane(self, lane: Id, x: float, *, under: bool) -> Place:
        stage = lanehits.stage_over(self._scene, x)
        if under:
            spans = {id: abs(card.center[0] - x) for id, card in self._scene.cards.items()}
            touchpoint = min(spans, key=lambda id: spans[id], default=None)
            if touchpoint is not None:
                return Place(lane=lane, touchpoint=touchpoint)
        return Place(lane=lane, stage=stage)

    def _following(self, place: Place, x: float, y: float) -> Id | None:
        """The note of a cell in front of which one is put that is dropped at a point."""
        rects = self._scene.lanes.notes
        for note in edits.cell(self._document.committed, place):
            rect = rects.get(note.id)
            if rect and note.id not in self._ids and (y < rect.center[1] or (y < rect.bottom and x < rect.center[0])):
                return note.id
        return None

    def release(self) -> None:
        self._document.commit(self._change, tr("Move note"))

    def cancel(self) -> None:
        self._document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The note as the pointer holds it, and the card to which it will be pinned."""
        painter.setBrush(color(palette.accent, 0.08))
        painter.setPen(QPen(color(palette.accent), 1.2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(*self._now), 6.0, 6.0)
        card = self._scene.cards.get(self._card) if self._card else None
        if card is not None:
            painter.setPen(QPen(color(palette.accent), 2.2))
            painter.drawRoundedRect(QRectF(*card.grown(4.0)), 12.0, 12.0)
