"""What more there is to say of events: what customers are compared by, when a session ends, and repeated rows."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.language import tr
from journeymap.model.records import DataSource
from journeymap.panels.labels import SPACE, label

_USUAL_MINUTES = 30.0
_NAME = Qt.ItemDataRole.UserRole


class Cases(QWidget):
    """A list of columns to compare by, and two choices. `changed` tells that the rows are to be read otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.columns = QListWidget()
        self.columns.setAccessibleName(tr("Compare by"))
        self.split = QCheckBox(tr("New session after"))
        self.minutes = QDoubleSpinBox()
        self.minutes.setRange(0.01, 1_000_000)
        self.minutes.setAccessibleName(tr("Minutes of silence after which a new session begins"))
        self.minutes.setFixedWidth(96)
        self.minutes.lineEdit().setTextMargins(7, 0, 0, 0)
        self.dedupe = QCheckBox(tr("Leave out repeated rows"))
        self._ticks: dict[str, bool] = {}
        self._decided: set[QWidget] = set()
        self._showing = False
        self._lay_out()
        self._set_minutes(_USUAL_MINUTES)
        self.minutes.setEnabled(False)
        self.columns.itemChanged.connect(self._tick)
        self.columns.itemChanged.connect(self.changed)
        self.dedupe.toggled.connect(lambda: self._decide(self.dedupe))
        self.split.toggled.connect(lambda: self._decide(self.split))
        self.minutes.valueChanged.connect(lambda: self._decide(self.split))
        self.dedupe.toggled.connect(self.changed)
        self.split.toggled.connect(self.minutes.setEnabled)
        self.split.toggled.connect(self.changed)
        self.minutes.valueChanged.connect(self.changed)
        self.setEnabled(False)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(label(tr("Compare customers by"), "subtitle"))
        left.addWidget(self.columns, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        session = QHBoxLayout()
        session.setSpacing(SPACE)
        session.addWidget(self.split)
        session.addWidget(self.minutes)
        session.addWidget(label(tr("minutes of silence")))
        session.addStretch(1)
        right.addLayout(session)
        right.addWidget(_said(tr("The same customer begins another journey after a long silence.")))
        right.addSpacing(SPACE)
        right.addWidget(self.dedupe)
        right.addWidget(_said(tr("Of rows that are wholly alike the first one counts.")))
        right.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, SPACE, 0, 0)
        whole.setSpacing(28)
        whole.addLayout(left, 2)
        whole.addLayout(right, 3)

    def show_source(self, columns: Sequence[str], source: DataSource) -> None:
        """Shows the columns, those of the source ticked, and its choices; what was decided by hand stays, also while the
        columns are others for a time.
        """
        self._showing = True
        with QSignalBlocker(self), QSignalBlocker(self.columns):
            self.columns.clear()
            for name in columns:
                item = QListWidgetItem(" ".join(name[:120].split()))
                item.setData(_NAME, name)
                on = self._ticks.get(name, name in source.segments)
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.columns.addItem(item)
            if self.split not in self._decided:
                self.split.setChecked(source.sessions is not None)
                self._set_minutes(source.sessions or _USUAL_MINUTES)
            if self.dedupe not in self._decided:
                self.dedupe.setChecked(source.dedupe)
        self._showing = False
        self.setEnabled(True)

    def forget(self) -> None:
        """What was decided by hand counts no more."""
        self._ticks.clear()
        self._decided.clear()

    def _tick(self, item: QListWidgetItem) -> None:
        self._ticks[str(item.data(_NAME))] = item.checkState() is Qt.CheckState.Checked

    def _decide(self, field: QWidget) -> None:
        if not self._showing:
            self._decided.add(field)

    def leave_out(self, taken: Collection[str]) -> None:
        """Hides the columns that have a role already: nobody compares by the customer or the time."""
        for row in range(self.columns.count()):
            self.columns.setRowHidden(row, self.columns.item(row).data(_NAME) in taken)

    def apply(self, source: DataSource) -> DataSource:
        """The source with what is chosen here."""
        items = [self.columns.item(row) for row in range(self.columns.count()) if not self.columns.isRowHidden(row)]
        ticked = tuple(str(i.data(_NAME)) for i in items if i.checkState() is Qt.CheckState.Checked)
        minutes = self.minutes.value() if self.split.isChecked() else None
        return replace(source, segments=ticked, sessions=minutes, dedupe=self.dedupe.isChecked())

    def _set_minutes(self, minutes: float) -> None:
        self.minutes.setDecimals(0 if minutes == int(minutes) else 2)
        self.minutes.setValue(minutes)


def _said(words: str) -> QWidget:
    made = label(words, "quiet")
    made.setIndent(24)
    return made
