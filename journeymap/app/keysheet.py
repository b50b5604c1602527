"""All keys on one sheet, made from the table of actions; and what this program is."""

from collections.abc import Iterable
from itertools import combinations, pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap import __version__
from journeymap.app.actions import ACTIONS, MENUS, Action
from journeymap.app.menus import key_text, menu_path
from journeymap.language import mark, tr, translated

_COLUMNS = 3
"""As many at most."""
_HEAD = 2
"""Rows that the title of a block takes, with the room above it."""
_GAP, _ABOVE = 32, 16
"""Pixels between columns, and above a block."""
_WIDEST, _HIGHEST, _AROUND = 1180, 760, 80
"""Pixels of the sheet, and those that it leaves of a small screen."""
_BESIDE = 60
"""Pixels of the sheet's width that margins and scroll bar take."""

POINTER: tuple[tuple[str, str], ...] = (
    (mark("Pan"), mark("Space-drag, middle drag, two fingers")),
    (mark("Zoom"), mark("Ctrl+wheel, pinch")),
    (mark("Select several"), mark("drag over the ground, Shift-click")),
    (mark("Connect"), mark("drag from the card’s rim")),
    (mark("End typing a title"), mark("Enter, Esc, Ctrl+Enter")),
    (mark("Go to a row of the outline on the map"), mark("Enter")),
    (mark("Move a row of the outline"), mark("Alt+Up, Alt+Down, or drag")),
)
"""What has no action of its own: what to do, and how."""


def rows_of(menu: str) -> list[tuple[str, str]]:
    """Name and keys of every action of a menu."""
    return [(name_of(action), keys_of(action)) for action in ACTIONS if action.menu == menu]


def name_of(action: Action) -> str:
    """What an action is called outside of menus."""
    return translated(action.text).replace("&", "").rstrip("…")


def keys_of(action: Action) -> str:
    """Its keys and what the mouse does instead; a dash where it has neither."""
    keys = " · ".join(key_text(key) for key in action.keys)
    return " ".join(part for part in (keys, translated(action.hint) if action.hint else "") if part) or "–"


class KeySheet(QDialog):
    """Lists all keys, menu by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        available = parent.screen().availableSize()
        size = QSize(min(_WIDEST, available.width() - _AROUND), min(_HIGHEST, available.height() - _AROUND))
        body = _body(size.width() - _BESIDE)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Keys"))
        scroll.setWidget(body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(scroll, 1)
        rows.addWidget(buttons)
        self.setMinimumWidth(min(body.minimumSizeHint().width() + _BESIDE, size.width()))
        self.resize(size)


Block = tuple[str, list[tuple[str, str]]]


def _blocks() -> list[Block]:
    menus = [(menu_path(key), rows_of(key)) for key in MENUS]
    pointer = [(translated(what), translated(how)) for what, how in POINTER]
    return [*menus, (tr("Mouse and typing"), pointer)]


def _body(width: int) -> QWidget:
    """All blocks in as many columns as there is room for, so that nobody scrolls sideways."""
    blocks = _blocks()
    made = {title: _block(title, rows) for title, rows in blocks}
    body = QWidget()
    body.setObjectName("body")
    columns = QHBoxLayout(body)
    columns.setSpacing(_GAP)
    for side_by_side in range(_COLUMNS, 0, -1):
        spread = _spread(blocks, side_by_side)
        wide = sum(max(made[title].sizeHint().width() for title, _ in column) for column in spread)
        if wide + (side_by_side - 1) * _GAP <= width or side_by_side == 1:
            for column in spread:
                columns.addLayout(_column([made[title] for title, _ in column]), 1)
            break
    return body


def _column(blocks: Iterable[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(_ABOVE)
    for block in blocks:
        column.addWidget(block)
    column.addStretch(1)
    return column


def _spread(blocks: list[Block], count: int) -> list[list[Block]]:
    """The blocks in columns, in their order, so that the longest column is as short as can be."""

    def columns(cuts: tuple[int, ...]) -> list[list[Block]]:
        return [blocks[begin:end] for begin, end in pairwise((0, *cuts, len(blocks)))]

    def longest(cuts: tuple[int, ...]) -> int:
        return max(sum(len(rows) + _HEAD for _, rows in column) for column in columns(cuts))

    return columns(min(combinations(range(1, len(blocks)), count - 1), key=longest))


def _block(title: str, rows: Iterable[tuple[str, str]]) -> QWidget:
    block = QWidget()
    lines = QVBoxLayout(block)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(3)
    head = QLabel(title)
    head.setProperty("role", "section")
    lines.addWidget(head)
    for what, keys in rows:
        key = QLabel(keys)
        key.setTextFormat(Qt.TextFormat.PlainText)
        if keys != "–":
            key.setProperty("role", "key")
        line = QHBoxLayout()
        line.addWidget(QLabel(what), 1)
        line.addWidget(key)
        lines.addLayout(line)
    return block


class About(QDialog):
    """Version and licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Journeymap"))
        title = QLabel(tr("Journeymap {version}").format(version=__version__))
        title.setProperty("role", "title")
        text = QLabel(
            tr("A designed customer journey and the measured one on the same canvas.")
            + "\n\n"
            + tr("Free software under the MIT licence. It works wholly offline.")
            + "\n"
            + tr("The typeface Inter is under the SIL Open Font Licence; Qt is under the LGPL.")
        )
        text.setWordWrap(True)
        text.setMinimumWidth(380)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 16)
        rows.setSpacing(12)
        for widget in (title, text, buttons):
            rows.addWidget(widget)
