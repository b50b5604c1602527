"""The dialog that makes a map of a list: pasted, or read from a spreadsheet, with a picture of what it becomes."""

import codecs
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from journeymap.app.gallery import thumbnail
from journeymap.drawing.style import Theme
from journeymap.files.pasted import Pasted, from_rows
from journeymap.files.store import why_unreadable
from journeymap.language import tr
from journeymap.model.journey import Journey

MOST_PAINTED = 1000
"""Maps of more touchpoints are counted, not painted."""
LARGEST = 20_000_000
"""Bytes of a file of text that is taken as a list."""
_WORKBOOKS = (".xlsx", ".xls", ".xlsb", ".ods")


class ListError(Exception):
    """A file that is no list, with a sentence that says why and what to do."""


def list_in(path: Path) -> str:
    """The list in a file, as text: of a workbook the cells of its first sheet. Raises ListError."""
    from journeymap.metrics.tables.table import read_table
    from journeymap.metrics.tables.textformat import TableError

    try:
        if path.suffix.lower() in _WORKBOOKS:
            frame = read_table(path).frame
            rows = [[str(name) for name in frame.columns], *([*map(str, row)] for row in frame.itertuples(index=False))]
            return "".join("\t".join(map(_cell, row)) + "\n" for row in rows)
        if path.stat().st_size > LARGEST:
            raise ListError(tr("“{name}” is too large to be a list.").format(name=path.name))
        data = path.read_bytes()
    except TableError as error:
        raise ListError(str(error)) from error
    except OSError as error:
        raise ListError(tr("“{name}” cannot be read.").format(name=path.name) + " " + why_unreadable(error)) from error
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # as Excel saves “Unicode text”
        return data.decode("utf-16", errors="replace")
    if b"\x00" in data[:4096]:
        raise ListError(tr("“{name}” is no text. Save it as CSV, or as a workbook.").format(name=path.name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _cell(text: str) -> str:
    return " ".join(text.split())


class ListDialog(QDialog):
    """Takes a list and tells `chosen` with the map that it becomes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pasted = Pasted(Journey())
        self.setWindowTitle(tr("New map from a list"))
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(tr("List of touchpoints"))
        self.field.setPlaceholderText(tr("Discover: Sees an ad, Searches the web\nBuy: Fills the basket, Pays\n\n…or one touchpoint a line, or cells of a spreadsheet with a header such as Stage, Touchpoint, Channel, Type, Emotion, Pain point."))  # fmt: skip
        self.field.setTabChangesFocus(True)
        self.preview = QLabel()
        self.preview.setMinimumSize(200, 160)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.said = _said("quiet")
        self.problem = _said("problem")
        self.read = QPushButton(tr("Read a file…"))
        self.make = QPushButton(tr("Make the map"))
        self.make.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self.follow)
        self.field.textChanged.connect(self._soon.start)
        self.read.clicked.connect(lambda: self._ask())  # noqa: PLW0108  # `clicked` says whether it is checked
        self.make.clicked.connect(lambda: self._take())  # noqa: PLW0108
        self.cancel.clicked.connect(self.reject)
        self._lay_out()
        self.resize(900, 520)
        self.follow()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addWidget(self.said)
        right.addWidget(self.problem)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.field, 1)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.read)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.make)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 18, 20, 18)
        rows.setSpacing(12)
        hint = _said("quiet")
        hint.setText(
            tr("Paste what you have. Stages and columns are recognised by themselves, in English and in Finnish.")
        )
        rows.addWidget(hint)
        rows.addLayout(middle, 1)
        rows.addLayout(buttons)

    def follow(self) -> None:
        """Shows what the list becomes."""
        self._soon.stop()
        self.pasted = from_rows(self.field.toPlainText())
        journey = self.pasted.journey
        there = bool(journey.touchpoints or journey.stages)
        self.make.setEnabled(there)
        counts = (
            tr("%n stage(s)", n=len(journey.stages)),
            tr("%n touchpoint(s)", n=len(journey.touchpoints)),
            tr("%n transition(s)", n=len(journey.transitions)),
        )
        self.said.setText(" · ".join(counts) if there else tr("Here you will see the map."))
        self._tell("\n".join(self.pasted.notices))
        self._paint()

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _paint(self) -> None:
        journey = self.pasted.journey
        room = self.preview.size()
        if not (journey.touchpoints or journey.stages) or len(journey.touchpoints) > MOST_PAINTED:
            self.preview.clear()
            return
        size = QSize(max(1, room.width()), max(1, room.height()))
        self.preview.setPixmap(thumbnail(journey, size, self._theme, scale=self.devicePixelRatioF()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _ask(self) -> None:
        kinds = (
            tr("Lists and spreadsheets")
            + " (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt *.md);;"
            + tr("All files")
            + " (*)"
        )
        name, _ = QFileDialog.getOpenFileName(self, tr("Read a list"), "", kinds)
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Puts the list in a file into the field; says so where there is none in it."""
        try:
            text = list_in(path)
        except ListError as error:
            self._tell(str(error))
            return
        self.field.setPlainText(text)
        self.follow()

    def _take(self) -> None:
        self.follow()
        if self.make.isEnabled():
            self.accept()
            self.chosen.emit(self.pasted.journey)


def _said(role: str) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made
