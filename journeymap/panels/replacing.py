"""Says that data to be imported is on the map already, and takes its place unless it is to stand beside it."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from journeymap.language import tr
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource
from journeymap.panels.labels import SPACE, Elided, plain_tooltip
from journeymap.panels.notations import day_of, shortened


def twin(journey: Journey, draft: DataSource, file: Path | None, folder: Path | None) -> DataSource | None:
    """The source of the map that is the same data as a draft: of the same file and sheet, or table of a database."""
    from journeymap.metrics.analysis import resolve

    for source in sorted(journey.sources.values(), key=lambda each: each.rank, reverse=True):
        alike = (source.rows, source.sheet) == (draft.rows, draft.sheet)
        same = (source.database, source.table, source.query) == (draft.database, draft.table, draft.query)
        if not alike or not same:
            continue
        with suppress(OSError, ValueError):  # a file that is not there is none that is read now
            if file is None or resolve(source, folder).samefile(file):
                return source
    return None


class Replacing(QFrame):
    """One line with a choice, in sight only where data is on the map already."""

    def __init__(self) -> None:
        super().__init__()
        self._twin: DataSource | None = None
        self.setProperty("role", "box")
        self.said = Elided()
        self.beside = QCheckBox(tr("Add beside it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(SPACE)
        row.addWidget(self.said, 1)
        row.addWidget(self.beside)
        self.hide()

    def show_twin(self, source: DataSource | None) -> None:
        """Tells of the source whose place is taken, or of none."""
        self._twin = source
        self.setVisible(source is not None)
        if source is not None:
            words = tr("Replaces “{name}” of {day}.")
            self.said.setText(words.format(name=shortened(source.title), day=day_of(source.imported)))
            self.said.setToolTip(plain_tooltip(source.title))

    def id(self, own: Id) -> Id:
        """The id of the source whose place is taken, else the new one's own."""
        return own if self._twin is None or self.beside.isChecked() else self._twin.id
