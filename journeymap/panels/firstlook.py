"""The first rows of a file to be imported, and how its letters and cells are told apart: guessed, and open to change."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.language import mark, tr, translated
from journeymap.metrics.imports import Preview
from journeymap.metrics.tables.columns import ColumnKind, ColumnReading
from journeymap.metrics.tables.table import DELIMITERS, ENCODINGS, IMPORTERS, Table
from journeymap.model.records import DataSource
from journeymap.panels.guesses import GuessMark
from journeymap.panels.labels import label, plain_tooltip
from journeymap.panels.reasons import said as in_words
from journeymap.panels.tables import quiet_table

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_SHOWN = 50
_FITTED = 200
"""So many columns are as wide as what they hold; measuring ten thousand would hold up the window."""

_LONGEST, _WIDEST = 26, 240
"""So many letters has the name of a column at most, and so many pixels the column."""

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
        self._table: Table | None = None
        self._cells: dict[int, list[str]] = {}

    def show_preview(self, seen: Preview) -> None:
        """Shows another table."""
        self.beginResetModel()
        self._readings = seen.columns
        self._table, self._cells = seen.table, {}
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self._table is None else min(_SHOWN, len(self._table.frame))

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._readings)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._column(index.column())[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text[:200].split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._readings[index.column()])
        return None

    def _column(self, column: int) -> list[str]:
        """The cells of a column, taken from the table when they are first in sight: there may be ten thousand."""
        if column not in self._cells and self._table is not None:
            self._cells[column] = self._table.cells(self._readings[column].name)[:_SHOWN]
        return self._cells[column]

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        reading = self._readings[section]
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: f"{_head(reading.name)}\n{told(reading)}",
            Qt.ItemDataRole.ToolTipRole: plain_tooltip(doubts(reading) or f"{reading.name}\n{told(reading)}"),
            Qt.ItemDataRole.TextAlignmentRole: _alignment(reading),
        }
        return shown.get(role)


def _head(name: str) -> str:
    """A name of a column so long that its beginning is in sight, whichever side it stands at."""
    words = " ".join(name[: 2 * _LONGEST].split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"


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
    """Pickers for the kind of file, encoding, delimiter and sheet over the first rows. `changed` asks to look again."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.importer, self.encoding, self.delimiter, self.sheet = (_picker() for _ in range(4))
        self.rows = PreviewRows(self)
        self.table = _preview_table(self.rows, name)
        self.doubts = label("", "quiet")
        self.doubts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.pickers: Mapping[str, QComboBox] = {
            "importer": self.importer, "encoding": self.encoding, "delimiter": self.delimiter, "sheet": self.sheet
        }  # fmt: skip
        self._boxes: dict[str, QWidget] = {}
        self.picked: set[QComboBox] = set()
        self.marks: dict[str, GuessMark] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        bars = QHBoxLayout(), QHBoxLayout()
        names = (tr("Kind of file"), tr("Encoding"), tr("Delimiter"), tr("Sheet"))
        for place, (key, name) in enumerate(zip(self.pickers, names, strict=True)):
            picker = self.pickers[key]
            picker.setAccessibleName(name)
            self.marks[key] = GuessMark(picker)
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for part in (label(name, "subtitle"), picker, self.marks[key]):
                row.addWidget(part)
            picker.activated.connect(self._picker_used(picker))
            box.hide()
            self._boxes[key] = box
            bars[place in (1, 2)].addWidget(box)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for bar in bars:
            bar.setSpacing(16)
            bar.addStretch(1)
            rows.addLayout(bar)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.doubts)

    def _picker_used(self, picker: QComboBox) -> Any:
        def used() -> None:
            self.picked.add(picker)
            self.changed.emit()

        return used

    def pick(self, source: DataSource) -> None:
        """What was chosen at an earlier import stands as chosen."""
        for key, picker in self.pickers.items():
            if value := str(getattr(source, key)):
                _offer(picker, [(value, value)], value)
                self.picked.add(picker)

    def unpick(self) -> None:
        """What was chosen is left to be guessed again."""
        self.picked.clear()

    def options(self) -> dict[str, str]:
        """What the user picked; what is guessed is left to be guessed."""
        return {key: str(picker.currentData()) for key, picker in self.pickers.items() if picker in self.picked}

    def show_preview(self, seen: Preview, *, known: bool = False) -> None:
        """Shows the rows and what was guessed; nothing is where the file is read as it was before."""
        table = seen.table
        kinds = [(kind.key, translated(kind.title)) for kind in IMPORTERS]
        encodings = dict.fromkeys((*ENCODINGS, table.encoding))  # the order stays, whichever is the file's
        delimiters = dict.fromkeys((*DELIMITERS, table.delimiter)) if table.delimiter else {}
        offered = (
            (sorted(kinds, key=lambda kind: kind[1].casefold()), table.importer),
            ([(e, e) for e in encodings], table.encoding),
            ([(d, translated(_DELIMITERS.get(d, d))) for d in delimiters], table.delimiter),
            ([(s, s) for s in table.sheets], table.sheet),
        )
        for key, (choices, value) in zip(self.pickers, offered, strict=True):
            picker = self.pickers[key]
            _offer(picker, choices, value)
            self._boxes[key].setVisible(bool(value) and (picker is not self.sheet or len(choices) > 1))
            self.marks[key].guess(sure=known or picker in self.picked or key not in seen.guessed)
        self._show_rows(seen)

    def _show_rows(self, seen: Preview) -> None:
        self.rows.show_preview(seen)
        header = self.table.horizontalHeader()
        for column in range(min(_FITTED, self.rows.columnCount())):
            self.table.setColumnWidth(
                column,
                min(_WIDEST, max(90, self.table.sizeHintForColumn(column) + 16, header.sectionSizeHint(column) + 8)),
            )
        doubtful = sorted(seen.columns, key=lambda reading: len(reading.ambiguous) < 2)
        said = [*filter(None, map(doubts, doubtful)), *map(in_words, seen.table.notes)]
        self.doubts.setText("\n".join(" ".join(line.split()) for line in said[:3]))
        self.doubts.setToolTip(plain_tooltip("\n".join(said)))
        self.doubts.setVisible(bool(said))


def _picker() -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setMaxVisibleItems(20)
    return made


def _offer(picker: QComboBox, choices: Sequence[tuple[str, str]], value: str) -> None:
    picker.clear()
    for key, name in choices:
        if key:
            picker.addItem(name[:60], key)
    picker.setCurrentIndex(picker.findData(value))


def _preview_table(rows: PreviewRows, name: str) -> QTableView:
    table = QTableView()
    table.setModel(rows)
    quiet_table(table, tr("First rows of {name}").format(name=name), height=24)
    table.setSelectionMode(QTableView.SelectionMode.NoSelection)
    table.setMinimumHeight(120)
    return table
