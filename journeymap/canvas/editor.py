"""The title editor that opens on a card or on a stage header."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from typing_extensions import override

from journeymap.canvas.growing import Step
from journeymap.drawing.style import BOLD, Palette, font
from journeymap.language import tr
from journeymap.model.ids import Id

_LONGEST = 500
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_TABS = {int(Qt.Key.Key_Tab): Step.ON, int(Qt.Key.Key_Backtab): Step.DOWN}
_WIDEST = 24
"""The widest editor, in its own heights."""
_BESIDE = 24
"""Pixels that an editor needs beside its text."""
_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class TitleEditor(QLineEdit):
    """Edits one title in place. Enter, Esc and a click elsewhere end it and keep what was typed: undo takes it back.

    `ended` gets the new title and, where a key ended the edit that goes on to another record, how.
    """

    def __init__(self, parent: QWidget, id: Id, title: str, ended: Callable[[str, Step | None], None]) -> None:
        super().__init__(title, parent)
        self._canvas = parent
        self.id = id
        self._ended: Callable[[str, Step | None], None] | None = ended
        self._least = QRect()
        self.textChanged.connect(self._grow)
        self.setObjectName("title-editor")
        self.setAccessibleName(tr("Title"))
        self.setFrame(False)
        self.setMaxLength(max(_LONGEST, 2 * len(title)))  # what is longer already stays whole
        self.selectAll()

    def place(self, rect: QRect, scale: float, palette: Palette) -> None:
        """Lays the editor over a rectangle of the viewport, in letters as large as those of the map."""
        size = max(11.0, 13.0 * scale)
        self.setFont(font(size, BOLD))
        height = max(rect.height(), round(size * 1.7))
        width = max(rect.width(), round(size * 8))
        self._least = QRect(rect.x(), rect.center().y() - height // 2, width, height)
        self.setStyleSheet(
            f"QLineEdit {{ background: {palette.card}; color: {palette.text}; border: 2px solid {palette.accent};"
            " border-radius: 5px; padding: 0 4px; }"
        )
        self._grow()

    def _grow(self) -> None:
        """As wide as what is typed needs, as long as the canvas has room."""
        wide = QFontMetrics(self.font()).horizontalAdvance(self.text()) + _BESIDE
        most = max(self._least.width(), _WIDEST * self._least.height())
        box = QRect(self._least)
        box.setWidth(min(max(wide, box.width()), most))
        self.setGeometry(inside(box, self._canvas.rect()))

    def finish(self, step: Step | None = None) -> None:
        """Ends the edit once."""
        ended, self._ended = self._ended, None
        if ended is not None:
            ended(self.text(), step)

    @override
    def event(self, event: QEvent) -> bool:
        # Tab would leave for the next widget before keyPressEvent sees it
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            self.finish(_TABS[event.key()])
            return True
        handled = super().event(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and is_command(event):
            self.finish()  # so that a save or a quit finds what was typed
        return handled

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENDING:
            beside = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() != Qt.Key.Key_Escape
            self.finish(Step.BESIDE if beside else None)
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        popup = QApplication.activePopupWidget()
        if popup is None or popup.parentWidget() is not self:  # its own menu takes the keys for a while
            self.finish()


def inside(box: QRect, room: QRect) -> QRect:
    """A rectangle no larger than a room, moved back into it where it reaches out at the right or below."""
    kept = QRect(box.topLeft(), box.size().boundedTo(room.size()))
    back = QPoint(max(0, kept.right() - room.right()), max(0, kept.bottom() - room.bottom()))
    return kept.translated(-back) if room.intersects(box) else box


def is_command(event: QKeyEvent) -> bool:
    """Whether a key is a command of the window: with Ctrl, not one that edits text, and no letter made with AltGr."""
    held = event.modifiers()
    if not held & Qt.KeyboardModifier.ControlModifier or event.key() in _HELD or event.isAccepted():
        return False
    return not (held & Qt.KeyboardModifier.AltModifier and event.text().isprintable())
