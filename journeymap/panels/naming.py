"""Names in the data and the touchpoints they mean: proposed by likeness, decided by the user."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from journeymap.drawing.text import count, percent
from journeymap.language import mark, tr, translated
from journeymap.metrics.bindings import How, Match
from journeymap.model import edits, geometry
from journeymap.model.change import Change, join
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.panels.labels import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

NOT_ON_MAP, IGNORED, NEW = "\0not on the map", "\0ignored", "\0new"
"""What a name may mean beside a touchpoint."""

MOST_NEW = 100
"""So many touchpoints at once are added to a map."""

_FIXED: Mapping[str, str] = {
    NOT_ON_MAP: mark("Not on the map"),
    IGNORED: mark("Ignore"),
    NEW: mark("New touchpoint"),
}
_HOWS: Mapping[How, str] = {
    How.EXACT: mark("exact"),
    How.FOLDED: mark("same letters"),
    How.FUZZY: mark("alike: tick to use it"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """A name of the data, how often it occurs, what it means, and whether that is settled."""

    name: str
    count: int
    meaning: str = NOT_ON_MAP
    settled: bool = True
    score: float = 0.0
    how: How = How.NONE


def proposed(counts: Mapping[str, int], matches: Sequence[Match], binding: Mapping[str, Id | None]) -> list[Named]:
    """What the names mean: as they were bound before, else as the matches say; likeness alone settles nothing."""
    rows: list[Named] = []
    for match in matches:
        number = counts.get(match.name, 0)
        if match.name in binding:
            rows.append(Named(match.name, number, binding[match.name] or IGNORED))
        elif match.touchpoint is None:
            rows.append(Named(match.name, number))
        else:
            sure = match.how is not How.FUZZY
            rows.append(Named(match.name, number, match.touchpoint, sure, match.score, match.how))
    return rows


def binding_of(rows: Sequence[Named], made: Mapping[str, Id]) -> dict[str, Id | None]:
    """The binding that the rows come to; `made` has the touchpoints that were added for new names."""
    binding: dict[str, Id | None] = {}
    for row in rows:
        if row.meaning == IGNORED:
            binding[row.name] = None
        elif row.meaning == NEW:
            binding[row.name] = made[row.name]
        elif row.meaning != NOT_ON_MAP and row.settled:
            binding[row.name] = row.meaning
    return binding


def additions(journey: Journey, rows: Sequence[Named]) -> tuple[Change, dict[str, Id]]:
    """The touchpoints for new names, in rows below what is on the map, and their ids by name."""
    lowest = max((rect.bottom for rect in geometry.cards(journey).values()), default=-geometry.GAP_Y)
    lefts = [column.left for column in geometry.columns(journey).values()]
    lefts = lefts or [geometry.STAGE_WIDTH * place for place in range(5)]
    made: dict[str, Id] = {}
    changes: list[Change] = []
    for place, row in enumerate(row for row in rows if row.meaning == NEW):
        down, right = divmod(place, len(lefts))
        y = lowest + geometry.GAP_Y + down * (geometry.CARD_HEIGHT + geometry.GAP_Y)
        made[row.name] = new_id()
        title = " ".join(row.name.split())
        x = lefts[right] + geometry.GAP_X / 2
        changes.append(edits.add_touchpoint(journey, x=x, y=geometry.snapped(y), title=title, id=made[row.name]))
    return join(*changes), made


NAME, COUNT, MEANS, MATCH = range(4)
_COLUMNS = (mark("Name in the data"), mark("Rows"), mark("Touchpoint"), mark("Match"))


class NameRows(QAbstractTableModel):
    """The names with their meaning; a tick settles a proposal. `decided` tells of every decision."""

    decided = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Named, ...] = ()
        self.meanings: dict[str, str] = {}

    def show_names(self, rows: Sequence[Named], journey: Journey) -> None:
        """Shows other names, to be bound to the touchpoints of a map."""
        self.beginResetModel()
        self.rows = tuple(rows)
        place = {stage.id: number for number, stage in enumerate(journey.stages)}
        ordered = sorted(
            journey.touchpoints.values(), key=lambda t: (place.get(t.stage or "", len(place)), t.y, t.x, t.id)
        )
        titles = {t.id: name_of(t) for t in ordered}
        self.meanings = {key: translated(name) for key, name in _FIXED.items()} | titles
        self.endResetModel()
        self.decided.emit()

    def decide(self, rows: Sequence[Named]) -> None:
        """The same names with other meanings."""
        self.rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, MATCH))
        self.decided.emit()

    def settle_all(self) -> None:
        """Takes every proposal."""
        self.decide([replace(row, settled=True) for row in self.rows])

    def add_all(self) -> None:
        """Makes touchpoints of the names that mean none, the most frequent first."""
        free = sorted((row for row in self.rows if row.meaning == NOT_ON_MAP), key=lambda row: -row.count)
        taken = {row.name for row in free[:MOST_NEW]}
        self.decide([replace(row, meaning=NEW, settled=True) if row.name in taken else row for row in self.rows])

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return translated(_COLUMNS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME and self.rows[index.row()].meaning not in _FIXED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == MEANS else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.EditRole and column == MEANS:
            return row.meaning
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            on = row.settled and row.meaning != NOT_ON_MAP
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return plain_tooltip(row.name)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _shown(self, row: Named, column: int) -> str:
        match = f"{percent(row.score)} · {translated(_HOWS[row.how])}" if row.how in _HOWS else ""
        if row.how is How.FUZZY and row.settled:
            match = f"{percent(row.score)} · {tr('taken')}"
        words = (" ".join(row.name[:200].split()), count(row.count), self.meanings.get(row.meaning, ""), match)
        return words[column]

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            new = replace(row, settled=Qt.CheckState(value) is Qt.CheckState.Checked)
        elif role == Qt.ItemDataRole.EditRole and value in self.meanings:
            new = Named(row.name, row.count, str(value))
        else:
            return False
        self.rows = (*self.rows[: index.row()], new, *self.rows[index.row() + 1 :])
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), MATCH))
        self.decided.emit()
        return True


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == COUNT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
