"""What else counts events: each contender reads the log, then does the same work, and tells how long it took.

`PYTHON tests/benchmarks/enginerivals.py NAME CSV` prints one JSON object: seconds of each task, the most memory that
the process held (MB), and figures by which all can be compared. A file of its own, so that any interpreter runs it.
"""

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

GOAL = "Purchase"
WINDOW_US = 14 * 86_400_000_000

Task = Callable[[], Any]


def most_memory() -> float:
    """The most that this process held, in MB."""
    try:  # what the parent held counts in the other figure
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("VmHWM:")[1].split()[0]) / 1024
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


class Clock:
    """Times tasks one after the other and keeps what they say."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.figures: dict[str, Any] = {}
        self.memory: dict[str, float] = {}

    def time(self, name: str, task: Task) -> Any:
        """Does a task; returns what it returns."""
        began = time.perf_counter()
        result = task()
        self.seconds[name] = time.perf_counter() - began
        self.memory[name] = most_memory()
        return result

    def tell(self) -> None:
        """Prints it all."""
        print(json.dumps({"seconds": self.seconds, "memory": self.memory, "figures": self.figures}))  # noqa: T201


def bare(path: Path, clock: Clock, *, in_memory: bool = False) -> None:
    """DuckDB's reader as anybody would call it, into a database file as ours."""
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        connection = duckdb.connect(":memory:" if in_memory else str(Path(folder, "bare.duckdb")))
        sql = f"CREATE TABLE log AS SELECT * FROM read_csv('{path.as_posix()}')"  # noqa: S608  # a path of ours
        clock.time("import", lambda: connection.execute(sql).fetchall())
        connection.close()


def pandas(path: Path, clock: Clock) -> None:
    """Vectorised pandas."""
    import enginepandas as vectorised  # beside this file, which runs as a script

    log = clock.time("import", lambda: vectorised.read(path))
    for task in (vectorised.section_2, vectorised.transitions, vectorised.funnel):
        name = task.__name__.replace("_", " ")
        clock.figures[name] = clock.time(name, lambda task=task: task(log))


def polars(path: Path, clock: Clock) -> None:
    """Polars, eager for what is kept and lazy for the rest."""
    import polars as pl

    def read() -> Any:
        lazy = pl.scan_csv(path).select(
            "user", "event", pl.col("time").str.to_datetime(time_zone="UTC", time_unit="us")
        )
        return lazy.with_row_index("seq").collect()

    def steps(log: Any) -> Any:
        following = log.lazy().sort("user", "time", "seq").with_columns(
            pl.col("event").shift(-1).over("user").alias("target"), pl.col("time").shift(-1).over("user").alias("next")
        )  # fmt: skip
        return following.collect()

    def successions(following: Any) -> Any:
        gap = (pl.col("next") - pl.col("time")).dt.total_microseconds()
        return (
            following.lazy().filter(pl.col("target").is_not_null()).group_by("event", "target")
            .agg(pl.len(), pl.col("user").n_unique().alias("cases"), gap.median().alias("median"), gap.mean().alias("mean"))
            .collect()
        )  # fmt: skip

    def section_2(log: Any) -> list[int]:
        following = steps(log)
        reached = following.lazy().group_by("event").agg(pl.col("user").n_unique()).collect()
        last = following["time"].max()
        cases = following.lazy().group_by("user").agg(
            (pl.col("event") == GOAL).any().alias("holds"), pl.col("event").last().alias("place"), pl.col("time").last()
        )  # fmt: skip
        late = pl.col("time") >= last - pl.duration(microseconds=WINDOW_US)
        state = pl.when("holds").then(1).when(late).then(2).otherwise(3).alias("state")
        fates = cases.group_by("place", state).agg(pl.len()).collect()
        totals = dict(fates.group_by("state").agg(pl.col("len").sum()).iter_rows())
        found = successions(following)
        return [
            int(reached["user"].sum()),
            *(totals.get(n, 0) for n in (1, 2, 3)),
            int(found["len"].sum()),
            int(found["cases"].sum()),
        ]

    def transitions(log: Any) -> list[int]:
        following = steps(log)
        found = successions(following)
        stops = following.lazy().filter(pl.col("target").is_null()).group_by("event").agg(pl.len()).collect()
        starts = (
            following.lazy().group_by("user").agg(pl.col("event").first()).group_by("event").agg(pl.len()).collect()
        )
        return [
            len(found),
            int(found["len"].sum()),
            int(found["cases"].sum()),
            int(starts["len"].sum()),
            int(stops["len"].sum()),
        ]

    log = clock.time("import", read)
    for name, task in (("section 2", section_2), ("transitions", transitions)):
        clock.figures[name] = clock.time(name, lambda task=task: task(log))


def pm4py(path: Path, clock: Clock) -> None:
    """The directly-follows graph of a log that lies in memory in its format."""
    import pandas as pd
    import pm4py as pm

    log = pd.read_csv(path, usecols=["user", "event", "time"])
    log["time"] = pd.to_datetime(log["time"], format="ISO8601", utc=True)
    log = pm.format_dataframe(log, case_id="user", activity_key="event", timestamp_key="time")
    graph, starts, ends = clock.time("transitions", lambda: pm.discover_dfg(log))
    clock.figures["transitions"] = [len(graph), sum(graph.values()), None, sum(starts.values()), sum(ends.values())]


CONTENDERS: dict[str, Callable[[Path, Clock], None]] = {
    "read_csv": bare,
    "read_csv in memory": lambda path, clock: bare(path, clock, in_memory=True),
    "pandas": pandas,
    "polars": polars,
    "pm4py": pm4py,
}


if __name__ == "__main__":
    timed = Clock()
    CONTENDERS[sys.argv[1]](Path(sys.argv[2]), timed)
    timed.tell()
