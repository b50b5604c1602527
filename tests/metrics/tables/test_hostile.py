"""Hostile files are refused with one sentence, in bounded memory, and the program goes on."""

import random

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.metrics.tables.importers import named
from journeymap.metrics.tables.table import TableError
from tests.metrics.tables import hostile

OWN, CHILDREN = 400 << 10, 1000 << 10
"""kB that the program and the processes it starts may take: with DuckDB and pandas it begins at 110 MB."""

EVENTS = {"case": "a", "activity": "b", "time": "c"}
pytestmark = pytest.mark.timeout(120)


def refused(path, sentence, *, importer="", **columns):
    """Asserts that reading ends in a sentence with these words, in bounded memory, and leaves the disk as it was."""
    found = hostile.tried(path, importer=importer, **columns)
    assert sentence in found.said
    assert path.name in found.said
    assert "\n" not in found.said
    assert found.own < OWN
    assert found.children < CHILDREN
    assert found.left < 200 << 20


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
XML = {
    "a billion laughs": f'<?xml version="1.0"?><!DOCTYPE log [<!ENTITY l0 "lol">{LAUGHS}]><log><trace>&l9;</trace></log>',
    "one long entity": f'<!DOCTYPE log [<!ENTITY a "{"a" * 60_000}">]><log><trace>{"&a;" * 60_000}</trace></log>',
    "a file of the system": '<!DOCTYPE log [<!ENTITY a SYSTEM "file:///etc/hostname">]><log><trace>&a;</trace></log>',
    "an address": '<!DOCTYPE log SYSTEM "http://127.0.0.1:9/x.dtd"><log><trace/></log>',
    "entities of parameters": '<!DOCTYPE log [<!ENTITY % p SYSTEM "file:///etc/hostname">%p;]><log><trace/></log>',
}


@pytest.mark.parametrize("content", XML.values(), ids=XML.keys())
def test_entities_of_xml_are_refused_before_any_is_read(tmp_path, content):
    path = tmp_path / "log.xes"
    path.write_text(content, encoding="utf-8")
    refused(path, "defines its own entities or document type")


def test_elements_a_million_deep_are_refused(tmp_path):
    path = tmp_path / "log.xes"
    path.write_bytes(b"<log>" + b"<trace>" * 1_000_000)
    refused(path, "deep in one another")
    refused(path, "deep in one another", **EVENTS)


def test_a_text_of_a_hundred_megabytes_within_xml_is_refused(tmp_path):
    path = tmp_path / "log.xes"
    path.write_bytes(b"<log><trace><event name='" + b"x" * 100_000_000)
    refused(path, "without an element")


BLOCKS = {"zeros": bytes(1 << 20), "a row again and again": b"a,b\n" * (1 << 18)}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS.keys())
@pytest.mark.parametrize("columns", [{}, EVENTS], ids=["table", "log"])
def test_a_gigabyte_in_a_megabyte_of_gzip_is_refused(tmp_path, block, columns):
    path = hostile.gzip_bomb(tmp_path / "log.csv.gz", block, 1024)
    assert path.stat().st_size < 5 << 20
    refused(path, "log.csv.gz", importer="text", **columns)


def test_a_bomb_that_begins_like_a_log_is_found_while_it_unpacks(tmp_path):
    path = hostile.gzip_bomb(tmp_path / "log.csv.gz", b"a,b,c\n1,x,2024-01-01\n" * 50_000, 1000)
    refused(path, "unpacks to more than 200 times its size", **EVENTS)


def test_records_in_a_bomb_are_found_too(tmp_path):
    path = hostile.gzip_bomb(tmp_path / "log.json.gz", b'{"a":1,"b":"x","c":"2024-01-01"}\n' * 30_000, 1000)
    refused(path, "unpacks to more than 200 times its size", **EVENTS)


CELL = '<c r="A1"><v>1</v></c>'
SHEETS = {
    "cells in opposite corners": (f'<sheetData><row r="1">{CELL}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>', "more than can be read"),
    "rows within rows": (f"<sheetData>{'<row>' * 1_000_000}</sheetData>", "has no cells"),
}  # fmt: skip


def test_a_cell_repeated_over_a_whole_sheet_is_refused(tmp_path):
    refused(
        hostile.repeated_cell(tmp_path / "book.ods", rows=1_048_576, columns=16_384), "no workbook that can be read"
    )


@pytest.mark.parametrize(("sheet", "sentence"), SHEETS.values(), ids=SHEETS.keys())
def test_a_crafted_sheet_is_refused(tmp_path, sheet, sentence):
    refused(hostile.book(tmp_path / "book.xlsx", sheet), sentence)


HARMLESS = {
    "a dimension that lies": f'<dimension ref="A1:XFD1048576"/><sheetData><row r="1">{CELL}</row></sheetData>',
    "everything merged, often": f'<sheetData><row r="1">{CELL}</row></sheetData><mergeCells count="1">'
    + '<mergeCell ref="A1:XFD1048576"/>' * 20_000
    + "</mergeCells>",
}


@pytest.mark.parametrize("sheet", HARMLESS.values(), ids=HARMLESS.keys())
def test_what_a_sheet_claims_of_its_size_costs_nothing(tmp_path, sheet):
    found = hostile.tried(hostile.book(tmp_path / "book.xlsx", sheet))
    assert found.said == ""
    assert found.own < OWN
    assert found.children < CHILDREN


def test_a_bomb_in_a_workbook_is_refused(tmp_path):
    path = hostile.book(tmp_path / "book.xlsx", CELL * 50_000, times=150)
    refused(path, "unpacks to more than 100 times its size")


def test_a_bomb_in_a_workbook_that_lies_about_its_size_is_refused(tmp_path):
    path = hostile.book(tmp_path / "book.xlsx", CELL * 50_000, times=150)
    with hostile.zipfile.ZipFile(path) as packed:
        size = packed.getinfo("xl/worksheets/sheet1.xml").file_size
    honest, lie = hostile.struct.pack("<I", size), hostile.struct.pack("<I", 1000)
    path.write_bytes(path.read_bytes().replace(honest, lie))
    refused(path, "book.xlsx")


def test_entities_in_a_workbook_are_not_followed(tmp_path):
    cell = '<sheetData><row r="1"><c r="A1" t="str"><v>&l9;</v></c></row></sheetData>'
    path = hostile.book(tmp_path / "book.xlsx", cell, before=f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]>')
    refused(path, "no workbook that can be read")


ROWS, GROUP = 323_457, 100_352


@pytest.fixture
def parquet(tmp_path):
    """The bytes of a sound file."""
    path = tmp_path / "sound.parquet"
    with duckdb.connect() as connection:
        connection.sql(
            f"SELECT i // 5 AS a, 'step ' || i % 7 AS b, TIMESTAMP '2026-01-01' + INTERVAL (i) SECOND AS c FROM range({ROWS}) AS t(i)"  # noqa: S608
        ).write_parquet(str(path), row_group_size=GROUP)
    return path.read_bytes()


def noise(content, start, stop):
    return content[:start] + random.Random(7).randbytes(stop - start) + content[stop:]  # noqa: S311  # no secret


BROKEN = {
    "cut off": lambda sound: sound[: len(sound) // 2],
    "without an end": lambda sound: sound[:-8],
    "noise after the mark": lambda sound: noise(sound, 4, len(sound)),
    "noise between the marks": lambda sound: noise(sound, 4, len(sound) - 4),
    "noise in the footer": lambda sound: noise(sound, len(sound) - 300, len(sound) - 8),
    "a footer longer than the file": lambda sound: sound[:-8] + b"\xff\xff\xff\x7fPAR1",
    "a footer of nothing": lambda sound: sound[:-8] + b"\x00\x00\x00\x00PAR1",
    "the marks alone": lambda _: b"PAR1PAR1",
    "more rows than it can hold": lambda sound: hostile.footer_changed(sound, hostile.varint(ROWS), hostile.varint(10**15)),
    "row groups of more rows than the file": lambda sound: hostile.footer_changed(sound, hostile.varint(GROUP), hostile.varint(10**15)),
    "fewer than no rows": lambda sound: hostile.footer_changed(sound, hostile.varint(ROWS), b"\x01"),
}  # fmt: skip


@pytest.mark.parametrize("harm", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("columns", [{}, EVENTS], ids=["table", "log"])
def test_broken_parquet_is_refused(tmp_path, parquet, harm, columns):
    path = tmp_path / "log.parquet"
    path.write_bytes(harm(parquet))
    refused(path, "log.parquet", **columns)


def test_noise_in_the_pages_of_parquet_is_refused_or_read_and_nothing_falls_over(tmp_path, parquet):
    path = tmp_path / "log.parquet"
    for start in (4, 20, 300, 5000):
        path.write_bytes(noise(parquet, start, start + 200))
        found = hostile.tried(path, **EVENTS)
        assert "\n" not in found.said
        assert found.own < OWN
        assert found.children < CHILDREN


def test_parquet_whose_pages_hold_fewer_rows_than_claimed_is_refused(tmp_path):
    path = tmp_path / "log.parquet"
    with duckdb.connect() as connection:
        connection.sql("SELECT i AS a, 'x' || i AS b, DATE '2026-01-01' AS c FROM range(70000) AS t(i)").write_parquet(
            str(path)
        )
    path.write_bytes(hostile.footer_changed(path.read_bytes(), hostile.varint(70_000), hostile.varint(9_000_000)))
    refused(path, "no Parquet file that can be read", **EVENTS)


DEEP = {
    "lists": '{"a":' + "[" * 100_000 + "]" * 100_000 + "}\n",
    "objects": '{"a":' * 100_000 + "1" + "}" * 100_000 + "\n",
    "without an end": '{"a":' * 100_000 + "\n",
    "an array": '[{"a":' + "[" * 100_000 + "]" * 100_000 + "}]\n",
}


@pytest.mark.parametrize("content", DEEP.values(), ids=DEEP.keys())
def test_json_a_hundred_thousand_deep_is_refused(tmp_path, content):
    path = tmp_path / "log.json"
    path.write_text(content, encoding="utf-8")
    refused(path, "log.json", importer="jsonlines")


def test_one_deep_line_among_others_is_rejected_alone(tmp_path):
    path = tmp_path / "log.json"
    good = '{"a":1,"b":"x","c":"2024-01-01"}\n'
    path.write_text(good + DEEP["lists"] + good, encoding="utf-8")
    found = hostile.tried(path, **EVENTS)
    assert found.said == ""
    assert found.own < OWN


@pytest.mark.parametrize("start", ['{"a":"', '[{"a":"', '{"a":' + "[" * 1000])
def test_a_record_of_a_hundred_megabytes_is_refused(tmp_path, start):
    path = tmp_path / "log.json"
    path.write_bytes(start.encode() + b"x" * 100_000_000)
    refused(path, "log.json", importer="jsonlines")
    refused(path, "log.json", importer="jsonlines", **EVENTS)


@pytest.mark.parametrize("cell", [b"x", b"a,", b'"a"",', b'"'])
@pytest.mark.parametrize("columns", [{}, EVENTS], ids=["table", "log"])
def test_a_line_of_text_without_end_is_refused(tmp_path, cell, columns):
    path = tmp_path / "log.csv"
    path.write_bytes(b"a,b,c\n" + cell * (100_000_000 // len(cell)))
    refused(path, "log.csv", **columns)


BEGINNINGS = [b"<log>", b"<log><trace>", b"<log><trace><event>", b'<?xml version="1.0"?><log>', b'{"a":', b"[", b'[{"a":1},', b'{"a":1}\n']  # fmt: skip
PIECES = [b"<event>", b"</event>", b"</trace>", b"</log>", b'<string key="a" value="b">', b"</string>", b'{"a":[', b"]", b"}", b",", b'"', b"\n", b"\xff"]  # fmt: skip


@given(
    before=st.sampled_from(BEGINNINGS),
    pieces=st.lists(st.sampled_from(PIECES) | st.binary(max_size=20), max_size=12),
    key=st.sampled_from(["xes", "jsonlines", "mixpanel", "amplitude", "ga4-bigquery"]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400)
def test_any_bytes_give_records_or_a_sentence(tmp_path, before, pieces, key):
    path = tmp_path / "any.log"
    path.write_bytes(before + b"".join(pieces))
    fields, said, records = named(key).fields, "", 0
    try:
        names = fields.columns(path)
        records = sum(1 for _ in fields.cells(path, names))
    except TableError as error:
        said = str(error)
    assert bool(records) != bool(said)
    assert "\n" not in said
