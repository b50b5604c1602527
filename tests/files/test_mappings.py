"""What is remembered of imports: bounded, without places and secrets, and never in the way."""

import json
from threading import Thread

import pytest
from msgspec.structs import replace

from journeymap.files.mappings import MOST, Mappings
from journeymap.model.journey import Journey
from journeymap.model.records import DataSource, SourceKind
from tests.builders import touchpoint


@pytest.fixture
def file(tmp_path):
    return tmp_path / "deep" / "imports.json"


SOURCE = DataSource(
    id="d",
    rows=SourceKind.EVENTS,
    title="may.csv",
    path="/secret/place/may.csv",
    checksum="abc",
    imported="2026-05-31T10:00:00+00:00",
    columns={"case": "who"},
    binding={"Look": "a", "Nap": None},
    sessions=30.0,
)
MAP = Journey([touchpoint("a", 0, 0, title="Looks")])


def test_what_is_kept_is_found_by_each_of_its_shapes(file):
    Mappings(file).keep(["x", "y"], SOURCE, MAP)
    for shape in ("x", "y"):
        kept = Mappings(file).find(shape)
        assert kept.source == replace(SOURCE, path="", checksum="", imported="")
        assert (kept.title, kept.titles) == ("may.csv", {"a": "Looks"})
    assert Mappings(file).find("z") is None


def test_where_the_file_lay_is_not_kept(file):
    Mappings(file).keep(["x"], SOURCE, MAP)
    assert "secret" not in file.read_text("utf-8")


def test_a_binding_follows_titles_onto_another_map(file):
    Mappings(file).keep(["x"], SOURCE, MAP)
    kept = Mappings(file).find("x")
    assert kept.binding(MAP) == {"Look": "a", "Nap": None}
    assert kept.binding(Journey([touchpoint("b", 0, 0, title="Looks")])) == {"Look": "b", "Nap": None}
    assert kept.binding(Journey([touchpoint("b", 0, 0, title="Other")])) == {"Nap": None}


def test_the_latest_of_a_shape_counts_and_keeps_the_other_shapes(file):
    mappings = Mappings(file)
    mappings.keep(["x", "y"], SOURCE, MAP)
    mappings.keep(["y", "z"], replace(SOURCE, title="june.csv"), MAP)
    assert {mappings.find(shape).title for shape in "xyz"} == {"june.csv"}


def test_only_the_newest_are_kept(file):
    mappings = Mappings(file)
    for n in range(MOST + 5):
        mappings.keep([str(n)], SOURCE, MAP)
    assert [mappings.find(str(n)) is None for n in (0, 4, 5, MOST + 4)] == [True, True, False, False]


def test_what_is_forgotten_is_gone(file):
    mappings = Mappings(file)
    mappings.keep(["x"], SOURCE, MAP)
    mappings.keep(["y"], SOURCE, MAP)
    mappings.forget("x")
    assert mappings.find("x") is None
    assert mappings.find("y") is not None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"a": 1}', '[1, {"shapes": ["x"]}]', "[" * 5000, "\ud800"])
def test_a_broken_file_is_as_good_as_none_and_is_replaced(file, text):
    file.parent.mkdir()
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    mappings = Mappings(file)
    assert mappings.find("x") is None
    mappings.keep(["x"], SOURCE, MAP)
    assert mappings.find("x") is not None


def test_one_entry_that_cannot_be_read_costs_no_other(file):
    mappings = Mappings(file)
    mappings.keep(["x"], SOURCE, MAP)
    entries = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps([{"shapes": 3}, *entries]), "utf-8")
    assert mappings.find("x") is not None


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path):
    (tmp_path / "a file").write_text("", "utf-8")
    mappings = Mappings(tmp_path / "a file" / "imports.json")
    mappings.keep(["x"], SOURCE, MAP)
    assert mappings.find("x") is None


def test_several_that_write_at_once_lose_nothing(file):
    threads = [Thread(target=Mappings(file).keep, args=([str(n)], SOURCE, MAP)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(Mappings(file).find(str(n)) for n in range(8))
