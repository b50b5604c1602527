"""The table of the data panel: a row for each source, with what its figures rest on and how fresh they are."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from journeymap.drawing.text import locale
from journeymap.language import mark, tr, translated
from journeymap.model.records import SourceKind
from journeymap.panels.labels import plain_tooltip
from journeymap.panels.tables import quiet_table

ROWS_ARE = {SourceKind.EVENTS: mark("Events"), SourceKind.METRICS: mark("Figures per touchpoint")}

_COLUMNS: tuple[tuple[str, int], ...] = (
    (mark("Source"), 150), (mark("Rows are"), 150), (mark("Rows"), 84), (mark("Customers"), 92),
    (mark("Rejected"), 80), (mark("Imported"), 150), (mark("State"), 140),
)  # fmt: skip
_NUMBERS = frozenset({2, 3, 4})
_STATE = 6
_LEAST = 120
"""Pixels that the name of a source has at least."""


def imported_when(iso: str) -> str:
    """A moment of import by the user's clock and locale; as it stands where it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
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


def source_table() -> QTableWidget:
    """The empty table; the state stands beside the name, so that a narrow panel shows it."""
    table = QTableWidget(0, len(_COLUMNS))
    quiet_table(table, tr("Data sources"), height=26)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    for column, (name, width) in enumerate(_COLUMNS):
        table.setHorizontalHeaderItem(column, item(translated(name), "", column))
        # a name in another language, or in a larger font, has the room that it needs
        header.resizeSection(column, max(width, header.sectionSizeHint(column)))
    header.setMinimumSectionSize(40)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.moveSection(_STATE, 1)
    return table
