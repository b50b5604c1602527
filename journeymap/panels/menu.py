"""A menu to which the letters belong while it is open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu
from typing_extensions import override

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class Menu(QMenu):
    """A menu whose entries are chosen by their letters. Qt would let the keys of the map act through an open menu: what
    has the keys beneath it keeps its shortcuts.
    """

    @override
    def event(self, event: QEvent) -> bool:
        asked = event if event.type() == QEvent.Type.ShortcutOverride else None
        if isinstance(asked, QKeyEvent) and not asked.modifiers() & _COMMANDS:
            event.accept()
            return True
        return super().event(event)


def submenu(menu: QMenu, title: str) -> Menu:
    """A menu within another, at its end."""
    made = Menu(title, menu)
    menu.addMenu(made)
    return made
