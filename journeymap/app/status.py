"""The status bar: what is on the map, what data lies under it, what is under way, what is saved, how large it is seen."""

from collections.abc import Callable
from functools import partial
from html import escape
from math import log2

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSlider, QStatusBar, QToolButton, QWidget
from typing_extensions import override

from journeymap.app.desk import Desk
from journeymap.app.messages import announce
from journeymap.canvas.commands import looking
from journeymap.canvas.view import Canvas
from journeymap.drawing.text import locale
from journeymap.language import tr
from journeymap.metrics.overlay import shown_log
from journeymap.model.journey import Journey
from journeymap.model.records import SourceKind
from journeymap.panels.datatable import imported_when
from journeymap.session.document import Document

_TOLD_MS = 6000
"""How long a sentence of the map stays."""
_STEPS = 20
"""Steps of the zoom slider for each doubling."""
_SMALLEST, _LARGEST = 0.0625, 8.0


def counts(journey: Journey) -> str:
    """How many stages, touchpoints and transitions there are."""
    return " · ".join(
        (
            tr("%n stage(s)", n=len(journey.stages)),
            tr("%n touchpoint(s)", n=len(journey.touchpoints)),
            tr("%n transition(s)", n=len(journey.transitions)),
        )
    )


def data(journey: Journey) -> str:
    """The event log that is shown, else the last table: its name, events, customers and when; how many more there are."""
    sources = sorted(journey.sources.values(), key=lambda s: (s.rows is SourceKind.EVENTS, s.rank))
    if not sources:
        return ""
    last = shown_log(journey) or sources[-1]
    words = [last.title or last.path]
    snapshot = journey.snapshot(last.id)
    if snapshot is not None and snapshot.figures is not None:
        figures = snapshot.figures
        words.append(tr("{n} events").format(n=locale().toString(figures.events)))
        words.append(tr("{n} customers").format(n=locale().toString(figures.all_cases)))
    if last.imported:
        words.append(tr("imported {time}").format(time=imported_when(last.imported)))
    if len(sources) > 1:
        words.append(tr("and %n more source(s)", n=len(sources) - 1))
    return " · ".join(words)


def saved_state(document: Document) -> str:
    """Whether the map is in its file."""
    if document.modified:
        return tr("Not saved")
    return tr("Saved") if document.path else tr("New map")


class Status(QStatusBar):
    """Follows the map, the jobs and the camera."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.setSizeGripEnabled(False)
        self._counts, self._saved, self._data = _label(self), _label(self), Elided(self)
        self._data.setContentsMargins(8, 0, 8, 0)
        self._data.setMinimumWidth(40)
        self._job = JobBar(desk, self)
        self._zoom = ZoomBar(desk, self)
        for hidden in (self._counts, self._data):  # while a message shows, the others stay where they are
            policy = hidden.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            hidden.setSizePolicy(policy)
        self.addWidget(self._counts)
        self.addWidget(self._data, 1)
        for widget in (self._job, self._saved, self._zoom):
            self.addPermanentWidget(widget)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        document = desk.session.document
        for changed in (document.changed, document.history.indexChanged, desk.centre.turned):
            changed.connect(self._soon.start)
        desk.canvas.told.connect(self.tell)
        for done in (document.history.indexChanged, desk.session.selection.changed):
            done.connect(self.clearMessage)
        self._follow()

    def tell(self, text: str) -> None:
        """Shows a sentence for some seconds, at most until the next edit or selection; says it to a screen reader."""
        self.showMessage(text, _TOLD_MS)
        announce(self, text)

    def _follow(self) -> None:
        document, on_map = self._desk.session.document, self._desk.on_map
        self._counts.setText(counts(document.journey) if on_map else "")
        self._data.setText(data(document.journey) if on_map else "")
        self._data.setToolTip(f"<span>{escape(self._data.text())}</span>")  # else Qt might take it for rich text
        self._zoom.setVisible(on_map)
        self._saved.setText(saved_state(document) if on_map else "")


class Elided(QLabel):
    """A line that ends in an ellipsis where its room does."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        box = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 0, 8, 0)
    return label


class JobBar(QWidget):
    """The oldest job under way, with its progress and a button that ends it; hidden where none is."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = desk.session.jobs
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        self._title = _label(self)
        self._progress = QProgressBar(self)
        self._progress.setFixedWidth(120)
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 100)
        self._progress.setAccessibleName(tr("Progress"))
        cancel = QPushButton(tr("Cancel"), self)
        cancel.clicked.connect(self._cancel)
        for widget in (self._title, self._progress, cancel):
            row.addWidget(widget)
        self._jobs.changed.connect(self._follow)
        self._follow()

    def _cancel(self) -> None:
        for job in self._jobs.running[:1]:
            self._jobs.cancel(job.name)

    def _follow(self) -> None:
        running = self._jobs.running
        self.setVisible(bool(running))
        if running:
            job = running[0]
            self._title.setText(job.title)
            # without a report it is not known how long it takes: Qt shows a busy bar for an empty range
            self._progress.setRange(0, 100 if job.progress else 0)
            self._progress.setValue(round(100 * job.progress))


class ZoomBar(QWidget):
    """A slider and a percentage for the size at which the map is seen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = desk.canvas
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 6, 0)
        row.setSpacing(2)
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(round(_STEPS * log2(_SMALLEST)), round(_STEPS * log2(_LARGEST)))
        self._slider.setPageStep(_STEPS // 2)
        self._slider.setFixedWidth(110)
        self._slider.setAccessibleName(tr("Zoom"))
        self._slider.valueChanged.connect(self._slid)
        self._percent = QPushButton(self)
        self._percent.setProperty("role", "ghost")
        self._percent.setFixedWidth(64)
        self._percent.setToolTip(tr("Show the whole map"))
        self._percent.clicked.connect(partial(self._run, looking.fit))
        for text, name, command in (
            ("−", tr("Zoom out"), looking.zoom_out),
            ("+", tr("Zoom in"), looking.zoom_in),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setProperty("role", "ghost")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(partial(self._run, command))
            row.addWidget(button)
        row.insertWidget(1, self._slider)
        row.insertWidget(0, self._percent)
        desk.canvas.zoomed.connect(self._follow)
        self._follow(desk.canvas.camera.scale)

    def _run(self, command: Callable[[Canvas], None], *_: object) -> None:
        command(self._canvas)

    def _slid(self, step: int) -> None:
        self._canvas.zoom_by(2.0 ** (step / _STEPS) / self._canvas.camera.scale)

    def _follow(self, scale: float) -> None:
        self._slider.blockSignals(True)  # the slider only shows here what the map did
        self._slider.setValue(round(_STEPS * log2(max(scale, _SMALLEST))))
        self._slider.blockSignals(False)
        percent = tr("{n} %").format(n=round(100 * scale))
        self._percent.setText(percent)
        self._percent.setAccessibleName(tr("Zoom {percent}; show the whole map").format(percent=percent))
