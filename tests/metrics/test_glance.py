"""A first look at databases: their tables, and which column of one is what."""

import sqlite3

import duckdb
import pytest

from journeymap.metrics.engines.connecting import reach
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.glance import glance, tables
from journeymap.model.records import DataSource, SourceKind

ROWS = [("7", "Sees", "2026-03-01 10:00:00", 1.5), ("7", "Pays", "2026-03-01 11:00:00", None)]


@pytest.fixture(params=["sqlite", "duckdb"])
def database(request, tmp_path):
    file = tmp_path / "log.db"
    connect = sqlite3.connect if request.param == "sqlite" else duckdb.connect
    connection = connect(str(file))
    time = "TEXT" if request.param == "sqlite" else "TIMESTAMPTZ"
    connection.execute(f"CREATE TABLE visits (customer TEXT, activity TEXT, moment {time}, amount DOUBLE)")
    connection.execute('CREATE VIEW "odd name" AS SELECT * FROM visits')
    for row in ROWS:
        connection.execute("INSERT INTO visits VALUES (?, ?, ?, ?)", row)
    connection.commit()
    connection.close()
    url = f"{request.param}:///{file.as_posix()}"
    reached = reach(url)
    reached.url = url
    yield reached
    reached.close()


def source(database, **given) -> DataSource:
    return DataSource(id="d", rows=SourceKind.EVENTS, database=database.url, **given)


def test_tables_and_views_are_listed(database):
    assert tables(database) == ("odd name", "visits")


@pytest.mark.parametrize("given", [{"table": "visits"}, {"table": "odd name"}, {"query": "SELECT * FROM visits"}])
def test_the_columns_are_proposed_for_what_they_are(database, given):
    seen = glance(database, source(database, **given))
    assert seen.table.columns == ("customer", "activity", "moment", "amount")
    assert seen.roles == {"case": "customer", "activity": "activity", "time": "moment"}
    assert (seen.rows, seen.time_format) == (SourceKind.EVENTS, "")
    assert seen.guessed == {"case", "activity", "time"}
    assert seen.table.cells("activity") == ["Sees", "Pays"]
    assert seen.table.cells("amount") == ["1.5", ""]


def test_a_table_that_is_not_there_is_told(database):
    with pytest.raises(EngineError, match="none"):
        glance(database, source(database, table="none"))


def test_a_query_that_writes_is_refused(database):
    with pytest.raises(EngineError, match="more than read"):
        glance(database, source(database, query="DELETE FROM visits"))
