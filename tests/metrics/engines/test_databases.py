"""What holds for every database: how its columns become events, that it is only read, that it can be stopped."""

import time
from datetime import UTC, datetime
from threading import Event, Thread

import pytest

from journeymap.metrics.engines import database
from journeymap.metrics.engines.engine import Cancelled, EngineError
from journeymap.metrics.engines.sql import chained, listed, name, statement
from journeymap.metrics.engines.survey import surveyed
from tests.metrics.engines.chdb_server import ENDLESS
from tests.metrics.engines.conftest import COLUMNS, ROLES

TEXTS = {"who": "text", "what": "text", "at": "text"}
THREE = {"case": "who", "activity": "what", "time": "at"}
NASTY = (
    "o'c", 'say "hi"', "back\\slash", "two\nlines", "tab\tin", "käynti", "日本", "🙂", "$x :y ? %s {z}", "--", ";", "NA",
    "null", "\\'", "x" * 3000, "a\u0301", "á", "'; DROP TABLE log; --",
)  # fmt: skip
ROWS_IN_ORDER = ("sqlite", "duckdb")
"""Where a table has its rows in the order in which they were put in."""

HELSINKI_2024 = "2024-03-31T03:30:00"
"""Never shown by a clock in Helsinki: it went from 02:59:59 to 04:00:00."""


def us(text):
    return round(datetime.fromisoformat(text).timestamp() * 1_000_000)


def events(engine, columns='"case", activity, ts, seq'):
    chosen = statement(f'SELECT {columns} FROM events ORDER BY "case", ts, seq')  # noqa: S608
    return engine.run(chosen)


def test_sessions_part_a_case_after_a_longer_silence_than_asked(stand, opened):
    stand.put(COLUMNS, [("u", "a", s * 1_000_000, s, "x") for s in (0, 1799, 3599, 5400)])
    engine, _ = opened(stand, sessions=30.0, segments=("dev",))
    assert events(engine, '"case", ts, by_0') == [
        ("u #1", 0, "x"), ("u #1", 1_799_000_000, "x"), ("u #1", 3_599_000_000, "x"), ("u #2", 5_400_000_000, "x"),
    ]  # fmt: skip


def test_rows_that_are_no_events_are_counted_with_column_and_reason(stand, opened):
    rows = [
        ("c", "a", "2024-05-01"), (" \t", "a", "2024-05-01"), (None, None, None), ("c", "\u00a0", "2024-05-01"),
        ("c", "a", ""), ("c", "a", None), ("c", "a", "yesterday"), ("c", "a", "2024-02-30 10:00"),
    ]  # fmt: skip
    stand.put(TEXTS, rows)
    engine, source = opened(stand, columns=THREE, time_format="")
    report = surveyed(engine, source)
    assert (report.events, report.rejected, report.cases, report.checksum) == (1, 7, 1, "")
    assert report.activities == {"a": 1}
    assert report.first == report.last == datetime(2024, 5, 1, tzinfo=UTC)
    assert {(r.line, r.column, r.reason) for r in report.rejects} == {
        (0, "who", "the case is empty"), (0, "what", "the activity is empty"), (0, "at", "the time is empty"),
        (0, "at", "the time is no ISO 8601"),
    }  # fmt: skip
    counts = statement("SELECT reason, COUNT(*) FROM rejects GROUP BY reason ORDER BY reason")
    assert engine.run(counts) == [
        ("the activity is empty", 1), ("the case is empty", 2), ("the time is empty", 2), ("the time is no ISO 8601", 2),
    ]  # fmt: skip


def test_a_table_without_one_event_is_refused_with_the_reason(stand, opened):
    stand.put(TEXTS, [("c", "a", "yesterday")])
    engine, source = opened(stand, columns=THREE, time_format="")
    with pytest.raises(
        EngineError, match=r"has no row that can be read as an event; the time is no ISO 8601 in “at” \(“yesterday”\)"
    ):
        surveyed(engine, source)
    stand.put(TEXTS, [])
    with pytest.raises(EngineError, match="has no rows: choose a table or query with events"):
        surveyed(*opened(stand, columns=THREE, time_format=""))


def test_names_of_every_kind_are_what_they_are(stand, opened):
    stand.put(COLUMNS, [(text, text, n, n, text) for n, text in enumerate(NASTY)])
    engine, _ = opened(stand, segments=("dev",))
    found = {row[0]: row[1:] for row in events(engine, '"case", activity, by_0')}
    assert found == {text: (text, text) for text in NASTY}
    for text in NASTY:
        assert engine.run(statement("SELECT COUNT(*) FROM events WHERE activity = $text", text=text)) == [(1,)]
    everything = statement("SELECT COUNT(*) FROM events WHERE activity IN $names", names=listed(NASTY))
    assert engine.run(everything) == [(len(NASTY),)]


def test_text_is_sorted_by_its_characters(stand, opened):
    words = ["b", "B", "a", "ä", "A", "_", "Z", "z", "é", "aa"]
    stand.put(COLUMNS, [(word, word, 1, n, "") for n, word in enumerate(words)])
    engine, _ = opened(stand)
    found = [word for (word,) in engine.run(statement("SELECT activity FROM events ORDER BY activity"))]
    assert found == sorted(words)


def test_columns_of_any_name_are_found_whatever_their_case(stand, opened):
    columns = {"Case": "text", 'the "activity"; --': "text", "ts": "bigint", "seq": "bigint", "events": "text"}
    stand.put(columns, [("c", "a", 5, 1, "x"), ("c", "b", 5, 2, "y")])
    roles = {"case": "CASE", "activity": 'the "activity"; --', "time": "ts", "seq": "seq"}
    engine, _ = opened(stand, columns=roles, segments=("events",))
    assert events(engine, '"case", activity, ts, seq, by_0') == [("c", "a", 5, 1, "x"), ("c", "b", 5, 2, "y")]


def test_a_column_that_is_missing_is_told_with_those_that_there_are(stand, opened):
    stand.put(COLUMNS, [("c", "a", 5, 1, "x")])
    with pytest.raises(EngineError, match=r"There is no column “user” for the case: choose one of “who”, “what”"):
        opened(stand, columns=ROLES | {"case": "user"})
    with pytest.raises(EngineError, match="There is no column “land” for a segment"):
        opened(stand, segments=("land",))
    with pytest.raises(EngineError, match="No column is chosen for the time"):
        opened(stand, columns={"case": "who", "activity": "what"})


def test_a_table_that_is_missing_is_told_in_one_line(stand, opened):
    stand.put(COLUMNS, [("c", "a", 5, 1, "x")])
    with pytest.raises(
        EngineError, match=r"^The events cannot be read: .* says “.*nowhere.*”; check table, columns"
    ) as caught:
        opened(stand, table=stand.table.replace("log", "nowhere"))
    assert "\n" not in str(caught.value)


TIMES = (
    ("text", "2024-05-01", "", us("2024-05-01T00:00+03:00")),
    ("text", "2024-05-01 10:00", "", us("2024-05-01T10:00+03:00")),
    ("text", "2024-12-01T10:00:05", "", us("2024-12-01T10:00:05+02:00")),
    ("text", "2024-05-01T10:00:05.5", "", us("2024-05-01T10:00:05.5+03:00")),
    ("text", "2024-05-01 10:00:05,123456789", "", us("2024-05-01T10:00:05.123456+03:00")),
    ("text", " 2024-05-01T10:00:05Z ", "", us("2024-05-01T10:00:05Z")),
    ("text", "2024-05-01 10:00:05 UTC", "", us("2024-05-01T10:00:05Z")),
    ("text", "2024-05-01T10:00:05.25-05:30", "", us("2024-05-01T10:00:05.25-05:30")),
    ("text", "2024-05-01T10:00+0300", "", us("2024-05-01T10:00+03:00")),
    ("text", "2024-05-01T10:00:00+03", "", us("2024-05-01T10:00+03:00")),
    ("text", "1969-07-20T20:17:40Z", "", us("1969-07-20T20:17:40Z")),
    ("text", "0004-02-29T00:00:00Z", "", us("0004-02-29T00:00:00+00:00")),
    ("text", "2100-02-28T23:59:59.999999Z", "", us("2100-02-28T23:59:59.999999Z")),
    ("text", HELSINKI_2024, "", us("2024-03-31T03:30:00+02:00")),
    ("text", "2024-10-27T03:30:00", "", us("2024-10-27T03:30:00+03:00")),
    ("text", "1714557605", "epoch s", 1714557605_000000),
    ("text", "1714557605.1234567", "epoch s", 1714557605_123456),
    ("text", "-5", "epoch s", -5_000000),
    ("text", "1714557605123.25", "epoch ms", 1714557605_123250),
    ("text", "1714557605123456", "epoch us", 1714557605_123456),
    ("bigint", 1714557605, "epoch s", 1714557605_000000),
    ("bigint", 1714557605123, "epoch ms", 1714557605_123000),
    ("bigint", 1714557605123456, "epoch us", 1714557605_123456),
    ("double", 1714557605.123456, "epoch s", 1714557605_123456),
    ("double", 1714557605123.5, "epoch ms", 1714557605_123500),
    ("instant", "2024-05-01T10:00:05.123456+00:00", "", us("2024-05-01T10:00:05.123456Z")),
    ("instant", "2024-05-01T10:00:05.123456+05:30", "", us("2024-05-01T10:00:05.123456+05:30")),
    ("wall", "2024-05-01T10:00:05.123456", "", us("2024-05-01T10:00:05.123456+03:00")),
    ("wall", "2024-12-01T10:00:05.123456", "", us("2024-12-01T10:00:05.123456+02:00")),
    ("wall", HELSINKI_2024, "", us("2024-03-31T03:30:00+02:00")),
    ("date", "2024-05-01", "", us("2024-05-01T00:00+03:00")),
)


@pytest.mark.parametrize("kind", ["text", "bigint", "double", "instant", "wall", "date"])
def test_every_kind_of_time_is_the_instant_it_stands_for(kind, stand, opened):
    for form in {form for k, _, form, _ in TIMES if k == kind}:
        wanted = [(value, ts) for k, value, f, ts in TIMES if (k, f) == (kind, form)]
        rows = [(f"c{n:02}", "a", value, n, "") for n, (value, _) in enumerate(wanted)]
        stand.put({**COLUMNS, "at": kind}, rows)
        engine, _ = opened(stand, time_format=form, zone="Europe/Helsinki")
        found = dict(engine.run(statement('SELECT "case", ts FROM events')))
        assert found == {f"c{n:02}": ts for n, (_, ts) in enumerate(wanted)}


NO_TIMES = (
    "2024-05", "2024-5-1", "2024-13-01", "2024-00-10", "2023-02-29", "1900-02-29", "2024-04-31", "2024-05-32",
    "2024-05-01T24:00", "2024-05-01T10:60", "2024-05-01T10:00:60", "2024-05-01T10", "2024-05-01T10:00:00.",
    "2024-05-01T10:00:00.1234567890", "2024-05-01Z", "2024-05-01T10:00:00+3", "2024-05-01T10:00:00 +03:00:00",
    "10:00", "1714557605", "20240501", "x2024-05-01", "2024-05-01x", "2024-05-01T10:00:00\nZ", "0000-01-01",
)  # fmt: skip


def test_what_is_no_iso_time_is_rejected(stand, opened):
    stand.put(TEXTS, [("c", "a", text) for text in NO_TIMES] + [("c", "a", "2024-05-01")])
    engine, _ = opened(stand, columns=THREE, time_format="")
    assert sorted(value for (value,) in engine.run(statement("SELECT value FROM rejects"))) == sorted(NO_TIMES)


def test_times_that_the_clock_showed_twice_or_never_are_counted(stand, opened):
    times = (
        HELSINKI_2024,
        "2024-10-27T03:30:00",
        "2024-10-27T03:30:00+03:00",
        "2024-05-01T10:00",
        "2023-10-29T02:59:59",
    )
    stand.put(TEXTS, [("c", "a", text) for text in times])
    report = surveyed(*opened(stand, columns=THREE, time_format="", zone="Europe/Helsinki"))
    assert (report.events, report.ambiguous_times, report.wall_times) == (5, 2, 4)


def test_events_of_the_same_time_stand_in_the_order_of_the_column_for_it(stand, opened):
    stand.put(COLUMNS, [("c", "b", 5, 1, ""), ("c", "a", 5, 2, ""), ("c", "z", 4, 3, "")])
    engine, _ = opened(stand)
    assert [row[1] for row in events(engine)] == ["z", "b", "a"]
    engine, _ = opened(stand, columns=THREE)
    if stand.dialect in ROWS_IN_ORDER:
        assert events(engine) == [("c", "z", 4, 3), ("c", "b", 5, 1), ("c", "a", 5, 2)]
    else:
        assert events(engine) == [("c", "z", 4, 1), ("c", "a", 5, 2), ("c", "b", 5, 3)]
    engine, _ = opened(stand, columns=THREE, table="", query=f"SELECT * FROM {stand.table}")  # noqa: S608
    assert events(engine) == [("c", "z", 4, 1), ("c", "a", 5, 2), ("c", "b", 5, 3)]
    engine, _ = opened(stand, columns=THREE | {"seq": "what"})
    assert events(engine) == [("c", "z", 4, 3), ("c", "a", 5, 1), ("c", "b", 5, 2)]
    engine, _ = opened(stand, columns=THREE | {"seq": "dev"})
    assert [row[1] for row in events(engine)] == ["z", "a", "b"]


def test_events_that_only_their_names_order_are_counted_and_told(stand, opened):
    tied = [
        ("c", "b", 5, 1, ""),
        ("c", "a", 5, 2, ""),
        ("d", "a", 5, 3, ""),
        ("d", "a", 5, 4, ""),
        ("e", "b", 5, 5, ""),
    ]
    stand.put(COLUMNS, tied)
    asked = {"table": "", "query": f"SELECT * FROM {stand.table}"}  # noqa: S608
    (told,) = surveyed(*opened(stand, columns=THREE, **asked)).notes
    assert told.startswith("2 events have the same time as another of their case and stand in the order of their names")
    assert surveyed(*opened(stand, **asked)).notes == ()
    in_order = stand.dialect in ROWS_IN_ORDER
    assert len(surveyed(*opened(stand, columns=THREE)).notes) == (0 if in_order else 1)


def test_rows_left_out_as_they_are_alike_are_counted(stand, opened):
    stand.put(COLUMNS, [("c", "a", 5, 1, ""), ("c", "a", 5, 2, ""), ("c", "a", 5, 3, ""), ("c", "b", 5, 4, "")])
    report = surveyed(*opened(stand, columns=THREE, dedupe=True))
    assert (report.events, report.duplicates) == (2, 2)
    assert surveyed(*opened(stand, columns=THREE)).duplicates == 0


def test_rows_that_are_alike_are_left_out_where_it_is_asked(stand, opened):
    rows = [("c", "a", 5, 1, "x"), ("c", "a", 5, 2, "x"), ("c", "a", 5, 3, "y"), ("d", "a", 5, 4, "x")]
    stand.put(COLUMNS, rows)
    assert len(events(opened(stand)[0])) == 4
    assert len(events(opened(stand, dedupe=True)[0])) == 2
    assert len(events(opened(stand, dedupe=True, segments=("dev",))[0])) == 3
    stand.put(COLUMNS, [*rows, ("e", "a", 6, 5, ""), ("e", "b", 6, 5, ""), ("e", "b", 6, 5, " ")])
    kept = events(opened(stand, dedupe=True, columns=ROLES | {"id": "dev"})[0])
    assert kept == [("c", "a", 5, 1), ("c", "a", 5, 2), ("e", "a", 6, 3), ("e", "b", 6, 4)]


def test_a_query_holds_events_as_well_as_a_table(stand, opened):
    stand.put(COLUMNS, [("c", "a", 5, 1, "x"), ("c", "b", 5, 2, "y")])
    query = f"WITH log2 AS (SELECT * FROM {stand.table}) SELECT log2.*, 'it is' AS more FROM log2 WHERE what <> 'b';"  # noqa: S608
    engine, _ = opened(stand, table="", query=query, segments=("more",))
    assert events(engine, '"case", activity, by_0') == [("c", "a", "it is")]


def test_no_name_of_a_statement_hides_a_table(stand, opened):
    """The log is asked for by statements that make tables of the same names."""
    stand.put(COLUMNS, [("c", "a", 5, 1, "x")])
    engine, _ = opened(stand)
    bare = stand.table.rpartition(".")[2]
    tables = {bare: statement("SELECT activity, 1 AS n FROM events"), "texts": statement("SELECT 2 AS n")}
    asked = chained(tables, statement("SELECT $t.activity, texts.n FROM $t CROSS JOIN texts", t=name(bare).this))
    assert engine.run(asked) == [("a", 2)]


@pytest.mark.parametrize(
    "query",
    [
        "DELETE FROM log", "DROP TABLE log", "SELECT 1; DELETE FROM log", "UPDATE log SET what = ''", "INSERT INTO log VALUES (1)",
        "CREATE TABLE more AS SELECT 1", "SELECT", "no sql at all", "VACUUM", "PRAGMA query_only = 0", "SET x = 1", ";",
        "WITH gone AS (DELETE FROM log RETURNING who) SELECT * FROM gone", "SELECT * INTO more FROM log",
    ],
)  # fmt: skip
def test_a_query_that_is_not_one_select_is_refused(query, stand, opened):
    stand.put(COLUMNS, [("c", "a", 5, 1, "x")])
    with pytest.raises(EngineError, match=r"Write one SELECT, which gives a row for each event\.$"):
        opened(stand, table="", query=query)


def test_only_queries_reach_the_database(stand, opened):
    stand.put(COLUMNS, [("c", "a", 5, 1, "x")])
    engine, _ = opened(stand)
    with pytest.raises(EngineError, match="A database is only read"):
        engine.run(statement("DELETE FROM events"))
    assert len(events(engine)) == 1


def test_more_rows_than_aggregates_have_are_refused(stand, opened, monkeypatch):
    monkeypatch.setattr(database, "MOST_ROWS", 3)
    stand.put(COLUMNS, [("c", "a", n, n, "") for n in range(4)])
    engine, _ = opened(stand)
    with pytest.raises(EngineError, match="has more than 3 rows"):
        events(engine)
    assert len(engine.run(statement("SELECT ts FROM events LIMIT 3"))) == 3
    with pytest.raises(EngineError, match="has more than 3 rows"):
        engine.run(statement("SELECT ts FROM events UNION ALL SELECT seq FROM events"))


def endless(stand):
    if stand.dialect == "spark":  # whose joins do not look up
        asleep = "JAVA_METHOD('java.lang.Thread', 'sleep', CAST(60000 AS BIGINT))"
        return statement(f"SELECT {asleep} AS n FROM events")  # noqa: S608
    if stand.dialect == "clickhouse":
        return statement(f"SELECT {ENDLESS} FROM events")  # noqa: S608
    others = " ".join(f"CROSS JOIN events AS e{n}" for n in range(9))
    far = "e0.ts + e1.ts + e2.ts + e3.ts + e4.ts <> e5.ts + e6.ts + e7.ts + e8.ts"
    return statement(f"SELECT COUNT(*) FROM events {others} WHERE {far}")  # noqa: S608


def test_cancel_ends_a_statement_and_leaves_the_engine_in_working_order(stand, opened):
    stand.put(COLUMNS, [("c", "a", n, n, "") for n in range(60)])
    engine, _ = opened(stand)
    begun = Event()

    def stop():
        begun.wait()
        time.sleep(0.3)
        engine.cancel()

    helper = Thread(target=stop)
    helper.start()
    with engine.operation():
        begun.set()
        with pytest.raises(Cancelled):
            engine.run(endless(stand))
        with pytest.raises(Cancelled):
            engine.run(statement("SELECT COUNT(*) FROM events"))
    helper.join()
    assert engine.run(statement("SELECT COUNT(*) FROM events")) == [(60,)]
    engine.cancel()
    assert engine.run(statement("SELECT COUNT(*) FROM events")) == [(60,)]


def test_closing_ends_what_runs_and_may_be_done_twice(stand, opened):
    stand.put(COLUMNS, [("c", "a", n, n, "") for n in range(60)])
    engine, _ = opened(stand)
    ended = Event()

    def count():
        with pytest.raises(Cancelled):
            engine.run(endless(stand))
        ended.set()

    worker = Thread(target=count)
    worker.start()
    time.sleep(0.3)
    engine.close()
    worker.join()
    assert ended.is_set()
    engine.close()
    with pytest.raises(Cancelled):
        engine.run(statement("SELECT 1"))


def test_a_faulty_statement_is_an_engine_error_of_one_line(stand, opened):
    stand.put(COLUMNS, [("c", "a", 5, 1, "x")])
    engine, _ = opened(stand)
    with pytest.raises(EngineError, match=r"^The events cannot be counted: .* says “.*nowhere.*”; check") as caught:
        engine.run(statement("SELECT * FROM nowhere"))
    assert "\n" not in str(caught.value)
    assert events(engine) == [("c", "a", 5, 1)]
