"""The command palette as it is seen: a field and a list at the upper edge of the window."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from journeymap.app.desk import Desk
from journeymap.app.icons import drawn
from journeymap.app.messages import announce
from journeymap.app.palette import Entry, Found, entries, matching
from journeymap.app.theme import tokens
from journeymap.drawing import text
from journeymap.drawing.style import BOLD, PALETTES, Theme, color, font
from journeymap.drawing.touchpoints import paint_type
from journeymap.language import tr
from journeymap.model.records import Stage, Touchpoint

_WIDTH, _ROW, _ROWS = 640, 34, 11
_EDGE = 48
"""Pixels from the upper edge of the window."""
_FACE, _SMALL = 13.0, 12.0

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def open_palette(desk: Desk) -> None:
    """Opens the palette over the window; closes one that is open."""
    before = desk.window.findChild(PaletteBox)
    if before is not None:
        before.leave()
    else:
        PaletteBox(desk).show()


class Listed(QAbstractListModel):
    """The entries that fit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, found: Sequence[Entry]) -> None:
        """Lists others."""
        self.beginResetModel()
        self.entries = found
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return None


def spoken(entry: Entry) -> str:
    """An entry as a screen reader says it."""
    said = ", ".join(part for part in (entry.name, tr("on") if entry.on else "", entry.beside, entry.key) if part)
    return said if entry.enabled else tr("{entry}, not to be done now").format(entry=said)


class Rows(QStyledItemDelegate):
    """Paints an entry: its mark, its name, what is said beside it, its key."""

    def __init__(self, parent: QObject, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_WIDTH // 2, _ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, Listed):
            return
        entry, palette = model.entries[index.row()], PALETTES[self._theme]
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType]  # the stubs lack it
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType]  # the stubs lack it
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(palette.selected))
            painter.drawRoundedRect(rect, 6.0, 6.0)
        ink = palette.text if entry.enabled else tokens(self._theme)["faint"]
        self._mark(painter, QRectF(rect.x() + 8, rect.center().y() - 8, 16, 16), entry)
        room = rect.adjusted(34, 0, -10, 0)
        room.setRight(room.right() - self._key(painter, room, entry.key))
        name = text.elided(entry.name, font(_FACE), room.width())
        text.draw(painter, room, name, font(_FACE), color(ink), align="left")
        room.setLeft(room.x() + text.metrics(font(_FACE)).horizontalAdvance(name) + 10)
        if room.width() > 40 and entry.beside:
            beside = text.elided(entry.beside, font(_SMALL), room.width())
            quiet = palette.quiet if entry.enabled else tokens(self._theme)["faint"]
            text.draw(painter, room, beside, font(_SMALL), color(quiet), align="left")
        painter.restore()

    def _key(self, painter: QPainter, room: QRectF, key: str) -> float:
        """Draws the key at the right of a row; returns how much room it takes."""
        if not key:
            return 0.0
        palette = PALETTES[self._theme]
        wide = text.metrics(font(_SMALL, BOLD)).horizontalAdvance(key) + 14
        box = QRectF(room.right() - wide, room.center().y() - 10, wide, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.field))
        painter.drawRoundedRect(box, 5.0, 5.0)
        text.draw(painter, box, key, font(_SMALL, BOLD), color(palette.quiet), align="center")
        return wide + 10

    def _mark(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        palette, record = PALETTES[self._theme], entry.record
        if isinstance(record, Touchpoint):
            paint_type(painter, record.engagement, box.center(), 8.0, palette)
            return
        name = "stage" if isinstance(record, Stage) else "file" if record else "check" if entry.on else "right"
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(box.topLeft(), drawn(name, color(palette.quiet), scale=ratio))


class PaletteBox(QFrame):
    """One field over everything. Enter does what is chosen, arrows choose, Esc and a click elsewhere close it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._before = QApplication.focusWidget()
        self._known: list[Found] = entries(desk)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Command palette"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find an action or anything on the map"))
        self.field.setAccessibleName(tr("Find an action or anything on the map"))
        self.rows = Listed(self)
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setAccessibleName(tr("What fits"))
        self.list.setItemDelegate(Rows(self.list, desk.themes.theme))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._run)
        desk.window.installEventFilter(self)
        self._find("")
        self.raise_()
        QTimer.singleShot(0, self.field, self.field.setFocus)
        self.field.setFocus()

    def leave(self) -> None:
        """Closes and gives the keys back to where they were."""
        self._desk.window.removeEventFilter(self)
        self.field.removeEventFilter(self)
        inside = self.field.hasFocus() or QApplication.focusWidget() is None
        self.setParent(None)
        self.hide()
        self.deleteLater()
        if inside and self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def _find(self, words: str) -> None:
        self.rows.show_entries(matching(self._known, words))
        self._choose(next((n for n, entry in enumerate(self.rows.entries) if entry.enabled), 0))
        self._place()

    def _place(self) -> None:
        """Takes its place in the middle of the upper edge, as high as its list."""
        window = self._desk.window
        wide = min(_WIDTH, window.width() - 32)
        room = window.height() - 2 * _EDGE - self.field.sizeHint().height() - 28
        rows = max(1, min(_ROWS, len(self.rows.entries), room // _ROW))
        self.list.setFixedHeight(rows * _ROW + 4)
        self.list.setVisible(bool(self.rows.entries))
        high = self.field.sizeHint().height() + 16 + (rows * _ROW + 10 if self.rows.entries else 0)
        self.setGeometry((window.width() - wide) // 2, _EDGE, wide, high)

    def _choose(self, row: int) -> None:
        if self.rows.entries:
            index = self.rows.index(min(len(self.rows.entries) - 1, max(0, row)), 0)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            announce(self.field, spoken(self.rows.entries[index.row()]))
        else:
            announce(self.field, tr("Nothing fits"))

    def _run(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.entries[index.row()].enabled:
            entry = self.rows.entries[index.row()]
            self.leave()
            entry.run()

    def _pressed(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: 1 - _ROWS, Qt.Key.Key_PageDown: _ROWS - 1,
            Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1,
        }  # fmt: skip
        if event.key() in steps:
            row, last = self.list.currentIndex().row(), len(self.rows.entries) - 1
            wanted = row + steps[Qt.Key(event.key())]
            around = abs(steps[Qt.Key(event.key())]) == 1
            self._choose((0 if wanted > last else last if wanted < 0 else wanted) if around else wanted)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus() and _elsewhere(event):
            QTimer.singleShot(0, self, self.leave)
        elif isinstance(watched, QWidget) and watched is self._desk.window and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)


def _elsewhere(event: QFocusEvent) -> bool:
    """Whether the keys go to another part of the window: neither to a menu of the field nor to another program."""
    return event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
