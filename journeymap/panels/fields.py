"""Fields of a form: each shows what the selected records have, and tells each edit.

A field tells `edited(value, stroke)`. Edits of one stroke (the letters typed in one go, one drag of a slider) become
one step of the history; an empty stroke is a step of its own. So nothing that is typed is ever waiting to be taken up.
"""

from collections.abc import Callable, Sequence
from itertools import count

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
)
from typing_extensions import override

from journeymap.language import tr

_strokes = count(1)
_NARROWEST = 88
"""Pixels that a picker has at least."""
_TICK = 30
"""Pixels of a box to tick and what is around it."""
_INSET = 2
"""Pixels around the words of a picker."""


def new_stroke() -> str:
    """A word that no other stroke has."""
    return f"stroke {next(_strokes)}"


def several() -> str:
    """What a field shows where the selected records differ."""
    return tr("several")


def leaves_undo(event: QEvent) -> bool:
    """Whether a key is that of undo or redo, which are the map's: all that is typed is in its history already."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    if not any(event.matches(key) for key in keys):
        return False
    event.ignore()
    return True


class TextField(QLineEdit):
    """One line of text. `tidy` gives what is kept of what is typed, None where it does not fit."""

    edited = Signal(object, str)
    misfit = Signal(str)
    entered = Signal()

    def __init__(self, *, hint: str = "", tidy: Callable[[str], str | None] = str.strip, says: str = "") -> None:
        super().__init__()
        self._hint, self._tidy, self._says = hint, tidy, says
        self._stroke, self._kept = new_stroke(), ""
        self.textEdited.connect(self._type)
        self.editingFinished.connect(self._settle)

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one value of all records, or that there are several."""
        kept = str(values[0]) if len(values) == 1 else ""
        self.setPlaceholderText(self._hint if len(values) == 1 else several())
        typed = self._tidy(self.text())
        under_way = self.hasFocus() and (typed == kept or (typed is None and kept == self._kept))
        self._kept = kept
        if not under_way:  # letters under way stay as they are typed: what is kept may be tidier
            self.misfit.emit("")
            if self.text() != kept:
                self.setText(kept)
                self.setCursorPosition(len(kept) if self.hasFocus() else 0)

    def begin(self) -> None:
        """Other records are shown: what is typed from now on is another step."""
        self._stroke = new_stroke()
        self._kept = ""
        self.clear()

    def _type(self, text: str) -> None:
        kept = self._tidy(text)
        if kept is not None:
            self.misfit.emit("")
            self._kept = kept
            self.edited.emit(kept, self._stroke)

    def _settle(self) -> None:
        self._stroke = new_stroke()
        kept = self._tidy(self.text())
        if kept is None:
            self.misfit.emit(self._says)
        elif kept == self._kept and self.text() != self._kept:
            self.setText(self._kept)

    @override
    def event(self, arg__1: QEvent) -> bool:
        return False if leaves_undo(arg__1) else super().event(arg__1)

    @override
    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        if arg__1.reason() is not Qt.FocusReason.PopupFocusReason:  # a list of completions came and went
            self._stroke = new_stroke()
            self.entered.emit()
        super().focusInEvent(arg__1)


class LongField(QPlainTextEdit):
    """Text of several lines. Tab leaves it."""

    edited = Signal(object, str)

    def __init__(self, *, hint: str = "", lines: int = 4) -> None:
        super().__init__()
        self._hint, self._stroke = hint, new_stroke()
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)
        self.textChanged.connect(self._type)

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one value of all records, or that there are several."""
        kept = str(values[0]) if len(values) == 1 else ""
        self.setPlaceholderText(self._hint if len(values) == 1 else several())
        if self.toPlainText() != kept:
            with QSignalBlocker(self):
                self.setPlainText(kept)

    def begin(self) -> None:
        """Other records are shown."""
        self._stroke = new_stroke()

    def _type(self) -> None:
        self.edited.emit(self.toPlainText(), self._stroke)

    @override
    def event(self, e: QEvent) -> bool:
        return False if leaves_undo(e) else super().event(e)

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        self._stroke = new_stroke()
        super().focusInEvent(e)


class ChoiceField(QComboBox):
    """One of a few values; the wheel passes over it, so that scrolling a form changes nothing."""

    edited = Signal(object, str)

    def __init__(self, choices: Sequence[tuple[object, str]] = ()) -> None:
        super().__init__()
        self._choices: tuple[tuple[object, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.offer(choices)
        self.activated.connect(self._choose)

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offers other values, each with its name for the user."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            self.addItems([" ".join(name[:120].split()) for _, name in choices])

    def _choose(self, row: int) -> None:
        self.edited.emit(self._choices[row][0], "")

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one value of all records, or that there are several."""
        offered = [value for value, _ in self._choices]
        one = len(values) == 1 and values[0] in offered
        self.setCurrentIndex(offered.index(values[0]) if one else -1)
        self.setPlaceholderText(several() if len(values) != 1 else str(values[0] or ""))

    def begin(self) -> None:
        """Other records are shown."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())  # whatever is chosen just now

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kinds = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kinds[0], option, kinds[1], self).width() - _INSET
        chosen = self.currentIndex() >= 0
        words = self.currentText() if chosen else self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)  # pyright: ignore[reportAttributeAccessIssue]  # the stubs lack it
        painter = QStylePainter(self)
        painter.drawComplexControl(kinds[0], option)
        if not chosen:
            quiet = self.palette().placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, quiet)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class TickField(QCheckBox):
    """Yes or no; a dash where the records differ."""

    edited = Signal(object, str)

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tick)

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one value of all records, or that there are several."""
        mixed = len(values) != 1
        self.setTristate(mixed)
        self.setCheckState(Qt.CheckState.PartiallyChecked if mixed else _TICKS[bool(values[0])])

    def begin(self) -> None:
        """Other records are shown."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - _TICK
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
        self.setToolTip(self._words if self.text() != self._words else "")

    def _tick(self) -> None:
        if self.checkState() is Qt.CheckState.PartiallyChecked:
            self.setCheckState(Qt.CheckState.Checked)
        self.setTristate(False)
        self.edited.emit(self.isChecked(), "")


_TICKS = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked}
