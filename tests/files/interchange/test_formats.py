"""The table of formats: files are known by what is in them, read from disk, and refused with a sentence."""

from pathlib import Path

import pytest

from journeymap.files.decoding import FileError
from journeymap.files.interchange.formats import FORMATS, format_for, read_foreign, recognised
from journeymap.files.interchange.suffixes import is_foreign
from journeymap.model.records import Stage
from tests.builders import branchy, shop, stages
from tests.files.interchange import said
from tests.files.interchange.drawings import box, one


@pytest.mark.parametrize("key", FORMATS)
def test_what_a_format_writes_is_known_and_read_by_it(key: str, tmp_path: Path) -> None:
    format = FORMATS[key]
    text = format.write(branchy())
    assert format.sniff(text.encode())
    path = tmp_path / "map.unknown"
    path.write_text(text, encoding="utf-8")
    found = read_foreign(path).journey
    assert said.stages(found) == {"Find": ["a"], "Choose": ["b", "c"], "Buy": ["d"]}


@pytest.mark.parametrize("key", FORMATS)
def test_nothing_is_lost_without_a_word(key: str) -> None:
    format = FORMATS[key]
    lost = " ".join(format.loses(shop()))
    assert "figures of 1 data source" in lost
    assert ("channels" in lost) == (key != "drawio")
    assert ("engagement type" in lost) == (key == "mermaid-journey")
    assert ("transition" in lost) == (key == "mermaid-journey")


def test_a_map_of_stages_alone_comes_through_all_formats() -> None:
    journey = branchy().apply(
        {id: (record, None) for id, record in {**branchy().touchpoints, **branchy().transitions}.items()}
    )
    for format in FORMATS.values():
        found = format.read(format.write(journey).encode(), 1).journey
        assert [stage.title for stage in found.stages] == ["Find", "Choose", "Buy"]
        assert all(isinstance(stage, Stage) for stage in found.stages)
    assert [stage.title for stage in stages("Find", "Choose", "Buy")] == [stage.title for stage in journey.stages]


@pytest.mark.parametrize(
    ("name", "key"),
    [("a.mmd", "mermaid-flowchart"), ("a.MERMAID", "mermaid-flowchart"), ("a.drawio", "drawio"), ("a.xml", "drawio"), ("a.png", None), ("a", None), ("a.journey", None)],
)  # fmt: skip
def test_a_suffix_says_what_is_written(name: str, key: str | None) -> None:
    format = format_for(Path(name))
    assert (format.key if format else None) == key


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b'{"format":"journeymap"}',
        b"a,b\n1,2\n",
        b"<log><trace/></log>",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
    ],
)
def test_other_files_are_not_taken_for_drawings(data: bytes) -> None:
    assert recognised(data) is None


def test_files_of_other_programs_are_known_by_name() -> None:
    names = ["a.mmd", "a.drawio", "b.drawio.png", "c.DRAWIO.SVG", "d.md", "e.png", "f.svg", "g.journey", "h.csv"]
    assert [is_foreign(Path(name)) for name in names] == [True] * 5 + [False] * 4


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"^“gone\.mmd” cannot be read\. The file is not there"):
        read_foreign(tmp_path / "gone.mmd")
    (tmp_path / "notes.md").write_text("# Notes\n", encoding="utf-8")
    with pytest.raises(FileError, match=r"^“notes\.md” cannot be read\. It is none of"):
        read_foreign(tmp_path / "notes.md")
    (tmp_path / "broken.drawio").write_text("<mxfile>", encoding="utf-8")
    with pytest.raises(FileError, match=r"^“broken\.drawio” cannot be read\. Its XML is broken at line 1"):
        read_foreign(tmp_path / "broken.drawio")
    with pytest.raises(FileError, match="It is a folder"):
        read_foreign(tmp_path)


def test_a_format_that_is_given_wins_over_what_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.mmd"
    path.write_bytes(one(box("2", "A", 0, 0)))
    assert said.stages(read_foreign(path).journey) == {"": ["A"]}
    with pytest.raises(FileError, match="It has no diagram of Mermaid"):
        read_foreign(path, format=FORMATS["mermaid-journey"])
