"""Taking the names of records that go out of those that stay."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from msgspec.structs import replace

from journeymap.model.change import Change, join, update
from journeymap.model.edits.images import SHOWING
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Lane, Persona, Record, Story, Touchpoint, View

T = TypeVar("T")


def loosened(journey: Journey, doomed: set[Id], before: Change) -> Change:
    """The change that makes records forget others that go, following `before`, which may have changed them already."""
    now = {id: after for id, (_, after) in before.items() if after is not None}
    updates: list[Change] = []
    for kind, forget in _forgetting(journey, doomed):
        for id in sorted(journey.table(kind).keys() - doomed):
            record = now.get(id) or journey.table(kind)[id]
            now[id] = forget(record, doomed)
            updates.append(update(record, now[id]))
    return join(*updates)


def _forgetting(journey: Journey, doomed: set[Id]) -> Iterator[tuple[type[Record], Callable[[Any, set[Id]], Record]]]:
    """The kinds of record that may name one that goes, each once for what it may name: large tables only if need be."""
    if doomed & journey.images.keys():
        yield from ((kind, _unshown) for kind in SHOWING)
    if doomed & journey.table(Persona).keys():
        yield Touchpoint, _unfelt
    yield from ((DataSource, _unbound), (Lane, _unowned), (View, _unfiltered), (Story, _unstaged))


def _unshown(record: Record, doomed: set[Id]) -> Record:
    field = SHOWING[type(record)]
    return replace(record, **{field: None}) if getattr(record, field) in doomed else record


def _unfelt(touchpoint: Touchpoint, doomed: set[Id]) -> Touchpoint:
    return replace(touchpoint, emotions=_kept(touchpoint.emotions, doomed)) if touchpoint.emotions else touchpoint


def _unbound(source: DataSource, doomed: set[Id]) -> DataSource:
    return replace(source, binding={name: id for name, id in source.binding.items() if id not in doomed})


def _unowned(lane: Lane, doomed: set[Id]) -> Lane:
    return replace(lane, persona=None) if lane.persona in doomed else lane


def _unfiltered(view: View, doomed: set[Id]) -> View:
    left = {field: _left(getattr(view.filter, field), doomed) for field in ("personas", "lanes")}
    return replace(view, filter=replace(view.filter, **left))


def _unstaged(story: Story, doomed: set[Id]) -> Story:
    return replace(story, stops=tuple(replace(stop, records=_left(stop.records, doomed)) for stop in story.stops))


def _kept(named: Mapping[Id, T], doomed: set[Id]) -> dict[Id, T]:
    return {id: value for id, value in named.items() if id not in doomed}


def _left(ids: tuple[Id, ...], doomed: set[Id]) -> tuple[Id, ...]:
    return tuple(id for id in ids if id not in doomed)
