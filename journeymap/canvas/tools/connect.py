"""Connecting: from a card's rim to another card, or to the free ground where a new touchpoint is made."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from journeymap.canvas.hit import GROUND, Part
from journeymap.canvas.tools.marks import paint_aim, paint_arrow
from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette
from journeymap.language import tr
from journeymap.model import edits, geometry
from journeymap.model.change import NOTHING, Change, create, join
from journeymap.model.ids import Id, new_id
from journeymap.model.records import Transition


class Connect:
    """Draws a line from a touchpoint to the pointer, or to the card chosen with the keys."""

    cursor = Qt.CursorShape.CrossCursor
    edits = True

    def __init__(self, ground: Ground, source: Id) -> None:
        self._ground = ground
        self._source = source
        self.target: Id | None = None
        rect = ground.scene.cards[source]
        self._end = (rect.right + 30.0, rect.center[1])
        self._over = GROUND

    @classmethod
    def drawn(cls, ground: Ground, pointer: Pointer) -> "Connect":
        """Begins at the card under the pointer."""
        return cls(ground, pointer.over.id or "")

    def move(self, pointer: Pointer) -> None:
        self._end = pointer.map
        self._over = over = pointer.over
        self.target = over.id if over.part in (Part.CARD, Part.RIM) and over.id != self._source else None

    def aim(self, target: Id) -> None:
        """Chooses a card as the target."""
        self.target = target
        self._end = self._ground.scene.cards[target].center

    def walk_from(self) -> Id:
        """The card from which keys choose the next one."""
        return self.target or self._source

    def release(self) -> None:
        if self.target is not None:
            self.finish()
        elif self._over.part is Part.GROUND:
            self._branch()

    def finish(self) -> None:
        """Connects to the chosen card."""
        if self.target is None:
            return
        document = self._ground.session.document
        change = edits.connect(document.committed, self._source, self.target)
        document.commit(change, tr("Connect"))
        self._ground.session.selection.set(change)

    def _branch(self) -> None:
        document = self._ground.session.document
        target = new_id()
        left, top = self._end[0] - geometry.CARD_WIDTH / 2, self._end[1] - geometry.CARD_HEIGHT / 2
        x, y = edits.on_grid(document.committed, left, top)
        change: Change = join(
            edits.add_touchpoint(document.committed, x=x, y=y, id=target),
            create(Transition(id=new_id(), source=self._source, target=target)),
        )
        document.commit(change, tr("Add next touchpoint"), merge=target)
        self._ground.session.selection.set([target])
        self._ground.edit_title(target, merge=target)

    def cancel(self) -> None:
        self._ground.session.document.preview(NOTHING)

    def paint(self, painter: QPainter, palette: Palette) -> None:
        cards = self._ground.scene.cards
        rect = cards.get(self._source)
        if rect is not None:
            side = rect.right if self._end[0] >= rect.center[0] else rect.x
            paint_arrow(painter, palette, (side, rect.center[1]), self._end)
            paint_aim(painter, palette, self._end, cards.get(self.target) if self.target else None)
