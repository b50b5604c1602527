"""The outline: the whole map as a tree of stages and touchpoints, to search, filter, rename and select."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from journeymap.drawing.style import Theme
from journeymap.drawing.text import count
from journeymap.language import tr
from journeymap.metrics.overlay import OverlayKind
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Stage, Touchpoint
from journeymap.panels.coverage import Coverage
from journeymap.panels.figures import FigureDelegate
from journeymap.panels.labels import SPACE, label, section
from journeymap.panels.outlinerows import Filter, OutlineRows
from journeymap.panels.toggles import TYPES, TypeToggle, dress, type_name
from journeymap.session.session import Session

_ENOUGH = 60
"""So many milliseconds after the last letter the tree is narrowed."""


_FIGURE = 50
"""Width of the column of drop-offs in pixels."""


class Outline(QWidget):
    """Everything on the map by name. What is selected here is selected on the map, and the other way round."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._journey: Journey | None = None
        self._folded: set[Id | None] = set()
        self._syncing = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search touchpoints"))
        self.search.setAccessibleName(tr("Search touchpoints"))
        self.search.setClearButtonEnabled(True)
        self.chips = {kind: TypeToggle(kind, words="0") for kind in TYPES}
        self.rows = OutlineRows(session.document, self)
        self.tree = _tree(self.rows)
        self.nothing = label(tr("No touchpoint matches. Clear the search or the filters."), "quiet", wrap=True)
        self.coverage = Coverage()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_ENOUGH)
        self._soon.timeout.connect(self._narrow)
        self._connect()
        self._follow()
        self._follow_overlay()

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        dress(theme, [*self.chips.values(), self.coverage])
        self.rows.set_theme(theme)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 6, 12)
        rows.setSpacing(SPACE)
        chips = QHBoxLayout()
        chips.setSpacing(4)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        self.nothing.hide()
        for part in (self.search, chips, section(tr("Outline"))):
            rows.addLayout(part) if isinstance(part, QHBoxLayout) else rows.addWidget(part)
        rows.addWidget(self.nothing)
        rows.addWidget(self.tree, 1)
        rows.addWidget(section(tr("Coverage: type by stage")))
        rows.addWidget(self.coverage)

    def _connect(self) -> None:
        session = self._session
        self.search.textChanged.connect(lambda: self._soon.start())  # noqa: PLW0108  # not with the text for its milliseconds
        for chip in self.chips.values():
            chip.toggled.connect(self._narrow)
        self.tree.selectionModel().selectionChanged.connect(self._select_on_map)
        self.tree.collapsed.connect(self._note_folded)
        self.tree.expanded.connect(self._note_unfolded)
        self.coverage.chosen.connect(session.selection.set)
        session.document.changed.connect(self._follow)
        session.selection.changed.connect(self._select_here)
        session.overlay.changed.connect(self._follow_overlay)

    def _follow(self) -> None:
        journey, before = self._session.document.committed, self._journey
        if before is not None and all(journey.table(k) is before.table(k) for k in (Stage, Touchpoint)):
            return
        self._journey = journey
        if self.rows.follow() or before is None:
            self._laid_out()
        self.coverage.show_journey(journey)
        for kind, chip in self.chips.items():
            number = sum(t.engagement is kind for t in journey.touchpoints.values())
            chip.setText(count(number))
            chip.setAccessibleName(tr("Only {type}").format(type=type_name(kind)))
            chip.setAccessibleDescription(tr("%n touchpoint(s)", n=number))
            chip.updateGeometry()

    def _narrow(self) -> None:
        types = frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())
        if self.rows.narrow(Filter(self.search.text().strip(), types)):
            self._laid_out()
        self.nothing.setVisible(bool((types or self.search.text().strip()) and not self.rows.branches))

    def _laid_out(self) -> None:
        """Brings expansion and selection back after the rows were laid out anew."""
        self._syncing = True
        for row, branch in enumerate(self.rows.branches):
            index = self.rows.index(row, 0)
            self.tree.setExpanded(index, branch.stage not in self._folded)
        self._syncing = False
        self._select_here()

    def _note_folded(self, index: QModelIndex) -> None:
        if not self._syncing:
            self._folded.add(self.rows.id_at(index))

    def _note_unfolded(self, index: QModelIndex) -> None:
        if not self._syncing:
            self._folded.discard(self.rows.id_at(index))

    def _select_on_map(self) -> None:
        if self._syncing:
            return
        listed = [self.rows.id_at(index) for index in self.tree.selectionModel().selectedRows()]
        self._syncing = True
        self._session.selection.set(id for id in listed if id is not None)
        self._syncing = False

    def _select_here(self) -> None:
        if self._syncing:
            return
        self._syncing = True
        ids = self._session.selection.ids
        chosen, last = QItemSelection(), self.rows.index_of(ids[-1]) if ids else QModelIndex()
        for first, end in self.rows.ranges(ids):
            chosen.select(first, end)
        flags = QItemSelectionModel.SelectionFlag
        model = self.tree.selectionModel()
        model.select(chosen, flags.ClearAndSelect | flags.Rows)
        if last.isValid():
            model.setCurrentIndex(last, flags.NoUpdate)
            self.tree.scrollTo(last)
        self._syncing = False

    def _follow_overlay(self) -> None:
        shown = self._session.overlay.value
        with_figures = shown.kind is OverlayKind.DROP_OFF
        self.rows.set_marks(shown.marks if with_figures else {})
        self.tree.setColumnHidden(1, not with_figures)


def _tree(rows: OutlineRows) -> QTreeView:
    tree = QTreeView()
    tree.setModel(rows)
    tree.setAccessibleName(tr("Outline"))
    tree.setHeaderHidden(True)
    tree.setUniformRowHeights(True)
    tree.setIndentation(12)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    triggers = QAbstractItemView.EditTrigger
    tree.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
    tree.setExpandsOnDoubleClick(False)
    tree.setItemDelegateForColumn(1, FigureDelegate(tree))
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = tree.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(0)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    header.resizeSection(1, _FIGURE)
    tree.setColumnHidden(1, True)
    return tree
