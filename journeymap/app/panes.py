"""The panels around the map: where they dock, one key each to hide them, F6 to walk among them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabWidget, QWidget
from typing_extensions import override

from journeymap.language import mark, translated

_LEFT, _RIGHT, _BELOW = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


@dataclass(frozen=True, slots=True)
class Pane:
    """One panel: its key, its name for the user, where it docks, and its first extent in window pixels; one `of_data`
    has nothing to show while the map rests on none.
    """

    key: str
    name: str
    area: Qt.DockWidgetArea
    extent: int
    least: int
    of_data: bool = False


PANES: tuple[Pane, ...] = (
    Pane("outline", mark("Outline"), _LEFT, 236, 180),
    Pane("figures", mark("Figures"), _BELOW, 220, 120, of_data=True),
    Pane("inspector", mark("Inspector"), _RIGHT, 312, 240),
)
"""All panels, in the order in which F6 reaches them."""

_OF_DATA = frozenset(pane.key for pane in PANES if pane.of_data)


class Panes(QObject):
    """The docked panels of a window. They are put away together while there is no map to look at; those of data rest
    until there is some, or until the user asks for one. `left` tells of Escape in a panel that has no use for it.

    The docks are there from the beginning, so that the map has its place; `furnish` puts the panels into them.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._docks = {pane.key: _docked(window, pane) for pane in PANES}
        for dock in self._docks.values():
            dock.installEventFilter(self)
        self.furnished = False
        self._hidden: set[str] = set()
        self._resting = set(_OF_DATA)
        self._has_data = False
        self._away = True
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, _LEFT),
            (Qt.Corner.BottomRightCorner, _RIGHT),
            (Qt.Corner.TopLeftCorner, _LEFT),
            (Qt.Corner.TopRightCorner, _RIGHT),
        ):
            window.setCorner(corner, area)
        for orientation in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
            upright = orientation is Qt.Orientation.Vertical
            sized = [pane for pane in PANES if (pane.area is _BELOW) == upright]
            window.resizeDocks([self._docks[p.key] for p in sized], [p.extent for p in sized], orientation)
        self._arrange()

    def furnish(self, contents: Mapping[str, QWidget]) -> None:
        """Puts the panels into their docks, by their keys."""
        for pane in PANES:
            _put(self._docks[pane.key], pane, contents[pane.key])
        self.furnished = True

    @property
    def hidden(self) -> frozenset[str]:
        """The keys of the panels that the user hid."""
        return frozenset(self._hidden)

    def is_shown(self, key: str) -> bool:
        """Whether a panel is beside the map: the user did not hide it, and it does not rest."""
        return key not in self._hidden | self._resting

    def hide(self, keys: Iterable[str]) -> None:
        """Hides these panels and shows all others."""
        self._hidden = {key for key in keys if key in self._docks}
        self._arrange()

    def toggle(self, key: str) -> None:
        """Hides a panel, or shows it again. One that has nothing to show yet rests again rather than being hidden."""
        if self.is_shown(key):
            (self._resting if key in _OF_DATA and not self._has_data else self._hidden).add(key)
            self._arrange()
        else:
            self._ask_for(key)

    def rest(self) -> None:
        """Lets the panels of data rest: another map is open, which has none."""
        self._has_data, self._resting = False, set(_OF_DATA)
        self._arrange()

    def wake(self) -> None:
        """Shows the panels of data, of which there is some now, but for those that the user hid."""
        if not self._has_data:
            self._has_data, self._resting = True, set[str]()
            self._arrange()

    def bring_up(self, key: str, kind: type[QWidget]) -> QWidget | None:
        """Shows a panel with the page of this kind in front, which gets the keys; None while panels are not there."""
        self._ask_for(key)
        page = self._docks[key].findChild(kind)
        tabs = self._docks[key].widget()
        if page is not None and isinstance(tabs, QTabWidget):
            tabs.setCurrentWidget(page)
            _first_stop(page).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return page

    def put_away(self) -> None:
        """Takes all panels from sight, as the start page wants it."""
        self._away = True
        self._arrange()

    def bring_back(self) -> None:
        """Shows the panels again that belong beside the map."""
        self._away = False
        self._arrange()

    def walk(self, middle: QWidget, step: int) -> None:
        """Moves the keyboard to the next panel (`step` 1) or the one before (−1); `middle` is the map among them."""
        stops = [self._docks["outline"], middle, self._docks["figures"], self._docks["inspector"]]
        open_stops = [stop for stop in stops if stop.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (i for i, s in enumerate(open_stops) if focus is not None and (s is focus or s.isAncestorOf(focus))), 0
        )
        target = open_stops[(here + step) % len(open_stops)]
        first = target if target is middle else _first_stop(target)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _ask_for(self, key: str) -> None:
        self._hidden.discard(key)
        self._resting.discard(key)
        self._arrange()

    def _arrange(self) -> None:
        for key, dock in self._docks.items():
            dock.setVisible(not self._away and self.is_shown(key))
        self.changed.emit()


def _docked(window: QMainWindow, pane: Pane) -> QDockWidget:
    dock = QDockWidget(translated(pane.name), window)
    dock.setObjectName(pane.key)
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    dock.setTitleBarWidget(QWidget(dock))  # without a bar: the panel says by itself what it is
    dock.setAccessibleName(translated(pane.name))
    _put(dock, pane, QWidget(dock))
    window.addDockWidget(pane.area, dock)
    return dock


def _put(dock: QDockWidget, pane: Pane, content: QWidget) -> None:
    content.setMinimumSize(*((1, pane.least) if pane.area is _BELOW else (pane.least, 1)))
    before = cast("QWidget | None", dock.widget())  # PySide does not say that there may be none
    dock.setWidget(content)
    if before is not None:
        before.deleteLater()


def _first_stop(pane: QWidget) -> QWidget:
    """Where the keyboard enters a panel: where it was last, else at the first control that takes it."""
    last = cast("QWidget | None", pane.focusWidget())  # PySide does not say that there may be none
    if last is not None and last.isVisible():
        return last
    stop = pane.nextInFocusChain()
    while stop is not None and stop is not pane:
        if (
            stop.isVisible()
            and stop.isEnabled()
            and stop.focusPolicy() & Qt.FocusPolicy.TabFocus
            and pane.isAncestorOf(stop)
        ):
            return stop
        stop = stop.nextInFocusChain()
    return pane


def tabbed(pages: Iterable[tuple[str, QWidget]]) -> QTabWidget:
    """Panels as the tabs of one, by their names."""
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    tabs.setUsesScrollButtons(True)
    for name, page in pages:
        tabs.addTab(page, name)
    return tabs
