"""For tests of databases: one stand of each kind for the whole run, and a log in it as an engine."""

import gc
from contextlib import ExitStack

import pytest

from journeymap.metrics.engines.connecting import connect
from journeymap.model.records import DataSource, SourceKind
from tests.metrics.engines.stands import OURS, STANDS

COLUMNS = {"who": "text", "what": "text", "at": "bigint", "nr": "bigint", "dev": "text"}
ROLES = {"case": "who", "activity": "what", "time": "at", "seq": "nr"}

MARKS = (
    pytest.mark.engines,
    pytest.mark.timeout(600),
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
)
KINDS = [name if name in OURS else pytest.param(name, marks=MARKS) for name in STANDS]


@pytest.fixture(scope="session")
def stand_of(tmp_path_factory):
    """Gives the stand of a kind, started when it is first asked for; skips where it cannot be."""
    with ExitStack() as stack:
        started = {}

        def given(kind):
            if kind not in started:
                started[kind] = stack.enter_context(STANDS[kind](tmp_path_factory.mktemp(kind)))
            return started[kind]

        yield given


@pytest.fixture(scope="session", params=KINDS)
def stand(request, stand_of):
    return stand_of(request.param)


@pytest.fixture(scope="session")
def postgres(stand_of):
    return stand_of("postgresql")


@pytest.fixture(scope="session")
def clickhouse(stand_of):
    return stand_of("clickhouse")


@pytest.fixture(autouse=True)
def _no_answers_left(request):
    """The client of Spark keeps a thread for each answer until that is collected."""
    yield
    if "spark" in request.node.name:
        gc.collect()
        gc.collect()


@pytest.fixture
def opened():
    """Opens what lies in a stand, as a source with these fields in place of the usual ones."""
    with ExitStack() as stack:

        def given(stand, **fields):
            usual = {"columns": ROLES, "time_format": "epoch us", "zone": "UTC", "table": stand.table}
            source = DataSource(id="log", rows=SourceKind.EVENTS, database=stand.url, **(usual | fields))
            engine = connect(source)
            stack.callback(engine.close)
            return engine, source

        yield given


@pytest.fixture
def events_in(stand, opened):
    """Puts events (case, activity, µs, seq, segment) into the table, in place of those before, and gives an engine."""
    engines = []

    def replaced(events):
        stand.put(COLUMNS, events)
        if not engines or stand.dialect in (
            "duckdb",
            "sqlite",
        ):  # one is not written while it is read, one keeps events
            while engines:
                engines.pop().close()
            engines.append(opened(stand, segments=("dev",))[0])
        return engines[0]

    return replaced
