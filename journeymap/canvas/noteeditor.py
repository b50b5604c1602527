"""The text editor that opens on a note."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget
from typing_extensions import override

from journeymap.canvas.editor import inside, is_command
from journeymap.canvas.growing import Step
from journeymap.drawing.style import Palette, font
from journeymap.language import tr
from journeymap.model.ids import Id

_NARROWEST, _LOWEST = 12.0, 4.6
"""The smallest editor, in heights of its letters."""
_LINES, _MOST_LINES = 8, 16
"""Lines that an editor has at first at most, and those to which it grows."""
_FRAME = 6
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


class NoteEditor(QPlainTextEdit):
    """Edits the text of one note in place. Enter, Esc and a click elsewhere end it and keep what was typed, Tab goes on
    to another note, Shift+Enter begins a new line. `ended` is told as by the editor of titles.
    """

    def __init__(self, parent: QWidget, id: Id, text: str, ended: Callable[[str, Step | None], None]) -> None:
        super().__init__(parent)
        self._canvas = parent
        self.id = id
        self._ended: Callable[[str, Step | None], None] | None = ended
        self.setObjectName("note-editor")
        self.setAccessibleName(tr("Text of the note"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText(text)
        self.document().setDocumentMargin(3.0)
        self.selectAll()
        self._least = QRect()
        self.textChanged.connect(self._grow)

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def isModified(self) -> bool:  # noqa: N802  # as a line edit has it
        """Whether anything was typed."""
        return self.document().isModified()

    def place(self, rect: QRect, scale: float, palette: Palette) -> None:
        """Lays the editor over a rectangle of the viewport, in letters as large as those of the map."""
        size = max(11.0, 12.0 * scale)
        self.setFont(font(size))
        width, height = max(rect.width() + 6, round(size * _NARROWEST)), max(rect.height(), round(size * _LOWEST))
        self._least = QRect(rect.x() - 3, rect.y() - 3, width, min(height, round(size * 1.5 * _LINES)) + 6)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {palette.card}; color: {palette.text};"
            f" border: 2px solid {palette.accent}; border-radius: 5px; }}"
        )
        self._grow()

    def _grow(self) -> None:
        """As high as what is typed needs, as long as the canvas has room."""
        metrics, around = self.fontMetrics(), 2 * round(self.document().documentMargin()) + _FRAME
        room = QRect(0, 0, self._least.width() - around, 1_000_000)
        high = metrics.boundingRect(room, _WRAPPED, self.toPlainText()).height() + metrics.lineSpacing()
        box = QRect(self._least)
        box.setHeight(max(box.height(), min(high, _MOST_LINES * metrics.lineSpacing()) + around))
        box = inside(box, self._canvas.rect())
        enough = box.height() >= high + around  # a scroll bar would take width, and so break more lines
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if enough else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(bars)
        self.setGeometry(box)

    def finish(self, step: Step | None = None) -> None:
        """Ends the edit once."""
        ended, self._ended = self._ended, None
        if ended is not None:
            ended(self.text(), step)

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and is_command(event):
            self.finish()  # so that a save or a quit finds what was typed
        return handled

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Tab:
            self.finish(Step.ON)
        elif event.key() in _ENDING and not (shifted and event.key() != Qt.Key.Key_Escape):
            self.finish()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        popup = QApplication.activePopupWidget()
        if popup is None or popup.parentWidget() is not self:  # its own menu takes the keys for a while
            self.finish()
