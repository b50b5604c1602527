"""Statements that must mean the same in every dialect: the parts that sqlglot leaves to us."""

import sqlite3
from statistics import median

import pytest

from journeymap.metrics.engines.portable import after, rendered
from journeymap.metrics.engines.sql import statement

ROWS = [
    ("a", "x", 5), ("a", "x", 1), ("a", "x", None), ("a", "y", 7), ("b", "x", 2), ("b", "x", 4), ("b", "x", 4),
    ("b", "x", 9), ("c", "x", None), ("", "x", -3),
]  # fmt: skip


@pytest.fixture
def sqlite():
    """Runs a statement on the rows (g, h, x) in the table t."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (g, h, x)")
    connection.executemany("INSERT INTO t VALUES (?, ?, ?)", ROWS)
    yield lambda text, **values: connection.execute(rendered(statement(text, **values), "sqlite")).fetchall()
    connection.close()


def medians(*keys):
    groups = {}
    for row in ROWS:
        groups.setdefault(tuple(row[key] for key in keys), []).extend([row[2]] if row[2] is not None else [])
    return {key: median(values) if values else None for key, values in groups.items()}


def test_a_database_without_a_median_has_one(sqlite):
    found = sqlite("SELECT g, h, MEDIAN(x) AS middle, COUNT(*) AS n FROM t GROUP BY g, h")
    assert {(g, h): middle for g, h, middle, _ in found} == medians(0, 1)
    assert sqlite("SELECT MEDIAN(x) FROM t") == [(medians()[()],)]


def test_a_median_stands_among_other_figures_conditions_and_joins(sqlite):
    found = sqlite(
        """
        SELECT 'all of ' || t.g AS called, SUM(t.x) AS total, MEDIAN(t.x + u.x), AVG(t.x), MIN(u.h) AS h
        FROM t JOIN t AS u ON t.g = u.g WHERE t.x IS NOT NULL AND u.x IS NOT NULL
        GROUP BY t.g HAVING COUNT(*) > 1 ORDER BY total DESC, t.g
        """
    )
    expected = []
    for g in ("a", "b"):
        values = [x for key, _, x in ROWS if key == g and x is not None]
        sums = [one + other for one in values for other in values]
        expected.append((f"all of {g}", sum(values) * len(values), median(sums), sum(values) / len(values), "x"))
    assert found == sorted(expected, key=lambda row: -row[1])


def test_several_medians_and_medians_of_a_part(sqlite):
    found = sqlite("SELECT g, MEDIAN(x), MEDIAN(CASE WHEN h = 'x' THEN x END), MEDIAN(-x) FROM t GROUP BY g ORDER BY g")
    whole, part = medians(0), {g: m for (g, h), m in medians(0, 1).items() if h == "x"}
    assert found == [
        (g, whole[(g,)], part[g], None if whole[(g,)] is None else -whole[(g,)])
        for g in sorted({row[0] for row in ROWS})
    ]


def test_columns_beside_a_median_keep_their_names(sqlite):
    text = "SELECT inner_one.g, inner_one.n FROM (SELECT g, MEDIAN(x) AS m, COUNT(*) AS n FROM t GROUP BY g) AS inner_one WHERE g = 'a'"
    assert sqlite(text) == [("a", 4)]


def test_whole_numbers_are_divided_as_such_however_large(sqlite):
    assert sqlite("SELECT 9007199254740993 // 1, 7 // 2, 7 / 2") == [(9007199254740993, 3, 3.5)]
    assert rendered(statement("SELECT a // b FROM t"), "clickhouse") == "SELECT intDiv(a, b) FROM t"
    assert rendered(statement("SELECT a // b FROM t"), "postgres") == "SELECT CAST(DIV(a, b) AS BIGINT) FROM t"


def test_listed_rows_have_the_names_of_their_columns(sqlite):
    from sqlglot import exp

    values = exp.values([("o'c", 1), ("b", 2)], alias="v", columns=["word", "n"])
    assert sqlite("SELECT v.word, v.n FROM $values", values=values) == [("o'c", 1), ("b", 2)]


def test_a_nul_character_is_a_character_like_another(sqlite):
    assert sqlite("SELECT LENGTH($word || 'x') > 0, $word", word="a\0b\0") == [(1, "a\0b\0")]


def test_numbers_without_a_sign_are_given_one():
    text = "SELECT COUNT(*), COUNT(*) OVER (PARTITION BY a), ROW_NUMBER() OVER (ORDER BY a), 5000000000, 5 FROM t"
    assert rendered(statement(text), "clickhouse") == (
        "SELECT toInt64(COUNT(*)), toInt64(COUNT(*) OVER (PARTITION BY a)), "
        "toInt64(ROW_NUMBER() OVER (ORDER BY a)), toInt64(5000000000), 5 FROM t"
    )


def test_the_median_is_exact_everywhere():
    written = {d: rendered(statement("SELECT MEDIAN(x) FROM t"), d) for d in ("clickhouse", "postgres", "spark")}
    assert written == {
        "clickhouse": "SELECT quantileExactInclusive(0.5)(x) FROM t",
        "postgres": "SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY x) FROM t",
        "spark": "SELECT MEDIAN(x) FROM t",
    }


def test_a_statement_is_not_changed_by_being_written():
    asked = statement("SELECT g, MEDIAN(x), COUNT(*), 1 // 2 FROM t GROUP BY g")
    before = asked.copy()
    for dialect in ("sqlite", "postgres", "clickhouse", "spark", "duckdb"):
        rendered(asked, dialect)
    assert asked == before


def test_only_the_tables_that_a_statement_reads_are_made_first():
    tables = {
        "source": statement("SELECT * FROM events"),
        "events": statement("SELECT source.a FROM source"),
        "other": statement("SELECT a FROM source"),
    }
    asked = statement("WITH other AS (SELECT a FROM events AS e) SELECT other.a FROM other, shop.events")
    assert after(tables, asked).sql("duckdb") == (
        "WITH journeymap_log_source AS (SELECT * FROM events), "
        "journeymap_log_events AS (SELECT source.a FROM journeymap_log_source AS source), "
        "journeymap_other AS (SELECT a FROM journeymap_log_events AS e) "
        "SELECT other.a FROM journeymap_other AS other, shop.events"
    )
    assert after(tables, statement("SELECT 1")).sql("duckdb") == "SELECT 1"
