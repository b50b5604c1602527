"""Databases that a test starts itself, one of each kind, and a way to put a log into each.

A stand has the URL of its database. `put` replaces the table of the log: columns by name with a type (text, bigint,
double, wall, instant or date), and rows, in which times are text in ISO 8601.
"""

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

import pytest
from sqlglot import exp

TABLE = "log"


class Stand:
    """What the stands have in common: their SQL is sqlglot's, their types are named in a table."""

    dialect = ""
    types: ClassVar = {}
    table = TABLE

    def created(self, columns):
        names = ", ".join(f"{quoted(name, self.dialect)} {self.types[kind]}" for name, kind in columns.items())
        return f"CREATE TABLE {TABLE} ({names})"


def quoted(name, dialect):
    return exp.to_identifier(name, quoted=True).sql(dialect)


class SQLiteStand(Stand):
    dialect = "sqlite"
    types: ClassVar = {
        "text": "TEXT",
        "bigint": "BIGINT",
        "double": "REAL",
        "wall": "TEXT",
        "instant": "TEXT",
        "date": "TEXT",
    }

    def __init__(self, folder):
        self.file = folder / "log.db"
        self.url = f"sqlite:///{self.file.as_posix()}"

    def put(self, columns, rows):
        with sqlite3.connect(self.file) as connection:
            connection.execute(f"DROP TABLE IF EXISTS {TABLE}")
            connection.execute(self.created(columns))
            marks = ", ".join("?" * len(columns))
            connection.executemany(f"INSERT INTO {TABLE} VALUES ({marks})", rows)  # noqa: S608
        connection.close()


class DuckStand(Stand):
    dialect = "duckdb"
    types: ClassVar = {
        "text": "TEXT", "bigint": "BIGINT", "double": "DOUBLE", "wall": "TIMESTAMP", "instant": "TIMESTAMPTZ",
        "date": "DATE",
    }  # fmt: skip

    def __init__(self, folder):
        self.file, self.url = folder / "log.duckdb", ""
        self.folder, self.count = folder, 0

    def put(self, columns, rows):
        import duckdb

        self.count += 1  # a file that is still read is not written
        file = self.folder / f"log{self.count}.duckdb"
        self.url = f"duckdb:///{file.as_posix()}"
        with duckdb.connect(str(file)) as connection:
            connection.execute(self.created(columns))
            if rows:
                marks = ", ".join("?" * len(columns))
                connection.executemany(f"INSERT INTO {TABLE} VALUES ({marks})", rows)  # noqa: S608


class PostgresStand(Stand):
    dialect = "postgres"
    types: ClassVar = {
        "text": "TEXT", "bigint": "BIGINT", "double": "DOUBLE PRECISION", "wall": "TIMESTAMP",
        "instant": "TIMESTAMPTZ", "date": "DATE",
    }  # fmt: skip

    def __init__(self, port):
        import psycopg

        self.url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        self.connection = psycopg.connect(self.url, autocommit=True)
        self.connection.execute("SET TIME ZONE 'UTC'")

    def put(self, columns, rows):
        self.connection.execute(f"DROP TABLE IF EXISTS {TABLE}")
        self.connection.execute(self.created(columns).encode())
        with self.connection.cursor() as cursor, cursor.copy(f"COPY {TABLE} FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)


class ClickHouseStand(Stand):
    dialect = "clickhouse"
    types: ClassVar = {
        "text": "Nullable(String)", "bigint": "Nullable(Int64)", "double": "Nullable(Float64)", "wall": "String",
        "instant": "Nullable(DateTime64(6, 'UTC'))", "date": "Nullable(Date32)",
    }  # fmt: skip

    def __init__(self, server):
        self.server = server
        self.url = f"clickhouse://{server.address}"

    def put(self, columns, rows):
        session = self.server.session
        with self.server.turn:
            session.query(f"DROP TABLE IF EXISTS default.{TABLE}")
            created = self.created(columns).replace(f"TABLE {TABLE}", f"TABLE default.{TABLE}")
            session.query(f"{created} ENGINE = Memory")
            if rows:
                cells = [
                    [self.cell(cell, kind) for cell, kind in zip(row, columns.values(), strict=True)] for row in rows
                ]
                listed = ", ".join(exp.Tuple(expressions=row).sql(self.dialect) for row in cells)
                session.query(f"INSERT INTO default.{TABLE} VALUES {listed}")  # noqa: S608

    def cell(self, cell, kind):
        if cell is not None and kind == "instant":
            cell = datetime.fromisoformat(cell).astimezone(UTC).replace(tzinfo=None).isoformat(" ")
        return exp.convert(cell)


class SparkStand(Stand):
    dialect = "spark"
    types: ClassVar = {
        "text": "STRING", "bigint": "BIGINT", "double": "DOUBLE", "wall": "TIMESTAMP_NTZ", "instant": "TIMESTAMP",
        "date": "DATE",
    }  # fmt: skip
    table = f"global_temp.{TABLE}"

    def __init__(self, driver, port):
        self.driver = driver
        self.url = f"sc://127.0.0.1:{port}"

    def put(self, columns, rows):
        names = [quoted(name, "spark") for name in columns]
        if rows:
            listed = ", ".join(exp.Tuple(expressions=[exp.convert(c) for c in row]).sql("spark") for row in rows)
            origin = f"VALUES {listed} AS given({', '.join(names)})"
        else:
            origin = "(SELECT " + ", ".join(f"NULL AS {name}" for name in names) + ") WHERE 1 = 0"
        cells = ", ".join(
            f"CAST({name} AS {self.types[kind]}) AS {name}" for name, kind in zip(names, columns.values(), strict=True)
        )
        self.driver.rows(f"CREATE OR REPLACE GLOBAL TEMPORARY VIEW {TABLE} AS SELECT {cells} FROM {origin}")  # noqa: S608


@contextmanager
def sqlite_stand(folder):
    yield SQLiteStand(folder)


@contextmanager
def duck_stand(folder):
    yield DuckStand(folder)


@contextmanager
def postgres_stand(folder):
    """A cluster of its own, which goes with the test; root may not run one, so the user postgres does then."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda place: float(place.parent.name))
    programs = places[-1] if places else Path(shutil.which("pg_ctl") or "nowhere").parent
    if not (programs / "initdb").exists():
        pytest.skip("PostgreSQL is not installed")
    port, data = free_port(), Path(tempfile.mkdtemp(prefix="journeymap-postgres-"))  # not below a folder of root's own
    root = hasattr(os, "getuid") and os.getuid() == 0
    if root:
        shutil.chown(data, "postgres")

    def told(program, *arguments):
        command = [*(("runuser", "-u", "postgres", "--") if root else ()), programs / program, "-D", data, *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=data, timeout=60)

    try:
        told("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-N")
        options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c timezone=Asia/Tokyo"
        told("pg_ctl", "-o", f"-p {port} {options}", "-l", data / "log", "-w", "start")
        stand = PostgresStand(port)
        yield stand
        stand.connection.close()
    finally:
        if (data / "postmaster.pid").exists():
            told("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(data)


@contextmanager
def clickhouse_stand(folder):
    """ClickHouse in this process, behind a small server that speaks to the driver."""
    pytest.importorskip("clickhouse_connect", reason="clickhouse-connect is not installed")
    pytest.importorskip("chdb", reason="chdb is not installed")
    from chdb.session import Session

    from tests.metrics.engines.chdb_server import Server

    server = Server(Session(str(folder / "chdb")))
    try:
        yield ClickHouseStand(server)
    finally:
        server.stop()
        server.session.close()


@contextmanager
def spark_stand(folder):
    """A Spark Connect server on this machine, of the jars that come with pyspark."""
    pytest.importorskip("pyspark", reason="pyspark is not installed")
    pytest.importorskip("grpc", reason="the client of Spark Connect is not installed")
    if not shutil.which("java"):
        pytest.skip("Spark needs Java")
    from journeymap.metrics.engines import spark
    from journeymap.metrics.engines.address import address_of

    port = free_port()
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("spark_server.py")), str(port), str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        if process.stdout.readline().strip() != "ready":
            pytest.skip("Spark Connect does not start here")
        driver = spark.connect(address_of(f"sc://127.0.0.1:{port}"))
        yield SparkStand(driver, port)
        driver.close()
    finally:
        process.stdin.close()
        process.wait(30)
        process.stdout.close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


STANDS = {
    "sqlite": sqlite_stand,
    "duckdb": duck_stand,
    "postgresql": postgres_stand,
    "clickhouse": clickhouse_stand,
    "spark": spark_stand,
}
OURS = ("sqlite", "duckdb")
"""What is there wherever the program is."""
