"""Messages in place: a bar above the map for what the user should know, with the buttons that do the next thing."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from journeymap.app.icons import icon
from journeymap.drawing.style import Theme
from journeymap.language import tr

MOST = 3
"""Messages shown at a time; an older one gives way."""

Button = tuple[str, Callable[[], None]]
"""What a message offers: the words on the button, and what it does. The message goes when it is pressed."""


class Weight(StrEnum):
    """How much a message matters."""

    NOTICE = "notice"
    PROBLEM = "problem"


def announce(widget: QWidget, text: str) -> None:
    """Says a text to a screen reader, where one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class MessageBar(QWidget):
    """The messages that are up, the latest last; takes no room where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = Theme.LIGHT
        self._up: list[_Message] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What the messages say."""
        return tuple(message.text for message in list(self._up))

    def tell(self, text: str, *buttons: Button, weight: Weight = Weight.NOTICE) -> None:
        """Puts up a message. One that says the same gives way to it, and an older notice to a newer: problems stay."""
        for message in list(self._up):
            if message.text == text or message.weight is weight is Weight.NOTICE:
                self._drop(message)
        message = _Message(text, weight, self)
        message.gone.connect(lambda: self._drop(message))
        for label, act in buttons:
            message.offer(label, act)
        message.set_theme(self._theme)
        self._rows.addWidget(message)
        self._up.append(message)
        for old in self._up[:-MOST]:
            self._drop(old)
        self.show()
        announce(self, text)

    def problem(self, text: str, *buttons: Button) -> None:
        """Puts up a message about what went wrong."""
        self.tell(text, *buttons, weight=Weight.PROBLEM)

    def clear(self) -> None:
        """Takes all messages down."""
        for message in list(self._up):
            self._drop(message)

    def set_theme(self, theme: Theme) -> None:
        """Recolours the icons."""
        self._theme = theme
        for message in list(self._up):
            message.set_theme(theme)

    def _drop(self, message: "_Message") -> None:
        if message not in self._up:
            return
        self._up.remove(message)
        self._rows.removeWidget(message)
        message.hide()
        message.deleteLater()
        self.setVisible(bool(self._up))


def _act(act: Callable[[], None], *_: object) -> None:
    act()


class _Message(QFrame):
    gone = Signal()

    def __init__(self, text: str, weight: Weight, parent: QWidget) -> None:
        super().__init__(parent)
        self.text, self.weight = text, weight
        self.setObjectName("message")
        self.setProperty("weight", str(weight))
        self.setAccessibleName(text)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 7, 8, 7)
        self._row.setSpacing(8)
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row.addWidget(label, 1)
        self._close = QToolButton(self)
        self._close.setProperty("role", "ghost")
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.gone)
        self._row.addWidget(self._close)

    def offer(self, label: str, act: Callable[[], None]) -> None:
        """A button that does the next thing."""
        button = QPushButton(label, self)
        button.clicked.connect(self.gone)
        button.clicked.connect(partial(_act, act))
        self._row.insertWidget(self._row.count() - 1, button)

    def set_theme(self, theme: Theme) -> None:
        """Recolours the cross."""
        self._close.setIcon(icon("close", theme))
