"""What draw.io keeps of a record as its data (“Edit Data”): one row a field, with its name there, and how it is
written and read.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any

from journeymap.files.interchange.imported import printable
from journeymap.model.catalogue import ACTORS, CHANNELS, kept
from journeymap.model.records import Note, Record, Stage, Touchpoint
from journeymap.model.values import EngagementType, NoteKind, Severity

OURS = "journeymap"
"""The attribute that says what kind of record a cell is."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One field: its name in the data of a cell. `read` raises ValueError or KeyError for what is no value."""

    name: str
    field: str
    write: Callable[[Any], str]
    read: Callable[[str], Any]


def _number(value: float) -> str:
    return repr(float(value)).removesuffix(".0")


def _within(least: float, most: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        number = float(text.replace(",", ".").replace("−", "-"))
        if not (isfinite(number) and least <= number <= most):
            raise ValueError(text)
        return number

    return read


def _level(text: str) -> int:
    number = _within(1, 5)(text)
    if number != int(number):
        raise ValueError(text)
    return int(number)


def _types(text: str) -> tuple[EngagementType, ...]:
    return tuple(dict.fromkeys(EngagementType(word.strip().lower()) for word in text.split(",") if word.strip()))


def _truth(text: str) -> bool:
    return {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}[text.strip().lower()]


def _yes(value: object) -> str:
    return "yes" if value else ""


def _text(name: str, field: str = "") -> Attribute:
    return Attribute(name, field or name, printable, str)


ATTRIBUTES: Mapping[type[Record], tuple[Attribute, ...]] = {
    Stage: (_text("description"), _text("goals")),
    Touchpoint: (
        _text("description"),
        Attribute("type", "engagement", str, lambda text: EngagementType(text.strip().lower())),
        Attribute("also", "secondary", ", ".join, _types),
        Attribute("strength", "strength", str, _level),
        Attribute("channel", "channel", printable, lambda text: kept(CHANNELS, text)),
        Attribute("actor", "actor", printable, lambda text: kept(ACTORS, text)),
        Attribute("emotion", "expected_emotion", _number, _within(-2, 2)),
        Attribute("intensity", "intensity", str, _level),
        Attribute("moment_of_truth", "moment_of_truth", _yes, _truth),
        Attribute("goal", "goal", _yes, _truth),
        Attribute("locked", "locked", _yes, _truth),
        _text("journey"),
    ),
    Note: (
        Attribute("kind", "says", str, lambda text: NoteKind(text.strip().lower())),
        Attribute("severity", "severity", str, lambda text: Severity(text.strip().lower())),
        _text("touchpoint"),
        Attribute("order", "order", lambda order: _number(order) if order else "", _within(-1e12, 1e12)),
    ),
}  # fmt: skip


def written(record: Record) -> dict[str, str]:
    """The fields of a record that say something."""
    found: dict[str, str] = {}
    for attribute in ATTRIBUTES[type(record)]:
        value = getattr(record, attribute.field)
        text = "" if value is None else attribute.write(value)
        if text:
            found[attribute.name] = text
    return found


@dataclass(frozen=True, slots=True)
class Said:
    """The fields that the data of a cell gives, and the names of those that it gives wrongly."""

    fields: Mapping[str, Any]
    wrong: tuple[str, ...]


def said(kind: type[Record], attributes: Mapping[str, str]) -> Said:
    """The fields of a record of this kind."""
    fields: dict[str, Any] = {}
    wrong: list[str] = []
    for attribute in _filled(kind, attributes):
        try:
            fields[attribute.field] = attribute.read(attributes[attribute.name])
        except (ValueError, KeyError):
            wrong.append(attribute.name)
    return Said(fields, tuple(wrong))


def _filled(kind: type[Record], attributes: Mapping[str, str]) -> Iterable[Attribute]:
    return (attribute for attribute in ATTRIBUTES[kind] if attributes.get(attribute.name, "").strip())
