"""Importers of JSON: the raw exports of Mixpanel and Amplitude, of GA4 from BigQuery, and any JSON lines."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from journeymap.language import mark
from journeymap.metrics.tables.importer import Fields, Form, Head, Importer, OddRecord, Record, unasked
from journeymap.metrics.tables.jsonfields import as_cell, cells, flat
from journeymap.metrics.tables.jsonstream import Object, first_object, objects, some
from journeymap.metrics.tables.textformat import TableError
from journeymap.model.records import SourceKind

SAMPLE = 10_000
"""So many records tell which fields there are."""

MOST_FIELDS = 10_000
_MOST_TEXT = 64 << 20
"""After so many characters the sample is large enough."""

_MILLISECONDS = 100_000_000_000
"""From here on a number counts milliseconds since 1970: in seconds it is the year 5138."""

Shape = Callable[[Object], Object]
"""Makes of a vendor's record one whose fields are columns."""


def _columns(shape: Shape, path: Path, check: Callable[[], None] = unasked) -> tuple[str, ...]:
    names: dict[str, None] = {}
    size = 0
    for record in some(path, SAMPLE):
        check()
        try:
            found = flat(shape(record))
        except RecursionError:
            continue
        names.update(dict.fromkeys(name for name in found if name.strip()))
        size += sum(map(len, found.values()))
        if len(names) > MOST_FIELDS:
            raise TableError(f"“{path.name}” has more than {MOST_FIELDS} fields: choose a file of records of one kind.")
        if size > _MOST_TEXT:
            break
    if not names:
        raise TableError(f"“{path.name}” has no JSON record with a field: choose a file with one JSON object a line.")
    return tuple(names)


def _cells(shape: Shape, path: Path, names: Sequence[str]) -> Iterator[Record]:
    for line, found in objects(path):
        if isinstance(found, OddRecord):
            yield line, found
            continue
        try:
            yield line, cells(shape(found), names)
        except RecursionError:
            yield line, OddRecord("the record is nested too deeply", "")


def _fields(shape: Shape) -> Fields:
    return Fields(partial(_columns, shape), partial(_cells, shape))


def _as_it_is(record: Object) -> Object:
    return record


def _mixpanel(record: Object) -> Object:
    """`event`, then the properties without the word “properties”; `time` in seconds, also where it came in ms."""
    properties = record.get("properties")
    shaped: Object = {"event": "", **(properties if isinstance(properties, dict) else {})}
    shaped["event"] = record.get("event")
    if "time" in shaped:
        shaped["time"] = _seconds(as_cell(shaped["time"]))
    return shaped


def _seconds(time: str) -> str:
    if not (time.isascii() and time.isdigit()) or int(time[:20]) < _MILLISECONDS:
        return time
    return f"{time[:-3]}.{time[-3:]}"


def _amplitude(record: Object) -> Object:
    """As it is, with `user`: the user_id, before the login the device_id; `event_time` says that it is UTC."""
    time = as_cell(record.get("event_time"))
    user = as_cell(record.get("user_id")) or as_cell(record.get("device_id"))
    return {"user": user, **record, "event_time": f"{time}Z" if time and time[-1].isdigit() else time}


def _ga4(record: Object) -> Object:
    """As it is, with `session`: the user_pseudo_id and its ga_session_id, which is the same for several users."""
    user, visit = cells(record, ("user_pseudo_id", "event_params.ga_session_id"))
    return {"session": f"{user}.{visit}" if user and visit else "", **record}


def _has(*keys: str) -> Callable[[Head], bool]:
    """Whether the first record has all these fields."""

    def recognises(head: Head) -> bool:
        if not _is_json(head):
            return False
        first = first_object(head.text)
        # the first record may be longer than the head
        return all(key in first if first else f'"{key}"' in head.text for key in keys)

    return recognises


def _is_json(head: Head) -> bool:
    start = "".join(head.text[:4096].split())[:3]
    return start.startswith(('{"', '[{"', "[{}", "{}"))


def _is_mixpanel(head: Head) -> bool:
    if not _has("event", "properties")(head):
        return False
    properties = first_object(head.text).get("properties", {"time": 0})
    return isinstance(properties, dict) and ("time" in properties or "distinct_id" in properties)


IMPORTERS: tuple[Importer, ...] = (
    Importer(
        "mixpanel",
        mark("Mixpanel: raw export"),
        Form.RECORDS,
        _is_mixpanel,
        rows=SourceKind.EVENTS,
        roles={"case": "distinct_id", "activity": "event", "time": "time", "id": "$insert_id"},
        time_format="epoch s",
        fields=_fields(_mixpanel),
    ),
    Importer(
        "amplitude",
        mark("Amplitude: raw export"),
        Form.RECORDS,
        _has("event_type", "event_time"),
        rows=SourceKind.EVENTS,
        roles={"case": "user", "activity": "event_type", "time": "event_time", "id": "$insert_id"},
        zone="UTC",
        fields=_fields(_amplitude),
    ),
    Importer(
        "ga4-bigquery",
        mark("GA4: export of BigQuery"),
        Form.RECORDS,
        _has("event_name", "event_timestamp", "user_pseudo_id"),
        rows=SourceKind.EVENTS,
        roles={"case": "user_pseudo_id", "activity": "event_name", "time": "event_timestamp"},
        time_format="epoch us",
        fields=_fields(_ga4),
    ),
    Importer("jsonlines", mark("JSON lines"), Form.RECORDS, _is_json, fields=_fields(_as_it_is)),
)
"""The surer first: any of them is JSON lines as well."""
