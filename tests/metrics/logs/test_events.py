import gzip
from datetime import UTC, datetime
from hashlib import sha256
from threading import Thread

import duckdb
import openpyxl
import pytest

from journeymap.metrics.engines.engine import Cancelled
from journeymap.metrics.engines.sql import statement
from journeymap.metrics.logs import textrows
from journeymap.metrics.logs.events import SHOWN, LoadError, Reject, load


def at(*parts):
    return datetime(*parts, tzinfo=UTC)


def test_a_log_becomes_events_in_the_order_of_the_file(loaded):
    content = "what,when,who,more\nPay,2024-05-02,7,x\nSee,2024-05-01T10:00:00.25Z,8,\nSee,2024-05-01 12:00+02:00,7,\n"
    report, rows = loaded(content)
    assert rows == [
        ("7", "Pay", at(2024, 5, 2), 0),
        ("8", "See", at(2024, 5, 1, 10, 0, 0, 250000), 1),
        ("7", "See", at(2024, 5, 1, 10), 2),
    ]
    assert (report.events, report.rejected, report.cases, report.rejects) == (3, 0, 2, ())
    assert list(report.activities.items()) == [("See", 2), ("Pay", 1)]
    assert (report.first, report.last) == (at(2024, 5, 1, 10), at(2024, 5, 2))
    assert report.checksum == sha256(content.encode()).hexdigest()


def test_names_that_other_readers_take_for_missing_are_names(loaded):
    _, rows = loaded("who,what,when\nNA,null,2024-05-01\nNone,NaN,2024-05-01\n007,#N/A,2024-05-01\n")
    assert [row[:2] for row in rows] == [("NA", "null"), ("None", "NaN"), ("007", "#N/A")]


def test_white_space_is_cut_off_and_what_is_empty_then_is_empty(loaded):
    report, rows = loaded(
        "who,what,when\n \u00a07\t,\u3000Pay now , 2024-05-01 \n \t,Pay,2024-05-01\n7,\u00a0,2024-05-01\n"
    )
    assert [row[:2] for row in rows] == [("7", "Pay now")]
    assert report.rejects == (Reject(3, "who", "the case is empty", ""), Reject(4, "what", "the activity is empty", ""))


def test_every_row_that_is_no_event_is_kept_with_its_line_and_the_first_thing_wrong(loaded, engine):
    content = (
        'who,what,when\n1,"a\n\nb",2024-05-01\n\n,b,bad\n2,,\n3,c,\n4,d,2024-02-30\n5,e\n6,f,2024-05-01,more\n'
        '7,"g"h,2024-05-01\n8,i,soon\n'
    )
    report, rows = loaded(content)
    assert [row[:2] for row in rows] == [("1", "a\n\nb")]
    assert report.rejects == (
        Reject(6, "who", "the case is empty", ""),
        Reject(7, "what", "the activity is empty", ""),
        Reject(8, "when", "the time is empty", ""),
        Reject(9, "when", "the time is no ISO 8601", "2024-02-30"),
        Reject(10, "", "the row has fewer cells than the header", "5,e"),
        Reject(11, "", "the row has more cells than the header", "6,f,2024-05-01,more"),
        Reject(12, "", "a quotation mark is not closed, or stands where none may", '7,"g"h,2024-05-01'),
        Reject(13, "when", "the time is no ISO 8601", "soon"),
    )
    assert (report.events, report.rejected) == (1, 8)
    assert engine.run(statement("SELECT COUNT(*) FROM rejects")) == [(8,)]


def test_of_many_rejects_the_first_are_reported_and_all_are_kept(loaded, engine):
    report, _ = loaded("who,what,when\n1,a,2024-05-01\n" + "2,b,never\n" * 300)
    assert report.rejected == 300
    assert [reject.line for reject in report.rejects] == list(range(3, 3 + SHOWN))
    assert engine.run(statement("SELECT MAX(line) FROM rejects")) == [(302,)]


TEXTS = (
    ("\ufeffwho,what,when\nÄ,Käynti,2024-05-01\n".encode(), {}),
    ("who;what;when\nÄ;Käynti;2024-05-01\n".encode("cp1252"), {}),
    ("\ufeffwho\twhat\twhen\r\nÄ\tKäynti\t2024-05-01\r\n".encode("utf-16-le"), {}),
    ("sep=;\r\nwho;what;when\r\nÄ;Käynti;2024-05-01".encode(), {}),
    ("who,what,when\rÄ,Käynti,2024-05-01\r".encode(), {}),
    ("\n\nwho,what,when\r\nÄ,Käynti,2024-05-01\n".encode(), {}),
    ("who,what,when,\nÄ,Käynti,2024-05-01,\n".encode(), {}),
    ("who|what|when\nÄ|Käynti|2024-05-01\n".encode("iso-8859-15"), {"encoding": "iso-8859-15", "delimiter": "|"}),
    (gzip.compress("who,what,when\nÄ,Käynti,2024-05-01\n".encode()), {}),
)


@pytest.mark.parametrize(("content", "fields"), TEXTS)
def test_text_is_read_whatever_its_encoding_delimiter_and_line_ends(loaded, content, fields):
    report, rows = loaded(content, **fields)
    assert rows == [("Ä", "Käynti", at(2024, 5, 1), 0)]
    assert report.rejected == 0


def test_rows_read_in_small_pieces_are_the_same(loaded, monkeypatch):
    monkeypatch.setattr(textrows, "_CHUNK", 3)
    report, rows = loaded("who,what,when\r\n1,ä,2024-05-01\r\n\r\n2,€,never\r\n")
    assert rows == [("1", "ä", at(2024, 5, 1), 0)]
    assert report.rejects == (Reject(4, "when", "the time is no ISO 8601", "never"),)


def parquet(tmp_path, select, name="log.parquet"):
    file = tmp_path / name
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute(f"COPY ({select}) TO '{file}' (FORMAT parquet)")
    connection.close()
    return file


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("TIMESTAMPTZ '2024-07-10 12:00:00+00'", at(2024, 7, 10, 12)),
        ("TIMESTAMP '2024-07-10 12:00:00.5'", at(2024, 7, 10, 9, 0, 0, 500000)),
        ("TIMESTAMP_NS '2024-07-10 12:00:00'", at(2024, 7, 10, 9)),
        ("DATE '2024-07-10'", at(2024, 7, 9, 21)),
        ("'2024-07-10T12:00Z'", at(2024, 7, 10, 12)),
    ],
)
def test_parquet_keeps_its_own_times(loaded, tmp_path, time, expected):
    file = parquet(tmp_path, f"SELECT 7.0::DOUBLE AS who, 'ä' AS what, {time} AS when", name="a [1]*.parquet")
    report, rows = loaded(file, zone="Europe/Helsinki")
    assert rows == [("7", "ä", expected, 0)]
    assert report.rejected == 0


def test_parquet_rows_are_rejected_by_their_number(loaded, tmp_path):
    file = parquet(
        tmp_path,
        "SELECT * FROM (VALUES (1, 'a', TIMESTAMP '2024-05-01'), (NULL, 'a', TIMESTAMP '2024-05-01'), (2, 'NA', NULL)) "
        'AS t(who, what, "when")',
    )
    report, _ = loaded(file)
    assert report.rejects == (Reject(2, "who", "the case is empty", ""), Reject(3, "when", "the time is empty", ""))


def test_parquet_may_count_time_from_1970(loaded, tmp_path):
    file = parquet(tmp_path, "SELECT 1 AS who, 'a' AS what, 1710325274123::BIGINT AS when")
    _, rows = loaded(file, time_format="epoch ms")
    assert rows == [("1", "a", at(2024, 3, 13, 10, 21, 14, 123000), 0)]


def test_a_workbook_is_read_from_the_sheet_of_the_source(loaded, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["nothing", "here"])
    sheet = book.create_sheet("Log")
    sheet.append(["who", "what", "when"])
    sheet.append([7, "Käynti", datetime(2024, 5, 1, 10, 20)])  # noqa: DTZ001  # a workbook knows no zones
    sheet.append([None, "Käynti", "2024-05-01"])
    sheet.append(["NA", "Maksu", "2024-05-02"])
    file = tmp_path / "log.xlsx"
    book.save(file)
    report, rows = loaded(file, sheet="Log")
    assert rows == [("7", "Käynti", at(2024, 5, 1, 10, 20), 0), ("NA", "Maksu", at(2024, 5, 2), 2)]
    assert report.rejects == (Reject(3, "who", "the case is empty", ""),)


@pytest.mark.parametrize(
    ("chosen", "rejected"), [("qualtrics", []), ("surveymonkey", [3]), ("workbook", [2, 3]), ("", [2, 3])]
)
def test_a_workbook_is_read_as_the_kind_that_was_chosen(loaded, tmp_path, chosen, rejected):
    # three rows of header, which nothing in them tells
    book = openpyxl.Workbook()
    for row in (["who", "what", "when"], ["Who?", "What?", "When?"], ["a", "b", "c"], ["7", "Maksu", "2024-05-01"]):
        book.active.append(row)
    file = tmp_path / "log.xlsx"
    book.save(file)
    columns = ["who / Who?", "what / What?", "when / When?"] if chosen == "surveymonkey" else ["who", "what", "when"]
    roles = dict(zip(("case", "activity", "time"), columns, strict=True))
    report, rows = loaded(file, importer=chosen, columns=roles)
    assert [row[:3] for row in rows] == [("7", "Maksu", at(2024, 5, 1))]
    assert [reject.line for reject in report.rejects] == rejected


@pytest.mark.parametrize(
    ("content", "fields", "sentence"),
    [
        ("", {}, "“log.csv” is empty"),
        ("who,what,when\n", {}, "“log.csv” has a header and no rows"),
        ("who,what\n1,a\n", {}, "has no column “when” for the time: choose one of “who”, “what”"),
        ("who,what,when\n1,a,x\n", {"columns": {"case": "who"}}, "No column of “log.csv” is chosen for the activity"),
        ("who,what,when\n1,a,soon\n", {}, "no row that can be read as an event; the time is no ISO 8601 in line 2 (“soon”)"),
        ("who,what,when\n1,a,2024-05-01\n", {"zone": "Mars/Base"}, "There is no time zone “Mars/Base”"),
        ("who,what,when\n1,a,2024-05-01\n", {"time_format": "%Q"}, "“%Q” is no format of a time"),
        ("who,what,when\n1,ä,2024-05-01\n".encode("cp1252"), {"encoding": "utf-8"}, "choose another encoding"),
        ("who,what,when\n1,a,2024-05-01\n", {"encoding": "klingon"}, "There is no text encoding “klingon”"),
        ('who,what,when\n1,"a,2024-05-01\n2,b,2024-05-01\n', {}, "a quotation mark that is not closed"),
        (b"%PDF-1.7 ...", {}, "is a PDF document"),
        (b"PAR1 and no more", {}, "is no Parquet file that can be read"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_in_one_sentence(loaded, content, fields, sentence):
    with pytest.raises(LoadError) as caught:
        loaded(content, **fields)
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_told_apart(loaded, tmp_path):
    with pytest.raises(LoadError, match="There is no file"):
        loaded(tmp_path / "none.csv")
    with pytest.raises(LoadError, match="is a folder"):
        loaded(tmp_path)


def test_progress_rises_to_one(engine, tmp_path, log_source):
    file = tmp_path / "log.csv"
    file.write_text("who,what,when\n1,a,2024-05-01\n", encoding="utf-8")
    parts = []
    load(engine, file, log_source(), progress=parts.append)
    assert parts == sorted(parts)
    assert parts[-1] == 1.0


def test_loading_can_be_cancelled_from_another_thread(engine, tmp_path, log_source):
    file = tmp_path / "log.csv"
    file.write_text("who,what,when\n1,a,2024-05-01\n", encoding="utf-8")

    def stop(_part):
        helper = Thread(target=engine.cancel)
        helper.start()
        helper.join()

    with pytest.raises(Cancelled):
        load(engine, file, log_source(), progress=stop)


def test_after_loading_nothing_is_left_but_the_engine_s_own_file(engine, tmp_path, loaded):
    loaded("who,what,when\n1,a,2024-05-01\n2,b,never\n")
    tables = engine.run(statement("SELECT table_name FROM duckdb_tables() WHERE NOT temporary ORDER BY 1"))
    assert tables == [("raw",), ("rejects",)]  # the events are a view
    assert not (engine.folder / textrows.COPY).exists()
