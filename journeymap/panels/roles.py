"""What the rows of a file are, and which column is what."""

from collections.abc import Mapping, Sequence
from contextlib import suppress

from msgspec.structs import replace
from PySide6.QtCore import QDateTime, QSignalBlocker, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.language import mark, tr, translated
from journeymap.metrics.imports import Preview
from journeymap.metrics.tables.columns import ColumnKind
from journeymap.metrics.tables.times import EPOCHS, FORMATS, ISO
from journeymap.model.records import DataSource, SourceKind
from journeymap.panels.labels import label

EVENT_ROLES: Mapping[str, str] = {
    "case": mark("Customer or session"),
    "activity": mark("Activity"),
    "time": mark("Time"),
}
METRIC_ROLES: Mapping[str, str] = {"touchpoint": mark("Touchpoint")}
_EPOCHS: Mapping[str, str] = {
    "epoch s": mark("Seconds since 1970"),
    "epoch ms": mark("Milliseconds since 1970"),
    "epoch us": mark("Microseconds since 1970"),
}
_LETTERS = (
    ("%d", "DD"), ("%m", "MM"), ("%Y", "YYYY"), ("%y", "YY"), ("%b", "Jan"), ("%B", "January"),
    ("%H", "hh"), ("%I", "hh"), ("%M", "mm"), ("%S", "ss"), ("%f", "ffffff"), ("%p", "AM/PM"),
)  # fmt: skip


def notation(time_format: str) -> str:
    """A time format as people read it: “DD.MM.YYYY hh:mm”."""
    if time_format == ISO:
        return tr("ISO 8601 (YYYY-MM-DD hh:mm:ss)")
    if time_format in EPOCHS:
        return translated(_EPOCHS[time_format])
    for code, letters in _LETTERS:
        time_format = time_format.replace(code, letters)
    return time_format


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
        self.measures = QListWidget()
        self.measures.setAccessibleName(tr("Measures"))
        self.measures.setMaximumHeight(112)
        self._of_events = QWidget()
        self._of_metrics = QWidget()
        self._seen: Preview | None = None
        self._lay_out()
        self._connect()
        self._turn()
        self.setEnabled(False)

    def _lay_out(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(4)
        kinds.addWidget(label(tr("These rows are"), "subtitle"))
        kinds.addSpacing(6)
        kinds.addWidget(self.events)
        kinds.addWidget(self.metrics)
        kinds.addStretch(1)
        events = [(translated(name), self.columns[role]) for role, name in EVENT_ROLES.items()]
        _grid(self._of_events, [*events, (tr("Time format"), self.time_format), (tr("Zone of the times"), self.zone)])
        names = [(translated(METRIC_ROLES["touchpoint"]), self.columns["touchpoint"])]
        _grid(self._of_metrics, [*names, (tr("Decimal mark"), self.decimal), (tr("Measures"), self.measures)])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(kinds)
        rows.addWidget(self._of_events)
        rows.addWidget(self._of_metrics)

    def _connect(self) -> None:
        for picker in (*self.columns.values(), self.time_format, self.zone, self.decimal):
            picker.activated.connect(self._tell)
        self.measures.itemChanged.connect(self._tell)
        self.columns["time"].activated.connect(self._repropose)
        self._group.buttonClicked.connect(self._tell)

    def _tell(self) -> None:
        self._turn()
        self.changed.emit()

    def _repropose(self) -> None:
        """Another column of times brings its own notation."""
        column = str(self.columns["time"].currentData() or "")
        if self._seen is not None and column:
            reading = self._seen.reading(column)
            self.time_format.setCurrentIndex(max(0, self.time_format.findData(reading.time_format)))

    def _turn(self) -> None:
        self._of_events.setVisible(not self.metrics.isChecked())
        self._of_metrics.setVisible(self.metrics.isChecked())

    def show_source(self, seen: Preview, source: DataSource) -> None:
        """Shows the columns of a file, and how a source says they are read."""
        self._seen = seen
        self.setEnabled(True)
        (self.events if source.rows is SourceKind.EVENTS else self.metrics).setChecked(True)
        names = seen.table.columns
        for role, picker in self.columns.items():
            _offer(picker, [("", tr("Choose a column")), *((n, n) for n in names)], source.columns.get(role, ""))
        time = source.columns.get("time", "")
        rivals = seen.reading(time).ambiguous if time in names else ()
        forms = dict.fromkeys((source.time_format, *rivals, ISO, *EPOCHS, *FORMATS))
        _offer(self.time_format, [(f, notation(f)) for f in forms], source.time_format)
        _offer(self.zone, _zones(source.zone), source.zone)
        _offer(self.decimal, [(".", tr("Point: 1.5")), (",", tr("Comma: 1,5"))], source.decimal)
        with QSignalBlocker(self.measures):
            self.measures.clear()
            figures = [c.name for c in seen.columns if c.kind not in (ColumnKind.TEXT, ColumnKind.TIME)]
            for name in dict.fromkeys((*source.measures, *figures, *names)):
                item = QListWidgetItem(" ".join(name[:120].split()))
                item.setData(Qt.ItemDataRole.UserRole, name)
                on = name in source.measures
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.measures.addItem(item)
        self._turn()

    def apply(self, source: DataSource) -> DataSource:
        """The source with what is chosen here."""
        events = self.events.isChecked()
        roles = EVENT_ROLES if events else METRIC_ROLES
        chosen = {role: str(self.columns[role].currentData() or "") for role in roles}
        return replace(
            source,
            rows=SourceKind.EVENTS if events else SourceKind.METRICS,
            columns={role: name for role, name in chosen.items() if name},
            measures=() if events else tuple(self._ticked()),
            time_format=str(self.time_format.currentData() or "") if events else "",
            zone=str(self.zone.currentData() or "") if events else "",
            decimal=str(self.decimal.currentData() or "."),
        )

    def _ticked(self) -> list[str]:
        items = [self.measures.item(row) for row in range(self.measures.count())]
        on = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return [str(item.data(Qt.ItemDataRole.UserRole)) for item in on]

    def missing(self) -> str:
        """What is still to be chosen, as a sentence; "" for nothing."""
        roles = EVENT_ROLES if self.events.isChecked() else METRIC_ROLES
        for role, name in roles.items():
            if not self.columns[role].currentData():
                return tr("Choose the column of “{role}”.").format(role=translated(name))
        names = [self.columns[role].currentData() for role in roles]
        if len(set(names)) < len(names):
            return tr("One column cannot be two things: choose another.")
        if self.metrics.isChecked() and not self._ticked():
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
    made.setMaxVisibleItems(18)
    return made


def _offer(picker: QComboBox, choices: Sequence[tuple[str, str]], value: str) -> None:
    picker.clear()
    for key, name in choices:
        picker.addItem(" ".join(name[:120].split()), key)
    picker.setCurrentIndex(picker.findData(value))


def _grid(parent: QWidget, rows: Sequence[tuple[str, QWidget]]) -> None:
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(rows), 1)
    for line, (name, field) in enumerate(rows):
        field.setAccessibleName(name)
        top = Qt.AlignmentFlag.AlignTop if isinstance(field, QListWidget) else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label(name, "subtitle"), line, 0, top)
        grid.addWidget(field, line, 1)


def _zones(chosen: str) -> list[tuple[str, str]]:
    """The zones that naive times may be in: the machine's first, then by name."""
    from zoneinfo import available_timezones

    here = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    names: set[str] = set()
    with suppress(OSError):
        names = available_timezones()
    own = tr("This computer’s: {zone}").format(zone=here or QDateTime.currentDateTime().timeZoneAbbreviation())
    known = dict.fromkeys(filter(None, ("UTC", chosen, *sorted(names))))
    return [("", own), *((name, name) for name in known)]
