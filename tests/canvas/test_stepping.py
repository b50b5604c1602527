"""Walking by arrows beyond the cards: to stages, notes, lanes and along transitions."""

import pytest

from journeymap.canvas.commands import arranging, selecting, walking
from journeymap.model.geometry import header
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, Note, Touchpoint
from tests.builders import branchy, stages, with_records
from tests.gestures import shown, steps, watched

LEFT, RIGHT, UP, DOWN = walking.walk_left, walking.walk_right, walking.walk_up, walking.walk_down
MAP = with_records(
    branchy(),
    Lane(id="l0", order=1.0, title="Pain points"),
    Lane(id="l1", order=2.0, title="Ideas"),
    Note(id="n0", lane="l0", stage="s0", text="slow", order=1.0),
    Note(id="n1", lane="l0", stage="s1", text="dear", order=1.0),
    Note(id="n2", lane="l1", touchpoint="c", text="new"),
    Note(id="free", x=700.0, y=80.0, text="free"),
)


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, MAP)


@pytest.mark.parametrize(
    ("start", "command", "found"),
    [
        ("a", UP, "s0"), ("b", UP, "s1"), ("c", UP, "b"), ("s0", RIGHT, "s1"), ("s1", LEFT, "s0"), ("s0", LEFT, "s0"),
        ("s2", RIGHT, "s2"), ("s1", DOWN, "b"), ("s2", DOWN, "d"), ("s0", UP, "s0"),
        ("a", DOWN, "n0"), ("c", DOWN, "n1"), ("n0", RIGHT, "n1"), ("n1", LEFT, "n0"), ("n0", UP, "l0"),
        ("n0", DOWN, "n2"), ("l0", DOWN, "l1"), ("l1", UP, "l0"), ("l0", UP, "c"), ("l0", RIGHT, "n0"), ("l1", DOWN, "l1"),
        ("a-b", LEFT, "a"), ("a-b", RIGHT, "b"), ("a-b", DOWN, "a-c"), ("a-c", UP, "a-b"), ("b-d", DOWN, "c-d"),
    ],
)  # fmt: skip
def test_one_step(canvas, start, command, found):
    canvas.session.selection.set([start])
    command(canvas)
    assert canvas.session.selection.ids == (found,)


def test_an_empty_stage_leads_to_the_lanes_and_a_map_without_cards_begins_at_its_stages(qtbot):
    canvas = shown(qtbot, Journey([*stages("One", "Two"), Lane(id="l", order=1.0)]))
    for command, found in ((RIGHT, "s0"), (RIGHT, "s1"), (DOWN, "l"), (UP, "l")):
        command(canvas)
        assert canvas.session.selection.ids == (found,)


def test_nothing_to_walk_on(qtbot):
    canvas = shown(qtbot, Journey())
    for command in (LEFT, RIGHT, UP, DOWN, walking.extend_down, walking.follow_left):
        command(canvas)
    assert canvas.session.selection.ids == ()


def test_what_is_stepped_to_comes_into_view(canvas):
    canvas.look(canvas.camera.panned(-3000, -3000))
    canvas.session.selection.set(["a"])
    UP(canvas)
    box = header(canvas.scene.columns["s0"])
    assert canvas.camera.view(canvas.width(), canvas.height()).contains(*box.center)


def test_home_and_end(canvas):
    walking.walk_last(canvas)
    assert canvas.session.selection.ids == ("d",)
    walking.walk_first(canvas)
    assert canvas.session.selection.ids == ("a",)


def test_shift_and_arrows_add_to_the_selection(canvas):
    canvas.session.selection.set(["a"])
    walking.extend_right(canvas)
    walking.extend_down(canvas)
    assert canvas.session.selection.ids == ("a", "b", "c")
    walking.extend_up(canvas)
    assert canvas.session.selection.ids == ("a", "c", "b")


def test_a_transition_is_reached_from_its_touchpoint(canvas):
    canvas.session.selection.set(["a"])
    selecting.select_transition(canvas)
    assert canvas.session.selection.ids == ("a-b",)
    canvas.session.selection.set(["free"])
    told = watched(canvas.told)
    selecting.select_transition(canvas)
    assert len(told) == 1


@pytest.mark.parametrize(
    ("command", "start", "found"),
    [
        (selecting.select_same_type, ["b"], {"b"}),
        (selecting.select_same_channel, ["a", "c"], {"a", "c"}),
        (selecting.select_same_stage, ["b"], {"b", "c"}),
        (selecting.select_same_stage, ["s1", "a"], {"a", "b", "c"}),
        (selecting.select_following, ["a"], {"b", "c"}),
        (selecting.select_preceding, ["d"], {"b", "c"}),
        (selecting.select_following, [], set()),
        (selecting.select_in_lanes, ["l0", "l1"], {"c"}),
    ],
)
def test_selecting_what_is_alike_or_beside(canvas, command, start, found):
    canvas.session.selection.set(start)
    command(canvas)
    assert set(canvas.session.selection.of(Touchpoint)) == found
    assert steps(canvas) == []


def test_stages_by_keys_change_places_and_widths(canvas):
    canvas.session.selection.set(["s0"])
    arranging.shift_on(canvas)
    assert [stage.id for stage in canvas.session.document.journey.stages] == ["s1", "s0", "s2"]
    arranging.shift_on(canvas)
    arranging.shift_on(canvas)
    assert [stage.id for stage in canvas.session.document.journey.stages] == ["s1", "s2", "s0"]
    arranging.shift_back(canvas)
    assert [stage.id for stage in canvas.session.document.journey.stages] == ["s1", "s0", "s2"]
    for _ in range(3):
        arranging.nudge_right(canvas)
    assert canvas.scene.columns["s0"].width == 232  # 210 is no multiple of 8: 216, 224, 232
    arranging.nudge_up(canvas)
    assert steps(canvas)[-1] == "Resize stage"
    assert len(steps(canvas)) == 4


def test_touchpoints_by_keys_go_from_stage_to_stage(canvas):
    canvas.session.selection.set(["a"])
    arranging.shift_on(canvas)
    assert canvas.session.document.journey.touchpoints["a"].stage == "s1"
    arranging.shift_back(canvas)
    assert canvas.session.document.journey.touchpoints["a"].stage == "s0"
    assert steps(canvas) == ["Move to another stage"] * 2


def test_locking_is_switched_for_all_and_holds_against_keys(canvas):
    canvas.session.selection.set(["a", "b"])
    arranging.toggle_locked(canvas)
    arranging.nudge_far_down(canvas)
    arranging.align_bottom(canvas)
    assert [canvas.scene.cards[id].y for id in "ab"] == [80, 16]
    arranging.toggle_locked(canvas)
    arranging.nudge_far_down(canvas)
    assert [canvas.scene.cards[id].y for id in "ab"] == [160, 96]


def test_lining_up_and_spreading_are_one_step_each(canvas):
    canvas.session.selection.set(["b", "c", "d"])
    arranging.align_top(canvas)
    assert [canvas.scene.cards[id].y for id in "bcd"] == [16, 16, 16]
    canvas.session.document.undo()
    arranging.distribute_down(canvas)
    assert [canvas.scene.cards[id].y for id in "bdc"] == [16, 80, 144]
    assert steps(canvas) == []  # they were spread already
    canvas.session.selection.set(["a"])
    arranging.align_left(canvas)
    assert steps(canvas) == []
