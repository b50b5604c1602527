"""Periods of a table, such as 2026-03, 3/2026, Q1 2026, 2026-W09 or 2026, in their order."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

_DAY = "day"

_NOTATIONS: tuple[tuple[re.Pattern[str], str, Callable[[int, int, int], int]], ...] = (
    (re.compile(r"(?P<a>\d{4})-(?P<b>\d{1,2})-(?P<c>\d{1,2})(?:[T ].*)?"), _DAY, lambda y, m, d: date(y, m, d).toordinal()),
    (re.compile(r"(?P<c>\d{1,2})\.(?P<b>\d{1,2})\.(?P<a>\d{4})(?:[T ].*)?"), _DAY, lambda y, m, d: date(y, m, d).toordinal()),
    (re.compile(r"(?P<a>\d{4})[-/.](?P<b>\d{1,2})"), "month", lambda y, m, _: date(y, m, 1).year * 12 + m),
    (re.compile(r"(?P<b>\d{1,2})[-/.](?P<a>\d{4})"), "month", lambda y, m, _: date(y, m, 1).year * 12 + m),
    (re.compile(r"(?P<a>\d{4})[-/ ]?Q(?P<b>[1-4])"), "quarter", lambda y, q, _: y * 4 + q),
    (re.compile(r"Q(?P<b>[1-4])[-/ ]?(?P<a>\d{4})"), "quarter", lambda y, q, _: y * 4 + q),
    (re.compile(r"(?P<a>\d{4})[-/ ]?(?:W|VK)(?P<b>\d{1,2})"), "week", lambda y, w, _: date.fromisocalendar(y, w, 1).toordinal()),
    (re.compile(r"(?:W|VK|WEEK|VIIKKO) ?(?P<b>\d{1,2})[-/ ](?P<a>\d{4})"), "week", lambda y, w, _: date.fromisocalendar(y, w, 1).toordinal()),
    (re.compile(r"(?P<a>\d{1,4})"), "number", lambda n, _, __: n),
)  # fmt: skip
"""How periods are written: a pattern with year, month (quarter, week) and day as a, b and c, its kind, its place in time."""


def place(text: str) -> tuple[str, int] | None:
    """What kind of period a cell names and where it stands among those of its kind; None where it names none."""
    bare = " ".join(text.split()).upper()
    for pattern, kind, order in _NOTATIONS:
        found = pattern.fullmatch(bare)
        if found:
            numbers = found.groupdict(default="0")
            try:
                return kind, order(*(int(numbers.get(name, "0")) for name in "abc"))
            except ValueError:  # a 13th month
                return None
    return None


def kind_of(cells: Sequence[str]) -> str:
    """The kind of period that most cells name; "" where they name none."""
    kinds = Counter[str]()
    for cell, often in Counter(cells).items():
        found = place(cell)
        if found:
            kinds[found[0]] += often
    return max(kinds, key=lambda kind: kinds[kind], default="")
