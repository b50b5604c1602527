import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journeymap.metrics import analysis
from journeymap.metrics.analysis import analyse, open_log, refresh, resolve
from journeymap.metrics.dropoff import stale
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import Cancelled
from journeymap.metrics.logs.events import LoadError
from journeymap.model.change import create, update
from journeymap.model.figures import MeasureFigures
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, Snapshot, SourceKind, Touchpoint, Transition

LOG = "who,what,when\n1,See,2024-05-01\n1,Pay,2024-05-03\n2,See,2024-05-01\n3,See,2024-06-01\n,See,2024-06-01\n"
MAP = Journey(
    [
        Touchpoint(id="s", title="Sees", x=0, y=0),
        Touchpoint(id="p", title="Pays", x=0, y=0, goal=True),
        Touchpoint(id="h", title="Calls", x=0, y=0),
        Transition(id="sp", source="s", target="p"),
        Transition(id="sh", source="s", target="h"),
        Transition(id="loose", source="s", target="gone"),
    ]
)
SOURCE = DataSource(
    id="log", rows=SourceKind.EVENTS, path="data/log.csv", zone="UTC", binding={"See": "s", "Pay": "p"},
    columns={"case": "who", "activity": "what", "time": "when"},
)  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "log.csv").write_text(LOG, encoding="utf-8")
    return tmp_path


def visited(cases):
    """What is said of visits where each case comes once."""
    once = {"visits_per_case": 1.0, "return_share": 0.0} if cases else {"visits_per_case": None, "return_share": None}
    return {"visits": cases, "returned": 0, "failed": None, **once}


def test_the_analysis_of_a_log_worked_out_by_hand(folder):
    with open_log(folder / "data" / "log.csv", SOURCE, engine=DuckDB(folder)) as log:
        found = analyse(MAP, log, SOURCE)
    third = pytest.approx([0.0945, 0.9055], abs=5e-5)  # Wilson, 1 of 2
    assert found == {
        "cases": 3, "events": 4, "rejected": 1, "completed": 1, "lost": 1, "under_way": 1,
        "touchpoints": [
            {"id": "s", "title": "Sees", "reached": 3, "continued": 1, "under_way": 1, "completed": 0, "lost": 1,
             "drop_off": 0.5, "interval": third, **visited(3)},
            {"id": "p", "title": "Pays", "reached": 1, "continued": 0, "under_way": 0, "completed": 1, "lost": 0,
             "drop_off": None, "interval": None, **visited(1)},
            {"id": "h", "title": "Calls", "reached": 0, "continued": 0, "under_way": 0, "completed": 0, "lost": 0,
             "drop_off": None, "interval": None, **visited(0)},
        ],
        "transitions": [
            {"source": "Sees", "target": "Pays", "count": 1, "cases": 1, "share": pytest.approx(1 / 3),
             "median_seconds": 172800.0, "drawn": True, "mean_seconds": 172800.0},
            {"source": "Sees", "target": "Calls", "count": 0, "cases": 0, "share": 0.0,
             "median_seconds": None, "drawn": True, "mean_seconds": None},
        ],
        "stages": [],
        "deviations": {"ad_hoc": 0, "irregular": 0, "missing": 2, "failed": None, "conforming": 1, "planned": 3},
        "conformance": pytest.approx(1 / 3), "all_cases": 3, "ad_hoc_events": 0,
    }  # fmt: skip


def test_an_observed_transition_that_is_not_drawn_is_listed_as_such(folder):
    undrawn = MAP.apply({"sp": (MAP.get("sp"), None)})
    with open_log(folder / "data" / "log.csv", SOURCE, engine=DuckDB(folder)) as log:
        drawn = {(t["source"], t["target"]): t["drawn"] for t in analyse(undrawn, log, SOURCE)["transitions"]}
    assert drawn == {("Sees", "Pays"): False, ("Sees", "Calls"): True}


def test_a_refresh_reads_the_file_again_and_keeps_other_figures_of_the_source(folder):
    measures = (MeasureFigures(name="NPS", values={"s": 1.0}),)
    map_ = MAP.apply(create(SOURCE, Snapshot(id="log.snapshot", source="log", measures=measures)))
    read, snapshot = refresh(map_, SOURCE, folder, engine=DuckDB(folder))
    assert snapshot.figures is not None
    assert (snapshot.id, snapshot.measures, snapshot.figures.cases) == ("log.snapshot", measures, 3)
    assert len(read.checksum) == 64
    assert abs(datetime.now(UTC) - datetime.fromisoformat(read.imported)) < timedelta(minutes=5)

    old = map_.get("log.snapshot")
    assert old is not None
    kept = map_.apply(update(SOURCE, read)).apply(update(old, snapshot))
    assert not stale(kept, read)
    with (folder / "data" / "log.csv").open("a", encoding="utf-8") as file:
        file.write("4,Pay,2024-06-01\n")
    again, figures = refresh(kept, read, folder, engine=DuckDB(folder))
    assert again.checksum != read.checksum
    assert stale(kept, again)
    assert figures.figures is not None
    assert figures.figures.completed == 2


def test_the_first_refresh_makes_the_snapshot(folder):
    _, snapshot = refresh(MAP, SOURCE, folder, engine=DuckDB(folder))
    assert (snapshot.id, snapshot.source) == ("log.snapshot", "log")


def test_a_path_is_found_from_the_folder_of_the_map(folder, monkeypatch):
    elsewhere = DataSource(id="a", rows=SourceKind.EVENTS, path=str(folder / "x.csv"))
    windows = DataSource(id="w", rows=SourceKind.EVENTS, path="data\\log.csv")
    assert resolve(SOURCE, folder) == folder / "data" / "log.csv"
    assert resolve(elsewhere, Path("other")) == folder / "x.csv"
    assert resolve(windows, folder) == folder / "data" / "log.csv"
    monkeypatch.chdir(folder)
    assert resolve(SOURCE, None).exists()
    assert resolve(windows, None).exists()


def test_a_log_that_cannot_be_read_leaves_nothing_behind(folder):
    engine = DuckDB(folder)
    with pytest.raises(LoadError, match="There is no file"):
        open_log(folder / "none.csv", SOURCE, engine=engine)
    assert not engine.folder.exists()


def test_a_log_makes_its_own_engine_where_none_is_given(folder, monkeypatch):
    monkeypatch.setattr(analysis, "DuckDB", lambda: DuckDB(folder))
    with open_log(folder / "data" / "log.csv", SOURCE) as log:
        assert log.report.events == 4
        log.cancel()
        assert log.figures(MAP, SOURCE).cases == 3, "what begins later is not cancelled"
    with pytest.raises(Cancelled):
        log.figures(MAP, SOURCE)


def test_heavy_libraries_wait_until_a_log_is_opened():
    heavy = "{'duckdb', 'pandas', 'sqlglot', 'numpy', 'pyarrow', 'scipy'}"
    code = f"import sys, journeymap.metrics.analysis; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"
