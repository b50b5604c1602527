"""A database on the command line: EVENTS is its URL."""

import json
import os
import sqlite3
import subprocess
import sys

import pytest

from journeymap import cli
from journeymap.files.store import read_journey
from tests.metrics.engines.stands import free_port

ROWS = [
    ("c1", "landing", 1714557600), ("c1", "cart", 1714557660), ("c1", "payment", 1714557720), ("c2", "landing", 1714557600),
    ("c2", "cart", 1714557690), ("c3", "landing", 1714557600), ("c3", "", 1714557601),
]  # fmt: skip
SAID = ["--case", "who", "--activity", "what", "--time", "at", "--time-format", "epoch s"]


@pytest.fixture
def url(tmp_path, monkeypatch):
    with sqlite3.connect(tmp_path / "shop.db") as connection:
        connection.execute("CREATE TABLE log (who TEXT, what TEXT, at INTEGER)")
        connection.executemany("INSERT INTO log VALUES (?, ?, ?)", ROWS)
    connection.close()
    monkeypatch.chdir(tmp_path)
    return "sqlite:///shop.db"


def told(capsys, *arguments):
    status = cli.run(list(arguments))
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize("holds", [["--table", "log"], ["--query", "SELECT * FROM log ORDER BY at"]])
def test_a_funnel_is_counted_in_a_database(url, holds, capsys):
    steps = ["--step", "landing", "--step", "cart", "--step", "payment", "--within", "none"]
    status, out, err = told(capsys, "funnel", url, *holds, *SAID, *steps, "--json")
    assert status == 0, err
    found = json.loads(out)
    assert (found["cases"], found["events"], found["rejected"]) == (3, 6, 1)
    assert [step["reached"] for step in found["steps"]] == [3, 2, 1]
    assert [step["median_seconds"] for step in found["steps"]] == [None, 75.0, 60.0]


def test_transitions_are_counted_in_a_database(url, capsys):
    status, out, err = told(capsys, "transitions", url, "--table", "log", *SAID, "--json")
    assert status == 0, err
    found = json.loads(out)
    assert [(t["source"], t["target"], t["count"]) for t in found["transitions"]] == [
        ("landing", "cart", 2), ("cart", "payment", 1),
    ]  # fmt: skip
    assert (found["starts"], found["variants"]) == ({"landing": 3}, 3)
    assert [(variant["path"], variant["cases"]) for variant in found["top_variants"]] == [
        (["landing", "cart", "payment"], 1), (["landing", "cart"], 1), (["landing"], 1),
    ]  # fmt: skip


def test_a_map_is_discovered_in_a_database_and_keeps_no_password(url, tmp_path, capsys):
    out = tmp_path / "found.journey"
    status, _, err = told(capsys, "discover", f"{url}?password=s3cr3t", str(out), "--table", "log", *SAID)
    assert status == 0, err
    status, counts, err = told(capsys, "analyse", str(out), "--json")
    assert status == 0, err
    assert (json.loads(counts)["cases"], json.loads(counts)["rejected"]) == (3, 1)
    text = out.read_text(encoding="utf-8")
    assert "sqlite:///shop.db" in text
    assert "s3cr3t" not in text


def databases(folder):
    """Two files of one log in a folder with a name that means something in a URL, each as (file, scheme)."""
    import duckdb

    folder.mkdir()
    created, filled = 'CREATE TABLE log (who TEXT, what TEXT, "at" BIGINT)', "INSERT INTO log VALUES (?, ?, ?)"
    with sqlite3.connect(folder / "a b.db") as connection:
        connection.execute(created)
        connection.executemany(filled, ROWS)
    connection.close()
    with duckdb.connect(str(folder / "a b.duckdb")) as other:
        other.execute(created)
        other.executemany(filled, ROWS)
    return [("a%20b.db", "sqlite"), ("a%20b.duckdb", "duckdb")]


@pytest.mark.parametrize("which", [0, 1])
@pytest.mark.parametrize("below", [False, True])
def test_a_map_finds_the_database_again_from_whatever_folder_it_is_read(tmp_path, monkeypatch, capsys, which, below):
    data, other = tmp_path / "50 % #1", tmp_path / "elsewhere"
    name, scheme = databases(data)[which]
    other.mkdir()
    monkeypatch.chdir(data)
    out = tmp_path / ("found.journey" if below else "elsewhere/found.journey")
    status, _, err = told(
        capsys, "discover", f"{scheme}:///{name}?password=s3cr3t&mode=ro", str(out), "--table", "log", *SAID
    )
    assert status == 0, err
    third = tmp_path / "third"
    third.mkdir()
    monkeypatch.chdir(third)
    status, counts, err = told(capsys, "analyse", str(out), "--json")
    assert status == 0, err
    assert (json.loads(counts)["cases"], json.loads(counts)["rejected"]) == (3, 1)
    kept = read_journey(out).journey.sources["events"].database
    assert kept == f"{scheme}:///{'' if below else quoted(tmp_path)}50%20%25%20%231/{name}?mode=ro"


def quoted(folder):
    return f"{folder.as_posix()}/".replace(" ", "%20")


def test_a_map_written_into_another_folder_finds_its_data_from_there(url, tmp_path, monkeypatch, capsys):
    first, other = tmp_path / "first.journey", tmp_path / "elsewhere" / "second.journey"
    other.parent.mkdir()
    table = tmp_path / "figures.csv"
    table.write_text("touchpoint,revenue\nlanding,5\n", encoding="utf-8")
    assert told(capsys, "discover", url, str(first), "--table", "log", *SAID)[0] == 0
    status, _, err = told(capsys, "import", str(table), str(first), "--measure", "revenue", "--out", str(other))
    assert status == 0, err
    monkeypatch.chdir(other.parent)
    status, counts, err = told(capsys, "analyse", str(other), "--json")
    assert status == 0, err
    assert json.loads(counts)["cases"] == 3


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--table", "log", "--query", "SELECT 1"], "either --table NAME or --query SQL"),
        ([], "either --table NAME or --query SQL"),
        (["--table", "nowhere"], "no such table: nowhere"),
        (
            ["--query", "DELETE FROM log"],
            "does more than read (DELETE). Write one SELECT, which gives a row for each event.",
        ),
        (["--query", "VACUUM"], "does more than read (VACUUM). Write one SELECT"),
        (["--query", "selec"], "“selec” is no query. Write one SELECT, which gives a row for each event."),
        (
            ["--table", "log", "--seq", "nr"],
            "no column “nr” for the order of events: choose one of “who”, “what”, “at”",
        ),
        (["--table", "log", "--time-format", "iso"], "“1714557600”): if it counts from 1970 on, choose “epoch s”"),
    ],
)
def test_what_cannot_be_read_in_a_database_is_one_sentence(url, arguments, sentence, capsys):
    status, out, err = told(capsys, "transitions", url, *SAID, *arguments)
    assert (status, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1


def test_a_database_that_is_not_there_is_told_before_what_is_not_said(url, capsys):
    for there, sentence in [
        ("sqlite:///nowhere.db", "There is no file “nowhere.db”"),
        ("mysql://h/shop", "“mysql://h/shop” is no database that is known"),
        (url, "either --table NAME or --query SQL"),
    ]:
        status, _, err = told(capsys, "transitions", there)
        assert (status, err.count("\n")) == (2, 1)
        assert sentence in err
    assert "give --case COL, one of who, what, at." in told(capsys, "transitions", url, "--table", "log")[2]


@pytest.mark.parametrize("typed", ["postgresql:/u:geheim@127.0.0.1/d", "u:geheim@h", "postgresql:u:ge@h#eim@h/d"])
def test_a_password_that_was_typed_badly_is_in_no_sentence(typed, url, tmp_path, capsys):
    (tmp_path / "map.journey").write_bytes(b"")
    for arguments in (["transitions", typed], ["transitions", typed, "--table", "log"]):
        status, _, err = told(capsys, *arguments)
        assert status == 2
        assert "eim" not in err
        assert "is neither a file nor the URL of a database: write one in the manner of" in err


@pytest.mark.engines
def test_a_server_that_is_silent_is_told_in_few_words(tmp_path):
    pytest.importorskip("clickhouse_connect", reason="clickhouse-connect is not installed")
    asked = [
        sys.executable,
        "-m",
        "journeymap",
        "transitions",
        f"clickhouse://ann:pw@127.0.0.1:{free_port()}/d",
        "--table",
        "log",
        *SAID,
    ]
    said = subprocess.run(asked, capture_output=True, text=True, encoding="utf-8", check=False).stderr
    assert said.count("\n") == 1
    assert "(Connection refused): check address" in said or os.name == "nt"


def test_a_column_for_the_order_of_events_and_the_order_of_rows(tmp_path, capsys):
    with sqlite3.connect(tmp_path / "tied.db") as connection:
        connection.execute("CREATE TABLE log (who TEXT, what TEXT, at INTEGER, nr INTEGER)")
        connection.executemany("INSERT INTO log VALUES (?, ?, 5, ?)", [("c", "b", 2), ("c", "c", 1), ("c", "a", 3)])
    connection.close()
    database = f"sqlite:///{(tmp_path / 'tied.db').as_posix()}"
    table, query = ["--table", "log"], ["--query", "SELECT * FROM log"]
    for holds, path, warned in [
        (table, "bca", False), ([*table, "--seq", "nr"], "cba", False), ([*query, "--seq", "nr"], "cba", False),
        (query, "abc", True),
    ]:  # fmt: skip
        status, out, err = told(capsys, "transitions", database, *holds, *SAID, "--json")
        assert status == 0, err
        assert json.loads(out)["top_variants"][0]["path"] == list(path)
        assert ("3 events have the same time as another of their case" in err) is warned


def test_the_rows_of_a_file_need_no_column_for_their_order(tmp_path, capsys):
    log = tmp_path / "log.csv"
    log.write_text("who,what,at\nc,a,2024-05-01\n", encoding="utf-8")
    status, _, err = told(capsys, "transitions", str(log), *SAID[:6], "--seq", "at")
    assert (status, err.count("\n")) == (2, 1)
    assert "is a file, and its rows are in order: --seq is for the URL of a database." in err
