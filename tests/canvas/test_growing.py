"""A map grows by keys: from every title and every selection on to the right, below, beside and in between."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.commands import adding
from journeymap.model.journey import Journey
from tests.builders import branchy, links, stages, touchpoint
from tests.gestures import CTRL, NONE, SHIFT, editor, key, shown, steps, typed

ON, DOWN, BESIDE = (Qt.Key.Key_Tab, NONE), (Qt.Key.Key_Backtab, SHIFT), (Qt.Key.Key_Return, SHIFT)


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def drawn(canvas):
    journey = canvas.session.document.journey
    titles = {id: t.title for id, t in journey.touchpoints.items()}
    return {(titles[t.source], titles[t.target]) for t in journey.transitions.values()}


def ended(canvas, text="New"):
    typed(canvas, text)
    key(canvas, Qt.Key.Key_Return)
    (id,) = canvas.session.selection.ids
    return canvas.session.document.journey.get(id)


@pytest.mark.parametrize(
    ("how", "place", "link", "label"),
    [
        (ON, ("s2", 202), ("c", "New"), "Add next touchpoint"),  # d stands at 80…154 of stage 2, to the right of c
        (DOWN, ("s1", 266), ("c", "New"), "Add touchpoint below"),
        (BESIDE, ("s1", 266), ("a", "New"), "Add alternative"),
    ],
)
def test_from_a_title_on_below_and_beside(canvas, how, place, link, label):
    canvas.edit_title("c")
    key(canvas, *how)
    assert editor(canvas) is not None
    made = ended(canvas)
    assert (made.stage, made.y) == place
    assert drawn(canvas) - {("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "a")} == {link}
    assert steps(canvas) == [label]
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


@pytest.mark.parametrize(
    ("command", "link"),
    [(adding.add_next, ("c", "New")), (adding.add_below, ("c", "New")), (adding.add_alternative, ("a", "New"))],
)
def test_from_a_selection_the_same(canvas, command, link):
    canvas.session.selection.set(["c"])
    command(canvas)
    ended(canvas)
    assert link in drawn(canvas)


def test_what_was_typed_is_kept_before_it_goes_on(canvas):
    canvas.edit_title("d")
    typed(canvas, "Pays")
    key(canvas, *DOWN)
    ended(canvas, "Waits")
    assert ("Pays", "Waits") in drawn(canvas)
    assert steps(canvas) == ["Edit title", "Add touchpoint below"]


@pytest.mark.parametrize("how", [ON, DOWN])
def test_from_a_stage_s_title_to_its_first_touchpoint(qtbot, how):
    canvas = shown(qtbot, Journey([*stages("One", "Two"), touchpoint("a", 0, 16)]))
    canvas.edit_title("s1")
    typed(canvas, "Second")
    key(canvas, *how)
    made = ended(canvas)
    assert (made.stage, made.x, made.y) == ("s1", 24, 16)
    assert drawn(canvas) == {("a", "New")}
    assert canvas.session.document.journey.stages[1].title == "Second"


def test_from_a_stage_s_title_to_the_next_stage(canvas):
    canvas.edit_title("s0")
    key(canvas, *BESIDE)
    ended(canvas, "Between")
    assert [stage.title for stage in canvas.session.document.journey.stages] == ["Find", "Between", "Choose", "Buy"]
    assert steps(canvas) == ["Add stage"]


def test_a_whole_chain_without_leaving_the_keys(qtbot):
    canvas = shown(qtbot, Journey())
    adding.add_stage(canvas)
    for text, how in (("Find", ON), ("Sees", DOWN), ("Asks", BESIDE), ("Reads", DOWN), ("Goes", None)):
        typed(canvas, text)
        key(canvas, *(how or (Qt.Key.Key_Escape, NONE)))
    assert drawn(canvas) == {("Sees", "Asks"), ("Sees", "Reads"), ("Reads", "Goes")}
    assert len(steps(canvas)) == 5


def test_a_touchpoint_on_the_selected_transition(canvas):
    canvas.session.selection.set(["a-b"])
    adding.add_touchpoint(canvas)
    ended(canvas)
    assert {("a", "New"), ("New", "b")} <= drawn(canvas)
    assert ("a", "b") not in drawn(canvas)
    assert steps(canvas) == ["Add touchpoint in between"]
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_the_selected_touchpoint_goes_into_the_selected_transition(qtbot):
    canvas = shown(
        qtbot,
        Journey(
            [
                *stages("One", "Two", "Three"),
                touchpoint("a", 0, 80),
                touchpoint("b", 2, 80),
                touchpoint("x", 0, 300),
                *links("a-b"),
            ]
        ),
    )
    canvas.session.selection.set(["x", "a-b"])
    adding.put_into(canvas)
    assert drawn(canvas) == {("a", "x"), ("x", "b")}
    assert canvas.scene.cards["x"].x == 234
    canvas.session.selection.set(["x"])
    adding.put_into(canvas)
    assert len(steps(canvas)) == 1


def test_both_ways(canvas):
    canvas.session.selection.set(["a", "b"])
    adding.connect_back(canvas)
    assert {("a", "b"), ("b", "a")} <= drawn(canvas)
    assert steps(canvas) == ["Connect both ways"]
    canvas.session.selection.clear()
    adding.connect_back(canvas)
    assert len(steps(canvas)) == 1


def test_a_record_that_goes_while_its_title_is_edited_grows_nothing(canvas):
    canvas.edit_title("c")
    canvas.session.document.open(Journey(), None)
    adding.add_next(canvas)
    assert len(canvas.session.document.journey.touchpoints) == 1


def test_ctrl_enter_only_ends(canvas):
    canvas.edit_title("c")
    key(canvas, Qt.Key.Key_Return, CTRL)
    assert editor(canvas) is None
    assert canvas.session.document.journey == branchy()
