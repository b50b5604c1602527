"""Columns to compare by, sessions, duplicates, and the rejects as a file."""

import csv
import sys
from datetime import datetime, timedelta

import openpyxl
import pytest

from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs.events import LoadError
from journeymap.metrics.logs.rejects import save_rejects, write_rejects

HOUR = "who,what,when\n" + "".join(f"{who},a,{when}\n" for who, when in (
    ("7", "2024-05-01T10:00:00Z"), ("8", "2024-05-01T10:00:00Z"), ("7", "2024-05-01T10:59:59Z"),
    ("7", "2024-05-01T10:29:59Z"), ("7", "2024-05-01T11:30:00Z"),
))  # fmt: skip


def test_columns_to_compare_by_lie_beside_the_events(loaded, engine):
    loaded(
        "what,when,device,who,plan\na,2024-05-01, mobile ,1,\nb,2024-05-01,,2,free\n",
        segments=("device", "plan", "device"),
    )
    assert engine.run(statement('SELECT "case", by_0, by_1, by_2 FROM events ORDER BY seq')) == [
        ("1", "mobile", "", "mobile"),
        ("2", "", "free", ""),
    ]


def test_a_workbook_has_columns_to_compare_by_too(loaded, engine, tmp_path):
    book = openpyxl.Workbook()
    for row in (["who", "what", "when", "device"], [1, "a", "2024-05-01", "mobile"], [2, "a", "2024-05-01", None]):
        book.active.append(row)
    book.save(tmp_path / "log.xlsx")
    loaded(tmp_path / "log.xlsx", segments=("device",))
    assert engine.run(statement("SELECT by_0 FROM events ORDER BY seq")) == [("mobile",), ("",)]


def test_a_column_to_compare_by_that_is_not_there_is_named(loaded):
    with pytest.raises(LoadError, match="has no column “device” to compare by: choose one of “who”, “what”, “when”"):
        loaded("who,what,when\n1,a,2024-05-01\n", segments=("device",))


def test_a_session_ends_after_a_silence_longer_than_the_gap(loaded):
    # 0, 1799, 3599 and 5400 s: the last silence is 1801 s
    report, rows = loaded(HOUR, sessions=30.0)
    assert [(case, f"{when:%H:%M:%S}", seq) for case, _, when, seq in rows] == [
        ("7 #1", "10:00:00", 0), ("8 #1", "10:00:00", 1), ("7 #1", "10:59:59", 2), ("7 #1", "10:29:59", 3),
        ("7 #2", "11:30:00", 4),
    ]  # fmt: skip
    assert (report.cases, report.events) == (3, 5)


def test_a_silence_as_long_as_the_gap_ends_no_session(loaded):
    _, rows = loaded(HOUR, sessions=1801 / 60)
    assert {row[0] for row in rows} == {"7 #1", "8 #1"}


def test_sessions_keep_the_columns_to_compare_by(loaded, engine):
    loaded("who,what,when,device\n1,a,2024-05-01,mobile\n1,a,2024-05-03,desktop\n", sessions=30.0, segments=("device",))
    assert engine.run(statement('SELECT "case", by_0 FROM events ORDER BY seq')) == [
        ("1 #1", "mobile"),
        ("1 #2", "desktop"),
    ]


ALIKE = "who,what,when,device,row\n" + "".join(f"{row}\n" for row in (
    "1,a,2024-05-01T10:00Z,mobile,x", "1,a,2024-05-01T12:00+02:00,mobile,y", "1,a,2024-05-01T10:00Z,desktop,x",
    "1,b,2024-05-01T10:00Z,mobile,x", "1,a,2024-05-01T10:00Z,mobile,", "1,a,2024-05-01T10:00Z,mobile,",
))  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({}, [0, 1, 2, 3, 4, 5]),
        ({"dedupe": True}, [0, 3]),
        ({"dedupe": True, "segments": ("device",)}, [0, 2, 3]),
        ({"dedupe": True, "columns": {"case": "who", "activity": "what", "time": "when", "id": "row"}}, [0, 1, 4, 5]),
    ],
)
def test_of_rows_that_are_alike_the_first_stays_and_the_others_are_counted(loaded, fields, kept):
    report, rows = loaded(ALIKE, **fields)
    assert [row[3] for row in rows] == kept
    assert report.duplicates == 6 - len(kept)
    assert (report.events, report.rejected) == (len(kept), 0)


def test_duplicates_go_before_sessions_are_made(loaded):
    report, rows = loaded(ALIKE, dedupe=True, sessions=5.0)
    assert [row[0] for row in rows] == ["1 #1", "1 #1"]
    assert report.duplicates == 4


def test_all_rejects_are_saved_as_cells_that_run_nowhere(loaded, engine, tmp_path):
    loaded('who,what,when\n1,a,2024-05-01\n2,b,=cmd()\n3,c,"+1, ä"\n4\n' + "5,e,@x\n" * 300)
    file = tmp_path / "rejects.csv"
    assert save_rejects(engine, file) == 303
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[:4] == [
        ["line", "column", "reason", "value"],
        ["3", "when", "the time is no ISO 8601", "'=cmd()"],
        ["4", "when", "the time is no ISO 8601", "'+1, ä"],
        ["5", "", "the row has fewer cells than the header", "4"],
    ]
    assert len(rows) == 304


class GivenUpError(Exception):
    pass


def broken_off():
    yield from [(n, "when", "the time is empty", "") for n in range(5000)]
    raise GivenUpError


def test_rejects_whose_saving_is_broken_off_leave_no_half_file(tmp_path):
    file = tmp_path / "rejects.csv"
    for before in (None, "what was there"):
        if before:
            file.write_text(before, encoding="utf-8")
        with pytest.raises(GivenUpError):
            write_rejects(file, broken_off())
        left = [found.read_text(encoding="utf-8") for found in tmp_path.iterdir()]
        assert left == ([before] if before else [])


def test_rejects_take_the_place_of_a_file_but_of_no_folder(tmp_path):
    file, folder = tmp_path / "rejects.csv", tmp_path / "folder"
    file.write_text("older and much longer than what is to come " * 9, encoding="utf-8")
    folder.mkdir()
    assert write_rejects(file, [(2, "when", "the time is empty", "")]) == 1
    assert file.read_text(encoding="utf-8-sig") == "line,column,reason,value\n2,when,the time is empty,\n"
    with pytest.raises(OSError, match="folder"):
        write_rejects(folder, [])
    assert {found.name for found in tmp_path.iterdir()} == {"rejects.csv", "folder"}


@pytest.mark.skipif(sys.platform == "win32", reason="rights of another kind")
def test_rejects_keep_the_rights_and_the_link_of_the_file_that_they_replace(tmp_path):
    file, link = tmp_path / "rejects.csv", tmp_path / "link.csv"
    file.touch(mode=0o600)
    link.symlink_to(file)
    write_rejects(link, [])
    assert (link.is_symlink(), file.stat().st_mode & 0o777, file.stat().st_size > 0) == (True, 0o600, True)


def test_a_log_over_many_years_knows_every_change_of_the_clock(loaded):
    days = [datetime(1994, 1, 1) + timedelta(days=13 * n, hours=n % 24) for n in range(900)]  # noqa: DTZ001  # clocks on a wall
    _, rows = loaded("who,what,when\n" + "".join(f"1,a,{day:%Y-%m-%d %H:%M}\n" for day in days), zone="Europe/Helsinki")
    from zoneinfo import ZoneInfo

    assert [row[2] for row in rows] == [day.replace(tzinfo=ZoneInfo("Europe/Helsinki")) for day in days]
