"""The frame around the canvas that has the keys while nothing on it is selected, where one came there by keys."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from journeymap.canvas.view import Canvas
from journeymap.drawing.style import color

_WIDTH = 2.0
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusFrame(QWidget):
    """Lies over its canvas and lets the pointer through. A press hides it until the keys come there anew."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._by_keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        canvas.session.selection.changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        self.setGeometry(self._canvas.rect())
        self.setVisible(self._by_keys and self._canvas.hasFocus() and not self._canvas.session.selection.ids)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        inset = _WIDTH / 2
        with QPainter(self) as painter:
            painter.setPen(QPen(color(self._canvas.scene.palette.accent), _WIDTH))
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
                self._by_keys = event.reason() in _BY_KEYS
            self._follow()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._by_keys = False
            self._follow()
        elif event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)
