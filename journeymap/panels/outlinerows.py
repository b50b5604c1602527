"""The rows of the outline: stages and, under each, its touchpoints from top to bottom."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from journeymap.drawing.style import BOLD, PALETTES, Theme, color, font
from journeymap.drawing.text import drop, percent
from journeymap.language import tr
from journeymap.metrics.overlay import Mark
from journeymap.model import edits
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Stage, Touchpoint
from journeymap.panels.labels import plain_tooltip
from journeymap.panels.marks import badge
from journeymap.session.document import Document

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Branch:
    """A stage (None: no stage) and the touchpoints in it."""

    stage: Id | None
    touchpoints: tuple[Id, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """What the outline is narrowed to: words in the title, and engagement types (none: all)."""

    words: str = ""
    types: frozenset[EngagementType] = frozenset()

    def passes(self, touchpoint: Touchpoint) -> bool:
        """Whether a touchpoint is listed; secondary types count."""
        if self.types and touchpoint.engagement not in self.types and not self.types & set(touchpoint.secondary):
            return False
        return self.words.casefold() in touchpoint.title.casefold()


def branches(journey: Journey, only: Filter = Filter()) -> tuple[Branch, ...]:
    """Stages in order with what the filter lets through; then what has no stage. Empty stages go where it narrows."""
    inside: dict[Id | None, list[Touchpoint]] = {stage.id: [] for stage in journey.stages}
    for touchpoint in journey.touchpoints.values():
        if only.passes(touchpoint):
            home = touchpoint.stage if touchpoint.stage in inside else None
            inside.setdefault(home, []).append(touchpoint)
    narrowed = only != Filter()
    return tuple(
        Branch(stage, tuple(t.id for t in sorted(members, key=lambda t: (t.y, t.x, t.id))))
        for stage, members in inside.items()
        if members or not narrowed
    )


def runs(places: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], int]]:
    """Sorted places (branch, row) as runs: the place that begins one, and its last row."""
    start = 0
    for end in range(1, len(places) + 1):
        if end == len(places) or places[end] != (places[end - 1][0], places[end - 1][1] + 1):
            yield places[start], places[end - 1][1]
            start = end


class OutlineRows(QAbstractItemModel):
    """The tree that the outline shows. Column 1 has the drop-off, where there are figures."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._journey = document.committed
        self._branches = branches(self._journey)
        self._marks: Mapping[Id, Mark] = {}
        self._theme = Theme.LIGHT
        self._filter = Filter()
        self._places: dict[Id, tuple[int, int]] = {}
        self._place()

    @property
    def branches(self) -> tuple[Branch, ...]:
        """What is listed."""
        return self._branches

    def narrow(self, only: Filter) -> bool:
        """Lists what a filter lets through; tells whether the rows were laid out anew."""
        self._filter = only
        return self.follow()

    def follow(self) -> bool:
        """Takes up the committed journey; tells whether the rows were laid out anew."""
        before, self._journey = self._journey, self._document.committed
        found = branches(self._journey, self._filter)
        if found == self._branches:
            self._tell(id for id in self._places if self._journey.get(id) is not before.get(id))
            return False
        self.beginResetModel()
        self._branches = found
        self._place()
        self.endResetModel()
        return True

    def set_marks(self, marks: Mapping[Id, Mark]) -> None:
        """The drop-off of touchpoints; empty where it is not shown."""
        if marks is not self._marks:
            self._marks = marks
            self._repaint()

    def set_theme(self, theme: Theme) -> None:
        """Shows colours and badges of another theme."""
        self._theme = theme
        self._repaint()

    def id_at(self, index: Index) -> Id | None:
        """The stage or touchpoint of a row."""
        if not index.isValid():
            return None
        above = index.internalId()
        return self._branches[index.row()].stage if above == 0 else self._branches[above - 1].touchpoints[index.row()]

    def index_of(self, id: Id) -> QModelIndex:
        """The row of a stage or touchpoint; invalid where it is not listed."""
        place = self._places.get(id)
        if place is None:
            return QModelIndex()
        above, row = place
        return self.createIndex(row, 0, above)

    def ranges(self, ids: Iterable[Id]) -> Iterator[tuple[QModelIndex, QModelIndex]]:
        """The rows of these ids in runs, each from its first to its last cell."""
        places = sorted(place for id in ids if (place := self._places.get(id)) is not None)
        for (above, first), last in runs(places):
            yield self.createIndex(first, 0, above), self.createIndex(last, 1, above)

    def _place(self) -> None:
        self._places = {branch.stage: (0, row) for row, branch in enumerate(self._branches) if branch.stage}
        for above, branch in enumerate(self._branches, 1):
            self._places |= {id: (above, row) for row, id in enumerate(branch.touchpoints)}

    def _tell(self, ids: Iterable[Id]) -> None:
        for id in ids:
            index = self.index_of(id)
            self.dataChanged.emit(index, index.siblingAtColumn(1))

    def _repaint(self) -> None:
        rows = len(self._branches)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 1))
        for row, branch in enumerate(self._branches):
            if branch.touchpoints:
                above = self.index(row, 0)
                last = len(branch.touchpoints) - 1
                self.dataChanged.emit(self.index(0, 0, above), self.index(last, 1, above))

    @override
    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, child: Index = ROOT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]  # QObject.parent() is another overload
        above = child.internalId() if child.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        if not parent.isValid():
            return len(self._branches)
        if parent.internalId() or parent.column():
            return 0
        return len(self._branches[parent.row()].touchpoints)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 2

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        named = self.id_at(index) is not None and index.column() == 0
        return plain | Qt.ItemFlag.ItemIsEditable if named else plain

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self._journey.get(self.id_at(index))
        if isinstance(record, Touchpoint):
            return self._figure(record.id, role) if index.column() else self._touchpoint(record, role)
        if index.column():
            return None
        title = record.title if isinstance(record, Stage) else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (_line(title) or tr("(untitled stage)")) if record else tr("No stage")
        if role == Qt.ItemDataRole.FontRole:
            return font(13, BOLD)
        return _text(title, role)

    def _touchpoint(self, touchpoint: Touchpoint, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return _line(touchpoint.title) or tr("(untitled)")
        if role == Qt.ItemDataRole.DecorationRole:
            return badge(touchpoint.engagement, self._theme)
        if role == Qt.ItemDataRole.ForegroundRole and not touchpoint.title.strip():
            return color(PALETTES[self._theme].quiet)
        return _text(touchpoint.title, role)

    def _figure(self, id: Id, role: int) -> Any:
        mark = self._marks.get(id)
        if mark is None or mark.value is None:
            return None
        palette = PALETTES[self._theme]
        shown: dict[int, Any] = {
            Qt.ItemDataRole.UserRole: drop(mark.value),
            Qt.ItemDataRole.ForegroundRole: color(palette.loss_text if mark.point else palette.quiet),
            Qt.ItemDataRole.FontRole: font(12, BOLD) if mark.point else font(12),
            Qt.ItemDataRole.AccessibleTextRole: tr("drop-off {rate}").format(rate=percent(mark.value)),
        }
        return shown.get(role)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        id = self.id_at(index)
        if role != Qt.ItemDataRole.EditRole or id is None:
            return False
        self._document.commit(edits.retitle(self._document.committed, id, str(value)), tr("Edit title"))
        return True


def _line(title: str) -> str:
    return " ".join(title[:500].split())


def _text(title: str, role: int) -> str | None:
    """What the editor and the tooltip of a row show."""
    if role == Qt.ItemDataRole.EditRole:
        return title
    return plain_tooltip(title) if role == Qt.ItemDataRole.ToolTipRole else None
