"""Finding and replacing words of the map, in a bar above it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from journeymap.language import mark, tr, translated
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.edits.wording import fields_with, occurrences
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.panels.labels import SPACE, button, label
from journeymap.panels.outlinetree import preorder
from journeymap.session.session import Session

_HIDDEN = {"description": mark("Description"), "goals": mark("Goals")}
"""Fields that the map does not show."""
_ENOUGH = 80
"""So many milliseconds after the last letter the words are looked for."""


class FindBar(QFrame):
    """Finds words in titles, descriptions, notes, channels and labels. Enter walks from one record that has them to the
    next, in the order of the outline; replacing all is one step of the history.

    `found` tells of the record to bring into view, `closed` that the map is to have the keys again.
    """

    found = Signal(str)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._journey: Journey | None = None
        self._counts: dict[Id, int] = {}
        self._here: Id | None = None
        self.setObjectName("find")
        self.setAccessibleName(tr("Find and replace"))
        self.words = _field(tr("Find on the map"))
        self.other = _field(tr("Replace with"))
        self.count = label("", "quiet")
        self.case = _switch("Aa", tr("Match case"))
        self.whole = _switch("W", tr("Whole words"))
        self.previous = _small("↑", tr("Find the one before"), lambda: self.walk(-1))
        self.next = _small("↓", tr("Find the next one"), lambda: self.walk(1))
        self.select = button(tr("Select all"), self._select)
        self.one = button(tr("Replace"), self._replace)
        self.all = button(tr("Replace all"), self._replace_all)
        self.close_ = _small("×", tr("Close"), self.leave)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_ENOUGH)
        self._soon.timeout.connect(self._look)
        self._connect()
        self._look()

    def _lay_out(self) -> None:
        self._second = QWidget(self)
        first, second = QHBoxLayout(), QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        for row, widgets in (
            (first, (self.previous, self.next, self.case, self.whole, self.select)),
            (second, (self.one, self.all)),
        ):
            row.setSpacing(4)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        first.addWidget(self.count)
        first.addWidget(self.close_)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 8, 6)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.words, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.other, 1, 0)
        grid.addWidget(self._second, 1, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        QWidget.setTabOrder(self.words, self.other)

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda: self._soon.start())  # noqa: PLW0108  # not with the text for its milliseconds
        for switch in (self.case, self.whole):
            switch.toggled.connect(self._look)
        for field in (self.words, self.other):
            field.installEventFilter(self)
        self._session.document.changed.connect(self._follow)
        self._session.selection.changed.connect(self._tell)

    def open(self, *, replacing: bool) -> None:
        """Comes up with the field for words selected, with or without the row for replacing."""
        self.other.setVisible(replacing)
        self._second.setVisible(replacing)
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self._look()

    def leave(self) -> None:
        """Goes away."""
        self.hide()
        self.closed.emit()

    def walk(self, step: int) -> None:
        """Selects and reveals the next record that has the words (`step` 1) or the one before (−1), all around."""
        if self._soon.isActive():
            self._look()
        ids = self.matches
        if not ids:
            return
        start = -1 if step > 0 else 0
        place = ids.index(self._here) if self._here in self._counts and self._here in ids else start
        self._go(ids[(place + step) % len(ids)])

    @property
    def matches(self) -> Sequence[Id]:
        """The records that have the words, in the order of the outline."""
        return list(self._counts)

    def _go(self, id: Id) -> None:
        self._here = id
        self._session.selection.set([id])
        self.found.emit(id)
        self._tell()

    def _follow(self) -> None:
        if self.isVisible() and self._session.document.committed is not self._journey:
            self._look()

    def _look(self) -> None:
        self._soon.stop()
        self._journey = journey = self._session.document.committed
        found = occurrences(journey, None, self.words.text(), **self._how())
        order = {id: number for number, id in enumerate(preorder(journey))} if found else {}
        self._counts = {id: found[id] for id in sorted(found, key=lambda id: order.get(id, len(order)))}
        self._tell()

    def _how(self) -> dict[str, bool]:
        return {"match_case": self.case.isChecked(), "whole_word": self.whole.isChecked()}

    def _tell(self) -> None:
        ids = self.matches
        chosen = self._session.selection.ids
        if len(chosen) == 1 and chosen[0] in self._counts:
            self._here = chosen[0]
        if not self.words.text():
            said = ""
        elif not ids:
            said = tr("Nothing found")
        elif self._here in self._counts and self._here in chosen:
            place = tr("{n} of {all}").format(n=ids.index(self._here) + 1, all=len(ids))
            said = " · ".join([place, *self._where(self._here)])
        else:
            said = tr("%n found", n=len(ids))
        self.count.setText(said)
        for widget in (self.previous, self.next, self.select, self.one, self.all):
            widget.setEnabled(bool(ids))

    def _where(self, id: Id | None) -> list[str]:
        """The field in which the words stand, unless it is one that is seen on the map."""
        fields = self._fields(id)
        return [translated(_HIDDEN[fields[0]])] if fields and fields[0] in _HIDDEN else []

    def _fields(self, id: Id | None) -> Sequence[str]:
        record = self._session.document.committed.get(id)
        return fields_with(record, self.words.text(), **self._how()) if record is not None else ()

    def _select(self) -> None:
        self._session.selection.set(self._counts)

    def _replace(self) -> None:
        """Replaces in the record that is at hand, then goes to the next; where none is, goes to the first."""
        if self._here in self._counts and self._here in self._session.selection.ids:
            ids = self.matches
            following = ids[(ids.index(self._here) + 1) % len(ids)]
            self._commit([self._here])
            if following in self._counts:
                self._go(following)
        else:
            self.walk(1)

    def _replace_all(self) -> None:
        found = self.matches
        change = self._commit(None)
        stays = any("channel" in self._fields(id) for id in found if id not in change)
        said = [tr("%n replaced", n=len(change)), *([tr("channels of the list stay")] if stays else [])]
        self.count.setText(" · ".join(said))

    def _commit(self, ids: Sequence[Id] | None) -> Change:
        document = self._session.document
        change = edits.replace_text(document.committed, ids, self.words.text(), self.other.text(), **self._how())
        document.commit(change, tr("Replace"))
        self._look()
        return change

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._replace() if watched is self.other else self.walk(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setClearButtonEnabled(True)
    made.setMinimumWidth(120)
    return made


def _switch(words: str, name: str) -> QPushButton:
    made = QPushButton(words)
    made.setCheckable(True)
    made.setAutoDefault(False)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setProperty("role", "small")
    return made


def _small(words: str, name: str, act: Callable[[], object]) -> QPushButton:
    made = button(words, act, role="small")
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
