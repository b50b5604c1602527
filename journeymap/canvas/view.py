"""The canvas: the widget on which a map is seen and edited. It paints the visible map from its records and hands
gestures to tools; it keeps no second copy of the map.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from journeymap.canvas import covering, explaining, gestures, ground, growing, handles
from journeymap.canvas.camera import FIT_LARGEST, Camera, centred, fitted, legible
from journeymap.canvas.hit import hit
from journeymap.canvas.painting import Painting
from journeymap.canvas.pointing import Pointing
from journeymap.canvas.scrolling import scrolled
from journeymap.canvas.titles import Titles, title_box
from journeymap.canvas.tools.tool import in_view
from journeymap.canvas.touch import Touch
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene, extent, scene
from journeymap.drawing.style import Theme
from journeymap.language import tr
from journeymap.model.geometry import Rect, header, union, width
from journeymap.model.ids import Id
from journeymap.session.session import Session


class Canvas(QWidget):
    """Shows a session's map through a camera.

    `zoomed` tells the scale after it changed, `told` a sentence for the status bar, `context_asked` the point of the
    screen at which a menu for the selection is wanted. An `overview` of the map may lie in its corner.
    """

    zoomed = Signal(float)
    told = Signal(str)
    context_asked = Signal(QPoint)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.camera = Camera()
        self.overview: QWidget | None = None
        self.pointing = Pointing(self, self)
        self._theme = Theme.LIGHT
        self._dimmed: frozenset[Id] = frozenset()
        self._scene: Scene | None = None
        self._before: Scene | None = None
        self._painting = Painting(self)
        self._fitting: Callable[[], None] | None = self.fit
        self._titles = Titles(self, session.document, partial(growing.grow, self))
        self.setAccessibleName(tr("Journey map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._touch = Touch(self, self, self.pointing)
        session.document.changed.connect(self._forget)
        session.overlay.changed.connect(self._forget)
        session.selection.changed.connect(self.update)

    @property
    def scene(self) -> Scene:
        """The map laid out as it is shown."""
        if self._scene is None:
            document, overlay = self.session.document, self.session.overlay.value
            self._before = self._scene = scene(
                document.journey, overlay, self._theme,
                dimmed=self._dimmed, before=self._before, hasty=document.journey is not document.committed,
            )  # fmt: skip
        return self._scene

    @property
    def settled(self) -> bool:
        """Whether all in view is painted complete; where that takes longer than a frame, the rest follows at once."""
        return self._painting.settled

    def set_dimmed(self, ids: frozenset[Id]) -> None:
        """Paints these touchpoints, and the transitions that begin or end there, so that they stand back."""
        if ids != self._dimmed:
            self._dimmed = ids
            self._forget()

    def set_theme(self, theme: Theme) -> None:
        """Paints in another theme from now on."""
        self._theme = theme
        self._forget()

    def _forget(self) -> None:
        self._scene = None
        if self._titles.edited:
            self._titles.place(self.scene, self.camera)
        self.pointing.follow()
        self.update()

    def look(self, camera: Camera) -> None:
        """Moves the camera."""
        self._fitting = None
        self.camera = camera
        self._titles.place(self.scene, camera)
        self.update()
        self.zoomed.emit(camera.scale)

    def fit(self, *, legibly: bool = False, largest: float | None = None) -> None:
        """Shows the whole map, or as much of it as can be read, and keeps it so while the canvas is resized, until the
        camera is moved. No larger than so many pixels a map unit.
        """
        most = largest or (1.0 if legibly else FIT_LARGEST)
        frame = legible if legibly else partial(fitted, at_top=True)
        legend = ground.legend_height(self.scene, self.width(), self.height())
        whole = extent(self.scene)
        camera = frame(whole, self.width(), self.height() - legend, largest=most)
        stages = width(self.scene.journey)  # ways back may lead round them at one side
        self.look(centred(camera, stages / 2, whole, self.width()) if stages else camera)
        self._fitting = partial(self.fit, legibly=legibly, largest=largest)

    @property
    def fits(self) -> bool:
        """Whether the whole map is shown, as large as it goes: the camera was not moved since it was fitted."""
        return self._fitting is not None

    def fit_selection(self) -> None:
        """Shows what is selected as large as it goes; the whole map where nothing is."""
        around = self._chosen()
        if around is None:
            self.fit()
        else:
            self.look(fitted(around.grown(40.0), self.width(), self.height()))

    def zoom_by(self, factor: float, at: tuple[float, float] | None = None) -> None:
        """Zooms around a point of the viewport, by default the middle of the selected cards where that is in view,
        else its own middle.
        """
        chosen = self._chosen()
        if at is None and chosen and in_view(self).contains(*chosen.center):
            at = self.camera.to_view(*chosen.center)
        self.look(self.camera.zoomed(factor, *(at or (self.width() / 2, self.height() / 2))))

    def _chosen(self) -> Rect | None:
        """The rectangle around the selected cards."""
        return union([self.scene.cards[id] for id in self.session.selection.ids if id in self.scene.cards])

    def reveal(self, id: Id) -> None:
        """Brings a card, the header of a stage, a note or a lane into view."""
        lanes, columns = self.scene.lanes, self.scene.columns
        rect = self.scene.cards.get(id) or lanes.notes.get(id)
        if rect is None and id in lanes.bands:  # as long as the map: sideways it is in view
            rect = lanes.bands[id]._replace(x=self.camera.to_map(self.width() / 2, 0.0)[0], width=0.0)
        rect = header(columns[id]) if id in columns else rect
        if rect is not None:
            self.bring(rect)

    def bring(self, place: Rect) -> None:
        """Moves the camera as little as needed for a rectangle of the map to be seen clear of what lies over the map."""
        for _ in range(2):  # the overview may come up only where the camera goes
            lies = self.overview.geometry() if self.overview and self.overview.isVisible() else None
            over = Rect(lies.x(), lies.y(), lies.width(), lies.height()) if lies else None
            moved = covering.clear(self.scene, self.camera, place, (self.width(), self.height()), over)
            if moved != self.camera:
                self.look(moved)

    def edit_title(self, id: Id, *, merge: str = "") -> None:
        """Opens the editor for the title of a card or stage; its edit joins the step before of the same merge word."""
        self._titles.finish()
        if title_box(self.scene, id) is not None:
            self.reveal(id)
            self._titles.edit(id, merge)
            self._titles.place(self.scene, self.camera)
            self._titles.show()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 600)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.scene
        over = self.pointing.over.id if self.pointing.tool is None else None
        marks = Marks(self.session.selection.all, over, self._titles.edited)
        with QPainter(self) as painter:  # Qt crashes where a painter outlives its paint event, as in an error
            painter.save()
            self._painting.paint(painter, shown, self.camera, marks)
            if self.pointing.tool is not None:
                self.pointing.tool.paint(painter, shown.palette)
            painter.restore()
            if self.pointing.tool is None:
                handles.paint(painter, self)
            ground.paint(painter, shown, self.width(), self.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fitting is not None:
            self._fitting()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._titles.finish()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pointing.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointing.move(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pointing.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            gestures.double_clicked(self, self.pointing.pointer(event))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.pointing.leave()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.pointing.hold_space(down=False)
        super().focusOutEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.look(scrolled(self.camera, event))
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent | QTabletEvent) and self._touch.takes(event):
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1.0 + event.value(), (event.position().x(), event.position().y()))
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._explain(event)
            return True
        return super().event(event)

    def _explain(self, event: QHelpEvent) -> None:
        """The whole of what is drawn only in part."""
        place = self.camera.to_map(event.pos().x(), event.pos().y())
        over = hit(self.scene, *place, 1 / self.camera.scale)
        words = explaining.explained(self.scene, over, self.camera.scale)
        QToolTip.showText(event.globalPos(), ground.plain(words), self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.pointing.hold_space(down=True)
        else:
            super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.pointing.hold_space(down=False)
        else:
            super().keyReleaseEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            if self.pointing.took_back:
                return
            place = self.camera.to_map(event.pos().x(), event.pos().y())
            over = hit(self.scene, *place, 1 / self.camera.scale)
            if over.id is None:
                self.session.selection.clear()
            elif over.id not in self.session.selection:
                self.session.selection.set([over.id])
        self.context_asked.emit(event.globalPos())
