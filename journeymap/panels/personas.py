"""The personas of the map in the inspector: a list to choose, add, order and delete them, and what each of them feels."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.drawing.style import PALETTES, Theme
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.ids import Id, new_id
from journeymap.model.names import name_of
from journeymap.model.records import Persona, Record, Touchpoint
from journeymap.panels.forms import Form
from journeymap.panels.labels import button, label, section, tool
from journeymap.panels.pictures import portrait
from journeymap.panels.taborder import put_before
from journeymap.panels.touchpointform import feeling_row
from journeymap.session.session import Session

_SIDE = 24


class PersonaRow(QWidget):
    """One persona: a button that selects it, and buttons to move and to delete it."""

    def __init__(self, owner: "PersonaList", id: Id) -> None:
        super().__init__()
        self.id, self._name = id, ""
        self.name = QPushButton()
        self.name.setProperty("role", "ghost")
        self.name.setStyleSheet("text-align: left; padding: 2px 4px;")
        self.name.setIconSize(QSize(_SIDE, _SIDE))
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.name.setAutoDefault(False)
        self.name.clicked.connect(partial(owner.select, id))
        self.up = tool("↑", "", partial(owner.shift, id, -1))
        self.down = tool("↓", "", partial(owner.shift, id, 1))
        self.drop = tool("×", "", partial(owner.delete, id))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.name, 1)
        for each in (self.up, self.down, self.drop):
            line.addWidget(each)

    def show_persona(self, name: str, picture: QIcon) -> None:
        """Shows a persona as it is now."""
        self._name = name
        self._fit()
        self.name.setIcon(picture)
        self.name.setAccessibleName(tr("Persona: {name}").format(name=name))
        for each, words in (
            (self.up, tr("Move {name} up")), (self.down, tr("Move {name} down")), (self.drop, tr("Delete {name}")),
        ):  # fmt: skip
            each.setAccessibleName(words.format(name=name))
            each.setToolTip(words.format(name=name[:60]).replace("<", "‹"))

    def _fit(self) -> None:
        room = self.name.width() - _SIDE - 18
        shown = self.name.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.name.setText(shown.replace("&", "&&"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)  # once the button has its room


class PersonaList(QWidget):
    """All personas of the map in their order, and a button that adds one. Tells `added` once its sheet is up."""

    added = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._theme = Theme.LIGHT
        self.rows: list[PersonaRow] = []
        self.add = button(tr("Add persona"), self._add)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self._lines.addWidget(section(tr("Personas")))
        self.hint = label(tr("From whose viewpoint is the map drawn?"), "quiet", wrap=True)
        self._lines.addWidget(self.hint)
        self._lines.addSpacing(4)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self._lines.addLayout(line)

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        self._theme = theme
        self._show()

    def show_records(self, _: Sequence[Record]) -> None:
        """Shows the personas as they are now."""
        personas = self._session.document.committed.personas
        if [p.id for p in personas] != [row.id for row in self.rows]:
            self._lay_out([p.id for p in personas])
        self._show()

    def _show(self) -> None:
        journey = self._session.document.committed
        self.hint.setVisible(not self.rows)
        for place, row in enumerate(self.rows):
            persona = journey.find(Persona, row.id)
            if persona is not None:
                picture = portrait(journey, persona, _SIDE, PALETTES[self._theme], scale=self.devicePixelRatioF())
                row.show_persona(name_of(persona), QIcon(picture))
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(self.rows) - 1)

    def _lay_out(self, ids: Sequence[Id]) -> None:
        known = {row.id: row for row in self.rows}
        for gone in (row for id, row in known.items() if id not in ids):
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.rows = [known.get(id) or PersonaRow(self, id) for id in ids]
        for place, row in enumerate(self.rows, start=2):
            self._lines.insertWidget(place, row)
        put_before(self.add, self.rows)

    def select(self, id: Id, *_: object) -> None:
        """Selects a persona, whose sheet comes up."""
        self._session.selection.set([id])

    def shift(self, id: Id, step: int) -> None:
        """Moves a persona up or down in the order."""
        document = self._session.document
        order = [persona.id for persona in document.committed.personas]
        target = order.index(id) + step + (step > 0)
        before = order[target] if 0 <= target < len(order) else None
        document.commit(edits.moved(document.committed.personas, id, before), tr("Move persona"))

    def delete(self, id: Id) -> None:
        """Takes a persona off the map, with what it is expected to feel."""
        document = self._session.document
        self.add.setFocus()
        document.commit(edits.delete(document.committed, [id]), tr("Delete persona"))

    def _add(self) -> None:
        document, id = self._session.document, new_id()
        document.commit(edits.add_persona(document.committed, id=id), tr("Add persona"))
        self._session.selection.set([id])
        self.added.emit()


class Feelings(QWidget):
    """What each persona is expected to feel at touchpoints; nothing where the map has none. Tab goes from here to
    `after`.
    """

    def __init__(self, session: Session, after: QWidget) -> None:
        super().__init__()
        self.setObjectName("feelings")
        self._session, self._after = session, after
        self._personas: tuple[tuple[Id, str], ...] = ()
        self.form: Form | None = None
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        heading = section(tr("Expected emotion of personas"))
        heading.setWordWrap(True)
        heading.setMinimumWidth(1)
        self._lines.addWidget(heading)
        self.hide()

    def show_records(self, records: Sequence[Touchpoint]) -> None:
        """Shows what the personas feel at these touchpoints."""
        personas = self._session.document.committed.personas
        if tuple((p.id, p.name) for p in personas) != self._personas:
            self._personas = tuple((p.id, p.name) for p in personas)
            if self.form is not None:
                self._lines.removeWidget(self.form)
                self.form.hide()
                self.form.deleteLater()
            self.form = Form(self._session, [feeling_row(p) for p in personas]) if personas else None
            if self.form is not None:
                self._lines.addWidget(self.form)
                put_before(self._after, [self.form])
        if self.form is not None:
            self.form.show_records(records)
        self.setVisible(self.form is not None)
