"""The rows of the drop-off table: what each column shows, sorts by and copies."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from journeymap.drawing.style import BOLD, PALETTES, Theme, color, font
from journeymap.drawing.text import count, drop, span
from journeymap.language import mark, tr, translated
from journeymap.metrics.dropoff import Row
from journeymap.model.ids import Id
from journeymap.model.records import EngagementType
from journeymap.panels.labels import plain_tooltip
from journeymap.panels.marks import badge

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
Key = float | str | None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A row with its rank (None: too few customers to rank it, or no drop-off) and its engagement type; `point`: a drop-off
    point, where significantly many are lost.
    """

    row: Row
    rank: int | None
    engagement: EngagementType | None
    point: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `shown` is for people, `key` for sorting (None last), `copied` for other programs (ISO numbers)."""

    name: str
    width: int
    shown: Callable[[Ranked], str]
    key: Callable[[Ranked], Key]
    copied: Callable[[Ranked], str]
    loss: bool = False
    says: str = ""


def _counted(name: str, field: str, width: int, says: str) -> Column:
    def cases(ranked: Ranked) -> int:
        return int(getattr(ranked.row, field))

    return Column(name, width, lambda r: count(cases(r)), lambda r: -cases(r), lambda r: str(cases(r)), says=says)


def _rate(row: Row) -> str:
    return "–" if row.drop_off is None else drop(row.drop_off)


def _interval(row: Row) -> str:
    return "–" if row.interval is None else f"{span(*row.interval)}\u00a0%"


def _iso(values: Sequence[float] | None) -> str:
    return "" if values is None else " ".join(f"{value:.4f}" for value in values)


TOUCHPOINT, COMPLETED, RATE, BAR = 1, 5, 7, 9

COLUMNS: tuple[Column, ...] = (
    Column(
        mark("#"), 44, lambda r: str(r.rank or "–"), lambda r: r.rank, lambda r: str(r.rank or ""),
        says=mark("Rank by customers lost; none where too few customers tell"),
    ),
    Column(
        mark("Touchpoint"), 160, lambda r: " ".join(r.row.title[:300].split()) or tr("Untitled"),
        lambda r: r.row.title.casefold(), lambda r: r.row.title,
    ),
    _counted(mark("Reached"), "reached", 64, mark("Customers whose path holds the touchpoint")),
    _counted(mark("Continued"), "continued", 64, mark("… and who went on from it")),
    _counted(mark("Under way"), "under_way", 64, mark("… who stopped here so lately that they may still go on")),
    _counted(mark("Completed"), "completed", 64, mark("… who had completed the journey and ended here")),
    _counted(mark("Lost"), "lost", 64, mark("… who stopped here and have not come back")),
    Column(
        mark("Drop-off"), 72, lambda r: _rate(r.row), lambda r: None if r.row.drop_off is None else -r.row.drop_off,
        lambda r: _iso(None if r.row.drop_off is None else [r.row.drop_off]), loss=True,
        says=mark("Lost ÷ all who reached it and are not under way"),
    ),
    Column(
        mark("95 % interval"), 92, lambda r: _interval(r.row),
        lambda r: None if r.row.interval is None else -r.row.interval[0], lambda r: _iso(r.row.interval),
        says=mark("Where the true drop-off lies, with 95 % confidence (Wilson)"),
    ),
    Column(mark("Customers lost"), 120, lambda _: "", lambda r: -r.row.lost, lambda r: str(r.row.lost)),
)  # fmt: skip


def with_ranks(
    rows: Sequence[Row], types: Mapping[Id, EngagementType | None], points: frozenset[Id] = frozenset()
) -> tuple[Ranked, ...]:
    """Rows in the order of their rank, numbered; what is quiet or has no drop-off has no number."""
    ranked: list[Ranked] = []
    number = 0
    for row in rows:
        counts = row.drop_off is not None and not row.quiet
        number += counts
        ranked.append(Ranked(row, number if counts else None, types.get(row.id), row.id in points))
    return tuple(ranked)


class DropOffRows(QAbstractTableModel):
    """The table of drop-off points; sorts by any column, what has no value last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Ranked, ...] = ()
        self.most_lost = 0
        self._theme = Theme.LIGHT
        self._order = (0, Qt.SortOrder.AscendingOrder)
        self._places: dict[Id, int] = {}

    def show_rows(self, rows: Sequence[Ranked]) -> None:
        """Shows other rows, in the order that was chosen last."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.most_lost = max((ranked.row.lost for ranked in rows), default=0)
        self._sort()
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Shows colours and badges of another theme."""
        self._theme = theme
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))

    def place(self, id: Id) -> int | None:
        """The row number of a touchpoint."""
        return self._places.get(id)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._order = (column, order)
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        column, order = self._order
        key = COLUMNS[column].key
        there = [ranked for ranked in self.rows if key(ranked) is not None]
        gone = [ranked for ranked in self.rows if key(ranked) is None]
        there.sort(key=lambda ranked: cast("float", key(ranked)), reverse=order is Qt.SortOrder.DescendingOrder)
        self.rows = (*there, *gone)
        self._places = {ranked.row.id: place for place, ranked in enumerate(self.rows)}

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: "" if section == BAR else translated(COLUMNS[section].name),
            Qt.ItemDataRole.ToolTipRole: translated(COLUMNS[section].says) if COLUMNS[section].says else None,
            Qt.ItemDataRole.TextAlignmentRole: _alignment(section),
        }
        return shown.get(role)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        ranked, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == (Qt.ItemDataRole.UserRole if column.loss else Qt.ItemDataRole.DisplayRole):
            return column.shown(ranked)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.copied(ranked) if index.column() == BAR else column.shown(ranked)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(ranked, column)
        if role == Qt.ItemDataRole.FontRole:
            return font(13, BOLD) if column.loss and ranked.point else font(13)
        return self._touchpoint(ranked, role) if index.column() == TOUCHPOINT else None

    def _touchpoint(self, ranked: Ranked, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return badge(ranked.engagement, self._theme)
        if role == Qt.ItemDataRole.ToolTipRole:
            few = "\n" + tr("Too few customers to rank it.") if ranked.row.quiet else ""
            return plain_tooltip(ranked.row.title + few)
        return None

    def _ink(self, ranked: Ranked, column: Column) -> Any:
        palette = PALETTES[self._theme]
        if ranked.rank is None:
            return color(palette.quiet)
        return color(palette.loss_text if column.loss else palette.text)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column in (TOUCHPOINT, BAR) else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def as_tsv(rows: Sequence[Ranked]) -> str:
    """Rows for the clipboard: a header line, then a line each; no cell can run as a formula."""
    names = [translated(column.name) for column in COLUMNS[:BAR]]
    lines = [names, *([_cell(column.copied(ranked)) for column in COLUMNS[:BAR]] for ranked in rows)]
    return "".join("\t".join(line) + "\n" for line in lines)


def _cell(text: str) -> str:
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in {"=", "+", "-", "@"} else flat
