"""A field for one of the map's records."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from journeymap.language import tr
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.panels.choosing import short_list
from journeymap.panels.fields import ChoiceField
from journeymap.session.document import Document

Choices = Sequence[tuple[Id | None, str]]


def named(journey: Journey, id: Id | None) -> str:
    """What a record of the map is called; says so where it is gone."""
    record = journey.get(id)
    return name_of(record) if record is not None else tr("(gone)")


def touchpoints_of(journey: Journey) -> Choices:
    """All touchpoints, stage by stage and from top to bottom."""
    places = {stage.id: number for number, stage in enumerate(journey.stages)}
    found = sorted(journey.touchpoints.values(), key=lambda t: (places.get(t.stage or "", -1), t.y, t.x, t.id))
    return [(t.id, name_of(t)) for t in found]


def stages_of(journey: Journey) -> Choices:
    """All stages from left to right."""
    return [(stage.id, name_of(stage)) for stage in journey.stages]


class RecordField(ChoiceField):
    """One of many records, or none where `none` has words for that. They are listed when they are asked for: by the
    keys coming here, or by opening the list.
    """

    def __init__(self, document: Document, choices: Callable[[Journey], Choices], *, none: str = "") -> None:
        self._document, self._all, self._none = document, choices, none
        self._values: Sequence[object] = ()
        super().__init__()
        short_list(self)

    @override
    def show_values(self, values: Sequence[object]) -> None:
        self._values = values
        if self.hasFocus():
            self._list()
            return
        journey = self._document.committed
        self.offer([(id, self._name(journey, id)) for id in values if isinstance(id, str | None)][:1])
        super().show_values(values)

    def _name(self, journey: Journey, id: Id | None) -> str:
        return self._none if id is None else named(journey, id)

    def _list(self) -> None:
        journey = self._document.committed
        self.offer([*([(None, self._none)] if self._none else []), *self._all(journey)])
        super().show_values(self._values)

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        self._list()
        super().focusInEvent(e)

    @override
    def showPopup(self) -> None:
        self._list()
        super().showPopup()
