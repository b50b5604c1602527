"""A gallery of maps to begin with: each as a small picture of the map itself, painted when it comes into sight."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from journeymap.drawing import picture
from journeymap.drawing.scene import extent, scene
from journeymap.drawing.style import BOLD, PALETTES, Palette, Theme, color, font
from journeymap.drawing.text import draw, elided
from journeymap.model.geometry import MARGIN, Rect
from journeymap.model.journey import Journey

_WIDTH, _HEIGHT, _WORDS = 184, 104, 24
"""Pixels of a picture, and of the name below it."""
_APART = 12
_RADIUS = 8.0


@dataclass(frozen=True, slots=True)
class Sample:
    """One map of a gallery: its key, its name, what it is about, and how it is read."""

    key: str
    name: str
    what: str
    read: Callable[[], Journey]


def thumbnail(journey: Journey, size: QSize, theme: Theme, *, scale: float = 1.0) -> QPixmap:
    """The whole map in the middle of a small picture."""
    made = QPixmap(round(size.width() * scale), round(size.height() * scale))
    palette = PALETTES[theme]
    made.fill(color(palette.canvas))
    shown = scene(journey, theme=theme)
    around = extent(shown).grown(2 * MARGIN)
    zoom = min(made.width() / around.width, made.height() / around.height)
    wide, high = made.width() / zoom, made.height() / zoom
    view = Rect(around.x - (wide - around.width) / 2, around.y - (high - around.height) / 2, wide, high)
    with QPainter(made) as painter:
        painter.scale(zoom, zoom)
        painter.translate(-view.x, -view.y)
        picture.paint(painter, shown, view=view, detail=picture.detail_at(zoom))
    made.setDevicePixelRatio(scale)
    return made


class SampleCard(QAbstractButton):
    """The picture of a map with its name; a press chooses it."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self._sample = sample
        self._theme = Theme.LIGHT
        self._picture: QPixmap | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._paint_map)
        self.setText(sample.name)
        self.setAccessibleName(sample.name)
        self.setAccessibleDescription(sample.what)
        self.setToolTip(f"{sample.name}: {sample.what}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Paints in another theme from now on."""
        self._theme, self._picture = theme, None
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT + _WORDS)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        palette = PALETTES[self._theme]
        if self._picture is None:
            self._soon.start()  # the page is there first, then its pictures, one after the other
        frame = QRectF(1.0, 1.0, _WIDTH - 2.0, _HEIGHT - 2.0)
        around = QPainterPath()
        around.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(around, color(palette.canvas))
        if self._picture is not None:
            painter.save()
            painter.setClipPath(around)
            painter.drawPixmap(QPointF(0.0, 0.0), self._picture)
            painter.restore()
        painter.strokePath(around, self._frame(palette))
        room = QRectF(2.0, _HEIGHT, _WIDTH - 4.0, _WORDS)
        face = font(13, BOLD)
        draw(painter, room, elided(self._sample.name, face, room.width()), face, color(palette.text), align="left")
        painter.end()

    def _frame(self, palette: Palette) -> QPen:
        """The keys show in the accent, the pointer in a quiet ink: both can be on one page."""
        if self.hasFocus():
            return QPen(color(palette.accent), 2.0)
        return QPen(color(palette.quiet if self.underMouse() else palette.card_border), 1.0)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(e)

    def _paint_map(self) -> None:
        size, scale = QSize(_WIDTH, _HEIGHT), self.devicePixelRatioF()
        self._picture = thumbnail(self._sample.read(), size, self._theme, scale=scale)
        self.update()


class Gallery(QWidget):
    """Maps to begin with, as many side by side as there is room for. Tells `chosen` with the key of one."""

    chosen = Signal(str)

    def __init__(self, samples: Sequence[Sample]) -> None:
        super().__init__()
        self.cards = [SampleCard(sample) for sample in samples]
        for card, sample in zip(self.cards, samples, strict=True):
            card.clicked.connect(partial(self._choose, sample.key))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_APART)
        self._across = 0
        self._lay_out(across=5)

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        for card in self.cards:
            card.set_theme(theme)

    def _choose(self, key: str, *_: object) -> None:
        self.chosen.emit(key)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDTH, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(across=max(1, (event.size().width() + _APART) // (_WIDTH + _APART)))

    def _lay_out(self, *, across: int) -> None:
        if across == self._across:
            return
        for column in range(self._across + 1):
            self._grid.setColumnStretch(column, 0)
        self._across = across
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // across, place % across)
        self._grid.setColumnStretch(across, 1)
