"""Tidying by command: one step, the cards glide, and whatever the user does meanwhile shows the end at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProxyStyle, QStyle
from typing_extensions import override

from journeymap.canvas import tidying
from journeymap.canvas.camera import Camera
from journeymap.canvas.gliding import between
from journeymap.model import edits
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from journeymap.model.layout.tidying import tidy
from tests.builders import links, stages, touchpoint
from tests.gestures import drag, middle, press, shown, steps
from tests.grown import grown

MESSY = Journey(
    [
        *stages("Find", "Buy"),
        touchpoint("a", 0, 24), touchpoint("b", 0, 40), touchpoint("c", 1, 300, x=8.0), touchpoint("d", 1, 350, x=40.0),
        *links("a-d", "b-c"),
    ]
)  # fmt: skip


class Desktop(QProxyStyle):
    """A desktop that shows animations for so many milliseconds."""

    milliseconds = 200

    @override
    def styleHint(self, hint, *rest):
        return (
            self.milliseconds
            if hint == QStyle.StyleHint.SH_Widget_Animation_Duration
            else super().styleHint(hint, *rest)
        )


@pytest.fixture
def canvas(qtbot, desktop):
    made = shown(qtbot, MESSY)
    made.setStyle(desktop)
    return made


@pytest.fixture
def desktop(qapp):
    return Desktop("Fusion")


def settled(canvas) -> bool:
    document = canvas.session.document
    return document.journey is document.committed


def test_tidying_is_one_step_and_the_cards_glide_there(canvas, qtbot):
    document = canvas.session.document
    tidying.tidy(canvas)
    assert steps(canvas) == ["Tidy"]
    expected = MESSY.apply(tidy(MESSY, seconds=0.2))
    assert document.committed == expected
    qtbot.waitUntil(lambda: settled(canvas))
    assert document.journey == expected
    document.undo()
    assert document.journey == MESSY


def test_what_glides_is_seen_and_never_in_the_history(canvas, qtbot):
    document, seen = canvas.session.document, []
    document.changed.connect(lambda: seen.append(document.journey.touchpoints["d"].y))
    tidying.tidy(canvas)
    qtbot.waitUntil(lambda: settled(canvas))
    end = document.committed.touchpoints["d"].y
    assert seen[-1] == end
    assert len({y for y in seen if y not in (end, 350.0)}) > 0
    assert document.history.count() == 1


def test_escape_shows_the_end_and_keeps_the_selection(canvas):
    canvas.session.selection.set(["a"])
    tidying.tidy(canvas)
    QTest.qWait(30)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert settled(canvas)
    assert steps(canvas) == ["Tidy"]
    assert canvas.session.selection.ids == ("a",)


def test_a_press_shows_the_end_and_begins_its_gesture(canvas):
    tidying.tidy(canvas)
    QTest.qWait(30)
    target = canvas.session.document.committed.touchpoints["a"]
    press(canvas, (5.0, 500.0))
    assert settled(canvas)
    drag(canvas, middle(canvas, "a"), (middle(canvas, "a")[0], middle(canvas, "a")[1] + 200))
    assert canvas.session.document.committed.touchpoints["a"].y == target.y + 200
    assert steps(canvas)[-1] == "Move"


def test_undo_while_cards_glide_shows_the_end_first(canvas):
    document = canvas.session.document
    tidying.tidy(canvas)
    QTest.qWait(30)
    document.undo()
    assert document.journey == document.committed == MESSY.apply(tidy(MESSY, seconds=0.2))
    document.undo()
    assert document.journey == MESSY


def test_an_edit_while_cards_glide_ends_it(canvas):
    document = canvas.session.document
    tidying.tidy(canvas)
    document.commit(edits.retitle(document.committed, "a", "Renamed"), "Rename")
    QTest.qWait(60)
    assert settled(canvas)
    assert document.journey.touchpoints["a"].title == "Renamed"
    assert steps(canvas) == ["Tidy", "Rename"]


def test_saving_while_cards_glide_leaves_no_half_way(canvas, tmp_path):
    tidying.tidy(canvas)
    QTest.qWait(30)
    canvas.session.document.mark_saved(tmp_path / "map.journey")
    assert settled(canvas)


def test_where_no_animations_are_wanted_there_is_none(canvas, desktop):
    desktop.milliseconds = 0
    tidying.tidy(canvas)
    assert settled(canvas)
    assert steps(canvas) == ["Tidy"]


def test_a_selection_is_tidied_around_the_others(canvas):
    canvas.session.selection.set(["c", "d"])
    camera = canvas.camera
    tidying.tidy_selection(canvas)
    assert canvas.camera == camera
    now = canvas.session.document.committed.touchpoints
    assert (now["a"].y, now["b"].y) == (24, 40)
    assert {now["c"].x, now["d"].x} == {8.0}
    assert sorted((now["c"].y, now["d"].y)) == [300.0, 422.0]
    assert steps(canvas) == ["Tidy selection"]


@pytest.mark.parametrize("chosen", [[], ["a"]])
def test_too_little_to_tidy_is_said(canvas, qtbot, chosen):
    canvas.session.selection.set(chosen)
    with qtbot.waitSignal(canvas.told):
        tidying.tidy_selection(canvas)
    assert steps(canvas) == []


def test_a_tidy_map_says_so(canvas, qtbot):
    tidying.tidy(canvas)
    with qtbot.waitSignal(canvas.told):
        tidying.tidy(canvas)
    assert steps(canvas) == ["Tidy"]


def test_a_large_map_is_tidied_in_a_job_that_can_be_cancelled(qtbot):
    canvas = shown(qtbot, grown(1, 150))
    jobs, document = canvas.session.jobs, canvas.session.document
    before = document.committed
    tidying.tidy(canvas)
    assert [job.name for job in jobs.running] == [tidying.JOB]
    jobs.cancel(tidying.JOB)
    assert document.committed is before
    tidying.tidy(canvas)
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert steps(canvas) == ["Tidy"]


def test_a_layout_of_a_map_that_has_changed_is_dropped(qtbot):
    canvas = shown(qtbot, grown(1, 150))
    jobs, document = canvas.session.jobs, canvas.session.document
    tidying.tidy(canvas)
    document.commit(edits.move(document.committed, ["t0001"], 8.0, 8.0), "Move")
    with qtbot.waitSignal(canvas.told, timeout=20_000):
        pass
    assert not jobs.running
    assert steps(canvas) == ["Move"]


def test_a_map_that_was_tidied_out_of_view_is_brought_into_view(canvas):
    canvas.look(Camera(50_000.0, 50_000.0, 1.0))
    tidying.tidy(canvas)
    view = canvas.camera.view(canvas.width(), canvas.height())
    assert all(rect.intersects(view) for rect in canvas.scene.cards.values())


def test_who_saw_the_whole_map_sees_it_still(qtbot, desktop):
    canvas = shown(qtbot, grown(2, 40), size=(900, 500))
    canvas.setStyle(desktop)
    canvas.fit()
    scale = canvas.camera.scale
    tidying.tidy(canvas)
    qtbot.waitUntil(lambda: settled(canvas))
    view = canvas.camera.view(canvas.width(), canvas.height())
    assert all(rect.intersects(view) for rect in canvas.scene.cards.values())
    assert canvas.camera.scale > scale


def test_who_fitted_a_map_that_is_too_large_sees_it_fitted_again(canvas):
    document = canvas.session.document
    document.commit(edits.move(document.committed, ["a"], 0.0, 90_000.0), "Move")
    canvas.fit()  # at the smallest scale a part of it is in view
    tidying.tidy(canvas)
    assert canvas.camera.scale > 0.5


def test_who_looked_closer_looks_there_still(canvas):
    canvas.look(Camera(0.0, 0.0, 3.0))
    tidying.tidy(canvas)
    assert canvas.camera == Camera(0.0, 0.0, 3.0)


def test_the_way_begins_where_cards_were_and_ends_where_they_are():
    change = tidy(MESSY)
    after = MESSY.apply(change)
    assert after.apply(between(change, 0.0)) == MESSY
    assert between(change, 1.0) == NOTHING
    half = after.apply(between(change, 0.5)).touchpoints["d"]
    old, new = MESSY.touchpoints["d"], after.touchpoints["d"]
    assert (half.x, half.y) == ((old.x + new.x) / 2, (old.y + new.y) / 2)
