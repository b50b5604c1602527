"""Dragged cards line up with guides, stay where keys hold them free, stay when locked, and drop into transitions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from journeymap.canvas.commands import selecting
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import Note
from tests.builders import branchy, links, stages, touchpoint, with_records
from tests.gestures import ALT, CTRL, SHIFT, click, drag, middle, press, release, shown, steer, steps


def corner(canvas, id):
    rect = canvas.scene.cards[id]
    return rect.x, rect.y


def moved(place, dx, dy):
    return place[0] + dx, place[1] + dy


@pytest.fixture
def canvas(qtbot):
    """One stage in which b stands off the grid."""
    journey = Journey(
        [*stages("One"), touchpoint("a", 0, 16), touchpoint("b", 0, 301, x=27.0), touchpoint("c", 0, 160)]
    )
    return shown(qtbot, journey)


def test_a_card_lines_up_with_another_before_the_grid(canvas):
    start = middle(canvas, "c")
    drag(canvas, start, moved(start, 7, 12))  # 31: 4 from b's 27, 7 from a's 24; 172 is nobody's height
    assert corner(canvas, "c")[0] == 27


@pytest.mark.parametrize("keys", [CTRL, SHIFT])
def test_ctrl_or_shift_held_leave_a_card_where_the_pointer_is(canvas, keys):
    start = middle(canvas, "c")
    press(canvas, start)
    steer(canvas, moved(start, 40, 20))
    steer(canvas, moved(start, 5, 3), keys)
    release(canvas, moved(start, 5, 3), keys)
    assert corner(canvas, "c") == (29, 163)
    assert steps(canvas) == ["Move"]


def test_reach_is_counted_in_pixels_of_the_screen(canvas):
    canvas.zoom_by(2.0)
    start = middle(canvas, "c")
    drag(canvas, start, moved(start, 7, 12))  # 4 map units are 8 pixels now, so only the grid is near
    assert corner(canvas, "c")[0] == 32


def test_guides_are_shown_during_the_drag_alone(canvas):
    start = middle(canvas, "c")
    press(canvas, start)
    steer(canvas, moved(start, 2, 12))
    with_guides = canvas.grab().toImage()
    steer(canvas, moved(start, 2, 12), CTRL)
    assert canvas.pointing.tool._guides == ()
    assert with_guides != canvas.grab().toImage()
    selecting.escape(canvas)
    release(canvas, moved(start, 2, 12))
    assert corner(canvas, "c") == (24, 160)


def test_guides_can_be_painted_at_every_zoom(canvas):
    start = middle(canvas, "c")
    press(canvas, start)
    steer(canvas, moved(start, 2, 12))
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        canvas.pointing.tool.paint(painter, canvas.scene.palette)
    selecting.escape(canvas)
    release(canvas, start)


def test_what_is_locked_does_not_follow_the_pointer(qtbot):
    canvas = shown(qtbot, branchy().apply(edits.set_fields(branchy(), ["a"], locked=True)))
    click(canvas, middle(canvas, "a"))
    click(canvas, middle(canvas, "c"), CTRL)
    start = middle(canvas, "c")
    drag(canvas, start, moved(start, 0, 80))
    assert (corner(canvas, "a"), corner(canvas, "c")) == ((24, 80), (234, 224))
    click(canvas, middle(canvas, "a"))
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 160))
    assert canvas.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    release(canvas, moved(start, 0, 160))
    assert corner(canvas, "a") == (24, 80)
    drag(canvas, start, moved(start, 0, 240), ALT)
    assert len(canvas.scene.cards) == 5  # a copy may be dragged


def test_a_drag_begun_with_ctrl_on_a_selected_card_moves_all(qtbot):
    canvas = shown(qtbot, branchy())
    click(canvas, middle(canvas, "b"))
    click(canvas, middle(canvas, "c"), CTRL)
    start = middle(canvas, "c")
    drag(canvas, start, moved(start, 0, 40), CTRL)
    assert (corner(canvas, "b"), corner(canvas, "c")) == ((234, 56), (234, 184))
    assert canvas.session.selection.ids == ("b", "c")


def test_free_notes_that_are_selected_come_along(qtbot):
    canvas = shown(qtbot, with_records(branchy(), Note(id="n", x=700.0, y=100.0, text="free")))
    canvas.session.selection.set(["b", "n"])
    start = middle(canvas, "b")
    drag(canvas, start, moved(start, 0, 40))
    note = canvas.session.document.journey.notes["n"]
    assert (note.x, note.y) == (700, 140)
    assert steps(canvas) == ["Move"]


# dropping into transitions


def line_map():
    return Journey(
        [
            *stages("One", "Two", "Three"),
            touchpoint("a", 0, 80),
            touchpoint("b", 2, 80),
            touchpoint("x", 1, 300),
            *links("a-b"),
        ]
    )


def pairs(canvas):
    return {(t.source, t.target) for t in canvas.session.document.journey.transitions.values()}


def test_a_card_dropped_on_a_transition_goes_into_it(qtbot):
    canvas = shown(qtbot, line_map())
    start, target = middle(canvas, "x"), canvas.scene.lines["a", "b"].curve.at(0.5)
    press(canvas, start)
    steer(canvas, moved(start, 0, -60))
    assert canvas.pointing.tool._into is None
    steer(canvas, target)
    assert canvas.pointing.tool._into == "a-b"
    steer(canvas, target, CTRL)
    assert canvas.pointing.tool._into is None
    steer(canvas, target)
    canvas.repaint()
    release(canvas, target)
    assert pairs(canvas) == {("a", "x"), ("x", "b")}
    assert corner(canvas, "x") == (234, 80)
    assert steps(canvas) == ["Put into transition"]
    canvas.session.document.undo()
    assert canvas.session.document.journey == line_map()


def test_it_goes_there_too_where_its_middle_is_on_the_transition(qtbot):
    canvas = shown(qtbot, line_map())
    line, x = canvas.scene.lines["a", "b"].curve.at(0.5), middle(canvas, "x")
    press(canvas, moved(x, -60, 26))
    steer(canvas, moved(line, -60, 26))
    assert canvas.pointing.tool._into == "a-b"
    release(canvas, moved(line, -60, 26))
    assert pairs(canvas) == {("a", "x"), ("x", "b")}


def test_escape_over_a_transition_changes_nothing(qtbot):
    canvas = shown(qtbot, line_map())
    start, target = middle(canvas, "x"), canvas.scene.lines["a", "b"].curve.at(0.5)
    press(canvas, start)
    steer(canvas, target)
    selecting.escape(canvas)
    release(canvas, target)
    assert canvas.session.document.journey == line_map()
    assert steps(canvas) == []


def test_a_card_dropped_on_its_own_transition_or_as_a_copy_or_one_of_several_only_moves(qtbot):
    canvas = shown(qtbot, line_map())
    target = canvas.scene.lines["a", "b"].curve.at(0.5)
    press(canvas, middle(canvas, "a"))
    steer(canvas, target)
    assert canvas.pointing.tool._into is None
    selecting.escape(canvas)
    release(canvas, target)
    drag(canvas, middle(canvas, "x"), target, ALT)
    assert pairs(canvas) == {("a", "b")}
    canvas.session.document.undo()
    canvas.session.selection.set(["x", "b"])
    drag(canvas, middle(canvas, "x"), target)
    assert pairs(canvas) == {("a", "b")}
