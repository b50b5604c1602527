"""What a clock on the wall showed, as an instant: the offsets of a time zone for the days of a log."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from itertools import pairwise
from time import timezone as standard_offset
from zoneinfo import ZoneInfo

_DAY = 24 * 3600
_SAMPLES = (0, 6 * 3600, 12 * 3600, 18 * 3600, _DAY)
"""Seconds of a day at which the offset is looked at; what changes in between is sought by halving."""


class ZoneError(Exception):
    """A time zone that is not known."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a local day, [start, stop) in seconds from its midnight, with one offset from UTC in seconds.

    `ambiguous` where the clock showed these times twice or never, as it is put forward or back: then the
    offset is the one before the change, as RFC 5545 has it.
    """

    day: date
    start: int
    stop: int
    offset: int
    ambiguous: bool


def spans(days: Iterable[date], zone: str) -> Iterator[Span]:
    """The spans of each day in the zone with this IANA name; "" is the zone of the machine. Raises ZoneError."""
    if not zone:
        return _spans(days, None)
    try:
        return _spans(days, ZoneInfo(zone))
    except (KeyError, ValueError, OSError) as error:
        raise ZoneError(f"There is no time zone “{zone}”: choose a name such as Europe/Helsinki or UTC.") from error


def _spans(days: Iterable[date], zone: ZoneInfo | None) -> Iterator[Span]:
    for day in days:
        offsets = partial(_offsets, datetime.combine(day, time()), zone)
        cuts = [0]
        for low, high in pairwise(_SAMPLES):
            cuts += _cuts(offsets, low, high)
        for start, stop in zip(cuts, [*cuts[1:], _DAY], strict=True):
            first, second = offsets(start)
            if stop > start:
                yield Span(day, start, stop, first, first != second)


def _cuts(offsets: "partial[tuple[int, int]]", low: int, high: int) -> list[int]:
    """The seconds in (low, high] at which the offsets become others."""
    if offsets(low) == offsets(high):
        return []
    if high - low == 1:
        return [high] if high < _DAY else []
    middle = (low + high) // 2
    return _cuts(offsets, low, middle) + _cuts(offsets, middle, high)


def _offsets(midnight: datetime, zone: ZoneInfo | None, second: int) -> tuple[int, int]:
    """The offset from UTC in seconds of a local time, read as the first and as the second of its kind."""
    local = midnight + timedelta(seconds=second)
    first, second = (_offset(local.replace(fold=fold, tzinfo=zone)) for fold in (0, 1))
    return first, second


def _offset(local: datetime) -> int:
    try:
        instant = local.astimezone(UTC)
    except (OSError, OverflowError, ValueError):
        # some systems know no local time before 1970
        return -standard_offset
    return round((local.replace(tzinfo=UTC) - instant).total_seconds())
