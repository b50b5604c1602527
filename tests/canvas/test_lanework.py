"""Lanes and notes by the pointer: real presses, moves, double clicks and keys."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.hit import Part, hit
from journeymap.canvas.noteeditor import NoteEditor
from journeymap.drawing.lanes.painting import fold_rect, title_rect
from journeymap.model.records import Lane, NoteKind
from tests.gestures import (
    CTRL,
    SHIFT,
    click,
    double_click,
    drag,
    editor,
    key,
    middle,
    press,
    release,
    shown,
    steer,
    steps,
    typed,
)
from tests.laned import laned, with_personas

SIZE = (900, 900)
BELOW = (60.0, 770.0)


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, laned(), size=SIZE)


def journey(canvas):
    return canvas.session.document.journey


def note_editor(canvas) -> NoteEditor | None:
    return next((e for e in canvas.findChildren(NoteEditor) if e.isVisible()), None)


def mark(canvas, id: str, number: int = 0) -> tuple[float, float]:
    """Where the mark of a touchpoint stands on a curve of the emotion lane."""
    found = next(m for m in canvas.scene.lanes.curves["feel"][number].marks if m.id == id)
    return found.x, found.y


def cell(canvas, lane: str, stage: str) -> tuple[float, float]:
    """A point at the left of a cell, where no note is."""
    band, column = canvas.scene.lanes.bands[lane], canvas.scene.columns[stage]
    return column.left + 6.0, band.bottom - 12.0


def note(canvas, id: str) -> tuple[float, float]:
    return canvas.scene.lanes.notes[id].center


# what is hit


def test_every_part_of_a_lane_is_hit(canvas):
    lanes = canvas.scene.lanes
    record, band = journey(canvas).table(Lane)["pain"], lanes.bands["pain"]
    places = {
        Part.FOLD: fold_rect(band).center,
        Part.LANE_TITLE: title_rect(record, band).center,
        Part.LANE_EDGE: (300.0, band.bottom - 1.0),
        Part.LANE: cell(canvas, "pain", "s0"),
        Part.NOTE: note(canvas, "slow"),
    }
    found = {part: hit(canvas.scene, *place, 1.0) for part, place in places.items()}
    assert {part: (h.part, h.id) for part, h in found.items()} == {
        part: (part, "slow" if part is Part.NOTE else "pain") for part in places
    }


def test_the_editor_of_a_note_grows_with_its_text(canvas):
    canvas.edit_title("slow")
    field = note_editor(canvas)
    before = field.height()
    typed(canvas, "Nobody answers the telephone between noon and two, " * 4)
    assert field.height() > before
    assert not field.verticalScrollBar().isVisible()
    assert field.verticalScrollBar().maximum() == 0
    typed(canvas, "and in the evening neither, " * 40)
    assert canvas.rect().contains(field.geometry())


def test_a_free_note_lies_over_cards_and_a_badge_stands_for_its_note(canvas):
    assert hit(canvas.scene, *note(canvas, "free"), 1.0) == (Part.NOTE, "free")
    assert hit(canvas.scene, *note(canvas, "pinned"), 1.0) == (Part.NOTE, "pinned")


def test_between_the_lanes_is_ground(canvas):
    bands = canvas.scene.lanes.bands
    assert hit(canvas.scene, 300.0, bands["feel"].y - 4.0, 1.0).part is Part.GROUND
    assert hit(canvas.scene, 300.0, bands["back"].bottom + 30.0, 1.0).part is Part.GROUND


def test_a_click_selects_the_lane_or_the_note(canvas):
    click(canvas, cell(canvas, "back", "s1"))
    assert canvas.session.selection.ids == ("back",)
    click(canvas, note(canvas, "slow"))
    assert canvas.session.selection.ids == ("slow",)


def test_a_band_over_lanes_takes_the_notes(canvas):
    drag(canvas, (10.0, 225.0), (440.0, 600.0))
    assert {"free", "slow", "c"} - set(canvas.session.selection.ids) == {"c"}
    drag(canvas, cell(canvas, "pain", "s0"), (430.0, 530.0))
    assert canvas.session.selection.ids == ("slow",)


# notes


def test_a_double_click_in_a_cell_adds_a_note_of_the_lane_s_kind_in_one_step(canvas):
    double_click(canvas, cell(canvas, "pain", "s0"))
    assert note_editor(canvas) is not None
    typed(canvas, "Too far")
    key(canvas, Qt.Key.Key_Return)
    (made,) = (n for n in journey(canvas).notes.values() if n.text == "Too far")
    assert (made.says, made.lane, made.stage, made.touchpoint) == (NoteKind.PAIN_POINT, "pain", "s0", None)
    assert steps(canvas) == ["Add note"]
    assert canvas.session.selection.ids == (made.id,)
    canvas.session.document.undo()
    assert journey(canvas) == laned()


def test_a_note_left_blank_leaves_nothing_behind(canvas):
    double_click(canvas, cell(canvas, "pain", "s0"))
    key(canvas, Qt.Key.Key_Escape)
    assert journey(canvas) == laned()
    assert steps(canvas) == []


def test_shift_enter_begins_a_line_and_tab_goes_on_to_the_next_note(canvas):
    double_click(canvas, cell(canvas, "back", "s2"))
    typed(canvas, "One")
    key(canvas, Qt.Key.Key_Return, SHIFT)
    typed(canvas, "two")
    key(canvas, Qt.Key.Key_Tab)
    typed(canvas, "Next")
    key(canvas, Qt.Key.Key_Return, CTRL)
    notes = sorted((n for n in journey(canvas).notes.values() if n.lane == "back"), key=lambda n: n.order)
    assert [(n.text, n.stage) for n in notes] == [("One\ntwo", "s2"), ("Next", "s2")]
    assert note_editor(canvas) is None
    assert canvas.hasFocus()


def test_a_double_click_on_a_note_edits_it_and_a_click_elsewhere_keeps_it(canvas):
    double_click(canvas, note(canvas, "slow"))
    typed(canvas, "Very slow")
    click(canvas, BELOW)
    assert journey(canvas).notes["slow"].text == "Very slow"
    assert steps(canvas) == ["Edit note"]


def test_emptying_a_note_takes_it_away_and_undo_brings_it_back(canvas):
    double_click(canvas, note(canvas, "slow"))
    key(canvas, Qt.Key.Key_Backspace)
    key(canvas, Qt.Key.Key_Return)
    assert "slow" not in journey(canvas).notes
    canvas.session.document.undo()
    assert journey(canvas) == laned()


def test_a_note_is_dragged_to_another_cell_and_lane(canvas):
    drag(canvas, note(canvas, "slow"), cell(canvas, "back", "s2"))
    moved = journey(canvas).notes["slow"]
    assert (moved.lane, moved.stage, moved.touchpoint, moved.says) == ("back", "s2", None, NoteKind.PAIN_POINT)
    assert steps(canvas) == ["Move note"]


def test_with_shift_a_note_stands_under_the_touchpoint(canvas):
    drag(canvas, note(canvas, "slow"), cell(canvas, "pain", "s2"), SHIFT)
    moved = journey(canvas).notes["slow"]
    assert (moved.lane, moved.stage, moved.touchpoint) == ("pain", None, "d")
    assert canvas.scene.lanes.notes["slow"].center[0] == pytest.approx(middle(canvas, "d")[0], abs=1.0)


def test_a_note_dropped_on_a_card_is_pinned_there(canvas):
    drag(canvas, note(canvas, "free"), middle(canvas, "c"))
    moved = journey(canvas).notes["free"]
    assert (moved.lane, moved.stage, moved.touchpoint) == (None, None, "c")
    assert canvas.scene.lanes.pins["c"] == ("free",)


def test_a_note_is_dragged_free_and_back_into_a_lane(canvas):
    drag(canvas, note(canvas, "slow"), (150.0, 330.0))
    moved = journey(canvas).notes["slow"]
    assert (moved.lane, moved.stage, moved.touchpoint) == (None, None, None)
    assert canvas.scene.lanes.notes["slow"].contains(150.0, 330.0)
    drag(canvas, note(canvas, "slow"), cell(canvas, "pain", "s1"))
    assert (journey(canvas).notes["slow"].lane, journey(canvas).notes["slow"].stage) == ("pain", "s1")


def test_notes_of_a_cell_are_put_in_order_by_dragging(canvas):
    for words in ("Second", "Third"):
        double_click(canvas, cell(canvas, "pain", "s1"))
        typed(canvas, words)
        key(canvas, Qt.Key.Key_Return)
    third = next(id for id, n in journey(canvas).notes.items() if n.text == "Third")
    x, y = canvas.scene.lanes.notes["slow"].x, canvas.scene.lanes.notes["slow"].y
    drag(canvas, note(canvas, third), (x + 10.0, y + 3.0))
    order = sorted((n for n in journey(canvas).notes.values() if n.lane == "pain"), key=lambda n: n.order)
    assert [n.text for n in order] == ["Third", "Slow", "Second"]


def test_escape_takes_a_dragged_note_back_and_leaves_redo(canvas):
    click(canvas, note(canvas, "slow"))
    drag(canvas, note(canvas, "slow"), cell(canvas, "back", "s2"))
    canvas.session.document.undo()
    press(canvas, note(canvas, "slow"))
    steer(canvas, cell(canvas, "back", "s0"))
    assert canvas.pointing.tool is not None
    canvas.pointing.cancel()
    release(canvas, cell(canvas, "back", "s0"))
    assert journey(canvas) == laned()
    assert canvas.session.document.history.canRedo()


def test_several_notes_are_dragged_together_in_their_order(canvas):
    click(canvas, note(canvas, "free"))
    click(canvas, note(canvas, "slow"), SHIFT)
    drag(canvas, note(canvas, "slow"), cell(canvas, "back", "s0"))
    notes = journey(canvas).notes
    assert {(notes[id].lane, notes[id].stage) for id in ("free", "slow")} == {("back", "s0")}
    assert notes["free"].order < notes["slow"].order


# lanes


def test_the_triangle_folds_a_lane_and_unfolds_it(canvas):
    click(canvas, fold_rect(canvas.scene.lanes.bands["pain"]).center)
    assert journey(canvas).table(Lane)["pain"].folded
    assert canvas.scene.lanes.bands["pain"].height == 26.0
    assert "slow" not in canvas.scene.lanes.notes
    click(canvas, fold_rect(canvas.scene.lanes.bands["pain"]).center)
    assert steps(canvas) == ["Fold lane", "Unfold lane"]
    assert journey(canvas) == laned()


def test_the_lower_edge_resizes_a_lane_on_the_grid(canvas):
    band = canvas.scene.lanes.bands["feel"]
    drag(canvas, (300.0, band.bottom - 1.0), (300.0, band.bottom + 42.0))
    assert journey(canvas).table(Lane)["feel"].height == 160.0
    assert steps(canvas) == ["Resize lane"]


def test_a_lane_is_never_lower_than_its_notes(canvas):
    band = canvas.scene.lanes.bands["pain"]
    drag(canvas, (300.0, band.bottom - 1.0), (300.0, band.y + 2.0))
    assert journey(canvas).table(Lane)["pain"].height == 40.0
    assert canvas.scene.lanes.bands["pain"].bottom > canvas.scene.lanes.notes["slow"].bottom


def test_a_lane_is_dragged_by_its_title_to_another_place(canvas):
    bands = canvas.scene.lanes.bands
    title = title_rect(journey(canvas).table(Lane)["back"], bands["back"]).center
    drag(canvas, title, (title[0], bands["feel"].y + 4.0))
    assert [lane.id for lane in journey(canvas).lanes] == ["back", "feel", "pain"]
    assert steps(canvas) == ["Move lane"]


def test_a_double_click_on_its_title_renames_a_lane(canvas):
    double_click(canvas, title_rect(journey(canvas).table(Lane)["pain"], canvas.scene.lanes.bands["pain"]).center)
    assert editor(canvas) is not None
    typed(canvas, "What hurts")
    key(canvas, Qt.Key.Key_Return)
    assert journey(canvas).table(Lane)["pain"].title == "What hurts"
    assert steps(canvas) == ["Edit title"]


def test_deleting_a_lane_takes_its_notes_and_undo_brings_all_back(canvas):
    from journeymap.canvas.commands import editing

    click(canvas, cell(canvas, "pain", "s0"))
    editing.delete(canvas)
    assert "slow" not in journey(canvas).notes
    canvas.session.document.undo()
    assert journey(canvas) == laned()


# emotion


def test_a_mark_is_dragged_in_steps_of_a_half(canvas):
    x, y = mark(canvas, "a")
    step = 74.0 / 8  # the plot of a lane 120 high is 74 high, from +2 to −2
    drag(canvas, (x, y), (x, y + 3 * step + 3.0))
    assert journey(canvas).touchpoints["a"].expected_emotion == -0.5
    assert steps(canvas) == ["Set expected emotion"]


def test_with_shift_a_mark_is_dragged_freely(canvas):
    x, y = mark(canvas, "a")
    drag(canvas, (x, y), (x, y + 74.0 * 0.8 / 4), SHIFT)
    assert journey(canvas).touchpoints["a"].expected_emotion == pytest.approx(0.2, abs=0.03)


def test_a_mark_never_leaves_the_scale(canvas):
    x, y = mark(canvas, "b")
    drag(canvas, (x, y), (x, y + 300.0))
    assert journey(canvas).touchpoints["b"].expected_emotion == -2.0


def test_a_touchpoint_without_an_emotion_gets_one_from_the_zero_line(canvas):
    x = canvas.scene.lanes.spots["d"]
    zero = canvas.scene.lanes.bands["feel"].y + 32.0 + 37.0
    drag(canvas, (x, zero), (x, zero - 74.0 / 4))
    assert journey(canvas).touchpoints["d"].expected_emotion == 1.0


def test_escape_takes_a_dragged_mark_back(canvas):
    press(canvas, mark(canvas, "a"))
    steer(canvas, (mark(canvas, "a")[0], 490.0))
    assert journey(canvas).touchpoints["a"].expected_emotion == -2.0
    canvas.pointing.cancel()
    assert journey(canvas) == laned()
    assert steps(canvas) == []


def test_the_curve_of_a_persona_is_dragged_by_itself(qtbot):
    canvas = shown(qtbot, with_personas(laned()), size=SIZE)
    assert [curve.persona for curve in canvas.scene.lanes.curves["feel"]] == [None, "ann"]
    x, y = mark(canvas, "d", 1)
    drag(canvas, (x, y), (x, y + 74.0 / 4))
    touchpoint = journey(canvas).touchpoints["d"]
    assert (touchpoint.emotions, touchpoint.expected_emotion) == ({"ann": 1.0}, None)


def test_cards_and_free_notes_that_are_selected_are_dragged_together(canvas):
    for grabbed in ("free", "a"):
        before = canvas.scene.cards["a"], canvas.scene.lanes.notes["free"]
        canvas.session.selection.set(["a", "free"])
        place = note(canvas, "free") if grabbed == "free" else middle(canvas, "a")
        drag(canvas, place, (place[0] + 16.0, place[1] + 24.0))
        after = canvas.scene.cards["a"], canvas.scene.lanes.notes["free"]
        assert [(b.x - a.x, b.y - a.y) for a, b in zip(before, after, strict=True)] == [(16.0, 24.0)] * 2


def test_a_pinned_note_is_dragged_out_of_its_badge(canvas):
    start = note(canvas, "pinned")
    press(canvas, start)
    steer(canvas, (start[0] - 10.0, start[1] + 40.0))
    canvas.repaint()
    release(canvas, (start[0] - 10.0, start[1] + 60.0))
    assert journey(canvas).notes["pinned"].touchpoint is None
    assert canvas.scene.lanes.notes["pinned"].width == 150.0
