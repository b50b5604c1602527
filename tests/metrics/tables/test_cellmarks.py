"""What is known of cells beside their values: per cent, failed formulas, merged cells."""

import zipfile
from pathlib import Path

import pytest

from journeymap.metrics.tables import cellmarks
from journeymap.metrics.tables.cellmarks import marks_of
from journeymap.metrics.tables.merging import Span, shared

STYLES = """<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId='165' formatCode='0\\%'/>
<numFmt numFmtId="166" formatCode="&quot;%&quot;0"/><numFmt numFmtId="167" formatCode="[Red]0%"/></numFmts>
<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
</styleSheet>"""

SHEET = """<worksheet><cols><col min="1"/></cols><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row>
<row r="2"><c r="A2" s="2"/><c r="B2" s="3"><v>1</v></c><c r='C2' s='4'><v>1</v></c><c r="AA2" s="5"><v>1</v></c></row>
<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3"><f>1+1</f><v></v></c><c r="C3"><f>1+1</f><v>2</v></c>
<c r="D3" t="str"><f>""</f><v></v></c><c r="E3"><f>B3</f></c><c r="F3" t="e"><v>#N/A</v></c></row>
<row r="4"><c r="A4" s="1"><v>0.1</v></c></row></sheetData></worksheet>"""


def xlsx(path: Path, sheet: str = SHEET) -> Path:
    with zipfile.ZipFile(path, "w") as book:
        book.writestr(
            "xl/workbook.xml", '<workbook><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId7"/></sheets></workbook>'
        )
        relations = '<Relationships><Relationship Id="rId7" Type="t" Target="worksheets/one.xml"/></Relationships>'
        book.writestr("xl/_rels/workbook.xml.rels", relations)
        book.writestr("xl/styles.xml", STYLES)
        book.writestr("xl/worksheets/one.xml", sheet)
    return path


@pytest.mark.parametrize("chunk", [1 << 20, 64, 7])
@pytest.mark.parametrize("prefix", ["", "x:"])
def test_per_cent_and_formulas_are_seen_in_a_sheet(tmp_path, monkeypatch, chunk, prefix):
    monkeypatch.setattr(cellmarks, "_CHUNK", max(chunk, 160))  # no tag is longer
    sheet = SHEET
    for tag in ("c ", "v>", "f>", "row", "c>"):
        sheet = sheet.replace(f"<{tag}", f"<{prefix}{tag}").replace(f"</{tag}", f"</{prefix}{tag}")
    marks = marks_of(xlsx(tmp_path / "book.xlsx", sheet), "A & B", last_row=None)
    assert marks.percent == {(0, 1), (1, 0), (1, 26), (3, 0)}
    assert marks.failed == {(2, 0): "#DIV/0!", (2, 5): "#N/A"}
    if chunk > 64:
        assert marks.uncomputed == 2  # B3 and E3; the formula of D3 comes to an empty text


def test_rows_beyond_the_last_one_are_not_looked_at(tmp_path):
    path = xlsx(tmp_path / "book.xlsx")
    assert marks_of(path, "A & B", last_row=0).percent == {(0, 1)}
    assert marks_of(path, "A & B", last_row=2).percent == {(0, 1), (1, 0), (1, 26)}
    assert marks_of(path, "Nope", last_row=None).percent == set()


def test_repeated_cells_of_opendocument_keep_their_places(tmp_path):
    percent = '<table:table-cell office:value-type="percentage" office:value="0.1"'
    content = f"""<office:document-content><table:table table:name="Other"><table:table-row>{percent}/></table:table-row></table:table>
<table:table table:name="One"><table:table-column table:number-columns-repeated="9"/>
<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row/>
<table:table-row><table:table-cell table:number-columns-repeated="2"/>{percent} table:number-columns-repeated="2"/>
<table:table-cell table:formula="of:=IF([.A1]>3;1;0)" office:value-type="float" table:number-columns-spanned="2" table:number-rows-spanned="3"><text:p>1</text:p></table:table-cell>
<table:covered-table-cell/>{percent}><text:p>10 %</text:p></table:table-cell></table:table-row></table:table></office:document-content>"""
    with zipfile.ZipFile(tmp_path / "book.ods", "w") as book:
        book.writestr("content.xml", content)
    marks = marks_of(tmp_path / "book.ods", "One", last_row=None)
    assert marks.percent == {(4, 2), (4, 3), (4, 6)}
    assert marks.merged == [((4, 4), (6, 5))]


def test_what_is_no_book_of_xml_has_no_marks(tmp_path):
    for name, content in (("a.xls", b"\xd0\xcf\x11\xe0"), ("b.xlsx", b"PK\x03\x04 broken"), ("c.xlsx", b"")):
        path = tmp_path / name
        path.write_bytes(content)
        assert marks_of(path, "x", last_row=None) == cellmarks.Marks()


@pytest.mark.parametrize(
    ("rows", "spans", "kept", "depth"),
    [
        ([["a", "b"], ["1", "2"]], [], [["a", "b"], ["1", "2"]], 1),
        ([["", "G", ""], ["a", "x", "y"], ["s", "1", "2"]], [Span(0, 1, 0, 2)], [["", "G", "G"], ["a", "x", "y"], ["s", "1", "2"]], 2),
        ([["a", "G", ""], ["", "x", ""], ["s", "1", "2"]], [Span(0, 1, 0, 2)], [["a", "G", "G"], ["", "x", ""], ["s", "1", "2"]], 1),
        ([["T", "", ""], ["", "", ""], ["a", "b", "c"]], [Span(0, 0, 0, 2)], [["a", "b", "c"]], 1),
        ([["T", ""], ["a", "b"]], [Span(0, 0, 0, 1)], [["a", "b"]], 1),
        ([["a"]], [Span(0, 0, 5, 9)], [["a"]], 1),
        ([], [Span(0, 0, 1, 1)], [], 1),
    ],
)  # fmt: skip
def test_merged_cells_tell_how_deep_a_header_is(rows, spans, kept, depth):
    found, dropped, found_depth, _ = shared([list(row) for row in rows], spans)
    assert (found, found_depth) == (kept, depth)
    assert dropped == len(rows) - len(kept)
