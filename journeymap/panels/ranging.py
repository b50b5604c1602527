"""Selecting touchpoints by the figures that lie over the map, in a bar above it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from journeymap.drawing.legend import title
from journeymap.drawing.text import locale
from journeymap.language import tr
from journeymap.metrics.overlay import Overlay, OverlayKind
from journeymap.model import choosing
from journeymap.model.ids import Id
from journeymap.panels.labels import SPACE, button, label
from journeymap.session.session import Session

_MOST = 1e12


def values_of(shown: Overlay) -> Mapping[Id, float]:
    """The figure of each touchpoint as it is written on the map: rates in per cent."""
    factor = 100.0 if is_rate(shown) else 1.0
    return {id: mark.value * factor for id, mark in shown.marks.items() if mark.value is not None}


def is_rate(shown: Overlay) -> bool:
    """Whether the figures are parts of a whole."""
    return shown.kind is OverlayKind.DROP_OFF or shown.unit == "%"


class RangeBar(QFrame):
    """Asks from which to which figure touchpoints are selected, and selects them while it is asked."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("find")
        self.setAccessibleName(tr("Select by figures"))
        self.what = label("", "entry")
        self.low, self.high = _number(tr("From")), _number(tr("To"))
        self.count = label("", "quiet")
        done = button(tr("Done"), self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(SPACE)
        for part in (self.what, label(tr("from")), self.low, label(tr("to")), self.high, self.count):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(done)
        session.overlay.changed.connect(self._ask)
        for field in (self.low, self.high):
            field.valueChanged.connect(self._select)
        self._ask()

    def open(self) -> None:
        """Comes up with the lowest and the highest figure."""
        self.show()
        self._ask()
        self.low.setFocus()
        self.low.selectAll()

    def leave(self) -> None:
        """Goes away; what is selected stays so."""
        self.hide()
        self.closed.emit()

    def _ask(self) -> None:
        shown = self._session.overlay.value
        values = values_of(shown)
        self.what.setText(title(shown) if values else tr("No figures lie over the map"))
        for field, value in (
            (self.low, min(values.values(), default=0.0)),
            (self.high, max(values.values(), default=0.0)),
        ):
            field.blockSignals(True)  # both are set before anything is selected
            field.setEnabled(bool(values))
            field.setSuffix("\u00a0%" if is_rate(shown) else "")
            field.setValue(round(value + (0.005 if field is self.high else -0.005), 2) if value % 1 else value)
            field.blockSignals(False)
        self.count.setText("")

    def _select(self) -> None:
        journey = self._session.document.committed
        ids = choosing.in_range(journey, values_of(self._session.overlay.value), self.low.value(), self.high.value())
        self._session.selection.set(ids)
        self.count.setText(tr("%n touchpoint(s)", n=len(ids)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._select()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _number(name: str) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setRange(-_MOST, _MOST)
    made.setDecimals(2)
    made.setLocale(locale())
    made.setAccessibleName(name)
    made.setFixedWidth(124)
    made.lineEdit().setTextMargins(6, 0, 0, 0)
    return made
