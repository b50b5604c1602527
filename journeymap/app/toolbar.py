"""The one tool bar: what is done all the time, and the overlay that lies over the map."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QToolBar, QToolButton, QWidget
from typing_extensions import override

from journeymap.app.actions import BY_ID
from journeymap.app.desk import Desk
from journeymap.app.icons import SIDE
from journeymap.app.menus import Actions, fill_measures, tip_of
from journeymap.drawing.legend import title
from journeymap.language import mark, tr, translated
from journeymap.metrics.overlay import OverlayKind, measures_of
from journeymap.panels.filterbar import fill_filter_menu
from journeymap.panels.filterwords import said
from journeymap.panels.menu import Menu

_LEFT: tuple[tuple[str, str], ...] = (
    ("edit.undo", ""),
    ("edit.redo", ""),
    ("", ""),
    ("insert.touchpoint", mark("Touchpoint")),
    ("insert.stage", mark("Stage")),
    ("insert.transition", mark("Connect")),
    ("note.note", mark("Note")),
    ("", ""),
)
"""Action and short text of each button, "" for its icon alone; a row without an action is a line."""

_RIGHT: tuple[tuple[str, str], ...] = (
    ("data.import", mark("Import data")),
    ("file.export", mark("Export")),
)

_SEGMENTS: tuple[tuple[str, str], ...] = (
    ("overlay.none", mark("None")),
    ("overlay.reached", mark("Reached")),
    ("overlay.drop-off", mark("Drop-off")),
    ("overlay.engagement", mark("Engagement")),
)


_SHORTENED = ("file.export", "data.import", "note.note", "insert.transition", "insert.stage")
"""Whose words give way to their icon, one after the other, where the window is too narrow for all."""


class ToolBar(QToolBar):
    """Buttons for the actions of the tables above."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(tr("Tools"), desk.window)
        self._desk, self._actions = desk, actions
        self._worded: dict[str, QToolButton] = {}
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._add(_LEFT)
        self.addWidget(self._overlays())
        self._filtered = self._filter()
        self.addWidget(self._filtered)
        room = QWidget(self)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        self._add(_RIGHT)
        desk.session.overlay.changed.connect(self._follow)
        desk.session.document.changed.connect(self._follow)
        desk.session.filtering.changed.connect(self._follow_filter)
        self._follow()
        self._follow_filter()

    def _add(self, rows: Iterable[tuple[str, str]]) -> None:
        for id, text in rows:
            if id:
                self.addWidget(self._button(id, text, "primary" if BY_ID[id].primary else "plain"))
            else:
                self.addSeparator()

    def _button(self, id: str, text: str, role: str) -> QToolButton:
        action = self._actions.by_id[id]
        button = QToolButton(self)
        if text:
            action.setIconText(translated(text))
            button.setProperty("role", role)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if id in _SHORTENED:
            self._worded[id] = button
        button.setDefaultAction(action)
        button.setAccessibleName(translated(BY_ID[id].text).replace("&", ""))
        button.setAccessibleDescription(tip_of(BY_ID[id]))
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._shorten()
        super().resizeEvent(event)

    def _shorten(self) -> None:
        """Leaves out as few words as it takes for all buttons to be seen."""
        style, row = Qt.ToolButtonStyle, self.layout()
        for button in self._worded.values():
            button.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        for id in _SHORTENED:
            if row is None or _width(row) <= self.width():
                break
            self._worded[id].setToolButtonStyle(style.ToolButtonIconOnly)

    def _overlays(self) -> QWidget:
        box = QWidget(self)
        box.setAccessibleName(tr("Overlay"))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        label = QLabel(tr("Overlay"), box)
        label.setProperty("role", "quiet")
        label.setContentsMargins(2, 0, 4, 0)
        row.addWidget(label)
        for id, text in _SEGMENTS:
            button = self._button(id, text, "segment")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("loss", "true" if id == "overlay.drop-off" else "false")
            row.addWidget(button)
        self._measure = QToolButton(box)
        self._measure.setProperty("role", "segment")
        self._measure.setProperty("menu", "true")
        self._measure.setCheckable(True)
        self._measure.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._measure.setToolTip(tr("The figures of an imported measure"))
        menu = Menu(self._measure)
        menu.aboutToShow.connect(partial(fill_measures, menu, self._desk))
        self._measure.setMenu(menu)
        row.addWidget(self._measure)
        return box

    def _filter(self) -> QToolButton:
        """The menu of all that can be filtered by; marked while a filter is in force."""
        made = QToolButton(self)
        made.setText(tr("Filter"))
        made.setProperty("role", "segment")
        made.setProperty("menu", "true")
        made.setCheckable(True)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setToolTip(tr("Dim all touchpoints but those of a type, channel, persona, lane or kind of evidence"))
        menu = Menu(made)
        menu.aboutToShow.connect(partial(fill_filter_menu, menu, self._desk.session))
        made.setMenu(menu)
        return made

    def _follow_filter(self) -> None:
        filtering = self._desk.session.filtering
        self._filtered.setChecked(bool(filtering.value))
        words = said(self._desk.session.document.committed, filtering.value)
        self._filtered.setAccessibleName(tr("Filter: {what}").format(what=words) if words else tr("Filter"))

    def _follow(self) -> None:
        value = self._desk.session.overlay.value
        on = value.kind is OverlayKind.MEASURE
        self._measure.setChecked(on)
        self._measure.setEnabled(bool(measures_of(self._desk.session.document.journey)))
        whole = title(value)
        name = whole if len(whole) <= 22 else whole[:21] + "…"
        self._measure.setText(name.replace("&", "&&") if on else tr("Measure"))
        self._measure.setAccessibleName(tr("Measure: {name}").format(name=whole) if on else tr("Measure"))


def _width(row: QLayout) -> int:
    """The width that a layout asks for now, not when it was last laid out."""
    row.invalidate()
    return row.sizeHint().width()
