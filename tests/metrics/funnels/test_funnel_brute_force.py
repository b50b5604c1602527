"""Funnels on DuckDB and SQLite against going through every entry in plain Python."""

import pytest

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement
from tests.metrics.conformance_funnel import conforms

BLOCKS = 10
BLOCK = 25


@pytest.fixture(scope="module")
def events_in(tmp_path_factory):
    """Puts events into one engine, in place of those before."""
    engine = DuckDB(tmp_path_factory.mktemp("engine"))
    connection = engine._connection
    connection.execute("CREATE TABLE rejects (line BIGINT)")
    connection.execute('CREATE TABLE events ("case" TEXT, activity TEXT, ts BIGINT, seq BIGINT, by_0 TEXT)')

    def replaced(events):
        engine.run(statement("DELETE FROM events"))
        connection.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?)", [list(event) for event in events])
        return engine

    yield replaced
    engine.close()


@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_funnel_counts_what_going_through_every_entry_counts(block, events_in):
    conforms(events_in, range(block * BLOCK, (block + 1) * BLOCK))
