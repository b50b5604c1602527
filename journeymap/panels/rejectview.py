"""Rows that could not be used: where, and why. Nothing disappears silently."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from journeymap.drawing.text import count
from journeymap.language import mark, tr, translated
from journeymap.metrics.imports import MeasureReport
from journeymap.metrics.logs.events import LoadReport
from journeymap.panels.labels import SPACE, Paragraph, button, label, plain_tooltip, set_role
from journeymap.panels.notations import written_day
from journeymap.panels.reasons import said
from journeymap.panels.tables import quiet_table

_COLUMNS = ((mark("Line"), 80), (mark("Column"), 160), (mark("Why"), 300), (mark("What stands there"), 200))


_NOTES = 2
"""So many remarks of a reader are in sight; all are in a list."""


class Reject(Protocol):
    """What is known of a row or cell that could not be used."""

    @property
    def line(self) -> int:
        """Its line; 0 where nobody can tell."""
        ...

    @property
    def column(self) -> str:
        """Its column; "" for the row as a whole."""
        ...

    @property
    def reason(self) -> str:
        """What is wrong."""
        ...

    @property
    def value(self) -> str:
        """What stands there."""
        ...


class RejectView(QWidget):
    """The first rejected rows in a table, and how many there are. `save_asked` wants all of them in a file."""

    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count_words = count(0)
        self.said = label("", "quiet", wrap=True)
        self.save = button(tr("Save as CSV…"), self.save_asked.emit)
        self.saved = Paragraph("quiet")
        self.saved.hide()
        self.table = QTableWidget(0, len(_COLUMNS))
        quiet_table(self.table, tr("Rejected rows"), height=24)
        self.table.setHorizontalHeaderLabels([translated(name) for name, _ in _COLUMNS])
        header = self.table.horizontalHeader()
        for column, (_, width) in enumerate(_COLUMNS):
            header.resizeSection(column, width)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, SPACE, 0, 0)
        rows.setSpacing(SPACE)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self.said, 1)
        head.addWidget(self.save)
        rows.addLayout(head)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.saved)

    def tell(self, words: str, *, problem: bool = False) -> None:
        """Says what became of saving them."""
        self.saved.setText(words)
        set_role(self.saved, "problem" if problem else "quiet")
        self.saved.setVisible(bool(words))

    def show_rejects(self, rejects: Sequence[Reject], number: int, *, to_save: bool = True) -> None:
        """Shows what was rejected, `number` in all; `to_save` says whether they are here to be saved."""
        self.tell("")
        self.save.setVisible(number > 0 and to_save)
        self.count_words = count(number)
        if not number:
            self.said.setText(tr("Every row could be used."))
        elif number > len(rejects):
            words = tr("The first {shown} of {all} that could not be used:")
            self.said.setText(words.format(shown=count(len(rejects)), all=count(number)))
        else:
            self.said.setText(tr("%n could not be used:", n=number))
        self.table.setVisible(bool(rejects))
        self.table.setRowCount(len(rejects))
        for row, reject in enumerate(rejects):
            cells = (str(reject.line) if reject.line else "–", reject.column, said(reject.reason), reject.value)
            for column, words in enumerate(cells):
                item = QTableWidgetItem(" ".join(words[:200].split()))
                item.setToolTip(plain_tooltip(words))
                self.table.setItem(row, column, item)


def unusable(report: LoadReport | MeasureReport) -> int:
    """How many rows of a log, or rows and cells of a table of figures, could not be used."""
    return report.unnamed + report.odd_cells if isinstance(report, MeasureReport) else report.rejected


def summary(report: LoadReport | MeasureReport, *, sessions: bool = False) -> str:
    """What came out of a file, in one line; `sessions` says that customers were parted into those."""
    if isinstance(report, MeasureReport):
        parts = [tr("{count} rows read").format(count=count(report.rows))]
        if report.unnamed:
            parts.append(tr("%n row(s) left out", n=report.unnamed))
        if report.odd_cells:
            parts.append(tr("%n cell(s) left out", n=report.odd_cells))
        return " · ".join([*parts, *_first(report.notes)])
    rejected = [tr("{count} rejected").format(count=count(report.rejected))] if report.rejected else []
    words = tr("{events} events of {cases} sessions") if sessions else tr("{events} events of {cases} customers")
    events = words.format(events=count(report.events), cases=count(report.cases))
    first, last = _day(report.first), _day(report.last)
    span = first if first == last else tr("{first} to {last}").format(first=first, last=last)
    odd = report.ambiguous_times
    repeated = [tr("%n repeated row(s) left out", n=report.duplicates)] if report.duplicates else []
    doubtful = [tr("{count} at a time that the clock showed twice or never").format(count=count(odd))] if odd else []
    return " · ".join([events, span, *rejected, *repeated, *doubtful, *_first(report.notes)])


def _first(notes: Sequence[str]) -> list[str]:
    """The first remarks, and how many more there are."""
    more = len(notes) - _NOTES
    return [*map(said, notes[:_NOTES]), *([tr("%n more remark(s)", n=more)] if more > 0 else [])]


def _day(moment: datetime) -> str:
    return written_day(QDateTime.fromSecsSinceEpoch(round(moment.timestamp())).date())
