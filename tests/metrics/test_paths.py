"""Paths of published logs against another tool's figures, and what is odd about a log."""

import csv
import gzip
import json
import os
from pathlib import Path

import pytest

from journeymap.metrics import paths
from journeymap.metrics.engines.engine import EngineError
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.paths import Variant, transitions

HERE = Path(__file__).parent
FROZEN = json.loads((HERE / "frozen_paths.json").read_text(encoding="utf-8"))
"""What pm4py 2.7 says of the logs: directly-follows graph with mean and median seconds, starts, ends, variants. Computed
once, with events of the same time in the order of the file.
"""

DATA = os.environ.get("JOURNEYMAP_DATA", "")
"""The folder of the larger public logs: ecom.csv.gz (the retentioneering project) and patients.csv (eventdataR)."""


def agrees(found, name):
    frozen = FROZEN[name]
    assert (found.cases, found.events, found.variants) == (frozen["cases"], frozen["events"], frozen["variants"])
    assert (found.starts, found.ends) == (frozen["starts"], frozen["ends"])
    assert {f"{t.source}|{t.target}": t.count for t in found.transitions} == {
        pair: count for pair, (count, _, _) in frozen["transitions"].items()
    }
    for t in found.transitions:
        _, mean, median = frozen["transitions"][f"{t.source}|{t.target}"]
        assert (t.mean_seconds, t.median_seconds) == pytest.approx((mean, median), abs=1e-3)
    assert [variant.cases for variant in found.top_variants[: len(frozen["top"])]] == frozen["top"]


def test_the_running_example_of_process_mining_has_the_published_paths(engine, loaded):
    # W. van der Aalst, Process Mining, Springer 2011, table 1.1: 42 events of six requests for compensation
    columns = {role: role for role in ("case", "activity", "time")}
    loaded(HERE / "running_example.csv", columns=columns, time_format="%d-%m-%Y:%H.%M")
    agrees(transitions(engine), "running example")


@pytest.mark.parametrize("case", ["session_id", "user_id"])
def test_the_shop_has_the_paths_that_another_tool_finds(case, engine, loaded):
    file = Path(DATA) / "ecom.csv.gz"
    if not DATA or not file.exists():
        pytest.skip("JOURNEYMAP_DATA names no folder with ecom.csv.gz")
    loaded(gzip.decompress(file.read_bytes()), columns={"case": case, "activity": "event", "time": "timestamp"})
    agrees(transitions(engine), f"ecom {case}")


@pytest.mark.parametrize("kept", ["all", "complete"])
def test_the_hospital_has_the_paths_that_another_tool_finds(kept, engine, loaded, tmp_path):
    file = Path(DATA) / "patients.csv"
    if not DATA or not file.exists():
        pytest.skip("JOURNEYMAP_DATA names no folder with patients.csv")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.reader(lines) if kept == "all" or "start" not in row]
    with (tmp_path / "part.csv").open("w", encoding="utf-8", newline="") as part:
        csv.writer(part).writerows(rows)
    loaded(tmp_path / "part.csv", columns={"case": "patient", "activity": "handling", "time": "time"})
    agrees(transitions(engine), f"patients {kept}")


LOG = """who,what,when
1,See,2024-05-01T00:00:00Z
1,See,2024-05-01T00:00:10Z
1,Pay,2024-05-01T00:01:10Z
2,See,2024-05-02T00:00:00Z
2,Pay,2024-05-02T00:00:30Z
3,Pay,2024-05-03T00:00:00Z
,Pay,2024-05-03T00:00:00Z
"""


def test_paths_worked_out_by_hand(engine, loaded):
    loaded(LOG)
    found = transitions(engine)
    assert (found.cases, found.events, found.rejected, found.variants) == (3, 6, 1, 3)
    assert {name: (f.events, f.cases, f.returned) for name, f in found.activities.items()} == {
        "See": (3, 2, 1), "Pay": (3, 3, 0)
    }  # fmt: skip
    assert [(t.source, t.target, t.count, t.cases, t.mean_seconds, t.median_seconds) for t in found.transitions] == [
        ("See", "Pay", 2, 2, 45.0, 45.0), ("See", "See", 1, 1, 10.0, 10.0),
    ]  # fmt: skip
    assert (found.starts, found.ends) == ({"See": 2, "Pay": 1}, {"Pay": 3})
    assert found.top_variants == (Variant(("See", "See", "Pay"), 1), Variant(("See", "Pay"), 1), Variant(("Pay",), 1))


def test_collapsed_repeats_are_one_step_that_begins_with_the_first(engine, loaded):
    loaded(LOG)
    found = transitions(engine, collapse=True)
    assert [(t.source, t.target, t.count, t.median_seconds) for t in found.transitions] == [("See", "Pay", 2, 50.0)]
    assert (found.events, found.activities["See"].events) == (6, 3), "events are all"
    assert (found.variants, found.top_variants[0]) == (2, Variant(("See", "Pay"), 2))


def test_sessions_are_paths_of_their_own(engine, loaded):
    loaded("who,what,when\n1,See,2024-05-01T00:00:00Z\n1,Pay,2024-05-01T00:30:00Z\n1,See,2024-05-01T01:00:01Z\n",
           sessions=30.0)  # fmt: skip
    found = transitions(engine)
    assert (found.cases, found.starts, found.ends) == (2, {"See": 2}, {"Pay": 1, "See": 1})


def test_an_empty_log_has_no_paths(engine):
    engine.run(statement('CREATE TABLE events ("case" TEXT, activity TEXT, ts BIGINT, seq BIGINT)'))
    engine.run(statement("CREATE TABLE rejects (line BIGINT)"))
    found = transitions(engine)
    assert (found.cases, found.events, found.variants, found.transitions, found.top_variants) == (0, 0, 0, (), ())


def test_too_many_activities_are_refused_with_what_to_do(engine, loaded, monkeypatch):
    loaded(LOG)
    monkeypatch.setattr(paths, "MOST_ACTIVITIES", 1)
    with pytest.raises(EngineError, match=r"more than 1 activities: choose as the activity a column"):
        transitions(engine)


def test_a_path_of_thousands_of_events_is_a_variant_like_others(engine, loaded):
    rows = [f"{case},{'AB'[n % 2]},2024-05-01T{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}Z" for case in (1, 2, 3)
            for n in range(5000 - (case == 3))]  # fmt: skip
    loaded("who,what,when\n" + "\n".join(rows) + "\n")
    found = transitions(engine)
    assert (found.variants, found.top_variants[0].cases, len(found.top_variants[0].path)) == (2, 2, 5000)


def test_many_activities_leave_room_for_few_in_a_number(engine, loaded):
    rows = [f"{case},a{n},2024-05-01T{n // 60:02}:{n % 60:02}:00Z" for case in (1, 2) for n in range(1000)]
    loaded("who,what,when\n" + "\n".join(rows) + "\n2,a0,2024-05-02\n")
    found = transitions(engine)
    assert (found.variants, len(found.activities), len(found.transitions)) == (2, 1000, 1000)
