"""What a clock on the wall showed, as an instant, in SQL: the offsets of a zone as a list of its changes.

They are worked out here and not by the database, so that every engine reads a time alike, and like a file's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import name, statement
from journeymap.metrics.logs.clock import Span, ZoneError, spans

if TYPE_CHECKING:
    from sqlglot import Expr

_DAY_US = 86_400_000_000
_EPOCH = date(1970, 1, 1)
_FIRST, _LAST = date(1950, 1, 1), date(2050, 1, 1)
"""Before and after these days a zone keeps its offset: what lies there is a mark, such as 9999-12-31, and no time."""

_STRIDE = 14
"""Days between two looks at a zone: none changes twice in a fortnight."""


@dataclass(frozen=True, slots=True)
class Offset:
    """From `start` on, in µs on the clock of the zone, it is `offset` µs ahead of UTC; `ambiguous` as with a Span."""

    start: int
    offset: int
    ambiguous: bool


def offsets(first: int, last: int, zone: str) -> tuple[Offset, ...]:
    """The offsets of a zone ("": the machine's) for clocks that show `first` to `last` (µs), the first from ever.

    Raises EngineError where there is no such zone.
    """
    low, high = (min(max(_day(us), _FIRST), _LAST) for us in (first, last))
    try:
        found = list(_changes(low, high, zone))
    except ZoneError as error:
        raise EngineError(str(error)) from error
    return tuple(
        offset
        for n, offset in enumerate(found)
        if not n or (offset.offset, offset.ambiguous) != (found[n - 1].offset, found[n - 1].ambiguous)
    )


def _day(us: int) -> date:
    return _EPOCH + timedelta(days=min(max(us // _DAY_US, -700_000), 2_900_000))


def _changes(low: date, high: date, zone: str) -> Iterator[Offset]:
    marks = [low + timedelta(days=n) for n in range(0, (high - low).days + _STRIDE + 1, _STRIDE)]
    before: Span | None = None
    for day, span in zip(marks, (next(iter(spans([mark], zone))) for mark in marks), strict=True):
        if before is None:
            yield _offset(span)
        elif before.offset != span.offset:
            fortnight = [before.day + timedelta(days=n) for n in range((day - before.day).days + 1)]
            yield from (_offset(part) for part in spans(fortnight, zone))
        before = span


def _offset(span: Span) -> Offset:
    start = ((span.day - _EPOCH).days * 86_400 + span.start) * 1_000_000
    return Offset(start, span.offset * 1_000_000, span.ambiguous)


def offset_at(wall: str, known: Sequence[Offset]) -> "Expr":
    """The offset (µs) of what a clock shows in the column `wall`."""
    from sqlglot import exp

    if len(known) < 2:
        return exp.convert(known[0].offset if known else 0)
    case = exp.Case()
    for offset in reversed(known[1:]):
        case = case.when(statement("$wall >= $start", wall=name(wall), start=offset.start), exp.convert(offset.offset))
    return case.else_(exp.convert(known[0].offset))


def is_ambiguous(wall: str, known: Sequence[Offset]) -> "Expr":
    """Whether a clock showed what is in the column `wall` twice or never."""
    from sqlglot import exp

    within = [
        statement("($wall >= $start AND $wall < $stop)", wall=name(wall), start=offset.start, stop=after.start)
        for offset, after in pairwise(known)
        if offset.ambiguous
    ]
    return exp.or_(*within) if within else statement("1 = 0")
