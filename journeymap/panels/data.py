"""The data panel: where the map's figures come from, and how fresh they are."""

from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journeymap.drawing.style import Theme
from journeymap.drawing.text import count, locale
from journeymap.language import mark, tr, translated
from journeymap.model import change as changes
from journeymap.model.change import update
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Properties, Snapshot, SourceKind, Touchpoint
from journeymap.panels.labels import button, import_invitation, label, plain_tooltip
from journeymap.panels.reading import Outcome, reread, sentence
from journeymap.panels.recompute import Recomputer, file_of, folder_of, is_stale, taken_in
from journeymap.panels.tables import quiet_table
from journeymap.session.session import Session

ROWS_ARE = {SourceKind.EVENTS: mark("Events"), SourceKind.METRICS: mark("Figures per touchpoint")}

_COLUMNS: tuple[tuple[str, int], ...] = (
    (mark("Source"), 190), (mark("Rows are"), 184), (mark("Rows"), 100), (mark("Customers"), 90),
    (mark("Rejected"), 80), (mark("Imported"), 130), (mark("State"), 140),
)  # fmt: skip
_NUMBERS = frozenset({2, 3, 4})


class DataPanel(QWidget):
    """All data sources of the map, to import, refresh, bind anew and remove."""

    import_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._journey: Journey | None = None
        self._there = frozenset[Id]()
        self.recomputer = Recomputer(session, self)
        self.table = _table()
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.buttons: Mapping[str, QPushButton] = {
            "import": button(tr("Import data…"), self.import_asked.emit, role="primary"),
            "refresh": button(tr("Refresh"), self.refresh),
            "bind": button(tr("Edit binding…"), self.edit_binding),
            "remove": button(tr("Remove"), self.remove),
        }
        self._pages = QStackedLayout(self)
        words = tr("Import an event log, to count who continues and who is lost, or a table of figures per touchpoint.")
        self._invitation = import_invitation(words, self.import_asked.emit)
        self._pages.addWidget(self._invitation)
        self._page = self._filled_page()
        self._pages.addWidget(self._page)
        self.table.itemSelectionChanged.connect(self._enable)
        session.document.changed.connect(self._follow)
        session.jobs.changed.connect(self._enable)
        self.recomputer.changed.connect(self._fill)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Nothing here is painted by hand."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fill()  # files come and go while nobody looks
        super().showEvent(event)

    @property
    def chosen(self) -> DataSource | None:
        """The selected source, or the only one."""
        sources = self._sources()
        row = self.table.currentRow() if len(sources) != 1 else 0
        return sources[row] if 0 <= row < len(sources) else None

    def refresh(self) -> None:
        """Reads the data of the chosen source again."""
        source = self.chosen
        if source is None:
            return
        self._say("")
        document = self._session.document
        self._session.jobs.start(
            "refresh",
            tr("Reading {name}").format(name=source.title),
            reread(document.committed, source, folder_of(self._session)),
            done=self._take,
            failed=self._fail,
        )

    def edit_binding(self) -> None:
        """Opens the import dialog on the chosen source again."""
        source = self.chosen
        path = file_of(self._session, source) if source else None
        if source is not None and path is not None:
            from journeymap.panels.importing import ImportDialog

            dialog = ImportDialog(self._session, path, self.window(), source=source)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def remove(self) -> None:
        """Takes the chosen source away; undo brings it back, with its figures."""
        source = self.chosen
        if source is not None:
            self._session.jobs.cancel("refresh")
            # its snapshot stays behind, out of sight: it stands outside the history, so that no undo can miss it
            self._session.document.commit(changes.delete([source]), tr("Remove data"))

    def _take(self, outcome: Outcome) -> None:
        read, snapshot = outcome
        document = self._session.document
        source = document.committed.sources.get(read.id)
        if source is None:
            return
        fresh = replace(source, checksum=read.checksum, imported=read.imported)
        document.commit(update(source, fresh), tr("Refresh data"))
        document.refresh(taken_in(document.committed, snapshot))

    def _fail(self, error: Exception) -> None:
        self._say(sentence(error))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _sources(self) -> list[DataSource]:
        return sorted(self._session.document.committed.sources.values(), key=lambda s: (s.imported, s.id))

    def _follow(self) -> None:
        journey, before = self._session.document.committed, self._journey
        kinds = (DataSource, Snapshot, Touchpoint, Properties)
        if before is None or any(journey.table(kind) is not before.table(kind) for kind in kinds):
            if before is None or journey.sources.keys() != before.sources.keys():
                self._say("")
            self._journey = journey
            self._fill()

    def _fill(self) -> None:
        sources = self._sources()
        self._there = frozenset(source.id for source in sources if file_of(self._session, source))
        self._pages.setCurrentWidget(self._page if sources else self._invitation)
        kept = self.table.currentRow()
        self.table.setRowCount(len(sources))
        for row, source in enumerate(sources):
            for column, (words, tip) in enumerate(self._cells(source)):
                self.table.setItem(row, column, _item(words, tip, column))
        if sources:
            self.table.selectRow(min(max(kept, 0), len(sources) - 1))
        self._enable()

    def _cells(self, source: DataSource) -> list[tuple[str, str]]:
        snapshot = self._session.document.committed.snapshot(source.id)
        figures = snapshot.figures if snapshot else None
        rows, customers, rejected = "–", "–", "–"
        if figures:
            rows, customers, rejected = count(figures.events), count(figures.all_cases), count(figures.rejected)
        elif snapshot and source.rows is SourceKind.METRICS:
            rows = tr("%n measure(s)", n=len(snapshot.measures))
        state, why = self._state(source)
        return [
            (" ".join((source.title or Path(source.path).name)[:200].split()), source.path),
            (translated(ROWS_ARE[source.rows]), ""),
            (rows, ""),
            (customers, ""),
            (rejected, ""),
            (imported_when(source.imported), source.imported),
            (state, why),
        ]

    def _state(self, source: DataSource) -> tuple[str, str]:
        problem = self.recomputer.problem(source)
        here = source.id in self._there
        if is_stale(self._session.document.committed, source):
            return (tr("Stale: refresh"), problem) if here else (tr("Stale, file missing"), source.path)
        if not here:
            return tr("File missing, figures kept"), source.path
        return tr("Up to date"), problem

    def _enable(self) -> None:
        source = self.chosen
        busy = any(job.name == "refresh" for job in self._session.jobs.running)
        there = source is not None and source.id in self._there
        self.buttons["refresh"].setEnabled(there and not busy)
        self.buttons["bind"].setEnabled(there)
        self.buttons["remove"].setEnabled(source is not None)
        why = "" if there or source is None else tr("The file is not where it was.")
        for key in ("refresh", "bind"):
            self.buttons[key].setToolTip(why)

    def _filled_page(self) -> QWidget:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(8, 8, 8, 4)
        rows.setSpacing(6)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        for each in self.buttons.values():
            bar.addWidget(each)
        bar.addStretch(1)
        rows.addLayout(bar)
        rows.addWidget(self.problem)
        rows.addWidget(self.table, 1)
        return page


def imported_when(iso: str) -> str:
    """A moment of import by the user's clock and locale; as it stands where it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    return locale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if moment.isValid() else iso


def _item(words: str, tip: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setToolTip(plain_tooltip(tip))
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    quiet_table(table, tr("Data sources"), height=26)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    for column, (name, width) in enumerate(_COLUMNS):
        item = QTableWidgetItem(translated(name))
        side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        table.setHorizontalHeaderItem(column, item)
        header.resizeSection(column, width)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table
