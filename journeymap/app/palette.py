"""The command palette: one field over all that can be done, all that is on the map and the maps opened last."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from heapq import nlargest
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QAction

from journeymap.app import documents, keptviews, settings
from journeymap.app.actions import ACTIONS
from journeymap.app.desk import Desk
from journeymap.app.fuzzy import score
from journeymap.app.keysheet import name_of as action_name
from journeymap.app.menus import key_text, menu_path
from journeymap.language import tr
from journeymap.model import catalogue
from journeymap.model.journey import Journey
from journeymap.model.names import kind_of, name_of
from journeymap.model.records import Lane, Note, Persona, Record, Stage, Touchpoint, View

SHOWN = 60
"""Entries that are listed at a time."""
_BESIDE = 60.0
"""How much less it counts that words stand not in the name but in what is said beside it."""
_KINDS: tuple[type[Record], ...] = (Touchpoint, Stage, View, Persona, Lane, Note)


class Entry(NamedTuple):
    """What is to be had: its name, what is said beside it, its key, and where it leads. `record` is None for actions
    and files; `on` tells that an action is checked.
    """

    name: str
    beside: str
    run: Callable[[], None]
    key: str = ""
    enabled: bool = True
    record: Record | None = None
    on: bool = False


class Found(NamedTuple):
    """An entry with both its texts in lower case."""

    entry: Entry
    name: str
    whole: str


def entries(desk: Desk) -> list[Found]:
    """Everything that the palette finds now: actions, what is on the map, recent files."""
    made = (*_actions(desk), *(_records(desk) if desk.on_map else ()), *_files(desk))
    return [_folded(entry) for entry in made]


def _folded(entry: Entry) -> Found:
    name = entry.name.casefold()
    return Found(entry, name, f"{name} {entry.beside.casefold()}")


def matching(known: Sequence[Found], words: str) -> list[Entry]:
    """The entries that fit the words best, the best first; the first of all where no words are given."""
    wanted = " ".join(words.casefold().split())
    if not wanted:
        return [found.entry for found in known[:SHOWN]]
    scored = ((_fit(wanted, found), -number) for number, found in enumerate(known))
    best = nlargest(SHOWN, ((fit, number) for fit, number in scored if fit is not None))
    return [known[-number].entry for _, number in best]


def _fit(wanted: str, found: Found) -> float | None:
    in_name = score(wanted, found.name)
    if in_name is not None:
        return in_name
    beside = score(wanted, found.whole)
    return None if beside is None else beside - _BESIDE


def _actions(desk: Desk) -> Iterator[Entry]:
    for action in ACTIONS:
        if action.id != "go.palette":
            key = key_text(action.keys[0]) if action.keys else ""
            name = action.says(desk).replace("&", "") if action.says else action_name(action)
            run = partial(_trigger, desk, action.id)
            on = bool(action.checked and action.checked(desk))
            yield Entry(name, menu_path(action.menu), run, key, action.enabled(desk), on=on)


def _trigger(desk: Desk, id: str) -> None:
    action = desk.window.findChild(QAction, id)
    if action is not None:
        action.trigger()


def _records(desk: Desk) -> Iterator[Entry]:
    journey = desk.session.document.journey
    stages = {stage.id: name_of(stage) for stage in journey.stages}
    for kind in _KINDS:
        for record in journey.table(kind).values():
            beside = _beside(journey, record, stages.get(getattr(record, "stage", None) or "", ""))
            yield Entry(name_of(record), beside, partial(keptviews.go_to, desk, record.id), record=record)


def _beside(journey: Journey, record: Record, stage: str) -> str:
    parts = [kind_of(record), stage]
    if isinstance(record, Touchpoint):
        parts = [stage, catalogue.shown(catalogue.CHANNELS, record.channel)]
    elif isinstance(record, Note) and (pinned := journey.find(Touchpoint, record.touchpoint)):
        parts.append(name_of(pinned))
    return " · ".join(part for part in parts if part)


def _files(desk: Desk) -> Iterator[Entry]:
    for path in settings.recent(desk.settings):
        yield Entry(path.stem, tr("Map in {folder}").format(folder=path.parent), partial(_open, desk, path))


def _open(desk: Desk, path: Path) -> None:
    documents.open_path(desk, path)
