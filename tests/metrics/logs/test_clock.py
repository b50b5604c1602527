from datetime import date
from itertools import pairwise

import pytest

from journeymap.metrics.logs import clock
from journeymap.metrics.logs.clock import Span, ZoneError, spans

HOUR = 3600


def of(day, zone):
    return [(s.start / HOUR, s.stop / HOUR, s.offset / HOUR, s.ambiguous) for s in spans([day], zone)]


def test_a_common_day_has_one_offset():
    assert of(date(2024, 7, 1), "Europe/Helsinki") == [(0, 24, 3, False)]
    assert of(date(2024, 7, 1), "UTC") == [(0, 24, 0, False)]


def test_the_hour_that_is_skipped_in_spring_is_flagged_and_read_with_the_offset_before():
    assert of(date(2024, 3, 31), "Europe/Helsinki") == [(0, 3, 2, False), (3, 4, 2, True), (4, 24, 3, False)]


def test_the_hour_that_comes_twice_in_autumn_is_flagged_and_read_as_the_first():
    assert of(date(2024, 10, 27), "Europe/Helsinki") == [(0, 3, 3, False), (3, 4, 3, True), (4, 24, 2, False)]


def test_half_hours_of_change_and_changes_at_midnight_are_found():
    assert of(date(2024, 4, 7), "Australia/Lord_Howe") == [
        (0, 1.5, 11, False),
        (1.5, 2, 11, True),
        (2, 24, 10.5, False),
    ]
    assert of(date(2018, 11, 4), "America/Sao_Paulo") == [(0, 1, -3, True), (1, 24, -2, False)]
    assert of(date(2018, 2, 17), "America/Sao_Paulo") == [(0, 23, -2, False), (23, 24, -2, True)]


def test_a_day_that_never_was_is_flagged_whole():
    assert of(date(2011, 12, 30), "Pacific/Apia") == [(0, 24, -10, True)]


def test_the_spans_of_every_day_of_a_century_cover_it_without_gap():
    days = [date.fromordinal(n) for n in range(date(1980, 1, 1).toordinal(), date(2030, 1, 1).toordinal(), 1)]
    by_day: dict[date, list[Span]] = {}
    for span in spans(days, "America/New_York"):
        by_day.setdefault(span.day, []).append(span)
    assert list(by_day) == days
    for parts in by_day.values():
        assert (parts[0].start, parts[-1].stop) == (0, 24 * HOUR)
        assert all(one.stop == two.start for one, two in pairwise(parts))
    assert sum(any(s.ambiguous for s in parts) for parts in by_day.values()) == 100  # twice a year


def test_the_ends_of_the_calendar_have_offsets():
    assert of(date(1, 1, 2), "UTC") == [(0, 24, 0, False)]
    assert of(date(9999, 12, 30), "UTC") == [(0, 24, 0, False)]


def test_no_name_is_the_zone_of_the_machine():
    (span, *_) = spans([date(2024, 7, 1)], "")
    assert abs(span.offset) <= 14 * HOUR


def test_where_the_system_knows_no_local_time_its_standard_offset_holds(monkeypatch):
    class Refusing(clock.datetime):
        def astimezone(self, _tz=None):
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(clock, "standard_offset", -2 * HOUR)
    assert clock._offset(Refusing(1960, 1, 1)) == 2 * HOUR


@pytest.mark.parametrize("zone", ["Mars/Base", "../etc/passwd", "Europe/", "x" * 500, "a\0b"])
def test_an_unknown_zone_is_told_in_a_sentence(zone):
    with pytest.raises(ZoneError, match="There is no time zone"):
        spans([], zone)
