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

_COLUMNS: tuple[str, ...] = (
    mark("Source"), mark("Rows are"), mark("Rows"), mark("Customers"), mark("Rejected"), mark("Imported"), mark("State"),
)  # fmt: skip
_NUMBERS = frozenset({2, 3, 4})
_STATE = 6
_SEEN = (_STATE, 1, 2, 3)
"""The columns beside the source that a narrow panel shows: state, kind of rows, rows, customers."""
_LEAST = 120
"""Pixels that the name of a source has at least."""
_MOST = 240
"""Pixels that any other column has at most, unless its name needs more."""


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
        self._fitted: list[int] = []
        for column, name in enumerate(_COLUMNS):
            self.setHorizontalHeaderItem(column, item(translated(name), "", column))
        self.horizontalHeader().moveSection(_STATE, 1)

    def fit(self) -> None:
        """Makes the columns as wide as what they hold, within bounds; a width that a hand has set stays until another
        is needed.
        """
        header = self.horizontalHeader()
        # a name in another language, or in a larger font, has the room that it needs
        widths = [
            max(header.sectionSizeHint(column), min(self.sizeHintForColumn(column), _MOST))
            for column in range(1, len(_COLUMNS))
        ]
        if widths != self._fitted:
            self._fitted = widths
            for column, width in enumerate(widths, 1):
                header.resizeSection(column, width)
            self._give_the_rest()

    def _give_the_rest(self) -> None:
        """Gives the source what the others leave; where they leave too little and the table scrolls anyway, what it
        needs beside those that are to be seen at first.
        """
        header, room = self.horizontalHeader(), self.viewport().width()
        spare = room - header.length() + header.sectionSize(0)
        if spare < _LEAST:
            seen = room - sum(map(header.sectionSize, _SEEN))
            spare = min(self.sizeHintForColumn(0), seen)
        header.resizeSection(0, max(_LEAST, spare))  # stretched, it could shrink to nothing

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._give_the_rest()
