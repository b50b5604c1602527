"""How columns read: numbers in every notation, times, durations, and what is left open."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.metrics.tables.columns import (
    ColumnKind,
    better_decimal,
    parse_duration,
    parse_number,
    parse_percent,
    read_column,
)
from journeymap.metrics.tables.times import EPOCHS, FORMATS, parse_time

NBSP, NARROW = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1234", ".", 1234),
        ("1,234", ".", 1234),
        ("1,234", ",", 1.234),
        ("1.234", ",", 1234),
        ("1.234,5", ",", 1234.5),
        ("1,234,567.89", ".", 1234567.89),
        ("12 345,6", ",", 12345.6),
        (f"12{NBSP}345", ",", 12345),
        (f"1{NARROW}234{NARROW}567", ".", 1234567),
        ("1'234.5", ".", 1234.5),
        ("1’234’567", ".", 1234567),
        ("-5", ".", -5),
        ("−5,5", ",", -5.5),
        ("+.5", ".", 0.5),
        ("5.", ".", 5),
        ("1e3", ".", 1000),
        ("1.5E-2", ".", 0.015),
        ("0.125", ".", 0.125),
        ("€ 12,50", ",", 12.5),
        (f"12,50{NBSP}€", ",", 12.5),
        ("  7 ", ".", 7),
    ],
)
def test_numbers_are_read_in_their_notation(text, decimal, value):
    assert parse_number(text, decimal=decimal) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "decimal"),
    [
        ("", "."),
        ("-", "."),
        (".", "."),
        ("NA", "."),
        ("nan", "."),
        ("inf", "."),
        ("1e999", "."),
        ("9" * 5000, "."),
        ("1,5", "."),
        ("1.5", ","),
        ("12,34,567", "."),
        ("1,2345", "."),
        ("0,125", "."),
        ("1 23", "."),
        ("1.234 567", ","),
        ("31.12.2025", ","),
        ("12 %", "."),
        ("1_000", "."),
        ("٣", "."),
        ("5 pcs", "."),
    ],
)
def test_what_is_no_number_in_a_notation_is_none(text, decimal):
    assert parse_number(text, decimal=decimal) is None


@given(
    st.integers(-(10**12), 10**12),
    st.integers(0, 99),
    st.sampled_from([(".", ","), (",", "."), (",", " "), (",", NBSP), (".", "'")]),
)
def test_a_number_written_with_groups_is_read_back(whole, cents, marks):
    decimal, group = marks
    text = f"{whole:,}".replace(",", group) + f"{decimal}{cents:02}"
    expected = float(f"{whole}.{cents:02}")
    assert parse_number(text, decimal=decimal) == expected


def test_percentages_are_rates():
    assert parse_percent("12,1 %", decimal=",") == pytest.approx(0.121)
    assert parse_percent(f"−3{NBSP}%", decimal=".") == pytest.approx(-0.03)
    assert parse_percent("0", decimal=".") == 0
    assert parse_percent("12", decimal=".") is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:02:03", 3723),
        ("2:30", 150),
        ("100:00:00", 360_000),
        ("-0:30", -30),
        ("0:00:01.5", 1.5),
        ("90 s", 90),
        ("48s", 48),
        ("1 h 30 min", 5400),
        ("2 pv", 172_800),
        ("1,5 h", 5400),
        ("250 ms", 0.25),
        ("3 tuntia", 10_800),
        ("1:75", None),
        ("9" * 5000 + ":00", None),
        ("9" * 5000 + " h", None),
        ("12", None),
        ("5 apples", None),
        ("h", None),
        ("", None),
    ],
)
def test_durations_are_seconds(text, seconds):
    assert parse_duration(text) == (None if seconds is None else pytest.approx(seconds))


@pytest.mark.parametrize(
    ("cells", "kind", "decimal", "ambiguous"),
    [
        (["1,5", "2"], ColumnKind.NUMBER, ",", ()),
        (["1.5", "2"], ColumnKind.NUMBER, ".", ()),
        (["1", "20", "300"], ColumnKind.NUMBER, ".", ()),
        (["1,234", "5,678"], ColumnKind.NUMBER, ".", (".", ",")),
        (["1.234"], ColumnKind.NUMBER, ".", (".", ",")),
        (["1,234", "5,67"], ColumnKind.NUMBER, ",", ()),
        (["1,234", "5,678.9"], ColumnKind.NUMBER, ".", ()),
        (["1.234.567"], ColumnKind.NUMBER, ",", ()),
        (["1 234,5"], ColumnKind.NUMBER, ",", ()),
        (["12,1 %", "5 %", "0"], ColumnKind.PERCENT, ",", ()),
        (["1,234 %"], ColumnKind.PERCENT, ".", (".", ",")),
        (["a", "b", "1"], ColumnKind.TEXT, ".", ()),
        ([], ColumnKind.TEXT, ".", ()),
        (["", " "], ColumnKind.TEXT, ".", ()),
        (["1:00", "0:30"], ColumnKind.DURATION, ".", ()),
    ],
)
def test_a_column_is_typed_by_what_its_cells_share(cells, kind, decimal, ambiguous):
    reading = read_column("x", cells)
    assert (reading.kind, reading.decimal, reading.ambiguous) == (kind, decimal, ambiguous)
    assert reading.filled == sum(bool(cell.strip()) for cell in cells)


@pytest.mark.parametrize(
    ("cells", "time_format", "ambiguous"),
    [
        (["2026-03-01", "2026-12-31"], "", ()),
        (["2026-03-01T10:00:00Z", "2026-03-01 10:00:00.123456+02:00"], "", ()),
        (["1.3.2026"], "%d.%m.%Y", ("%d.%m.%Y", "%m.%d.%Y")),
        (["1.3.2026", "25.3.2026"], "%d.%m.%Y", ()),
        (["1/3/2026", "12/4/2026"], "%d/%m/%Y", ("%d/%m/%Y", "%m/%d/%Y")),
        (["1/3/2026", "12/25/2026"], "%m/%d/%Y", ()),
        (["2/2/2026"], "%d/%m/%Y", ()),
        (["1/3/2026 9:05 AM"], "%m/%d/%Y %I:%M %p", ("%m/%d/%Y %I:%M %p", "%d/%m/%Y %I:%M %p")),
        (["13.3.2026 klo 9.05"], "%d.%m.%Y klo %H.%M", ()),
        (["13.3.2026 09:05:10"], "%d.%m.%Y %H:%M:%S", ()),
        (["2026/03/01 12:00"], "%Y/%m/%d %H:%M", ()),
        (["3 Mar 2026", "14 sep 2026"], "%d %b %Y", ()),
        (["March 3, 2026"], "%B %d, %Y", ()),
        (["13.03.26"], "%d.%m.%y", ()),
    ],
)
def test_the_notation_of_times_is_found_and_what_is_open_is_named(cells, time_format, ambiguous):
    reading = read_column("x", cells)
    assert reading.kind is ColumnKind.TIME
    assert (reading.time_format, reading.ambiguous, reading.misfits) == (time_format, ambiguous, 0)


@pytest.mark.parametrize(
    ("cell", "time_format"),
    [
        ("1770000000", "epoch s"),
        ("1770000000.25", "epoch s"),
        ("1770000000000", "epoch ms"),
        ("1770000000000000", "epoch us"),
        ("20260301", "%Y%m%d"),
    ],
)
def test_a_number_is_a_time_only_where_the_name_says_so(cell, time_format):
    assert read_column("order_number", [cell]).kind is ColumnKind.NUMBER
    named = read_column("event_timestamp", [cell])
    assert (named.kind, named.time_format) == (ColumnKind.TIME, time_format)


def test_cells_that_do_not_fit_are_counted_and_the_first_is_shown():
    reading = read_column("x", ["1", "2", "", "n/a", "3", "4", "5", "6", "7", "8", "?"])
    assert (reading.kind, reading.misfits, reading.first_misfit, reading.filled) == (ColumnKind.NUMBER, 2, "n/a", 10)
    assert read_column("x", ["1", "2", "3", "n/a"]).kind is ColumnKind.TEXT  # 3 of 4 are less than 80 %


def test_a_day_that_does_not_exist_is_no_time():
    assert parse_time("2026-02-29", "") is None
    assert parse_time("31.4.2026", "%d.%m.%Y") is None
    assert parse_time("1.4.2026 24:00", "%d.%m.%Y %H:%M") is None
    assert parse_time("1/4/2026 0:30 AM", "%m/%d/%Y %I:%M %p") is None
    assert parse_time("3 Foo 2026", "%d %b %Y") is None
    assert parse_time("1/4/2026 12:30 am", "%m/%d/%Y %I:%M %p") == dt.datetime(2026, 1, 4, 0, 30)  # noqa: DTZ001


def test_every_notation_is_read_as_it_was_meant_and_as_the_engine_reads_it():
    import duckdb

    words = {"%b": "Mar", "%B": "March", "%p": "PM"}  # whatever the language of the system
    with duckdb.connect() as connection:
        for time_format in FORMATS:
            plain = time_format
            for part, word in words.items():
                plain = plain.replace(part, word)
            text = dt.datetime(2026, 3, 5, 14, 7, 9, 250_000).strftime(plain)  # noqa: DTZ001
            expected = dt.datetime(  # noqa: DTZ001
                2026,
                3,
                5,
                14 if "%H" in time_format or "%I" in time_format else 0,
                7 if "%M" in time_format else 0,
                9 if "%S" in time_format else 0,
                250_000 if "%f" in time_format else 0,
            )
            assert parse_time(text, time_format) == expected, time_format
            read = connection.execute("SELECT try_strptime(?, ?)", [text, time_format]).fetchone()
            assert read == (expected,), time_format


@given(st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2099, 12, 31)), st.sampled_from(sorted(EPOCHS)))  # noqa: DTZ001
def test_seconds_since_1970_are_read_back(moment, unit):
    moment = moment.replace(microsecond=0)
    count = int(moment.replace(tzinfo=dt.UTC).timestamp()) * EPOCHS[unit]
    assert parse_time(str(count), unit) == moment


def test_a_table_settles_on_the_decimal_mark_that_makes_more_numbers():
    assert better_decimal([["1,234", "5,678"], ["1,5", "name"]]) == ","
    assert better_decimal([["1,234", "5,678"], ["1.5", "12.1 %"]]) == "."
    assert better_decimal([["1,234"]]) == "."
    assert better_decimal([["1,234"]], delimiter=";") == ","


@given(st.lists(st.text(max_size=12), max_size=20))
def test_any_cells_give_a_reading(cells):
    reading = read_column("x", cells)
    assert 0 <= reading.misfits <= reading.filled <= len(cells)


def test_the_first_look_takes_for_iso_what_the_engine_reads(tmp_path):
    from journeymap.metrics.analysis import open_log
    from journeymap.model.records import DataSource, SourceKind

    cells = [
        *("2026-03-01", "2026-3-1", "2026-03-01T10:00", "2026-03-01 10:00:00", "2026-03-01T10:00:00Z", "2026-02-30"),
        *("2026-03-01T10:00:00.123456789", "2026-03-01T10:00:00,5", "2026-03-01 10:00:00 UTC", "2026-03-01T10:00+02"),
        *("2026-03-01T10:00:00-05:30", "2026-03-01T10:00:00+0200", "2026-03-01T10", "2026-03-01T10:00:60", "soon"),
    ]
    path = tmp_path / "log.csv"
    path.write_text("case,activity,time\n" + "".join(f'1,a,"{cell}"\n' for cell in cells), encoding="utf-8")
    columns = {role: role for role in ("case", "activity", "time")}
    with open_log(path, DataSource(id="s", rows=SourceKind.EVENTS, columns=columns, zone="UTC")) as log:
        rejected = [reject.value for reject in log.report.rejects]
    assert rejected == [cell for cell in cells if parse_time(cell, "") is None]
    assert rejected == ["2026-02-30", "2026-03-01T10", "2026-03-01T10:00:60", "soon"]
