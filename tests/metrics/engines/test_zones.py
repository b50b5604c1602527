from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.engines.zones import is_ambiguous, offset_at, offsets

HOUR = 3_600_000_000


def wall(*parts):
    return round((datetime(*parts, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) / timedelta(microseconds=1))


def test_a_zone_is_the_list_of_its_changes():
    found = offsets(wall(2024, 1, 1), wall(2024, 12, 31), "Europe/Helsinki")
    assert [(o.start, o.offset // HOUR, o.ambiguous) for o in found[1:]] == [
        (wall(2024, 3, 31, 3), 2, True), (wall(2024, 3, 31, 4), 3, False),
        (wall(2024, 10, 27, 3), 3, True), (wall(2024, 10, 27, 4), 2, False),
    ]  # fmt: skip
    assert (found[0].offset // HOUR, found[0].ambiguous) == (2, False)


def test_a_zone_that_never_changes_has_one_offset():
    assert [o.offset for o in offsets(wall(1, 1, 1), wall(9999, 12, 31), "UTC")] == [0]


def test_marks_far_from_all_times_take_no_time_and_the_offset_at_the_rim():
    found = offsets(wall(1, 1, 2), wall(9999, 12, 31), "Europe/Helsinki")
    assert 2 < len(found) < 1000
    assert found == tuple(sorted(found, key=lambda o: o.start))


@pytest.mark.parametrize(
    "zone",
    ["Europe/Helsinki", "America/New_York", "Africa/Casablanca", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia"],
)
def test_every_clock_reading_has_the_offset_that_the_zone_gives_it(zone, tmp_path):
    """Each hour from 2010 to 2013, and every quarter around: the first of two readings, or that before a gap."""
    first, last = wall(2010, 1, 1), wall(2013, 12, 31)
    known = offsets(first, last, zone)
    engine = DuckDB(tmp_path)
    asked = statement(
        """
        SELECT wall, $offset AS found, CASE WHEN $odd THEN 1 ELSE 0 END
        FROM (SELECT CAST(range AS BIGINT) AS wall FROM range($first, $last, 900000000)) AS walls
        """,
        offset=offset_at("wall", known), odd=is_ambiguous("wall", known), first=first, last=last,
    )  # fmt: skip
    info = ZoneInfo(zone)
    for moment, offset, odd in engine.run(asked):
        local = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=moment)
        before, later = (local.replace(tzinfo=info, fold=fold).utcoffset() for fold in (0, 1))
        assert (offset, odd) == (before // timedelta(microseconds=1), int(before != later)), local
    engine.close()


def test_an_unknown_zone_is_an_engine_error():
    with pytest.raises(EngineError, match="There is no time zone “Mars/Base”"):
        offsets(0, 1, "Mars/Base")
