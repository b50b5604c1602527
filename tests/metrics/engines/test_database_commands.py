"""A database on the command line: EVENTS is its URL."""

import json
import sqlite3

import pytest

from journeymap import cli

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


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--table", "log", "--query", "SELECT 1"], "either --table NAME or --query SQL"),
        ([], "either --table NAME or --query SQL"),
        (["--table", "nowhere"], "no such table: nowhere"),
        (["--query", "DELETE FROM log"], "Write one SELECT, which gives a row for each event."),
    ],
)
def test_what_cannot_be_read_in_a_database_is_one_sentence(url, arguments, sentence, capsys):
    status, out, err = told(capsys, "transitions", url, *arguments, *SAID)
    assert (status, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
