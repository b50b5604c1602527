"""Selecting with the mouse: clicks, clicks with keys, the rubber band."""

import pytest
from PySide6.QtCore import Qt

from journeymap.model.journey import Journey
from tests.builders import branchy
from tests.gestures import CTRL, LEFT, RIGHT, SHIFT, click, context, drag, key, middle, press, release, shown, steer

GROUND = (300.0, 330.0)


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


def ids(canvas):
    return canvas.session.selection.ids


def test_a_click_selects_a_card_alone(canvas):
    click(canvas, middle(canvas, "a"))
    assert ids(canvas) == ("a",)
    click(canvas, middle(canvas, "b"))
    assert ids(canvas) == ("b",)


def test_a_click_on_the_ground_selects_nothing(canvas):
    click(canvas, middle(canvas, "a"))
    click(canvas, GROUND)
    assert ids(canvas) == ()


@pytest.mark.parametrize("keys", [CTRL, SHIFT])
def test_a_click_with_ctrl_or_shift_adds_and_takes_away(canvas, keys):
    click(canvas, middle(canvas, "a"))
    click(canvas, middle(canvas, "c"), keys)
    assert ids(canvas) == ("a", "c")
    click(canvas, middle(canvas, "a"), keys)
    assert ids(canvas) == ("c",)
    click(canvas, GROUND, keys)
    assert ids(canvas) == ("c",)


def test_a_click_on_one_of_several_leaves_that_one(canvas):
    click(canvas, middle(canvas, "a"))
    click(canvas, middle(canvas, "c"), CTRL)
    press(canvas, middle(canvas, "a"))
    assert ids(canvas) == ("a", "c")
    release(canvas, middle(canvas, "a"))
    assert ids(canvas) == ("a",)


def test_a_click_on_a_line_or_a_header_selects_it(canvas):
    click(canvas, canvas.scene.lines["b", "d"].curve.at(0.5))
    assert ids(canvas) == ("b-d",)
    click(canvas, (105, -27))
    assert ids(canvas) == ("s0",)


def test_the_rubber_band_selects_what_it_touches(canvas):
    drag(canvas, (10, 240), (240, 150))
    assert ids(canvas) == ("a", "c")


def test_the_rubber_band_grows_and_shrinks_with_the_pointer(canvas):
    press(canvas, (10, 300))
    steer(canvas, (620, 150))
    assert set(canvas.session.selection.of(type(canvas.scene.journey.touchpoints["a"]))) == {"a", "c", "d"}
    steer(canvas, (200, 150))
    assert ids(canvas) == ("a",)
    steer(canvas, (20, 290))
    assert ids(canvas) == ()
    release(canvas, (20, 290))


@pytest.mark.parametrize("keys", [CTRL, SHIFT])
def test_the_rubber_band_with_ctrl_or_shift_adds(canvas, keys):
    click(canvas, middle(canvas, "d"))
    drag(canvas, (10, 300), (200, 150), keys)
    assert ids(canvas) == ("d", "a")


def test_escape_takes_the_band_back_with_what_it_selected(canvas):
    click(canvas, middle(canvas, "d"))
    press(canvas, (10, 300))
    steer(canvas, (200, 150))
    assert ids(canvas) == ("a",)
    canvas.pointing.cancel()
    assert ids(canvas) == ("d",)
    steer(canvas, (620, 20))
    release(canvas, (620, 20))
    assert ids(canvas) == ("d",)


def test_a_right_click_selects_what_is_under_it_and_asks_for_a_menu(canvas, qtbot):
    asked = []
    canvas.context_asked.connect(asked.append)
    click(canvas, middle(canvas, "a"), button=RIGHT)
    context(canvas, middle(canvas, "a"))
    assert ids(canvas) == ("a",)
    assert len(asked) == 1
    click(canvas, middle(canvas, "c"), CTRL)
    context(canvas, middle(canvas, "a"))
    assert ids(canvas) == ("a", "c")
    context(canvas, GROUND)
    assert ids(canvas) == ()
    assert len(asked) == 3


def test_the_menu_key_keeps_the_selection(canvas):
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    click(canvas, middle(canvas, "a"))
    asked = []
    canvas.context_asked.connect(asked.append)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(canvas, event)
    assert ids(canvas) == ("a",)
    assert asked


def test_selecting_makes_no_step(canvas):
    click(canvas, middle(canvas, "a"))
    drag(canvas, (10, 300), (620, 20))
    key(canvas, Qt.Key.Key_A)
    assert canvas.session.document.history.count() == 0


def test_the_other_buttons_select_nothing(canvas):
    click(canvas, middle(canvas, "a"), button=Qt.MouseButton.MiddleButton)
    click(canvas, middle(canvas, "a"), button=Qt.MouseButton.BackButton)
    assert ids(canvas) == ()


def test_on_an_empty_map_clicks_and_bands_do_nothing(qtbot):
    canvas = shown(qtbot, Journey())
    click(canvas, (100, 100), button=LEFT)
    drag(canvas, (10, 10), (400, 400))
    assert ids(canvas) == ()
    assert canvas.session.document.history.count() == 0
