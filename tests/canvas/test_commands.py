"""What keys and menus do on the canvas, on every kind of selection."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas import commands
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Touchpoint, Transition
from tests.builders import branchy
from tests.gestures import editor, key, shown, steps, typed

EVERY = [
    commands.add_touchpoint, commands.add_next, commands.add_stage, commands.edit_title, commands.delete,
    commands.duplicate, commands.select_all, commands.escape, commands.connect, commands.toggle_moment_of_truth,
    commands.toggle_goal, commands.zoom_in, commands.zoom_out, commands.zoom_actual, commands.fit,
    commands.fit_selection, commands.walk_left, commands.walk_right, commands.walk_up, commands.walk_down,
    commands.follow_left, commands.follow_right, commands.follow_up, commands.follow_down, commands.nudge_left,
    commands.nudge_right, commands.nudge_up, commands.nudge_down, commands.nudge_far_left, commands.nudge_far_right,
    commands.nudge_far_up, commands.nudge_far_down, commands.engage_emotional, commands.engage_contextual,
    commands.engage_convenience, commands.engage_social, commands.emotion_down, commands.emotion_up,
    commands.select_none,
]  # fmt: skip


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def touchpoints(canvas):
    return canvas.session.document.journey.touchpoints


def select(canvas, *ids):
    canvas.session.selection.set(ids)


@pytest.mark.parametrize("chosen", [(), ("a",), ("a", "d"), ("a-b",), ("s0",), ("properties",), ("a", "a-b", "s1")])
@pytest.mark.parametrize("start", ["branchy", "empty"])
def test_every_command_works_on_every_selection_and_can_be_undone(qtbot, chosen, start):
    journey = branchy() if start == "branchy" else Journey()
    canvas = shown(qtbot, journey)
    for command in EVERY:
        select(canvas, *chosen)
        command(canvas)
        canvas.repaint()
        commands.escape(canvas)
        if editor(canvas):
            key(canvas, Qt.Key.Key_Escape)
        while canvas.session.document.history.canUndo():
            canvas.session.document.undo()
        assert canvas.session.document.journey == journey


def test_a_touchpoint_is_added_in_the_middle_or_below_the_selected_one(canvas):
    commands.add_touchpoint(canvas)
    made = canvas.session.selection.ids[0]
    typed(canvas, "Middle")
    key(canvas, Qt.Key.Key_Return)
    rect = canvas.scene.cards[made]
    assert rect.grown(130).contains(430, 240)
    select(canvas, "d")
    commands.add_touchpoint(canvas)
    below = canvas.scene.cards[canvas.session.selection.ids[0]]
    assert below.y > 154
    assert abs(below.x - 444) < 8
    assert not any(below.intersects(r) for id, r in canvas.scene.cards.items() if r is not below)


def test_delete_takes_what_is_selected_with_its_transitions(canvas):
    select(canvas, "a", "b-d")
    commands.delete(canvas)
    assert set(touchpoints(canvas)) == {"b", "c", "d"}
    assert set(canvas.session.document.journey.transitions) == {"c-d"}
    assert canvas.session.selection.ids == ()
    assert steps(canvas) == ["Delete"]


def test_delete_without_a_selection_is_no_step(canvas):
    commands.delete(canvas)
    assert steps(canvas) == []


def test_duplicate_copies_and_selects_the_copies(canvas):
    select(canvas, "a", "b")
    commands.duplicate(canvas)
    copies = canvas.session.selection.ids
    assert len(copies) == 2
    assert not set(copies) & {"a", "b"}
    assert len(canvas.session.document.journey.transitions) == 6
    assert steps(canvas) == ["Duplicate"]
    canvas.session.selection.clear()
    commands.duplicate(canvas)
    assert steps(canvas) == ["Duplicate"]


def test_all_and_none(canvas):
    commands.select_all(canvas)
    assert set(canvas.session.selection.of(Touchpoint)) == set("abcd")
    assert len(canvas.session.selection.of(Transition)) == 5
    commands.select_none(canvas)
    assert canvas.session.selection.ids == ()


def test_arrows_walk_and_alt_arrows_follow_transitions(canvas):
    commands.walk_right(canvas)
    assert canvas.session.selection.ids == ("a",)
    for command, id in (
        (commands.walk_right, "b"), (commands.walk_down, "c"), (commands.walk_right, "d"), (commands.walk_right, "d"),
        (commands.follow_right, "a"), (commands.follow_right, "b"), (commands.follow_down, "c"),
        (commands.follow_left, "a"), (commands.follow_left, "d"),
    ):  # fmt: skip
        command(canvas)
        assert canvas.session.selection.ids == (id,)
    assert steps(canvas) == []


def test_a_walk_brings_the_card_into_view(canvas):
    canvas.look(canvas.camera.panned(3000, 3000))
    select(canvas, "a")
    commands.walk_right(canvas)
    view = canvas.camera.view(canvas.width(), canvas.height())
    assert view.contains(*canvas.scene.cards["b"].center)


def test_nudges_in_a_row_are_one_step(canvas):
    select(canvas, "a", "b")
    for _ in range(3):
        commands.nudge_right(canvas)
    commands.nudge_far_down(canvas)
    assert (canvas.scene.cards["a"].x, canvas.scene.cards["a"].y) == (24 + 24, 80 + 80)
    assert steps(canvas) == ["Move"]
    select(canvas, "a")
    commands.nudge_left(canvas)
    assert steps(canvas) == ["Move", "Move"]


def test_nudging_there_and_back_leaves_no_step(canvas):
    select(canvas, "a")
    commands.nudge_right(canvas)
    commands.nudge_left(canvas)
    assert steps(canvas) == []
    assert not canvas.session.document.modified


def test_engagement_types_are_given_and_taken_away(canvas):
    select(canvas, "a", "b")
    commands.engage_social(canvas)
    assert {touchpoints(canvas)[id].engagement for id in "ab"} == {EngagementType.SOCIAL}
    commands.engage_social(canvas)
    assert {touchpoints(canvas)[id].engagement for id in "ab"} == {None}
    assert steps(canvas) == ["Set engagement type"] * 2


def test_emotion_goes_from_minus_two_to_plus_two_in_one_step(canvas):
    select(canvas, "a")
    for _ in range(4):
        commands.emotion_up(canvas)
    assert touchpoints(canvas)["a"].expected_emotion == 2
    for _ in range(7):
        commands.emotion_down(canvas)
    assert touchpoints(canvas)["a"].expected_emotion == -2
    assert steps(canvas) == ["Set expected emotion"]


def test_marks_are_switched_for_all_that_are_selected(canvas):
    select(canvas, "a", "d")
    commands.toggle_goal(canvas)
    assert touchpoints(canvas)["a"].goal
    assert touchpoints(canvas)["d"].goal
    commands.toggle_goal(canvas)
    assert not touchpoints(canvas)["a"].goal
    commands.toggle_moment_of_truth(canvas)
    assert touchpoints(canvas)["d"].moment_of_truth
    assert len(steps(canvas)) == 3


def test_next_begins_a_map_and_goes_on_from_the_selected_touchpoint(qtbot):
    canvas = shown(qtbot, Journey())
    commands.add_next(canvas)
    typed(canvas, "First")
    key(canvas, Qt.Key.Key_Return)
    commands.add_next(canvas)
    typed(canvas, "Second")
    key(canvas, Qt.Key.Key_Return)
    assert [t.title for t in touchpoints(canvas).values()] == ["First", "Second"]
    assert len(canvas.session.document.journey.transitions) == 1
    assert steps(canvas) == ["Add touchpoint", "Add next touchpoint"]


def test_a_touchpoint_is_added_in_the_middle_of_the_selected_stage_below_its_cards(qtbot):
    canvas = shown(qtbot, branchy())
    canvas.session.selection.set(["s1"])
    commands.add_touchpoint(canvas)
    (id,) = canvas.session.selection.ids
    made = canvas.session.document.journey.touchpoints[id]
    # stage 1 has b at y 16…90 and c at 144…218: below c, 48 apart; (210 − 164) / 2 = 23, on the grid of 8
    assert (made.stage, made.x, made.y) == ("s1", 24.0, 218.0 + 48.0)


def test_a_touchpoint_without_a_selection_stands_in_the_column_in_view_not_across_two(qtbot):
    canvas = shown(qtbot, branchy())
    middle = canvas.camera.to_map(canvas.width() / 2, canvas.height() / 2)[0]
    assert 420 < middle < 440  # just within stage 2, that begins at 420
    commands.add_touchpoint(canvas)
    (id,) = canvas.session.selection.ids
    made = canvas.session.document.journey.touchpoints[id]
    assert (made.stage, made.x) == ("s2", 24.0)
