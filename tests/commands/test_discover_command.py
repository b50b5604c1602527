"""`journeymap discover`: a map from a log, written whole, with its figures."""

import json

import pytest

from journeymap.cli import run
from journeymap.files.store import read_journey
from journeymap.metrics.dropoff import stale
from journeymap.metrics.listing import listed
from journeymap.metrics.overlay import figures_of

COLUMNS = ("--case", "who", "--activity", "did", "--time", "at")
STEPS = {"1": "Home Find Buy", "2": "Home Find Buy", "3": "Home Find Help", "4": "Home Find Buy"}
LOG = "who,did,at\n" + "".join(
    f"{case},{name},2024-05-01T0{n}:00:00Z\n" for case, names in STEPS.items() for n, name in enumerate(names.split())
)


@pytest.fixture
def log(tmp_path):
    file = tmp_path / "data" / "log.csv"
    file.parent.mkdir()
    file.write_text(LOG, encoding="utf-8")
    return file


def test_the_map_has_touchpoints_transitions_stages_and_figures(log, tmp_path, capsys):
    out = tmp_path / "shop.journey"
    assert run(["discover", str(log), str(out), *COLUMNS, "--activities", "1", "--paths", "1"]) == 0
    said = capsys.readouterr()
    assert (
        said.out
        == f"{out}: 3 stages, 4 of 4 activities, 3 of 3 transitions; 4 cases with 12 events, 0 rows rejected.\n"
    )
    assert said.err == (
        "journeymap: 75.0 % of all paths end at “Buy”: mark it as a goal if it is one; till then they are lost.\n"
    )
    opened = read_journey(out)
    journey, figures = opened.journey, figures_of(opened.journey)
    assert opened.notices == ()
    assert sorted(t.title for t in journey.touchpoints.values()) == ["Buy", "Find", "Help", "Home"]
    assert figures is not None
    assert sorted(t.count for t in figures.transitions) == [1, 3, 4]
    source = journey.sources["events"]
    assert (source.path, source.title, len(source.checksum)) == ("data/log.csv", "log.csv", 64)
    assert not stale(journey, source)


def test_the_map_can_be_analysed_as_it_is(log, tmp_path, capsys):
    out = tmp_path / "shop.journey"
    assert run(["discover", str(log), str(out), *COLUMNS, "--activities", "1", "--paths", "1"]) == 0
    capsys.readouterr()
    assert run(["analyse", str(out), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {row["title"]: row["reached"] for row in found["touchpoints"]} == {"Home": 4, "Find": 4, "Help": 1, "Buy": 3}
    assert found["deviations"]["irregular"] == 0


@pytest.mark.parametrize("shares", [("0.5", "0.1"), ("0.25", "0"), ("1", "1")])
def test_the_map_keeps_the_figures_that_analysing_it_gives(log, tmp_path, capsys, shares):
    out = tmp_path / "shop.journey"
    assert run(["discover", str(log), str(out), *COLUMNS, "--activities", shares[0], "--paths", shares[1]]) == 0
    capsys.readouterr()
    assert run(["analyse", str(out), "--json"]) == 0
    journey = read_journey(out).journey
    kept = figures_of(journey)
    assert kept is not None
    assert json.loads(capsys.readouterr().out) == listed(journey, kept)
    assert kept.cases == 4
    assert not stale(journey, journey.sources["events"])


def test_what_is_hidden_is_told_and_the_map_replaced(log, tmp_path, capsys):
    out = tmp_path / "shop.journey"
    assert run(["discover", str(log), str(out), *COLUMNS]) == 0
    assert "taken its place" not in capsys.readouterr().err
    assert run(["discover", str(log), str(out), *COLUMNS, "--activities", "0.75"]) == 0
    said = capsys.readouterr().err
    assert "1 activity is not on the map: “Help”." in said
    assert f"“{out}” was there before: the new map has taken its place." in said
    assert sorted(t.title for t in read_journey(out).journey.touchpoints.values()) == ["Buy", "Find", "Home"]


@pytest.mark.parametrize("share", ["1.1", "-0.1", "half", "nan"])
def test_a_share_is_a_number_from_0_to_1(log, tmp_path, capsys, share):
    assert run(["discover", str(log), str(tmp_path / "x.journey"), *COLUMNS, f"--paths={share}"]) == 2
    assert "is no share: write a number from 0 to 1" in capsys.readouterr().err


def test_no_map_is_written_where_none_can_be(log, tmp_path, capsys):
    for out, sentence in [
        (tmp_path / "map.png", "let it end in .journey"),
        (tmp_path / "gone" / "map.journey", "There is no folder"),
        (tmp_path / "folder.journey", "is a folder"),
    ]:
        if "folder" in out.name:
            out.mkdir()
        assert run(["discover", str(log), str(out), *COLUMNS]) == 2
        assert sentence in capsys.readouterr().err
    same = tmp_path / "log.journey"
    same.write_text(LOG, encoding="utf-8")
    assert run(["discover", str(same), str(same), *COLUMNS]) == 2
    assert "is to be read and written at once" in capsys.readouterr().err
    assert same.read_text(encoding="utf-8") == LOG


def test_a_map_is_made_of_a_table_of_a_database(tmp_path):
    import sqlite3

    with sqlite3.connect(tmp_path / "log.db") as database:
        database.execute("CREATE TABLE events (who TEXT, did TEXT, at TEXT)")
        database.executemany("INSERT INTO events VALUES (?, ?, ?)", [line.split(",") for line in LOG.splitlines()[1:]])
    database.close()
    out = tmp_path / "shop.journey"
    url = f"sqlite:///{(tmp_path / 'log.db').as_posix()}"
    assert run(["discover", url, str(out), "--table", "events", *COLUMNS]) == 0
    source = read_journey(out).journey.sources["events"]
    assert (source.database, source.table, source.title, source.path) == (url, "events", "events", "")
