"""Lanes, notes and images by commands alone, as keys, menus and the palette give them."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.commands import annotating, lanes, notes
from journeymap.canvas.noteeditor import NoteEditor
from journeymap.drawing.lanes.painting import title_rect
from journeymap.model import edits
from journeymap.model.edits import EditError
from journeymap.model.edits import images as image_edits
from journeymap.model.journey import Journey
from journeymap.model.records import BlueprintLine, Image, Lane, LaneKind, NoteKind, Severity
from tests.gestures import key, middle, shown, steps, typed
from tests.laned import laned, with_personas

SIZE = (900, 900)


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, laned(), size=SIZE)


def journey(canvas) -> Journey:
    return canvas.session.document.journey


def written(canvas, text: str):
    """Types into the note that was opened and gives the note."""
    assert any(e.isVisible() for e in canvas.findChildren(NoteEditor))
    typed(canvas, text)
    key(canvas, Qt.Key.Key_Return)
    return next(n for n in journey(canvas).notes.values() if n.text == text)


def image(id: str, size: int = 10) -> Image:
    return Image(id=id, data=bytes(size), width=4, height=3)


# lanes


def test_every_kind_of_lane_can_be_added_and_is_selected(qtbot):
    canvas = shown(qtbot, Journey(), size=SIZE)
    for kind in lanes.PRESETS:
        lanes.add_lane(canvas, kind)
        (id,) = canvas.session.selection.ids
        assert journey(canvas).lanes[-1].id == id
    made = journey(canvas).lanes
    assert [lane.shows for lane in made].count(LaneKind.NOTES) == 5
    assert [lane.line for lane in made if lane.line] == list(BlueprintLine)
    assert len({lane.title for lane in made}) == len(made)
    assert steps(canvas) == ["Add lane"] * len(made)


def test_a_lane_is_added_below_the_selected_one(canvas):
    canvas.session.selection.set(["feel"])
    lanes.add_quotes(canvas)
    assert [lane.title for lane in journey(canvas).lanes] == ["Emotion", "Quotes", "Pain points", "Backstage"]


def test_a_new_lane_is_brought_into_view(qtbot):
    canvas = shown(qtbot, laned(), size=(900, 400))
    lanes.add_ideas(canvas)
    band = canvas.scene.lanes.bands[canvas.session.selection.ids[0]]
    top, bottom = canvas.camera.to_view(0.0, band.y)[1], canvas.camera.to_view(0.0, band.bottom)[1]
    assert (top >= 0, bottom <= 400) == (True, True)
    assert canvas.camera.x == -20.0


def test_lanes_move_up_and_down_and_stop_at_the_ends(canvas):
    canvas.session.selection.set(["pain"])
    lanes.move_up(canvas)
    assert [lane.id for lane in journey(canvas).lanes] == ["pain", "feel", "back"]
    lanes.move_up(canvas)
    lanes.move_down(canvas)
    lanes.move_down(canvas)
    assert [lane.id for lane in journey(canvas).lanes] == ["feel", "back", "pain"]
    lanes.move_down(canvas)
    assert [lane.id for lane in journey(canvas).lanes] == ["feel", "back", "pain"]
    assert steps(canvas) == ["Move lane"] * 3


def test_lanes_fold_together(canvas):
    canvas.session.selection.set(["feel", "pain"])
    lanes.fold(canvas)
    assert [lane.folded for lane in journey(canvas).lanes] == [True, True, False]
    lanes.fold(canvas)
    assert journey(canvas) == laned()


def test_the_title_of_the_selected_lane_is_edited(canvas):
    canvas.edit_title("pain")
    typed(canvas, "Hurts")
    key(canvas, Qt.Key.Key_Return)
    lane = journey(canvas).table(Lane)["pain"]
    assert lane.title == "Hurts"
    assert title_rect(lane, canvas.scene.lanes.bands["pain"]).width >= 90.0


# notes


@pytest.mark.parametrize(
    ("selected", "command", "place", "says"),
    [
        (["d"], notes.add_pain_point, ("pain", None, "d"), NoteKind.PAIN_POINT),
        (["d"], notes.add_idea, (None, None, "d"), NoteKind.IDEA),
        (["d"], notes.add_note, (None, None, "d"), NoteKind.NOTE),
        (["slow"], notes.add_note, ("pain", "s1", None), NoteKind.PAIN_POINT),
        (["slow"], notes.add_quote, ("pain", "s1", None), NoteKind.QUOTE),
        (["back"], notes.add_note, ("back", "s2", None), NoteKind.NOTE),
        (["pain"], notes.add_note, ("pain", "s2", None), NoteKind.PAIN_POINT),
        (["s2"], notes.add_pain_point, ("pain", "s2", None), NoteKind.PAIN_POINT),
        ([], notes.add_opportunity, (None, None, None), NoteKind.OPPORTUNITY),
    ],
)
def test_a_note_goes_where_the_selection_is(canvas, selected, command, place, says):
    canvas.session.selection.set(selected)
    command(canvas)
    made = written(canvas, "Said")
    assert ((made.lane, made.stage, made.touchpoint), made.says) == (place, says)
    assert canvas.session.selection.ids == (made.id,)
    assert steps(canvas) == ["Add note"]


def test_a_note_beside_a_free_one_lies_below_it(canvas):
    canvas.session.selection.set(["free"])
    notes.add_note(canvas)
    made = written(canvas, "Below")
    assert (made.x, made.y) == (20.0, 326.0)


def test_a_note_at_a_touchpoint_is_written_at_its_badge(canvas):
    canvas.session.selection.set(["a"])
    notes.add_note(canvas)
    editor = next(e for e in canvas.findChildren(NoteEditor) if e.isVisible())
    assert editor.width() >= 120
    key(canvas, Qt.Key.Key_Escape)
    assert journey(canvas) == laned()


# emotion


def test_keys_change_the_curve_that_is_shown(qtbot):
    canvas = shown(qtbot, with_personas(laned()), size=SIZE)
    canvas.session.selection.set(["a"])
    annotating.emotion_down(canvas)
    assert journey(canvas).touchpoints["a"].expected_emotion == 0.0
    canvas.session.selection.set(["a", "ann"])
    annotating.emotion_up(canvas)
    annotating.emotion_up(canvas)
    touchpoint = journey(canvas).touchpoints["a"]
    assert (touchpoint.expected_emotion, touchpoint.emotions) == (0.0, {"ann": 0.0})
    assert steps(canvas) == ["Set expected emotion"] * 2


def test_keys_change_the_persona_of_the_only_curve(qtbot):
    own = Journey(
        Lane(id="feel", order=1.0, shows=LaneKind.EMOTION, persona="ben") if r.id == "feel" else r
        for r in with_personas(laned())
    )
    canvas = shown(qtbot, own, size=SIZE)
    canvas.session.selection.set(["a"])
    annotating.emotion_up(canvas)
    touchpoint = journey(canvas).touchpoints["a"]
    assert (touchpoint.expected_emotion, touchpoint.emotions) == (1.0, {"ann": -2.0, "ben": 1.0})


# images


def test_an_image_goes_onto_the_card_or_the_note_under_the_pointer(canvas):
    notes.add_image(canvas, image("i"), middle(canvas, "b"))
    notes.add_image(canvas, image("j"), canvas.scene.lanes.notes["slow"].center)
    assert (journey(canvas).touchpoints["b"].image, journey(canvas).notes["slow"].image) == ("i", "j")
    assert steps(canvas) == ["Add image"] * 2


def test_an_image_on_a_lane_or_the_ground_becomes_a_note(canvas):
    band = canvas.scene.lanes.bands["pain"]
    notes.add_image(canvas, image("i"), (20.0, band.bottom - 14.0))
    held = next(n for n in journey(canvas).notes.values() if n.image == "i")
    assert (held.lane, held.stage, held.says) == ("pain", "s0", NoteKind.PAIN_POINT)
    notes.add_image(canvas, image("j"), (150.0, 340.0))
    free = next(n for n in journey(canvas).notes.values() if n.image == "j")
    assert (free.lane, free.x, free.y) == (None, 150.0, 340.0)
    canvas.session.document.undo()
    canvas.session.document.undo()
    assert journey(canvas) == laned()


def test_an_image_without_a_place_goes_onto_what_is_selected(canvas):
    canvas.session.selection.set(["a", "b"])
    notes.add_image(canvas, image("i"))
    assert {journey(canvas).touchpoints[id].image for id in "ab"} == {"i"}
    assert list(journey(canvas).images) == ["i"]


def test_one_image_too_many_changes_nothing(canvas, monkeypatch):
    monkeypatch.setattr(image_edits, "MOST_BYTES", 5)
    with pytest.raises(EditError):
        notes.add_image(canvas, image("i"), (150.0, 340.0))
    assert journey(canvas) == laned()
    assert steps(canvas) == []


def test_a_note_for_a_folded_lane_unfolds_it(canvas):
    canvas.session.selection.set(["pain"])
    lanes.fold(canvas)
    canvas.session.selection.set(["d"])
    notes.add_pain_point(canvas)
    assert written(canvas, "Seen").lane == "pain"
    assert not journey(canvas).table(Lane)["pain"].folded
    canvas.session.document.undo()
    assert journey(canvas).table(Lane)["pain"].folded


def test_a_lane_that_holds_no_notes_gets_none(canvas):
    canvas.session.selection.set(["feel"])
    notes.add_note(canvas)
    assert written(canvas, "Elsewhere").lane is None


def test_notes_change_what_they_say_and_pain_points_how_much_they_hurt(canvas):
    canvas.session.selection.set(["slow", "free"])
    notes.weigh_workaround(canvas)
    assert [journey(canvas).notes[id].severity for id in ("slow", "free")] == [Severity.WORKAROUND, None]
    notes.weigh_workaround(canvas)
    assert journey(canvas).notes["slow"].severity is None
    notes.say_quote(canvas)
    assert {journey(canvas).notes[id].says for id in ("slow", "free")} == {NoteKind.QUOTE}
    assert steps(canvas) == ["Set severity", "Set severity", "Change kind of note"]


def test_notes_move_up_and_down_in_their_cell(canvas):
    canvas.session.selection.set(["slow"])
    notes.add_note(canvas)
    second = written(canvas, "Second")
    lanes.move_up(canvas)
    cell = edits.place_of(second)
    assert [n.text for n in edits.cell(journey(canvas), cell)] == ["Second", "Slow"]
    lanes.move_up(canvas)
    lanes.move_down(canvas)
    lanes.move_down(canvas)
    assert [n.text for n in edits.cell(journey(canvas), cell)] == ["Slow", "Second"]
    assert steps(canvas) == ["Add note", "Move note", "Move note"]
