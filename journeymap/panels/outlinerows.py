"""The rows of the outline as Qt's views want them: a tree that is dragged in, renamed and decorated."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import NoneType
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from journeymap.drawing.style import BOLD, PALETTES, Theme, color, font
from journeymap.drawing.text import drop, percent
from journeymap.language import tr, translated
from journeymap.metrics.overlay import Mark
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.names import kind_of, name_of
from journeymap.model.records import Lane, Note, Persona, Record, Stage, Touchpoint
from journeymap.panels.labels import plain_tooltip
from journeymap.panels.marks import badge
from journeymap.panels.outlinetree import SHOWN, Heading, Key, Narrowing, Node, dropped, outline
from journeymap.session.document import Document

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

MIME = "application/x-journeymap-rows"

_NAMED_BY: Mapping[type[Record], str] = {Persona: "name", Note: "text"}
"""The field that is edited as the name of a row, where it is not the title."""


def runs(places: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], int]]:
    """Sorted places (parent, row) as runs: the place that begins one, and its last row."""
    start = 0
    for end in range(1, len(places) + 1):
        if end == len(places) or places[end] != (places[end - 1][0], places[end - 1][1] + 1):
            yield places[start], places[end - 1][1]
            start = end


class OutlineRows(QAbstractItemModel):
    """The tree that the outline shows. Column 1 has the drop-off, where there are figures.

    Rows are numbered from top to bottom as if all were unfolded; the root is number −1.
    """

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._journey = document.committed
        self._marks: Mapping[Id, Mark] = {}
        self._theme = Theme.LIGHT
        self._only = Narrowing()
        self._number(outline(self._journey))

    def _number(self, tree: tuple[Node, ...]) -> None:
        self.tree = tree
        self._nodes: list[Node] = []
        self._above: list[int] = []
        self._row: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._numbers: dict[Key, int] = {}
        self._take(tree, -1)

    def _take(self, nodes: tuple[Node, ...], above: int) -> None:
        mine: list[int] = []
        for row, node in enumerate(nodes):
            number = len(self._nodes)
            self._nodes.append(node)
            self._above.append(above)
            self._row.append(row)
            self._numbers[node.key] = number
            mine.append(number)
            if node.children:
                self._take(node.children, number)
        self._children[above] = mine

    def narrow(self, only: Narrowing) -> bool:
        """Lists what is asked for alone; tells whether the rows were laid out anew."""
        self._only = only
        return self.follow()

    def follow(self) -> bool:
        """Takes up the committed journey; tells whether the rows were laid out anew."""
        before, self._journey = self._journey, self._document.committed
        found = outline(self._journey, self._only)
        if found == self.tree:
            self._tell(
                id
                for kind in SHOWN
                if (table := self._journey.table(kind)) is not (old := before.table(kind))
                for id, record in table.items()
                if old.get(id) is not record and id in self._numbers
            )
            return False
        self.beginResetModel()
        self._number(found)
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

    def key_at(self, index: Index) -> Key | None:
        """What a row stands for; None for no row."""
        return self._nodes[index.internalId()].key if index.isValid() else None

    def id_at(self, index: Index) -> Id | None:
        """The record of a row; None for a heading."""
        key = self.key_at(index)
        return key if isinstance(key, str) else None

    def is_kind(self, index: Index, kind: type[Record]) -> bool:
        """Whether a row stands for a record of a kind."""
        return isinstance(self._record(index), kind)

    def index_of(self, key: Key) -> QModelIndex:
        """The row of a record or a heading; invalid where it is not listed."""
        number = self._numbers.get(key)
        return QModelIndex() if number is None else self.createIndex(self._row[number], 0, number)

    def branches(self) -> Iterator[tuple[Key, QModelIndex]]:
        """The rows with rows under them, from top to bottom."""
        for number, node in enumerate(self._nodes):
            if node.children:
                yield node.key, self.createIndex(self._row[number], 0, number)

    def ranges(self, ids: Iterable[Id]) -> Iterator[tuple[QModelIndex, QModelIndex]]:
        """The rows of these ids in runs, each from its first to its last cell."""
        numbers = (number for id in ids if (number := self._numbers.get(id)) is not None)
        for (above, first), last in runs(sorted((self._above[n], self._row[n]) for n in numbers)):
            children = self._children[above]
            yield self.createIndex(first, 0, children[first]), self.createIndex(last, 1, children[last])

    def _tell(self, ids: Iterable[Id]) -> None:
        for id in ids:
            index = self.index_of(id)
            self.dataChanged.emit(index, index.siblingAtColumn(1))

    def _repaint(self) -> None:
        for children in self._children.values():
            if children:
                last = len(children) - 1
                self.dataChanged.emit(self.createIndex(0, 0, children[0]), self.createIndex(last, 1, children[last]))

    @override
    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        children = self._children.get(parent.internalId() if parent.isValid() else -1, ())
        if not (0 <= row < len(children) and 0 <= column < 2) or (parent.isValid() and parent.column()):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    @override
    def parent(self, child: Index = ROOT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]  # QObject.parent() is another overload
        above = self._above[child.internalId()] if child.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._row[above], 0, above)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        if parent.isValid() and parent.column():
            return 0
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 2

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        record = self._record(index)
        flags, aside = _FLAGS.get(type(record), _FLAGS[Record])
        if isinstance(record, Touchpoint) and record.locked:
            return _LISTED if index.column() else _NAMED
        return aside if index.column() else flags

    def _record(self, index: Index) -> Record | None:
        return self._journey.get(self.id_at(index))

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self._record(index)
        if index.column():
            return self._figure(record.id, role) if isinstance(record, Touchpoint) else None
        if record is not None:
            return self._named(record, role)
        key = self.key_at(index)
        if role == Qt.ItemDataRole.DisplayRole and isinstance(key, Heading):
            return translated(key.value)
        return font(13, BOLD) if role == Qt.ItemDataRole.FontRole else None

    def _named(self, record: Record, role: int) -> Any:
        shows = _SHOWS.get(role)
        return shows(record, _own_name(record), self._theme) if shows else None

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
        record, journey = self._record(index), self._document.committed
        if role != Qt.ItemDataRole.EditRole or record is None:
            return False
        field = _NAMED_BY.get(type(record))
        named = edits.set_fields(journey, [record.id], **{field: str(value).strip()}) if field else None
        self._document.commit(
            edits.retitle(journey, record.id, str(value)) if named is None else named, tr("Edit title")
        )
        return True

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = dict.fromkeys(id for index in indexes if (id := self.id_at(index)) is not None)
        carried = QMimeData()
        carried.setData(MIME, json.dumps(list(ids)).encode())
        return carried

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return data.hasFormat(MIME) and bool(self._dropped(data, row, parent))

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        change = self._dropped(data, row, parent) if data.hasFormat(MIME) else None
        if change:
            self._document.commit(change, tr("Move in the outline"))
        return bool(change)

    def _dropped(self, data: QMimeData, row: int, parent: Index) -> Change:
        ids: list[Id] = json.loads(data.data(MIME).toStdString())
        before = self.key_at(self.index(row, 0, parent)) if row >= 0 else None
        return dropped(self._document.committed, ids, self.key_at(parent), before)


def _own_name(record: Record) -> str:
    return str(getattr(record, _NAMED_BY.get(type(record), "title"), ""))


def _ink(record: Record, own: str, theme: Theme) -> QColor | None:
    quiet = isinstance(record, Note) or not (own.strip() or isinstance(record, Stage))
    return color(PALETTES[theme].quiet) if quiet else None


_SHOWS: Mapping[int, Callable[[Record, str, Theme], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda record, _, __: name_of(record),
    Qt.ItemDataRole.EditRole: lambda _, own, __: own,
    Qt.ItemDataRole.ToolTipRole: lambda _, own, __: plain_tooltip(own),
    Qt.ItemDataRole.AccessibleTextRole: lambda record, _, __: f"{kind_of(record)}: {name_of(record)}",
    Qt.ItemDataRole.DecorationRole: lambda r, _, theme: (
        badge(r.engagement, theme) if isinstance(r, Touchpoint) else None
    ),
    Qt.ItemDataRole.FontRole: lambda record, _, __: font(13, BOLD) if isinstance(record, Stage) else None,
    Qt.ItemDataRole.ForegroundRole: _ink,
}
"""What the first cell of a record shows in each role, given the record, its own name as it is kept, and the theme."""

_LISTED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGGED, _NAMED = _LISTED | Qt.ItemFlag.ItemIsDragEnabled, _LISTED | Qt.ItemFlag.ItemIsEditable
_TAKING = Qt.ItemFlag.ItemIsDropEnabled
_FLAGS: Mapping[type, tuple[Qt.ItemFlag, Qt.ItemFlag]] = {
    NoneType: (_LISTED | _TAKING, _LISTED | _TAKING),
    Stage: (_DRAGGED | _NAMED | _TAKING, _DRAGGED | _TAKING),
    Lane: (_DRAGGED | _NAMED | _TAKING, _DRAGGED | _TAKING),
    Record: (_DRAGGED | _NAMED, _DRAGGED),
}
"""What can be done with the first cell and with the second one: of headings, of some kinds of records, of all others."""
