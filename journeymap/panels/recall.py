"""Says that a file is read as one of its shape was before, and takes that back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from journeymap.files.mappings import Kept
from journeymap.language import tr
from journeymap.panels.labels import SPACE, Elided, button, plain_tooltip
from journeymap.panels.notations import day_of, shortened


class Recall(QFrame):
    """One line with two buttons, in sight only where a file is recalled. `afresh` asks for new proposals, `forgotten` also
    that nothing of the kind is remembered.
    """

    afresh = Signal()
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "box")
        self.said = Elided()
        self.start_afresh = button(tr("Start afresh"), self.afresh.emit, role="ghost")
        self.forget = button(tr("Forget"), self.forgotten.emit, role="ghost")
        self.forget.setToolTip(tr("Start afresh, and remember nothing of files like this one"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(SPACE)
        row.addWidget(self.said, 1)
        row.addWidget(self.start_afresh)
        row.addWidget(self.forget)
        self.hide()

    def show_kept(self, kept: Kept | None) -> None:
        """Tells of the earlier import, or of nothing."""
        self.setVisible(kept is not None)
        if kept is not None:
            words = tr("Read as “{name}” on {day}: check and import.")
            self.said.setText(words.format(name=shortened(kept.title), day=day_of(kept.when)))
            self.said.setToolTip(plain_tooltip(kept.title))
