"""Connecting: from a card's rim to another card, or to the free ground where a new touchpoint is made."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from journeymap.canvas.hit import GROUND, Part
from journeymap.canvas.tools.tool import Ground, Pointer
from journeymap.drawing.style import Palette, color
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
        rect = self._ground.scene.cards.get(self._source)
        if rect is None:
            return
        x, y = self._end
        forward = x >= rect.center[0]
        start = QPointF(rect.right if forward else rect.x, rect.center[1])
        bend = max(24.0, abs(x - start.x()) / 2) * (1 if forward else -1)
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(bend, 0.0), QPointF(x - bend, y), QPointF(x, y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(palette.accent), 2.2))
        painter.drawPath(path)
        aimed = self._ground.scene.cards.get(self.target) if self.target else None
        if aimed is not None:
            painter.drawRoundedRect(QRectF(*aimed.grown(4.0)), 12.0, 12.0)
        else:
            painter.setBrush(color(palette.accent))
            painter.drawEllipse(QPointF(x, y), 4.0, 4.0)
