"""What the rows of a file are, and which column is what: guessed, and open to change."""

from collections.abc import Mapping, Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeymap.language import mark, tr, translated
from journeymap.metrics.imports import Preview
from journeymap.metrics.tables.columns import ColumnKind
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels.choosing import short_list
from journeymap.panels.guesses import GuessMark
from journeymap.panels.labels import Paragraph, label
from journeymap.panels.measuring import MeasureTable
from journeymap.panels.notations import decimals, doubtful_number, doubtful_time, time_forms, zones
from journeymap.panels.origin import Sight

EVENT_ROLES: Mapping[str, str] = {
    "case": mark("Customer or session"),
    "activity": mark("Activity"),
    "time": mark("Time"),
}
METRIC_ROLES: Mapping[str, str] = {"touchpoint": mark("Touchpoint")}


class Roles(QWidget):
    """Pickers for the roles of columns. `changed` tells that the rows are to be read otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.events = _segment(tr("Events"))
        self.metrics = _segment(tr("Figures per touchpoint"))
        self._group = QButtonGroup(self)
        self._group.addButton(self.events)
        self._group.addButton(self.metrics)
        self.columns: dict[str, QComboBox] = {role: _picker() for role in (*EVENT_ROLES, *METRIC_ROLES)}
        self.time_format, self.zone, self.decimal = (_picker() for _ in range(3))
        self.measures = MeasureTable()
        self.doubt = Paragraph()
        self.marks: dict[QWidget, GuessMark] = {}
        self._settled: set[QWidget] = set()
        self._of_events = QWidget()
        self._of_metrics = QWidget()
        self._seen: Preview | None = None
        self._lay_out()
        self._connect()
        self._turn()
        self.setEnabled(False)

    def _lay_out(self) -> None:
        self.kinds = QWidget()
        kinds = QHBoxLayout(self.kinds)
        kinds.setContentsMargins(0, 0, 0, 0)
        kinds.setSpacing(4)
        kinds.addWidget(label(tr("These rows are"), "subtitle"))
        kinds.addSpacing(6)
        kinds.addWidget(self.events)
        kinds.addWidget(self.metrics)
        kinds.addStretch(1)
        self.marks[self.kinds] = GuessMark(self.kinds)
        kinds.addWidget(self.marks[self.kinds])
        events = [(translated(name), self.columns[role]) for role, name in EVENT_ROLES.items()]
        self._grid(
            self._of_events, [*events, (tr("Time format"), self.time_format), (tr("Zone of the times"), self.zone)]
        )
        names = [(translated(METRIC_ROLES["touchpoint"]), self.columns["touchpoint"])]
        figures = QVBoxLayout(self._of_metrics)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(6)
        upper = QWidget()
        self._grid(upper, [*names, (tr("Decimal mark"), self.decimal)])
        figures.addWidget(upper)
        figures.addWidget(self.measures, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.kinds)
        rows.addWidget(self._of_events)
        rows.addWidget(self._of_metrics, 1)
        rows.addWidget(self.doubt)
        rows.addStretch()
        self.doubt.hide()

    def _grid(self, parent: QWidget, rows: Sequence[tuple[str, QWidget]]) -> None:
        grid = QGridLayout(parent)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for line, (name, field) in enumerate(rows):
            field.setAccessibleName(name)
            self.marks[field] = GuessMark(field)
            grid.addWidget(label(name, "subtitle"), line, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, line, 1)
            grid.addWidget(self.marks[field], line, 2)

    def _connect(self) -> None:
        for picker in (*self.columns.values(), self.time_format, self.zone, self.decimal):
            picker.activated.connect(partial(self._touch, picker))
        self.measures.changed.connect(self._tell)
        self._group.buttonClicked.connect(self._settle_kind)

    def _touch(self, picker: QWidget, _: int) -> None:
        """Somebody has chosen: what the picker shows is no guess any more."""
        self._settled.add(picker)
        if picker is self.columns["time"]:
            self._repropose()
        self._tell()

    def _settle_kind(self) -> None:
        self._settled.add(self.kinds)
        self._tell()

    def _tell(self) -> None:
        self._turn()
        self._remark()
        self.changed.emit()

    def _repropose(self) -> None:
        """Another column of times brings its own notation."""
        column = str(self.columns["time"].currentData() or "")
        if self._seen is not None and column:
            reading = self._seen.reading(column)
            _offer(self.time_format, time_forms(reading.time_format, reading), reading.time_format)
            self._settled.discard(self.time_format)

    def _turn(self) -> None:
        self._of_events.setVisible(not self.metrics.isChecked())
        self._of_metrics.setVisible(self.metrics.isChecked())

    def _remark(self) -> None:
        """Says beside each picker whether it was guessed or is in doubt."""
        seen = self._seen
        if seen is None:
            return
        for role, picker in self.columns.items():
            sure = picker in self._settled or not picker.currentData() or role not in seen.guessed
            self.marks[picker].guess(sure=sure)
        self.marks[self.kinds].guess(sure=self.kinds in self._settled or "rows" not in seen.guessed)
        said = ""
        for picker, question in ((self.time_format, self._doubtful_time()), (self.decimal, self._doubtful_number())):
            doubt = "" if picker in self._settled else question
            self.marks[picker].check() if doubt else self.marks[picker].clear_mark()
            said = said or doubt
        self.doubt.setText(said)
        self.doubt.setVisible(bool(said))

    def _doubtful_time(self) -> str:
        column = str(self.columns["time"].currentData() or "")
        return doubtful_time(self._seen, column) if self._seen and column and not self.metrics.isChecked() else ""

    def _doubtful_number(self) -> str:
        return doubtful_number(self._seen, self.measures.ticked) if self._seen and self.metrics.isChecked() else ""

    def show_sight(self, sight: Sight) -> None:
        """Shows the columns of a file, and how the draft of a source says they are read."""
        seen, source = sight.seen, sight.draft
        self._seen = seen
        self._settled = {*self.marks} if sight.known else set()
        self.setEnabled(True)
        self.kinds.setVisible(not source.database)
        (self.events if source.rows is SourceKind.EVENTS else self.metrics).setChecked(True)
        names = seen.table.columns
        for role, picker in self.columns.items():
            _offer(picker, [("", tr("Choose a column")), *((n, n) for n in names)], source.columns.get(role, ""))
        time = source.columns.get("time", "")
        reading = seen.reading(time) if time in names else None
        _offer(self.time_format, time_forms(source.time_format, reading), source.time_format)
        _offer(self.zone, zones(source.zone), source.zone)
        _offer(self.decimal, decimals(), source.decimal)
        figures = [c.name for c in seen.columns if c.kind not in (ColumnKind.TEXT, ColumnKind.TIME)]
        with QSignalBlocker(self.measures):
            columns = tuple(dict.fromkeys((*source.measures, *source.computed, *figures, *names)))
            self.measures.show_columns(columns, ticked=source.measures, computed=source.computed, guesses=sight.guesses)
        self._turn()
        self._remark()

    def apply(self, source: DataSource) -> DataSource:
        """The source with what is chosen here."""
        events = self.events.isChecked()
        roles = EVENT_ROLES if events else METRIC_ROLES
        chosen = {role: str(self.columns[role].currentData() or "") for role in roles}
        further = {**source.columns} if events else {}
        for role in (*EVENT_ROLES, *METRIC_ROLES):
            further.pop(role, None)  # what is left is fixed by the kind of file, as the id of a row
        return replace(
            source,
            rows=SourceKind.EVENTS if events else SourceKind.METRICS,
            columns=further | {role: name for role, name in chosen.items() if name},
            measures=() if events else self.measures.ticked,
            computed={} if events else self.measures.computed,
            time_format=str(self.time_format.currentData() or "") if events else "",
            zone=str(self.zone.currentData() or "") if events else "",
            decimal=str(self.decimal.currentData() or "."),
        )

    def missing(self) -> str:
        """What is still to be chosen, as a sentence; "" for nothing."""
        roles = EVENT_ROLES if self.events.isChecked() else METRIC_ROLES
        for role, name in roles.items():
            if not self.columns[role].currentData():
                return tr("Choose the column of “{role}”.").format(role=translated(name))
        names = [self.columns[role].currentData() for role in roles]
        if len(set(names)) < len(names):
            return tr("One column cannot be two things: choose another.")
        if self.metrics.isChecked() and not self.measures.ticked:
            return tr("Tick at least one measure.")
        return ""


def _segment(words: str) -> QPushButton:
    made = QPushButton(words)
    made.setCheckable(True)
    made.setAutoDefault(False)
    made.setProperty("role", "segment")
    made.setAccessibleName(words)
    return made


def _picker() -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(14)
    short_list(made)
    return made


def _offer(picker: QComboBox, choices: Sequence[tuple[str, str]], value: str) -> None:
    picker.clear()
    for key, name in choices:
        picker.addItem(" ".join(name[:120].split()), key)
    picker.setCurrentIndex(picker.findData(value))
