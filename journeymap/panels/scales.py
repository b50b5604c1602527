"""Fields for numbers: a slider that may be unset, and a number that may be switched off."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSlider, QWidget
from typing_extensions import override

from journeymap.drawing.text import locale
from journeymap.language import tr
from journeymap.panels.fields import new_stroke, several
from journeymap.panels.labels import label, tool

_UNSET = (
    "QSlider::handle:horizontal { background: palette(mid); } QSlider::sub-page:horizontal { background: transparent; }"
)
"""The look of a slider that stands nowhere."""


class _Slider(QSlider):
    """A slider that the wheel passes over, and that Enter or Space sets where it stands."""

    accepted = Signal()

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.accepted.emit()
        else:
            super().keyPressEvent(ev)


def signed(value: float) -> str:
    """A number with its sign, +1.5 or −2; 0 without one."""
    bare = locale().toString(abs(value), "g", 3)
    return bare if not value else f"{'+' if value > 0 else '−'}{bare}"


class ScaleField(QWidget):
    """A value from `low` to `high` in steps, or none. Tells `edited(value or None, stroke)`."""

    edited = Signal(object, str)

    def __init__(self, low: float, high: float, step: float, *, says: Callable[[float], str] = signed) -> None:
        super().__init__()
        self._step, self._says = step, says
        self._stroke, self._value = new_stroke(), None
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(low / step), round(high / step))
        self.slider.setPageStep(round(1 / step))
        self.slider.setMinimumWidth(28)
        self.said = label("", "quiet")
        self.said.setMinimumWidth(self.said.fontMetrics().horizontalAdvance("−1.5") + 10)
        self.clear = tool("×", tr("Not set"), self._unset)
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.slider, 1)
        row.addWidget(self.said)
        row.addWidget(self.clear)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._tell)
        self.slider.sliderPressed.connect(self.begin)
        self.slider.sliderReleased.connect(self._tell)
        self.slider.accepted.connect(self._tell)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one value of all records, that there are several, or that there is none."""
        value = values[0] if len(values) == 1 else None
        self._value = float(value) if isinstance(value, int | float) else None
        with QSignalBlocker(self.slider):
            self.slider.setValue(round((self._value or 0.0) / self._step))
        unset = several() if len(values) != 1 else tr("not set")
        self.said.setText(unset if self._value is None else self._says(self._value))
        self.slider.setStyleSheet(_UNSET if self._value is None else "")
        self.slider.setAccessibleDescription(self.said.text())
        self.clear.setVisible(self._value is not None or len(values) != 1)

    def begin(self) -> None:
        """What comes from now on is another step."""
        self._stroke = new_stroke()

    def _tell(self) -> None:
        value = self.slider.value() * self._step
        if value != self._value:
            self.edited.emit(value, self._stroke)

    def _unset(self) -> None:
        self.slider.setFocus()
        self.edited.emit(None, "")


class NumberField(QDoubleSpinBox):
    """A number with its unit; where `off` has words, the least value stands for none and shows them."""

    edited = Signal(object, str)

    def __init__(self, low: float, high: float, *, unit: str, off: str = "") -> None:
        super().__init__()
        self._off = off
        self._stroke = new_stroke()
        self.setLocale(locale())
        self.setRange(low, high)
        self.setDecimals(0)
        self.setSuffix(f"\u00a0{unit}")
        self.setSpecialValueText(off)
        self.setKeyboardTracking(True)
        self.setMinimumWidth(60)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.valueChanged.connect(self._tell)

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the one value of all records, or that there are several."""
        self.setSpecialValueText(self._off if len(values) == 1 else several())
        value = values[0] if len(values) == 1 else None
        number = float(value) if isinstance(value, int | float) else self.minimum()
        self.setDecimals(0 if number == round(number) else 2)
        if self.value() != number:
            with QSignalBlocker(self):
                self.setValue(number)

    def begin(self) -> None:
        """Other records are shown from now on: what is typed here is still for those before."""
        self.interpretText()
        self._stroke = new_stroke()

    def _tell(self, number: float) -> None:
        self.edited.emit(None if self._off and number == self.minimum() else number, self._stroke)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
