"""The first rows of a file to be imported, and how its letters and cells are told apart: guessed, and open to change."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.language import mark, tr, translated
from journeymap.metrics.imports import Preview
from journeymap.metrics.tables.columns import ColumnKind, ColumnReading
from journeymap.metrics.tables.table import DELIMITERS, ENCODINGS
from journeymap.panels.labels import label, plain_tooltip
from journeymap.panels.tables import quiet_table

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_SHOWN = 50

KINDS: Mapping[ColumnKind, str] = {
    ColumnKind.TEXT: mark("words"),
    ColumnKind.NUMBER: mark("numbers"),
    ColumnKind.PERCENT: mark("per cent"),
    ColumnKind.TIME: mark("times"),
    ColumnKind.DURATION: mark("durations"),
}
_DELIMITERS: Mapping[str, str] = {
    ",": mark("Comma ,"), ";": mark("Semicolon ;"), "\t": mark("Tab"), "|": mark("Bar |"),
}  # fmt: skip


class PreviewRows(QAbstractTableModel):
    """The first rows as they stand; the header says what each column was read as and how much does not fit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings: Sequence[ColumnReading] = ()
        self._cells: list[list[str]] = []

    def show_preview(self, seen: Preview) -> None:
        """Shows another table."""
        self.beginResetModel()
        self._readings = seen.columns
        self._cells = [seen.table.cells(name)[:_SHOWN] for name in seen.table.columns]
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or not self._cells else len(self._cells[0])

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._cells)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._cells[index.column()][index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text[:200].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._readings[index.column()])
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        reading = self._readings[section]
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: f"{' '.join(reading.name[:60].split())}\n{told(reading)}",
            Qt.ItemDataRole.ToolTipRole: plain_tooltip(doubts(reading) or told(reading)),
            Qt.ItemDataRole.TextAlignmentRole: _alignment(reading),
        }
        return shown.get(role)


def _alignment(reading: ColumnReading) -> Qt.AlignmentFlag:
    right = reading.kind in (ColumnKind.NUMBER, ColumnKind.PERCENT, ColumnKind.DURATION)
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def told(reading: ColumnReading) -> str:
    """What a column was read as, and how many cells do not fit."""
    kind = translated(KINDS[reading.kind])
    return f"{kind} · {tr('%n misfit(s)', n=reading.misfits)}" if reading.misfits else kind


def doubts(reading: ColumnReading) -> str:
    """A sentence about what is not sure of a column; "" where nothing is."""
    said: list[str] = []
    if reading.misfits:
        said.append(tr("“{cell}” does not fit.").format(cell=reading.first_misfit[:80]))
    if len(reading.ambiguous) > 1:
        said.append(tr("It can be read in %n ways: check how it is read.", n=len(reading.ambiguous)))
    return " ".join((f"{reading.name}:", *said)) if said else ""


class FirstLook(QWidget):
    """Pickers for encoding, delimiter and sheet over the first rows. `changed` asks to look at the file again."""

    changed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.encoding, self.delimiter, self.sheet = (_picker() for _ in range(3))
        self.rows = PreviewRows(self)
        self.table = _preview_table(self.rows, path)
        self.doubts = label("", "quiet")
        self.doubts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._pickers = (
            (tr("Encoding"), self.encoding), (tr("Delimiter"), self.delimiter), (tr("Sheet"), self.sheet)
        )  # fmt: skip
        self._boxes: list[QWidget] = []
        self.picked: set[QComboBox] = set()
        self._guessed: dict[QComboBox, QWidget] = {}
        self._lay_out()
        _offer(self.encoding, [(e, e) for e in ENCODINGS], "")
        _offer(self.delimiter, [(d, translated(_DELIMITERS[d])) for d in DELIMITERS], "")
        self._boxes[-1].hide()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(16)
        for name, picker in self._pickers:
            picker.setAccessibleName(name)
            guess = label(tr("guessed"), "quiet")
            guess.hide()
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for part in (label(name, "subtitle"), picker, guess):
                row.addWidget(part)
            picker.activated.connect(self._picker_used(picker))
            self._guessed[picker] = guess
            self._boxes.append(box)
            bar.addWidget(box)
        bar.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(bar)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.doubts)

    def _picker_used(self, picker: QComboBox) -> Any:
        def used() -> None:
            self.picked.add(picker)
            self.changed.emit()

        return used

    def pick(self, *, encoding: str, delimiter: str, sheet: str) -> None:
        """What was chosen at an earlier import stands as chosen."""
        for picker, value in ((self.encoding, encoding), (self.delimiter, delimiter), (self.sheet, sheet)):
            if value:
                _offer(picker, [(value, value)], value)
                self.picked.add(picker)

    def options(self) -> dict[str, str]:
        """What the user picked; what is guessed is left to be guessed."""
        named = {"encoding": self.encoding, "delimiter": self.delimiter, "sheet": self.sheet}
        return {name: str(picker.currentData()) for name, picker in named.items() if picker in self.picked}

    def show_preview(self, seen: Preview) -> None:
        """Shows the rows and what was guessed."""
        table = seen.table
        encodings = dict.fromkeys((table.encoding, *ENCODINGS))
        delimiters = dict.fromkeys((table.delimiter, *DELIMITERS))
        offered = (
            (self.encoding, [(e, e) for e in encodings], table.encoding),
            (self.delimiter, [(d, translated(_DELIMITERS.get(d, d))) for d in delimiters], table.delimiter),
            (self.sheet, [(s, s) for s in table.sheets], table.sheet),
        )
        for box, (picker, choices, value) in zip(self._boxes, offered, strict=True):
            _offer(picker, choices, value)
            box.setVisible(bool(value) and (picker is not self.sheet or len(choices) > 1))
            self._guessed[picker].setVisible(picker not in self.picked and picker is not self.sheet)
        self.rows.show_preview(seen)
        header = self.table.horizontalHeader()
        for column in range(self.rows.columnCount()):
            self.table.setColumnWidth(
                column, min(240, max(90, self.table.sizeHintForColumn(column) + 16, header.sectionSizeHint(column) + 8))
            )
        said = [*table.notes, *filter(None, map(doubts, seen.columns))]
        self.doubts.setText("\n".join(" ".join(line.split()) for line in said[:3]))
        self.doubts.setToolTip(plain_tooltip("\n".join(said)))
        self.doubts.setVisible(bool(said))


def _picker() -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def _offer(picker: QComboBox, choices: Sequence[tuple[str, str]], value: str) -> None:
    picker.clear()
    for key, name in choices:
        if key:
            picker.addItem(name[:60], key)
    picker.setCurrentIndex(picker.findData(value))


def _preview_table(rows: PreviewRows, path: Path) -> QTableView:
    table = QTableView()
    table.setModel(rows)
    quiet_table(table, tr("First rows of {name}").format(name=path.name), height=24)
    table.setSelectionMode(QTableView.SelectionMode.NoSelection)
    table.setMinimumHeight(120)
    return table
