"""Funnels on DuckDB and SQLite against going through every entry in plain Python."""

import sqlite3
from itertools import chain

import pytest

from journeymap.metrics.analysis import open_database
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement
from journeymap.model.records import DataSource, SourceKind
from tests.metrics.conformance_funnel import conforms

BLOCKS = 8
BLOCK = 25
MARKS = "(?, ?, ?, ?, ?)"


@pytest.fixture(scope="module")
def in_duckdb(tmp_path_factory):
    """Puts events into one engine, in place of those before."""
    engine = DuckDB(tmp_path_factory.mktemp("engine"))
    connection = engine._connection
    connection.execute("CREATE TABLE rejects (line BIGINT)")
    connection.execute('CREATE TABLE events ("case" TEXT, activity TEXT, ts BIGINT, seq BIGINT, by_0 TEXT)')

    def replaced(events):
        engine.run(statement("DELETE FROM events"))
        marks = ", ".join([MARKS] * len(events))
        connection.execute(f"INSERT INTO events VALUES {marks}", list(chain(*events)))  # noqa: S608  # marks alone
        return engine

    yield replaced
    engine.close()


@pytest.fixture
def in_sqlite(tmp_path):
    """Puts events into a file and opens it as a database."""
    file, opened = tmp_path / "log.sqlite", []
    source = DataSource(
        id="log",
        rows=SourceKind.EVENTS,
        columns={"case": "who", "activity": "what", "time": "at", "seq": "place"},
        segments=("kind",),
        time_format="epoch us",
        database=f"sqlite:///{file.as_posix()}",
        table="log",
    )

    def replaced(events):
        for log in opened:
            log.close()
        with sqlite3.connect(file) as connection:
            connection.execute("DROP TABLE IF EXISTS log")
            connection.execute("CREATE TABLE log (who TEXT, what TEXT, at INTEGER, place INTEGER, kind TEXT)")
            connection.executemany(f"INSERT INTO log VALUES {MARKS}", events)  # noqa: S608  # marks alone
        connection.close()
        opened[:] = [open_database(source)]
        return opened[0].engine

    yield replaced
    for log in opened:
        log.close()


@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_funnel_counts_what_going_through_every_entry_counts(block, in_duckdb):
    conforms(in_duckdb, range(block * BLOCK, (block + 1) * BLOCK))


def test_a_funnel_in_a_database_counts_what_going_through_every_entry_counts(in_sqlite):
    conforms(in_sqlite, range(1000, 1020))
