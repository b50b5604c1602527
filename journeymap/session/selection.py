"""What is selected: view state, shared by canvas, outline, inspector and tables."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from journeymap.model.ids import Id
from journeymap.model.records import Record
from journeymap.session.document import Document


class Selection(QObject):
    """Ids of the selected records, in the order in which they were selected. What leaves the map leaves it too."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._ids: tuple[Id, ...] = ()
        self._all: frozenset[Id] = frozenset()
        self._found: dict[type[Record], tuple[Mapping[Id, Record], tuple[Id, ...]]] = {}
        document.changed.connect(self._prune)

    @property
    def ids(self) -> tuple[Id, ...]:
        """The selected ids, the last selected last."""
        return self._ids

    def of(self, kind: type[Record]) -> tuple[Id, ...]:
        """The selected ids of one kind of record."""
        known = self._document.journey.table(kind)
        found = self._found.get(kind)
        if found is None or found[0] is not known:
            found = self._found[kind] = (known, tuple(id for id in self._ids if id in known))
        return found[1]

    def __contains__(self, id: Id) -> bool:
        return id in self.all

    @property
    def all(self) -> frozenset[Id]:
        """The selected ids in no order."""
        return self._all

    def set(self, ids: Iterable[Id]) -> None:
        """Selects these and nothing else."""
        journey = self._document.journey
        chosen = tuple(dict.fromkeys(id for id in ids if id in journey))
        if chosen != self._ids:
            self._ids, self._all = chosen, frozenset(chosen)
            self._found.clear()
            self.changed.emit()

    def toggle(self, ids: Iterable[Id]) -> None:
        """Adds those that are not selected and takes away those that are."""
        given = tuple(dict.fromkeys(ids))
        self.set((*(id for id in self._ids if id not in given), *(id for id in given if id not in self._ids)))

    def add(self, ids: Iterable[Id]) -> None:
        """Selects these too."""
        self.set((*self._ids, *ids))

    def clear(self) -> None:
        """Selects nothing."""
        self.set(())

    def _prune(self) -> None:
        journey = self._document.journey
        if any(id not in journey for id in self._ids):
            self.set(self._ids)
