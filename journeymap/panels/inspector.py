"""The inspector: everything about what is selected, edited for all of it at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.drawing.style import Theme
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Persona, Properties, Record, Stage, Touchpoint, Transition
from journeymap.panels.labels import MARGIN, NAME_WIDTH, NARROW_NAME_WIDTH, Elided, fit_names, plain_tooltip
from journeymap.panels.lanesheet import lane_sheet
from journeymap.panels.mapsheet import map_sheet
from journeymap.panels.notesheet import note_sheet
from journeymap.panels.personasheet import persona_sheet
from journeymap.panels.sheets import Sheet
from journeymap.panels.stagesheet import stage_sheet, transition_sheet
from journeymap.panels.touchpointsheet import touchpoint_sheet
from journeymap.session.session import Session

_SHEETS: Mapping[type[Record], Callable[[Session], Sheet]] = {
    Touchpoint: touchpoint_sheet,
    Note: note_sheet,
    Stage: stage_sheet,
    Transition: transition_sheet,
    Lane: lane_sheet,
    Persona: persona_sheet,
    Properties: map_sheet,
}
"""The sheet for each kind of record, by precedence where several kinds are selected."""


_ROOMY = 288
"""From this width in pixels on names stand in one line beside their fields."""


class Inspector(QWidget):
    """Changes with the selection; shows the map itself where nothing is selected. Tells `asked` with the id of an
    action that a sheet wants to be done.
    """

    asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._theme = Theme.LIGHT
        self._sheets: dict[type[Record], Sheet] = {}
        self._shown: Sheet | None = None
        self._state: tuple[Journey, tuple[Id, ...]] | None = None
        self.title, self.subtitle = Elided("title"), Elided("subtitle")
        self._body = QWidget()
        self._body.setObjectName("body")
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        self._rows.setSpacing(2)
        self._rows.addWidget(self.title)
        self._rows.addWidget(self.subtitle)
        self._rows.addSpacing(6)
        self._rows.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(_scrolling(self._body))
        session.selection.changed.connect(self._follow)
        session.document.changed.connect(self._follow)
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        self._theme = theme
        for sheet in self._sheets.values():
            sheet.set_theme(theme)

    @property
    def sheet(self) -> Sheet:
        """The sheet that is shown."""
        return self._sheet(self._selected()[0])

    def _selected(self) -> tuple[type[Record], Sequence[Record]]:
        journey, ids = self._session.document.committed, self._session.selection.ids
        for kind in _SHEETS:
            found = [record for id in ids if (record := journey.find(kind, id))]
            if found:
                return kind, found
        return Properties, [journey.properties]

    def _sheet(self, kind: type[Record]) -> Sheet:
        if kind not in self._sheets:
            made = _SHEETS[kind](self._session)
            made.set_theme(self._theme)
            self._sheets[kind] = made
            self._rows.insertWidget(self._rows.count() - 1, made.widget)
            for asking in made.asking:
                asking.connect(self.asked)
            for making in made.making:
                making.connect(self._enter)
        return self._sheets[kind]

    def _enter(self) -> None:
        self.sheet.enter()

    @property
    def _names(self) -> int:
        return NAME_WIDTH if self.width() >= _ROOMY else NARROW_NAME_WIDTH

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        fit_names(self._body, self._names)
        super().resizeEvent(event)

    def _follow(self) -> None:
        state = (self._session.document.committed, self._session.selection.ids)
        if self._state is not None and state[0] is self._state[0] and state[1] == self._state[1]:
            return  # a gesture under way changes nothing here
        self._state = state
        kind, records = self._selected()
        sheet = self._sheet(kind)
        sheet.show_records(records)
        title, subtitle = sheet.heading(self._session.document.committed, records)
        self.title.setText(title)
        self.title.setToolTip(plain_tooltip(title))
        self.subtitle.setText(subtitle)
        if sheet is not self._shown:
            for other in self._sheets.values():
                other.widget.setVisible(other is sheet)
            self._shown = sheet
        fit_names(self._body, self._names)


def _scrolling(body: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
