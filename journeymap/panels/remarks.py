"""What a reader has to say of a file, one sentence a row, for the keys too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from journeymap.language import tr
from journeymap.panels.reasons import said


class Remarks(QListWidget):
    """All remarks, wrapped."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Remarks"))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Shows the sentences of a reader."""
        self.clear()
        for note in notes:
            self.addItem(QListWidgetItem(" ".join(said(note)[:2000].split())))
        self.setCurrentRow(0)
