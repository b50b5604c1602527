"""The titles of the stages along the upper edge of the canvas, where their headers are out of sight or too small to
be read: as the frozen row of a table.
"""

from PySide6.QtCore import QEvent, QLineF, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from journeymap.canvas import ground, places
from journeymap.canvas.covering import ROW as HEIGHT
from journeymap.canvas.covering import away, row_top
from journeymap.canvas.view import Canvas
from journeymap.drawing import text
from journeymap.drawing.style import BOLD, color, font
from journeymap.language import tr
from journeymap.model.ids import Id
from journeymap.model.names import name_of
from journeymap.model.records import Stage

_FACE = 12.0
_NARROWEST = 22.0
"""Pixels of a column below which nothing of its title is shown."""


class Headers(QWidget):
    """A click selects a stage, a double click shows it; where the headers are in sight it is they that are clicked."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setAccessibleName(tr("Stages in view"))
        session = canvas.session
        self._soon = QTimer(self, singleShot=True, interval=0)  # so that a drag lays the map out once a frame
        self._soon.timeout.connect(self.follow)
        session.document.changed.connect(self._soon.start)
        session.selection.changed.connect(self.update)
        canvas.zoomed.connect(self.follow)
        canvas.installEventFilter(self)
        self.follow()

    def follow(self) -> None:
        """Shows, hides and places itself as the camera wants it."""
        canvas = self._canvas
        top = row_top(canvas.scene, canvas.camera, canvas.height())
        if top is not None:
            self.setGeometry(0, top, canvas.width(), HEIGHT)
        # headers in sight keep what can be done with them: dragging, resizing, renaming
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not away(canvas.camera))
        self.setVisible(top is not None)
        self.update()

    def _spans(self) -> list[tuple[Id, QRectF]]:
        """The columns in view, from left to right, in own pixels."""
        camera, wide = self._canvas.camera, self.width()
        spans = (
            (id, QRectF(camera.to_view(column.left, 0.0)[0], 0.0, column.width * camera.scale, HEIGHT))
            for id, column in self._canvas.scene.columns.items()
        )
        return [(id, span) for id, span in spans if span.right() > 0 and span.left() < wide]

    def _at(self, x: float) -> Id | None:
        return next((id for id, span in self._spans() if span.left() <= x < span.right()), None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette, journey = self._canvas.scene.palette, self._canvas.scene.journey
        chosen = self._canvas.session.selection.ids
        with QPainter(self) as painter:
            for id, span in self._spans():
                stage = journey.table(Stage)[id]
                seen = span.intersected(QRectF(self.rect()))
                picked = id in chosen
                painter.fillRect(seen, color(palette.selected if picked else palette.header))
                painter.setPen(QPen(color(palette.divider), 1.0))
                painter.drawLine(QLineF(span.right() - 0.5, 0.0, span.right() - 0.5, HEIGHT))
                painter.drawLine(QLineF(seen.left(), HEIGHT - 0.5, seen.right(), HEIGHT - 0.5))
                room = seen.adjusted(6.0, 0.0, -6.0, 0.0)
                if room.width() >= _NARROWEST:
                    shown = text.elided(name_of(stage), font(_FACE, BOLD), room.width())
                    ink = palette.text if stage.title.strip() else palette.quiet
                    text.draw(painter, room, shown, font(_FACE, BOLD), color(ink), align="center")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        stage = self._at(event.position().x())
        if stage is not None and event.button() == Qt.MouseButton.LeftButton:
            self._canvas.session.selection.set([stage])
            self._canvas.setFocus()
        else:
            event.ignore()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        stage = self._at(event.position().x())
        if stage is not None and event.button() == Qt.MouseButton.LeftButton:
            places.show_stage(self._canvas, stage)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            stage = self._canvas.scene.journey.get(self._at(event.pos().x()))
            QToolTip.showText(event.globalPos(), ground.plain(name_of(stage)) if stage else "", self)
            return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)
