"""Dragging notes: into the cell of a lane, with Shift under a touchpoint of it, onto a card, or free on the map."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas import lanehits
from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.lanes import notes, sticky
from journeymap.drawing.lanes.look import Look
from journeymap.drawing.picture import NO_MARKS
from journeymap.drawing.style import Palette, color
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.change import NOTHING, Change, join
from journeymap.model.edits import Place
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Note, Touchpoint

_POINT = 0.01


class MoveNotes:
    """Drags the selected notes. The lanes stay as they are until the release, so that they do not slip away under the
    pointer: the note that was grabbed follows it, and what it would be pinned to is marked.
    """

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
        self._shape = self._now = self._drawn()
        self._target: Rect | None = None
        self._before: Id | None = None
        self._change: Change = NOTHING

    def _drawn(self) -> Rect:
        """The note under the pointer; one that is pinned to a touchpoint comes out of its badge in full size."""
        note, rect = self._scene.journey.notes[self._grabbed], self._scene.lanes.notes[self._grabbed]
        if self._grabbed not in self._scene.lanes.pins.get(note.touchpoint or "", ()):
            return rect
        high = sticky.parts(self._scene.journey, note, sticky.FREE_WIDTH).height
        return Rect(rect.x, rect.y, sticky.FREE_WIDTH, high)

    def move(self, pointer: Pointer) -> None:
        dx, dy = pointer.map[0] - self._start[0], pointer.map[1] - self._start[1]
        self._now = self._shape._replace(x=self._shape.x + dx, y=self._shape.y + dy)
        self._target = self._before = None
        place = self._place(pointer)
        if place is None:
            self._lay(dx, dy)
            return
        self._before = self._following(place, *pointer.map)
        self._change = edits.pin(self._document.committed, self._ids, place, before=self._before)
        self._document.preview(NOTHING)

    def _place(self, pointer: Pointer) -> Place | None:
        """What is under the pointer to be pinned to; None on the ground."""
        x, y = pointer.map
        cards = self._scene.cards.at(self._scene.cards.near(Rect(x, y, _POINT, _POINT)))
        if cards:
            card, self._target = cards[-1]
            return Place(touchpoint=card)
        lane = lanehits.lane_over(self._scene, y)
        if lane is None:
            return None
        band = self._scene.lanes.bands[lane.id]
        under = self._nearest(x) if pointer.modifiers & Qt.KeyboardModifier.ShiftModifier else None
        if under is not None:
            card_rect = self._scene.cards[under]
            self._target = Rect(card_rect.x, band.y, card_rect.width, band.height)
            return Place(lane=lane.id, touchpoint=under)
        stage = lanehits.stage_over(self._scene, x)
        cell = self._scene.lanes.cells[stage]
        self._target = Rect(cell.left + 4.0, band.y, cell.width - 8.0, band.height)
        return Place(lane=lane.id, stage=stage)

    def _nearest(self, x: float) -> Id | None:
        """The touchpoint whose middle is nearest to an x."""
        away = {id: abs(card.center[0] - x) for id, card in self._scene.cards.items()}
        return min(away, key=lambda id: away[id], default=None)

    def _following(self, place: Place, x: float, y: float) -> Id | None:
        """The note of a cell in front of which one is put that is dropped at a point."""
        rects = self._scene.lanes.notes
        for note in edits.cell(self._document.committed, place) if place.lane else ():
            rect = rects.get(note.id)
            if rect and note.id not in self._ids and (y < rect.center[1] or (y < rect.bottom and x < rect.center[0])):
                return note.id
        return None

    def _lay(self, dx: float, dy: float) -> None:
        """The notes free on the map, as they lie to each other; cards that are selected too go along."""
        rects, committed = self._scene.lanes.notes, self._document.committed
        places = {id: (round(rects[id].x + dx), round(rects[id].y + dy)) for id in self._ids if id in rects}
        along = edits.move(committed, self._cards, dx, dy)
        self._change = join(edits.lay(committed, places), along)
        self._document.preview(along)

    def release(self) -> None:
        self._document.commit(self._change, tr("Move note"))

    def cancel(self) -> None:
        self._document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """The note as the pointer holds it, and what it would be pinned to."""
        if self._target is not None:
            painter.setPen(QPen(color(palette.accent), 2.0))
            painter.setBrush(color(palette.accent, 0.07))
            painter.drawRoundedRect(QRectF(*self._target.grown(2.0)), 10.0, 10.0)
        before = self._scene.lanes.notes.get(self._before) if self._before else None
        if before is not None:
            painter.setPen(QPen(color(palette.accent), 3.0))
            painter.drawLine(QLineF(before.x, before.y - 3.0, before.right, before.y - 3.0))
        record = self._scene.journey.notes.get(self._grabbed)
        if record is not None:
            painter.setOpacity(0.85)
            notes.paint(painter, record, self._now, Look(self._scene, None, 2, NO_MARKS, palette), free=True)
            painter.setOpacity(1.0)
