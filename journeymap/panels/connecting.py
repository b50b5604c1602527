"""The dialog that reaches a database: its URL and password, then the table or query with the events."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journeymap.language import tr
from journeymap.model.ids import new_id
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels.labels import MARGIN, SPACE, Paragraph, button, label
from journeymap.panels.reading import sentence
from journeymap.panels.recompute import folder_of
from journeymap.session.jobs import Job
from journeymap.session.session import Session

_EXAMPLE, _SELECT = "postgresql://name@host/database", "SELECT …"
"""The same in every language."""

JOB, KEYRING = "connect", "look for a keyring"


@dataclass(frozen=True, slots=True)
class Reached:
    """A database that answered: its tables where it lists them, and why the password was not kept ("" where it was)."""

    tables: tuple[str, ...]
    unkept: str = ""


class ConnectDialog(QDialog):
    """Asks for a database and what in it holds the events. `chosen` tells the source, which never has a password.

    With a `source`, that one is reached again.
    """

    chosen = Signal(object)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, source: DataSource | None = None, url: str = ""
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._source = source or DataSource(id=new_id(), rows=SourceKind.EVENTS)
        self._connected = False
        self.url, self.password = QLineEdit(self._source.database or url), QLineEdit()
        self.keep = QCheckBox(tr("Keep it in the system’s keyring"))
        self.of_table, self.of_query = QRadioButton(tr("Table")), QRadioButton(tr("Query"))
        self.table, self.query = QComboBox(), QPlainTextEdit(self._source.query)
        self.below = QWidget()
        self.problem, self.status = Paragraph("problem"), Paragraph("quiet")
        self.going_on = button(tr("Connect"), self.accept, role="primary")
        self._lay_out()
        self._connect()
        self._show_connected(connected=False)
        session.jobs.start(KEYRING, tr("Looking for a keyring"), _keyring, done=self.keep.setVisible, failed=_nothing)

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Connect to a database"))
        self.setMinimumWidth(620)
        self.url.setPlaceholderText(_EXAMPLE)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("where one is needed and not known yet"))
        self.table.setEditable(True)
        self.table.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.table.setEditText(self._source.table)
        self.query.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + 16)
        self.query.setTabChangesFocus(True)
        self.query.setPlaceholderText(_SELECT)
        (self.of_query if self._source.query else self.of_table).setChecked(True)
        self.keep.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN + 6, MARGIN, MARGIN + 6, MARGIN)
        rows.setSpacing(SPACE)
        rows.addWidget(label(tr("Connect to a database"), "title"))
        said = Paragraph("subtitle")
        said.setText(
            tr("Its events stay where they are: only counts come back. SQLite, DuckDB, PostgreSQL, ClickHouse, Spark.")
        )
        rows.addWidget(said)
        rows.addLayout(self._address())
        rows.addWidget(self.below)
        self._lay_out_below()
        rows.addWidget(self.problem)
        rows.addStretch(1)
        rows.addLayout(self._foot())

    def _address(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(((tr("URL"), self.url), (tr("Password"), self.password))):
            field.setAccessibleName(name)
            grid.addWidget(label(name, "subtitle"), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(button(tr("Choose file…"), self._choose_file), 0, 2)
        grid.addWidget(self.keep, 2, 1)
        return grid

    def _lay_out_below(self) -> None:
        grid = QGridLayout(self.below)
        grid.setContentsMargins(0, SPACE, 0, 0)
        grid.setSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        self.table.setAccessibleName(tr("Table with the events"))
        self.query.setAccessibleName(tr("Query for the events"))
        for row, (choice, field) in enumerate(((self.of_table, self.table), (self.of_query, self.query))):
            grid.addWidget(choice, row, 0)
            grid.addWidget(field, row, 1)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.status, 1)
        foot.addWidget(button(tr("Cancel"), self.reject))
        foot.addWidget(self.going_on)
        self.going_on.setDefault(True)
        return foot

    def _connect(self) -> None:
        for field in (self.url, self.password):
            field.textEdited.connect(self._disconnect)
        for signal in (self.of_table.toggled, self.table.editTextChanged, self.query.textChanged):
            signal.connect(self._enable)
        self.query.textChanged.connect(lambda: self.of_query.setChecked(True))

    def _choose_file(self) -> None:
        kinds = tr("SQLite and DuckDB files") + " (*.db *.sqlite *.sqlite3 *.duckdb *.ddb);;" + tr("All files") + " (*)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a database file"), "", kinds)
        if name:
            self.url.setText(url_of(Path(name)))
            self._disconnect()
            self.accept()

    def _disconnect(self) -> None:
        self._session.jobs.cancel(JOB)
        self.status.setText("")
        self._show_connected(connected=False)

    def _show_connected(self, *, connected: bool) -> None:
        self._connected = connected
        self.below.setEnabled(connected)
        self.problem.hide()
        words = tr("Continue") if connected else tr("Connect")
        self.going_on.setText(words)
        self.going_on.setAccessibleName(words)
        self._enable()

    def _enable(self) -> None:
        busy = any(job.name == JOB for job in self._session.jobs.running)
        wanted = self.query.toPlainText() if self.of_query.isChecked() else self.table.currentText()
        ready = bool(wanted.strip()) if self._connected else bool(self.url.text().strip())
        self.going_on.setEnabled(ready and not busy)

    @override
    def accept(self) -> None:
        """Connects first, then goes on with what was chosen."""
        if not self.going_on.isEnabled():
            return
        if not self._connected:
            self._reach()
            return
        query = self.query.toPlainText().strip() if self.of_query.isChecked() else ""
        table = "" if query else self.table.currentText().strip()
        self.chosen.emit(replace(self._source, database=self.url.text().strip(), table=table, query=query))
        super().accept()

    def _reach(self) -> None:
        from journeymap.metrics.engines.address import without_password

        typed, secret = self.url.text().strip(), self.password.text()
        shown = without_password(typed)
        self.url.setText(shown)  # a password typed into it is not to stay in sight
        self.problem.hide()
        self.status.setText(tr("Connecting to {url}").format(url=shown[:200]))
        keep = self.keep.isVisible() and self.keep.isChecked()
        work = reaching(typed, secret, folder_of(self._session), keep=keep)
        self._session.jobs.start(JOB, tr("Connecting"), work, done=self._reached, failed=self._fail)
        self._enable()

    def _reached(self, reached: Reached) -> None:
        wanted = self.table.currentText()
        self.table.clear()
        self.table.addItems(reached.tables)
        self.table.setEditText(wanted or (reached.tables[0] if reached.tables else ""))
        self.status.setText(
            reached.unkept or (tr("%n table(s) found", n=len(reached.tables)) if reached.tables else tr("Connected"))
        )
        self._show_connected(connected=True)
        self.table.setFocus()

    def _fail(self, error: Exception) -> None:
        self.status.setText("")
        self.problem.setText(sentence(error))
        self.problem.show()
        self._enable()

    @override
    def done(self, result: int) -> None:
        for job in (JOB, KEYRING):
            self._session.jobs.cancel(job)
        super().done(result)


def reaching(url: str, secret: str, folder: Path | None, *, keep: bool) -> Callable[[Job], Reached]:
    """The work that connects to see whether it can, and lists the tables. The password holds while the program runs, and
    in the keyring where it is to be kept. Raises EngineError and Cancelled.
    """

    def work(job: Job) -> Reached:
        from journeymap.metrics.engines import credentials
        from journeymap.metrics.engines.address import address_of
        from journeymap.metrics.engines.connecting import reach
        from journeymap.metrics.engines.engine import EngineError
        from journeymap.metrics.glance import tables

        address = address_of(url, folder)
        given = secret or address.secret
        if given:
            credentials.lend(address.shown, given)
        database = reach(address.shown, folder)
        try:
            job.when_cancelled(database.cancel)
            job.report(0.5)
            found = tables(database)
        finally:
            database.close()
        if keep and given:
            try:
                credentials.keep(address.shown, given)
            except EngineError as error:
                return Reached(found, str(error))
        return Reached(found)

    return work


def url_of(file: Path) -> str:
    """The URL of a database file: of SQLite by its first bytes, else of DuckDB."""
    sqlite = False
    with suppress(OSError), file.open("rb") as stream:  # connecting says what is wrong with it
        sqlite = stream.read(16).startswith(b"SQLite format 3")
    return f"{'sqlite' if sqlite else 'duckdb'}:///{quote(file.absolute().as_posix(), safe='/:')}"


def _keyring(_: Job) -> bool:
    from journeymap.metrics.engines.credentials import has_keyring

    return has_keyring()


def _nothing(_: Exception) -> None:
    """Then there is no keyring."""
