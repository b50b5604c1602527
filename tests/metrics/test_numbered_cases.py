"""Counting by the numbers of cases in place of their names gives what going through the log case by case gives."""

import pytest

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.nameless import NUMBERED
from tests.metrics import conformance_funnel, conformance_paths, conformance_statistics

CONFORM = {
    "funnels": (conformance_funnel, "conforms"),
    "paths": (conformance_paths, "conforms"),
    "maps": (conformance_paths, "map_conforms"),
    "statistics": (conformance_statistics, "conforms"),
}
SEEDS = range(40_000, 40_040)


@pytest.fixture
def engine(tmp_path):
    opened = DuckDB(tmp_path)
    opened._connection.execute("CREATE TABLE rejects (line BIGINT)")
    yield opened
    opened.close()


def in_order_of_time(log):
    ordered = sorted(log, key=lambda event: (event[2], event[3]))
    return [(*event[:3], place, *event[4:]) for place, event in enumerate(ordered)]


@pytest.mark.parametrize("in_order", [False, True], ids=["in any order", "in order of time"])
@pytest.mark.parametrize("figures", CONFORM)
def test_numbers_of_cases_count_like_their_names(figures, engine, monkeypatch, *, in_order):
    import pandas as pd

    module, conforms = CONFORM[figures]
    if in_order:
        random_log = module.random_log
        monkeypatch.setattr(module, "random_log", lambda rng: in_order_of_time(random_log(rng)))

    def numbered(events):
        frame = pd.DataFrame(events, columns=["case", "activity", "ts", "seq", "by_0"])
        connection = engine._connection
        connection.register("given", frame)
        connection.execute("CREATE OR REPLACE TABLE events AS SELECT * FROM given")
        connection.execute(
            f'CREATE OR REPLACE VIEW {NUMBERED} AS SELECT HASH("case") AS "case", * EXCLUDE ("case") FROM events'  # noqa: S608  # names of ours
        )
        connection.unregister("given")
        engine.number(in_order=in_order)
        return engine

    getattr(module, conforms)(numbered, SEEDS)
