"""Words and numbers: wrapped, elided, in their reading direction, by the locale."""

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from journeymap.drawing import text
from journeymap.drawing.style import BOLD, font

pytestmark = pytest.mark.usefixtures("qapp")

NBSP = "\u00a0"
FAMILY = "👩\u200d👩\u200d👧\u200d👦"


def face():
    return font(13.0, BOLD)


def width(words: str) -> float:
    return text.metrics(face()).horizontalAdvance(words)


def ink(words: str, align: str = "start", wide: int = 200) -> tuple[int, int] | None:
    """The first and the last column with ink of a line drawn into a rectangle from x = 20 on."""
    image = QImage(wide + 40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text.draw(painter, QRectF(20, 0, wide, 30), words, face(), QColor("black"), align=align)
    painter.end()
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 200 for y in range(image.height()))
    ]
    return (columns[0], columns[-1]) if columns else None


def test_what_fits_stays_as_it_is():
    assert text.wrapped("Pays", face(), 100, 2) == ("Pays",)


def test_white_space_becomes_single_blanks():
    assert text.wrapped("  Pays \n\t at  once ", face(), 500, 2) == ("Pays at once",)


def test_lines_break_between_words_and_each_fits():
    lines = text.wrapped("Reads reviews of others", face(), 105, 2)
    assert lines == ("Reads reviews", "of others")
    assert all(width(line) <= 105 for line in lines)


def test_what_is_too_much_ends_in_an_ellipsis():
    lines = text.wrapped("Reads the reviews of all other customers with care", face(), 115, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(width(line) <= 115 for line in lines)
    assert text.elided("Reads the reviews", face(), 60).endswith("…")


@pytest.mark.parametrize(
    "words",
    [
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze" * 3, FAMILY * 40, "שלום עולם " * 30, "مرحبا بالعالم " * 30,
        "e\u0301\u0323" * 200, "日本語のタッチポイント" * 20, "a\u200b" * 300, "🏳️\u200d🌈 " * 60, "\u202eabc" * 90,
        "한국어" * 60, "x", "", " ", "\x00\x01 a", "\ud83d broken \udc00 halves " * 20, "W" * 1001,
    ],
)  # fmt: skip
@pytest.mark.parametrize("room", [1.0, 12.0, 60.0, 113.0])
@pytest.mark.parametrize("most", [1, 2])
def test_any_text_is_laid_out_within_its_lines(words, room, most):
    lines = text.wrapped(words, face(), room, most)
    assert 1 <= len(lines) <= most
    if room >= 60:
        # the first line may hang over by the blank or the joiner at which it breaks
        assert all(width(line) <= room + 5 for line in lines)
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for line in lines:
        text.draw(painter, QRectF(0, 0, room, 20), line, face(), QColor("black"))
    painter.end()


def test_no_character_is_cut_in_two():
    for line in text.wrapped("👍" * 60, face(), 113, 2):
        line.encode("utf-8")


def test_letters_keep_their_marks_at_the_break():
    first, _ = text.wrapped("e\u0301" * 40, face(), 60, 2)
    assert first == "e\u0301" * (len(first) // 2)


def test_a_pasted_book_is_cut_before_it_is_laid_out():
    book = "word " * 20_000
    assert len(book) == 100_000
    lines = text.wrapped(book, face(), 113, 2)
    assert len(lines) == 2
    assert text.wrapped("w" * 100_000, face(), 113, 2)[1].endswith("…")


def test_the_reading_direction_is_that_of_the_first_letter():
    assert not text.is_right_to_left("Pays שלום")
    assert text.is_right_to_left("שלום Pays")
    assert text.is_right_to_left("12 – مرحبا")
    assert not text.is_right_to_left("")
    assert not text.is_right_to_left("123 …")


def test_lines_stand_at_the_side_where_reading_begins():
    left, right = ink("Pays"), ink("שלום")
    assert left is not None
    assert right is not None
    assert left[0] < 25
    assert right[1] > 210


def test_alignments_are_held():
    centre, right, left = (ink("Pays", align) for align in ("center", "right", "left"))
    assert centre is not None
    assert right is not None
    assert left is not None
    assert abs((centre[0] + centre[1]) / 2 - 120) <= 2
    assert right[1] >= 216
    assert left[0] <= 23


@pytest.fixture
def locale():
    """Sets the locale of the program for a test."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "thousands", "half", "small"),
    [
        ("en_GB", "1,204,331", f"0.5{NBSP}%", "3.17"),
        ("fi_FI", f"1{NBSP}204{NBSP}331", f"0,5{NBSP}%", "3,17"),
        ("de_DE", "1.204.331", f"0,5{NBSP}%", "3,17"),
        ("C", "1,204,331", f"0.5{NBSP}%", "3.17"),
    ],
)
def test_numbers_are_written_by_the_locale(locale, name, thousands, half, small):
    locale(name)
    assert text.count(1_204_331) == thousands
    assert text.percent(0.005) == half
    assert text.figure(3.17, "") == small


@pytest.mark.parametrize(
    ("rate", "shown"),
    [
        (0.0, "0"), (1.0, "100"), (0.42, "42"), (0.424, "42"), (0.01, "1"), (0.0099, "1.0"), (0.005, "0.5"),
        (0.001, "0.1"), (0.0004, "< 0.1"), (1e-9, "< 0.1"),
    ],
)  # fmt: skip
def test_rates_are_whole_per_cents_and_never_nothing_where_there_is_something(locale, rate, shown):
    locale("en_GB")
    assert text.percent(rate) == f"{shown} %".replace(" ", NBSP)


@pytest.mark.parametrize(("rate", "shown"), [(0.0, "0 %"), (0.0004, "< 0.1 %"), (0.001, "−0.1 %"), (0.34, "−34 %")])
def test_a_drop_off_is_what_is_taken_away(locale, rate, shown):
    locale("en_GB")
    assert text.drop(rate).replace(NBSP, " ") == shown


def test_intervals_are_written_without_the_sign(locale):
    locale("en_GB")
    assert text.span(0.2553, 0.3662) == "26–37"
    assert text.span(0.0, 0.008) == "0.0–0.8"
    assert text.span(0.002, 0.02) == "0–2"


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [
        (0, "", "0"), (7, "", "7"), (-7, "", "−7"), (4.25, "", "4.25"), (0.0123, "", "0.0123"), (12.345, "", "12.3"),
        (999.4, "", "999"), (999.7, "", "1,000"), (1234.5, "", "1,234"), (-999.9, "", "−1,000"),
        (0.37, "%", "37 %"), (95, "s", "1 min 35 s"), (0.25, "s", "0.25 s"), (1e15, "", "1,000,000,000,000,000"),
    ],
)  # fmt: skip
def test_figures_have_three_digits_or_are_whole(locale, value, unit, shown):
    locale("en_GB")
    assert text.figure(value, unit).replace(NBSP, " ") == shown


def test_the_largest_numbers_are_written_too(locale):
    locale("en_GB")
    assert text.count(2**70).replace(",", "") == str(2**70)
    assert text.figure(1e300, "")
    assert text.figure(5e-324, "")


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [
        (0, "0 s"), (0.4, "0.4 s"), (1.5, "1.5 s"), (9.99, "9.99 s"), (9.999, "10 s"), (59.6, "1 min"), (60, "1 min"),
        (108, "1 min 48 s"), (3600, "1 h"), (3601, "1 h"), (3660, "1 h 1 min"), (86_400, "1 d"),
        (90_000, "1 d 1 h"), (86_460, "1 d"), (1e8, "1157 d 9 h"),
    ],
)  # fmt: skip
def test_durations_have_their_two_largest_units(locale, seconds, shown):
    locale("en_GB")
    assert text.duration(seconds).replace(NBSP, " ") == shown


@pytest.mark.parametrize(
    ("rate", "shown"), [(0, "0\u00a0%"), (0.0, "0\u00a0%"), (1, "−100\u00a0%"), (0.335, "−34\u00a0%")]
)
def test_a_drop_off_is_taken_away_unless_it_is_nothing(rate, shown):
    assert text.drop(rate) == shown
