"""What commands on event logs are told, and what they tell: columns, encodings, rejects, databases."""

import csv
import json
import sqlite3

import pytest

from journeymap.cli import run
from journeymap.files.store import write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import Touchpoint

ROWS = [("1", "Hakee", "2024-05-01T10:00:00Z"), ("1", "Ostaa", "2024-05-01T10:05:00Z"), ("2", "Hakee", "2024-05-02T10:00:00Z")]  # fmt: skip


def table(*header, rows=ROWS):
    return "".join(f"{','.join(row)}\n" for row in (header, *rows))


@pytest.fixture
def told(tmp_path, capsys):
    """Runs a command on a log of this content; (status, standard output, standard error)."""

    def ran(content, *options, command="transitions"):
        file = tmp_path / "log.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        status = run([command, str(file), *options])
        said = capsys.readouterr()
        return status, said.out, said.err

    return ran


def counts(out):
    found = json.loads(out)
    return found["cases"], found["events"], [(t["source"], t["target"]) for t in found["transitions"]]


USUAL = (2, 3, [("Hakee", "Ostaa")])


@pytest.mark.parametrize(
    ("header", "options"),
    [
        (("visit", "actionName", "timestamp"), ("--case", "visit", "--activity", "actionName")),
        (("visitId", "actionName", "timestamp"), ("--activity", "actionName")),
        (("visitId", "actionName", "timestamp"), ()),
        (("n", "what", "at"), ("--case", "n", "--time", "at")),
        (("activity", "case", "time"), ("--case", "activity", "--activity", "case")),
        (("event", "step", "time"), ("--case", "event")),
    ],
)
def test_what_is_not_named_is_proposed_each_by_itself(told, header, options):
    again = [*ROWS, ("2", "Hakee", "2024-05-02T11:00:00Z")]  # names of activities come again
    status, out, err = told(table(*header, rows=again), *options, "--json")
    assert (status, err) == (0, "")
    assert counts(out) == (2, 4, [("Hakee", "Hakee"), ("Hakee", "Ostaa")])


def test_one_column_is_not_two_things(told, tmp_path, capsys):
    content = table("case", "activity", "time")
    status, out, err = told(content, "--case", "activity", "--activity", "activity")
    assert (status, out) == (2, "")
    assert err == (
        "journeymap: “activity” cannot be both the case and the activity: name another column with --activity COL.\n"
    )
    status, _, err = told(content, "--case", "time")
    assert (status, err) == (
        2,
        "journeymap: “log.csv” has no column that is plainly the time: name it with --time COL.\n",
    )
    columns = ["--case", "who", "--activity", "did", "--time", "who"]
    assert run(["transitions", f"sqlite:///{tmp_path.as_posix()}/x.db", "--table", "t", *columns]) == 2
    assert "cannot be both the case and the time" in capsys.readouterr().err


def test_which_of_two_columns_of_one_name_is_taken_is_told(told):
    rows = [(*row, "never") for row in ROWS]
    status, out, err = told(table("case", "activity", "time", "time", rows=rows), "--json")
    assert (status, counts(out)) == (0, USUAL)
    assert err == (
        "journeymap: The first of several columns “time” is taken for the time: --time COL chooses “time (2)”.\n"
    )


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("cp1252", "Windows-1252"), ("utf-16-le", "UTF-16-LE"), ("utf-16-be", "UTF-16-BE")],
)
def test_an_encoding_that_is_guessed_is_told(told, encoding, name):
    status, out, err = told(table("case", "activity", "time").replace("Ostaa", "Myö").encode(encoding), "--json")
    assert (status, counts(out)) == (0, (2, 3, [("Hakee", "Myö")]))
    assert err == (
        f"journeymap: “log.csv” does not tell its encoding and is read as {name}: "
        "save it as UTF-8 if letters come out wrong.\n"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_encoding_that_is_no_guess_is_not_told(told, encoding):
    status, out, err = told(table("case", "activity", "time").replace("Ostaa", "Myö").encode(encoding), "--json")
    assert (status, counts(out)[2], err) == (0, [("Hakee", "Myö")], "")


@pytest.mark.parametrize(("command", "options"), [("transitions", ()), ("funnel", ("--step", "Hakee"))])
def test_all_rows_that_became_no_events_can_be_saved(told, tmp_path, command, options):
    rejects = tmp_path / "rejects.csv"
    rows = [*ROWS, ("", "=1+1", "2024-05-01T10:00:00Z"), ("3", "Hakee", "soon")]
    status, _, err = told(
        table("case", "activity", "time", rows=rows), *options, "--rejects", str(rejects), command=command
    )
    assert status == 0
    assert "2 rows were rejected" in err
    with rejects.open(encoding="utf-8-sig", newline="") as stream:
        read = list(csv.reader(stream))
    assert [row[:2] for row in read] == [["line", "column"], ["5", "case"], ["6", "time"]]
    assert read[2][3] == "soon"


@pytest.mark.parametrize("given", [True, False])
def test_analyse_saves_the_rows_that_became_no_events_of_the_maps_own_log_as_well(told, tmp_path, capsys, given):
    out, rejects = tmp_path / "own.journey", tmp_path / "rejects.csv"
    content = table("case", "activity", "time", rows=[*ROWS, ("3", "Hakee", "soon")])
    assert told(content, str(out), command="discover")[0] == 0
    data = ["--data", str(tmp_path / "log.csv")] if given else []
    assert run(["analyse", str(out), *data, "--rejects", str(rejects)]) == 0
    assert rejects.read_text(encoding="utf-8-sig").splitlines()[1:] == ["5,time,the time is no ISO 8601,soon"]
    capsys.readouterr()
    for wrong in (out, tmp_path / "log.csv"):
        assert run(["analyse", str(out), *data, "--rejects", str(wrong)]) == 2
        assert "is to be read and written at once" in capsys.readouterr().err


def test_rejects_are_saved_nowhere_that_they_cannot_be(told, tmp_path, capsys):
    content = table("case", "activity", "time")
    status, _, err = told(content, "--rejects", str(tmp_path / "log.csv"))
    assert status == 2
    assert "is to be read and written at once" in err
    assert (tmp_path / "log.csv").read_text(encoding="utf-8") == content
    status, _, err = told(content, "--rejects", str(tmp_path))
    assert status == 2
    assert "cannot be written" in err
    columns = ["--case", "who", "--activity", "did", "--time", "at"]
    url = f"sqlite:///{tmp_path.as_posix()}/x.db"
    assert run(["transitions", url, "--table", "t", *columns, "--rejects", str(tmp_path / "r.csv")]) == 2
    assert "A database gives counts alone, not the rows: --rejects is for a file." in capsys.readouterr().err
    out = str(tmp_path / "x.journey")
    assert run(["discover", str(tmp_path / "log.csv"), out, "--rejects", out]) == 2
    assert "is to be read and written at once" in capsys.readouterr().err


def test_a_value_may_begin_with_a_dash(told):
    content = table("case", "activity", "time").replace("Ostaa", "-ostaa")
    status, _, err = told(content, "--step", "Hakee", "--within", "-1d", command="funnel")
    assert status == 2
    assert "“-1d” is no length of time: write 14d, 12h, 5m, 300s or none." in err
    status, out, _ = told(content, "--step", "Hakee", "--step", "-ostaa", "--json", command="funnel")
    assert status == 0
    assert [step["reached"] for step in json.loads(out)["steps"]] == [2, 1]
    status, _, err = told(content, "--step", "--json", command="funnel")
    assert status == 2
    assert "expected one argument" in err


def test_as_many_variants_are_listed_as_are_asked_for(told):
    rows = [(str(n), f"step {n}", "2024-05-01T10:00:00Z") for n in range(40)]
    content = table("case", "activity", "time", rows=rows)
    assert len(json.loads(told(content, "--json")[1])["top_variants"]) == 10
    assert len(json.loads(told(content, "--json", "--variants", "25")[1])["top_variants"]) == 25
    assert "step 24" in told(content, "--variants", "25")[1].rpartition("Path")[2]
    for wrong in ("0", "many", "-3"):
        assert "is no number of paths: write one from 1 to 1000" in told(content, "--variants", wrong)[2]


@pytest.fixture
def in_database(tmp_path, monkeypatch):
    """A map, and a database with its events in a table `log`."""
    with sqlite3.connect(tmp_path / "shop.db") as connection:
        connection.execute("CREATE TABLE log (who TEXT, did TEXT, at TEXT)")
        connection.executemany("INSERT INTO log VALUES (?, ?, ?)", ROWS)
    connection.close()
    monkeypatch.chdir(tmp_path)
    titles = ("Hakee", "Ostaa")
    write_journey(tmp_path / "map.journey", Journey(Touchpoint(id=title, title=title, x=0, y=0) for title in titles))
    return "sqlite:///shop.db"


@pytest.mark.parametrize("holds", [["--table", "log"], ["--query", "SELECT * FROM log"]])
def test_a_map_is_analysed_with_the_events_of_a_database(in_database, capsys, holds):
    columns = ["--case", "who", "--activity", "did", "--time", "at"]
    assert run(["analyse", "map.journey", "--data", in_database, *holds, *columns, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(t["id"], t["reached"]) for t in found["touchpoints"]] == [("Hakee", 2), ("Ostaa", 1)]


def test_what_analyse_cannot_read_in_a_database_is_one_sentence(in_database, capsys):
    for options, sentence in [
        (["--data", in_database], "Name what holds the events in the database"),
        (["--data", in_database, "--table", "log"], "give --case COL"),
        (["--table", "log"], "Say in which database that is: give its URL with --data."),
        (["--data", "shop.db", "--table", "log"], "“shop.db” is a file: --table and --query are for"),
        (["--data", " "], "the name of a file is empty"),
    ]:
        assert run(["analyse", "map.journey", *options]) == 2
        said = capsys.readouterr().err
        assert sentence in said
        assert len(said.splitlines()) == 1


def test_a_database_in_place_of_the_maps_own_log_is_read_with_its_columns_and_binding(
    in_database, tmp_path, told, capsys
):
    out = str(tmp_path / "own.journey")
    columns = ("--case", "who", "--activity", "did", "--time", "at")
    assert told(table("who", "did", "at"), out, *columns, command="discover")[0] == 0
    assert run(["analyse", out, "--data", in_database, "--table", "log", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert sorted((t["title"], t["reached"]) for t in found["touchpoints"]) == [("Hakee", 2), ("Ostaa", 1)]
