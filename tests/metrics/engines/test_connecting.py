"""Ways to a database that end before it: each with one sentence, and never with a password in it."""

import os
import sqlite3
import sys

import pytest

from journeymap.metrics import analysis
from journeymap.metrics.engines.connecting import KINDS, connect
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import statement
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind, Touchpoint
from tests.metrics.engines.stands import free_port

ROLES = {"case": "who", "activity": "what", "time": "at"}


def source(url, **fields):
    return DataSource(
        id="log", rows=SourceKind.EVENTS, database=url, **({"table": "log", "columns": ROLES, "zone": "UTC"} | fields)
    )


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "log.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE log (who, what, at)")
        rows = [("c", "a", "2024-05-01T10:00:00Z"), ("c", "b", "2024-05-01T10:00:30Z"), ("d", "a", "2024-05-02")]
        connection.executemany("INSERT INTO log VALUES (?, ?, ?)", rows)
    connection.close()
    return path


def test_a_kind_of_database_that_is_not_known_is_told_with_those_that_are():
    with pytest.raises(
        EngineError, match=r"“mysql://ann@h/shop” is no database that is known: .*postgresql://"
    ) as caught:
        connect(source("mysql://ann:s3cr3t@h/shop"))
    assert all(f"{scheme}://" in str(caught.value) for scheme in KINDS)


@pytest.mark.parametrize(
    ("url", "library", "extra"),
    [
        ("postgresql://h/shop", "psycopg", "postgres"),
        ("clickhouse://h/shop", "clickhouse_connect", "clickhouse"),
        ("sc://h", "pyspark", "spark"),
    ],
)
def test_a_missing_library_is_told_with_the_command_that_brings_it(url, library, extra, monkeypatch):
    for module in [name for name in sys.modules if name.partition(".")[0] == library]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(
        EngineError, match=rf'needs a library that is not installed .*: pip install "journeymap\[{extra}\]"\.$'
    ):
        connect(source(url))


@pytest.mark.engines
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
@pytest.mark.parametrize(
    ("scheme", "library"), [("postgresql", "psycopg"), ("clickhouse", "clickhouse_connect"), ("sc", "pyspark")]
)
def test_a_database_that_does_not_answer_is_told_in_one_line_without_the_password(scheme, library):
    pytest.importorskip(library)
    url = f"{scheme}://ann:s3cr3t@127.0.0.1:{free_port()}/shop"
    with pytest.raises(
        EngineError, match=r"cannot be reached at “.*ann@127\.0\.0\.1:.*: check address, name and"
    ) as caught:
        connect(source(url))
    assert "s3cr3t" not in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.engines
def test_a_password_is_sent_and_a_wrong_one_told_without_it(clickhouse, monkeypatch):
    stand = clickhouse
    stand.put({"who": "text", "what": "text", "at": "text"}, [("c", "a", "2024-05-01")])
    monkeypatch.setattr(stand.server, "password", "s3cr3t")
    with pytest.raises(EngineError, match=r"ClickHouse cannot be reached at .*Authentication failed") as caught:
        connect(source(stand.url.replace("://", "://ann:wr0ng@")))
    assert "wr0ng" not in str(caught.value)
    monkeypatch.setenv("CLICKHOUSE_PASSWORD", "s3cr3t")
    engine = connect(source(stand.url.replace("://", "://ann@")))
    assert engine.run(statement("SELECT COUNT(*) FROM events")) == [(1,)]
    engine.close()


@pytest.mark.engines
def test_the_databases_themselves_are_told_to_write_nothing(postgres, clickhouse):
    from psycopg.errors import ReadOnlySqlTransaction

    postgres.put({"who": "text", "what": "text", "at": "text"}, [("c", "a", "2024-05-01")])
    engine = connect(source(postgres.url))
    with pytest.raises(ReadOnlySqlTransaction):
        engine._driver.rows("CREATE TABLE more AS SELECT 1 AS n")
    engine.close()
    clickhouse.put({"who": "text", "what": "text", "at": "text"}, [("c", "a", "2024-05-01")])
    engine = connect(source(clickhouse.url))
    engine.run(statement("SELECT COUNT(*) FROM events"))
    assert clickhouse.server.asked[-1][1]["readonly"] == "2"
    engine.close()


def test_a_file_that_is_none_of_its_kind_is_refused(tmp_path):
    for scheme, title in (("sqlite", "SQLite"), ("duckdb", "DuckDB")):
        other = tmp_path / "other.db"
        other.write_bytes(b"no database at all" * 100)
        with pytest.raises(
            EngineError, match=rf"“.*other\.db” cannot be opened as a {title} file .*: choose another file"
        ) as caught:
            connect(source(f"{scheme}:///{other.as_posix()}"))
        assert "\n" not in str(caught.value)


def test_a_sqlite_file_is_not_written_and_leaves_nothing_beside_it(file):
    before = (file.read_bytes(), os.listdir(file.parent))  # noqa: PTH208
    engine = connect(source(f"sqlite:///{file.as_posix()}"))
    assert engine.run(statement("SELECT COUNT(*) FROM events")) == [(3,)]
    with pytest.raises(sqlite3.OperationalError):
        engine._driver.rows("DELETE FROM log")
    engine.close()
    assert (file.read_bytes(), os.listdir(file.parent)) == before  # noqa: PTH208


def test_a_duckdb_file_is_not_written_and_reaches_no_other(tmp_path, file):
    import duckdb

    path = tmp_path / "log.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE log AS SELECT 'c' AS who, 'a' AS what, TIMESTAMP '2024-05-01 10:00:00' AS at")
    engine = connect(source("duckdb:///log.duckdb"), tmp_path)
    assert engine.run(statement("SELECT ts FROM events")) == [(1714557600000000,)]
    for forbidden in (
        "CREATE TABLE more (n INTEGER)",
        f"SELECT * FROM read_text('{file}')",  # noqa: S608
        "SET enable_external_access = true",
    ):
        with pytest.raises(duckdb.Error):
            engine._driver.rows(forbidden)
    engine.close()
    query = f"SELECT content AS who, 'a' AS what, '2024-05-01' AS at FROM read_text('{file}')"  # noqa: S608
    with pytest.raises(EngineError, match=r"The events cannot be read: DuckDB .*disabled"):
        connect(source("duckdb:///log.duckdb", table="", query=query), tmp_path)


def test_a_source_names_a_table_or_a_query(file):
    url = f"sqlite:///{file.as_posix()}"
    for fields in ({"table": ""}, {"query": "SELECT * FROM log"}):
        with pytest.raises(EngineError, match="names either a table or a query"):
            connect(source(url, **fields))
    for table in ("a.b.c.d", " ", "a..b"):
        with pytest.raises(EngineError, match="is no name of a table"):
            connect(source(url, table=table))


def test_times_that_a_database_cannot_tell_are_refused_with_what_to_do(file, tmp_path):
    url = f"sqlite:///{file.as_posix()}"
    with pytest.raises(EngineError, match=r"The text in “at” cannot be read as %d\.%m\.%Y in a database: let a query"):
        connect(source(url, time_format="%d.%m.%Y"))
    with pytest.raises(EngineError, match="There is no time zone “Mars/Base”"):
        connect(source(url, query="SELECT who, what, substr(at, 1, 19) AS at FROM log", table="", zone="Mars/Base"))
    import duckdb

    with duckdb.connect(str(tmp_path / "n.duckdb")) as connection:
        connection.execute("CREATE TABLE log AS SELECT 'c' AS who, 'a' AS what, 5 AS at")
    with pytest.raises(EngineError, match=r"The column “at” holds numbers: say what they count since 1970"):
        connect(source("duckdb:///n.duckdb"), tmp_path)


def test_figures_of_a_map_are_refreshed_from_a_database(file):
    journey = Journey([Touchpoint(id="t1", title="A", x=0, y=0), Touchpoint(id="t2", title="B", x=0, y=0, goal=True)])
    given = source("sqlite:///log.db", binding={"a": "t1", "b": "t2"}, checksum="of a file")
    read, snapshot = analysis.refresh(journey, given, file.parent)
    assert (read.checksum, read.database) == ("", "sqlite:///log.db")
    assert read.imported
    figures = snapshot.figures
    assert (figures.cases, figures.events, figures.completed) == (2, 3, 1)
    assert figures.touchpoints["t1"].reached == 2
    assert [(t.source, t.target, t.count, t.median_seconds) for t in figures.transitions] == [("t1", "t2", 1, 30.0)]


def test_a_password_is_not_kept_in_the_map(file, monkeypatch):
    given = source("sqlite:///log.db?password=s3cr3t", binding={})
    read, _ = analysis.refresh(Journey(), given, file.parent)
    assert read.database == "sqlite:///log.db"
