"""Buttons that are on or off for an engagement type: large ones with their key, and small chips."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from journeymap.drawing.style import BOLD, PALETTES, Palette, Theme, color, font
from journeymap.drawing.text import draw, elided, metrics
from journeymap.language import translated
from journeymap.model.catalogue import ENGAGEMENT_TYPES
from journeymap.model.records import EngagementType
from journeymap.panels.marks import paint_badge

TYPES: tuple[EngagementType, ...] = tuple(EngagementType)
"""In the order of the keys 1–4."""


def type_name(kind: EngagementType) -> str:
    """The name of an engagement type in the user's language."""
    return translated(ENGAGEMENT_TYPES[kind])


class TypeToggle(QAbstractButton):
    """One engagement type, on or off; `partial` where it holds for some of what is selected only."""

    def __init__(self, kind: EngagementType, *, hint: str = "", words: str | None = None) -> None:
        super().__init__()
        self.kind = kind
        self.hint = hint
        self.partial = False
        self._palette: Palette = PALETTES[Theme.LIGHT]
        self.setCheckable(True)
        self.setText(type_name(kind) if words is None else words)
        self.setAccessibleName(type_name(kind))
        self.setToolTip(type_name(kind))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy.Expanding if hint else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paints in another theme from now on."""
        self._palette = PALETTES[theme]
        self.update()

    def set_state(self, count: int, of: int) -> None:
        """On where the type holds for all that is selected, partial where for some."""
        self.setChecked(of > 0 and count == of)
        self.partial = 0 < count < of
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self.hint:
            return QSize(132, 34)
        words = metrics(font(12)).horizontalAdvance(self.text())
        return QSize(round(28 + (words + 9 if words else 0)), 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(64, 34) if self.hint else self.sizeHint()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(e)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        palette = self._palette
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = 6.0 if self.hint else rect.height() / 2
        ground = palette.engagement_soft[self.kind] if self.isChecked() else palette.field
        pen = QPen(color(palette.engagement_rim[self.kind]), 1.5)
        pen.setStyle(Qt.PenStyle.DashLine if self.partial else Qt.PenStyle.SolidLine)
        painter.setPen(pen if self.isChecked() or self.partial else Qt.PenStyle.NoPen)
        painter.setBrush(color(ground))
        painter.drawRoundedRect(rect, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(color(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, radius, radius)
        self._paint_words(painter, rect)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        palette = self._palette
        side = 18.0 if self.hint else 16.0
        lead, after, key = (6.0, 4.0, 12.0) if self.hint else (6.0, 6.0, 4.0)
        paint_badge(painter, QRectF(rect.x() + lead, rect.center().y() - side / 2, side, side), self.kind, palette)
        ink = palette.text if self.hint or self.isChecked() else palette.quiet
        left = rect.x() + lead + side + after
        room = QRectF(left, rect.y(), rect.right() - left - key, rect.height())
        hinted = metrics(font(11)).horizontalAdvance(self.text()) <= room.width()
        if not hinted:  # the name matters more than its key
            room.setRight(rect.right() - 4)
        styles = [font(13, BOLD)] * self.isChecked() + [font(13), font(12), font(11)] if self.hint else [font(12)]
        fitting = [style for style in styles if metrics(style).horizontalAdvance(self.text()) <= room.width()]
        style = (fitting or styles[-1:])[0]
        draw(painter, room, elided(self.text(), style, max(8.0, room.width())), style, color(ink), align="left")
        if self.hint and hinted:
            edge = QRectF(rect.right() - 16, rect.y(), 10, rect.height())
            draw(painter, edge, self.hint, font(11), color(palette.quiet), align="right")


def toggles(*, large: bool) -> dict[EngagementType, TypeToggle]:
    """One toggle for each engagement type: large with its key, or a small badge alone."""
    return {
        kind: TypeToggle(kind, hint=str(place)) if large else TypeToggle(kind, words="")
        for place, kind in enumerate(TYPES, 1)
    }


def dress(theme: Theme, parts: "list[QWidget]") -> None:
    """Hands a theme to those of the widgets that paint themselves."""
    for part in parts:
        follow = getattr(part, "set_theme", None)
        if follow:
            follow(theme)
