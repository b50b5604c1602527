"""The main window: puts canvas, panels, menus and tool bar together around one session."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QMainWindow
from typing_extensions import override

from journeymap.app import documents, keptviews, picturing, running, settings, templates, views
from journeymap.app.centre import Centre
from journeymap.app.desk import Desk
from journeymap.app.looks import made_looks
from journeymap.app.menus import Actions, context_menu, fill_menu_bar
from journeymap.app.panes import Panes, tabbed
from journeymap.app.settings import Settings
from journeymap.app.start import StartPage
from journeymap.app.status import Status
from journeymap.app.theme import ThemeSwitch
from journeymap.app.toolbar import ToolBar
from journeymap.canvas import places
from journeymap.canvas.view import Canvas
from journeymap.drawing.style import Theme
from journeymap.files.interchange.suffixes import is_foreign
from journeymap.files.mappings import Mappings
from journeymap.language import tr
from journeymap.session.session import Session, new_session

if TYPE_CHECKING:
    from journeymap.panels.data import DataPanel
    from journeymap.panels.dropoff import DropOffTable
    from journeymap.panels.inspector import Inspector
    from journeymap.panels.outline import Outline

_SIZE = QSize(1440, 900)
_FRAME = QSize(16, 48)
"""Room for the frame and the title that a desktop puts around a window, generously, in pixels."""


class Themed(Protocol):
    """Whatever paints something itself and so needs to know the theme."""

    def set_theme(self, theme: Theme) -> None:
        """Looks so from now on."""
        ...


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels around the map."""

    outline: "Outline"
    inspector: "Inspector"
    figures: "DropOffTable"
    data: "DataPanel"


def made_panels(session: Session, mappings: Mappings) -> Panels:
    """The panels of a session; loads what they need."""
    from journeymap.panels.data import DataPanel
    from journeymap.panels.dropoff import DropOffTable
    from journeymap.panels.inspector import Inspector
    from journeymap.panels.outline import Outline

    return Panels(Outline(session), Inspector(session), DropOffTable(session), DataPanel(session, mappings))


class Window(QMainWindow):
    """One window with one map. `desk` is what actions work with, `actions` are Qt's actions by their ids."""

    def __init__(self, kept: Settings, themes: ThemeSwitch) -> None:
        super().__init__()
        session = new_session()
        canvas = Canvas(session)
        self._start = StartPage(templates.samples())
        centre = Centre(self._start, canvas)
        self.setCentralWidget(centre)
        self.desk = Desk(self, session, canvas, centre, Panes(self), themes, kept, made_looks(canvas, kept))
        self._themed: list[Themed] = [self._start, centre.messages, centre.trail, canvas]
        self.actions_ = Actions(self.desk)
        fill_menu_bar(self.menuBar(), self.desk, self.actions_)
        self._themed.append(self.actions_)
        self._tools = ToolBar(self.desk, self.actions_)
        self.addToolBar(self._tools)
        self.setStatusBar(Status(self.desk))
        self.setAcceptDrops(True)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self._connect()
        self._restore()
        self._dress(themes.theme)
        self._turned()
        self._retitle()

    def _connect(self) -> None:
        desk = self.desk
        self._start.asked.connect(self._do)
        self._start.open_asked.connect(self.open)
        self._start.template_asked.connect(partial(templates.begin, desk))
        desk.centre.turned.connect(self._turned)
        desk.panes.left.connect(desk.canvas.setFocus)
        desk.centre.trail.asked.connect(partial(self._do, "go.outer-map"))
        desk.themes.changed.connect(self._dress)
        desk.canvas.context_asked.connect(self._context)
        desk.canvas.installEventFilter(self)
        self._title_soon = QTimer(self, singleShot=True, interval=0)
        self._title_soon.timeout.connect(self._retitle)
        desk.session.document.changed.connect(self._title_soon.start)
        desk.session.document.changed.connect(self._wake)
        desk.session.document.history.cleanChanged.connect(self._title_soon.start)

    def open(self, path: Path) -> None:
        """Opens a map in place of the one that is open."""
        documents.open_path(self.desk, path)

    def take(self, path: Path) -> None:
        """Does with a dropped file what it is for: opens a map, imports anything else."""
        if path.suffix.lower() == documents.SUFFIX or is_foreign(path):
            self.open(path)
        else:
            running.import_data(self.desk, path)

    def _take_dropped(self, path: Path, at: QPoint) -> None:
        if picturing.is_image(path) and not is_foreign(path):  # a picture of draw.io carries its drawing
            picturing.take_image(self.desk, path, self.desk.canvas.mapFrom(self, at))
        else:
            self.take(path)

    def _do(self, id: str, *_: object) -> None:
        self.actions_.by_id[id].trigger()

    def _context(self, at: QPoint) -> None:
        context_menu(self.desk, self.actions_, at)

    def _turned(self) -> None:
        on_map = self.desk.on_map
        if on_map:
            self.desk.panes.bring_back()
        else:
            behind = documents.name_of(self.desk) if views.is_behind(self.desk) else ""
            self._start.show_recent(settings.recent(self.desk.settings), back=behind)
            self.desk.panes.put_away()
        self._tools.setVisible(on_map)

    def _wake(self) -> None:
        if self.desk.session.document.committed.sources:
            self.desk.panes.wake()

    def _retitle(self) -> None:
        self.setWindowTitle(tr("{name} — Journeymap").format(name=documents.name_of(self.desk) + "[*]"))
        self.setWindowModified(self.desk.session.document.modified)

    def _dress(self, theme: Theme) -> None:
        for part in self._themed:
            part.set_theme(theme)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # the map is painted first; the panels, which take as long as all the rest, follow at once
        if event.type() == QEvent.Type.Paint:
            self.desk.canvas.removeEventFilter(self)
            QTimer.singleShot(0, self, self._furnish)
        return super().eventFilter(watched, event)

    def _furnish(self) -> None:
        panels = made_panels(self.desk.session, self.desk.mappings)
        for panel in (panels.figures, panels.data):
            panel.import_asked.connect(partial(self._do, "data.import"))
        for panel in (panels.outline, panels.inspector, panels.figures, panels.data):
            panel.set_theme(self.desk.themes.theme)
            self._themed.append(panel)
        panels.outline.asked.connect(partial(keptviews.go_to, self.desk))
        panels.outline.chosen.connect(partial(places.reveal, self.desk.canvas))
        panels.outline.context_asked.connect(self._context)
        panels.inspector.asked.connect(self._do)
        tabs = tabbed(((tr("Drop-off"), panels.figures), (tr("Data"), panels.data)))
        tabs.setAccessibleName(tr("Figures"))
        self.desk.panes.furnish({"outline": panels.outline, "figures": tabs, "inspector": panels.inspector})

    def _restore(self) -> None:
        kept = self.desk.settings
        geometry, layout = (QByteArray.fromBase64(kept.get(s).encode()) for s in (settings.GEOMETRY, settings.LAYOUT))
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not layout.isEmpty():
            self.restoreState(layout)
        self.desk.panes.hide(kept.get(settings.HIDDEN))

    def _remember(self) -> None:
        kept = self.desk.settings
        kept.put(settings.GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        if self.desk.on_map:  # the start page has put the panels away: that is not how the user left them
            kept.put(settings.LAYOUT, bytes(self.saveState().toBase64().data()).decode())
        kept.close()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not documents.may_leave(self.desk):
            event.ignore()
            return
        self._remember()
        self.desk.session.jobs.close()
        self.desk.session.document.close()
        event.accept()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        dragged = event.mimeData()
        if dragged.hasImage() or any(url.isLocalFile() for url in dragged.urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        picture, at = event.mimeData().imageData(), event.position().toPoint()
        event.acceptProposedAction()
        # the source of the drag waits until this returns: a question must not come in between
        if files:
            QTimer.singleShot(0, self, lambda: self._take_dropped(files[0], at))
        elif isinstance(picture, QImage):
            picturing.take_picture(self.desk, picture, self.desk.canvas.mapFrom(self, at))
