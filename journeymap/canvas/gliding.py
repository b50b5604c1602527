"""Cards glide to where an edit has put them. The edit is in the history already; what glides is a preview alone."""

from msgspec.structs import replace
from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QEvent, QObject, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from journeymap.model.change import NOTHING, Change
from journeymap.model.records import Record, Stage, Touchpoint
from journeymap.session.document import Document

_MOST = 400
"""More cards than these do not glide: they would only stutter."""
_LONGEST = 220
"""Milliseconds."""
_ENDING = (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin)


def glide(widget: QWidget, document: Document, change: Change) -> None:
    """Shows on a widget how cards and stages move to where a change that was just committed has put them: at once where
    these are many, or where the desktop is set to show no animations.
    """
    moved = {id: pair for id, pair in change.items() if isinstance(pair[1], Touchpoint | Stage) and pair[0]}
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    duration = min(_LONGEST, widget.style().styleHint(hint, None, widget))
    if 0 < len(moved) <= _MOST and duration > 0:
        _Glide(widget, document, moved).run(duration)


def between(change: Change, part: float) -> Change:
    """From what a change made back to a part of the way there, 0…1."""
    return {id: (new, now) for id, (old, new) in change.items() if (now := _on_the_way(old, new, part)) != new}


def _on_the_way(old: Record | None, new: Record | None, part: float) -> Record | None:
    if isinstance(old, Touchpoint) and isinstance(new, Touchpoint):
        return replace(new, x=old.x + part * (new.x - old.x), y=old.y + part * (new.y - old.y))
    if isinstance(old, Stage) and isinstance(new, Stage):
        return replace(new, width=old.width + part * (new.width - old.width))
    return new


class _Glide(QVariantAnimation):
    """Previews the way. Any press or edit shows the end at once; Escape does that alone."""

    def __init__(self, widget: QWidget, document: Document, change: Change) -> None:
        super().__init__(widget)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve(QEasingCurve.Type.OutCubic))
        self._document = document
        self._change = change
        self._showing = False
        self._shown = document.journey
        widget.installEventFilter(self)
        document.changed.connect(self._follow)
        self.valueChanged.connect(self._show)
        self.finished.connect(self._end)

    def run(self, duration: int) -> None:
        """Begins, for so many milliseconds."""
        self.setDuration(duration)
        self._show(0.0)
        self.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def _show(self, part: float) -> None:
        self._preview(between(self._change, part))

    def _preview(self, change: Change) -> None:
        self._showing = True
        self._document.preview(change)
        self._showing = False
        self._shown = self._document.journey

    def _follow(self) -> None:
        if not self._showing:  # an edit, undo or another preview, or the file was saved
            self._end()

    def _end(self) -> None:
        """Shows the end, where the preview is still that of this."""
        self.stop()
        if self._document.journey is self._shown:
            self._preview(NOTHING)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape:
            event.accept()  # it comes as a press, and does not clear the selection
            return True
        if event.type() in _ENDING:
            self._end()
            return escape
        return super().eventFilter(watched, event)
