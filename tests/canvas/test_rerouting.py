"""Dragging an end of a transition to another card, and the same by keys."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.commands import adding, editing, selecting, walking
from journeymap.canvas.tools.reroute import Reroute
from journeymap.drawing.style import color
from journeymap.model import edits
from journeymap.model.journey import Journey
from tests.builders import branchy, links, stages, touchpoint, with_records
from tests.gestures import RIGHT, drag, key, middle, press, release, shown, steer, steps


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def pairs(canvas):
    return {(t.source, t.target) for t in canvas.session.document.journey.transitions.values()}


def near(canvas, pair, part):
    return canvas.scene.lines[pair].curve.at(part)


def test_the_nearer_end_goes_to_another_card(canvas):
    drag(canvas, near(canvas, ("a", "b"), 0.7), middle(canvas, "d"))
    assert pairs(canvas) == {("a", "d"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "a")}
    assert steps(canvas) == ["Re-route transition"]
    assert canvas.session.selection.ids == ("a-b",)
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()
    drag(canvas, near(canvas, ("a", "b"), 0.3), middle(canvas, "c"))
    assert ("c", "b") in pairs(canvas)


def test_a_handle_of_the_selected_transition_goes_before_the_rim_of_a_card(qtbot):
    column = Journey(
        [*stages("One", "Two"), *(touchpoint(id, 0, y) for id, y in (("o", 0), ("p", 106))), *links("o-p")]
    )
    canvas = shown(qtbot, with_records(column, touchpoint("q", 1, 0)))
    end = canvas.scene.lines["o", "p"].curve.end  # on the upper rim of p, 32 below o
    tip = (end[0], end[1] - 3.0)
    drag(canvas, tip, middle(canvas, "q"))
    assert pairs(canvas) == {("o", "p"), ("p", "q")}  # not selected: the rim of p begins another transition
    canvas.session.document.undo()
    canvas.session.selection.set(["o-p"])
    for place, expected in ((tip, {("o", "q")}), (canvas.scene.lines["o", "p"].curve.start, {("q", "p")})):
        drag(canvas, place, middle(canvas, "q"))
        assert pairs(canvas) == expected
        canvas.session.document.undo()
        canvas.session.selection.set(["o-p"])
    canvas.session.selection.add(["o"])  # of several records none has handles
    drag(canvas, tip, middle(canvas, "q"))
    assert pairs(canvas) == {("o", "p"), ("p", "q")}


def test_handles_are_seen_while_no_gesture_runs(canvas):
    def spot():
        x, y = canvas.camera.to_view(*canvas.scene.lines["a", "b"].curve.start)
        return canvas.grab().toImage().pixelColor(round(x), round(y))

    canvas.session.selection.set(["a-b"])
    assert spot() == color(canvas.scene.palette.card)
    canvas.session.selection.clear()
    assert spot() != color(canvas.scene.palette.card)


@pytest.mark.parametrize("target", [(600.0, 300.0), None])
def test_on_the_ground_or_its_own_card_nothing_happens(canvas, target):
    drag(canvas, near(canvas, ("a", "b"), 0.7), target or middle(canvas, "b"))
    drag(canvas, near(canvas, ("b", "d"), 0.3), middle(canvas, "d"))  # to itself
    drag(canvas, near(canvas, ("b", "d"), 0.3), middle(canvas, "c"))  # drawn already
    assert canvas.session.document.journey == branchy()
    assert steps(canvas) == []


@pytest.mark.parametrize("how", ["escape", "right button"])
def test_it_is_taken_back_and_redo_stays(canvas, how):
    document = canvas.session.document
    document.commit(edits.retitle(document.committed, "b", "Later"), "Edit title")
    document.undo()
    press(canvas, near(canvas, ("a", "b"), 0.7))
    steer(canvas, middle(canvas, "d"))
    canvas.repaint()
    if how == "escape":
        selecting.escape(canvas)
    else:
        press(canvas, middle(canvas, "d"), button=RIGHT)
    release(canvas, middle(canvas, "d"))
    assert document.journey == branchy()
    assert document.history.canRedo()


@pytest.mark.parametrize(("command", "pair"), [(adding.connect, ("a", "d")), (adding.connect_back, ("c", "b"))])
def test_by_keys_a_selected_transition_gets_another_end(canvas, command, pair):
    canvas.session.selection.set(["a-b"])
    command(canvas)
    assert isinstance(canvas.pointing.tool, Reroute)
    canvas.repaint()
    if command is adding.connect:
        walking.walk_right(canvas)  # from b to d
    else:
        walking.walk_right(canvas)  # from a to b, which is its other end
        walking.walk_down(canvas)
    editing.edit_title(canvas)
    assert pair in pairs(canvas)
    assert ("a", "b") not in pairs(canvas)
    assert canvas.pointing.tool is None


def test_by_keys_escape_leaves_it(canvas):
    canvas.session.selection.set(["a-b"])
    adding.connect(canvas)
    walking.walk_right(canvas)
    selecting.escape(canvas)
    assert canvas.session.document.journey == branchy()
    assert canvas.session.selection.ids == ("a-b",)


def test_it_ends_where_its_transition_is_deleted_meanwhile(canvas):
    press(canvas, near(canvas, ("a", "b"), 0.7))
    steer(canvas, middle(canvas, "d"))
    document = canvas.session.document
    document.commit(edits.delete(document.committed, ["a-b"]), "Delete")
    canvas.repaint()
    release(canvas, middle(canvas, "d"))
    assert steps(canvas) == ["Delete"]
    key(canvas, Qt.Key.Key_Escape)
