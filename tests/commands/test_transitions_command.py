"""`journeymap transitions`: the promised JSON, tables to read, and sentences where it cannot."""

import json

import pytest

from journeymap.cli import run

LOG = """who,did,at
1,See,2024-05-01T00:00:00Z
1,See,2024-05-01T00:00:10Z
1,Pay,2024-05-01T02:00:10Z
2,See,2024-05-02T00:00:00Z
2,Pay,2024-05-02T00:30:00Z
,Pay,2024-05-03T00:00:00Z
"""


@pytest.fixture
def told(tmp_path, capsys):
    """Runs the command on a log; (status, standard output, standard error)."""

    def ran(*options, log=LOG, columns=("--case", "who", "--activity", "did", "--time", "at")):
        file = tmp_path / "log.csv"
        file.write_text(log, encoding="utf-8")
        status = run(["transitions", str(file), *columns, *options])
        said = capsys.readouterr()
        return status, said.out, said.err

    return ran


def test_the_json_has_exactly_the_promised_shape(told):
    status, out, err = told("--json")
    assert (status, err) == (0, "journeymap: 1 row was rejected, at line 7: the case is empty.\n")
    found = json.loads(out)
    assert list(found) == [
        "cases", "events", "rejected", "activities", "transitions", "starts", "ends", "variants", "top_variants",
    ]  # fmt: skip
    assert found == {
        "cases": 2, "events": 5, "rejected": 1,
        "activities": {"See": {"events": 3, "cases": 2}, "Pay": {"events": 2, "cases": 2}},
        "transitions": [
            {"source": "See", "target": "Pay", "count": 2, "cases": 2, "mean_seconds": 4500.0, "median_seconds": 4500.0},
            {"source": "See", "target": "See", "count": 1, "cases": 1, "mean_seconds": 10.0, "median_seconds": 10.0},
        ],
        "starts": {"See": 2}, "ends": {"Pay": 2}, "variants": 2,
        "top_variants": [{"path": ["See", "See", "Pay"], "cases": 1}, {"path": ["See", "Pay"], "cases": 1}],
    }  # fmt: skip


def test_repeats_may_be_collapsed(told):
    found = json.loads(told("--json", "--collapse-repeats")[1])
    assert [(t["source"], t["target"], t["median_seconds"]) for t in found["transitions"]] == [("See", "Pay", 4505.0)]
    assert found["top_variants"] == [{"path": ["See", "Pay"], "cases": 2}]


def test_a_silence_may_begin_another_session(told):
    found = json.loads(told("--json", "--sessions", "30m")[1])
    assert (found["cases"], found["starts"], found["ends"]) == (3, {"See": 2, "Pay": 1}, {"See": 1, "Pay": 2})
    assert json.loads(told("--json", "--sessions", "2h")[1])["cases"] == 2


def test_the_text_is_short_tables(told):
    status, out, _ = told()
    assert status == 0
    assert out == (
        "2 cases with 5 events, 2 variants; 1 row rejected.\n\n"
        "Activity  Events  Cases  Starts  Ends\n"
        "See            3      2       2     0\n"
        "Pay            2      2       0     2\n\n"
        "From  To   Count  Cases  Median time  Mean time\n"
        "See   Pay      2      2        1.2 h      1.2 h\n"
        "See   See      1      1       10.0 s     10.0 s\n\n"
        "Cases  Share   Path\n"
        "1      50.0 %  See → See → Pay\n"
        "1      50.0 %  See → Pay\n"
    )


def test_long_tables_and_paths_are_cut_and_say_so(told):
    rows = "".join(f"1,step {n},2024-05-01T00:{n:02}:00Z\n" for n in range(40))
    out = told(log=f"who,did,at\n{rows}")[1]
    assert "… and 20 more: --json lists all" in out
    assert max(map(len, out.splitlines())) < 190
    assert out.endswith("…\n")


def test_a_database_is_read_like_a_file(tmp_path, capsys):
    import sqlite3

    with sqlite3.connect(tmp_path / "log.db") as database:
        database.execute("CREATE TABLE events (who TEXT, did TEXT, at TEXT)")
        rows = [line.split(",") for line in LOG.splitlines()[1:]]
        database.executemany("INSERT INTO events VALUES (?, ?, ?)", rows)
    database.close()
    url = f"sqlite:///{(tmp_path / 'log.db').as_posix()}"
    columns = ["--case", "who", "--activity", "did", "--time", "at"]
    assert run(["transitions", url, "--table", "events", *columns, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["cases"], found["events"], found["variants"]) == (2, 5, 2)
    assert found["transitions"][0]["median_seconds"] == 4500.0


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--case", "nobody", "--activity", "did", "--time", "at"], "has no column “nobody”"),
        (["--case", "who", "--activity", "did", "--time", "at", "--sessions", "30"], "is no length of time"),
        (["--case", "who", "--activity", "did", "--time", "at", "--table", "x"], "is a file: --table and --query are"),
    ],
)
def test_what_does_not_fit_is_told_in_a_sentence(told, options, sentence):
    status, out, err = told(columns=options)
    assert (status, out) == (2, "")
    assert sentence in err
    assert len(err.splitlines()) == 1


def test_a_file_that_is_not_there_is_told(capsys, tmp_path):
    assert run(["transitions", str(tmp_path / "none.csv")]) == 2
    assert "none.csv" in capsys.readouterr().err
