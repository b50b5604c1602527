"""The table of drop-off points: where most customers are lost, and how sure that is."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journeymap.drawing.style import PALETTES, Palette, Theme, color
from journeymap.language import tr
from journeymap.metrics.dropoff import ranked
from journeymap.metrics.overlay import drop_off_points, figures_of
from journeymap.model.figures import Figures
from journeymap.model.journey import Journey
from journeymap.model.records import Properties, Touchpoint
from journeymap.panels.dropoffrows import BAR, COLUMNS, COMPLETED, RATE, TOUCHPOINT, DropOffRows, as_tsv, with_ranks
from journeymap.panels.figures import FigureDelegate
from journeymap.panels.labels import MARGIN, import_invitation, label
from journeymap.panels.outlinerows import runs
from journeymap.panels.tables import quiet_table
from journeymap.session.session import Session

_SHORTEST_BAR, _SHORTEST_TITLE = 60, 90
"""Pixels."""


class DropOffTable(QWidget):
    """All touchpoints with their counts, those first at which most customers are lost. Selects together with the map."""

    import_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: tuple[Figures | None, object, object] | None = None
        self._syncing = False
        self.rows = DropOffRows(self)
        self.table = FittingTable()
        self._bars = BarDelegate(self.rows, self.table)
        self._invitation = import_invitation(
            tr("Import an event log to see where customers are lost, ranked, with how sure that is."),
            self.import_asked.emit,
        )
        words = tr("No touchpoint is a goal, so nobody counts as completed: mark the goal with G.")
        self.goalless = label(words, "quiet", wrap=True)
        self.goalless.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self._page = QWidget()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._invitation)
        self._pages.addWidget(self._page)
        lines = QVBoxLayout(self._page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.goalless)
        lines.addWidget(self.table, 1)
        _prepare(self.table, self.rows, self._bars)
        copy = QAction(tr("Copy"), self.table)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        self.table.addAction(copy)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.rows.modelReset.connect(self._select_here)
        self.table.selectionModel().selectionChanged.connect(self._select_on_map)
        session.document.changed.connect(self._follow)
        session.selection.changed.connect(self._select_here)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        self.rows.set_theme(theme)
        self._bars.palette_ = PALETTES[theme]
        self.table.viewport().update()

    def copy(self) -> None:
        """Puts the selected rows, or all, on the clipboard as a table."""
        places = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        chosen = [self.rows.rows[place] for place in places] or self.rows.rows
        QGuiApplication.clipboard().setText(as_tsv(chosen))

    def _follow(self) -> None:
        journey = self._session.document.committed
        figures = figures_of(journey)
        state = (figures, journey.table(Touchpoint), journey.table(Properties))
        if self._shown is not None and all(a is b for a, b in zip(state, self._shown, strict=True)):
            return
        self._shown = state
        self.goalless.setVisible(not any(touchpoint.goal for touchpoint in journey.touchpoints.values()))
        self._pages.setCurrentWidget(self._page if figures else self._invitation)
        self._show(journey, figures)

    def _show(self, journey: Journey, figures: Figures | None) -> None:
        rows = ranked(journey, figures) if figures else ()
        types = {id: touchpoint.engagement for id, touchpoint in journey.touchpoints.items()}
        found = with_ranks(rows, types, drop_off_points(journey, figures) if figures else frozenset())
        if {r.row.id: r for r in found} != {r.row.id: r for r in self.rows.rows}:
            self._syncing = True
            self.rows.show_rows(found)
            self._syncing = False
            self._select_here()

    def _select_on_map(self) -> None:
        if not self._syncing:
            self._syncing = True
            chosen = [self.rows.rows[index.row()].row.id for index in self.table.selectionModel().selectedRows()]
            self._session.selection.set(chosen)
            self._syncing = False

    def _select_here(self) -> None:
        if self._syncing:
            return
        self._syncing = True
        places = [place for id in self._session.selection.ids if (place := self.rows.place(id)) is not None]
        chosen, last = QItemSelection(), self.rows.index(places[-1], TOUCHPOINT) if places else QModelIndex()
        for (_, first), end in runs([(0, place) for place in sorted(places)]):
            chosen.select(self.rows.index(first, 0), self.rows.index(end, BAR))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(chosen, flags.ClearAndSelect)
        if last.isValid():
            self.table.selectionModel().setCurrentIndex(last, flags.NoUpdate)
            self.table.scrollTo(last)
        self._syncing = False


class FittingTable(QTableView):
    """Gives up the bars, then the completed, then room for titles, before anybody has to scroll sideways.

    `widths` are those of the columns where there is room for all.
    """

    widths: tuple[int, ...] = ()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = COLUMNS[TOUCHPOINT].width
        room = self._room(besides=(TOUCHPOINT, BAR))
        self.setColumnHidden(BAR, room < wanted + _SHORTEST_BAR)
        self.setColumnHidden(COMPLETED, room < wanted)
        if room < wanted:
            room = self._room(besides=(TOUCHPOINT, BAR, COMPLETED))
        self.horizontalHeader().resizeSection(TOUCHPOINT, max(_SHORTEST_TITLE, min(room, wanted)))
        super().resizeEvent(event)

    def _room(self, *, besides: tuple[int, ...]) -> int:
        return self.viewport().width() - sum(width for i, width in enumerate(self.widths) if i not in besides)


class BarDelegate(QStyledItemDelegate):
    """Paints the customers lost as a bar, the most lost being the whole of it."""

    def __init__(self, rows: DropOffRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.palette_: Palette = PALETTES[Theme.LIGHT]

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        ranked_row = self._rows.rows[index.row()]
        rect = QRectF(
            option.rect  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType]  # the stubs lack it
        ).adjusted(8, 0, -14, 0)
        rect = QRectF(rect.x(), rect.center().y() - 4, rect.width(), 8)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(self.palette_.field))
        painter.drawRoundedRect(rect, 3, 3)
        row = ranked_row.row
        if row.lost and row.drop_off is not None:
            rect.setWidth(max(3.0, rect.width() * row.lost / self._rows.most_lost))
            painter.setBrush(color(self.palette_.quiet if row.quiet else self.palette_.loss))
            painter.drawRoundedRect(rect, 3, 3)
        painter.restore()


def _prepare(table: FittingTable, rows: DropOffRows, bars: BarDelegate) -> None:
    table.setModel(rows)
    quiet_table(table, tr("Drop-off points"), height=26)
    table.setItemDelegateForColumn(BAR, bars)
    table.setItemDelegateForColumn(RATE, FigureDelegate(table))
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    header = table.horizontalHeader()
    header.setMinimumSectionSize(30)
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    table.widths = tuple(max(c.width, header.sectionSizeHint(number)) for number, c in enumerate(COLUMNS))
    for number, width in enumerate(table.widths):
        header.resizeSection(number, width)
    header.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
    table.setSortingEnabled(True)
