"""The journey map: an immutable set of records by id, and the one way to get the next one: a change."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar, cast

from journeymap.model.change import Change
from journeymap.model.ids import Id
from journeymap.model.records import (
    KINDS,
    DataSource,
    Image,
    Lane,
    Note,
    Persona,
    Properties,
    Record,
    Snapshot,
    Stage,
    Touchpoint,
    Transition,
    View,
)

R = TypeVar("R", bound=Record)

_EMPTY: Mapping[Id, Record] = {}
_NO_IDS: frozenset[Id] = frozenset()


class StaleChangeError(Exception):
    """A change was applied to a journey whose records are not those it was made from."""


class Journey:
    """One map. Records are kept in a table a kind; an edit makes new tables for the kinds it touches and
    shares the rest, so `a.table(K) is b.table(K)` tells cheaply that nothing of a kind has changed.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        """Raises ValueError where an id stands twice."""
        tables: dict[type[Record], dict[Id, Record]] = {}
        kinds: dict[Id, type[Record]] = {}
        for record in (Properties(), *records):
            if record.id in kinds and not isinstance(record, Properties):
                raise ValueError(f"two records have the id “{record.id}”")
            kinds[record.id] = type(record)
            tables.setdefault(type(record), {})[record.id] = record
        self._tables: Mapping[type[Record], Mapping[Id, Record]] = tables
        self._kinds: Mapping[Id, type[Record]] = kinds
        self._origin: tuple[object, frozenset[Id]] | None = None
        self._mark = object()

    def table(self, kind: type[R]) -> Mapping[Id, R]:
        """All records of a kind by id."""
        return cast("Mapping[Id, R]", self._tables.get(kind, _EMPTY))

    def get(self, id: Id | None) -> Record | None:
        """The record with this id, or None."""
        kind = self._kinds.get(id) if id is not None else None
        return self._tables[kind].get(cast(Id, id)) if kind else None

    def find(self, kind: type[R], id: Id | None) -> R | None:
        """The record with this id where it is of this kind, or None."""
        return self.table(kind).get(id) if id is not None else None

    def __contains__(self, id: Id) -> bool:
        return id in self._kinds

    def __iter__(self) -> Iterator[Record]:
        """All records, by kind in file order, then as they were added."""
        for kind in KINDS.values():
            yield from self._tables.get(kind, _EMPTY).values()

    def __len__(self) -> int:
        return len(self._kinds)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Journey):
            return NotImplemented
        return {k: t for k, t in self._tables.items() if t} == {k: t for k, t in other._tables.items() if t}

    __hash__ = None  # pyright: ignore[reportAssignmentType]  # as for every mapping

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(table)} {kind.__name__}" for kind, table in self._tables.items() if table)
        return f"<Journey “{self.properties.title}”: {counts}>"

    @property
    def properties(self) -> Properties:
        """The facts about the map as a whole."""
        return self.table(Properties)[Properties.ID]

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The stages from left to right."""
        return tuple(sorted(self.table(Stage).values(), key=lambda stage: (stage.order, stage.id)))

    @cached_property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes from top to bottom."""
        return tuple(sorted(self.table(Lane).values(), key=lambda lane: (lane.order, lane.id)))

    @property
    def touchpoints(self) -> Mapping[Id, Touchpoint]:
        """All touchpoints by id."""
        return self.table(Touchpoint)

    @property
    def transitions(self) -> Mapping[Id, Transition]:
        """All transitions by id."""
        return self.table(Transition)

    @property
    def notes(self) -> Mapping[Id, Note]:
        """All notes by id."""
        return self.table(Note)

    @cached_property
    def personas(self) -> tuple[Persona, ...]:
        """The personas in their order."""
        return tuple(sorted(self.table(Persona).values(), key=lambda persona: (persona.order, persona.id)))

    @cached_property
    def views(self) -> tuple[View, ...]:
        """The kept views in their order."""
        return tuple(sorted(self.table(View).values(), key=lambda view: (view.order, view.id)))

    @property
    def images(self) -> Mapping[Id, Image]:
        """All images by id."""
        return self.table(Image)

    @property
    def sources(self) -> Mapping[Id, DataSource]:
        """All data sources by id."""
        return self.table(DataSource)

    def snapshot(self, source: Id) -> Snapshot | None:
        """The last computed aggregates of a source."""
        return self.find(Snapshot, Snapshot.id_of(source))

    def apply(self, change: Change) -> "Journey":
        """The journey after a change. Raises StaleChangeError where a record is not as the change found it."""
        tables = dict(self._tables)
        touched: dict[type[Record], dict[Id, Record]] = {}
        kinds = dict(self._kinds)

        def writable(kind: type[Record]) -> dict[Id, Record]:
            if kind not in touched:
                tables[kind] = touched[kind] = dict(tables.get(kind, _EMPTY))
            return touched[kind]

        for id, (before, after) in change.items():
            if self.get(id) != before:
                raise StaleChangeError(f"record “{id}” is not as the change found it")
            if before is not None and (after is None or type(after) is not type(before)):
                del writable(type(before))[id]
                del kinds[id]
            if after is not None:
                writable(type(after))[id] = after
                kinds[id] = type(after)
        journey = Journey.__new__(Journey)
        journey._tables, journey._kinds = tables, kinds  # noqa: SLF001  # its own kind
        journey._origin, journey._mark = (self._mark, frozenset(change)), object()  # noqa: SLF001  # its own kind
        return journey

    def since(self, before: "Journey") -> frozenset[Id] | None:
        """The ids outside which this journey and another have the same records: those of the changes between them, where each
        is the other, or at most one change away from it or from a third. None where that is not known.
        """
        steps = [journey._origin or (journey._mark, _NO_IDS) for journey in (self, before)]  # noqa: SLF001  # its own kind
        ways = [((journey._mark, _NO_IDS), step) for journey, step in zip((self, before), steps, strict=True)]  # noqa: SLF001  # its own kind
        met = [one[1] | other[1] for one in ways[0] for other in ways[1] if one[0] is other[0]]
        return min(met, key=len, default=None)
