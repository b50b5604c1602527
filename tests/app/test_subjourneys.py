"""Maps behind touchpoints: opened, left again, chosen, made and missed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from journeymap.app import documents
from journeymap.app.places import kept_path, moved_journeys, whole_path
from journeymap.app.window import Window
from journeymap.files.store import read_journey, write_journey
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import Properties
from tests.builders import branchy, stages, touchpoint

INNER = Journey([Properties(title="Paying in detail"), *stages("Pay"), touchpoint("card", 0, 16)])


@pytest.fixture
def shop(window: Window, tmp_path: Path) -> Window:
    """The window on a saved map whose touchpoint b stands for another one beside it."""
    write_journey(tmp_path / "inner.journey", INNER)
    outer = branchy()
    write_journey(tmp_path / "outer.journey", outer.apply(edits.set_fields(outer, ["b"], journey="inner.journey")))
    window.open(tmp_path / "outer.journey")
    window.desk.session.selection.set(["b"])
    return window


def do(window: Window, id: str) -> None:
    QApplication.processEvents()
    assert window.actions_.by_id[id].isEnabled(), id
    window.actions_.by_id[id].trigger()


def titles(window: Window) -> str:
    return window.desk.session.document.journey.properties.title


def test_the_key_opens_the_map_behind_and_the_other_leads_back(shop: Window, qtbot) -> None:
    canvas, ctrl_alt = shop.desk.canvas, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Down, ctrl_alt)
    assert titles(shop) == "Paying in detail"
    trail = shop.desk.centre.trail
    assert trail.isVisible()
    assert trail.back.text() == "Back to “Shop”"
    assert trail.way.text() == "Shop › b"
    qtbot.keyClick(canvas, Qt.Key.Key_Up, ctrl_alt)
    assert titles(shop) == "Shop"
    assert shop.desk.session.selection.ids == ("b",)
    assert not trail.isVisible()


def test_the_bar_leads_back_through_maps_within_maps(shop: Window, tmp_path: Path, qtbot) -> None:
    (tmp_path / "deep").mkdir()
    write_journey(tmp_path / "deep" / "innermost.journey", branchy())
    inner = INNER.apply(edits.set_fields(INNER, ["card"], journey="deep/innermost.journey"))
    write_journey(tmp_path / "inner.journey", inner)
    do(shop, "touchpoint.open-journey")
    shop.desk.session.selection.set(["card"])
    do(shop, "touchpoint.open-journey")
    assert shop.desk.session.document.path == tmp_path / "deep" / "innermost.journey"
    back = shop.desk.centre.trail.back
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert titles(shop) == "Paying in detail"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert titles(shop) == "Shop"
    assert not shop.desk.centre.trail.steps


def test_the_way_back_is_out_of_sight_on_the_start_page(shop: Window) -> None:
    do(shop, "touchpoint.open-journey")
    trail = shop.desk.centre.trail
    do(shop, "file.start")
    assert not trail.isVisible()
    do(shop, "file.back")
    assert trail.isVisible()


def test_who_stays_with_what_is_not_saved_stays_where_he_is(shop: Window, monkeypatch) -> None:
    document = shop.desk.session.document
    document.commit(edits.retitle(document.committed, "a", "Typed"), "")
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Cancel)
    do(shop, "touchpoint.open-journey")
    assert titles(shop) == "Shop"
    assert document.journey.touchpoints["a"].title == "Typed"
    assert not shop.desk.centre.trail.steps


def test_what_is_saved_on_the_way_in_is_there_on_the_way_back(shop: Window, monkeypatch) -> None:
    document = shop.desk.session.document
    document.commit(edits.retitle(document.committed, "a", "Typed"), "")
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Save)
    do(shop, "touchpoint.open-journey")
    assert titles(shop) == "Paying in detail"
    do(shop, "go.outer-map")
    assert document.journey.touchpoints["a"].title == "Typed"
    assert not document.modified


def test_a_map_without_a_file_is_saved_before_another_lies_beside_it(
    window: Window, tmp_path: Path, monkeypatch
) -> None:
    documents.show_journey(window.desk, branchy(), None)
    window.desk.session.selection.set(["b", "c"])
    captions: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _, caption, *__: (captions.append(caption), ("", ""))[1])
    do(window, "touchpoint.new-journey")
    assert captions == ["Save the map first: the sub-journey is put beside it"]
    assert window.desk.session.document.journey == branchy()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.journey"), ""))
    do(window, "touchpoint.new-journey")
    assert set(read_journey(tmp_path / "mine – Choose.journey").journey.touchpoints) == {"b", "c"}


def test_a_map_that_cannot_be_read_is_told_and_the_open_one_stays(shop: Window, tmp_path: Path) -> None:
    (tmp_path / "inner.journey").write_text("{")
    do(shop, "touchpoint.open-journey")
    assert "cannot be opened" in shop.desk.centre.messages.texts[0]
    assert titles(shop) == "Shop"


def test_another_map_has_no_way_back(shop: Window, tmp_path: Path) -> None:
    do(shop, "touchpoint.open-journey")
    shop.open(tmp_path / "inner.journey")
    assert not shop.desk.centre.trail.steps
    assert not shop.actions_.by_id["go.outer-map"].isEnabled()


def test_a_map_that_is_gone_is_told_and_can_be_located(shop: Window, tmp_path: Path, monkeypatch, qtbot) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "inner.journey").rename(tmp_path / "elsewhere" / "found.journey")
    do(shop, "touchpoint.open-journey")
    assert titles(shop) == "Shop"
    (said,) = shop.desk.centre.messages.texts
    assert said.startswith("The map behind “b” is not there: ")
    found = str(tmp_path / "elsewhere" / "found.journey")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (found, ""))
    locate = next(b for b in shop.desk.centre.messages.findChildren(QPushButton) if b.text() == "Locate…")
    qtbot.mouseClick(locate, Qt.MouseButton.LeftButton)
    assert shop.desk.session.document.journey.touchpoints["b"].journey == "elsewhere/found.journey"
    do(shop, "file.save")
    do(shop, "touchpoint.open-journey")
    assert titles(shop) == "Paying in detail"


def test_a_touchpoint_cannot_stand_for_its_own_map(shop: Window, tmp_path: Path, monkeypatch) -> None:
    own = str(tmp_path / "outer.journey")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (own, ""))
    do(shop, "touchpoint.choose-journey")
    assert shop.desk.session.document.journey.touchpoints["b"].journey == "inner.journey"
    assert "cannot stand for the map that it is on" in shop.desk.centre.messages.texts[0]


def test_selected_touchpoints_become_a_map_beside_this_one(shop: Window, tmp_path: Path) -> None:
    document = shop.desk.session.document
    before = document.journey
    shop.desk.session.selection.set(["b", "c"])
    do(shop, "touchpoint.new-journey")
    made = tmp_path / "outer – Choose.journey"
    assert set(read_journey(made).journey.touchpoints) == {"b", "c"}
    (standing,) = shop.desk.session.selection.ids
    assert document.journey.touchpoints[standing].journey == made.name
    document.undo()
    assert document.journey == before
    document.redo()
    shop.desk.session.selection.set(["a", "d"])
    do(shop, "touchpoint.new-journey")
    assert (tmp_path / "outer – a.journey").is_file()


def test_a_single_touchpoint_stays_and_stands_for_a_map_that_begins_with_it(shop: Window, tmp_path: Path) -> None:
    shop.desk.session.selection.set(["d"])
    do(shop, "touchpoint.new-journey")
    assert shop.desk.session.document.journey.touchpoints["d"].journey == "outer – d.journey"
    assert set(read_journey(tmp_path / "outer – d.journey").journey.touchpoints) == {"d"}


@pytest.mark.parametrize(
    "title", ["🙂" * 90, "ä" * 300, "half \ud83d of a pair", "/" * 300], ids=["wide", "long", "broken", "barred"]
)
def test_a_title_of_any_letters_gives_a_name_that_a_file_can_have(shop: Window, tmp_path: Path, title: str) -> None:
    document, selection = shop.desk.session.document, shop.desk.session.selection
    document.commit(edits.set_fields(document.committed, ["d"], title=title), "")
    selection.set(["d"])
    do(shop, "touchpoint.new-journey")
    first = document.journey.touchpoints["d"].journey
    assert set(read_journey(tmp_path / first).journey.touchpoints) == {"d"}
    do(shop, "file.save")
    do(shop, "touchpoint.open-journey")
    selection.set(["d"])
    do(shop, "touchpoint.new-journey")  # named after the map within a map
    assert (tmp_path / document.journey.touchpoints["d"].journey).is_file()


@pytest.mark.parametrize(
    "path", ["x" * 5000 + ".journey", "nul\0.journey", "half \ud83d.journey", "..", "a\\b.journey"]
)
def test_a_path_that_no_file_can_have_is_told_as_one_that_is_not_there(shop: Window, path: str) -> None:
    document = shop.desk.session.document
    document.commit(edits.set_fields(document.committed, ["b"], journey=path), "")
    document.mark_saved(document.path)
    do(shop, "touchpoint.open-journey")
    (said,) = shop.desk.centre.messages.texts
    assert said.startswith("The map behind “b” is not there: ")


def test_a_file_name_that_is_too_long_is_told(window: Window, tmp_path: Path) -> None:
    window.open(tmp_path / ("x" * 300 + ".journey"))
    assert "cannot be opened" in window.desk.centre.messages.texts[0]


def test_no_file_is_overwritten(shop: Window, tmp_path: Path) -> None:
    (tmp_path / "outer – d.journey").write_text("mine")
    shop.desk.session.selection.set(["d"])
    do(shop, "touchpoint.new-journey")
    assert (tmp_path / "outer – d.journey").read_text() == "mine"
    assert shop.desk.session.document.journey.touchpoints["d"].journey == "outer – d 2.journey"


def test_paths_are_relative_below_the_map_and_whole_elsewhere(tmp_path: Path) -> None:
    assert kept_path(tmp_path / "a" / "b.journey", tmp_path) == "a/b.journey"
    assert kept_path(tmp_path / "b.journey", tmp_path / "a") == str(tmp_path / "b.journey")
    assert whole_path("a/b.journey", tmp_path) == tmp_path / "a" / "b.journey"


def test_a_map_saved_in_another_folder_still_finds_the_maps_behind_it(tmp_path: Path) -> None:
    journey = Journey([touchpoint("a", None, 0, journey="sub/in.journey"), touchpoint("b", None, 200)])
    old, new = tmp_path / "one" / "m.journey", tmp_path / "two" / "m.journey"
    moved = journey.apply(moved_journeys(journey, old, new))
    assert moved.touchpoints["a"].journey == str(tmp_path / "one" / "sub" / "in.journey")
    back = moved.apply(moved_journeys(moved, new, old))
    assert back == journey
    assert moved_journeys(journey, old, old) == {}
