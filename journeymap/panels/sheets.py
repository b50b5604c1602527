"""A sheet of the inspector: what it shows for one kind of record, a heading and the parts below it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.drawing.style import Theme
from journeymap.language import mark, tr
from journeymap.model import edits
from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Record
from journeymap.panels.fields import LongField, TextField
from journeymap.panels.forms import Edit, Row
from journeymap.panels.labels import bring_into_sight, button
from journeymap.panels.taborder import stops_of
from journeymap.panels.toggles import dress
from journeymap.session.session import Session

_APART = 6

Heading = Callable[[Journey, Sequence[Any]], tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One face of the inspector. `show` hands the records to each part; `heading` gives title and subtitle; `asking`
    tells the ids of actions that the sheet wants to be done, `making` that it has made a record whose sheet is up now.
    """

    widget: QWidget
    parts: tuple[QWidget, ...]
    show: Callable[[Sequence[Any]], None]
    heading: Heading
    asking: tuple[SignalInstance, ...] = ()
    making: tuple[SignalInstance, ...] = ()

    def show_records(self, records: Sequence[Record]) -> None:
        """Shows these records, all of the sheet's kind."""
        self.show(records)

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        dress(theme, list(self.parts))

    def enter(self) -> None:
        """Gives the keys to the first field."""
        first = stops_of(self.widget)[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, first, partial(bring_into_sight, first))  # once it has its place


def sheet(
    parts: Sequence[QWidget],
    show: Callable[[Sequence[Any]], None],
    heading: Heading,
    asking: Sequence[SignalInstance] = (),
    making: Sequence[SignalInstance] = (),
) -> Sheet:
    """Puts the parts below each other."""
    widget = QWidget()
    rows = QVBoxLayout(widget)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(8)
    for part in parts:
        rows.addWidget(part)
    return Sheet(widget, tuple(parts), show, heading, tuple(asking), tuple(making))


def setting(name: str) -> Edit:
    """The edit that gives a field of all records a value."""

    def edit(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
        return edits.set_fields(journey, ids, **{name: value})

    return edit


def leveled(name: str) -> Edit:
    """The edit that gives a field of all records a whole number, or none."""

    def edit(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
        return edits.set_fields(journey, ids, **{name: None if value is None else round(value)})

    return edit


def tidy(text: str) -> str:
    """A title without line breaks and doubled blanks."""
    return " ".join(text.split())


def titled(journey: Journey, ids: Sequence[Id], value: Any) -> Change:
    """The same title for all."""
    return edits.set_fields(journey, ids, title=tidy(str(value)))


def title_row() -> Row:
    """The title of anything that has one."""
    return Row(mark("Title"), TextField(hint=tr("Untitled"), tidy=tidy), lambda r: r.title, titled, mark("Edit title"))


def description_row() -> Row:
    """The description of anything that has one."""
    field = LongField(hint=tr("Describe it in a sentence or two"))
    edit = setting("description")
    return Row(mark("Description"), field, lambda r: r.description, edit, mark("Edit description"), wide=True)


def goals_row() -> Row:
    """What the customer wants, in a stage or as a persona."""
    field = LongField(hint=tr("What does the customer want?"), lines=3)
    return Row(mark("Goals"), field, lambda r: r.goals, setting("goals"), mark("Edit goals"), wide=True)


class Buttons(QWidget):
    """The buttons at the end of a sheet: side by side, or below each other where there is no room for that."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 4, 0, 0)
        self._line.setSpacing(_APART)
        for each in buttons:
            self._line.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self._line.addStretch(1)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(b.minimumSizeHint().width() for b in self._buttons), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        shown = [b.sizeHint().width() for b in self._buttons if not b.isHidden()]
        fits = sum(shown) + _APART * len(shown) <= event.size().width()
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if fits else ways.TopToBottom)
        super().resizeEvent(event)


def delete_button(session: Session) -> QPushButton:
    """A button that takes what is selected off the map."""

    def delete() -> None:
        document = session.document
        document.commit(edits.delete(document.committed, session.selection.ids), tr("Delete"))

    return button(tr("Delete"), delete)
