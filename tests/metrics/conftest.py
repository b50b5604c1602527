"""For tests of event logs: an engine of its own for each, and a way to load a log into it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs.events import load
from journeymap.model.records import DataSource, SourceKind

COLUMNS = {"case": "who", "activity": "what", "time": "when"}


@pytest.fixture
def engine(tmp_path):
    opened = DuckDB(tmp_path / "engine")
    yield opened
    opened.close()


@pytest.fixture
def log_source():
    """Makes the source of a log with the columns who, what and when, in UTC."""
    return lambda **fields: DataSource(
        id="log", rows=SourceKind.EVENTS, **({"columns": COLUMNS, "zone": "UTC"} | fields)
    )


@pytest.fixture
def loaded(engine, tmp_path, log_source):
    """Loads text, bytes or a file; gives (report, events (case, activity, time, seq) in order of import)."""

    def loaded_from(content, **fields):
        file = content if isinstance(content, Path) else tmp_path / "log.csv"
        if file is not content:
            file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        report = load(engine, file, log_source(**fields))
        rows = engine.run(statement('SELECT "case", activity, ts, seq FROM events ORDER BY seq'))
        return report, [(case, what, datetime.fromtimestamp(ts / 1e6, UTC), seq) for case, what, ts, seq in rows]

    return loaded_from
