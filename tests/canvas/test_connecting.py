"""Connecting by mouse from a rim to a card or to the ground, and by keys."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.commands import adding, editing, selecting, walking
from journeymap.canvas.tools.connect import Connect
from journeymap.model import edits
from journeymap.model.records import Touchpoint
from tests.builders import branchy
from tests.gestures import (
    CTRL,
    RIGHT,
    click,
    double_click,
    drag,
    editor,
    key,
    middle,
    press,
    release,
    rim,
    shown,
    steer,
    steps,
    typed,
    watched,
)  # fmt: skip


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def pairs(canvas):
    return {(t.source, t.target) for t in canvas.session.document.journey.transitions.values()}


def test_from_the_rim_to_a_card(canvas):
    drag(canvas, rim(canvas, "b"), middle(canvas, "c"))
    assert ("b", "c") in pairs(canvas)
    assert steps(canvas) == ["Connect"]
    assert canvas.pointing.over.id == "c"  # where the pointer is now, not where it began
    (made,) = canvas.session.selection.ids
    assert canvas.session.document.journey.transitions[made].target == "c"
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_from_the_rim_to_the_rim_of_a_card(canvas):
    drag(canvas, rim(canvas, "b"), (236, 210))
    assert ("b", "c") in pairs(canvas)


def test_what_is_connected_already_is_not_connected_again(canvas):
    drag(canvas, rim(canvas, "a"), middle(canvas, "b"))
    assert steps(canvas) == []
    assert canvas.session.document.journey == branchy()


def test_back_to_the_card_itself_makes_nothing(canvas):
    drag(canvas, rim(canvas, "b"), middle(canvas, "b"))
    drag(canvas, rim(canvas, "b"), rim(canvas, "b"))
    assert steps(canvas) == []


def test_to_the_ground_makes_the_next_touchpoint_there_in_one_step_with_its_title(canvas):
    drag(canvas, rim(canvas, "b"), (540, 300))
    assert editor(canvas) is not None
    typed(canvas, "Waits")
    key(canvas, Qt.Key.Key_Return)
    journey = canvas.session.document.journey
    made = next(t for t in journey.touchpoints.values() if t.title == "Waits")
    assert ("b", made.id) in pairs(canvas)
    assert made.stage == "s2"
    assert canvas.session.selection.ids == (made.id,)
    assert len(steps(canvas)) == 1
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_escape_takes_the_line_back(canvas):
    press(canvas, rim(canvas, "b"))
    steer(canvas, (500, 250))
    steer(canvas, middle(canvas, "c"))
    canvas.repaint()
    key(canvas, Qt.Key.Key_Escape)
    selecting.escape(canvas)
    release(canvas, middle(canvas, "c"))
    assert canvas.session.document.journey == branchy()


def test_a_line_let_go_over_another_line_makes_nothing(canvas):
    drag(canvas, rim(canvas, "c"), canvas.scene.lines["b", "d"].curve.at(0.5))
    assert steps(canvas) == []
    assert canvas.pointing.tool is None


def test_by_keys_several_in_the_order_in_which_they_were_selected(canvas):
    canvas.session.selection.set(["d", "c", "b"])
    adding.connect(canvas)
    assert {("d", "c"), ("c", "b")} <= pairs(canvas)
    assert steps(canvas) == ["Connect"]


def test_by_keys_from_one_to_a_target_chosen_with_the_arrows(canvas):
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    assert isinstance(canvas.pointing.tool, Connect)
    walking.walk_down(canvas)
    assert canvas.session.selection.ids == ("b",)
    canvas.repaint()
    editing.edit_title(canvas)
    assert ("b", "c") in pairs(canvas)
    assert canvas.pointing.tool is None
    assert editor(canvas) is None
    assert steps(canvas) == ["Connect"]


def test_by_keys_enter_without_a_target_ends_it(canvas):
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    editing.edit_title(canvas)
    assert canvas.pointing.tool is None
    assert canvas.session.document.journey == branchy()


def test_by_keys_and_a_click_on_the_target(canvas):
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    steer(canvas, middle(canvas, "c"), button=Qt.MouseButton.NoButton)
    click(canvas, middle(canvas, "c"))
    assert ("b", "c") in pairs(canvas)
    assert canvas.pointing.tool is None


def test_by_keys_a_double_click_on_the_target_connects_once(canvas):
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    double_click(canvas, middle(canvas, "c"))
    assert steps(canvas) == ["Connect"]


def test_by_keys_the_right_button_takes_it_back(canvas):
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    click(canvas, middle(canvas, "c"), button=RIGHT)
    assert canvas.pointing.tool is None
    assert canvas.session.document.journey == branchy()


def test_by_keys_escape_takes_it_back_and_keeps_the_selection(canvas):
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    walking.walk_down(canvas)
    selecting.escape(canvas)
    assert canvas.pointing.tool is None
    assert canvas.session.selection.ids == ("b",)
    assert canvas.session.document.journey == branchy()


def test_by_keys_it_ends_where_its_touchpoint_is_deleted_meanwhile(canvas):
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    document = canvas.session.document
    document.commit(edits.delete(document.committed, ["b"]), "Delete")
    walking.walk_down(canvas)
    canvas.repaint()
    editing.edit_title(canvas)
    assert canvas.pointing.tool is None
    assert "b" not in document.journey


def test_by_keys_without_a_selection_it_says_what_to_do(canvas):
    told = watched(canvas.told)
    adding.connect(canvas)
    assert canvas.pointing.tool is None
    assert len(told) == 1


def test_two_cards_are_connected_after_ctrl_clicks(canvas):
    click(canvas, middle(canvas, "b"))
    click(canvas, middle(canvas, "a"), CTRL)
    adding.connect(canvas)
    assert ("b", "a") in pairs(canvas)
    assert canvas.session.selection.of(Touchpoint) == ("b", "a")
