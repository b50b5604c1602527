"""The middle of the window: messages, the way back to an outer map, and below them the start page or the map."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journeymap.app.messages import MessageBar
from journeymap.app.trail import Trail


class Centre(QWidget):
    """Shows either the start page or the map. `turned` tells of the other one coming up."""

    turned = Signal()

    def __init__(self, start: QWidget, canvas: QWidget) -> None:
        super().__init__()
        self._canvas = canvas
        self._start = start
        self.messages = MessageBar(self)
        self.trail = Trail(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(start)
        self._pages.addWidget(canvas)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.messages)
        rows.addWidget(self.trail)
        rows.addWidget(self._pages, 1)

    @property
    def on_map(self) -> bool:
        """Whether the map is shown."""
        return self._pages.currentWidget() is self._canvas

    def show_map(self) -> None:
        """Turns to the map and gives it the keys."""
        self._turn(self._canvas)

    def show_start(self) -> None:
        """Turns to the start page."""
        self._turn(self._start)

    def _turn(self, page: QWidget) -> None:
        turned = self._pages.currentWidget() is not page
        self._pages.setCurrentWidget(page)
        self.trail.setVisible(self.on_map and bool(self.trail.steps))
        page.setFocus()
        if turned:
            self.turned.emit()
