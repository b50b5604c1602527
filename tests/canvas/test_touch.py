"""Fingers and pens, as a touch screen and a tablet send them."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.canvas.commands import selecting
from journeymap.canvas.touch import Touch
from tests.builders import branchy
from tests.gestures import editor, middle, pixel, rim, shown, steps


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


@pytest.fixture
def screen(qapp):
    return QTest.createTouchDevice()


class Hand:
    """A hand over the canvas: fingers by number, in pixels."""

    def __init__(self, canvas, screen) -> None:
        self.canvas, self.screen = canvas, screen

    def down(self, *at: QPoint) -> None:
        sequence = QTest.touchEvent(self.canvas, self.screen)
        for finger, point in enumerate(at):
            sequence.press(finger, point, self.canvas)
        sequence.commit()

    def to(self, *at: QPoint) -> None:
        sequence = QTest.touchEvent(self.canvas, self.screen)
        for finger, point in enumerate(at):
            sequence.move(finger, point, self.canvas)
        sequence.commit()

    def up(self, *at: QPoint) -> None:
        sequence = QTest.touchEvent(self.canvas, self.screen)
        for finger, point in enumerate(at):
            sequence.release(finger, point, self.canvas)
        sequence.commit()

    def tap(self, at: QPoint) -> None:
        self.down(at)
        self.up(at)


@pytest.fixture
def hand(canvas, screen):
    return Hand(canvas, screen)


def hold(canvas, qtbot, hand, at):
    """Presses until it counts as held."""
    hand.down(at)
    qtbot.waitUntil(lambda: not canvas._touch._hold.isActive())


def test_a_tap_selects_and_a_second_edits(canvas, hand):
    at = pixel(canvas, middle(canvas, "b"))
    hand.tap(at)
    assert canvas.session.selection.ids == ("b",)
    assert editor(canvas) is None
    hand.tap(at)
    opened = editor(canvas)
    assert opened is not None
    assert opened.text() == "b"


def test_two_taps_at_two_places_are_two_clicks(canvas, hand):
    hand.tap(pixel(canvas, middle(canvas, "b")))
    hand.tap(pixel(canvas, middle(canvas, "c")))
    assert canvas.session.selection.ids == ("c",)
    assert editor(canvas) is None


def test_one_finger_moves_the_map_wherever_it_begins(canvas, hand):
    at = pixel(canvas, middle(canvas, "b"))
    before = canvas.camera
    hand.down(at)
    for step in range(1, 6):
        hand.to(at + QPoint(20, -10) * step)
    hand.up(at + QPoint(100, -50))
    assert (before.x - canvas.camera.x, before.y - canvas.camera.y) == pytest.approx((100, -50))
    assert canvas.session.document.journey == branchy()
    assert canvas.session.selection.ids == ()


def test_held_still_it_drags_the_card(canvas, hand, qtbot):
    at = pixel(canvas, middle(canvas, "a"))
    hold(canvas, qtbot, hand, at)
    assert canvas.session.selection.ids == ("a",)
    hand.to(at + QPoint(0, 60))
    hand.to(at + QPoint(0, 160))
    hand.up(at + QPoint(0, 160))
    assert canvas.scene.cards["a"].y == 240
    assert steps(canvas) == ["Move"]


def test_held_on_a_rim_it_connects(canvas, hand, qtbot):
    hold(canvas, qtbot, hand, pixel(canvas, rim(canvas, "b")))
    target = pixel(canvas, middle(canvas, "c"))
    hand.to(target + QPoint(0, -30))
    hand.to(target)
    hand.up(target)
    assert steps(canvas) == ["Connect"]


def test_held_and_lifted_it_asks_for_the_menu(canvas, hand, qtbot):
    asked = []
    canvas.context_asked.connect(asked.append)
    at = pixel(canvas, middle(canvas, "a"))
    hold(canvas, qtbot, hand, at)
    hand.up(at)
    assert len(asked) == 1
    assert canvas.session.selection.ids == ("a",)
    assert steps(canvas) == []


def test_two_fingers_move_and_zoom_around_what_is_between_them(canvas, hand):
    one, other = QPoint(300, 300), QPoint(400, 300)
    place = canvas.camera.to_map(350, 300)
    hand.down(one, other)
    hand.to(QPoint(250, 300), QPoint(450, 300))
    assert canvas.camera.scale == pytest.approx(2.0)
    assert canvas.camera.to_map(350, 300) == pytest.approx(place)
    hand.to(QPoint(300, 340), QPoint(500, 340))
    assert canvas.camera.to_map(400, 340) == pytest.approx(place)
    hand.up(QPoint(300, 340), QPoint(500, 340))
    assert canvas.session.selection.ids == ()
    assert canvas.session.document.journey == branchy()


def test_a_second_finger_takes_a_drag_back(canvas, hand, qtbot, screen):
    at = pixel(canvas, middle(canvas, "a"))
    hold(canvas, qtbot, hand, at)
    hand.to(at + QPoint(0, 60))
    hand.to(at + QPoint(0, 120))
    assert canvas.session.document.journey != branchy()
    QTest.touchEvent(canvas, screen).move(0, at + QPoint(0, 120), canvas).press(1, at + QPoint(90, 90), canvas).commit()
    assert canvas.session.document.journey == branchy()
    hand.up(at, at + QPoint(90, 90))
    assert steps(canvas) == []


def test_escape_takes_a_finger_s_drag_back(canvas, hand, qtbot):
    at = pixel(canvas, middle(canvas, "a"))
    hold(canvas, qtbot, hand, at)
    hand.to(at + QPoint(0, 60))
    hand.to(at + QPoint(0, 120))
    selecting.escape(canvas)
    hand.to(at + QPoint(0, 150))
    hand.up(at + QPoint(0, 150))
    assert canvas.session.document.journey == branchy()


def test_a_double_tap_on_the_ground_adds_a_touchpoint(canvas, hand):
    at = pixel(canvas, (526, 320))
    hand.tap(at)
    hand.tap(at)
    assert len(canvas.session.document.journey.touchpoints) == 5
    assert editor(canvas) is not None


# the pen


def pen(canvas, kind: QEvent.Type, at: QPoint, end: QPointingDevice.PointerType) -> None:
    device = QPointingDevice(
        "pen",
        7,
        QInputDevice.DeviceType.Stylus,
        end,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    down = kind != QEvent.Type.TabletRelease
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    event = QTabletEvent(
        kind, device, QPointF(at), QPointF(canvas.mapToGlobal(at)), 0.5 if down else 0.0, 0.0, 0.0, 0.0, 0.0, 0,
        Qt.KeyboardModifier.NoModifier, none if kind == QEvent.Type.TabletMove else left, left if down else none,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    canvas.kept = device


ERASER, PEN = QPointingDevice.PointerType.Eraser, QPointingDevice.PointerType.Pen


def test_the_other_end_of_a_pen_rubs_out(canvas):
    start, end = pixel(canvas, middle(canvas, "b")), pixel(canvas, middle(canvas, "c"))
    pen(canvas, QEvent.Type.TabletPress, start, ERASER)
    assert canvas.session.selection.ids == ("b",)
    pen(canvas, QEvent.Type.TabletMove, end, ERASER)
    assert set(canvas.session.document.journey.touchpoints) == set("abcd")
    pen(canvas, QEvent.Type.TabletRelease, end, ERASER)
    assert set(canvas.session.document.journey.touchpoints) == {"a", "d"}
    assert steps(canvas) == ["Delete"]
    canvas.session.document.undo()
    assert canvas.session.document.journey == branchy()


def test_rubbing_out_is_taken_back_by_escape_and_spares_stages(canvas):
    canvas.session.selection.set(["d"])
    pen(canvas, QEvent.Type.TabletPress, pixel(canvas, middle(canvas, "b")), ERASER)
    selecting.escape(canvas)
    assert canvas.session.selection.ids == ("d",)
    pen(canvas, QEvent.Type.TabletRelease, pixel(canvas, middle(canvas, "b")), ERASER)
    head = pixel(canvas, (105, -27))
    pen(canvas, QEvent.Type.TabletPress, head, ERASER)
    pen(canvas, QEvent.Type.TabletRelease, head, ERASER)
    assert canvas.session.document.journey == branchy()
    assert steps(canvas) == []


def test_the_tip_of_a_pen_is_left_to_be_a_mouse(canvas):
    device = QPointingDevice("pen", 8, QInputDevice.DeviceType.Stylus, PEN, QInputDevice.Capability.Position, 1, 1)
    at = QPointF(pixel(canvas, middle(canvas, "b")))
    event = QTabletEvent(
        QEvent.Type.TabletPress, device, at, at, 0.5, 0.0, 0.0, 0.0, 0.0, 0, Qt.KeyboardModifier.NoModifier,
        Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
    )  # fmt: skip
    assert isinstance(canvas._touch, Touch)
    assert not canvas._touch.takes(event)
