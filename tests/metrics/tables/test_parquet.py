"""Parquet in a process of its own: what stands in it comes out, times keep their kind, and names are taken as they are."""

import os
import sys

import duckdb
import pytest

from journeymap.metrics.engines.engine import Cancelled
from journeymap.metrics.tables import guarded, parquet
from journeymap.metrics.tables.parquet import copy_columns, first_rows
from journeymap.metrics.tables.table import TableError, read_table


@pytest.fixture
def written(tmp_path):
    """Writes what a query selects and gives the path; the name is set by hand, since DuckDB would take it for a pattern."""

    def write(select, name="log.parquet"):
        plain = tmp_path / "plain"
        with duckdb.connect() as connection:
            connection.execute("SET TimeZone = 'UTC'")
            connection.sql(select).write_parquet(str(plain))
        return plain.rename(tmp_path / name)

    return write


def copied(path, into, columns, typed=("time",)):
    """(types of the file, types of the copy, its rows as text)."""
    types = copy_columns(path, columns, into, typed=typed, check=lambda: None)
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        rows = connection.read_parquet(str(into))
        kinds = dict(zip(rows.columns, map(str, rows.types), strict=True))
        return types, kinds, rows.project("COLUMNS(*)::VARCHAR").fetchall()


def test_a_first_look_gives_text_as_a_person_writes_it(written):
    path = written(
        "SELECT 7 AS n, 2.0::DOUBLE AS whole, 0.5::FLOAT AS half, NULL::VARCHAR AS gap, 'NA' AS word, true AS yes, "
        "1.50::DECIMAL(9, 2) AS price, [1, 2] AS list",
        "odd [1] * name?.parquet" if os.name != "nt" else "odd [1] name.parquet",
    )
    found = first_rows(path, 10)
    assert found.names == ("n", "whole", "half", "gap", "word", "yes", "price", "list")
    assert found.rows == [["7", "2", "0.5", "", "NA", "true", "1.50", "[1, 2]"]]


def test_only_so_many_rows_come_back(written):
    path = written("SELECT i FROM range(100) AS t(i)")
    assert [row for (row,) in first_rows(path, 3).rows] == ["0", "1", "2"]
    read = read_table(path, limit=2)
    assert (len(read.frame), read.total_rows, read.line(1)) == (2, None, 2)
    assert read_table(path).total_rows == 100


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        ("TIMESTAMP '2026-03-01 12:30:00.25'", "TIMESTAMP", "2026-03-01 12:30:00.25"),
        ("TIMESTAMPTZ '2026-03-01 12:30:00+02'", "TIMESTAMP WITH TIME ZONE", "2026-03-01 10:30:00+00"),
        ("TIMESTAMP_NS '2026-03-01 12:30:00.123456789'", "TIMESTAMP_NS", "2026-03-01 12:30:00.123456789"),
        ("DATE '2026-03-01'", "DATE", "2026-03-01"),
        ("1709287200", "VARCHAR", "1709287200"),
        ("1709287200.0::DOUBLE", "VARCHAR", "1709287200"),
        ("'soon'", "VARCHAR", "soon"),
    ],
)
def test_a_copy_keeps_the_kind_of_times_and_has_the_rest_as_text(written, tmp_path, value, kind, text):
    path = written(f"SELECT 7 AS who, 'pay' AS what, {value} AS \"when\"")
    types, kinds, rows = copied(path, tmp_path / "copy", {"case": "who", "activity": "what", "time": "when"})
    assert list(types) == ["who", "what", "when"]
    assert kinds == {"case": "VARCHAR", "activity": "VARCHAR", "time": kind}
    assert rows == [("7", "pay", text)]


def test_a_time_that_is_not_asked_for_by_its_kind_is_text(written, tmp_path):
    path = written("SELECT TIMESTAMP '2026-03-01 12:30:00' AS at")
    assert copied(path, tmp_path / "copy", {"by_0": "at"})[1] == {"by_0": "VARCHAR"}


def test_names_that_sql_would_misread_are_names(written, tmp_path):
    path = written('SELECT 1 AS "a""b; DROP TABLE x", 2 AS "*", 3 AS " two  words ", 4 AS "SELECT"')
    columns = {"one": 'a"b; DROP TABLE x', "two": "*", "three": "two words", 'fo"ur': "SELECT"}
    assert first_rows(path, 1).names[2] == " two  words "
    assert read_table(path).columns[2] == "two words"
    assert copied(path, tmp_path / "copy", columns)[2] == [("1", "2", "3", "4")]


def test_a_folder_whose_name_looks_like_a_partition_adds_no_column(written, tmp_path):
    folder = tmp_path / "year=2026"
    folder.mkdir()
    path = written("SELECT 1 AS a").rename(folder / "log.parquet")
    assert first_rows(path, 1).names == ("a",)


def test_rows_stay_in_their_order(written, tmp_path):
    path = written("SELECT i AS n FROM range(300000) AS t(i)")
    rows = copied(path, tmp_path / "copy", {"case": "n"})[2]
    assert [int(n) for (n,) in rows] == list(range(300_000))


def test_where_a_column_is_missing_the_names_come_back_and_nothing_is_written(written, tmp_path):
    into = tmp_path / "copy"
    path = written("SELECT 1 AS a")
    assert copy_columns(path, {"case": "b"}, into, typed=(), check=lambda: None) == {"a": "INTEGER"}
    assert not into.exists()


def test_whoever_waits_may_stop_it(written, tmp_path):
    def stop():
        raise Cancelled("The work was stopped.")

    with pytest.raises(Cancelled):
        copy_columns(written("SELECT 1 AS a"), {"case": "a"}, tmp_path / "copy", typed=(), check=stop)


def test_a_missing_file_is_said_to_be_so(tmp_path):
    with pytest.raises(TableError, match="no file"):
        first_rows(tmp_path / "nowhere.parquet", 1)
    with pytest.raises(TableError, match="no file"):
        copy_columns(tmp_path / "nowhere.parquet", {}, tmp_path / "copy", typed=(), check=lambda: None)


@pytest.mark.skipif(sys.platform != "linux", reason="the system limits no memory")
def test_too_little_memory_ends_in_a_sentence(written):
    path = written("SELECT repeat('x', 30000000) || i AS a FROM range(4) AS t(i)")
    order, limits = parquet._Look(os.fsencode(path), 10), guarded.Limits(memory=300 << 20)
    with pytest.raises(TableError, match="write it again, or as CSV"):
        guarded.ask(parquet._look, order, file=parquet._file(path), limits=limits)
