"""The `.journey` format: one UTF-8 JSON document, made to be read and compared by people and by Git.

    {
    "format":"journeymap",
    "version":1,
    "records":[
    {"kind":"properties","id":"properties","title":"…"},
    {"kind":"stage","id":"…","order":1}
    ],
    "checksum":"…"
    }

One record a line, by kind in the order of KINDS, then by id; fields in the order of the record class, fields
that have their default left out, whole numbers without a point. Fields, kinds and parts of the document that
this version does not know are kept and written back. The checksum is the SHA-256 of all that stands before its
line (every line end counted as one line feed): where it does not fit, the file opens with a notice.

A text can hold half of a character pair (a lone surrogate), which UTF-8 cannot: it is written as U+FFFD.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any, cast

import msgspec
from msgspec.structs import replace

from journeymap.files.decoding import FileError, decoded, mended
from journeymap.files.migrations import STEPS, Step, migrate, newest
from journeymap.language import mark
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.records import KINDS, Properties, Record, Snapshot, Unknown
from journeymap.model.validity import plain

__all__ = ["DOCUMENT", "NEWER_RECORDS", "WRONG_FIGURES", "FileError", "Opened", "dumps", "loads"]

DOCUMENT: Id = ""
"""The id of the one Unknown record whose `extra` holds the parts of the document that this version does not know."""

NEWER_RECORDS = mark(
    "The map holds parts that this version of Journeymap does not know. They are not shown, but are kept when you save."
)

WRONG_FIGURES = mark(
    "Figures that the map keeps cannot be right and were left out: a count is below 0 or above its whole. "
    "Refresh the data to count anew."
)

_FORMAT = "journeymap"
_PARTS = ("format", "version", "records", "checksum")
_WHOLE = 2.0**53
"""Up to here a float and an integer hold the same whole numbers."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A journey as a file gave it, with sentences that the user should read; `version` is the file's."""

    journey: Journey
    notices: tuple[str, ...] = ()
    version: int = newest()


def _defaults(kind: type[Record], *, besides: frozenset[str]) -> Mapping[str, Any]:
    return {
        field.name: field.default_factory() if callable(field.default_factory) else field.default
        for field in msgspec.structs.fields(kind)
        if field.name not in besides
    }


_DEFAULTS: Mapping[type[Record], Mapping[str, Any]] = {
    kind: _defaults(kind, besides=frozenset({"id", "extra", *({"named"} if kind is Unknown else ())}))
    for kind in KINDS.values()
}
"""For each kind its own fields and their defaults, without those that every record has."""

_KNOWN = {name: frozenset({"kind", "id", *_DEFAULTS[kind]}) for name, kind in KINDS.items() if kind is not Unknown}
"""For each kind that a file can name, the fields that this version knows."""

_PLACE = {kind: place for place, kind in enumerate(KINDS.values())}
_ENCODER = msgspec.json.Encoder(order="deterministic")


def dumps(journey: Journey) -> bytes:
    """The journey as a file; equal journeys give equal bytes.

    Snapshots of sources that are gone are left out. Raises FileError where a figure is not a finite number.
    """
    records = sorted((r for r in journey if _is_written(r, journey)), key=lambda r: (_PLACE[type(r)], r.id))
    document = journey.find(Unknown, DOCUMENT)
    others = sorted(document.extra.items()) if document else []
    parts = [("format", _FORMAT), ("version", newest()), *(part for part in others if part[0] not in _PARTS)]
    head = "".join(f"{_json(name)}:{_json(value)},\n" for name, value in parts)
    lines = ",\n".join(map(_line, records))
    data = f'{{\n{head}"records":[\n{lines}\n],\n'.encode()
    return data + f'"checksum":"{hashlib.sha256(data).hexdigest()}"\n}}\n'.encode()


def _is_written(record: Record, journey: Journey) -> bool:
    return record.source in journey.sources if isinstance(record, Snapshot) else record.id != DOCUMENT


def _line(record: Record) -> str:
    kind = record.named if isinstance(record, Unknown) else str(type(record).__struct_config__.tag)
    own = _DEFAULTS[type(record)]
    fields: dict[str, Any] = {"kind": kind, "id": record.id}
    for name, default in own.items():
        value = getattr(record, name)
        if value != default:
            fields[name] = int(value) if isinstance(value, float) and value % 1 == 0 and abs(value) < _WHOLE else value
    for name in sorted(record.extra.keys() - own.keys() - {"kind", "id"}):
        fields[name] = record.extra[name]
    line = "{" + ",".join(f"{_json(name)}:{_json(value)}" for name, value in fields.items()) + "}"
    if "null" in line:  # which is also what the encoder makes of NaN and infinity
        for name in (name for name, value in fields.items() if not _is_finite(msgspec.to_builtins(value))):
            raise FileError(f"The {kind} “{record.id}” cannot be written: its field “{name}” holds no finite number.")
    return line


def _json(value: Any) -> str:
    try:
        return _ENCODER.encode(value).decode()
    except UnicodeEncodeError:
        return _ENCODER.encode(mended(msgspec.to_builtins(value))).decode()


def _is_finite(value: Any) -> bool:
    """Whether a value of JSON holds neither NaN nor infinity anywhere."""
    if isinstance(value, float):
        return isfinite(value)
    if isinstance(value, dict):
        return all(map(_is_finite, cast("dict[str, Any]", value).values()))
    return not isinstance(value, list | tuple) or all(map(_is_finite, cast("list[Any]", value)))


def loads(data: bytes, *, steps: Sequence[Step] = STEPS) -> Opened:
    """The journey in a file. Raises FileError, with what is wrong, where, and what to do."""
    value, notices = decoded(data)
    document, version = _document(value, steps)
    items = document.get("records")
    if not isinstance(items, list):
        raise FileError("The file has no list of records. Open an earlier version or a copy of it.")
    records = list(_records(cast("list[Any]", items)))
    others = {name: part for name, part in document.items() if name not in _PARTS}
    if others:
        records.append(Unknown(id=DOCUMENT, named="", extra=others))
    if any(isinstance(record, Unknown) for record in records):
        notices = (*notices, NEWER_RECORDS)
    counted = [_counted(record) for record in records]
    if any(kept is not read for kept, read in zip(counted, records, strict=True)):
        notices = (*notices, WRONG_FIGURES)
    return Opened(Journey(counted), notices, version)


def _counted(record: Record) -> Record:
    """A record without figures that cannot be right: nothing that rests on them has to ask again."""
    wrong = isinstance(record, Snapshot) and record.figures is not None and not record.figures.adds_up
    return replace(record, figures=None) if wrong else record


def _document(value: Any, steps: Sequence[Step]) -> tuple[dict[str, Any], int]:
    """The document in the newest version, and the version that it was in."""
    document = cast("dict[str, Any]", value if isinstance(value, dict) else {})
    if document.get("format") != _FORMAT:
        raise FileError(
            f'This is no map of Journeymap: the file does not begin with "format":"{_FORMAT}". Choose a .journey file.'
        )
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise FileError('The file does not say its version: put "version":1 behind its format.')
    if version > newest(steps):
        raise FileError(
            f"The map was saved by a newer Journeymap, in version {version} of the file format; this program reads "
            f"up to version {newest(steps)}. Update Journeymap to open it."
        )
    return migrate(document, version=version, steps=steps), version


def _records(items: Iterable[Any]) -> Iterator[Record]:
    seen: set[Id] = set()
    for number, item in enumerate(items, start=1):
        if not isinstance(item, dict):
            raise FileError(f"Record {number} of the file is no object in braces. Correct or delete it.")
        record = _record(cast("dict[str, Any]", item), number)
        if record.id in seen:
            raise FileError(f"Two records of the file have the id “{record.id}”. Delete one, or give it another id.")
        seen.add(record.id)
        yield record


def _record(fields: dict[str, Any], number: int) -> Record:
    kind, id = fields.get("kind"), fields.get("id")
    if not isinstance(kind, str) or not kind:
        raise FileError(f"Record {number} of the file has no kind. Correct or delete it.")
    if not isinstance(id, str) or not id:
        raise FileError(f"Record {number} of the file, a {kind}, has no id. Give it one, or delete it.")
    if (kind == Properties.__struct_config__.tag) != (id == Properties.ID):
        raise FileError(
            f"Record {number} of the file: the {kind} has the id “{id}”; that of the properties is “{Properties.ID}”, and only theirs. Correct it."
        )
    known = _KNOWN.get(kind)
    if known is None:
        return Unknown(id=id, named=kind, extra={n: v for n, v in fields.items() if n not in {"kind", "id"}})
    own = fields
    if unknown := fields.keys() - known:
        own = {name: value for name, value in fields.items() if name in known}
        own["extra"] = {name: value for name, value in fields.items() if name in unknown}
    try:
        return msgspec.convert(own, KINDS[kind])
    except msgspec.ValidationError as error:
        raise FileError(
            f"The {kind} “{id}” of the file is wrong: {plain(error)}. Correct it, or delete its line."
        ) from error
