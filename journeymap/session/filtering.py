"""Which touchpoints are looked at just now, and which are dimmed: view state that follows the journey."""

from PySide6.QtCore import QObject, Signal

from journeymap.model.filters import Value, lasting, matching, toggled
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import Filter, Lane, Note, Persona, Touchpoint
from journeymap.session.document import Document

_RESTS_ON = (Touchpoint, Note, Lane, Persona)


class Filtering(QObject):
    """The filter in force. `matches` are the touchpoints that it lets through, `dimmed` all others.

    It follows the committed journey: a gesture under way dims nothing anew.
    """

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._journey: Journey = document.committed
        self.value = Filter()
        self.matches: frozenset[Id] = frozenset(self._journey.touchpoints)
        self.dimmed: frozenset[Id] = frozenset()
        document.changed.connect(self._follow)

    def set(self, only: Filter) -> None:
        """Puts a filter in force; what of it is not on the map is left out."""
        self._take(lasting(self._document.committed, only))

    def toggle(self, field: str, value: Value) -> None:
        """Adds an entry to one of the filter's lists, or takes it away."""
        self.set(toggled(self.value, field, value))

    def clear(self) -> None:
        """Lets everything through."""
        self.set(Filter())

    def _follow(self) -> None:
        journey, before = self._document.committed, self._journey
        if journey is not before and any(journey.table(kind) is not before.table(kind) for kind in _RESTS_ON):
            self._journey = journey
            self._take(lasting(journey, self.value))

    def _take(self, only: Filter) -> None:
        journey = self._document.committed
        matches = matching(journey, only)
        dimmed = frozenset(journey.touchpoints) - matches if only else frozenset[Id]()
        told = only != self.value or (bool(only) and (matches, dimmed) != (self.matches, self.dimmed))
        self.value, self.matches, self.dimmed, self._journey = only, matches, dimmed, journey
        if told:
            self.changed.emit()
