"""Small odd workbooks, written by openpyxl or part by part, and what is to become of each."""

import datetime as dt
import io
import struct
import zipfile
from collections.abc import Callable
from functools import partial

from openpyxl import Workbook

from journeymap.metrics.tables.columns import ColumnKind
from tests.metrics.tables.odd import Odd

TEXT, NUMBER, PERCENT, TIME, DURATION = ColumnKind


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def book(*rows: list, merged: tuple[str, ...] = (), formats: dict[str, str] | None = None) -> bytes:
    """A workbook of one sheet."""
    made = Workbook()
    for row in rows:
        made.active.append(row)
    for cells, code in (formats or {}).items():
        for row in made.active[cells]:
            for cell in row:
                cell.number_format = code
    for cells in merged:
        made.active.merge_cells(cells)
    return saved(made)


def sheets(**given: tuple[str, list[list]]) -> bytes:
    """A workbook of sheets by name, each with its state and its rows."""
    made = Workbook()
    made.remove(made.active)
    for name, (state, rows) in given.items():
        sheet = made.create_sheet(name)
        sheet.sheet_state = state
        for row in rows:
            sheet.append(row)
    return saved(made)


def failed() -> bytes:
    made = Workbook()
    for row in (["step", "rate"], ["a", 1], ["b", "#DIV/0!"], ["c", 3]):
        made.active.append(row)
    made.active["B3"].data_type = "e"
    return saved(made)


def computed() -> bytes:
    """A book whose formula has the value that was last computed, as Excel saves it."""
    made = Workbook()
    for row in (["step", "n"], ["a", 2], ["b", "=B2*2"]):
        made.active.append(row)
    return rewritten(saved(made), "xl/worksheets/sheet1.xml", b"<f>B2*2</f><v></v>", b"<f>B2*2</f><v>4</v>")


def rewritten(packed: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A workbook of which one part is changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as given, zipfile.ZipFile(out, "w") as changed:
        for name in given.namelist():
            content = given.read(name)
            if name == part:
                content = content.replace(b"<v />", b"<v></v>").replace(b"<v/>", b"<v></v>")
                assert old in content
                content = content.replace(old, new)
            changed.writestr(name, content)
    return out.getvalue()


NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)


def word(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'


def figure(value: str, kind: str = "float") -> str:
    return f'<table:table-cell office:value-type="{kind}" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'


COVERED = "<table:covered-table-cell/>"


def ods(*rows: list[str]) -> bytes:
    """A workbook of OpenDocument with one sheet."""
    inner = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows)
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NAMESPACES}><office:body><office:spreadsheet>'
        f'<table:table table:name="Taulu">{inner}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr("content.xml", content)
    return out.getvalue()


def protected() -> bytes:
    """What Excel makes of a workbook with a password: a compound file that holds an encrypted package."""
    free, end = 0xFFFFFFFF, 0xFFFFFFFE
    streams = (("EncryptionInfo", b"\4\0\4\0".ljust(4096, b"x")), ("EncryptedPackage", b"y" * 4096))

    def entry(name: str, kind: int, child: int, right: int, place: tuple[int, int]) -> bytes:
        raw = name.encode("utf-16-le")
        links = struct.pack("<HBBIII", len(raw) + 2, kind, 1, free, right, child)
        return raw.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", *place)

    entries = entry("Root Entry", 5, 1, free, (end, 0))
    for n, (name, data) in enumerate(streams):
        entries += entry(name, 2, free, free if n else 2, (2 + 8 * n, len(data)))
    sectors = [0xFFFFFFFD, end, *range(3, 10), end, *range(11, 18), end]
    sectors += [free] * (128 - len(sectors))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<10I", 0, 1, 1, 0, 4096, end, 0, end, 0, 0) + struct.pack("<I", free) * 108
    return head + struct.pack("<128I", *sectors) + entries.ljust(512, b"\0") + b"".join(data for _, data in streams)


def locked_ods() -> bytes:
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"><manifest:encryption-data '
        'manifest:checksum="x"/></manifest:file-entry></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", manifest)
        packed.writestr("content.xml", b"\1\2")
    return out.getvalue()


def xlsx(what: str, made: Callable[[], bytes], *args, **more) -> Odd:
    return Odd(what, made, *args, file=more.pop("file", "odd.xlsx"), **more)


QUALTRICS = (
    ["StartDate", "ResponseId", "Q1"],
    ["Start Date", "Response ID", "How likely?"],
    ['{"ImportId":"startDate"}', '{"ImportId":"_recordId"}', '{"ImportId":"QID1"}'],
    [dt.datetime(2026, 3, 1, 10), "R_1", 9],  # noqa: DTZ001  # cells have no zone
)

BOOKS = (
    xlsx("per cent in a workbook", partial(book, ["step", "rate"], ["a", 0.253], ["b", 0.1], ["c", 1], formats={"B2:B4": "0.0%"}), ("step", "rate"), [["a", "25.3%"], ["b", "10%"], ["c", "100%"]], reads={"rate": (PERCENT, ".")}),
    xlsx("a per cent sign that is but a letter", partial(book, ["step", "n"], ["a", 0.5], formats={"B2:B2": '0.00"%"'}), ("step", "n"), [["a", "0.5"]], reads={"n": (NUMBER, ".")}),
    xlsx("dates and times in a workbook", partial(book, ["step", "date", "at"], ["a", dt.date(2026, 3, 1), dt.datetime(2026, 3, 1, 9, 5)]), ("step", "date", "at"), [["a", "2026-03-01", "2026-03-01T09:05:00"]], reads={"date": (TIME, ""), "at": (TIME, "")}),  # noqa: DTZ001
    xlsx("durations in a workbook", partial(book, ["step", "handling"], ["a", dt.timedelta(hours=30, minutes=5)], ["b", dt.timedelta(seconds=90)], formats={"B2:B3": "[h]:mm:ss"}), ("step", "handling"), [["a", "30:05:00"], ["b", "0:01:30"]], reads={"handling": (DURATION, ".")}),
    xlsx("booleans in a workbook", partial(book, ["step", "ok"], ["a", True], ["b", False]), ("step", "ok"), [["a", "true"], ["b", "false"]]),
    xlsx("numbers in a workbook", partial(book, ["id", "n"], ["007", 3.0], ["NA", 12345678901], [8, 1.25]), ("id", "n"), [["007", "3"], ["NA", "12345678901"], ["8", "1.25"]], reads={"n": (NUMBER, ".")}),
    xlsx("a formula that failed", failed, ("step", "rate"), [["a", "1"], ["b", "#DIV/0!"], ["c", "3"]], notes=("1 cell(s) hold a formula that failed, as #DIV/0!",)),
    xlsx("a formula with its value", computed, ("step", "n"), [["a", "2"], ["b", "4"]]),
    xlsx("a formula that was never computed", partial(book, ["step", "n"], ["a", "=1+1"], ["b", 2]), ("step", "n"), [["a", ""], ["b", "2"]], notes=("1 cell(s) hold a formula without a value",)),
    xlsx("text that looks like a formula", partial(book, ["step", "n"], ["'=1+1", 2]), ("step", "n"), [["'=1+1", "2"]]),
    xlsx("one merged header over names", partial(book, ["step", "rates", None, "n"], [None, "open", "click", None], ["a", 1, 2, 3], merged=("B1:C1", "A1:A2", "D1:D2")), ("step", "rates / open", "rates / click", "n"), [["a", "1", "2", "3"]]),
    xlsx("two merged rows over names", partial(book, ["step", "mail", None, None, None], [None, "May", None, "June", None], [None, "open", "click", "open", "click"], ["a", 1, 2, 3, 4], merged=("A1:A3", "B1:E1", "B2:C2", "D2:E2")), ("step", "mail / May / open", "mail / May / click", "mail / June / open", "mail / June / click"), [["a", "1", "2", "3", "4"]]),
    xlsx("a merged header over figures", partial(book, ["step", "rates", None], ["a", 1, 2], merged=("B1:C1",)), ("step", "rates", "rates (2)"), [["a", "1", "2"]], notes=("1 column(s) had no name or a repeated one",)),
    xlsx("a merged header over words of the body", partial(book, ["step", "said", None], ["a", "good", "bad"], merged=("B1:C1",)), ("step", "said", "said (2)"), [["a", "good", "bad"]], notes=("1 column(s)",)),
    xlsx("a title merged over the whole width", partial(book, ["Report of May", None, None], ["step", "n", "rate"], ["a", 1, 2], merged=("A1:C1",)), ("step", "n", "rate"), [["a", "1", "2"]], notes=("The title “Report of May” above the header was left out",)),
    xlsx("words merged over rows of the body", partial(book, ["step", "device", "n"], ["a", "phone", 1], [None, "desktop", 2], ["b", "phone", 3], merged=("A2:A3",)), ("step", "device", "n"), [["a", "phone", "1"], ["a", "desktop", "2"], ["b", "phone", "3"]], notes=("1 merged cell(s) have the words",)),
    xlsx("figures merged over rows of the body", partial(book, ["step", "n"], ["a", 5], ["b", None], merged=("B2:B3",)), ("step", "n"), [["a", "5"], ["b", ""]]),
    xlsx("a table that begins in the middle of the sheet", partial(book, [], [], [None, None, "step", "n"], [None, None, "a", 1]), ("step", "n"), [["a", "1"]]),
    xlsx("several sheets", partial(sheets, First=("visible", [["step", "n"], ["a", 1]]), Second=("visible", [["x"], [2]])), ("step", "n"), [["a", "1"]]),
    xlsx("a sheet chosen by hand", partial(sheets, First=("visible", [["step"], ["a"]]), Second=("visible", [["x", "y"], [2, 3]])), ("x", "y"), [["2", "3"]], options={"sheet": "Second"}),
    xlsx("a hidden sheet before the visible one", partial(sheets, Old=("hidden", [["secret"], [9]]), Now=("visible", [["step"], ["a"]])), ("step",), [["a"]]),
    xlsx("a hidden sheet chosen by hand", partial(sheets, Old=("veryHidden", [["secret"], [9]]), Now=("visible", [["step"], ["a"]])), ("secret",), [["9"]], options={"sheet": "Old"}),
    xlsx("no cells but on a hidden sheet", partial(sheets, Old=("hidden", [["step"], ["a"]]), Now=("visible", [])), ("step",), [["a"]], notes=("“Old” is a hidden sheet: no other has cells",)),
    xlsx("a workbook without a cell", partial(sheets, Now=("visible", [])), refused="has no cells"),
    xlsx("a workbook named .csv", partial(book, ["step", "n"], ["a", 1]), ("step", "n"), [["a", "1"]], file="odd.csv", importer="workbook"),
    xlsx("answers of Qualtrics in a workbook", partial(book, *QUALTRICS), ("StartDate", "ResponseId", "Q1"), [["2026-03-01T10:00:00", "R_1", "9"]], importer="qualtrics"),
    xlsx("answers of Qualtrics in a workbook, chosen by hand", partial(book, *QUALTRICS), ("StartDate", "ResponseId", "Q1"), [["2026-03-01T10:00:00", "R_1", "9"]], importer="qualtrics", options={"importer": "qualtrics"}),
    xlsx("a sheet of OpenDocument", partial(ods, [word("vaihe"), word("n")], [word("Käynti"), figure("3")]), ("vaihe", "n"), [["Käynti", "3"]], file="odd.ods"),
    xlsx("per cent in OpenDocument", partial(ods, [word("vaihe"), word("osuus")], [word("a"), figure("0.125", "percentage")]), ("vaihe", "osuus"), [["a", "12.5%"]], file="odd.ods", reads={"osuus": (PERCENT, ".")}),
    xlsx("merged headers in OpenDocument", partial(ods, [word("vaihe", 'table:number-rows-spanned="2" table:number-columns-spanned="1"'), word("osuudet", 'table:number-columns-spanned="2" table:number-rows-spanned="1"'), COVERED], [COVERED, word("avattu"), word("klikattu")], [word("a"), figure("1"), figure("2")]), ("vaihe", "osuudet / avattu", "osuudet / klikattu"), [["a", "1", "2"]], file="odd.ods"),
    xlsx("a workbook with a password", protected, refused="is protected by a password: save it without one"),
    xlsx("OpenDocument with a password", locked_ods, refused="is protected by a password", file="odd.ods"),
    xlsx("a title over the whole width and a blank row", partial(book, ["Report of May", None, None], [], ["step", "n", "rate"], ["a", 1, 2], merged=("A1:C1",)), ("step", "n", "rate"), [["a", "1", "2"]], notes=("The title “Report of May” above the header was left out",)),
    xlsx("per cent over a million per cent and below nothing", partial(book, ["step", "rate"], ["a", 12345.678], ["b", -0.05], formats={"B2:B3": "0%"}), ("step", "rate"), [["a", "1234567.8%"], ["b", "-5%"]], reads={"rate": (PERCENT, ".")}),
    xlsx("the head of an old workbook with nothing behind", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, refused="is no workbook that can be read", file="old.xls"),
    xlsx("a workbook cut off", lambda: book(["step"], ["a"])[:900], refused="is no workbook that can be read"),
)  # fmt: skip
