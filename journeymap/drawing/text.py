"""Words and numbers as they are drawn: wrapped, elided, in the reading direction of the text, by the locale."""

import unicodedata
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_ENDLESS = 1_000
"""Characters of a text that are looked at: no card shows more, and a pasted book must not stall the window."""

_HALVES = "surrogatepass"
"""Half a character, as a broken clipboard may hold, is no reason to paint nothing."""


@lru_cache(maxsize=64)
def metrics(font: QFont) -> QFontMetricsF:
    """The metrics of a font, in the units of its pixel size."""
    return QFontMetricsF(font)


@lru_cache(maxsize=32_768)
def wrapped(text: str, font: QFont, width: float, lines: int) -> tuple[str, ...]:
    """The text in at most so many lines of a width; what does not fit ends in an ellipsis."""
    words = " ".join(text[:_ENDLESS].split())
    if metrics(font).horizontalAdvance(words) <= width:
        return (words,)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    utf16 = words.encode("utf-16-le", _HALVES)  # Qt counts UTF-16 units
    pieces = [utf16[2 * a : 2 * b].decode("utf-16-le", _HALVES).strip() for a, b in pairwise(starts)]
    last = utf16[2 * starts[-1] :].decode("utf-16-le", _HALVES)
    return (*pieces, metrics(font).elidedText(last, Qt.TextElideMode.ElideRight, width))


@lru_cache(maxsize=32_768)
def elided(text: str, font: QFont, width: float) -> str:
    """The text in one line of a width."""
    return wrapped(text, font, width, 1)[0]


@lru_cache(maxsize=32_768)
def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction is of a script written from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def locale() -> QLocale:
    """The locale for numbers and dates, that of the language spoken; English where nobody has said."""
    chosen = QLocale()
    return QLocale(QLocale.Language.English) if chosen.language() == QLocale.Language.C else chosen


def draw(  # noqa: PLR0913  # what, where and how of one line
    painter: QPainter, rect: QRectF, text: str, font: QFont, color: QColor, *, align: str = "start"
) -> None:
    """Draws one line, vertically in the middle of a rectangle; `align` is start (of the text's direction),
    center, left or right.
    """
    painter.setFont(font)
    painter.setPen(color)
    used = metrics(font)
    if align == "center":
        x = rect.x() + (rect.width() - used.horizontalAdvance(text)) / 2
    elif align == "right" or (align == "start" and is_right_to_left(text)):
        x = rect.right() - used.horizontalAdvance(text)
    else:
        x = rect.x()
    painter.drawText(QPointF(x, rect.y() + (rect.height() + used.ascent() - used.descent()) / 2), text)


def _digits(value: float, form: str, places: int) -> str:
    """A number by the locale, with a true minus; Qt takes a whole number in a form for a mistake."""
    return locale().toString(float(value), form, places).replace("-", "−")


def count(number: float) -> str:
    """A whole number by the locale, however large."""
    return _digits(round(number), "f", 0)


_LEAST = 0.1
"""Per cent; of what is less only that is said."""


def percent(rate: float) -> str:
    """A rate in 0…1 as per cent: whole ones, below one with a decimal; what is not nothing never reads as 0."""
    value = rate * 100
    places = 1 if 0 < abs(value) < 1 else 0
    if 0 < abs(value) < _LEAST:
        return f"<\u00a0{_digits(_LEAST, 'f', 1)}\u00a0%"
    return f"{_digits(value, 'f', places)}\u00a0%"


def drop(rate: float) -> str:
    """A drop-off in 0…1 as what is taken away, such as −34 %; nothing, or next to it, has no sign."""
    return f"−{percent(rate)}" if rate * 100 >= _LEAST else percent(rate)


def span(low: float, high: float) -> str:
    """An interval of rates in 0…1, in per cent without the sign."""
    places = 1 if high < 0.01 else 0
    first, last = (_digits(bound * 100, "f", places) for bound in (low, high))
    return f"{first}–{last}"


def figure(value: float, unit: str) -> str:
    """A measured value in its unit, with three significant digits where it is no whole number."""
    if unit == "%":
        return percent(value)
    if unit == "s":
        return duration(value)
    return _three_digits(value)


def _three_digits(value: float) -> str:
    if abs(value) >= 999.5 or value == round(value):
        return count(value)
    return _digits(value, "g", 3)


def duration(seconds: float) -> str:
    """A time in its two largest units, such as 1 min 48 s; below ten seconds with decimals."""
    if abs(seconds) < 9.995:
        return f"{_three_digits(seconds)}\u00a0s"
    units = (("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1))
    rest = round(seconds)
    parts: list[str] = []
    for name, size in units:
        if rest >= size or (name == "s" and not parts):
            parts.append(f"{rest // size}\u00a0{name}")
            rest %= size
        elif parts:
            break
    return " ".join(parts[:2])
