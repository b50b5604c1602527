"""Typing titles in place: how it begins and how it ends."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeymap.model import edits
from journeymap.model.journey import Journey
from tests.builders import branchy
from tests.gestures import (
    CTRL,
    LEFT,
    NONE,
    click,
    double_click,
    editor,
    key,
    middle,
    rim,
    shown,
    steps,
    typed,
)  # fmt: skip

GROUND = (300.0, 330.0)


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def title(canvas, id="a"):
    return canvas.session.document.journey.touchpoints[id].title


def test_an_editor_shows_all_that_is_typed_as_long_as_there_is_room(qtbot):
    canvas = shown(qtbot, branchy())
    canvas.edit_title("d")  # at x = 488 of 900
    before = editor(canvas).geometry()
    typed(canvas, "Compares offers of three shops with her friends")
    field = editor(canvas)
    assert field.fontMetrics().horizontalAdvance(field.text()) < field.width() - 8
    assert field.geometry().y() == before.y()
    typed(canvas, " and then once more" * 9)
    assert canvas.rect().contains(field.geometry())
    field.clear()
    assert field.geometry() == before


def test_a_double_click_on_the_ground_adds_a_touchpoint_there_and_edits_its_title(canvas):
    double_click(canvas, (526, 300))
    made = canvas.session.selection.ids[0]
    assert editor(canvas) is not None
    typed(canvas, "Waits")
    key(canvas, Qt.Key.Key_Return)
    assert editor(canvas) is None
    touchpoint = canvas.session.document.journey.touchpoints[made]
    assert (touchpoint.title, touchpoint.stage) == ("Waits", "s2")
    assert canvas.scene.cards[made].contains(526, 300)
    assert steps(canvas) == ["Add touchpoint"]
    assert canvas.hasFocus()
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_far_away_from_everything_a_double_click_still_adds_a_touchpoint(canvas):
    canvas.look(canvas.camera.panned(-1e12, -1e12))
    QTest.mouseDClick(canvas, LEFT, NONE, QPoint(300, 300))
    assert len(canvas.session.document.journey.touchpoints) == 5
    key(canvas, Qt.Key.Key_Return)


def test_on_an_empty_map_a_double_click_adds_the_first_touchpoint(qtbot):
    canvas = shown(qtbot, Journey())
    double_click(canvas, (200, 200))
    typed(canvas, "First")
    key(canvas, Qt.Key.Key_Tab)
    typed(canvas, "Second")
    key(canvas, Qt.Key.Key_Return)
    journey = canvas.session.document.journey
    assert [t.title for t in journey.touchpoints.values()] == ["First", "Second"]
    assert len(journey.transitions) == 1


@pytest.mark.parametrize("at", ["card", "rim"])
def test_a_double_click_on_a_card_or_its_rim_edits_its_title(canvas, at):
    double_click(canvas, middle(canvas, "a") if at == "card" else rim(canvas, "a"))
    opened = editor(canvas)
    assert opened is not None
    assert opened.text() == "a"
    assert opened.selectedText() == "a"
    typed(canvas, "Arrives")
    key(canvas, Qt.Key.Key_Return)
    assert title(canvas) == "Arrives"
    assert steps(canvas) == ["Edit title"]


def test_a_double_click_on_a_line_opens_nothing(canvas):
    double_click(canvas, canvas.scene.lines["b", "d"].curve.at(0.5))
    assert editor(canvas) is None
    assert steps(canvas) == []


def test_a_double_click_on_a_header_edits_the_stage(canvas):
    double_click(canvas, (105, -27))
    typed(canvas, "Discover")
    key(canvas, Qt.Key.Key_Return)
    assert canvas.session.document.journey.stages[0].title == "Discover"


@pytest.mark.parametrize(("name", "keys"), [("Return", NONE), ("Enter", NONE), ("Escape", NONE), ("Return", CTRL)])
def test_keys_that_end_an_edit_keep_what_was_typed(canvas, name, keys):
    canvas.edit_title("a")
    typed(canvas, "Kept")
    key(canvas, getattr(Qt.Key, f"Key_{name}"), keys)
    assert editor(canvas) is None
    assert title(canvas) == "Kept"
    assert canvas.hasFocus()
    canvas.session.document.undo()
    assert title(canvas) == "a"


def test_a_click_elsewhere_ends_an_edit_and_keeps_what_was_typed(canvas):
    canvas.edit_title("a")
    typed(canvas, "Kept")
    click(canvas, middle(canvas, "d"))
    assert editor(canvas) is None
    assert title(canvas) == "Kept"
    assert canvas.session.selection.ids == ("d",)


def test_another_edit_ends_the_first(canvas):
    canvas.edit_title("a")
    typed(canvas, "Kept")
    canvas.edit_title("b")
    typed(canvas, "Too")
    key(canvas, Qt.Key.Key_Return)
    assert (title(canvas), title(canvas, "b")) == ("Kept", "Too")
    assert steps(canvas) == ["Edit title", "Edit title"]


def test_tab_ends_an_edit_and_adds_the_next_touchpoint_linked(canvas):
    canvas.edit_title("d")
    canvas.session.selection.set(["d"])
    typed(canvas, "Pays")
    key(canvas, Qt.Key.Key_Tab)
    assert editor(canvas) is not None
    typed(canvas, "Gets it")
    key(canvas, Qt.Key.Key_Return)
    journey = canvas.session.document.journey
    made = next(t for t in journey.touchpoints.values() if t.title == "Gets it")
    assert title(canvas, "d") == "Pays"
    assert any((t.source, t.target) == ("d", made.id) for t in journey.transitions.values())
    assert steps(canvas) == ["Edit title", "Add next touchpoint"]


def test_tab_goes_on_from_the_edited_card_whatever_else_is_selected(canvas):
    canvas.session.selection.set(["b", "a"])
    canvas.edit_title("b")
    key(canvas, Qt.Key.Key_Tab)
    made = canvas.session.selection.ids[0]
    journey = canvas.session.document.journey
    assert any((t.source, t.target) == ("b", made) for t in journey.transitions.values())
    assert all((t.source, t.target) != ("a", made) for t in journey.transitions.values())


def test_an_edit_without_typing_makes_no_step_and_changes_nothing(qtbot):
    odd = branchy().apply(edits.set_fields(branchy(), ["a"], title="two  blanks\nand a line"))
    canvas = shown(qtbot, odd)
    canvas.edit_title("a")
    key(canvas, Qt.Key.Key_Return)
    assert steps(canvas) == []
    assert canvas.session.document.journey == odd


def test_a_title_longer_than_can_be_typed_stays_whole(qtbot):
    long = branchy().apply(edits.retitle(branchy(), "a", "👩‍👧 " * 900 + "end"))
    canvas = shown(qtbot, long)
    canvas.edit_title("a")
    key(canvas, Qt.Key.Key_Home)
    typed(canvas, "x")
    key(canvas, Qt.Key.Key_Return)
    canvas.session.document.undo()
    canvas.edit_title("a")
    key(canvas, Qt.Key.Key_Return)
    assert canvas.session.document.journey == long
