"""Selecting touchpoints by the figures that lie over the map: all whose figure is from one value to another."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLabel, QVBoxLayout

from journeymap.app.desk import Desk
from journeymap.language import tr
from journeymap.metrics.overlay import Overlay, OverlayKind
from journeymap.model import choosing
from journeymap.model.ids import Id


def has_figures(desk: Desk) -> bool:
    """Whether an overlay with figures of touchpoints is on."""
    return desk.on_map and bool(values_of(desk.session.overlay.value))


def ask(desk: Desk) -> None:
    """Asks for the range; what lies in it is selected meanwhile."""
    if has_figures(desk):
        dialog = RangeDialog(desk)
        dialog.open()


def values_of(shown: Overlay) -> dict[Id, float]:
    """The figures of an overlay by touchpoint, rates in per cent."""
    factor = 100.0 if _is_rate(shown) else 1.0
    return {id: mark.value * factor for id, mark in shown.marks.items() if mark.value is not None}


def _is_rate(shown: Overlay) -> bool:
    return shown.kind is OverlayKind.DROP_OFF or shown.unit == "%"


class RangeDialog(QDialog):
    """Two bounds, and how many touchpoints lie between them. Cancel leaves the selection as it was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._before = desk.session.selection.ids
        self._values = values_of(desk.session.overlay.value)
        self.setWindowTitle(tr("Select by figure"))
        self.low = self._bound(tr("From"), min(self._values.values()))
        self.high = self._bound(tr("To"), max(self._values.values()))
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(tr("From"), self.low)
        form.addRow(tr("To"), self.high)
        form.addRow(self.said)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Select"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 16)
        rows.setSpacing(18)
        rows.addLayout(form)
        rows.addWidget(buttons)
        self.setMinimumWidth(320)
        self.finished.connect(self._ended)
        for bound in (self.low, self.high):
            bound.valueChanged.connect(self._select)
        self._select()

    def _bound(self, name: str, value: float) -> QDoubleSpinBox:
        shown = self._desk.session.overlay.value
        whole = all(figure == round(figure) for figure in self._values.values())
        box = QDoubleSpinBox()
        box.setAccessibleName(name)
        box.setDecimals(0 if whole else 2)
        box.setRange(-1e12, 1e12)
        box.setSuffix("\u00a0%" if _is_rate(shown) else "\u00a0s" if shown.unit == "s" else "")
        box.setValue(value)
        return box

    def _select(self) -> None:
        # a figure that is shown rounded is meant as it is shown
        places = self.low.decimals()
        rounded = {id: round(value, places) for id, value in self._values.items()}
        journey = self._desk.session.document.journey
        ids = choosing.in_range(journey, rounded, self.low.value(), self.high.value())
        self._desk.session.selection.set(ids)
        self.said.setText(tr("%n touchpoint(s) selected", n=len(ids)))

    def _ended(self, result: int) -> None:
        if result != QDialog.DialogCode.Accepted:
            self._desk.session.selection.set(self._before)
        self.deleteLater()
