"""Paths and map figures on DuckDB against following every case in plain Python."""

import pytest

from journeymap.metrics import pathqueries
from journeymap.metrics.engines.duck import DuckDB
from tests.metrics.conformance_paths import conforms, map_conforms

BLOCKS = 10
BLOCK = 20


@pytest.fixture(scope="module")
def events_in(tmp_path_factory):
    """Puts events into one engine, in place of those before."""
    import pandas as pd

    engine = DuckDB(tmp_path_factory.mktemp("engine"))
    connection = engine._connection
    connection.execute("CREATE TABLE rejects (line BIGINT)")

    def replaced(events):
        frame = pd.DataFrame(events, columns=["case", "activity", "ts", "seq", "by_0"])
        connection.register("given", frame)
        connection.execute("CREATE OR REPLACE TABLE events AS SELECT * FROM given")
        connection.unregister("given")
        return engine

    yield replaced
    engine.close()


@pytest.mark.parametrize("block", range(BLOCKS))
def test_the_paths_of_any_log_are_those_found_by_going_through_it(block, events_in):
    conforms(events_in, range(block * BLOCK, (block + 1) * BLOCK))


@pytest.mark.parametrize("room", [3**2, 2**8, 2**20])
def test_variants_are_as_exact_where_little_fits_into_a_number(room, events_in, monkeypatch):
    monkeypatch.setattr(pathqueries, "_ROOM", room)
    conforms(events_in, range(1000, 1020))


@pytest.mark.parametrize("block", range(BLOCKS))
def test_the_figures_of_any_map_are_those_of_their_definition(block, events_in):
    map_conforms(events_in, range(block * BLOCK, (block + 1) * BLOCK))
