"""Painting notes: those in lanes, the free ones, and the badges on cards that stand for pinned ones."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing import text
from journeymap.drawing.glyphs import placed
from journeymap.drawing.images import picture_of
from journeymap.drawing.lanes import sticky
from journeymap.drawing.lanes.look import Look
from journeymap.drawing.style import BOLD, color, faded, font
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.records import Lane, LaneKind, Note, NoteKind, Severity

_RADIUS = 6.0
_GLYPH = 12.0
_BADGE_GLYPH = 10.0
_SEVERITIES = (Severity.TRIVIAL, Severity.WORKAROUND, Severity.ABANDONMENT)


class Tone(NamedTuple):
    """What tells what a note says: its ground, the colour of its mark, and the mark."""

    ground: str
    ink: str
    glyph: str


def tone(note: Note, look: Look) -> Tone:
    """The tone of a note; a plain one in a lane of what happens backstage is a step of it."""
    lane, palette = look.journey.find(Lane, note.lane), look.palette
    if note.says is NoteKind.NOTE and lane is not None and lane.shows is LaneKind.BACKSTAGE:
        return Tone(palette.field, palette.quiet, "step")
    return Tone(palette.note[note.says], palette.note_ink[note.says], note.says)


def paint(painter: QPainter, note: Note, rect: Rect, look: Look, *, free: bool = False) -> None:
    """One note; a free one casts a shadow, as it lies on the map."""
    palette, box, own = look.palette, QRectF(*rect), tone(note, look)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.detail == 0:
        painter.setBrush(faded(own.ink, palette.card, 0.5))
        painter.drawRect(box)
    else:
        if free:
            painter.setBrush(color(palette.shadow, 0.10))
            painter.drawRoundedRect(box.adjusted(0.0, 2.0, 0.0, 2.5), _RADIUS, _RADIUS)
        painter.setPen(QPen(faded(own.ink, own.ground, 0.28), 1.0))
        painter.setBrush(color(own.ground))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        _inside(painter, note, rect, own, look)
    _ring(painter, box, look.marked(note.id), look)


def _ring(painter: QPainter, box: QRectF, marked: str, look: Look) -> None:
    if marked:
        strong = marked == "selected"
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(look.palette.accent, 1.0 if strong else 0.5), 2.0 if strong else 1.4))
        painter.drawRoundedRect(box.adjusted(-2.0, -2.0, 2.0, 2.0), _RADIUS + 2.0, _RADIUS + 2.0)


def _inside(painter: QPainter, note: Note, rect: Rect, own: Tone, look: Look) -> None:
    parts = sticky.parts(look.journey, note, rect.width)
    if parts.picture is not None:
        _picture(painter, note.image, QRectF(*parts.picture).translated(rect.x, rect.y), look)
    if not parts.lines:
        return
    words = QRectF(*parts.words).translated(rect.x, rect.y)
    painter.fillPath(placed(own.glyph, rect.x + 14.0, words.y() + 7.5, _GLYPH), color(own.ink))
    if note.id != look.marks.edited:
        for index, line in enumerate(parts.lines):
            row = QRectF(words.x(), words.y() + sticky.LINE * index, words.width(), sticky.LINE)
            text.draw(painter, row, line, font(sticky.FACE), color(look.palette.text))
    if look.detail > 1:
        _foot(painter, note, QRectF(words.x(), words.bottom() + 2.0, words.width(), 15.0), parts.foot, look)


def _foot(painter: QPainter, note: Note, row: QRectF, words: str, look: Look) -> None:
    """How much it hurts, as one to three bars, and how that is known."""
    if note.says is NoteKind.PAIN_POINT and note.severity is not None:
        _bars(painter, QPointF(row.x(), row.center().y()), _SEVERITIES.index(note.severity) + 1, look)
        row = row.adjusted(26.0, 0.0, 0.0, 0.0)
    if words:
        face = font(sticky.SMALL)
        text.draw(painter, row, text.elided(words, face, row.width()), face, color(look.palette.quiet))


def _bars(painter: QPainter, left: QPointF, count: int, look: Look) -> None:
    """Three rising bars, so many of them filled."""
    ink = color(look.palette.note_ink[NoteKind.PAIN_POINT])
    painter.setPen(QPen(ink, 1.0))
    for index in range(3):
        high = 4.0 + 2.5 * index
        painter.setBrush(ink if index < count else Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(left.x() + 7.0 * index, left.y() + 4.5 - high, 4.0, high))


def paint_picture(painter: QPainter, touchpoint: Id, look: Look) -> None:
    """The image of a touchpoint, hanging on its card."""
    box = QRectF(*look.scene.lanes.pictures[touchpoint])
    painter.fillRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), color(look.palette.card_border))
    _picture(painter, look.journey.touchpoints[touchpoint].image, box, look)


def _picture(painter: QPainter, id: Id | None, room: QRectF, look: Look) -> None:
    image = look.journey.images.get(id or "")
    if image is None:
        return
    size = QSizeF(image.width, image.height).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    sharp = painter.deviceTransform().m11()
    picture = picture_of(image, max(size.width(), size.height()) * max(sharp, 0.01))
    spot = QRectF(room.center().x() - size.width() / 2, room.y() + (room.height() - size.height()) / 2, 0.0, 0.0)
    spot.setSize(size)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if picture.isNull():
        painter.fillRect(spot, color(look.palette.field))
    else:
        painter.drawImage(spot, picture)


def paint_badge(painter: QPainter, touchpoint: Id, look: Look) -> None:
    """The badge on a card for the notes pinned to its touchpoint: the marks of their kinds, and their number."""
    ids = look.scene.lanes.pins[touchpoint]
    notes = [look.journey.notes[id] for id in ids]
    kinds = [kind for kind in NoteKind if any(note.says is kind for note in notes)]
    palette, box = look.palette, QRectF(*look.scene.lanes.notes[ids[0]])
    if look.detail == 0:
        painter.fillRect(box, faded(palette.note_ink[kinds[0]], palette.card, 0.5))
        return
    painter.setPen(QPen(color(palette.card_border), 1.0))
    painter.setBrush(color(palette.note[kinds[0]] if len(kinds) == 1 else palette.card))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    x = box.x() + 11.0
    for kind in kinds:
        painter.fillPath(placed(kind, x, box.center().y(), _BADGE_GLYPH), color(palette.note_ink[kind]))
        x += 14.0
    if len(ids) > 1:
        room = QRectF(x - 4.0, box.y(), box.right() - x, box.height())
        text.draw(painter, room, str(len(ids)), font(sticky.SMALL, BOLD), color(palette.text), align="left")
    marked = {look.marked(id) for id in ids}
    _ring(painter, box, "selected" if "selected" in marked else "hovered" if "hovered" in marked else "", look)
