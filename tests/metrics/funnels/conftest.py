"""For tests of funnels: cases written as words with hours, and the figures of a funnel over them."""

import pytest

from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.funnels.figures import count
from journeymap.metrics.funnels.funnel import Funnel

HOUR = 3_600_000_000


@pytest.fixture(scope="module")
def shared_engine(tmp_path_factory):
    engine = DuckDB(tmp_path_factory.mktemp("engine"))
    engine._connection.execute("CREATE TABLE rejects (line BIGINT)")
    engine._connection.execute('CREATE TABLE events ("case" TEXT, activity TEXT, ts BIGINT, seq BIGINT, by_0 TEXT)')
    yield engine
    engine.close()


@pytest.fixture
def holding(shared_engine):
    """Makes the engine hold cases: {"1": "a@0 b@1.5", "2": "a b"}, with hours; without them an hour between events.

    What follows a colon is the segment: a@0:mobile.
    """

    def held(cases):
        shared_engine.run(statement("DELETE FROM events"))
        seq = 0
        for case, path in cases.items():
            for hour, word in enumerate(path.split()):
                event, _, segment = word.partition(":")
                activity, _, at = event.partition("@")
                ts = round(float(at or hour) * HOUR)
                row = [case, activity, ts, seq, segment]
                shared_engine._connection.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?)", row)
                seq += 1
        return shared_engine

    return held


@pytest.fixture
def counted(holding):
    """The figures of a funnel over cases; its steps are words, the activities of one step joined by a slash."""

    def figures(cases, steps, **options):
        split = tuple(tuple(step.split("/")) for step in steps.split())
        return count(holding(cases), Funnel(split, **options))

    return figures


@pytest.fixture
def reached(counted):
    """How many cases reach each step."""
    return lambda *args, **options: [step.reached for step in counted(*args, **options).steps]
