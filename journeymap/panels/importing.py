"""The import dialog: from a file of data, or a database, to figures on the map, in one window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget
from typing_extensions import override

from journeymap.drawing.text import count
from journeymap.files.mappings import Kept, Mappings
from journeymap.language import tr
from journeymap.metrics.overlay import OverlayKind
from journeymap.model.ids import new_id
from journeymap.model.records import DataSource, Snapshot, SourceKind
from journeymap.panels import rejectfile
from journeymap.panels.bindingview import BindingView
from journeymap.panels.cases import Cases
from journeymap.panels.firstlook import FirstLook
from journeymap.panels.importlayout import MORE, REJECTED, REMARKS, Tabs, lay_out
from journeymap.panels.labels import Paragraph, button
from journeymap.panels.naming import proposed
from journeymap.panels.origin import Asked, FileOrigin, Origin, Sight
from journeymap.panels.planning import Plan, figures_of_plan, planned, read_now
from journeymap.panels.reading import Names, let_go, sentence
from journeymap.panels.recall import Recall
from journeymap.panels.recompute import folder_of, taken_in
from journeymap.panels.rejectview import RejectView, summary, unusable
from journeymap.panels.remarks import Remarks
from journeymap.panels.replacing import Replacing, twin
from journeymap.panels.roles import Roles
from journeymap.session.jobs import Job
from journeymap.session.session import Session

if TYPE_CHECKING:
    from journeymap.metrics.analysis import Log

JOB, REMEMBERING = "import", "remember an import"
_PAUSE = 250


class ImportDialog(QDialog):
    """Looks at data, asks what its columns and names mean, and takes it in as one step of the history.

    With a `source`, that one is read again with other roles or another binding. How the file is read is kept in
    `mappings`, and a file of the same shape is read so at once.
    """

    def __init__(
        self,
        session: Session,
        origin: Origin | Path,
        parent: QWidget | None = None,
        *,
        source: DataSource | None = None,
        mappings: Mappings | None = None,
    ) -> None:
        super().__init__(parent)
        self.origin: Origin = FileOrigin(origin, mappings) if isinstance(origin, Path) else origin
        self._session, self._old, self._mappings = session, source, mappings
        self._id = source.id if source else new_id()
        self._recall = source is None
        self._sight: Sight | None = None
        self._kept: Kept | None = None
        self._shapes: dict[str, None] = {}
        self._log: Log | None = None
        self._names: Names | None = None
        self.look, self.roles, self.recall = FirstLook(self.origin.name), Roles(), Recall()
        self.binding, self.rejects, self.cases, self.remarks = BindingView(), RejectView(), Cases(), Remarks()
        self.replacing, self.saver = Replacing(), rejectfile.RejectSaver(session, self.rejects, self)
        self.tabs, self._summary = Tabs(), ""
        self.problem, self.status = Paragraph("problem"), Paragraph("quiet")
        self.bar = QProgressBar()
        self.stop = button(tr("Stop"), self._stop)
        self.again = button(tr("Read again"), self._again)
        self.cancelling = button(tr("Cancel"), self.reject)
        self.accepting = button(tr("Import"), self.accept, role="primary")
        lay_out(self)
        if source is not None:
            self.look.pick(source)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._read)
        self._connect()
        self._look()

    def _connect(self) -> None:
        self.look.changed.connect(self._look)
        self.recall.afresh.connect(self._start_afresh)
        self.recall.forgotten.connect(self._forget)
        self.roles.changed.connect(self._wait)
        self.cases.changed.connect(self._wait)
        self.binding.changed.connect(self._enable)
        self.saver.changed.connect(self._enable)
        self._session.jobs.changed.connect(self._progress)

    def _start(self, words: str, work: Callable[[Job], object], done: Callable[..., None]) -> None:
        self._say("")
        self.status.setText(words)
        self.again.hide()
        self._session.jobs.start(JOB, words, work, done=done, failed=self._fail)
        self._enable()

    def _look(self) -> None:
        self._let_go()
        self._soon.stop()
        self._sight = None  # what was seen before says nothing of the file as it is read now
        for part in (self.roles, self.cases):
            part.setEnabled(False)
        journey = self._session.document.committed
        asked = Asked(self.look.options(), self._id, journey, self._old, self._kept, self._recall)
        self._start(tr("Looking at the first rows"), self.origin.look(asked), self._seen)

    def _seen(self, sight: Sight) -> None:
        self._sight, self._kept, self._recall = sight, sight.kept, False
        self._shapes.update(dict.fromkeys(sight.shapes))
        if sight.kept is not None:
            self.look.pick(sight.draft)
        self.recall.show_kept(sight.kept)
        self.look.show_preview(sight.seen, known=sight.known)
        self.cases.show_source(sight.seen.table.columns, sight.draft)
        self.roles.show_sight(sight)
        self._read()

    def _start_afresh(self) -> None:
        self._kept = None
        self.look.unpick()
        self.cases.forget()
        self._look()

    def _forget(self) -> None:
        mappings, shapes = self._mappings, tuple(self._shapes)
        if mappings is not None:
            self._remember(lambda: [mappings.forget(shape) for shape in shapes])
        self._start_afresh()

    def _remember(self, write: Callable[[], object]) -> None:
        """Writes in a job that nobody waits for, and that outlives the dialog."""
        self._session.jobs.start(
            REMEMBERING, tr("Remembering how the file is read"), lambda _: write(), done=_nothing, failed=_nothing
        )

    def _wait(self) -> None:
        """Reads when the user has stopped choosing."""
        self._let_go()
        self._session.jobs.cancel(JOB)
        self.status.setText("")
        self._soon.start()
        self._enable()

    def _draft(self, sight: Sight) -> DataSource:
        """The source as it is chosen now."""
        draft = self.roles.apply(sight.draft)
        events = draft.rows is SourceKind.EVENTS
        self.tabs.offer(MORE, there=events)
        self.cases.leave_out(draft.columns.values())
        if self._old is None:
            journey, folder = self._session.document.committed, folder_of(self._session)
            self.replacing.show_twin(twin(journey, draft, self.origin.file, folder))
            draft = replace(draft, id=self.replacing.id(self._id))
        return self.cases.apply(draft) if events else draft

    def _read(self) -> None:
        self._let_go()
        missing = self.roles.missing()
        draft = self._draft(self._sight) if self._sight else None
        if missing or draft is None:
            self.status.setText(missing)
            self._enable()
            return
        words = tr("Reading {name}").format(name=self.origin.name[:120])
        self._start(words, self.origin.names(draft, self._session.document.committed), self._read_in)

    def _read_in(self, names: Names) -> None:
        self._names, self._log = names, names.log
        bound = self._sight.draft.binding if self._sight else {}
        journey = self._session.document.committed
        self.binding.show_names(proposed(names.counts, names.matches, bound), journey, events=bool(names.log))
        report = names.report
        self.rejects.show_rejects(report.rejects, unusable(report), to_save=rejectfile.can_save(names))
        self.saver.offer(names, self.origin.file)
        self.remarks.show_notes(report.notes)
        self.tabs.offer(REMARKS, there=bool(report.notes))
        self.tabs.setTabText(REMARKS, tr("Remarks: {count}").format(count=count(len(report.notes))))
        self.tabs.setTabText(REJECTED, tr("Rejected: {count}").format(count=self.rejects.count_words))
        self._summary = summary(report, sessions=names.source.sessions is not None)
        self._enable()

    def _again(self) -> None:
        if self._sight is None:
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
        return any(job.name in (JOB, rejectfile.JOB) for job in self._session.jobs.running)

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
        for page in (self.binding, self.rejects, self.remarks):
            page.setEnabled(ready)
        why = tr("No name is bound to a touchpoint yet.") if ready and not self.binding.bound else ""
        self.accepting.setToolTip(why)
        if ready:
            self.status.setText("\n".join(filter(None, (why, self._summary))))

    @override
    def accept(self) -> None:
        if not self.accepting.isEnabled() or self._names is None or self._sight is None:
            return
        draft = read_now(self._draft(self._sight), self._names)
        journey, folder = self._session.document.committed, folder_of(self._session)
        plan = planned(journey, draft, self.binding.rows, folder=folder, origin=self.origin)
        self._start(tr("Counting"), figures_of_plan(plan, self._names, self.origin.file), partial(self._take, plan))

    def _take(self, plan: Plan, snapshot: Snapshot) -> None:
        document = self._session.document
        document.commit(plan.change, tr("Import {name}").format(name=self.origin.name[:120]))
        document.refresh(taken_in(document.committed, snapshot))
        overlay = self._session.overlay
        if snapshot.figures is not None:
            overlay.show(str(OverlayKind.DROP_OFF))
        elif overlay.value.kind is OverlayKind.NONE:
            overlay.show(snapshot.measures[0].name)
        mappings, shapes = self._mappings, tuple(self._shapes)
        if mappings is not None and shapes:
            self._remember(lambda: mappings.keep(shapes, plan.source, plan.journey))
        super().accept()

    @override
    def done(self, result: int) -> None:
        self._soon.stop()
        self._session.jobs.changed.disconnect(self._progress)
        for job in (JOB, rejectfile.JOB):
            self._session.jobs.cancel(job)
        self._let_go()
        super().done(result)

    def _let_go(self) -> None:
        """Closes the log that was read, since another reading follows."""
        self._names = None
        self.saver.offer(None, None)
        if self._log is not None:
            let_go(self._log)
            self._log = None


def _nothing(_: object) -> None:
    """Nobody waits for it."""
