"""The quiet word beside a picker whose value nobody has said: guessed, or two readings fit and it is to be checked."""

from PySide6.QtWidgets import QLabel, QWidget

from journeymap.language import tr
from journeymap.panels.labels import label, set_role


class GuessMark(QLabel):
    """Says nothing, “guessed” or “check”, and says the same to a screen reader that is at the field."""

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self.setProperty("role", "quiet")
        words = label(tr("guessed"), "quiet"), label(tr("check"), "ask")
        for each in words:
            each.ensurePolished()
        self.setMinimumWidth(max(each.sizeHint().width() for each in words))  # nothing moves when it speaks

    def clear_mark(self) -> None:
        """What the field shows is known."""
        self._show("", "quiet")

    def guess(self, *, sure: bool = False) -> None:
        """What the field shows was found out; nothing is said where it is sure."""
        self._show("" if sure else tr("guessed"), "quiet")

    def check(self) -> None:
        """Two readings fit, and the field settles which."""
        self._show(tr("check"), "ask")

    def _show(self, words: str, role: str) -> None:
        self.setText(words)
        self._field.setAccessibleDescription(words)
        set_role(self, role)
