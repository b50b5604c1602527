"""Packed files: honest ones are read however well they pack, bombs are not."""

import gzip
import io
import random

import pytest

from journeymap.metrics.tables import unpacking
from journeymap.metrics.tables.textformat import TableError, open_bytes


@pytest.fixture
def packed(tmp_path):
    """Packs bytes and gives the path of the file."""

    def pack(content):
        path = tmp_path / "log.csv.gz"
        path.write_bytes(gzip.compress(content))
        return path

    return pack


def test_what_is_packed_comes_out_whole(packed):
    content = random.Random(1).randbytes(300_000)  # noqa: S311  # no secret
    with open_bytes(packed(content), compressed=True) as stream:
        assert stream.read(10) == content[:10]
        assert stream.read() == content[10:]


def test_a_small_file_may_pack_as_well_as_it_likes(packed):
    with open_bytes(packed(bytes(1_000_000)), compressed=True) as stream:
        assert len(stream.read()) == 1_000_000


def test_a_large_one_may_pack_well_but_not_absurdly_well(packed, monkeypatch):
    monkeypatch.setattr(unpacking, "UNWATCHED", 1_000_000)
    rows = b"".join(b"%d,step %d,2024-01-01 00:%02d\n" % (n // 7, n % 12, n % 60) for n in range(100_000))
    with open_bytes(packed(rows), compressed=True) as stream:
        assert stream.read() == rows
    with open_bytes(packed(bytes(9_000_000)), compressed=True) as stream, pytest.raises(TableError, match="200 times"):
        stream.read()


def test_lines_come_as_they_are_and_one_without_end_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(unpacking, "LONGEST_LINE", 10)
    path = tmp_path / "log.csv"
    assert list(unpacking.lines_of(io.StringIO("a\r\nb\rc\n\nd", newline=""), path)) == [
        "a\r\n",
        "b\r",
        "c\n",
        "\n",
        "d",
    ]
    with pytest.raises(TableError, match=r"“log\.csv” has a line of more than"):
        list(unpacking.lines_of(io.StringIO("short\n" + "x" * 30), path))
