"""What SQLite keeps in its session: each time is read once, and what was kept is never out of date."""

import sqlite3

import pytest

from journeymap.metrics.engines.connecting import connect, prepare
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.engines.survey import surveyed
from journeymap.model.records import DataSource, SourceKind

ROWS = 500
THREE = {"case": "who", "activity": "what", "time": "at"}
COUNTED = statement("SELECT COUNT(*) FROM events")


@pytest.fixture
def url(tmp_path):
    file = tmp_path / "log.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE log (who TEXT, what TEXT, at TEXT)")
        rows = [(f"c{n % 7}", "ab"[n % 2], f"2024-0{1 + n % 9}-05 10:{n % 60:02}:00") for n in range(ROWS)]
        connection.executemany("INSERT INTO log VALUES (?, ?, ?)", rows)
        connection.execute("CREATE VIEW seen AS SELECT * FROM log")
        connection.execute("CREATE TABLE keyed (who TEXT, what TEXT, at TEXT PRIMARY KEY) WITHOUT ROWID")
        connection.execute(
            "INSERT INTO keyed VALUES ('c', 'b', '2024-05-01T10:00Z'), ('c', 'a', '2024-05-01T10:00:00Z')"
        )
        connection.execute("CREATE TABLE named (who TEXT, what TEXT, at TEXT, RowID TEXT)")
        connection.execute("INSERT INTO named VALUES ('c', 'b', '2024-05-01', '9'), ('c', 'a', '2024-05-01', '8')")
    connection.close()
    return f"sqlite:///{file.as_posix()}"


def source(url, **fields):
    usual = {"columns": THREE, "zone": "Europe/Helsinki", "table": "log"}
    return DataSource(id="log", rows=SourceKind.EVENTS, database=url, **(usual | fields))


def test_a_time_is_read_twice_at_most_however_many_statements_ask_for_it(url, monkeypatch):
    engine = connect(source(url))
    looks = []

    def looked(pattern, text):
        looks.append(text)
        return text[:4] == "2024"

    engine._driver._connection.create_function("regexp", 2, looked, deterministic=True)
    prepare(engine, source(url, zone="Europe/Paris"))
    surveyed(engine, source(url))
    for _ in range(3):
        assert engine.run(COUNTED) == [(ROWS,)]
    assert len(looks) <= 2 * ROWS
    engine.close()


def test_another_way_to_read_a_log_takes_the_place_of_what_was_kept(url):
    engine = connect(source(url))
    first = engine.run(statement("SELECT MIN(ts) FROM events"))[0][0]
    prepare(engine, source(url, zone="UTC"))
    assert engine.run(statement("SELECT MIN(ts) FROM events")) == [(first + 2 * 3600 * 1_000_000,)]
    prepare(engine, source(url, zone="UTC", dedupe=True, sessions=60.0, segments=("what",)))
    assert engine.run(statement("SELECT MIN(ts), MAX(by_0) FROM events")) == [(first + 2 * 3600 * 1_000_000, "b")]
    engine.close()


def test_only_rows_and_events_stay_in_the_session(url):
    engine = connect(source(url))
    surveyed(engine, source(url))
    engine.run(COUNTED)
    kept = engine._driver.rows("SELECT name FROM sqlite_temp_master WHERE type = 'table' ORDER BY name")
    assert kept == [("journeymap_log_events",), ("journeymap_log_placed",)]
    engine.close()


@pytest.mark.parametrize("table", ["seen", "keyed", "named"])
def test_a_table_without_an_order_of_its_own_is_ordered_by_names_and_that_is_told(url, table):
    engine = connect(source(url, table=table))
    assert engine.run(statement("SELECT COUNT(*) FROM ties WHERE tied > 1"))[0][0] >= 1 or table == "seen"
    if table != "seen":
        assert [row[0] for row in engine.run(statement("SELECT activity FROM events ORDER BY ts, seq"))] == ["a", "b"]
        assert surveyed(engine, source(url, table=table)).notes
    engine.close()
