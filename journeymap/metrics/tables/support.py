"""What tools for customer service export: Intercom."""

import re
from collections.abc import Iterator

from journeymap.language import mark
from journeymap.metrics.tables.delimited import first_records
from journeymap.metrics.tables.importer import Form, Head, Importer, Row
from journeymap.model.records import SourceKind

_SECONDS = re.compile(r"(^|_)(time_to_\w+|duration|\w+_time|seconds)$")
"""Columns whose plain numbers are seconds."""

_OF_EVENTS = {"event", "event_name", "event_type", "activity", "action"}
"""Somebody's own log of events may name its conversations too."""

_PLAIN = re.compile(r"[0-9]+(\.[0-9]+)?")


def _names(head: Head) -> tuple[str, ...]:
    records = first_records(head.text)
    return tuple(name.strip().casefold() for name in records[0]) if records else ()


def _is_conversations(head: Head) -> bool:
    names = {*_names(head)}
    return {"conversation_id", "conversation_created_at"} <= names and not names & _OF_EVENTS


def _is_messages(head: Head) -> bool:
    return _is_conversations(head) and {"message_type", "message_created_at"} <= {*_names(head)}


def _with_units(rows: Iterator[Row]) -> dict[str, list[Row]]:
    """The one table, with a unit at what are seconds."""
    table = list(rows)
    header = next((cells for _, cells in table if any(cells)), list[str]())
    places = [n for n, name in enumerate(header) if _SECONDS.search(name.strip().casefold())]
    for _, cells in table:
        for place in places:
            if place < len(cells) and _PLAIN.fullmatch(cells[place].strip()):
                cells[place] = f"{cells[place].strip()} s"
    return {"": table}


IMPORTERS = (
    Importer(
        "intercom",
        mark("Intercom: messages"),
        Form.TEXT,
        _is_messages,
        rows=SourceKind.EVENTS,
        roles={"case": "conversation_id", "activity": "message_type", "time": "message_created_at"},
        zone="UTC",
        decimal=".",
    ),
    Importer(
        "intercom-conversations",
        mark("Intercom: conversations"),
        Form.TEXT,
        _is_conversations,
        rows=SourceKind.METRICS,
        tables=_with_units,
        zone="UTC",
        decimal=".",
    ),
)
"""Their times are in UTC."""
