"""The filter in the outline: a chip for each engagement type, a menu of all else, and what is in force."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from journeymap.drawing.style import Theme
from journeymap.drawing.text import count
from journeymap.language import tr
from journeymap.model.filters import Value, choices, types
from journeymap.panels.filterwords import entry_name, how_many, list_name, said
from journeymap.panels.labels import Elided, button
from journeymap.panels.menu import Menu, submenu
from journeymap.panels.toggles import TYPES, TypeToggle, dress, type_name
from journeymap.session.session import Session

_LONGEST = 48
"""Letters of an entry in the menu."""
_MOST = 40
"""Entries of a list in the menu, and those that are in force."""


def fill_filter_menu(menu: QMenu, session: Session) -> None:
    """Lists all that can be filtered by, with how many touchpoints have it; what is in force is checked."""
    menu.clear()
    for before in menu.findChildren(QMenu):
        before.deleteLater()
    clear = menu.addAction(tr("Show all touchpoi&nts"))
    clear.setEnabled(bool(session.filtering.value))
    clear.triggered.connect(lambda: session.filtering.clear())  # noqa: PLW0108  # not with whether it is checked
    journey = session.document.committed
    for field, entries in choices(journey).items():
        if not entries:
            continue
        inner = submenu(menu, list_name(field))
        chosen = getattr(session.filtering.value, field)
        listed = [value for place, value in enumerate(entries) if place < _MOST or value in chosen]
        for value in listed:
            words = f"{entry_name(journey, field, value)[:_LONGEST]}\t{count(entries[value])}"
            inner.addAction(_entry(inner, session, (field, value), words))
        if len(listed) < len(entries):
            inner.addAction(tr("and %n more", n=len(entries) - len(listed))).setEnabled(False)


def _entry(menu: QMenu, session: Session, chosen: tuple[str, Value], words: str) -> QAction:
    made = QAction(words.replace("&", "&&"), menu)
    made.setCheckable(True)
    field, value = chosen
    made.setChecked(value in getattr(session.filtering.value, field))
    made.triggered.connect(partial(_toggle, session, field, value))
    return made


def _toggle(session: Session, field: str, value: Value, *_: object) -> None:
    session.filtering.toggle(field, value)


class FilterBar(QWidget):
    """Shows and changes the filter of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.chips = {kind: TypeToggle(kind, words="0") for kind in TYPES}
        self.more = QToolButton()
        self.more.setText(tr("Filter"))
        self.more.setAccessibleName(tr("Filter"))
        self.more.setToolTip(tr("Dim all touchpoints but those of a type, channel, persona, lane or kind of evidence"))
        self.more.setProperty("role", "ghost")
        self.more.setProperty("menu", "true")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = Menu(self.more)
        menu.aboutToShow.connect(partial(fill_filter_menu, menu, session))
        self.more.setMenu(menu)
        self.what = Elided("quiet")
        self.clear = button(tr("Clear"), session.filtering.clear, role="ghost")
        self.clear.setAccessibleName(tr("Show all touchpoints"))
        self.force = QWidget()
        self._lay_out()
        for kind, chip in self.chips.items():
            chip.clicked.connect(partial(_toggle, session, "engagements", kind))
        session.filtering.changed.connect(self.follow)

    def _lay_out(self) -> None:
        chips, force = QHBoxLayout(), QHBoxLayout(self.force)
        for row in (chips, force):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
        for chip in self.chips.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        force.addWidget(self.what, 1)
        force.addWidget(self.clear)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(chips)
        rows.addWidget(self.force)

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        dress(theme, [*self.chips.values()])

    def follow(self) -> None:
        """Counts anew and shows what is in force."""
        journey, filtering = self._session.document.committed, self._session.filtering
        numbers = types(journey)
        for kind, chip in self.chips.items():
            chip.setText(count(numbers[kind]))
            chip.setChecked(kind in filtering.value.engagements)
            chip.setAccessibleName(tr("Only {type}").format(type=type_name(kind)))
            chip.setAccessibleDescription(tr("%n touchpoint(s)", n=numbers[kind]))
            chip.updateGeometry()
        words = f"{how_many(journey, len(filtering.matches))} · {said(journey, filtering.value)}"
        self.what.setText(words if filtering.value else "")
        self.force.setVisible(bool(filtering.value))
