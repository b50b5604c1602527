"""Odd tables: each is read right, or refused with the right sentence."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeymap.metrics.imports import preview, proposal, remembered, shape
from journeymap.metrics.tables.columns import ColumnKind
from journeymap.metrics.tables.table import TableError, read_table
from tests.metrics.tables.odd import ODD, Odd
from tests.metrics.tables.oddbooks import BOOKS
from tests.metrics.tables.oddexports import EXPORTS

ALL = (*ODD, *EXPORTS, *BOOKS)
READ = [odd for odd in ALL if not odd.refused]
REFUSED = [odd for odd in ALL if odd.refused]


def what(odd: Odd) -> str:
    return odd.what


@pytest.fixture
def path_of(tmp_path):
    """Writes an odd file and gives its path."""

    def write(odd: Odd):
        path = tmp_path / odd.file
        path.write_bytes(odd.content)
        return path

    return write


@pytest.mark.parametrize("odd", REFUSED, ids=what)
def test_what_cannot_be_read_is_refused_with_its_sentence(odd, path_of):
    path = path_of(odd)
    for ask in (read_table, preview):
        with pytest.raises(TableError) as caught:
            ask(path, **odd.options)
        assert odd.refused in str(caught.value)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("odd", READ, ids=what)
def test_every_cell_comes_out_as_it_stands(odd, path_of):
    read = read_table(path_of(odd), **odd.options)
    assert not odd.columns or read.columns == tuple(odd.columns)
    if odd.rows is not None:
        assert read.frame.to_numpy().tolist() == [list(row) for row in odd.rows]
    assert len(read.notes) == len(odd.notes), read.notes
    assert all(part in note for part, note in zip(odd.notes, read.notes, strict=True)), read.notes
    assert odd.encoding in ("", read.encoding)
    assert odd.delimiter in ("", read.delimiter)


@pytest.mark.parametrize("odd", READ, ids=what)
def test_columns_are_typed_and_what_is_open_is_asked(odd, path_of):
    path = path_of(odd)
    seen = preview(path, **odd.options)
    for name, (kind, notation) in odd.reads.items():
        reading = seen.reading(name)
        assert reading.kind is kind
        assert notation == (reading.time_format if kind is ColumnKind.TIME else reading.decimal)
        assert (reading.misfits, reading.first_misfit) == odd.misfits.get(name, (0, ""))
        assert (len(reading.ambiguous) > 1) == (name in odd.asked)
    assert odd.importer in ("", seen.importer.key)
    if odd.roles is not None:
        assert dict(seen.roles) == dict(odd.roles)
    assert proposal(seen, path, id="s").importer == odd.options.get("importer", "")


def test_no_two_odd_tables_are_the_same():
    assert len({odd.what for odd in ALL}) == len(ALL) >= 60


@given(
    odd=st.sampled_from([odd for odd in ALL if len(odd.content) < 20_000 and not odd.file.endswith(("xlsx", "ods"))]),
    at=st.integers(0, 400),
    gone=st.integers(0, 40),
    new=st.binary(max_size=12),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_damaged_file_gives_a_table_or_a_sentence(tmp_path, odd, at, gone, new):
    path = tmp_path / odd.file
    path.write_bytes(odd.content[:at] + new + odd.content[at + gone :])
    seen, sentence = None, ""
    try:
        seen = preview(path, **odd.options)
    except TableError as error:
        sentence = str(error)
    assert (seen is None) == bool(sentence)
    assert "\n" not in sentence
    if seen is not None:
        assert all(seen.table.columns)
        assert len(seen.columns) == len(set(seen.table.columns))
        assert set(seen.roles.values()) <= set(seen.table.columns)
        assert shape(seen)
        assert remembered(seen, proposal(seen, path, id="s")).columns == dict(seen.roles)
