"""Channels lanes: in every stage a chip for each channel that its touchpoints use, with how many do."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing import text
from journeymap.drawing.lanes.look import Look
from journeymap.drawing.style import BOLD, color, font
from journeymap.model import catalogue
from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane

HIGH = 20.0
_APART, _BESIDE = 6.0, 10.0
_SMALL = 11.0
_PAD, _BETWEEN = 8.0, 6.0


class Chip(NamedTuple):
    """A channel used in a stage: where its chip is, the words on it, and by how many touchpoints it is used."""

    rect: Rect
    words: str
    uses: int


def laid_out(journey: Journey, cells: Mapping[Id | None, Column]) -> tuple[Chip, ...]:
    """The chips of all stages, the channel of most touchpoints first; y counted from the upper edge of the cells."""
    used: dict[Id | None, Counter[str]] = {}
    for touchpoint in journey.touchpoints.values():
        if touchpoint.channel:
            used.setdefault(touchpoint.stage, Counter())[touchpoint.channel] += 1
    first = next(iter(cells))
    found: list[Chip] = []
    for stage, counts in used.items():
        found += _rows(cells[stage if stage in cells else first], counts)
    return tuple(found)


def _rows(cell: Column, counts: Counter[str]) -> Sequence[Chip]:
    """The chips of a cell, in rows."""
    found: list[Chip] = []
    x, y = cell.left + _BESIDE, 0.0
    room = max(cell.width - 2 * _BESIDE, 24.0)
    for channel, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
        words = catalogue.shown(catalogue.CHANNELS, channel)
        number = _wide(str(count)) + _BETWEEN if count > 1 else 0.0
        wide = min(text.metrics(font(_SMALL)).horizontalAdvance(words[:100]) + 2 * _PAD + number + 1.0, room)
        if x > cell.left + _BESIDE and x + wide > cell.left + _BESIDE + room:
            x, y = cell.left + _BESIDE, y + HIGH + _APART
        found.append(Chip(Rect(x, y, wide, HIGH), words, count))
        x += wide + _APART
    return found


def _wide(words: str) -> float:
    return text.metrics(font(_SMALL, BOLD)).horizontalAdvance(words)


def paint(painter: QPainter, lane: Lane, _: Rect, look: Look) -> None:
    """The chips of a channels lane."""
    palette = look.palette
    for rect, words, uses in look.scene.lanes.chips[lane.id]:
        if not look.sees(rect):
            continue
        box = QRectF(*rect)
        painter.setPen(QPen(color(palette.card_border), 1.0) if look.detail > 0 else Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.field if look.detail > 0 else palette.divider))
        painter.drawRoundedRect(box, HIGH / 2, HIGH / 2)
        if look.detail > 0:
            inner = box.adjusted(_PAD, 0.0, -_PAD, 0.0)
            if uses > 1:
                text.draw(painter, inner, str(uses), font(_SMALL, BOLD), color(palette.text), align="right")
                inner.setRight(inner.right() - _wide(str(uses)) - _BETWEEN)
            shown = text.elided(words, font(_SMALL), inner.width() + 1.0)
            text.draw(painter, inner, shown, font(_SMALL), color(palette.text), align="left")
