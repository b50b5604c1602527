"""The import dialog: from a file of data to figures on the map, in one window."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QSplitter, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.language import tr
from journeymap.metrics.imports import Preview, preview, proposal
from journeymap.metrics.overlay import OverlayKind
from journeymap.model import change as changes
from journeymap.model.change import join
from journeymap.model.ids import new_id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind
from journeymap.panels.bindingview import BindingView
from journeymap.panels.firstlook import FirstLook
from journeymap.panels.labels import MARGIN, SPACE, Elided, button, label
from journeymap.panels.naming import additions, binding_of, proposed
from journeymap.panels.reading import Names, named_figures, named_log, now, sentence, stored_path
from journeymap.panels.recompute import folder_of, taken_in
from journeymap.panels.rejectview import RejectView, summary, unusable
from journeymap.panels.roles import Roles
from journeymap.session.jobs import Job
from journeymap.session.session import Session

if TYPE_CHECKING:
    from journeymap.metrics.analysis import Log

JOB = "import"
_PAUSE = 250
_SIZE = (1080, 760)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What an import comes to: the source with its binding, and the change that brings it and its new touchpoints."""

    source: DataSource
    change: changes.Change
    journey: Journey


class ImportDialog(QDialog):
    """Looks at a file, asks what its columns and names mean, and takes it in as one step of the history.

    With a `source`, that one is read again from its file with other roles or another binding.
    """

    def __init__(
        self, session: Session, path: Path, parent: QWidget | None = None, *, source: DataSource | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._path, self._old = session, path, source
        self._draft = source
        self._log: Log | None = None
        self._names: Names | None = None
        self.look, self.roles = FirstLook(path), Roles()
        self.binding, self.rejects = BindingView(), RejectView()
        self.tabs = QTabWidget()
        self.problem, self.status = label("", "problem", wrap=True), label("", "quiet", wrap=True)
        self.bar = QProgressBar()
        self.stop = button(tr("Stop"), self._stop)
        self.again = button(tr("Read again"), self._again)
        self.accepting = button(tr("Import"), self.accept, role="primary")
        self.setWindowTitle(tr("Import data"))
        self._lay_out()
        if source is not None:
            self.look.pick(encoding=source.encoding, delimiter=source.delimiter, sheet=source.sheet)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._read)
        self.look.changed.connect(self._look)
        self.roles.changed.connect(self._wait)
        self.binding.changed.connect(self._enable)
        session.jobs.changed.connect(self._progress)
        self._look()

    def _lay_out(self) -> None:
        self.resize(*_SIZE)
        name = Elided("title")
        name.setText(self._path.name)
        where = Elided("subtitle")
        where.setText(str(self._path.parent))
        left = QWidget()
        upper = QHBoxLayout(left)
        upper.setContentsMargins(0, 0, 0, SPACE)
        upper.setSpacing(20)
        self.roles.setFixedWidth(max(372, self.roles.minimumSizeHint().width()))
        upper.addWidget(self.look, 1)
        upper.addWidget(self.roles)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.binding, tr("Names"))
        self.tabs.addTab(self.rejects, tr("Rejected"))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(left)
        parts.addWidget(self.tabs)
        parts.setSizes([360, 300])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN + 6, MARGIN, MARGIN + 6, MARGIN)
        rows.setSpacing(SPACE)
        rows.addWidget(name)
        rows.addWidget(where)
        rows.addWidget(parts, 1)
        rows.addWidget(self.problem)
        rows.addLayout(self._foot())
        self.problem.hide()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.accepting.setDefault(True)
        self.again.hide()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        self.bar.setFixedWidth(140)
        foot.addWidget(self.status, 1)
        for part in (self.bar, self.stop, self.again, button(tr("Cancel"), self.reject), self.accepting):
            foot.addWidget(part)
        return foot

    def _start(self, words: str, work: Callable[[Job], object], done: Callable[..., None]) -> None:
        self._say("")
        self.status.setText(words)
        self.again.hide()
        self._session.jobs.start(JOB, words, work, done=done, failed=self._fail)
        self._enable()

    def _look(self) -> None:
        self._let_go()
        options = self.look.options()
        path = self._path
        self._start(tr("Looking at the first rows"), lambda _: preview(path, **options), self._seen)

    def _seen(self, seen: Preview) -> None:
        self.look.show_preview(seen)
        fresh = proposal(seen, self._path, id=self._old.id if self._old else new_id())
        old = self._old
        if old is not None and set(old.columns.values()) <= set(seen.table.columns):
            form = {"encoding": fresh.encoding, "delimiter": fresh.delimiter, "sheet": fresh.sheet}
            fresh = replace(old, **form)
        self._draft = fresh
        self.roles.show_source(seen, fresh)
        self._read()

    def _wait(self) -> None:
        """Reads when the user has stopped choosing."""
        self._let_go()
        self._session.jobs.cancel(JOB)
        self.status.setText("")
        self._soon.start()
        self._enable()

    def _read(self) -> None:
        self._let_go()
        missing = self.roles.missing()
        if missing or self._draft is None:
            self.status.setText(missing)
            self._enable()
            return
        draft = self.roles.apply(self._draft)
        journey = self._session.document.committed
        reading = named_log if draft.rows is SourceKind.EVENTS else named_figures
        self._start(
            tr("Reading {name}").format(name=self._path.name), reading(self._path, draft, journey), self._read_in
        )

    def _read_in(self, names: Names) -> None:
        self._names = names
        self._log = names.log
        binding = self._old.binding if self._old else {}
        self.binding.show_names(
            proposed(names.counts, names.matches, binding), self._session.document.committed, events=bool(names.log)
        )
        form = self.roles.apply(self._draft).time_format if self._draft else ""
        self.rejects.show_rejects(names.report.rejects, unusable(names.report), time_format=form)
        self.tabs.setTabText(1, tr("Rejected: {count}").format(count=self.rejects.count_words))
        self.status.setText(summary(names.report))
        self._enable()

    def _again(self) -> None:
        if self._draft is None:
            self._look()
        else:
            self._read()

    def _stop(self) -> None:
        self._session.jobs.cancel(JOB)
        self.status.setText(tr("Stopped."))
        self.again.show()
        self._enable()

    def _fail(self, error: Exception) -> None:
        self._say(sentence(error))
        self.status.setText("")
        self.again.show()
        self._enable()

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @property
    def _busy(self) -> bool:
        return any(job.name == JOB for job in self._session.jobs.running)

    def _progress(self) -> None:
        job = next((job for job in self._session.jobs.running if job.name == JOB), None)
        self.bar.setVisible(job is not None)
        self.stop.setVisible(job is not None)
        if job is not None:
            self.bar.setValue(round(100 * job.progress))

    def _enable(self) -> None:
        self._progress()
        ready = self._names is not None and not self._busy
        self.accepting.setEnabled(ready and self.binding.bound > 0)
        self.tabs.setEnabled(ready)
        if ready and not self.binding.bound:
            self.accepting.setToolTip(tr("No name is bound to a touchpoint yet."))
        else:
            self.accepting.setToolTip("")

    @override
    def accept(self) -> None:
        if not self.accepting.isEnabled() or self._names is None or self._draft is None:
            return
        plan = self._plan(self._draft, self._names)
        log, path = self._log, self._path

        def work(job: Job) -> Snapshot:
            if log is None:
                from journeymap.metrics.imports import read_measures

                return read_measures(path, plan.source, plan.journey)[0]
            job.on_cancel.append(log.cancel)
            figures = log.figures(plan.journey, plan.source)
            return Snapshot(id=Snapshot.id_of(plan.source.id), source=plan.source.id, figures=figures)

        self._start(tr("Counting"), work, partial(self._take, plan))

    def _plan(self, draft: DataSource, names: Names) -> _Plan:
        document = self._session.document
        journey = document.committed
        added, made = additions(journey, self.binding.rows)
        source = replace(
            self.roles.apply(draft),
            title=draft.title or self._path.name,
            path=stored_path(self._path, folder_of(self._session)),
            binding=binding_of(self.binding.rows, made),
            imported=now(),
            checksum=names.report.checksum,
        )
        old = journey.sources.get(source.id)
        change = join(added, changes.update(old, source) if old else changes.create(source))
        return _Plan(source, change, journey.apply(change))

    def _take(self, plan: _Plan, snapshot: Snapshot) -> None:
        document = self._session.document
        document.commit(plan.change, tr("Import {name}").format(name=self._path.name))
        document.refresh(taken_in(document.committed, snapshot))
        overlay = self._session.overlay
        if snapshot.figures is not None:
            overlay.show(str(OverlayKind.DROP_OFF))
        elif overlay.value.kind is OverlayKind.NONE:
            overlay.show(snapshot.measures[0].name)
        super().accept()

    @override
    def done(self, result: int) -> None:
        self._soon.stop()
        self._session.jobs.changed.disconnect(self._progress)
        self._session.jobs.cancel(JOB)
        self._let_go()
        super().done(result)

    def _let_go(self) -> None:
        """Closes the log that was read, since another reading follows."""
        self._names = None
        if self._log is not None:
            log, self._log = self._log, None
            with suppress(OSError):
                log.close()
