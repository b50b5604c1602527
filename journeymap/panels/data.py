"""The data panel: where the map's figures come from, and how fresh they are."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.drawing.style import Theme
from journeymap.drawing.text import count
from journeymap.files.mappings import Mappings
from journeymap.language import tr, translated
from journeymap.metrics.overlay import shown_log
from journeymap.model import change as changes
from journeymap.model import edits
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Properties, Snapshot, SourceKind, Touchpoint
from journeymap.panels.datatable import ROWS_ARE, SourceTable, imported_when, item
from journeymap.panels.freshness import Refresher, is_changed, merging
from journeymap.panels.labels import button, import_invitation, label
from journeymap.panels.recompute import Recomputer, file_of, folder_of, is_stale
from journeymap.session.session import Session


class DataPanel(QWidget):
    """All data sources of the map, to import, refresh, bind anew and remove."""

    import_asked = Signal()

    def __init__(self, session: Session, mappings: Mappings | None = None) -> None:
        super().__init__()
        self._session, self._mappings = session, mappings
        self._journey: Journey | None = None
        self._rows: list[Id] = []
        self._there: dict[Id, Path] = {}
        self.recomputer, self.refresher = Recomputer(session, self), Refresher(session, self)
        self.table = SourceTable()
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.buttons: Mapping[str, QPushButton] = {
            "import": button(tr("Import data…"), self.import_asked.emit, role="primary"),
            "refresh": button(tr("Refresh"), self.refresh),
            "locate": button(tr("Locate file…"), self.locate),
            "connect": button(tr("Connect…"), self.connect_again),
            "bind": button(tr("Edit binding…"), self.edit_binding),
            "show": button(tr("Show on the map"), self.show_figures),
            "remove": button(tr("Remove"), self.remove),
        }
        self._pages = QStackedLayout(self)
        words = tr("Import an event log, to count who continues and who is lost, or a table of figures per touchpoint.")
        self._invitation = import_invitation(words, self.import_asked.emit)
        self._pages.addWidget(self._invitation)
        self._page = self._filled_page()
        self._pages.addWidget(self._page)
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.activated.connect(self.show_figures)
        session.document.changed.connect(self._follow)
        session.jobs.changed.connect(self._enable)
        self.recomputer.changed.connect(self._fill)
        self.refresher.changed.connect(self._fill)
        self.refresher.failed.connect(self._fail)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Nothing here is painted by hand."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fill()  # files come and go while nobody looks
        super().showEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self._fill()  # or while another window is in front
        super().changeEvent(event)

    @property
    def chosen(self) -> DataSource | None:
        """The selected source, or the only one."""
        sources = self._sources()
        row = self.table.currentRow() if len(sources) != 1 else 0
        return sources[row] if 0 <= row < len(sources) else None

    def refresh(self) -> None:
        """Reads the data of all sources again; says by name which could not be read."""
        self._say("")
        self.refresher.refresh(*(source.id for source in self._sources()))

    def locate(self) -> None:
        """Asks where the file of the chosen source is now, and reads it: together one step of the history."""
        source = self.chosen
        if source is None:
            return
        name, _ = QFileDialog.getOpenFileName(self.window(), tr("Locate “{name}”").format(name=source.title))
        if name:
            from journeymap.metrics.analysis import stored_path

            self._say("")
            document, merge = self._session.document, merging()
            path = stored_path(Path(name), folder_of(self._session))
            document.commit(
                edits.set_fields(document.committed, [source.id], path=path), tr("Locate file"), merge=merge
            )
            self.refresher.refresh(source.id, merge=merge)

    def edit_binding(self) -> None:
        """Opens the import dialog on the chosen source again."""
        from journeymap.panels.importing import ImportDialog
        from journeymap.panels.origin import DatabaseOrigin

        source = self.chosen
        if source is None:
            return
        database = DatabaseOrigin(source, folder_of(self._session)) if source.database else None
        origin = database or file_of(self._session, source)
        if origin is not None:
            _open(ImportDialog(self._session, origin, self.window(), source=source, mappings=self._mappings))

    def connect_again(self) -> None:
        """Asks for the password of the chosen database, or where it is now, and reads it: one step of the history."""
        from journeymap.panels.connecting import ConnectDialog

        source = self.chosen
        if source is not None and source.database:
            dialog = ConnectDialog(self._session, self.window(), source=source)
            dialog.chosen.connect(self._reconnect)
            _open(dialog)

    def _reconnect(self, source: DataSource) -> None:
        self._say("")
        document, merge = self._session.document, merging()
        fields = {"database": source.database, "table": source.table, "query": source.query}
        document.commit(edits.set_fields(document.committed, [source.id], **fields), tr("Connect"), merge=merge)
        self.refresher.refresh(source.id, merge=merge)

    def show_figures(self, *_: object) -> None:
        """Lets the map show the figures of the chosen log instead of another's."""
        source = self.chosen
        if source is not None and self._can_be_shown(source):
            document = self._session.document
            since = datetime.now(UTC).isoformat()  # to the microsecond: after an import in the same second
            document.commit(edits.set_fields(document.committed, [source.id], since=since), tr("Show on the map"))

    def _can_be_shown(self, source: DataSource) -> bool:
        journey = self._session.document.committed
        snapshot, shown = journey.snapshot(source.id), shown_log(journey)
        return snapshot is not None and snapshot.figures is not None and shown is not None and shown.id != source.id

    def remove(self) -> None:
        """Takes the chosen source away; undo brings it back, with its figures."""
        source = self.chosen
        if source is not None:
            # its snapshot stays behind, out of sight: it stands outside the history, so that no undo can miss it
            self._session.document.commit(changes.delete([source]), tr("Remove data"))
            self.refresher.leave_out(source.id)

    def _fail(self, title: str, why: str) -> None:
        said = tr("“{name}” could not be read: {reason}").format(name=title, reason=why)
        self._say("\n".join(filter(None, (self.problem.text(), said))))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _sources(self) -> list[DataSource]:
        return sorted(self._session.document.committed.sources.values(), key=lambda s: (s.title.casefold(), s.id))

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
        files = ((source.id, file_of(self._session, source)) for source in sources)
        self._there = {id: path for id, path in files if path is not None}
        self._pages.setCurrentWidget(self._page if sources else self._invitation)
        kept = self.table.currentRow()
        chosen = self._rows[kept] if 0 <= kept < len(self._rows) else None
        self._rows = [source.id for source in sources]
        self.table.setRowCount(len(sources))
        for row, source in enumerate(sources):
            for column, (words, tip) in enumerate(self._cells(source)):
                self.table.setItem(row, column, item(words, tip, column))
        self.table.fit()
        if sources:
            gone = min(max(kept, 0), len(sources) - 1)
            self.table.selectRow(self._rows.index(chosen) if chosen in self._rows else gone)
        self._enable()

    def _cells(self, source: DataSource) -> list[tuple[str, str]]:
        snapshot = self._session.document.committed.snapshot(source.id)
        figures = snapshot.figures if snapshot else None
        rows, customers, rejected = "–", "–", "–"
        if figures:
            rows, customers, rejected = count(figures.events), count(figures.all_cases), count(figures.rejected)
        elif snapshot and source.rows is SourceKind.METRICS:
            rows, rejected = tr("%n measure(s)", n=len(snapshot.measures)), count(snapshot.rejected)
        state, why = self._state(source)
        if self._is_one_of_several(source):
            state = tr("Shown · {state}").format(state=state)
        return [
            (" ".join((source.title or Path(source.path).name)[:200].split()), source.database or source.path),
            (translated(ROWS_ARE[source.rows]), ""),
            (rows, ""),
            (customers, ""),
            (rejected, ""),
            (imported_when(source.imported), source.imported),
            (state, why or state),
        ]

    def _is_one_of_several(self, source: DataSource) -> bool:
        """Whether the map shows this log, and might show another."""
        shown = shown_log(self._session.document.committed)
        return shown is not None and shown.id == source.id and any(map(self._can_be_shown, self._sources()))

    def _state(self, source: DataSource) -> tuple[str, str]:
        stale, path = is_stale(self._session.document.committed, source), self._there.get(source.id)
        if path is None and not source.database:
            return tr("Stale, file missing") if stale else tr("File missing"), source.path
        if unread := self.refresher.problem(source):
            return tr("Could not be read"), unread
        problem = self.recomputer.problem(source)
        if stale:
            return tr("Stale: refresh"), problem
        if path is None:
            return tr("On demand"), source.database
        return (tr("File changed: refresh") if is_changed(path, source) else tr("Up to date")), problem

    def _enable(self) -> None:
        source = self.chosen
        database = source is not None and bool(source.database)
        there = source is not None and (database or source.id in self._there)
        some = bool(self._there) or any(each.database for each in self._sources())
        self.buttons["refresh"].setEnabled(some and not self.refresher.busy)
        self.buttons["locate"].setVisible(source is not None and not there)
        self.buttons["connect"].setVisible(database)
        self.buttons["bind"].setEnabled(there)
        self.buttons["show"].setVisible(source is not None and self._can_be_shown(source))
        self.buttons["remove"].setEnabled(source is not None)
        why = tr("The file is not where it was.")
        self.buttons["refresh"].setToolTip("" if some or source is None else why)
        self.buttons["bind"].setToolTip("" if there or source is None else why)

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


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
