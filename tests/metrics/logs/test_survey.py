"""What the bytes of a file tell before it is read."""

import gzip
from hashlib import sha256

import pytest

from journeymap.metrics.engines.engine import Cancelled
from journeymap.metrics.logs import survey as module
from journeymap.metrics.logs.survey import checksum, survey
from journeymap.metrics.tables.table import TableError

CONTENTS = (
    (b"", "utf-8", "\n", False),
    (b"a,b\n1,2\n", "utf-8", "\n", False),
    (b"a,b\r\n1,2\r\n", "utf-8", "\r\n", False),
    (b"a,b\r\n1,2", "utf-8", "\r\n", False),
    (b"a,b\r1,2\r", "utf-8", "", False),
    (b"a,b\n1,2\r\n", "utf-8", "", False),
    (b'a,b\r\n1,"x\ny"\r\n', "utf-8", "", True),
    (b"a,b\r\n1,2\r", "utf-8", "", False),
    (b"one line", "utf-8", "\n", False),
    ("ä€😀\n".encode(), "utf-8", "\n", False),
    ("ä€\n".encode("cp1252"), "cp1252", "\n", False),
    (b"\x81 \xe4\n", "iso-8859-1", "\n", False),
    ("ä".encode() + b"\n\xe4", "cp1252", "\n", False),
    ("Á".encode() + b"\n\xe4", "iso-8859-1", "\n", False),  # a byte of it that Windows-1252 has not
    ("ä".encode()[:1], "cp1252", "\n", False),
)


@pytest.mark.parametrize("piece", [1, 2, 3, 1 << 20])
@pytest.mark.parametrize("case", CONTENTS)
def test_encoding_line_ends_and_quotation_marks_are_told_whatever_the_pieces(tmp_path, monkeypatch, piece, case):
    content, encoding, line_end, quoted = case
    monkeypatch.setattr(module, "_CHUNK", piece)
    file = tmp_path / "a.csv"
    file.write_bytes(content)
    found = survey(file)
    assert (found.encoding, found.line_end, found.quoted) == (encoding, line_end, quoted)
    assert found.checksum == checksum(file) == sha256(content).hexdigest()
    assert not found.packed


def test_a_packed_file_is_told_and_what_is_packed_in_it_looked_at(tmp_path):
    file = tmp_path / "a.csv.gz"
    file.write_bytes(gzip.compress("ä,b\r\n".encode("cp1252")))
    assert survey(file).packed
    found = survey(file, unpacked=True)
    assert (found.encoding, found.line_end) == ("cp1252", "\r\n")


def test_it_stops_when_it_is_told_to(tmp_path):
    file = tmp_path / "a.csv"
    file.write_bytes(b"a")

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        survey(file, check=stop)


def test_a_file_that_is_not_there_is_told_in_a_sentence(tmp_path):
    with pytest.raises(TableError, match="There is no file"):
        survey(tmp_path / "none.csv")
