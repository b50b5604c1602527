"""The export dialog: what the file will look like and how large it will be, said before it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.exportform import ExportForm
from journeymap.app.messages import MessageBar
from journeymap.drawing.text import locale
from journeymap.export.errors import ExportError
from journeymap.export.formats import FORMATS, export, sheet
from journeymap.export.image import budget
from journeymap.export.options import Options
from journeymap.export.paper import paint_on
from journeymap.export.writing import written
from journeymap.language import tr, translated
from journeymap.model.journey import Journey
from journeymap.session.jobs import Job
from journeymap.session.session import Session

_PREVIEW = QSize(560, 460)
_JOB, _PREVIEW_JOB = "export", "export preview"


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export will be: its picture, and in words its size."""

    image: QImage
    facts: str


def preview(journey: Journey, options: Options, *, suffix: str, scale: float, job: Job) -> Preview:
    """Paints a small picture of an export, `scale` device pixels a window pixel, and words its size.

    Raises ExportError where the options cannot be met. May run in a worker.
    """
    planned = sheet(journey, options)
    facts = tr("{width} × {height} mm").format(width=_number(planned.paper.width), height=_number(planned.paper.height))
    if suffix == ".png":
        size = budget(planned.paper, options.dpi)
        facts += "\n" + tr("{width} × {height} pixels, {megabytes} MB in memory when it is opened").format(
            width=_number(size.width), height=_number(size.height), megabytes=_number(max(1.0, size.megabytes))
        )
    job.report(0.0)
    dots = min(_PREVIEW.width() / planned.paper.width, _PREVIEW.height() / planned.paper.height) * scale
    size = (max(1, round(planned.paper.width * dots)), max(1, round(planned.paper.height * dots)))
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        paint_on(painter, planned, dots=dots)
    finally:
        painter.end()
    image.setDevicePixelRatio(scale)
    return Preview(image, facts)


def _number(value: float) -> str:
    return locale().toString(round(value))


def write(journey: Journey, path: Path, options: Options, *, job: Job) -> Path:
    """Writes an export; where the job is cancelled meanwhile, there is no new file. Raises ExportError."""
    with written(path) as place:
        try:
            export(journey, place, options)
        except ExportError as error:
            raise ExportError(str(error).replace(str(place), str(path))) from error
        job.report(1.0)
    return path


class ExportDialog(QDialog):
    """Chooses how the map is taken away. `exported` tells the file once it is there."""

    exported = Signal(object)

    def __init__(self, session: Session, folder: Path, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._journey = session.document.committed
        self.setWindowTitle(tr("Export"))
        self._messages = MessageBar(self)
        self._picture = QLabel(self)
        self._picture.setMinimumSize(_PREVIEW + QSize(24, 24))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(tr("Preview"))
        self._facts = QLabel(self)
        self._facts.setProperty("role", "quiet")
        self._facts.setMinimumHeight(34)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._form = ExportForm(self._journey, session.overlay.value.key, folder / f"{name}.pdf")
        self._form.changed.connect(self._preview)
        self._form.choose.connect(self._choose)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._buttons, self._export = self._made_buttons()
        self._lay_out()
        self._preview()

    def _made_buttons(self) -> tuple[QDialogButtonBox, QPushButton]:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        export_button = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        export_button.setDefault(True)
        buttons.accepted.connect(self._start)
        buttons.rejected.connect(self.reject)
        return buttons, export_button

    def _lay_out(self) -> None:
        left, right, columns, rows = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        left.addWidget(self._picture, 1)
        left.addWidget(self._facts)
        right.addWidget(self._form)
        right.addStretch(1)
        right.addWidget(self._progress)
        right.addWidget(self._buttons)
        columns.setContentsMargins(20, 16, 20, 16)
        columns.setSpacing(24)
        columns.addLayout(left, 1)
        columns.addLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._messages)
        rows.addLayout(columns, 1)

    def _choose(self) -> None:
        path = self._form.path
        kinds = ";;".join(f"{translated(format.name)} (*{suffix})" for suffix, format in FORMATS.items())
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export to"),
            str(path or self._form.folder),
            kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._form.set_path(Path(name))

    def _preview(self) -> None:
        options = self._form.options()
        if isinstance(options, str):
            self._refuse(ExportError(options))
            return
        suffix, scale = self._form.suffix, self.devicePixelRatioF()
        self._session.jobs.start(
            _PREVIEW_JOB,
            tr("Preview of the export"),
            lambda job: preview(self._journey, options, suffix=suffix, scale=scale, job=job),
            done=self._show,
            failed=self._refuse,
        )

    def _show(self, made: Preview) -> None:
        self._messages.clear()
        self._picture.setPixmap(QPixmap.fromImage(made.image))
        self._facts.setText(made.facts)
        self._export.setEnabled(True)

    def _refuse(self, error: Exception) -> None:
        self._fail(error)
        self._export.setEnabled(False)
        self._facts.clear()

    def _fail(self, error: Exception) -> None:
        self._busy(busy=False)
        if not isinstance(error, ExportError):
            raise error
        self._messages.clear()
        self._messages.problem(str(error))

    def _start(self) -> None:
        options, path = self._form.options(), self._form.path
        if isinstance(options, str) or path is None:
            self._preview()  # it says what is missing
            return
        self._messages.clear()
        self._busy(busy=True)
        self._session.jobs.start(
            _JOB,
            tr("Export to {name}").format(name=path.name),
            lambda job: write(self._journey, path, options, job=job),
            done=self._finish,
            failed=self._fail,
        )

    def _busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._form.setEnabled(not busy)
        self._export.setEnabled(not busy)

    def _finish(self, path: Path) -> None:
        self.exported.emit(path)
        self.accept()

    def done(self, result: int) -> None:
        """Closes the dialog; what still runs for it ends, and leaves no file."""
        for name in (_JOB, _PREVIEW_JOB):
            self._session.jobs.cancel(name)
        super().done(result)


def tell(messages: MessageBar, path: Path) -> None:
    """Says that an export is there and offers to look at it."""
    messages.tell(
        tr("Exported to {path}").format(path=path),
        (tr("Open"), _opener(path)),
        (tr("Open the folder"), _opener(path.parent)),
    )


def _opener(path: Path) -> Callable[[], None]:
    def run() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    return run
