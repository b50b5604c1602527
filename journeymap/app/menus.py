"""Makes Qt's actions, menus and context menus from the table of actions."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from journeymap.app import documents, settings
from journeymap.app.actions import ACTIONS, BY_ID, CONTEXTS, MENUS, Action, Where
from journeymap.app.desk import Desk
from journeymap.app.icons import GLYPHS, icon
from journeymap.app.keptviews import fill_views
from journeymap.app.theme import tokens
from journeymap.drawing.style import Theme
from journeymap.language import tr, translated
from journeymap.metrics.measures.catalogue import shown_name
from journeymap.metrics.overlay import OverlayKind, measures_of
from journeymap.model.records import Lane, Note, Stage, Touchpoint, Transition, View
from journeymap.panels.filterbar import fill_filter_menu
from journeymap.panels.menu import Menu, submenu

_ROLES: Mapping[str, QAction.MenuRole] = {
    "file.quit": QAction.MenuRole.QuitRole,
    "file.settings": QAction.MenuRole.PreferencesRole,
    "help.about": QAction.MenuRole.AboutRole,
}
"""Where macOS wants some actions; it would guess the others by their text."""


class Actions(QObject):
    """Qt's action for each row of the table, kept as enabled and checked as the desk has it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.by_id = {action.id: self._made(action) for action in ACTIONS}
        session = desk.session
        for changed in (
            session.document.changed,
            session.document.history.indexChanged,
            session.selection.changed,
            session.overlay.changed,
            desk.centre.turned,
            desk.panes.changed,
            session.filtering.changed,
            desk.themes.changed,
        ):
            changed.connect(self._follow)
        self.refresh()

    def _follow(self, *_: object) -> None:
        # at once: a key may follow before the event loop turns; but a gesture under way changes nothing to be done
        document = self._desk.session.document
        if document.journey is document.committed:
            self.refresh()

    def _made(self, action: Action) -> QAction:
        made = QAction(translated(action.text), self)
        made.setObjectName(action.id)
        made.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setToolTip(tip_of(action))
        made.setStatusTip(translated(action.tip))
        made.setCheckable(action.checked is not None)
        made.triggered.connect(partial(self._run, action))
        if action.where is Where.CANVAS:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._desk.canvas.addAction(made)
        else:
            self._desk.window.addAction(made)
        return made

    def _run(self, action: Action, *_: object) -> None:
        try:
            action.run(self._desk)
        finally:
            self.refresh()  # what it did not change is still as checked as it was before the click

    def refresh(self) -> None:
        """Asks every action whether it can be done now and whether it is on."""
        for action in ACTIONS:
            made = self.by_id[action.id]
            made.setEnabled(action.enabled(self._desk))
            if action.checked is not None:
                made.setChecked(action.checked(self._desk))
            if action.says is not None:
                made.setText(action.says(self._desk))

    def set_theme(self, theme: Theme) -> None:
        """Recolours the icons. In menus only the marks of the map have theirs: they mean something there."""
        for action in ACTIONS:
            if action.icon:
                made = self.by_id[action.id]
                made.setIcon(icon(action.icon, theme, tokens(theme)["on_accent"] if action.primary else ""))
                made.setIconVisibleInMenu(action.icon in GLYPHS)


def tip_of(action: Action) -> str:
    """What an action does and by which key."""
    said = translated(action.tip or action.text).replace("&", "")
    return f"{said} ({key_text(action.keys[0])})" if action.keys else said


def key_text(key: str) -> str:
    """A key as this system writes it; the minus as a minus."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return shown[:-1] + "−" if shown.endswith("-") else shown


def menu_path(menu: str) -> str:
    """The names of a menu and of the one in which it lies."""
    outer, _, _ = menu.partition(".")
    return " › ".join(translated(MENUS[key]).replace("&", "") for key in dict.fromkeys((outer, menu)))


def fill_menu_bar(bar: QMenuBar, desk: Desk, actions: Actions) -> None:
    """Puts all menus into the menu bar, those that depend on map and user included."""
    menus: dict[str, QMenu] = {}
    groups: dict[str, int] = {}
    for action in ACTIONS:
        menu = _menu(bar, menus, groups, action)
        _part(menu, groups, action.menu, action.group)
        menu.addAction(actions.by_id[action.id])
        if action.id == "file.open":
            _follow(submenu(menu, tr("Open &recent")), partial(_fill_recent, desk=desk))
        if action.id == "overlay.engagement":
            _follow(submenu(menu, tr("&Measure")), partial(fill_measures, desk=desk))
        if action.id == "filter.clear":
            inner = Menu(tr("Filte&r"), menu)
            menu.insertMenu(actions.by_id[action.id], inner)
            _follow(inner, partial(fill_filter_menu, session=desk.session))
        if action.id == "view.keep":
            _follow(submenu(menu, tr("Kept &views")), partial(fill_views, desk=desk))
    for key in MENUS:
        if "." not in key:
            bar.addMenu(menus[key])
    for menu in menus.values():
        menu.aboutToShow.connect(actions.refresh)


def _menu(bar: QMenuBar, menus: dict[str, QMenu], groups: dict[str, int], action: Action) -> QMenu:
    if action.menu not in menus:
        made = Menu(translated(MENUS[action.menu]), bar)
        made.setToolTipsVisible(True)
        menus[action.menu] = made
        outer = action.menu.partition(".")[0]
        if outer != action.menu:
            if outer not in menus:
                menus[outer] = Menu(translated(MENUS[outer]), bar)
            _part(menus[outer], groups, outer, action.group)
            menus[outer].addMenu(made)
    return menus[action.menu]


def _part(menu: QMenu, groups: dict[str, int], key: str, group: int) -> None:
    if groups.setdefault(key, group) != group:
        menu.addSeparator()
    groups[key] = group


def _follow(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
    """Fills a menu anew each time it comes up."""
    menu.aboutToShow.connect(lambda: fill(menu))
    fill(menu)


def _fill_recent(menu: QMenu, desk: Desk) -> None:
    menu.clear()
    for path in settings.recent(desk.settings):
        entry = menu.addAction(plain(f"{path.stem} — {path.parent}"))
        entry.triggered.connect(partial(_open, desk, path))
    if menu.isEmpty():
        menu.addAction(tr("No map yet")).setEnabled(False)


def _open(desk: Desk, path: Path, *_: object) -> None:
    documents.open_path(desk, path)


def fill_measures(menu: QMenu, desk: Desk) -> None:
    """Lists the imported measures, the one that is on checked."""
    menu.clear()
    value = desk.session.overlay.value
    for name, figures in measures_of(desk.session.document.journey).items():
        entry = menu.addAction(plain(shown_name(figures)))
        entry.setCheckable(True)
        entry.setChecked(value.kind is OverlayKind.MEASURE and value.name == name)
        entry.triggered.connect(partial(_measure, desk, name))
    if menu.isEmpty():
        menu.addAction(tr("No measures: import a table of figures")).setEnabled(False)


def _measure(desk: Desk, name: str, *_: object) -> None:
    desk.session.overlay.show(name)


def plain(text: str) -> str:
    """A user's text for a menu, in which an ampersand is an ampersand."""
    return text.replace("&", "&&")


def context_menu(desk: Desk, actions: Actions, at: QPoint) -> QMenu:
    """Opens the menu for what is selected, at a point of the screen."""
    menu = Menu(desk.window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    actions.refresh()
    _fill(menu, actions, CONTEXTS[context_of(desk)])
    menu.popup(at)
    return menu


def _fill(menu: QMenu, actions: Actions, ids: Iterable[str]) -> None:
    for id in ids:
        if id:
            menu.addAction(actions.by_id[BY_ID[id].id])
        else:
            menu.addSeparator()


def context_of(desk: Desk) -> str:
    """The key of the context menu for what is selected."""
    selection = desk.session.selection
    kinds = (
        (Touchpoint, "touchpoint"), (Stage, "stage"), (Note, "note"), (Lane, "lane"), (View, "view"),
        (Transition, "transition"),
    )  # fmt: skip
    return next((key for kind, key in kinds if selection.of(kind)), "empty")
