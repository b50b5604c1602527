"""Tables from text, workbooks and Parquet: what stands in the file comes out as text, and what is odd is counted."""

import csv
import datetime as dt
import gzip
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.metrics.tables import table, workbook
from journeymap.metrics.tables.guarded import Limits
from journeymap.metrics.tables.table import TableError, read_table, sniff

FINNISH = "nimi;arvo\nKäynti myymälässä;3,5\nÄiti;4\n"


@pytest.fixture
def file(tmp_path):
    """Writes a file and gives its path."""

    def write(content: bytes | str, name: str = "table.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write


def rows(read: table.Table) -> list[list[str]]:
    return read.frame.to_numpy().tolist()


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32"),
    ],
)
def test_finnish_letters_come_out_whole_in_every_encoding(file, encoding, found):
    read = read_table(file(FINNISH, encoding=encoding))
    assert read.encoding == found
    assert read.columns == ("nimi", "arvo")
    assert rows(read) == [["Käynti myymälässä", "3,5"], ["Äiti", "4"]]


def test_one_byte_at_the_end_of_a_long_file_decides_the_encoding(file):
    long = b"name,value\n" + b"plain,1\n" * 200_000
    assert sniff(file(long + "é,2\n".encode())).encoding == "utf-8"
    late = sniff(file(long + b"\xe9,2\n"))
    assert (late.encoding, late.guessed) == ("cp1252", True)


def test_a_byte_that_windows_1252_does_not_know_is_read_as_latin_1(file):
    assert sniff(file(b"a,b\n\x81\xe4,2\n")).encoding == "iso-8859-1"


def test_a_chosen_encoding_is_used_and_one_that_does_not_fit_is_refused(file):
    path = file("a,b\nπ,1\n", encoding="iso-8859-7")
    assert rows(read_table(path, encoding="iso-8859-7")) == [["π", "1"]]
    with pytest.raises(TableError, match="does not fit the encoding utf-8: choose another"):
        read_table(path, encoding="utf-8")
    with pytest.raises(TableError, match="no text encoding “klingon”"):
        read_table(path, encoding="klingon")
    with pytest.raises(TableError, match="no text encoding “base64”"):
        read_table(path, encoding="base64")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_makes_even_rows(file, delimiter):
    lines = [["name", "said", "n"], ["a", '"b; c, d | e"', "1"], ["f", "g", "2"]]
    read = read_table(file("\n".join(delimiter.join(line) for line in lines)))
    assert read.delimiter == delimiter
    assert rows(read) == [["a", "b; c, d | e", "1"], ["f", "g", "2"]]


def test_decimal_commas_do_not_make_a_semicolon_table_one_of_commas(file):
    assert sniff(file("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n")).delimiter == ";"


def test_a_line_may_name_the_delimiter(file):
    read = read_table(file("sep=|\r\na|b,c,d\r\n1|2,3,4\r\n"))
    assert (read.columns, rows(read)) == (("a", "b,c,d"), [["1", "2,3,4"]])


def test_gzip_is_unpacked_whatever_the_name_says(file):
    assert rows(read_table(file(gzip.compress(FINNISH.encode()), "log.txt")))[1] == ["Äiti", "4"]


def test_words_for_nothing_and_leading_zeros_stay_as_they_are(file):
    assert rows(read_table(file("case,activity\nNA,None\n007,null\n,nan\n"))) == [
        ["NA", "None"],
        ["007", "null"],
        ["", "nan"],
    ]


def test_short_rows_are_filled_and_long_ones_joined_and_both_counted(file):
    read = read_table(file("a,b,c\n1,2,3\n1\n1,2,x,y\n4,5,6,\n,,\n7,8,9\n"))
    assert rows(read) == [["1", "2", "3"], ["1", "", ""], ["1", "2", "x,y"], ["4", "5", "6"], ["7", "8", "9"]]
    assert read.notes == (
        "1 row(s) have fewer cells than the header and were filled with empty ones.",
        "1 row(s) have more cells than the header; the surplus was joined to the last cell.",
        "1 empty row(s) were left out.",
    )


def test_a_header_shorter_than_its_rows_gets_the_missing_names(file):
    assert read_table(file("a,b\n1,2,3\n4,5,6\n")).columns == ("a", "b", "Column 3")


def test_repeated_and_empty_names_are_told_apart(file):
    read = read_table(file("a,a,,a (2)\n1,2,3,4\n"))
    assert read.columns == ("a", "a (3)", "Column 3", "a (2)")
    assert "2 column(s)" in read.notes[0]


def test_each_row_knows_the_line_on_which_it_begins(file):
    read = read_table(file('a,b\n1,"two\nlines"\n\n3,4\n'))
    assert [read.line(position) for position in range(2)] == [2, 5]
    assert rows(read)[0] == ["1", "two\nlines"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_part_rows(file, end):
    assert rows(read_table(file(end.join(["a,b", "1,2", "3,4"])))) == [["1", "2"], ["3", "4"]]


def test_an_analytics_export_gives_its_first_table_without_comments_and_total(file):
    export = (
        "# ----------\n# Free form 1\n# 20250413-20250711\n# ----------\n\nEvent name,Event count\n,300,Grand total\n"
        'page_view,"200"\nadd_to_cart,100\n\n# second table\nOther,Count\nx,1\n'
    )
    read = read_table(file(export))
    assert read.columns == ("Event name", "Event count")
    assert rows(read) == [["page_view", "200"], ["add_to_cart", "100"]]
    assert read.sheets == ("1. Event name", "2. Other")
    assert read.notes == (
        "The file holds 2 tables one after another; this is “1. Event name”.",
        "1 row(s) with a grand total were left out.",
    )
    assert read.line(0) == 8
    assert rows(read_table(file(export), sheet="2. Other")) == [["x", "1"]]


def test_a_header_that_begins_with_a_number_sign_is_no_comment(file):
    assert read_table(file("#,name\n1,a\n")).columns == ("#", "name")


def test_only_the_wanted_rows_are_read_and_the_total_is_then_unknown(file):
    path = file("a,b\n" + "1,2\n" * 10)
    first, all_of_them = read_table(path, limit=3), read_table(path, limit=10)
    assert (len(first.frame), first.total_rows) == (3, None)
    assert (len(all_of_them.frame), all_of_them.total_rows) == (10, 10)


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"", "e.csv", "is empty"),
        (b" \n\t\n", "e.csv", "is empty"),
        (b"\xef\xbb\xbf", "e.csv", "is empty"),
        (b",,\n1,2,3\n"[:3], "e.csv", "has no columns"),
        (bytes(range(256)) * 8, "e.csv", "is no table of text"),
        (b"\x01\x02\x03\x04\x05\x06" * 99, "e.csv", "is no table of text"),
        (b"%PDF-1.7 ...", "e.csv", "is a PDF document, no table"),
        (b"\x89PNG\r\n\x1a\n", "e.xlsx", "is a picture, no table"),
        (b'{"event": "a", "time"', "e.json", "is no JSON from line 1 on"),
        (b"PK\x03\x04 broken", "e.xlsx", "is no workbook that can be read"),
        (b"PAR1 broken PAR1", "e.parquet", "is no Parquet file that can be read"),
        (b"\x1f\x8b\x08 broken", "e.csv.gz", "is a damaged gzip file"),
        (b'a,b\n1,"open\n2,3\n', "e.csv", "cell without end in line 2"),
        (b'a,b\n1,"' + b"x\n" * (9 << 20) + b'"\n', "e.csv", "cell without end in line 2"),
    ],
)
def test_what_is_no_table_is_refused_with_one_sentence(file, content, name, sentence):
    with pytest.raises(TableError, match=sentence) as caught:
        read_table(file(content, name))
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_a_folder_are_said_to_be_so(tmp_path):
    with pytest.raises(TableError, match="no file"):
        read_table(tmp_path / "nowhere.csv")
    with pytest.raises(TableError, match="is a folder"):
        read_table(tmp_path)


def test_a_file_that_may_not_be_read_is_said_to_be_so(file, monkeypatch):
    path = file("a,b\n1,2\n")

    def refuse(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(TableError, match="close it in other programs"):
        read_table(path)


def test_a_table_too_long_for_memory_is_sent_to_the_event_log(file, monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 3)
    with pytest.raises(TableError, match="more than 3 rows: import it as an event log"):
        read_table(file("a,b\n" + "1,2\n" * 4))


@pytest.fixture
def book(tmp_path):
    """A workbook with an empty sheet, one of every kind of cell, and one with a merged header."""
    from openpyxl import Workbook

    made = Workbook()
    cells = made.create_sheet("Cells")
    cells.append(["name", "value", "value", None])
    cells.append(["NA", 3.0, 0.25, dt.date(2026, 3, 1)])
    cells.append(["007", 12345678901.0, True, dt.datetime(2026, 3, 1, 12, 30)])  # noqa: DTZ001  # cells have no zone
    cells.append(["ä", -1.5, dt.timedelta(hours=30, minutes=5), dt.time(3, 4)])
    merged = made.create_sheet("Merged")
    merged.append(["touchpoint", "rates", None])
    merged.append(["a", 1, 2])
    merged.merge_cells("B1:C1")
    path = tmp_path / "book.xlsx"
    made.save(path)
    return path


def test_the_first_sheet_with_cells_is_read_as_a_person_would_type_it(book):
    read = read_table(book)
    assert (read.sheet, read.sheets) == ("Cells", ("Sheet", "Cells", "Merged"))
    assert read.columns == ("name", "value", "value (2)", "Column 4")
    assert rows(read) == [
        ["NA", "3", "0.25", "2026-03-01"],
        ["007", "12345678901", "true", "2026-03-01T12:30:00"],
        ["ä", "-1.5", "30:05:00", "03:04:00"],
    ]


def test_a_sheet_may_be_chosen_and_merged_header_cells_share_their_name(book):
    assert read_table(book, sheet="Merged").columns == ("touchpoint", "rates", "rates (2)")
    with pytest.raises(TableError, match="no sheet “Nope”: choose one of Sheet, Cells, Merged"):
        read_table(book, sheet="Nope")
    with pytest.raises(TableError, match="has no cells in sheet “Sheet”"):
        read_table(book, sheet="Sheet")


def test_only_the_first_rows_of_a_sheet_come_back_when_asked(book):
    read = read_table(book, limit=2)
    assert (len(read.frame), read.total_rows) == (2, None)


def test_a_workbook_that_would_need_all_memory_ends_in_a_sentence(tmp_path):
    from openpyxl import Workbook

    made = Workbook()
    made.active["A1"], made.active["XFD1048576"] = "a", 1
    path = tmp_path / "far.xlsx"
    made.save(path)
    with pytest.raises(TableError, match="delete stray cells far out on the sheet"):
        read_table(path)


def test_a_workbook_that_takes_too_long_is_given_up(book):
    with pytest.raises(TableError, match="is not read within 0 seconds"):
        workbook.read_sheet(book, limits=Limits(seconds=0.0))


def test_a_reader_that_does_not_start_is_said_to_be_so(book, monkeypatch):
    monkeypatch.setattr(workbook._read, "__module__", "no_such_module")
    with pytest.raises(TableError, match="its reader did not start: save the sheet as CSV"):
        workbook.read_sheet(book)


def test_a_bundled_program_reads_workbooks_by_itself(book, monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert read_table(book, sheet="Merged").columns == ("touchpoint", "rates", "rates (2)")


def test_a_zip_of_something_else_is_no_workbook(tmp_path):
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("a.txt", "hello")
    with pytest.raises(TableError, match="is no workbook that can be read"):
        read_table(path)


def test_an_open_document_sheet_is_read_too(tmp_path):
    cells = (
        '<table:table-row><table:table-cell office:value-type="string"><text:p>touchpoint</text:p></table:table-cell>'
        '<table:table-cell office:value-type="string"><text:p>n</text:p></table:table-cell></table:table-row>'
        '<table:table-row><table:table-cell office:value-type="string"><text:p>Käynti</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell></table:table-row>'
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="Taulu">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    path = tmp_path / "sheet.ods"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr("content.xml", content)
    read = read_table(path)
    assert (read.sheet, read.columns, rows(read)) == ("Taulu", ("touchpoint", "n"), [["Käynti", "3"]])


def test_parquet_comes_as_text_with_empty_cells_and_iso_times(tmp_path):
    import duckdb

    path = tmp_path / "odd [1] name.parquet"  # a pattern, were it not taken literally
    source = tmp_path / "plain.parquet"
    with duckdb.connect() as connection:
        connection.sql(
            "SELECT 7 AS n, 2.0::DOUBLE AS whole, 0.5::DOUBLE AS half, NULL::VARCHAR AS gap, 'NA' AS word, "
            "TIMESTAMP '2026-03-01 12:30:00' AS at, TIMESTAMPTZ '2026-03-01 12:30:00+02' AS zoned"
        ).write_parquet(str(source))
    source.rename(path)
    read = read_table(path)
    assert read.columns == ("n", "whole", "half", "gap", "word", "at", "zoned")
    assert rows(read) == [["7", "2", "0.5", "", "NA", "2026-03-01 12:30:00", "2026-03-01 10:30:00+00"]]
    assert read.total_rows == 1


PRINTABLE = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8)


@given(
    cells=st.lists(st.lists(PRINTABLE, min_size=3, max_size=3), min_size=1, max_size=6),
    delimiter=st.sampled_from(table.DELIMITERS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_a_spreadsheet_writes_is_read_back(tmp_path, cells, delimiter, encoding):
    path = tmp_path / "table.csv"
    with path.open("w", encoding=encoding, newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows([["one", "two", "three"], *cells])
    wanted = [row for row in cells if any(cell.strip() for cell in row)]
    assert rows(read_table(path, delimiter=delimiter)) == wanted


@given(
    content=st.binary(max_size=300),
    before=st.sampled_from([b"", b"a,b\n1,2\n", b"PAR1", b"PK\x03\x04", b"\x1f\x8b", b"\xff\xfe", b"sep="]),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_give_a_table_or_a_sentence(tmp_path, content, before):
    path = tmp_path / "any.csv"
    path.write_bytes(before + content)
    sentence, names = "", ()
    try:
        names = read_table(path).columns
    except TableError as error:
        sentence = str(error)
    assert bool(names) != bool(sentence)
    assert all(names)
    assert len(set(names)) == len(names)
    assert "\n" not in sentence


def test_a_report_too_long_for_memory_is_refused(file, monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 3)
    with pytest.raises(TableError, match="has more than 3 rows: choose “text” as its kind of file"):
        read_table(file("# 20260101-20260131\nStep,Users\n" + "a,1\n" * 9))
