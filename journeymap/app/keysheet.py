"""All keys on one sheet, made from the table of actions; and what this program is."""

from collections.abc import Iterable
from itertools import combinations, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeymap import __version__
from journeymap.app.actions import ACTIONS, MENUS, Action
from journeymap.app.menus import key_text
from journeymap.language import mark, tr, translated

_COLUMNS = 3
_HEAD = 3
"""Rows that the title of a block takes, with the room above it."""

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
    """Name and keys of every action of a menu and of those within it."""
    return [(name_of(a), keys_of(a)) for a in ACTIONS if a.menu.partition(".")[0] == menu]


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
        body = QWidget()
        body.setObjectName("body")
        columns = QHBoxLayout(body)
        columns.setSpacing(32)
        for blocks in _spread(_blocks()):
            column = QVBoxLayout()
            for title, rows in blocks:
                column.addLayout(_block(title, rows))
            column.addStretch(1)
            columns.addLayout(column, 1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("Keys"))
        scroll.setWidget(body)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(scroll, 1)
        rows.addWidget(buttons)
        available = parent.screen().availableSize()
        self.resize(min(1180, available.width() - 80), min(760, available.height() - 80))


Block = tuple[str, list[tuple[str, str]]]


def _blocks() -> list[Block]:
    menus = [(translated(text).replace("&", ""), rows_of(key)) for key, text in MENUS.items() if "." not in key]
    pointer = [(translated(what), translated(how)) for what, how in POINTER]
    return [*menus, (tr("Mouse and typing"), pointer)]


def _spread(blocks: list[Block]) -> list[list[Block]]:
    """The blocks in columns, in their order, so that the longest column is as short as can be."""

    def columns(cuts: tuple[int, ...]) -> list[list[Block]]:
        return [blocks[begin:end] for begin, end in pairwise((0, *cuts, len(blocks)))]

    def longest(cuts: tuple[int, ...]) -> int:
        return max(sum(len(rows) + _HEAD for _, rows in column) for column in columns(cuts))

    return columns(min(combinations(range(1, len(blocks)), _COLUMNS - 1), key=longest))


def _block(title: str, rows: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    head = QLabel(title)
    head.setProperty("role", "section")
    grid.addWidget(head, 0, 0, 1, 2)
    for number, (what, keys) in enumerate(rows, 1):
        key = QLabel(keys)
        key.setTextFormat(Qt.TextFormat.PlainText)
        if keys != "–":
            key.setProperty("role", "key")
        grid.addWidget(QLabel(what), number, 0)
        grid.addWidget(key, number, 1, Qt.AlignmentFlag.AlignRight)
    return grid


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
