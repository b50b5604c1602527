"""The fields of the export dialog."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from journeymap.drawing.style import Theme
from journeymap.export.errors import ExportError
from journeymap.export.formats import FORMATS
from journeymap.export.options import (
    COARSEST,
    FINEST,
    LARGEST,
    SIZES,
    SMALLEST,
    Options,
    Orientation,
    page,
    usual_overlay,
)
from journeymap.language import mark, tr, translated
from journeymap.metrics.measures.catalogue import shown_name
from journeymap.metrics.overlay import OverlayKind, available, measures_of
from journeymap.model.journey import Journey

_FITTED, _OWN = "", "own"

_OVERLAYS = {
    str(OverlayKind.NONE): mark("None"),
    str(OverlayKind.REACHED): mark("Reached"),
    str(OverlayKind.DROP_OFF): mark("Drop-off"),
    str(OverlayKind.ENGAGEMENT): mark("Engagement"),
}
_THEMES = {Theme.LIGHT: mark("Light"), Theme.DARK: mark("Dark")}
_TURNS = {
    Orientation.AUTOMATIC: mark("As suits the map"),
    Orientation.PORTRAIT: mark("Portrait"),
    Orientation.LANDSCAPE: mark("Landscape"),
}
_NO_FILE = ("/", os.sep, "/.", f"{os.sep}.")
"""What names a folder, where it ends so."""

_PAUSE_MS = 200
"""So long typing rests before the preview follows."""


class ExportForm(QWidget):
    """What the user chooses. `changed` tells after a pause of typing, `choose` that a file is to be asked for."""

    changed = Signal()
    choose = Signal()

    def __init__(self, journey: Journey, overlay: str, path: Path) -> None:
        super().__init__()
        self.folder = path.parent
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        keys, measures = available(journey), measures_of(journey)
        names = {key: translated(name) for key, name in _OVERLAYS.items()}
        names |= {key: shown_name(figures) for key, figures in measures.items()}
        self._format = self._combo(tr("Format"), [(translated(f.name), s) for s, f in FORMATS.items()])
        self._overlay = self._combo(tr("Overlay"), [(names[key], key) for key in keys])
        self._theme = self._combo(tr("Theme"), [(translated(text), theme) for theme, text in _THEMES.items()])
        pages = [(tr("As large as the map"), _FITTED), *((size, size) for size in SIZES), (tr("Own size"), _OWN)]
        self._page = self._combo(tr("Page"), pages)
        self._width, self._height = self._side(tr("Width"), 600), self._side(tr("Height"), 400)
        self._turn = self._combo(tr("Orientation"), [(translated(text), turn) for turn, text in _TURNS.items()])
        self._dpi = self._spin(tr("Resolution"), tr(" dpi"), bounds=(COARSEST, FINEST), value=300, step=50)
        self._file = QLineEdit()
        self._file.setAccessibleName(tr("File"))
        self._file.textChanged.connect(self._warn)
        self._file.editingFinished.connect(self._later)
        self._warning = QLabel()
        self._warning.setProperty("role", "quiet")
        self._warning.setWordWrap(True)
        self._lay_out()
        self._overlay.setCurrentIndex(
            max(0, self._overlay.findData(overlay if overlay in keys else usual_overlay(journey)))
        )
        self.set_path(path)

    def _combo(self, name: str, rows: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for text, value in rows:
            box.addItem(text, value)
        box.currentIndexChanged.connect(self._later)
        return box

    def _side(self, name: str, value: int) -> QSpinBox:
        return self._spin(name, tr(" mm"), bounds=(round(SMALLEST), round(LARGEST)), value=value, step=10)

    def _spin(self, name: str, unit: str, *, bounds: tuple[int, int], value: int, step: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(*bounds)
        box.setSingleStep(step)
        box.setValue(value)
        box.setSuffix(unit)
        box.setAccessibleName(name)
        box.lineEdit().setTextMargins(5, 0, 0, 0)  # the style sheet’s padding does not reach the field inside
        box.valueChanged.connect(self._later)
        return box

    def _lay_out(self) -> None:
        self._own = QWidget()
        sides = QHBoxLayout(self._own)
        sides.setContentsMargins(0, 0, 0, 0)
        for widget in (self._width, QLabel("×"), self._height):
            sides.addWidget(widget)
        button = QPushButton(tr("Choose…"))
        button.clicked.connect(self.choose)
        file = QHBoxLayout()
        file.addWidget(self._file, 1)
        file.addWidget(button)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(9)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (tr("Format"), self._format),
            (tr("Overlay"), self._overlay),
            (tr("Theme"), self._theme),
            (tr("Page"), self._page),
            (tr("Size"), self._own),
            (tr("Orientation"), self._turn),
            (tr("Resolution"), self._dpi),
            (tr("File"), file),
            ("", self._warning),
        ):
            self.form.addRow(text, field)
        self.setMinimumWidth(380)

    @property
    def suffix(self) -> str:
        """The ending of the chosen format."""
        return str(self._format.currentData())

    @property
    def path(self) -> Path | None:
        """The file to write, None while none is named; a name alone lies in the folder proposed first."""
        typed = self._file.text().strip()
        name = self.folder / typed
        if typed.endswith(_NO_FILE) or Path(typed).name in ("", ".."):
            return None
        return name.with_suffix(self.suffix)

    def set_path(self, path: Path) -> None:
        """Another file; its ending chooses the format where it is one."""
        index = self._format.findData(path.suffix.lower())
        if index >= 0:
            self._format.setCurrentIndex(index)
        self._file.setText(str(path.with_suffix(self.suffix)))
        self._later()

    def options(self) -> Options | str:
        """What was chosen, or the sentence that says why it cannot be."""
        if self.path is None:
            return tr("The export has no file: type a name, or choose one.")
        wanted = self._page.currentData()
        try:
            sheet = None
            if wanted == _OWN:
                sheet = page(f"{self._width.value()}x{self._height.value()}", orientation=self._turn.currentData())
            elif wanted != _FITTED:
                sheet = page(str(wanted), orientation=self._turn.currentData())
            return Options(str(self._overlay.currentData()), self._theme.currentData(), sheet, self._dpi.value())
        except ExportError as error:
            return str(error)

    def _later(self) -> None:
        wanted = self._page.currentData()
        self.form.setRowVisible(self._own, wanted == _OWN)
        self._turn.setEnabled(wanted != _FITTED)
        self._dpi.setEnabled(self.suffix == ".png")
        path = self.path
        if path is not None and Path(self._file.text()).suffix != self.suffix:
            self._file.setText(str(path))
        self._pause.start()

    def _warn(self) -> None:
        path = self.path
        there = path is not None and os.path.exists(path)  # noqa: PTH110  # Path raises where a name is too long
        self._warning.setText(tr("The file is there already: it will be replaced.") if there else "")
        self._pause.start()
