"""The fields of JSON objects as cells of a table.

What lies within an object is named with dots (`device.category`). A list of pairs of key and value, as GA4 has its
parameters, is named by the keys (`event_params.ga_session_id`). Any other list is one cell of JSON text.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Any, cast

import msgspec

from journeymap.metrics.tables.jsonstream import Object
from journeymap.metrics.tables.workbook import as_text

_DEEPEST = 20
"""What lies deeper is JSON text."""

_MISSING = object()


def flat(record: Object) -> dict[str, str]:
    """The cells of an object by their names, in its order; of two by one name the first. May raise RecursionError."""
    found: dict[str, str] = {}
    for name, value in _leaves(record, "", 0):
        found.setdefault(name, as_cell(value))
    return found


def cells(record: Object, names: Sequence[str]) -> list[str]:
    """The cells of these names, "" where there is none. May raise RecursionError."""
    return [as_cell(_leaf(record, name, 0)) for name in names]


def as_cell(value: Any) -> str:
    """A value as a person writes it: 7 and not 7.0, nothing for null and NaN, lists as JSON."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if value is None or value is _MISSING or value in ([], {}) or (isinstance(value, float) and math.isnan(value)):
        return ""
    return msgspec.json.encode(value).decode("utf-8") if isinstance(value, list | dict) else as_text(value)


def _leaves(value: Any, name: str, depth: int) -> Iterator[tuple[str, Any]]:
    parts = _parts(value, depth)
    if parts is None:
        yield name, value
        return
    for key, part in parts.items():
        yield from _leaves(part, f"{name}.{key}" if depth else key, depth + 1)


def _leaf(value: Any, name: str, depth: int) -> Any:
    """What lies under a name, in one part or in parts of parts: keys may have dots themselves."""
    parts = _parts(value, depth)
    if parts is None:
        return _MISSING
    whole = parts.get(name, _MISSING)
    if whole is not _MISSING and _parts(whole, depth + 1) is None:
        return whole
    dot = name.find(".")
    while dot >= 0:
        if name[:dot] in parts:
            found = _leaf(parts[name[:dot]], name[dot + 1 :], depth + 1)
            if found is not _MISSING:
                return found
        dot = name.find(".", dot + 1)
    return _MISSING


def _parts(value: Any, depth: int) -> Object | None:
    """What an object or a list of pairs is made of; None for what is one cell."""
    if not value or depth > _DEEPEST:
        return None
    if isinstance(value, dict):
        return cast(Object, value)
    if isinstance(value, list) and all(_is_pair(pair) for pair in cast("list[Any]", value)):
        pairs: Object = {}
        for pair in cast("list[Object]", value):
            pairs.setdefault(pair["key"], _valued(pair["value"]))
        return pairs
    return None


def _is_pair(value: Any) -> bool:
    return isinstance(value, dict) and "value" in value and isinstance(cast(Object, value).get("key"), str)


def _valued(value: Any) -> Any:
    """The value of a parameter: the one that is there of GA4's string_value, int_value, float_value, double_value."""
    if not isinstance(value, dict):
        return value
    kinds = {key: kind for key, kind in cast(Object, value).items() if key.endswith("_value")}
    return next((kind for kind in kinds.values() if kind is not None), None) if kinds else cast(Object, value)
