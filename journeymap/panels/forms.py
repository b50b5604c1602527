"""A form: a table of rows, each of which reads one thing from the selected records and makes one edit of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journeymap.language import translated
from journeymap.model.change import NOTHING, Change
from journeymap.model.edits import EditError
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Record
from journeymap.panels.fields import LongField, TextField
from journeymap.panels.labels import label, name_label, plain_tooltip, set_role
from journeymap.panels.pictures import PictureField
from journeymap.panels.words import WordField
from journeymap.session.session import Session


class Field(Protocol):
    """What a form asks of a field; see `fields`."""

    edited: Any

    def show_values(self, values: Sequence[object]) -> None:
        """Shows the distinct values of all records."""
        ...

    def begin(self) -> None:
        """Other records are shown from now on."""
        ...


Edit = Callable[[Journey, Sequence[Id], Any], Change]


_LONGEST_NAME = 28
_TYPED = (TextField, LongField, WordField)
"""Fields in which letters stay as they are typed."""


def always(_: Any) -> bool:
    """For rows that say something of every record."""
    return True


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a form. `name` is marked for translation, or the user's own words where it is `own`; `wide` puts the
    field below its name; `step` is the label of its edits in the history. The row is shown where it `applies` to one of
    the records.
    """

    name: str
    field: Field
    read: Callable[[Any], object]
    edit: Edit
    step: str
    wide: bool = False
    named: bool = True
    own: bool = False
    applies: Callable[[Any], bool] = always

    @property
    def words(self) -> str:
        """The name for the user."""
        return self.name if self.own else translated(self.name)


class Form(QWidget):
    """Shows records of one kind and edits them all at once."""

    def __init__(self, session: Session, rows: Sequence[Row]) -> None:
        super().__init__()
        self._session = session
        self.rows = tuple(rows)
        self._ids: tuple[Id, ...] = ()
        self._records: Sequence[Record] = ()
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self._names: dict[int, QLabel] = {}
        self._lay_out()
        for row in self.rows:
            cast("SignalInstance", row.field.edited).connect(self._taker(row))
            line = row.field.line if isinstance(row.field, WordField) else row.field
            if isinstance(line, TextField | PictureField):
                line.misfit.connect(self._say)

    def show_records(self, records: Sequence[Record]) -> None:
        """Fills the fields; where the records are others than before, what is typed from now on is for these."""
        ids = tuple(record.id for record in records)
        other = ids != self._ids
        if other:
            for row in self.rows:
                row.field.begin()
        self._ids = ids
        self._records = records
        for index, row in enumerate(self.rows):
            self._show(row)
            applies = any(map(row.applies, records))
            for part in (self._names.get(index), cast("QWidget", row.field)):
                if part is not None and part.isHidden() is applies:
                    part.setVisible(applies)
        if other:
            self._say("")

    def _show(self, row: Row) -> None:
        row.field.show_values(list(dict.fromkeys(row.read(record) for record in self._records)))

    def name_of(self, row: Row) -> QLabel | None:
        """The label of a row, where it has one."""
        return self._names.get(self.rows.index(row))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        line = 0
        for index, row in enumerate(self.rows):
            field = cast("QWidget", row.field)
            field.setAccessibleName(row.words)
            if row.named:
                name = label(row.words, "subtitle", wrap=True) if row.wide else name_label(_short(row.words))
                name.setToolTip(plain_tooltip(row.words) if row.own else "")
                name.setBuddy(field)
                self._names[index] = name
                top = (
                    Qt.AlignmentFlag.AlignTop
                    if isinstance(field, LongField | PictureField)
                    else Qt.AlignmentFlag.AlignVCenter
                )
                grid.addWidget(name, line, 0, 1, 2 if row.wide else 1, top)
                line += row.wide
            grid.addWidget(field, line, 0 if row.wide or not row.named else 1, 1, 2 if row.wide or not row.named else 1)
            line += 1
        grid.addWidget(self.problem, line, 0, 1, 2)

    def take(self, edit: Callable[[Journey, Sequence[Id]], Change], step: str) -> None:
        """Makes an edit of the records that are shown, as a button of the sheet wants it; says why it cannot be made."""
        document = self._session.document
        try:
            change = edit(document.committed, self._ids)
        except EditError as error:
            self._say(str(error))
            return
        self._say("")
        document.commit(change, step)

    def _taker(self, row: Row) -> Callable[[object, str], None]:
        def take(value: object, stroke: str) -> None:
            document = self._session.document
            try:
                change = row.edit(document.committed, self._ids, value)
            except EditError as error:
                self._say(str(error))
                change = NOTHING
            else:
                self._say("")
            if not change:
                if not isinstance(row.field, _TYPED):  # it shows what was chosen, and that did not come about
                    self._show(row)
                return
            document.commit(change, translated(row.step), merge=stroke and f"{row.step} {stroke}")

        return take

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        set_role(self.problem, "problem")


def _short(name: str) -> str:
    """A name that takes two lines or three beside its field; a user's own may be of any length."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
