"""Statements that tell no case by its name count by numbers, and answer the same."""

import pytest

from journeymap.metrics.engines.nameless import NUMBERED, by_numbers
from journeymap.metrics.engines.sql import chained, statement

NAMELESS = (
    "SELECT COUNT(*) FROM events",
    'SELECT COUNT(DISTINCT "case") FROM events',
    'SELECT activity, COUNT(DISTINCT events."case") FROM events GROUP BY activity ORDER BY activity',
    'SELECT MAX(n) FROM (SELECT "case", COUNT(*) AS n FROM events GROUP BY "case") AS cases',
    "SELECT activity, LEAD(activity, 1, '') OVER (PARTITION BY \"case\" ORDER BY ts, seq) FROM events ORDER BY seq",
    'SELECT a.activity, b.ts FROM events AS a JOIN events AS b ON a."case" = b."case" AND a.seq < b.seq ORDER BY a.seq, b.seq',
    'SELECT MAX(ts) FROM (SELECT "case" AS "case", MAX(ts) AS ts FROM events GROUP BY "case") AS ends',
    "SELECT COUNT(*) FROM events UNION ALL SELECT COUNT(DISTINCT activity) FROM events",
)
TELLING = (
    'SELECT "case" FROM events ORDER BY seq',
    "SELECT * FROM events ORDER BY seq",
    "SELECT events.* FROM events ORDER BY seq",
    'SELECT MIN("case") FROM events',
    'SELECT who FROM (SELECT "case" AS who FROM events) AS named ORDER BY who',
    "SELECT COUNT(*) FROM events WHERE \"case\" = '7'",
    "SELECT COUNT(*) FROM events WHERE \"case\" IN ('7')",
    'SELECT COUNT(*) FROM events WHERE "case" = activity',
    'SELECT activity FROM events ORDER BY "case", seq',
    'SELECT activity, ROW_NUMBER() OVER (ORDER BY "case", seq) FROM events ORDER BY seq',
    "SELECT SUM(LENGTH(\"case\" || ' #1')) FROM events",
    'SELECT a FROM (SELECT "case", activity FROM events) AS named(a, b) ORDER BY a',
    'SELECT 1 FROM events UNION SELECT "case" FROM events',
    'CREATE TABLE other AS SELECT COUNT(DISTINCT "case") AS n FROM events',
)


@pytest.mark.parametrize("text", NAMELESS)
def test_a_statement_that_only_tells_cases_apart_counts_by_numbers(text):
    changed = by_numbers(statement(text), in_order=False)
    assert changed is not None
    sql = changed.sql("duckdb")
    assert NUMBERED in sql
    assert "FROM events" not in sql


@pytest.mark.parametrize("text", TELLING)
def test_a_statement_that_tells_or_looks_into_a_name_stays_as_it_is(text):
    assert by_numbers(statement(text), in_order=True) is None


LOG = "who,what,when\n" + "".join(f"{who},{what},2024-05-0{day}\n" for who, what, day in (
    ("7", "a", 1), ("8", "a", 1), ("7", "b", 1), ("ä", "c", 2), ("7", "a", 3), ("8", "7", 4)
))  # fmt: skip
LATE = LOG + "8,z,2024-04-01\n7,y,2024-05-01\n"


@pytest.mark.parametrize("log", [LOG, LATE], ids=["in order", "out of order"])
@pytest.mark.parametrize("text", [*NAMELESS, *TELLING[:-2]])
def test_the_answer_is_the_same(loaded, engine, log, text):
    loaded(log)
    by_names = engine._connection.execute(text).fetchall()
    assert engine.run(statement(text)) == by_names


@pytest.mark.parametrize(("log", "in_order"), [(LOG, True), (LATE, False)])
def test_only_in_a_log_in_order_the_place_alone_orders(loaded, engine, log, in_order):
    loaded(log)
    assert (engine._numbered, engine._in_order) == (True, in_order)


def ordered(*texts):
    tables = {f"t{n}": statement(text) for n, text in enumerate(texts[:-1])}
    return "ORDER BY ts, seq" not in by_numbers(chained(tables, statement(texts[-1])), in_order=True).sql("duckdb")


FOLLOWING = "SELECT LEAD(ts) OVER (PARTITION BY k ORDER BY ts, seq) FROM t0"


def test_what_is_called_time_but_is_another_keeps_its_order():
    assert ordered("SELECT activity AS k, ts, seq FROM events", FOLLOWING)
    assert not ordered("SELECT activity AS k, -ts AS ts, seq FROM events", FOLLOWING)
    assert not ordered("SELECT activity AS k, ts, MAX(seq) AS seq FROM events GROUP BY activity, ts", FOLLOWING)
    assert not ordered("SELECT activity AS k, seq AS ts, ts AS seq FROM events", FOLLOWING)
    assert ordered(
        "SELECT activity AS k, ts, seq FROM events",
        "SELECT activity, MAX(ts) AS ts FROM events GROUP BY activity",
        FOLLOWING,
    )
