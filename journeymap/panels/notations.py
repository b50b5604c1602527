"""How times and numbers are written, in words and letters that people know."""

from contextlib import suppress
from datetime import datetime
from functools import cache

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimeZone

from journeymap.drawing.text import locale
from journeymap.language import mark, tr, translated
from journeymap.metrics.imports import Preview
from journeymap.metrics.tables.columns import ColumnReading, parse_number
from journeymap.metrics.tables.times import EPOCHS, FORMATS, ISO, parse_time

_EPOCHS = {
    "epoch s": mark("Seconds since 1970"),
    "epoch ms": mark("Milliseconds since 1970"),
    "epoch us": mark("Microseconds since 1970"),
}
_LETTERS = (
    ("%d", "DD"), ("%m", "MM"), ("%Y", "YYYY"), ("%y", "YY"), ("%b", "Jan"), ("%B", "January"),
    ("%H", "hh"), ("%I", "hh"), ("%M", "mm"), ("%S", "ss"), ("%f", "ffffff"), ("%p", "AM/PM"),
)  # fmt: skip


_LONG = 56
"""So many characters of a name are shown."""


def notation(time_format: str) -> str:
    """A time format as people read it: “DD.MM.YYYY hh:mm”."""
    if time_format == ISO:
        return tr("ISO 8601: YYYY-MM-DD hh:mm")
    if time_format in EPOCHS:
        return translated(_EPOCHS[time_format])
    for code, letters in _LETTERS:
        time_format = time_format.replace(code, letters)
    return time_format


def time_forms(chosen: str, reading: ColumnReading | None) -> list[tuple[str, str]]:
    """The formats that times may have, the chosen one and its rivals first, each with its notation."""
    rivals = reading.ambiguous if reading is not None else ()
    forms = dict.fromkeys((chosen, *(f for f in rivals if f in FORMATS or f in EPOCHS), ISO, *EPOCHS, *FORMATS))
    return [(form, notation(form)) for form in forms]


def decimals() -> list[tuple[str, str]]:
    """The marks before a fraction."""
    return [(".", tr("Point: 1.5")), (",", tr("Comma: 1,5"))]


@cache
def _zone_names() -> tuple[str, ...]:
    """All that the system knows, which it reads from hundreds of files."""
    from zoneinfo import available_timezones

    with suppress(OSError):
        return tuple(sorted(available_timezones()))
    return ()


def zones(chosen: str) -> list[tuple[str, str]]:
    """The zones that naive times may be in: the machine's first, then by name."""
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    own = tr("This computer’s: {zone}").format(zone=here or QDateTime.currentDateTime().timeZoneAbbreviation())
    known = dict.fromkeys(filter(None, ("UTC", chosen, *_zone_names())))
    return [("", own), *((name, name) for name in known)]


def doubtful_time(seen: Preview, column: str) -> str:
    """The question that a column of times leaves open, with a cell of it; "" for none."""
    reading = seen.reading(column)
    forms = [form for form in reading.ambiguous if form in FORMATS or form in EPOCHS]
    if len(forms) < 2:
        return ""
    for cell in seen.table.cells(column):
        first, second = (parse_time(cell, form) for form in forms[:2])
        if first and second and first != second:
            one, other = _day(first), _day(second)
            words = tr("“{cell}” may be {one} or {other}: check the time format.")
            return words.format(cell=cell[:40], one=one, other=other)
    return tr("The times fit two formats: check the time format.")


def _day(moment: datetime) -> str:
    return written_day(QDate(moment.year, moment.month, moment.day))


def written_day(day: QDate) -> str:
    """A day with the month as a word, so that nobody takes one for the other."""
    return locale().toString(day, tr("d MMMM yyyy"))


def day_of(iso: str) -> str:
    """The day of a moment by the user's clock, without its year where that is this one; as it stands where it is none."""
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return iso
    day = moment.toLocalTime().date()
    return locale().toString(day, tr("d MMMM")) if day.year() == QDate.currentDate().year() else written_day(day)


def shortened(title: str) -> str:
    """A name of a file whose beginning and end are in sight, so that what is said behind it is too."""
    words = " ".join(title[:500].split())
    return words if len(words) <= _LONG else f"{words[: _LONG // 2]}…{words[-_LONG // 2 :]}"


def doubtful_number(seen: Preview, columns: tuple[str, ...]) -> str:
    """The question that columns of numbers leave open, with a cell of them; "" for none."""
    asked = {*columns}
    for reading in seen.columns:
        if len(reading.ambiguous) < 2 or reading.name not in asked:
            continue
        for cell in seen.table.cells(reading.name):
            point, comma = (parse_number(cell, decimal=decimal) for decimal in ".,")
            if point is not None and comma is not None and point != comma:
                words = tr("“{cell}” may be {one} or {other}: check the decimal mark.")
                return words.format(cell=cell[:40], one=_number(point), other=_number(comma))
    return ""


def _number(value: float) -> str:
    plain = QLocale(locale())
    plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)  # the mark of thousands is what is in question
    return plain.toString(value, "g", 10)
