"""What `analyse` tells beside the figures: nothing is guessed and nothing left out in silence."""

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from journeymap.cli import run
from journeymap.files.store import write_journey
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Properties, SourceKind, Stage, Touchpoint

COLUMNS = {"case": "who", "activity": "did", "time": "at"}
Analyse = Callable[..., tuple[dict, list[str]]]


def own_log(**fields) -> DataSource:
    return DataSource(id="log", rows=SourceKind.EVENTS, **{"columns": COLUMNS, **fields})


def rows(*times: str, activities: str = "Ad", case: str = "1") -> str:
    """A log with an event of one activity at each time."""
    return "who,did,at\n" + "".join(f"{case},{activities},{at}\n" for at in times)


@pytest.fixture
def analyse(tmp_path: Path, capsys) -> Analyse:
    """Analyses a log on a map of touchpoints with these titles; the JSON object and the lines on standard error."""

    def analysed(log: str, *options: str, titles=("Ad", "Pays"), source: DataSource | None = None):
        stage = Stage(id="s", title="All", order=1)
        touchpoints = [Touchpoint(id=f"t{i}", title=t, stage="s", x=0, y=100 * i) for i, t in enumerate(titles)]
        path, data = tmp_path / "map.journey", tmp_path / "log.csv"
        write_journey(path, Journey([Properties(), stage, *touchpoints, *([source] if source else [])]))
        data.write_text(log, encoding="utf-8")
        columns = [] if source else [word for role, name in COLUMNS.items() for word in (f"--{role}", name)]
        assert run(["analyse", str(path), "--data", str(data), "--json", *columns, *options]) == 0
        told = capsys.readouterr()
        return json.loads(told.out), [line.removeprefix("journeymap: ") for line in told.err.splitlines()]

    return analysed


UTC = "2026-08-25T10:00:00Z"


def test_activities_that_are_not_on_the_map_are_counted_and_the_first_are_named(analyse) -> None:
    log = "who,did,at\n" + "".join(
        f"1,{name},{UTC}\n" for name in ("Ad", "Opens shop", *["Pings"] * 3, *["Waits"] * 2, "Yawns")
    )
    _, told = analyse(log)
    assert told == ["4 activities with 7 events are not on the map: “Pings”, “Waits”, “Opens shop” …."]


def test_what_is_ignored_on_purpose_is_not_told(analyse) -> None:
    log = f"who,did,at\n1,Ad,{UTC}\n1,Pings,{UTC}\n"
    assert analyse(log, source=own_log(binding={"Ad": "t0", "Pings": None}))[1] == []
    assert analyse(log, source=own_log(binding={"Ad": "t0"}))[1] == [
        "1 activity with 1 event is not on the map: “Pings”."
    ]


def test_an_activity_of_a_touchpoint_that_is_gone_is_not_on_the_map(analyse) -> None:
    log = f"who,did,at\n1,Ad,{UTC}\n1,Pings,{UTC}\n"
    _, told = analyse(log, source=own_log(binding={"Ad": "t0", "Pings": "gone"}))
    assert told == ["1 activity with 1 event is not on the map: “Pings”."]
    _, told = analyse(log, source=own_log(binding={"Ad": "gone", "Pings": None}))
    assert told[-1] == "No activity of the log is bound to a touchpoint of the map: all figures are zero."


def test_a_name_that_is_the_id_of_a_touchpoint_is_no_title(analyse) -> None:
    assert analyse(f"who,did,at\n1,t0,{UTC}\n1,Ad,{UTC}\n")[1] == ["1 activity with 1 event is not on the map: “t0”."]


def test_a_title_that_two_touchpoints_have_binds_nothing_and_that_is_told(analyse) -> None:
    result, told = analyse(f"who,did,at\n1,Ad,{UTC}\n1,Pays,{UTC}\n", titles=("Ad", "Ad", "Pays"))
    assert [row["reached"] for row in result["touchpoints"]] == [0, 0, 1]
    shared = "“Ad” is the title of several touchpoints, so its events go to none: "
    assert told[0] == shared + "give each touchpoint a title of its own."
    assert told[1] == "1 activity with 1 event is not on the map: “Ad”."


@pytest.mark.parametrize(
    ("cell", "form"),
    [
        ("25/08/2026", ""),
        ("25.08.2026", ""),
        ("1787652000", ""),
        ("2026-08-25", "%d.%m.%Y"),
        ("08/25/2026", "%d/%m/%Y"),
    ],
)
def test_a_file_written_otherwise_than_the_maps_own_is_read_as_it_is_written(analyse, cell, form) -> None:
    source = own_log(binding={"Ad": "t1"}, time_format=form, encoding="utf-16", delimiter=";", zone="UTC")
    result, told = analyse(rows(cell), source=source)
    assert (result["events"], result["rejected"], told) == (1, 0, [])
    assert [row["reached"] for row in result["touchpoints"]] == [0, 1]


def test_a_guess_at_the_order_of_day_and_month_is_told(analyse) -> None:
    log = rows("01/08/2026", "05/08/2026")
    _, told = analyse(log, "--zone", "UTC")
    assert told == [
        "“01/08/2026” in “at” is read as 2026-08-01 (%d/%m/%Y), but %m/%d/%Y fits as well: --time-format chooses."
    ]
    assert analyse(log, "--zone", "UTC", "--time-format", "%m/%d/%Y")[1] == []


def test_a_later_row_settles_the_order_of_day_and_month(analyse) -> None:
    log = rows(*["08/01/2026"] * 600, "08/25/2026")
    result, told = analyse(log, "--zone", "UTC")
    assert (result["events"], result["rejected"], told) == (601, 0, [])


def test_a_guess_is_told_by_a_cell_that_fits_it(analyse) -> None:
    # 25.8. fits day first alone, 8.25. month first alone; of two that fit as many cells neither is sure
    _, told = analyse(rows("08/25/2026", "25/08/2026", "26/08/2026", "08/26/2026"), "--zone", "UTC")
    assert told[0].startswith("“25/08/2026” in “at” is read as 2026-08-25 (%d/%m/%Y), but %m/%d/%Y fits as well")
    assert told[1].startswith("2 rows were rejected, the first at line 2")


def test_where_several_readings_fit_the_maps_own_is_taken(analyse) -> None:
    _, told = analyse(rows("01/08/2026"), source=own_log(time_format="%m/%d/%Y", binding={"Ad": "t0"}, zone="UTC"))
    assert "is read as 2026-01-08 (%m/%d/%Y), but %d/%m/%Y fits as well" in told[0]


def test_the_time_format_that_is_given_decides(analyse) -> None:
    # day first 1 February and 2 August, month first 2 January and 8 February: 182 and 37 days apart
    log = "who,did,at\n1,Ad,01/02/2026\n2,Ad,02/08/2026\n"
    found = [analyse(log, "--time-format", form, "--inactivity", "40d")[0] for form in ("%d/%m/%Y", "%m/%d/%Y")]
    assert [result["under_way"] for result in found] == [1, 2]


@pytest.mark.parametrize(("word", "cell"), [("iso", UTC), ("EPOCH MS", "1787652000000"), ("epoch s", "1787652000")])
def test_a_time_format_has_a_name_of_its_own(analyse, word, cell) -> None:
    source = own_log(time_format="%d.%m.%Y", binding={"Ad": "t0"})
    assert analyse(rows(cell), "--time-format", word, source=source)[0]["events"] == 1


def test_times_without_a_zone_are_told_with_the_zone_in_which_they_are_read(analyse) -> None:
    naive = rows("2026-08-25T10:00:00")
    zone = "/".join(dict.fromkeys(time.tzname))
    assert analyse(naive)[1] == [f"Times without a zone are read in that of this machine, {zone}: --zone chooses."]
    assert analyse(naive, "--zone", "Europe/Helsinki")[1] == []
    assert analyse(rows(UTC))[1] == []


def test_times_that_the_clock_showed_twice_or_never_are_counted(analyse) -> None:
    # in Helsinki clocks went from 3 to 4 on 29 March 2026, and go from 4 to 3 on 25 October
    log = rows("2026-03-29T03:30:00", "2026-10-25T03:30:00", "2026-10-25T05:30:00")
    _, told = analyse(log, "--zone", "Europe/Helsinki")
    (sentence,) = told
    assert sentence.startswith("2 events have a time that the clock showed twice or never, as it was changed: ")
