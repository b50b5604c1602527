"""`journeymap convert`: from other programs and back, with a word on what is lost."""

from pathlib import Path

import pytest

from journeymap.cli import run
from journeymap.files.store import read_journey, write_journey
from tests.builders import branchy, shop
from tests.files.interchange import said
from tests.files.interchange.drawings import box, edge, model, mxfile


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.journey"
    write_journey(path, shop())
    return path


def test_a_map_goes_to_draw_io_and_comes_back(map_file: Path, tmp_path: Path, capsys) -> None:
    drawing, back = tmp_path / "shop.drawio", tmp_path / "back.journey"
    assert run(["convert", str(map_file), str(drawing)]) == 0
    told = capsys.readouterr()
    assert told.out == f"{drawing}: 3 stages, 4 touchpoints, 5 transitions.\n"
    assert told.err == "journeymap: Left out: figures of 1 data source.\n"
    assert run(["convert", str(drawing), str(back)]) == 0
    assert capsys.readouterr().err == ""
    found = read_journey(back).journey
    assert found.touchpoints == branchy().touchpoints
    assert found.transitions == branchy().transitions


def test_the_suffix_or_the_option_says_what_is_written(map_file: Path, tmp_path: Path) -> None:
    for name, option, begins in (
        ("a.mmd", (), "---\ntitle"),
        ("b.mmd", ("--to", "mermaid-journey"), "journey\n"),
        ("c.txt", ("--to", "drawio"), "<mxfile"),
    ):
        assert run(["convert", str(map_file), str(tmp_path / name), *option]) == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
    assert run(["convert", str(tmp_path / "b.mmd"), str(tmp_path / "d.drawio")]) == 0
    assert "<mxfile" in (tmp_path / "d.drawio").read_text(encoding="utf-8")
    assert run(["convert", str(tmp_path / "c.txt"), str(tmp_path / "e.journey")]) == 0
    assert said.stages(read_journey(tmp_path / "e.journey").journey) == said.stages(branchy())


def test_a_page_is_chosen(tmp_path: Path, capsys) -> None:
    drawing, out = tmp_path / "two.drawio", tmp_path / "out.journey"
    pages = [("One", model(box("2", "A", 0, 0))), ("Two", model(box("2", "B", 0, 0), edge("3", "2")))]
    drawing.write_bytes(mxfile(pages))
    assert run(["convert", str(drawing), str(out), "--page", "2"]) == 0
    assert capsys.readouterr().err == (
        "journeymap: This is page 2, “Two”. Other pages of the file are not shown: “One”.\n"
        "journeymap: Left out: 1 edge with a loose end.\n"
    )
    assert said.stages(read_journey(out).journey) == {"": ["B"]}
    assert run(["convert", str(drawing), str(out), "--page", "3"]) == 2
    assert capsys.readouterr().err == "journeymap: “two.drawio” cannot be read. It has 2 pages: there is no page 3.\n"


def test_what_was_there_is_replaced_and_told(map_file: Path, tmp_path: Path, capsys) -> None:
    out = tmp_path / "a.mmd"
    out.write_text("old", encoding="utf-8")
    assert run(["convert", str(map_file), str(out)]) == 0
    assert f"“{out}” was there before: the new file has taken its place." in capsys.readouterr().err
    assert out.read_text(encoding="utf-8").startswith("---")


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("shop.journey", "shop.journey"), "is to be read and written at once"),
        (("shop.journey", "a.foo"), "does not say what it is to be"),
        (("shop.journey", "no/a.mmd"), "There is no folder"),
        (("gone.mmd", "a.journey"), "“gone.mmd” cannot be read. The file is not there"),
        (("notes.md", "a.journey"), "“notes.md” cannot be read. It is none of"),
        (("notes.md", "a.mmd"), "“notes.md” cannot be read. It is none of"),
        (("folder", "a.mmd"), "is a folder"),
        (("shop.journey", "folder.mmd"), "A folder has this name"),
        (("shop.journey", "x" * 300 + ".mmd"), "Its name is too long for this disk"),
        (("shop.journey", "x" * 300 + ".journey"), "Its name is too long for this disk"),
        (("shop.journey", "x" * 300 + "/a.mmd"), "There is no folder"),
        (("x" * 300 + ".mmd", "a.journey"), "cannot be read. The system says: "),
    ],
)
def test_bad_input_is_one_sentence_and_nothing_is_written(map_file: Path, tmp_path: Path, capsys, names, told) -> None:
    (tmp_path / "notes.md").write_text("# Notes", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.mmd").mkdir()
    before = map_file.read_bytes()
    assert run(["convert", *(str(tmp_path / name) for name in names)]) == 2
    said_last = capsys.readouterr().err.splitlines()[-1]
    assert told in said_last
    assert map_file.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "folder.mmd", "notes.md", "shop.journey"]
