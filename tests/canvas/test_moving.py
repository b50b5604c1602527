"""Dragging cards: on the grid, one or several, one step each, taken back by Escape; copies with Alt."""

import pytest

from journeymap.canvas.commands import selecting
from journeymap.model import edits
from journeymap.model.change import update
from journeymap.model.journey import Journey
from tests.builders import branchy, figures, many, shop, snapshot
from tests.gestures import (
    ALT,
    CTRL,
    LEFT,
    MIDDLE,
    RIGHT,
    click,
    context,
    drag,
    middle,
    press,
    release,
    shown,
    steer,
    steps,
    watched,
)  # fmt: skip


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def corner(canvas, id):
    rect = canvas.scene.cards[id]
    return rect.x, rect.y


def moved(place, dx, dy):
    return place[0] + dx, place[1] + dy


def test_a_card_follows_the_pointer_on_the_grid_in_one_step(canvas):
    start = middle(canvas, "a")
    drag(canvas, start, moved(start, 3, 45))
    assert corner(canvas, "a") == (24, 128)
    assert steps(canvas) == ["Move"]
    assert canvas.session.selection.ids == ("a",)
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_a_card_joins_the_stage_in_which_its_middle_comes_to_lie(canvas):
    start = middle(canvas, "a")
    drag(canvas, start, moved(start, 200, 160))
    touchpoint = canvas.session.document.journey.touchpoints["a"]
    assert (touchpoint.stage, touchpoint.x, touchpoint.y) == ("s1", 16, 240)
    assert corner(canvas, "a") == (226, 240)


def test_what_stands_off_the_grid_snaps_to_it(qtbot):
    odd = branchy().apply(edits.move(branchy(), ["a"], 3, 3))
    canvas = shown(qtbot, odd)
    start = middle(canvas, "a")
    drag(canvas, start, moved(start, 0, 20))
    assert corner(canvas, "a") == (24, 104)


def test_several_cards_move_together_and_keep_their_places_to_each_other(canvas):
    click(canvas, middle(canvas, "b"))
    click(canvas, middle(canvas, "c"), CTRL)
    start = middle(canvas, "c")
    drag(canvas, start, moved(start, 16, 32))
    assert corner(canvas, "b") == (250, 48)
    assert corner(canvas, "c") == (250, 176)
    assert corner(canvas, "a") == (24, 80)
    assert steps(canvas) == ["Move"]


def test_several_cards_stop_together_under_the_headers(canvas):
    click(canvas, middle(canvas, "b"))
    click(canvas, middle(canvas, "c"), CTRL)
    start = middle(canvas, "c")
    drag(canvas, start, moved(start, 0, -100))
    assert corner(canvas, "b") == (234, 0)
    assert corner(canvas, "c") == (234, 128)


def test_a_short_tremble_is_a_click(canvas):
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 2, 2))
    release(canvas, moved(start, 2, 2))
    assert steps(canvas) == []
    assert canvas.session.document.journey == branchy()


def test_back_to_where_it_was_is_no_step(canvas):
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80))
    steer(canvas, start)
    release(canvas, start)
    assert steps(canvas) == []


def test_during_a_drag_the_card_is_shown_elsewhere_and_nothing_is_committed(canvas):
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80))
    assert corner(canvas, "a") == (24, 160)
    assert canvas.session.document.committed == branchy()
    release(canvas, moved(start, 0, 80))
    assert steps(canvas) == ["Move"]


def test_escape_in_the_middle_restores_and_leaves_redo_intact(canvas):
    document = canvas.session.document
    document.commit(edits.retitle(document.committed, "b", "Later"), "Edit title")
    document.undo()
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80))
    selecting.escape(canvas)
    assert document.journey == branchy()
    assert canvas.session.selection.ids == ("a",)
    steer(canvas, moved(start, 0, 120))
    release(canvas, moved(start, 0, 120))
    assert document.journey == branchy()
    assert document.history.canRedo()
    document.redo()
    assert document.journey.touchpoints["b"].title == "Later"


def test_undo_in_the_middle_of_a_drag_takes_the_drag_back_for_good(canvas):
    document = canvas.session.document
    document.commit(edits.retitle(document.committed, "b", "Before"), "Edit title")
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80))
    document.undo()
    steer(canvas, moved(start, 0, 120))
    release(canvas, moved(start, 0, 120))
    assert corner(canvas, "a") == (24, 80)
    assert steps(canvas) == ["Edit title"]


def test_alt_drags_copies_and_leaves_the_cards(canvas):
    click(canvas, middle(canvas, "b"))
    click(canvas, middle(canvas, "d"), CTRL)
    start = middle(canvas, "d")
    drag(canvas, start, moved(start, 0, 160), ALT)
    journey = canvas.session.document.journey
    assert len(journey.touchpoints) == 6
    assert (corner(canvas, "b"), corner(canvas, "d")) == ((234, 16), (444, 80))
    copies = canvas.session.selection.ids
    assert sorted(corner(canvas, id) for id in copies) == [(234, 176), (444, 240)]
    assert sorted(journey.touchpoints[id].title for id in copies) == ["b", "d"]
    assert {(t.source, t.target) for t in journey.transitions.values()} >= {tuple(copies)}
    assert steps(canvas) == ["Duplicate"]
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_alt_may_come_and_go_during_the_drag(canvas):
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80), ALT)
    assert len(canvas.scene.cards) == 5
    steer(canvas, moved(start, 0, 80))
    assert len(canvas.scene.cards) == 4
    release(canvas, moved(start, 0, 80))
    assert steps(canvas) == ["Move"]


def test_the_right_button_takes_a_drag_back_and_asks_for_no_menu(canvas):
    asked = watched(canvas.context_asked)
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80))
    press(canvas, moved(start, 0, 80), button=RIGHT)
    context(canvas, moved(start, 0, 80))
    release(canvas, moved(start, 0, 80), button=RIGHT)
    assert not asked
    steer(canvas, moved(start, 0, 120))
    release(canvas, moved(start, 0, 120))
    assert canvas.session.document.journey == branchy()
    assert steps(canvas) == []


def test_after_that_the_next_right_click_has_its_menu(canvas):
    asked = watched(canvas.context_asked)
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80))
    press(canvas, start, button=RIGHT)
    release(canvas, start, button=RIGHT)
    release(canvas, start)
    press(canvas, start, button=RIGHT)
    context(canvas, start)
    assert len(asked) == 1


def test_the_middle_button_neither_ends_nor_breaks_a_drag(canvas):
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 40))
    press(canvas, moved(start, 0, 40), button=MIDDLE)
    release(canvas, moved(start, 0, 40), button=MIDDLE)
    steer(canvas, moved(start, 0, 80), button=LEFT)
    release(canvas, moved(start, 0, 80))
    assert corner(canvas, "a") == (24, 160)
    assert steps(canvas) == ["Move"]


def test_another_map_in_the_middle_of_a_drag_ends_it(canvas):
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 80))
    canvas.session.document.open(many(3), None)
    steer(canvas, moved(start, 0, 120))
    release(canvas, moved(start, 0, 120))
    assert canvas.session.document.journey == many(3)
    assert not canvas.session.document.modified


@pytest.mark.parametrize("place", [(106.0, 117.0), (186.0, 148.0), (105.0, -27.0), (208.0, -27.0)])
def test_a_press_on_what_then_leaves_the_map_begins_nothing(canvas, place):
    press(canvas, place)
    canvas.session.document.open(Journey(), None)
    steer(canvas, moved(place, 60, 60))
    release(canvas, moved(place, 60, 60))
    assert canvas.session.document.journey == Journey()


@pytest.mark.parametrize("place", [(106.0, 117.0), (186.0, 148.0), (105.0, -27.0), (208.0, -27.0)])
def test_a_drag_whose_record_leaves_the_map_ends(canvas, place):
    press(canvas, place)
    steer(canvas, moved(place, 60, 60))
    canvas.session.document.open(Journey(), None)
    canvas.repaint()
    steer(canvas, moved(place, 90, 60))
    release(canvas, moved(place, 90, 60))
    assert canvas.session.document.journey == Journey()


def test_figures_that_come_in_during_a_drag_do_not_end_it(qtbot):
    canvas = shown(qtbot, shop(), overlay="drop-off")
    document = canvas.session.document
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 40))
    old = document.committed.snapshot("log")
    assert old is not None
    document.refresh(update(old, snapshot(figures({"a": (7, 0, 0, 3)}))))
    steer(canvas, moved(start, 0, 80))
    release(canvas, moved(start, 0, 80))
    assert corner(canvas, "a") == (24, 160)
    assert canvas.scene.overlay.marks["a"].reached == 7
    assert steps(canvas) == ["Move"]


def test_saving_during_a_drag_does_not_end_it(canvas, tmp_path):
    start = middle(canvas, "a")
    press(canvas, start)
    steer(canvas, moved(start, 0, 40))
    canvas.session.document.mark_saved(tmp_path / "a.journey")
    release(canvas, moved(start, 0, 80))
    assert corner(canvas, "a") == (24, 160)


def test_far_out_a_card_can_still_be_dragged(canvas):
    canvas.zoom_by(0.2)
    start = middle(canvas, "a")
    drag(canvas, start, moved(start, 0, 100))
    assert steps(canvas) == ["Move"]
    assert corner(canvas, "a")[1] > 80
