"""Which columns of a table are figures to take, and what each is in the catalogue of measures."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from journeymap.language import mark, tr, translated
from journeymap.metrics.bindings import fold
from journeymap.metrics.measures.catalogue import MEASURES
from journeymap.metrics.measures.named import Use, by_name, proposed, uses
from journeymap.metrics.measures.parts import PARTS
from journeymap.panels.choosing import ChoiceDelegate
from journeymap.panels.labels import plain_tooltip
from journeymap.panels.tables import quiet_table

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
COLUMN, MEASURE = range(2)
_HEADERS = (mark("Column"), mark("Measure"))


@dataclass(frozen=True, slots=True)
class Figure:
    """A column, whether it is taken, what it is (as `DataSource.computed` has it, "" as its own), and whether that was guessed."""

    column: str
    on: bool = False
    key: str = ""
    guessed: bool = False


def choices(column: str = "") -> dict[str, str]:
    """Everything that a column may be, by its key, with its name for the user: first what its name is like."""
    likely = _likely(column) if column else ()
    measures = [MEASURES[key] for key in dict.fromkeys((*likely, *MEASURES))]
    every = {use.key: _named(use) for m in measures for use in (Use(m), *(Use(m, part) for part in m.parts))}
    own = {"": tr("As its own")}
    first = {key: name for key, name in every.items() if key.partition(".")[0] in likely}
    return first | own | every


def _likely(column: str) -> tuple[str, ...]:
    """Measures that a column may be by its name: one of theirs, one within it, the scale of a question, one that is alike."""
    words, names = fold(column), by_name()
    asked = {tuple(map(int, pair)) for pair in re.findall(r"(\d+) ?[-–] ?(\d+)", column)}
    found = (
        [proposed(column)],
        [key for name, key in names.items() if f" {name} " in f" {words} "],
        [key for key, measure in MEASURES.items() if measure.scale in asked],
        [names[name] for name in get_close_matches(words, names, n=8)],
    )
    return tuple(dict.fromkeys(key for keys in found for key in keys if key))


def _named(use: Use) -> str:
    name = translated(use.measure.name)
    return f"{name} · {translated(PARTS[use.part].name)}" if use.part else name


@cache
def _known(key: str) -> tuple[Use, ...]:
    return uses(key)[0]


class FigureRows(QAbstractTableModel):
    """The columns with a tick and a measure each. `decided` tells of every decision."""

    decided = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Figure] = []

    def show_figures(self, rows: Sequence[Figure]) -> None:
        """Shows other columns."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADERS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return translated(_HEADERS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        own = Qt.ItemFlag.ItemIsUserCheckable if index.column() == COLUMN else Qt.ItemFlag.ItemIsEditable
        return flags | own

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == COLUMN:
            return Qt.CheckState.Checked if row.on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole and column == MEASURE:
            return row.key
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            whole = row.column if column == COLUMN else _meaning(row)
            return plain_tooltip(whole) if role == Qt.ItemDataRole.ToolTipRole else " ".join(whole[:200].split())
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            new = replace(row, on=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role == Qt.ItemDataRole.EditRole:
            new = Figure(row.column, on=True, key=str(value))
        else:
            return False
        self.rows[index.row()] = new
        self.dataChanged.emit(self.index(index.row(), COLUMN), self.index(index.row(), MEASURE))
        self.decided.emit()
        return True


def _meaning(row: Figure) -> str:
    if not row.on:
        return ""
    words = ", ".join(map(_named, _known(row.key))) or (row.key or tr("As its own"))
    return f"{words} · {tr('guessed')}" if row.guessed else words


class MeasureTable(QTableView):
    """The columns to be ticked and chosen for. `changed` tells of every decision."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = FigureRows(self)
        self.setModel(self.rows)
        quiet_table(self, tr("Measures"), height=26, editable=True)
        self.setItemDelegateForColumn(MEASURE, ChoiceDelegate(self, self._choices, tr("Measure")))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(MEASURE, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(COLUMN, 170)
        self.setMinimumHeight(96)
        self.clicked.connect(self._edit)
        self.rows.decided.connect(self.changed)

    def _choices(self, index: Index) -> dict[str, str]:
        return choices(self.rows.rows[index.row()].column)

    def _edit(self, index: QModelIndex) -> None:
        if index.column() == MEASURE:
            self.edit(index)

    def show_columns(
        self, columns: Sequence[str], *, ticked: Sequence[str], computed: Mapping[str, str], guesses: Mapping[str, str]
    ) -> None:
        """Shows the columns, those `ticked` as taken; a guess for one that is not taken is kept for when it is."""
        taken = {*ticked, *computed}
        self.rows.show_figures(
            [Figure(c, c in taken, computed.get(c) or guesses.get(c, ""), guessed=c in guesses) for c in columns]
        )

    @property
    def ticked(self) -> tuple[str, ...]:
        """The columns that are taken."""
        return tuple(row.column for row in self.rows.rows if row.on)

    @property
    def computed(self) -> dict[str, str]:
        """What those of them are that are in the catalogue."""
        return {row.column: row.key for row in self.rows.rows if row.on and row.key}
