"""The outline: the whole map as a tree to search, filter, rename, reorder and select in."""

from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journeymap.drawing.style import Theme
from journeymap.language import tr
from journeymap.metrics.overlay import OverlayKind
from journeymap.model import edits
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Stage
from journeymap.panels.coverage import Coverage
from journeymap.panels.filterbar import FilterBar
from journeymap.panels.labels import SPACE, label, section
from journeymap.panels.outlinerows import OutlineRows
from journeymap.panels.outlinetree import SHOWN, Heading, Key, Narrowing, stepped
from journeymap.panels.outlineview import OutlineView
from journeymap.panels.toggles import dress
from journeymap.session.session import Session

_ENOUGH = 60
"""So many milliseconds after the last letter the tree is narrowed."""


class Outline(QWidget):
    """Everything on the map by name. What is selected here is selected on the map, and the other way round.

    `asked` tells of the record that was asked for with Enter or that a click chose, `context_asked` the point of the
    screen at which a menu for the selection is wanted.
    """

    asked = Signal(str)
    chosen = Signal(str)
    context_asked = Signal(QPoint)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._journey: Journey | None = None
        self._turned: set[Key] = set()
        self._syncing = False
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the outline"))
        self.search.setAccessibleName(tr("Search the outline"))
        self.search.setClearButtonEnabled(True)
        self.filter = FilterBar(session)
        self.rows = OutlineRows(session.document, self)
        self.tree = OutlineView(self.rows)
        self.nothing = label(tr("No touchpoint matches. Clear the search or the filter."), "quiet", wrap=True)
        self.coverage = Coverage()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_ENOUGH)
        self._soon.timeout.connect(self._narrow)
        self._connect()
        self._follow()
        self._narrow()
        self._follow_overlay()

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        dress(theme, [self.filter, self.coverage])
        self.rows.set_theme(theme)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 6, 12)
        rows.setSpacing(SPACE)
        head = QHBoxLayout()
        heading = section(tr("Outline"))
        heading.setContentsMargins(0, 0, 0, 6)  # in line with the words of the button beside it
        head.addWidget(heading, 1)
        head.addWidget(self.filter.more)
        self.nothing.hide()
        rows.addWidget(self.search)
        rows.addWidget(self.filter)
        rows.addLayout(head)
        rows.addWidget(self.nothing)
        rows.addWidget(self.tree, 1)
        rows.addWidget(section(tr("Coverage: type by stage")))
        rows.addWidget(self.coverage)

    def _connect(self) -> None:
        session = self._session
        self.search.textChanged.connect(lambda: self._soon.start())  # noqa: PLW0108  # not with the text for its milliseconds
        self.tree.selectionModel().selectionChanged.connect(self._select_on_map)
        self.tree.collapsed.connect(partial(self._note_turned, False))
        self.tree.expanded.connect(partial(self._note_turned, True))
        self.tree.gone_to.connect(self.asked)
        self.tree.moved.connect(self._move)
        self.tree.deleted.connect(self._delete)
        self.tree.context_asked.connect(self.context_asked)
        self.coverage.chosen.connect(session.selection.set)
        self.coverage.added.connect(session.selection.add)
        session.document.changed.connect(self._follow)
        session.selection.changed.connect(self._select_here)
        session.filtering.changed.connect(self._narrow)
        session.overlay.changed.connect(self._follow_overlay)

    def _follow(self) -> None:
        journey, before = self._session.document.committed, self._journey
        if before is not None and all(journey.table(k) is before.table(k) for k in SHOWN):
            return
        self._journey = journey
        if self.rows.follow() or before is None:
            self._laid_out()
        self.coverage.show_journey(journey)
        self.filter.follow()

    def _narrow(self) -> None:
        filtering, words = self._session.filtering, self.search.text().strip()
        only = Narrowing(words, filtering.matches if filtering.value else None)
        if self.rows.narrow(only):
            self._laid_out()
        self.nothing.setVisible(bool(only) and all(node.key is Heading.VIEWS for node in self.rows.tree))

    def _laid_out(self) -> None:
        """Brings expansion and selection back after the rows were laid out anew."""
        self._syncing = True
        for key, index in self.rows.branches():
            if self._is_open(key):
                self.tree.setExpanded(index, True)
        self._syncing = False
        self._select_here()

    def _is_open(self, key: Key) -> bool:
        """Whether the rows under a row are shown: those of stages and headings at first, until the user turns it."""
        usual = isinstance(key, Heading) or key in self._session.document.committed.table(Stage)
        return usual != (key in self._turned) or bool(self.search.text().strip())

    def _note_turned(self, is_open: bool, index: QModelIndex) -> None:  # noqa: FBT001  # as the signal has it
        key = self.rows.key_at(index)
        if not self._syncing and key is not None and self._is_open(key) != is_open:
            self._turned ^= {key}

    def _move(self, step: int) -> None:
        document = self._session.document
        change = stepped(document.committed, self._chosen(), step)
        if change:
            document.commit(change, tr("Move in the outline"), merge="list " + " ".join(self._chosen()))

    def _delete(self) -> None:
        document = self._session.document
        document.commit(edits.delete(document.committed, self._chosen()), tr("Delete"))

    def _chosen(self) -> list[Id]:
        listed = (self.rows.id_at(index) for index in self.tree.selectionModel().selectedRows())
        return [id for id in listed if id is not None]

    def edit(self, id: Id) -> None:
        """Shows a row and opens its name for typing."""
        index = self.rows.index_of(id)
        if index.isValid():
            self.tree.setFocus()
            self.tree.setCurrentIndex(index)
            self.tree.edit(index)

    def _select_on_map(self) -> None:
        if self._syncing:
            return
        chosen = self._chosen()
        self._syncing = True
        self._session.selection.set(chosen)
        self._syncing = False
        if len(chosen) == 1:
            self.chosen.emit(chosen[0])

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
            if self.tree.isExpanded(last.parent()) or not last.parent().isValid():  # what is folded stays folded
                self.tree.scrollTo(last)
        self._syncing = False

    def _follow_overlay(self) -> None:
        shown = self._session.overlay.value
        with_figures = shown.kind is OverlayKind.DROP_OFF
        self.rows.set_marks(shown.marks if with_figures else {})
        self.tree.setColumnHidden(1, not with_figures)
