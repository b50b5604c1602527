"""How a log tells time: notations, zones, changes of the clock."""

import re
from datetime import UTC, datetime

import pytest

from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs import intake
from journeymap.metrics.logs.events import Reject
from journeymap.metrics.tables.times import FORMATS, parse_time


def at(*parts):
    return datetime(*parts, tzinfo=UTC)


ISO = {
    "2024-05-01": (2024, 5, 1),
    "2024-05-01T10:20": (2024, 5, 1, 10, 20),
    "2024-05-01 10:20:30": (2024, 5, 1, 10, 20, 30),
    "2024-05-01T10:20:30.5": (2024, 5, 1, 10, 20, 30, 500000),
    "2024-05-01T10:20:30.123456789": (2024, 5, 1, 10, 20, 30, 123456),
    "2024-05-01T10:20:30Z": (2024, 5, 1, 10, 20, 30),
    "2024-05-01 10:20:30.5 UTC": (2024, 5, 1, 10, 20, 30, 500000),
    "2024-05-01T10:20:30+03:00": (2024, 5, 1, 7, 20, 30),
    "2024-05-01T10:20-0530": (2024, 5, 1, 15, 50),
    "2024-05-01 00:20:00 +02": (2024, 4, 30, 22, 20),
    "2024-05-01T24:00": (2024, 5, 2),
    "2024-05-01T10:20:30.25Z": (2024, 5, 1, 10, 20, 30, 250000),
    "2024-05-01 10:20:30.250Z": (2024, 5, 1, 10, 20, 30, 250000),
    "2024-05-01T10:20:30.000001Z": (2024, 5, 1, 10, 20, 30, 1),
    "2024-05-01T10:20:30-03:30": (2024, 5, 1, 13, 50, 30),
    "2024-05-01 10:20:30.125+02:00": (2024, 5, 1, 8, 20, 30, 125000),
    "2024-05-01T10:20:30.123456-00:30": (2024, 5, 1, 10, 50, 30, 123456),
    "20240501": (2024, 5, 1),
    "20240501T102030Z": (2024, 5, 1, 10, 20, 30),
    "20240501T1020+0300": (2024, 5, 1, 7, 20),
    "1969-12-31T23:59:59.5Z": (1969, 12, 31, 23, 59, 59, 500000),
}
NOT_ISO = (
    "2024", "10:20", "2024-02-30", "2024-05-01T25:00", "2024-05-01 10:20 PM", "infinity", "epoch", "now",
    "2024-05-01 10:20:30 Europe/Helsinki", "0000-01-01", "12024-05-01", "2024-05-01T10:20:30+02:99", "1.5.2024",
    "2024-05-01T10:20: 3Z", "2024-05-01T10:20:3Z", "2024-05-01T10:20:3+0", "2024-05-01 10:20:3 0", "2024-05-01T10:20:30.1 2Z",
    "2024-05-01T10:20:30.+02", "-024-05-01T10:20:30", "2024-05-01_10:20:30Z", "2024-05-01t10:20:30Z", "2024-05-01 10:20:30.5 GMT0",
)  # fmt: skip


def test_iso_times_are_read_with_and_without_fraction_and_zone(loaded):
    report, rows = loaded("who,what,when\n" + "".join(f"1,a,{text}\n" for text in ISO))
    assert report.rejected == 0
    assert [row[2] for row in rows] == [at(*parts) for parts in ISO.values()]


def test_what_is_nearly_a_time_is_no_time(loaded):
    report, _ = loaded("who,what,when\n1,a,2024-05-01\n" + "".join(f"1,a,{text}\n" for text in NOT_ISO))
    assert [reject.value for reject in report.rejects] == list(NOT_ISO)


@pytest.mark.parametrize(
    ("time_format", "text", "expected"),
    [
        ("epoch s", "1710325274", (2024, 3, 13, 10, 21, 14)),
        ("epoch s", "1710325274.25", (2024, 3, 13, 10, 21, 14, 250000)),
        ("epoch s", "1.710325274E9", (2024, 3, 13, 10, 21, 14)),
        ("epoch ms", "1710325274123", (2024, 3, 13, 10, 21, 14, 123000)),
        ("epoch us", "1710325274123456", (2024, 3, 13, 10, 21, 14, 123456)),
        ("%d.%m.%Y %H:%M", "1.2.2024 7:05", (2024, 2, 1, 7, 5)),
        ("%d.%m.%Y klo %H.%M.%S", "01.02.2024 klo 07.05.09", (2024, 2, 1, 7, 5, 9)),
        ("%m/%d/%Y %I:%M %p", "2/1/2024 7:05 PM", (2024, 2, 1, 19, 5)),
        ("%d %b %Y", "1 Feb 2024", (2024, 2, 1)),
        ("%Y-%m-%d %H:%M %z", "2024-02-01 10:00 +0200", (2024, 2, 1, 8)),
    ],
)
def test_times_are_read_in_the_format_that_the_source_names(loaded, time_format, text, expected):
    _, rows = loaded(f"who,what,when\n1,a,{text}\n", time_format=time_format)
    assert rows[0][2] == at(*expected)


@pytest.mark.parametrize(
    ("time_format", "text"),
    [("epoch s", "2024-05-01"), ("epoch s", "9" * 17), ("epoch ms", "1e999"), ("%d.%m.%Y", "31.2.2024")],
)
def test_what_does_not_fit_the_format_is_rejected(loaded, time_format, text):
    good = "0" if time_format.startswith("epoch") else "1.2.2024"
    report, _ = loaded(f"who,what,when\n1,a,{good}\n1,a,{text}\n", time_format=time_format)
    assert report.rejects == (Reject(3, "when", f"the time does not fit {time_format}", text),)


WRITTEN = {
    "%d": "05", "%m": "03", "%Y": "2024", "%y": "24", "%b": "Mar", "%B": "March", "%H": "17", "%I": "5", "%p": "PM",
    "%M": "08", "%S": "09", "%f": "120000",
}  # fmt: skip


@pytest.mark.parametrize("clock", sorted({form.partition("%Y")[2] for form in FORMATS if form.startswith("%d.%m.%Y")}))
def test_every_notation_that_an_import_proposes_is_read_as_it_shows_it(engine, clock):
    for form in (form for form in FORMATS if form.endswith(clock)):
        text = re.sub("%[a-zA-Z]", lambda part: WRITTEN[part[0]], form)
        shown = parse_time(text, form)
        relation = statement("SELECT '1' AS \"case\", 'a' AS activity, $text AS time", text=text)
        engine.run(intake.raw_from_text(relation, form))
        read = engine.run(statement("SELECT wall, instant FROM raw"))
        assert read == [(round(shown.replace(tzinfo=UTC).timestamp() * 1e6), None)], form


def test_naive_times_are_of_the_zone_of_the_source_and_changes_of_the_clock_are_counted(loaded):
    report, rows = loaded(
        "who,what,when\n1,winter,2024-01-10 12:00\n1,gap,2024-03-31 03:30\n1,summer,2024-07-10 12:00\n"
        "1,fold,2024-10-27 03:30\n1,instant,2024-10-27T03:30Z\n1,night,2024-07-10\n",
        zone="Europe/Helsinki",
    )
    assert [row[2] for row in rows] == [
        at(2024, 1, 10, 10), at(2024, 3, 31, 1, 30), at(2024, 7, 10, 9), at(2024, 10, 27, 0, 30),
        at(2024, 10, 27, 3, 30), at(2024, 7, 9, 21),
    ]  # fmt: skip
    assert report.ambiguous_times == 2
