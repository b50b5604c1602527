import os
import time
from threading import Event, Thread

import pandas as pd
import pytest

from journeymap.metrics.engines import duck as engines
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.engines.engine import Cancelled, EngineError
from journeymap.metrics.engines.sql import listed, name, statement

ENDLESS = (
    "SELECT COUNT(*) FROM range(100000) AS a, range(100000) AS b, range(1000) AS c WHERE a.range + b.range = c.range"
)


@pytest.fixture
def engine(tmp_path):
    opened = DuckDB(tmp_path)
    yield opened
    opened.close()


def test_values_and_names_enter_a_statement_as_what_they_are(engine):
    nasty = """'; DROP TABLE t; -- "x" \\ ' $y :z ?"""
    assert engine.run(statement("SELECT $text", text=nasty)) == [(nasty,)]
    engine.run(statement("CREATE TABLE t AS SELECT 1 AS $column", column=name('a "b" ; c').this))
    assert engine.run(statement("SELECT $column FROM t", column=name('a "b" ; c'))) == [(1,)]
    assert engine.run(statement("SELECT 'o''c' IN $values", values=listed(["o'c", ")"]))) == [(True,)]


def test_nothing_is_in_an_empty_list(engine):
    counted = "SELECT SUM(CASE WHEN 'a' IN $values THEN 1 ELSE 0 END)"
    assert engine.run(statement(counted, values=listed([]))) == [(0,)]


def test_the_engine_counts_in_utc(engine):
    assert engine.run(statement("SELECT CURRENT_SETTING('TimeZone')")) == [("UTC",)]


def test_no_extension_is_fetched_or_loaded_by_itself(engine):
    for setting in ("autoinstall_known_extensions", "autoload_known_extensions"):
        assert engine.run(statement("SELECT CURRENT_SETTING($setting)", setting=setting)) == [(False,)]


def test_a_sealed_engine_reaches_no_file(engine, tmp_path):
    file = tmp_path / "secret.csv"
    file.write_text("a\n1\n", encoding="utf-8")
    read = statement("SELECT * FROM read_csv($path)", path=str(file))
    assert engine.run(read) == [(1,)]
    engine.seal()
    with pytest.raises(EngineError):
        engine.run(read)
    with pytest.raises(EngineError):
        engine.run(statement("SET enable_external_access = true"))


def test_a_lent_frame_is_a_table_for_as_long_as_it_is_lent(engine):
    with engine.lent("frame", pd.DataFrame({"a": ["NA", ""]})):
        assert engine.run(statement("SELECT a FROM frame")) == [("NA",), ("",)]
    with pytest.raises(EngineError):
        engine.run(statement("SELECT a FROM frame"))


def test_a_variable_of_the_program_is_no_table(engine):
    frame = pd.DataFrame({"a": [1]})
    with pytest.raises(EngineError):
        engine.run(statement("SELECT a FROM frame"))
    assert len(frame) == 1


def test_a_long_answer_comes_as_an_array(engine):
    assert engine.column(statement("SELECT range FROM range(5)")).tolist() == [0, 1, 2, 3, 4]


def test_cancel_from_another_thread_ends_a_statement_and_leaves_the_engine_in_working_order(engine):
    started = Event()

    def stop():
        started.wait()
        time.sleep(0.1)
        engine.cancel()

    helper = Thread(target=stop)
    helper.start()
    started.set()
    with pytest.raises(Cancelled):
        engine.run(statement(ENDLESS))
    helper.join()
    assert engine.run(statement("SELECT 1")) == [(1,)]


def test_cancel_ends_the_whole_operation_and_none_that_begins_later(engine):
    with engine.operation():
        engine.run(statement("SELECT 1"))
        engine.cancel()
        with pytest.raises(Cancelled):
            engine.run(statement("SELECT 2"))
        with pytest.raises(Cancelled):
            engine.check()
    engine.cancel()
    with engine.operation():
        engine.check()
        assert engine.run(statement("SELECT 3")) == [(3,)]


class Forgetful:
    """A connection that forgets the first interrupts, as DuckDB does in the moment before a statement begins."""

    def __init__(self, connection):
        self._connection, self.forgotten = connection, 0

    def __getattr__(self, name_):
        return getattr(self._connection, name_)

    def interrupt(self):
        self.forgotten += 1
        if self.forgotten > 3:
            self._connection.interrupt()


def test_an_interrupt_that_is_forgotten_is_repeated(engine):
    engine._connection = Forgetful(engine._connection)
    started = Event()

    def stop():
        started.wait()
        engine.cancel()

    helper = Thread(target=stop)
    helper.start()
    with engine.operation():
        started.set()
        with pytest.raises(Cancelled):
            engine.run(statement(ENDLESS))
    helper.join()
    assert engine._connection.forgotten > 3
    assert engine.run(statement("SELECT 1")) == [(1,)]


def test_a_long_answer_comes_in_parts(engine):
    parts = list(engine.batches(statement("SELECT range FROM range(5) ORDER BY 1"), 2))
    assert parts == [[(0,), (1,)], [(2,), (3,)], [(4,)]]


def test_closing_ends_what_runs_and_deletes_the_file(engine):
    ended = Event()

    def count():
        with pytest.raises(Cancelled):
            engine.run(statement(ENDLESS))
        ended.set()

    worker = Thread(target=count)
    worker.start()
    time.sleep(0.1)
    engine.close()
    worker.join()
    assert ended.is_set()
    assert not engine.folder.exists()
    engine.close()
    engine.cancel()
    with pytest.raises(Cancelled):
        engine.run(statement("SELECT 1"))


def test_a_faulty_statement_is_an_engine_error_of_one_line(engine):
    with pytest.raises(EngineError, match=r"^The events cannot be counted: .*nowhere") as caught:
        engine.run(statement("SELECT * FROM nowhere"))
    assert "\n" not in str(caught.value)


def test_two_engines_in_one_folder_do_not_meet(tmp_path):
    one, other = DuckDB(tmp_path), DuckDB(tmp_path)
    one.run(statement("CREATE TABLE t (a INTEGER)"))
    with pytest.raises(EngineError):
        other.run(statement("SELECT * FROM t"))
    one.close()
    other.close()
    assert not list(tmp_path.iterdir())


def test_what_a_crash_left_behind_is_swept_away_after_a_week(tmp_path):
    for name_, days in (("log-old", 8), ("log-new", 6), ("other", 8)):
        folder = tmp_path / name_
        folder.mkdir()
        moment = time.time() - days * 86400
        os.utime(folder, (moment, moment))
    DuckDB(tmp_path).close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["log-new", "other"]


def test_where_no_file_can_be_made_a_sentence_says_so(tmp_path):
    taken = tmp_path / "file"
    taken.write_text("", encoding="utf-8")
    with pytest.raises(EngineError, match="No file can be made for the event log"):
        DuckDB(taken)


def test_without_a_cache_folder_the_log_lies_among_temporary_files(tmp_path, monkeypatch):
    taken = tmp_path / "file"
    taken.write_text("", encoding="utf-8")
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: taken)
    monkeypatch.setattr(engines.tempfile, "tempdir", str(tmp_path))
    opened = DuckDB()
    assert opened.folder.parent == tmp_path
    opened.close()
