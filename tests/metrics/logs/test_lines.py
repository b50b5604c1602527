import csv
import io
import random

import numpy as np
import pytest

from journeymap.metrics.logs import lines
from journeymap.metrics.logs.lines import layout, row_lines

NONE = np.empty(0, dtype=np.int64)


def test_rows_may_hold_line_breaks_and_lines_may_be_empty(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b'1,a\n\n2,"b\n\nc"\n3,"say ""hi"""\n\n\n4,d')
    assert layout(file, quote='"').starts.tolist() == [0, 2, 5, 8]


def test_a_byte_lies_on_the_line_that_has_it(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"ab\ncd\n\ne")
    assert layout(file, quote='"').line_at(np.array([0, 2, 3, 6, 7])).tolist() == [0, 0, 1, 2, 3]


def test_an_empty_file_has_no_row(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    assert layout(file, quote='"').starts.tolist() == []


@pytest.mark.parametrize("seed", range(20))
def test_rows_begin_where_the_csv_module_finds_them(tmp_path, monkeypatch, seed):
    monkeypatch.setattr(lines, "_CHUNK", 7)
    rng = random.Random(seed)  # noqa: S311  # no secret
    cells = ["a", "", "two\nlines", 'quo"te', "x,y", "\n", "\n\n"]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for _ in range(40):
        if rng.random() < 0.2:
            out.write("\n" * rng.randint(1, 3))
        writer.writerow([rng.choice(cells) for _ in range(2)])
    file = tmp_path / "a.txt"
    file.write_bytes(out.getvalue().encode("utf-8"))

    reader, expected, line = csv.reader(io.StringIO(out.getvalue(), newline="")), [], 0
    for row in reader:
        if row:
            expected.append(line)
        line = reader.line_num
    found = layout(file, quote='"')
    assert found.starts.tolist() == expected
    assert row_lines(found, len(expected), NONE).tolist() == expected


def test_odd_rows_are_told_from_the_good_ones(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"1,a\n2\n\n3,c\n")
    found = layout(file, quote='"')
    odd = found.line_at(np.array([4]))
    assert odd.tolist() == [1]
    assert row_lines(found, 2, odd).tolist() == [0, 3]


def test_a_quotation_mark_amid_a_cell_begins_nothing(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b'1,5" disk\n2;"b\nc"\n"d;\ne";3\n')
    assert layout(file, quote='"', delimiter=";").starts.tolist() == [0, 1, 3]


def test_rows_that_cannot_be_told_apart_have_no_lines(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b'1,5"\n2,b\n3,c\n')
    assert row_lines(layout(file, quote='"'), 3, NONE) is None
