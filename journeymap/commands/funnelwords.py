"""The words of a funnel as they are typed: how long it may take, what is excluded, from when to when."""

import re
from argparse import ArgumentTypeError
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_MICROSECONDS = {
    "s": 1_000_000, "m": 60_000_000, "min": 60_000_000, "h": 3_600_000_000, "d": 86_400_000_000, "w": 604_800_000_000,
}  # fmt: skip
_LONGEST = 36_525 * 86_400_000_000
"""A hundred years, beyond which a limit is a slip of the key."""

_START = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Excluded:
    """An activity that must not come between two steps."""

    name: str
    after: int
    before: int


def window(text: str) -> tuple[int | None]:
    """The microseconds of 14d, 12h, 5m or 300s, boxed, so that “none” differs from not given."""
    word = text.strip().lower()
    if word == "none":
        return (None,)
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(s|m|min|h|d|w)", word)
    length = round(float(found[1]) * _MICROSECONDS[found[2]]) if found else 0
    if not 0 < length <= _LONGEST:
        raise ArgumentTypeError(f"“{text}” is no length of time: write 14d, 12h, 5m, 300s or none")
    return (length,)


def excluded(text: str) -> Excluded:
    """What NAME:A-B says; the name may have colons and dashes of its own."""
    name, _, steps = text.rpartition(":")
    found = re.fullmatch(r"\s*(\d{1,4})\s*-\s*(\d{1,4})\s*", steps)
    if not found or not name.strip():
        raise ArgumentTypeError(f"“{text}” does not say what is excluded where: write NAME:A-B, as in help:1-2")
    return Excluded(name.strip(), int(found[1]), int(found[2]))


def day_or_moment(text: str) -> date | datetime:
    """A day, or a moment with or without its zone, in ISO 8601."""
    word = text.strip()
    try:
        return date.fromisoformat(word) if len(word) <= len("2026-04-09") else datetime.fromisoformat(word)
    except ValueError as error:
        raise ArgumentTypeError(f"“{text}” is no date: write one such as 2026-04-09 or 2026-04-09T12:00") from error


def period(begin: date | datetime | None, end: date | datetime | None, zone: str) -> tuple[int | None, int | None]:
    """The microseconds UTC from which and before which: the last day is in it as a whole, the last moment is not.

    `zone` is that of times that name none, "" for the machine's.
    """
    if end is not None and not isinstance(end, datetime) and end < date.max:
        end += timedelta(days=1)
    return _microseconds(begin, zone), _microseconds(end, zone)


def _microseconds(moment: date | datetime | None, zone: str) -> int | None:
    if moment is None:
        return None
    known = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
    if known.tzinfo is None:
        known = known.replace(tzinfo=ZoneInfo(zone)) if zone else known.astimezone()
    return (known - _START) // timedelta(microseconds=1)
