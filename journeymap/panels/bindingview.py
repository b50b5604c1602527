"""The list of names in the data, each with the touchpoint it means."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from journeymap.drawing.text import count
from journeymap.language import tr
from journeymap.metrics.bindings import How
from journeymap.model.journey import Journey
from journeymap.panels.choosing import ChoiceDelegate
from journeymap.panels.labels import SPACE, button, label
from journeymap.panels.naming import (
    COUNT,
    IGNORED,
    MATCH,
    MEANS,
    NAME,
    NEW,
    NOT_ON_MAP,
    Named,
    NameRows,
)
from journeymap.panels.tables import quiet_table


class BindingView(QWidget):
    """Names and meanings, to be ticked and chosen. `changed` tells of every decision."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = NameRows(self)
        self.table = _table(self.model)
        self.said = label("", "quiet", wrap=True)
        self.settle = button(tr("Use all proposals"), self.model.settle_all)
        self.add = button(tr("Add unmatched to the map"), self.model.add_all)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.settle)
        foot.addWidget(self.add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, SPACE, 0, 0)
        rows.setSpacing(SPACE)
        rows.addLayout(foot)
        rows.addWidget(self.table, 1)
        self.table.clicked.connect(self._edit)
        self.model.decided.connect(self._decided)
        self._decided()

    @property
    def rows(self) -> tuple[Named, ...]:
        """The names as they are decided now."""
        return self.model.rows

    @property
    def bound(self) -> int:
        """How many names mean a touchpoint."""
        return sum(_is_bound(row) for row in self.rows)

    def show_names(self, rows: Sequence[Named], journey: Journey, *, events: bool) -> None:
        """Shows other names. A log for a map without touchpoints brings its own."""
        self.model.show_names(rows, journey)
        if events and not journey.touchpoints:
            self.model.add_all()

    def _edit(self, index: QModelIndex) -> None:
        if index.column() == MEANS:
            self.table.edit(index)

    def _decided(self) -> None:
        rows = self.rows
        open_ones = sum(row.how is How.FUZZY and not row.settled for row in rows)
        off = sum(row.meaning == NOT_ON_MAP for row in rows)
        words = [tr("{bound} of %n name(s) bound", n=len(rows)).replace("{bound}", count(self.bound))]
        for number, said in (
            (open_ones, tr("%n to confirm", n=open_ones)),
            (off, tr("%n not on the map", n=off)),
            (sum(row.meaning == IGNORED for row in rows), tr("%n ignored", n=sum(r.meaning == IGNORED for r in rows))),
        ):
            words += [said] if number else []
        self.said.setText(" · ".join(words) if rows else "")
        self.settle.setEnabled(open_ones > 0)
        self.add.setEnabled(off > 0)
        self.changed.emit()


def _is_bound(row: Named) -> bool:
    return row.meaning == NEW or (row.settled and row.meaning not in (NOT_ON_MAP, IGNORED))


def _table(model: NameRows) -> QTableView:
    table = QTableView()
    table.setModel(model)
    quiet_table(table, tr("Names in the data and their touchpoints"), height=30, editable=True)
    table.setItemDelegateForColumn(MEANS, ChoiceDelegate(table, lambda _: model.meanings, tr("Touchpoint")))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    for column, width in ((COUNT, 90), (MEANS, 280), (MATCH, 270)):
        header.resizeSection(column, width)
    header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
    return table
