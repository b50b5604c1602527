"""What records are called where a user reads them: in lists, in menus, by a screen reader. One line each."""

from collections.abc import Callable, Mapping
from typing import cast

from journeymap.language import mark, tr, translated
from journeymap.model.catalogue import LANE_KINDS, NOTE_KINDS
from journeymap.model.records import (
    Lane,
    Note,
    Persona,
    Properties,
    Record,
    Stage,
    Touchpoint,
    Transition,
    View,
)

_LONGEST = 500
"""Characters of a text that are looked at: a pasted book is not a name."""

KIND_NAMES: Mapping[type[Record], str] = {
    Touchpoint: mark("Touchpoint"),
    Stage: mark("Stage"),
    Transition: mark("Transition"),
    Lane: mark("Lane"),
    Note: mark("Note"),
    Persona: mark("Persona"),
    View: mark("View"),
}
"""What the kinds of records are called that stand in lists."""


def name_of(record: Record) -> str:
    """The title, name or text of a record in one line; what it is where it has none."""
    own = str(getattr(record, "title", "") or getattr(record, "name", "") or getattr(record, "text", ""))
    return " ".join(own[:_LONGEST].split()) or _nameless(record)


def kind_of(record: Record) -> str:
    """What kind of record it is, in the user's language; of a note what it says."""
    if isinstance(record, Note):
        return translated(NOTE_KINDS[record.says])
    return translated(KIND_NAMES.get(type(record), ""))


def _nameless(record: Record) -> str:
    name = _NAMELESS.get(type(record))
    return name(record) if name else tr("Untitled")


_NAMELESS: Mapping[type[Record], Callable[[Record], str]] = {
    Stage: lambda _: tr("Untitled stage"),
    Lane: lambda record: translated(LANE_KINDS[cast("Lane", record).shows]),
    Note: kind_of,
    Persona: lambda _: tr("Unnamed"),
    Properties: lambda _: tr("Untitled map"),
}
