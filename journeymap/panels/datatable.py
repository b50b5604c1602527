"""The table of the data panel: a row for each source, with what its figures rest on and how fresh they are."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem
from typing_extensions import override

from journeymap.drawing.text import locale
from journeymap.language import mark, tr, translated
from journeymap.model.records import SourceKind
from journeymap.panels.labels import plain_tooltip
from journeymap.panels.tables import quiet_table

ROWS_ARE = {SourceKind.EVENTS: mark("Events"), SourceKind.METRICS: mark("Figures per touchpoint")}

_COLUMNS: tuple[tuple[str, int], ...] = (
    (mark("Source"), 120), (mark("Rows are"), 150), (mark("Rows"), 88), (mark("Customers"), 84),
    (mark("Rejected"), 76), (mark("Imported"), 144), (mark("State"), 172),
)  # fmt: skip
_NUMBERS = frozenset({2, 3, 4})
_STATE = 6
_LEAST = 120
"""Pixels that the name of a source has at least."""


def imported_when(iso: str) -> str:
    """A moment of import by the user's clock and locale; as it stands where it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return iso
    here = moment.toLocalTime()
    time = locale().toString(here.time(), QLocale.FormatType.ShortFormat)
    return f"{locale().toString(here.date(), tr('d MMM yyyy'))} {time}"


def item(words: str, tip: str, column: int) -> QTableWidgetItem:
    """A cell with its tooltip, numbers at the right."""
    made = QTableWidgetItem(words)
    made.setToolTip(plain_tooltip(tip))
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    made.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made


class SourceTable(QTableWidget):
    """The empty table; the state stands beside the name, so that a narrow panel shows it."""

    def __init__(self) -> None:
        super().__init__(0, len(_COLUMNS))
        quiet_table(self, tr("Data sources"), height=26)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        for column, (name, width) in enumerate(_COLUMNS):
            self.setHorizontalHeaderItem(column, item(translated(name), "", column))
            # a name in another language, or in a larger font, has the room that it needs
            header.resizeSection(column, max(width, header.sectionSizeHint(column)))
        header.moveSection(_STATE, 1)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(0)
        header.resizeSection(0, max(_LEAST, self.viewport().width() - others))  # stretched, it could shrink to nothing
