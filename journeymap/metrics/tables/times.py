"""In which notation times are written: ISO 8601, seconds since 1970, or one of the usual orders of day, month, year.

The notations are named as `DataSource.time_format` keeps them: "" for ISO, "epoch s", "epoch ms", "epoch us", else a
strptime format. Cells are tried by patterns of our own, since strptime knows months in the system's language alone.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from itertools import islice, product

ISO = ""
EPOCHS: dict[str, int] = {"epoch s": 1, "epoch ms": 1_000, "epoch us": 1_000_000}
"""How many make a second."""

_EARLIEST, _LATEST = 946_684_800, 4_102_444_800
"""2000 to 2100: outside of it a number is hardly meant as seconds since 1970."""

_DATES = (
    "%d.%m.%Y", "%m.%d.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d",
    "%d.%m.%y", "%d/%m/%y", "%m/%d/%y", "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%d-%b-%Y",
)  # fmt: skip
_CLOCKS = ("%H:%M", "%H:%M:%S", "%H:%M:%S.%f", "%H.%M", "%H.%M.%S", "%I:%M %p", "%I:%M:%S %p")
_BETWEEN = (" ", ", ", " klo ")

FORMATS: tuple[str, ...] = tuple(
    sorted(
        (*_DATES, *(f"{date}{gap}{clock}" for date, gap, clock in product(_DATES, _BETWEEN, _CLOCKS))),
        key=lambda form: "%p" in form and form.startswith("%d/"),  # who writes AM and PM puts the month first
    )
)
"""The strptime formats that are tried, day-first before month-first."""

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_PARTS = {
    "%d": "(?P<day>[0-9]{1,2})", "%m": "(?P<month>[0-9]{1,2})", "%Y": "(?P<year>[0-9]{4})",
    "%y": "(?P<short>[0-9]{2})", "%b": "(?P<name>[a-z]{3})", "%B": "(?P<name>[a-z]{3,9})",
    "%H": "(?P<hour>[0-9]{1,2})", "%I": "(?P<half>[0-9]{1,2})", "%M": "(?P<minute>[0-9]{2})",
    "%S": "(?P<second>[0-9]{2})", "%f": "(?P<fraction>[0-9]{1,6})", "%p": "(?P<noon>[ap]m)",
}  # fmt: skip
_ISO = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})"
    r"(?:[T ](?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?)?"
    r" ?(?:Z|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?)?",
)
_EPOCH = re.compile(r"([0-9]{9,17})(?:\.([0-9]+))?")


def parse_time(text: str, time_format: str) -> datetime | None:
    """What a cell says on the clock that it names (a zone in it is passed over), None where it does not fit."""
    if time_format in EPOCHS:
        number = _EPOCH.fullmatch(text.strip())
        seconds = int(number[1]) / EPOCHS[time_format] if number else 0
        fits = _EARLIEST <= seconds < _LATEST
        return datetime(1970, 1, 1, tzinfo=UTC).replace(tzinfo=None) + timedelta(seconds=seconds) if fits else None
    match = (_pattern(time_format) if time_format else _ISO).fullmatch(text.strip())
    return _moment(match.groupdict()) if match else None


def is_numeric(time_format: str) -> bool:
    """Whether cells in this notation are numbers at first sight."""
    return time_format in EPOCHS or time_format == "%Y%m%d"


def time_formats(cells: Iterable[str]) -> dict[str, frozenset[str]]:
    """The cells that fit each notation, for the notations that fit most of them; the likelier notation first.

    A notation that gives every cell the same time as one before it is left out.
    """
    distinct = list(dict.fromkeys(cells))
    fitting: dict[str, dict[str, datetime]] = {}
    likely = {form for cell in islice(distinct, 5) for form in _like(_DIGIT.sub("0", cell.strip()))}
    for form in sorted(likely, key=_ALL.__getitem__):
        if any(parse_time(cell, form) for cell in islice(distinct, 5)):
            read = {cell: moment for cell in distinct if (moment := parse_time(cell, form))}
            if read not in fitting.values():
                fitting[form] = read
    most = max((len(read) for read in fitting.values()), default=0)
    return {form: frozenset(read) for form, read in fitting.items() if len(read) == most}


_ALL = {form: place for place, form in enumerate((ISO, *EPOCHS, *FORMATS))}
_DIGIT = re.compile("[0-9]")


@lru_cache(maxsize=1024)
def _like(cell: str) -> tuple[str, ...]:
    """The notations in which a cell with 0 for every digit could be written: columns have few such cells."""
    patterns = {form: _EPOCH if form in EPOCHS else _pattern(form) if form else _ISO for form in _ALL}
    return tuple(form for form, pattern in patterns.items() if pattern.fullmatch(cell))


@cache
def _pattern(time_format: str) -> re.Pattern[str]:
    parts = re.split(r"(%[a-zA-Z])", time_format)
    return re.compile("".join(_PARTS.get(part) or re.escape(part) for part in parts), re.IGNORECASE)


def _moment(found: dict[str, str | None]) -> datetime | None:
    """The time that the parts make, None where there is no such day or hour."""

    def number(part: str) -> int:
        return int(found.get(part) or 0)

    year = number("year") or (number("short") + (2000 if number("short") < 69 else 1900))
    hour, half = number("hour"), found.get("half")
    if half is not None:
        if not 1 <= int(half) <= 12:
            return None
        hour = int(half) % 12 + (12 if (found.get("noon") or "").lower() == "pm" else 0)
    try:
        moment = datetime(year, _month(found), number("day"), hour, number("minute"), number("second"))  # noqa: DTZ001  # what the cell says
    except ValueError:
        return None
    return moment + timedelta(microseconds=int((found.get("fraction") or "0").ljust(6, "0")[:6]))


def _month(found: dict[str, str | None]) -> int:
    """The number of a month, 0 for a name that is none."""
    name = found.get("name")
    if name is None:
        return int(found.get("month") or 0)
    return next((n for n, month in enumerate(_MONTHS, 1) if name.lower() in (month, month[:3])), 0)
