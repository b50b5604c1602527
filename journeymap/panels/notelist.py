"""The notes of one touchpoint in the inspector: each can be read, written, weighed and taken away."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeymap.language import mark, tr, translated
from journeymap.model import edits
from journeymap.model.catalogue import NOTE_KINDS, SEVERITIES
from journeymap.model.ids import Id, new_id
from journeymap.model.journey import Journey
from journeymap.model.records import Note, NoteKind, Touchpoint
from journeymap.panels.fields import ChoiceField, LongField
from journeymap.panels.forms import Form, Row
from journeymap.panels.labels import bring_into_sight, button, frame, section, tool
from journeymap.panels.menu import Menu
from journeymap.panels.sheets import setting
from journeymap.panels.taborder import put_before
from journeymap.session.session import Session


def kind_row() -> Row:
    """What a note says."""
    kinds = ChoiceField([(kind, translated(name)) for kind, name in NOTE_KINDS.items()])
    return Row(mark("Kind"), kinds, lambda n: n.says, setting("says"), mark("Change kind of note"))


def text_row(*, lines: int) -> Row:
    """The words of a note."""
    field = LongField(hint=tr("What is there to say?"), lines=lines)
    return Row(mark("Text"), field, lambda n: n.text, setting("text"), mark("Edit note"), named=False)


def severity_row() -> Row:
    """How much a pain point hurts."""
    levels = [(None, tr("Severity not set")), *((key, translated(name)) for key, name in SEVERITIES.items())]
    return Row(
        mark("Severity"), ChoiceField(levels), lambda n: n.severity, setting("severity"), mark("Set severity"),
        applies=lambda n: n.says is NoteKind.PAIN_POINT,
    )  # fmt: skip


def notes_of(journey: Journey, touchpoint: Id) -> list[Note]:
    """The notes pinned to a touchpoint, in their order."""
    found = (note for note in journey.notes.values() if note.touchpoint == touchpoint)
    return sorted(found, key=lambda note: (note.order, note.id))


class NoteCard(QWidget):
    """One note: its kind, its words, and buttons to see all of it and to delete it."""

    def __init__(self, session: Session, id: Id) -> None:
        super().__init__()
        self._session, self.id = session, id
        text = text_row(lines=2)
        self._kind = Form(session, [replace(kind_row(), named=False)])
        self._words = Form(session, [text, replace(severity_row(), named=False)])
        self.text = cast("LongField", text.field)
        self.more = tool("›", tr("All about this note"), self._open)
        self.drop = tool("×", tr("Delete this note"), self._delete)
        box = frame("card")
        rows = QVBoxLayout(box)
        rows.setContentsMargins(6, 6, 6, 6)
        rows.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(1)
        head.addWidget(self._kind, 1)
        head.addWidget(self.more)
        head.addWidget(self.drop)
        rows.addLayout(head)
        rows.addWidget(self._words)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(box)

    def show_note(self, note: Note) -> None:
        """Shows the note as it is now."""
        self._kind.show_records([note])
        self._words.show_records([note])

    def _open(self) -> None:
        self._session.selection.set([self.id])

    def _delete(self) -> None:
        document = self._session.document
        document.commit(edits.delete(document.committed, [self.id]), tr("Delete note"))


class NoteList(QWidget):
    """All notes of one touchpoint, and a button that adds one of any kind."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._touchpoint: Id = ""
        self.cards: list[NoteCard] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addWidget(section(tr("Notes")))
        self.add = button(tr("Add note…"), self._offer)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self._rows.addLayout(line)

    def show_records(self, records: Sequence[Touchpoint]) -> None:
        """Shows the notes of a touchpoint; nothing for several."""
        self.setVisible(len(records) == 1)
        self._touchpoint = records[0].id if len(records) == 1 else ""
        notes = notes_of(self._session.document.committed, self._touchpoint) if self._touchpoint else []
        if [note.id for note in notes] != [card.id for card in self.cards]:
            self._lay_out([note.id for note in notes])
        for card, note in zip(self.cards, notes, strict=True):
            card.show_note(note)

    def _lay_out(self, ids: Sequence[Id]) -> None:
        known = {card.id: card for card in self.cards}
        for gone in (card for id, card in known.items() if id not in ids):
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.cards = [known.get(id) or NoteCard(self._session, id) for id in ids]
        for place, card in enumerate(self.cards, start=1):
            self._rows.insertWidget(place, card)
            card.show()
        put_before(self.add, self.cards)

    def _offer(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, name in NOTE_KINDS.items():
            menu.addAction(translated(name), lambda kind=kind: self.add_note(kind))
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def add_note(self, kind: NoteKind) -> None:
        """Adds a note of a kind to the touchpoint and lets it be written."""
        document = self._session.document
        journey, id = document.committed, new_id()
        note = Note(id=id, says=kind, touchpoint=self._touchpoint, lane=edits.lane_for(journey, kind))
        document.commit(edits.add_note(journey, note), tr("Add note"))
        for card in self.cards:
            if card.id == id:
                card.text.setFocus()
                QTimer.singleShot(0, card, partial(bring_into_sight, card))  # once it has its place
