"""Whether a record's values are within their bounds, and a sentence in plain words where they are not."""

import re
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from journeymap.model.records import Record

R = TypeVar("R", bound=Record)

_WORDS: Mapping[str, str] = {
    "float": "a number", "int": "a whole number", "str": "a text", "bool": "true or false", "null": "nothing",
    "array": "a list", "object": "fields in braces",
}  # fmt: skip


class EditError(ValueError):
    """An edit that cannot be made, with a sentence that says why."""


def checked(record: R) -> R:
    """The record itself. Raises EditError where one of its values is out of its bounds."""
    try:
        msgspec.convert(msgspec.to_builtins(record), type(record))
    except msgspec.ValidationError as error:
        kind, name = record.__struct_config__.tag, getattr(record, "title", "") or record.id
        raise EditError(f"The {kind} “{name}” cannot be changed so: {plain(error)}.") from error
    return record


def plain(error: msgspec.ValidationError) -> str:
    """A message of msgspec in plain words: “field “x”: expected a number, got a text”."""
    what, _, where = str(error).partition(" - at `$.")
    what = re.sub(
        r"`([^`]*)`", lambda found: " or ".join(_WORDS.get(word, word) for word in found[1].split(" | ")), what
    )
    what = what[0].lower() + what[1:]
    return f"field “{where.rstrip('`')}”: {what}" if where else what
