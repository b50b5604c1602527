"""Copying and pasting with the real clipboard, between canvases, and what is said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from journeymap.canvas.commands import pasting
from journeymap.model.journey import Journey
from journeymap.model.records import Touchpoint
from tests.builders import branchy, touchpoint
from tests.gestures import NONE, pixel, send_move, shown, steps, watched


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def titles(canvas, ids):
    return [canvas.session.document.journey.touchpoints[id].title for id in ids]


def test_from_one_window_to_another(qtbot, canvas):
    canvas.session.selection.set(["a", "b", "s2"])
    pasting.copy(canvas)
    other = shown(qtbot, Journey([touchpoint("x", None, 16)]))
    told = watched(other.told)
    pasting.paste(other)
    journey = other.session.document.journey
    assert sorted(t.title for t in journey.touchpoints.values()) == ["a", "b", "d", "x"]
    assert [stage.title for stage in journey.stages] == ["Buy"]
    assert sorted(titles(other, other.session.selection.ids)) == ["a", "b", "d"]
    assert steps(other) == ["Paste"]
    assert told == [("3 touchpoints pasted",)]
    other.session.document.undo()
    assert other.session.document.journey == Journey([touchpoint("x", None, 16)])


def test_it_comes_to_the_pointer(canvas):
    canvas.session.selection.set(["a"])
    pasting.copy(canvas)
    send_move(canvas, pixel(canvas, (526.0, 400.0)), NONE, Qt.MouseButton.NoButton)
    pasting.paste(canvas)
    (id,) = canvas.session.selection.ids
    assert canvas.scene.cards[id].contains(526.0, 400.0)


def test_pasting_again_and_again_covers_nothing(canvas):
    canvas.session.selection.set(["a", "b"])
    pasting.copy(canvas)
    for _ in range(4):
        pasting.paste(canvas)
    rects = list(canvas.scene.cards.values())
    assert len(rects) == 12
    assert not any(one.intersects(other) for n, one in enumerate(rects) for other in rects[:n])


def test_cutting_is_one_step(canvas):
    canvas.session.selection.set(["b"])
    pasting.cut(canvas)
    assert set(canvas.session.document.journey.touchpoints) == {"a", "c", "d"}
    assert steps(canvas) == ["Cut"]
    pasting.paste(canvas)
    assert titles(canvas, canvas.session.selection.of(Touchpoint)) == ["b"]


def test_a_single_touchpoint_goes_into_the_selected_transition(canvas):
    QGuiApplication.clipboard().setText("Waits")
    canvas.session.selection.set(["a-b"])
    pasting.paste(canvas)
    (id,) = canvas.session.selection.ids
    links = {(t.source, t.target) for t in canvas.session.document.journey.transitions.values()}
    assert {("a", id), (id, "b")} <= links
    assert ("a", "b") not in links
    assert steps(canvas) == ["Paste"]
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_nothing_selected_leaves_the_clipboard_alone(canvas):
    QGuiApplication.clipboard().setText("kept")
    pasting.copy(canvas)
    pasting.cut(canvas)
    assert QGuiApplication.clipboard().text() == "kept"
    assert canvas.session.document.journey == branchy()


def test_a_list_from_elsewhere(canvas):
    QGuiApplication.clipboard().setText("Calls\nWaits 👩‍👧\nשלום")
    pasting.paste(canvas)
    assert titles(canvas, canvas.session.selection.ids) == ["Calls", "Waits 👩‍👧", "שלום"]


def test_what_was_left_out_of_a_table_stands_apart_from_what_was_pasted(canvas):
    told = watched(canvas.told)
    QGuiApplication.clipboard().setText("Touchpoint\tEmotion\nCalls\tsplendid\nWaits\t1\n")
    pasting.paste(canvas)
    ((said,),) = told
    first, _, rest = said.partition(" · ")
    assert first == "2 touchpoints pasted"
    assert rest.startswith("Left out: 1 cell of the column “Expected emotion”")


def test_what_cannot_be_pasted_is_said_and_changes_nothing(canvas):
    told = watched(canvas.told)
    QGuiApplication.clipboard().clear()
    pasting.paste(canvas)
    assert len(told) == 1
    assert canvas.session.document.journey == branchy()
    assert steps(canvas) == []
