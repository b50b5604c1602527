"""Filters in words: what their lists and entries are called, and what one lets through."""

from collections.abc import Callable, Mapping

from journeymap.drawing.text import count
from journeymap.language import mark, tr, translated
from journeymap.model.catalogue import CHANNELS, ENGAGEMENT_TYPES, EVIDENCE, shown
from journeymap.model.filters import FIELDS, Value
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import EngagementType, EvidenceKind, Filter

LISTS: Mapping[str, str] = {
    "engagements": mark("Engagement type"),
    "channels": mark("Channel"),
    "personas": mark("Persona"),
    "lanes": mark("Lane"),
    "evidence": mark("Evidence"),
}
"""What the lists of a filter are called."""


def _record(journey: Journey, value: Value) -> str:
    record = journey.get(value)
    return name_of(record) if record else ""


_ENTRIES: Mapping[str, Callable[[Journey, Value], str]] = {
    "engagements": lambda _, value: translated(ENGAGEMENT_TYPES[EngagementType(value)]) if value else tr("No type"),
    "channels": lambda _, value: shown(CHANNELS, value) if value else tr("No channel"),
    "personas": _record,
    "lanes": _record,
    "evidence": lambda _, value: translated(EVIDENCE[EvidenceKind(str(value))]),
}


def entry_name(journey: Journey, field: str, value: Value) -> str:
    """What one entry of a filter's list is called."""
    return _ENTRIES[field](journey, value)


def list_name(field: str) -> str:
    """What a list of a filter is called."""
    return translated(LISTS[field])


def said(journey: Journey, only: Filter) -> str:
    """A filter's entries one after the other."""
    return ", ".join(entry_name(journey, field, value) for field in FIELDS for value in getattr(only, field))


def how_many(journey: Journey, matches: int) -> str:
    """How many touchpoints a filter lets through, of how many."""
    return tr("{n} of {all}").format(n=count(matches), all=count(len(journey.touchpoints)))
