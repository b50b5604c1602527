"""What keys and menus do on the canvas, on every kind of selection."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.camera import Camera
from journeymap.canvas.commands import adding, annotating, arranging, editing, looking, pasting, selecting, walking
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, Touchpoint, Transition
from tests.builders import branchy
from tests.gestures import click, editor, key, shown, steps, typed, watched

EVERY = [
    adding.add_touchpoint, adding.add_next, adding.add_stage, editing.edit_title, editing.delete,
    editing.duplicate, selecting.select_all, selecting.escape, adding.connect, annotating.toggle_moment_of_truth,
    annotating.toggle_goal, looking.zoom_in, looking.zoom_out, looking.zoom_actual, looking.fit,
    looking.fit_selection, walking.walk_left, walking.walk_right, walking.walk_up, walking.walk_down,
    walking.follow_left, walking.follow_right, walking.follow_up, walking.follow_down, arranging.nudge_left,
    arranging.nudge_right, arranging.nudge_up, arranging.nudge_down, arranging.nudge_far_left, arranging.nudge_far_right,
    arranging.nudge_far_up, arranging.nudge_far_down, annotating.engage_emotional, annotating.engage_contextual,
    annotating.engage_convenience, annotating.engage_social, annotating.emotion_down, annotating.emotion_up,
    selecting.escape,
    adding.add_below, adding.add_alternative, adding.connect_back, adding.put_into, editing.delete_healing,
    editing.duplicate_linked, pasting.copy, pasting.cut, pasting.paste, selecting.select_same_type,
    selecting.select_same_channel, selecting.select_same_stage, selecting.select_following, selecting.select_preceding,
    selecting.select_transition, selecting.select_in_lanes, arranging.align_left, arranging.align_center, arranging.align_right,
    arranging.align_top, arranging.align_middle, arranging.align_bottom, arranging.distribute_across,
    arranging.distribute_down, arranging.shift_back, arranging.shift_on, arranging.toggle_locked,
    walking.extend_left, walking.extend_right, walking.extend_up, walking.extend_down,
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
        selecting.escape(canvas)
        if editor(canvas):
            key(canvas, Qt.Key.Key_Escape)
        while canvas.session.document.history.canUndo():
            canvas.session.document.undo()
        assert canvas.session.document.journey == journey


def test_a_touchpoint_is_added_in_the_middle_or_below_the_selected_one(canvas):
    adding.add_touchpoint(canvas)
    made = canvas.session.selection.ids[0]
    typed(canvas, "Middle")
    key(canvas, Qt.Key.Key_Return)
    rect = canvas.scene.cards[made]
    assert rect.grown(130).contains(430, 240)
    select(canvas, "d")
    adding.add_touchpoint(canvas)
    below = canvas.scene.cards[canvas.session.selection.ids[0]]
    assert below.y > 154
    assert abs(below.x - 444) < 8
    assert not any(below.intersects(r) for id, r in canvas.scene.cards.items() if id not in canvas.session.selection)


def test_a_touchpoint_is_added_where_the_ground_was_clicked_last(canvas):
    def added():
        adding.add_touchpoint(canvas)
        key(canvas, Qt.Key.Key_Return)
        (id,) = canvas.session.selection.ids
        selecting.escape(canvas)
        return touchpoints(canvas)[id].stage, canvas.scene.cards[id].center

    click(canvas, (105, 300))
    assert added() == ("s0", (106, 301))  # the corner is on the grid: (24, 264)
    click(canvas, (106, 117))  # a card was pressed since: nothing is meant by the ground
    selecting.escape(canvas)
    assert added()[0] == "s2"  # the middle of the view, 430
    click(canvas, (105, 500))
    canvas.look(Camera(200.0, -60.0, 1.0))
    assert added()[1][0] > 420  # the place is out of view: the middle, 650
    canvas.look(Camera(-20.0, -60.0, 1.0))
    canvas.pointing.forget()
    assert added()[0] == "s2"


def test_delete_takes_what_is_selected_with_its_transitions(canvas):
    select(canvas, "a", "b-d")
    editing.delete(canvas)
    assert set(touchpoints(canvas)) == {"b", "c", "d"}
    assert set(canvas.session.document.journey.transitions) == {"c-d"}
    assert canvas.session.selection.ids == ()
    assert steps(canvas) == ["Delete"]


def test_delete_without_a_selection_is_no_step(canvas):
    editing.delete(canvas)
    assert steps(canvas) == []


def test_duplicate_copies_and_selects_the_copies(canvas):
    select(canvas, "a", "b")
    editing.duplicate(canvas)
    copies = canvas.session.selection.ids
    assert len(copies) == 2
    assert not set(copies) & {"a", "b"}
    assert len(canvas.session.document.journey.transitions) == 6
    assert steps(canvas) == ["Duplicate"]
    canvas.session.selection.clear()
    editing.duplicate(canvas)
    assert steps(canvas) == ["Duplicate"]


def test_copies_stand_below_and_cover_nothing(canvas):
    select(canvas, "a", "b", "c")
    editing.duplicate(canvas)
    rects = list(canvas.scene.cards.values())
    assert not any(one.intersects(other) for n, one in enumerate(rects) for other in rects[:n])
    assert {canvas.scene.cards[id].x for id in canvas.session.selection.ids} == {24, 234}


def test_copies_with_links_are_joined_to_the_others(canvas):
    select(canvas, "b")
    editing.duplicate_linked(canvas)
    (copy,) = canvas.session.selection.ids
    links = {(t.source, t.target) for t in canvas.session.document.journey.transitions.values()}
    assert {("a", copy), (copy, "d")} <= links
    assert steps(canvas) == ["Duplicate"]


def test_deleting_can_close_the_path(canvas):
    select(canvas, "b")
    editing.delete_healing(canvas)
    links = {(t.source, t.target) for t in canvas.session.document.journey.transitions.values()}
    assert links == {("a", "c"), ("a", "d"), ("c", "d"), ("d", "a")}
    assert steps(canvas) == ["Delete and close the path"]
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_all_and_none(canvas):
    selecting.select_all(canvas)
    assert set(canvas.session.selection.of(Touchpoint)) == set("abcd")
    assert len(canvas.session.selection.of(Transition)) == 5
    selecting.escape(canvas)
    assert canvas.session.selection.ids == ()


def test_arrows_walk_and_alt_arrows_follow_transitions(canvas):
    walking.walk_right(canvas)
    assert canvas.session.selection.ids == ("a",)
    for command, id in (
        (walking.walk_right, "b"), (walking.walk_down, "c"), (walking.walk_right, "d"), (walking.walk_right, "d"),
        (walking.follow_right, "a"), (walking.follow_right, "b"), (walking.follow_down, "c"),
        (walking.follow_left, "a"), (walking.follow_left, "d"),
    ):  # fmt: skip
        command(canvas)
        assert canvas.session.selection.ids == (id,)
    assert steps(canvas) == []


def test_a_walk_brings_the_card_into_view(canvas):
    canvas.look(canvas.camera.panned(3000, 3000))
    select(canvas, "a")
    walking.walk_right(canvas)
    view = canvas.camera.view(canvas.width(), canvas.height())
    assert view.contains(*canvas.scene.cards["b"].center)


def test_nudges_in_a_row_are_one_step(canvas):
    select(canvas, "a", "b")
    for _ in range(3):
        arranging.nudge_right(canvas)
    arranging.nudge_far_down(canvas)
    assert (canvas.scene.cards["a"].x, canvas.scene.cards["a"].y) == (24 + 24, 80 + 80)
    assert steps(canvas) == ["Move"]
    select(canvas, "a")
    arranging.nudge_left(canvas)
    assert steps(canvas) == ["Move", "Move"]


def test_cards_of_several_stages_do_not_line_up_sideways_and_that_is_said(canvas):
    told = watched(canvas.told)
    select(canvas, "a", "d")
    arranging.align_left(canvas)
    assert canvas.session.document.journey == branchy()
    assert ["stage" in words for (words,) in told] == [True]
    arranging.align_left(canvas)
    select(canvas, "b", "d")
    arranging.align_top(canvas)
    assert canvas.scene.cards["d"].y == 16
    assert steps(canvas) == ["Align"]
    assert len(told) == 2


def test_nudging_there_and_back_leaves_no_step(canvas):
    select(canvas, "a")
    arranging.nudge_right(canvas)
    arranging.nudge_left(canvas)
    assert steps(canvas) == []
    assert not canvas.session.document.modified


def test_engagement_types_are_given_and_taken_away(canvas):
    select(canvas, "a", "b")
    annotating.engage_social(canvas)
    assert {touchpoints(canvas)[id].engagement for id in "ab"} == {EngagementType.SOCIAL}
    annotating.engage_social(canvas)
    assert {touchpoints(canvas)[id].engagement for id in "ab"} == {None}
    assert steps(canvas) == ["Set engagement type"] * 2


def test_emotion_goes_from_minus_two_to_plus_two_in_one_step(canvas):
    select(canvas, "a")
    for _ in range(4):
        annotating.emotion_up(canvas)
    assert touchpoints(canvas)["a"].expected_emotion == 2
    for _ in range(7):
        annotating.emotion_down(canvas)
    assert touchpoints(canvas)["a"].expected_emotion == -2
    assert steps(canvas) == ["Set expected emotion"]


def test_marks_are_switched_for_all_that_are_selected(canvas):
    select(canvas, "a", "d")
    annotating.toggle_goal(canvas)
    assert touchpoints(canvas)["a"].goal
    assert touchpoints(canvas)["d"].goal
    annotating.toggle_goal(canvas)
    assert not touchpoints(canvas)["a"].goal
    annotating.toggle_moment_of_truth(canvas)
    assert touchpoints(canvas)["d"].moment_of_truth
    assert len(steps(canvas)) == 3


def test_next_begins_a_map_and_goes_on_from_the_selected_touchpoint(qtbot):
    canvas = shown(qtbot, Journey())
    adding.add_next(canvas)
    typed(canvas, "First")
    key(canvas, Qt.Key.Key_Return)
    adding.add_next(canvas)
    typed(canvas, "Second")
    key(canvas, Qt.Key.Key_Return)
    assert [t.title for t in touchpoints(canvas).values()] == ["First", "Second"]
    assert len(canvas.session.document.journey.transitions) == 1
    assert steps(canvas) == ["Add touchpoint", "Add next touchpoint"]


def test_a_touchpoint_is_added_in_the_middle_of_the_selected_stage_below_its_cards(qtbot):
    canvas = shown(qtbot, branchy())
    canvas.session.selection.set(["s1"])
    adding.add_touchpoint(canvas)
    (id,) = canvas.session.selection.ids
    made = canvas.session.document.journey.touchpoints[id]
    # stage 1 has b at y 16…90 and c at 144…218: below c, 48 apart; (210 − 164) / 2 = 23, on the grid of 8
    assert (made.stage, made.x, made.y) == ("s1", 24.0, 218.0 + 48.0)


def test_a_touchpoint_without_a_selection_stands_in_the_column_in_view_not_across_two(qtbot):
    canvas = shown(qtbot, branchy())
    middle = canvas.camera.to_map(canvas.width() / 2, canvas.height() / 2)[0]
    assert 420 < middle < 440  # just within stage 2, that begins at 420
    adding.add_touchpoint(canvas)
    (id,) = canvas.session.selection.ids
    made = canvas.session.document.journey.touchpoints[id]
    assert (made.stage, made.x) == ("s2", 24.0)
