"""What a column of text holds: numbers, percentages, times, durations or words, in whose notation, and how sure
that is. Nothing is guessed in silence: where two readings fit equally well, both are named.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from journeymap.metrics.tables.times import is_numeric, time_formats


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    NUMBER = "number"
    PERCENT = "percent"
    TIME = "time"
    DURATION = "duration"


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """How a column reads. `decimal` is "." or "," for numbers; `time_format` is "" for ISO 8601, "epoch s", "epoch ms",
    "epoch us" or a strptime format. `filled` cells are not empty, `misfits` of these do not fit, the first of them is
    `first_misfit`. `ambiguous` has the decimals, time formats or kinds that fit equally; the one taken comes first.
    """

    name: str
    kind: ColumnKind
    decimal: str = "."
    time_format: str = ""
    misfits: int = 0
    first_misfit: str = ""
    ambiguous: tuple[str, ...] = ()
    filled: int = 0


ENOUGH = 0.8
"""A column is of a kind when at least this share of its filled cells fit; the rest are misfits."""

_SPACES = "\u0020\u00a0\u202f\u2009"
_SIGN = r"([+\-−]?)"
_CURRENCY = "€$£¥"
_MONEY = re.compile(
    rf"(?:EUR|USD|GBP|SEK|NOK|DKK|CHF|PLN|JPY|CAD|AUD|kr|mk)\.?[{_SPACES}]|[{_SPACES}](?:EUR|USD|GBP|SEK|NOK|DKK|CHF|PLN|JPY|CAD|AUD|kr|mk)\.?"
)
_UNSIGNED = {
    decimal: re.compile(
        rf"{_SIGN}((?:[1-9][0-9]{{0,2}}(?:([{_SPACES}'’{thousands}])[0-9]{{3}}(?:\3[0-9]{{3}})*)|[0-9]+)?)"
        rf"(?:{re.escape(decimal)}([0-9]*))?(?:[eE]([+-]?[0-9]{{1,3}}))?"
    )
    for decimal, thousands in ((".", ","), (",", "."))
}
"""Sign, whole part in groups of three or none, thousands mark, fraction, exponent; by decimal mark."""

_NAMES_TIME = re.compile(r"time|date|\bts\b|_ts\b|_at\b|aika|päivä|pvm|\bday\b|created|moment", re.IGNORECASE)
_UNITS: tuple[tuple[str, float], ...] = (
    (r"ms", 0.001),
    (r"s|secs?|seconds?|sek|sekuntia?", 1.0),
    (r"m|min|mins|minutes?|minuuttia?", 60.0),
    (r"h|hrs?|hours?|t|tuntia?", 3600.0),
    (r"d|days?|pv|päivää?", 86400.0),
)
_PART = re.compile(r"([0-9]{1,12}(?:[.,][0-9]{1,9})?)\s*([a-zä]+)\s*", re.IGNORECASE)
_CLOCK = re.compile(r"(-?)([0-9]{1,12}):([0-5][0-9])(?::([0-5][0-9](?:[.,][0-9]{1,9})?))?")


def parse_number(text: str, *, decimal: str) -> float | None:
    """The number that a cell says, None where it says none. `decimal` is "." or ","; thousands may be parted by spaces
    of any width, apostrophes or the other mark, in groups of three. A currency before or after is passed over; a number
    in brackets is negative, as in accounts.
    """
    bare = _bare(text)
    in_brackets = bare.startswith("(") and bare.endswith(")")
    match = _UNSIGNED[decimal].fullmatch(_bare(bare[1:-1]) if in_brackets else bare)
    if match is None or not (match[2] or match[4]) or (in_brackets and match[1]):
        return None
    whole = re.sub(r"[^0-9]", "", match[2])
    negative = in_brackets or match[1] in ("-", "−")
    value = float(f"{'-' if negative else ''}{whole or '0'}.{match[4] or '0'}e{match[5] or '0'}")
    return value if abs(value) < 1e300 else None


def parse_percent(text: str, *, decimal: str) -> float | None:
    """A percentage as a rate: “12.1 %” is 0.121. None without the sign, but 0 needs none."""
    bare = text.strip(f"{_SPACES}\t")
    value = parse_number(bare.removesuffix("%"), decimal=decimal)
    return value / 100 if value is not None and (bare.endswith("%") or value == 0) else None


def parse_duration(text: str) -> float | None:
    """Seconds: “1:02:03”, “2:30” (minutes and seconds), “90 s”, “1 h 5 min”, “2 pv”; None for anything else."""
    bare = text.strip()
    clock = _CLOCK.fullmatch(bare)
    if clock:
        first, second = int(clock[2]), int(clock[3])
        third = clock[4]
        seconds = first * 60 + second if third is None else first * 3600 + second * 60 + float(third.replace(",", "."))
        return float(-seconds if clock[1] else seconds)
    parts = _PART.findall(bare)
    if not parts or _PART.sub("", bare):
        return None
    factors = [next((f for unit, f in _UNITS if re.fullmatch(unit, name, re.IGNORECASE)), None) for _, name in parts]
    if None in factors:
        return None
    return sum(float(n.replace(",", ".")) * f for (n, _), f in zip(parts, factors, strict=True) if f is not None)


def _bare(text: str) -> str:
    """A cell without the white space and the currency around its number, also between a sign and the number."""
    bare = text.strip(f"{_SPACES}\t")
    sign = bare[:1] if bare[:1] in ("-", "−", "+") else ""
    bare = bare[len(sign) :].strip(_CURRENCY).strip(_SPACES)
    money = _MONEY.match(bare) or _MONEY.search(bare)
    if money and (money.start() == 0 or money.end() == len(bare)):
        bare = f"{bare[: money.start()]}{bare[money.end() :]}".strip(_SPACES)
    return f"{sign}{bare}"


def read_column(name: str, values: Sequence[str], *, decimal: str = "") -> ColumnReading:
    """How a column reads, from all its cells; `decimal` settles the notation of its numbers beforehand.

    Dates in numbers are day-first unless a cell says otherwise. A number that may be a time as well (20260301) is
    one where the column's name says so.
    """
    cells = Counter(value.strip() for value in values)
    cells.pop("", None)
    decimals = (decimal,) if decimal else (".", ",")
    readings = (
        _numeric(name, cells, ColumnKind.PERCENT, decimals),
        _temporal(name, cells),
        _numeric(name, cells, ColumnKind.NUMBER, decimals),
        _fitting(name, cells, [cell for cell in cells if parse_duration(cell) is not None], ColumnKind.DURATION),
    )
    plain = ColumnReading(name, ColumnKind.TEXT, filled=cells.total())
    return next((reading for reading in readings if reading is not None), plain)


def better_decimal(columns: Iterable[Sequence[str]], *, delimiter: str = "") -> str:
    """The decimal mark by which more cells of a whole table are numbers; of equals the comma where the table's
    delimiter leaves it free ("; " between cells), else the point.
    """
    cells = Counter(cell for column in columns for cell in column if cell.strip())
    fits = {
        mark: sum(n for cell, n in cells.items() if parse_number(cell.rstrip("% "), decimal=mark) is not None)
        for mark in (".", ",")
    }
    if fits["."] == fits[","]:
        return "," if delimiter == ";" else "."
    return max(fits, key=lambda mark: fits[mark])


def _numeric(name: str, cells: Counter[str], kind: ColumnKind, decimals: Sequence[str]) -> ColumnReading | None:
    parse = parse_percent if kind is ColumnKind.PERCENT else parse_number
    if kind is ColumnKind.PERCENT and not any(cell.endswith("%") for cell in cells):
        return None
    read = {
        mark: {cell: value for cell in cells if (value := parse(cell, decimal=mark)) is not None} for mark in decimals
    }
    counts = {mark: sum(cells[cell] for cell in values) for mark, values in read.items()}
    best = max(decimals, key=lambda mark: counts[mark])
    rivals = [mark for mark in decimals if counts[mark] == counts[best] and read[mark] != read[best]]
    reading = _fitting(name, cells, read[best], kind)
    return reading and replace(reading, decimal=best, ambiguous=(best, *rivals) if rivals else ())


def _temporal(name: str, cells: Counter[str]) -> ColumnReading | None:
    formats = time_formats(cells)
    if not formats:
        return None
    best = next(iter(formats))
    if is_numeric(best) and not _NAMES_TIME.search(name):
        return None
    reading = _fitting(name, cells, formats[best], ColumnKind.TIME)
    return reading and replace(reading, time_format=best, ambiguous=tuple(formats) if len(formats) > 1 else ())


def _fitting(name: str, cells: Counter[str], fit: Collection[str], kind: ColumnKind) -> ColumnReading | None:
    """The reading with its misfits, or None where too few cells fit."""
    filled = cells.total()
    odd = [cell for cell in cells if cell not in fit]
    misfits = sum(cells[cell] for cell in odd)
    if not fit or filled - misfits < ENOUGH * filled:
        return None
    return ColumnReading(name, kind, misfits=misfits, first_misfit=odd[0] if odd else "", filled=filled)
