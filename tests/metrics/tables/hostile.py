"""Files that are made to do harm, and a process in which they are read: what it says and how much it took."""

import json
import struct
import subprocess
import sys
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

_READING = """
import json, os, re, sys
from pathlib import Path
from journeymap.metrics.engines.duck import DuckDB
from journeymap.metrics.logs.events import LoadError, load
from journeymap.metrics.tables.table import TableError, read_table
from journeymap.model.records import DataSource, SourceKind

path, columns, importer = Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3]
said, engine = "", DuckDB(path.parent / "engine") if columns else None
try:
    if engine is None:
        read_table(path, limit=500, importer=importer)
    else:
        source = DataSource(id="log", rows=SourceKind.EVENTS, columns=columns, zone="UTC", importer=importer)
        load(engine, path, source)
except (LoadError, TableError) as error:
    said = str(error)
left = sum(file.stat().st_size for file in path.parent.rglob("*") if file.is_file() and file != path)
if engine:
    engine.close()
own = children = 0
if sys.platform == "linux":
    import resource
    own = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text(encoding="utf-8"))[1])
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps([said, own, children, left]))
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The sentence (“” where the file was read), the most memory of the process and of its children in kB (0 where the
    system does not tell), and the bytes that lay beside the file when it was over.
    """

    said: str
    own: int
    children: int
    left: int


def tried(path, *, importer="", **columns):
    """Reads a file as a table, or as a log where columns are named, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _READING, str(path), json.dumps(columns), importer],
        capture_output=True,
        timeout=100,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")[-2000:]
    return Outcome(*json.loads(done.stdout))


def gzip_bomb(path, block, times):
    """A gzip file of `block` so many times over, made in no time: blocks that are packed by themselves can be repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    with path.open("wb") as out:
        out.write(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03")
        for _ in range(times):
            out.write(packed)
        out.write(packer.flush(zlib.Z_FINISH))
        out.write(struct.pack("<II", 0, len(block) * times & 0xFFFFFFFF))
    return path


_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_SPREADSHEET}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="Sheet" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


def book(path, sheet, *, before="", times=1):
    """A workbook whose sheet has this text within its element, so many times over; `before` stands before the element."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in _PARTS.items():
            out.writestr(name, text)
        with out.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(f'{before}<worksheet xmlns="{_SPREADSHEET}">'.encode())
            for _ in range(times):
                part.write(sheet.encode())
            part.write(b"</worksheet>")
    return path


def repeated_cell(path, *, rows, columns):
    """An ODS sheet of one cell, said to be repeated."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        out.writestr("META-INF/manifest.xml", "<manifest/>")
        out.writestr(
            "content.xml",
            f'<office:document-content {spaces}><office:body><office:spreadsheet><table:table table:name="T">'
            f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string" '
            f'table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell></table:table-row>'
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return path


def footer_changed(content, old, new):
    """A Parquet file with other bytes in its footer, whose length is put right: it holds no positions within itself."""
    (length,) = struct.unpack("<I", content[-8:-4])
    data, footer = content[: -8 - length], content[-8 - length : -8]
    assert old in footer
    footer = footer.replace(old, new)
    return data + footer + struct.pack("<I", len(footer)) + b"PAR1"


def varint(number):
    """A number as the footer of Parquet has it."""
    value, out = number * 2, bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


def doubled(number: int) -> int:
    """Work that is done."""
    return 2 * number


def crash(number: int) -> int:
    """Work that gives up its process."""
    import os

    os.kill(os.getpid(), number)
    return number


def refuse(number: int) -> int:
    """Work that says why it cannot be done."""
    from journeymap.metrics.tables.textformat import TableError

    raise TableError(f"“a” has no sheet “ä” {number}.")


def sleep(number: int) -> int:
    """Work without an end."""
    import time

    time.sleep(1000)
    return number


def fill(number: int) -> int:
    """Work that takes so many bytes."""
    return len(bytearray(number))


def write(number: int) -> int:
    """Work that writes so many bytes to a file."""
    import tempfile

    with tempfile.TemporaryFile() as out:
        for _ in range(number >> 20):
            out.write(bytes(1 << 20))
    return number
