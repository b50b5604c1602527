"""The map behind a touchpoint: shown, and asked to be opened, chosen or made."""

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.records import Touchpoint
from journeymap.panels.labels import Elided, button, label, plain_tooltip, section, tool
from journeymap.session.session import Session


class JourneyBehind(QWidget):
    """Which map a touchpoint stands for. Tells `asked` with the id of the action that does what is wanted."""

    asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.name = Elided()
        self.hint = label(tr("This touchpoint can stand for a map of its own."), "quiet", wrap=True)
        self.open = self._asking(tr("Open"), "touchpoint.open-journey")
        self.choose = self._asking(tr("Choose…"), "touchpoint.choose-journey")
        self.make = self._asking(tr("New"), "touchpoint.new-journey")
        self.remove = tool("×", tr("Remove sub-journey"), self._remove)
        line = QHBoxLayout()
        line.setSpacing(6)
        for each in (self.open, self.choose, self.make):
            line.addWidget(each)
        line.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(section(tr("Sub-journey")))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.remove)
        rows.addLayout(head)
        rows.addWidget(self.hint)
        rows.addLayout(line)

    def _asking(self, words: str, action: str) -> QPushButton:
        made = button(words, partial(self.asked.emit, action))
        made.setAccessibleName(f"{tr('Sub-journey')}: {words}")
        return made

    def show_records(self, records: Sequence[Touchpoint]) -> None:
        """Shows the map behind a touchpoint; nothing for several."""
        self.setVisible(len(records) == 1)
        path = records[0].journey if len(records) == 1 else ""
        self.name.setText(PurePath(path).name.removesuffix(".journey"))
        self.name.setToolTip(plain_tooltip(path))
        for part, there in (
            (self.name, bool(path)), (self.open, bool(path)), (self.remove, bool(path)),
            (self.hint, not path), (self.make, not path),
        ):  # fmt: skip
            part.setVisible(there)

    def _remove(self) -> None:
        document = self._session.document
        self.choose.setFocus()
        change = edits.set_fields(document.committed, self._session.selection.of(Touchpoint), journey="")
        document.commit(change, tr("Remove sub-journey"))
