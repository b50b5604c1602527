"""How files of each shape were read the last time, kept beside the program's settings: next month's file is one click.

A file of our own, in JSON. What cannot be read of it is as good as absent: it is a convenience and no document.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from msgspec import MsgspecError, Raw, Struct, json
from msgspec.structs import replace

from journeymap.files.replacing import SaveError, replace_file
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource

MOST = 50
"""So many files are remembered, the latest of them."""

_MOST_BYTES = 50_000_000
"""A larger file is none of ours."""


_LOCK = Lock()
"""Whoever changes the file has read it just before."""


class Kept(Struct, frozen=True):
    """How a file was read: its `shapes`, its name (`title`), the moment of its import (ISO, UTC) and its `source` without
    path, time and checksum. `titles` are those of the touchpoints in the source's binding.
    """

    shapes: tuple[str, ...]
    title: str
    when: str
    source: DataSource
    titles: dict[Id, str]

    def binding(self, journey: Journey) -> dict[str, Id | None]:
        """The binding as far as it holds on a map: a touchpoint that is not on it by its id is looked for by its title."""
        by_title: dict[str, Id] = {}
        for touchpoint in journey.touchpoints.values():
            by_title.setdefault(touchpoint.title.strip(), touchpoint.id)
        bound: dict[str, Id | None] = {}
        for name, id in self.source.binding.items():
            title = self.titles.get(id, "").strip() if id else ""
            if id is None or id in journey.touchpoints:
                bound[name] = id
            elif title in by_title and title:
                bound[name] = by_title[title]
        return bound


class Mappings:
    """What is remembered in a file. May be used from any thread; nothing here raises."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def find(self, shape: str) -> Kept | None:
        """How a file of this shape was read the last time, None where nothing is remembered."""
        with _LOCK:
            return next((kept for kept in self._read() if shape in kept.shapes), None)

    def keep(self, shapes: Iterable[str], source: DataSource, journey: Journey) -> None:
        """Remembers how a file was read, in the place of what was known of these shapes."""
        bound = {id for id in source.binding.values() if id}
        titles = {id: touchpoint.title for id, touchpoint in journey.touchpoints.items() if id in bound}
        bare = replace(source, path="", imported="", checksum="", since="", extra={})
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with _LOCK:
            known, own = self._read(), dict.fromkeys(shapes)
            same = [kept for kept in known if own.keys() & {*kept.shapes}]
            own |= dict.fromkeys(shape for kept in same for shape in kept.shapes)
            entry = Kept(tuple(own), source.title, now, bare, titles)
            self._write([entry, *(kept for kept in known if kept not in same)][:MOST])

    def forget(self, shape: str) -> None:
        """Remembers nothing of files of this shape any more."""
        with _LOCK:
            self._write([kept for kept in self._read() if shape not in kept.shapes])

    def _read(self) -> list[Kept]:
        try:
            if self._file.stat().st_size > _MOST_BYTES:
                return []
            entries = json.decode(self._file.read_bytes(), type=list[Raw])
        except (OSError, MsgspecError, UnicodeError, RecursionError):
            return []
        return [kept for entry in entries if (kept := _entry(entry)) is not None]

    def _write(self, entries: Sequence[Kept]) -> None:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._file, json.format(json.encode(list(entries)), indent=1))
        except (OSError, SaveError):
            return  # then the next file is read with fresh proposals


def _entry(entry: Raw) -> Kept | None:
    """An entry, None where another version wrote it or a hand has changed it."""
    try:
        return json.decode(entry, type=Kept)
    except (MsgspecError, UnicodeError, RecursionError):
        return None
