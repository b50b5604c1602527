"""Moving the camera: wheel, middle button, Space, keys, fitting; and what the pointer tells on the way."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.canvas import view
from journeymap.canvas.camera import Camera
from journeymap.canvas.commands import looking, selecting
from journeymap.drawing.scene import extent
from journeymap.model import edits
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from tests.builders import branchy, links, many, shop, stages, touchpoint
from tests.gestures import CTRL, MIDDLE, NONE, SHIFT, drag, middle, pixel, press, release, shown, steer, watched, wheel


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


@pytest.mark.parametrize("notches", [1, -1, 5, -5, 100, -100])
def test_ctrl_and_the_wheel_zoom_around_the_pointer(canvas, notches):
    place = (526.0, 117.0)
    before = pixel(canvas, place)
    told = watched(canvas.zoomed)
    wheel(canvas, place, notches, CTRL)
    assert (canvas.camera.scale > 1) == (notches > 0)
    assert (pixel(canvas, place) - before).manhattanLength() <= 1
    assert told == [(canvas.camera.scale,)]


def test_the_wheel_alone_scrolls_and_with_shift_sideways(canvas):
    wheel(canvas, (100, 100), -2)
    assert canvas.camera == Camera(-20.0, 60.0, 1.0)
    wheel(canvas, (100, 100), -2, SHIFT)
    assert canvas.camera == Camera(100.0, 60.0, 1.0)


def test_two_fingers_scroll_by_pixels(canvas):
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, QPointF(canvas.mapToGlobal(at.toPoint())), QPoint(7, -9), QPoint(60, -60), Qt.MouseButton.NoButton,
        NONE, Qt.ScrollPhase.ScrollUpdate, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert canvas.camera == Camera(-27.0, -51.0, 1.0)


def test_the_middle_button_pans(canvas):
    drag(canvas, middle(canvas, "a"), (206, 97), button=MIDDLE)
    assert canvas.camera == Camera(-120.0, -40.0, 1.0)
    assert canvas.session.selection.ids == ()
    assert canvas.session.document.journey == branchy()


def test_space_pans_while_it_is_down(canvas):
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.cursor().shape() == Qt.CursorShape.OpenHandCursor
    drag(canvas, middle(canvas, "a"), (206, 97))
    assert canvas.camera == Camera(-120.0, -40.0, 1.0)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    start = middle(canvas, "a")
    drag(canvas, start, (start[0], start[1] + 80))
    assert canvas.scene.cards["a"].y == 160


def test_space_is_forgotten_when_the_canvas_loses_the_keys(canvas):
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    canvas.clearFocus()
    start = middle(canvas, "a")
    drag(canvas, start, (start[0], start[1] + 80))
    assert canvas.scene.cards["a"].y == 160


def test_escape_takes_a_pan_back(canvas):
    press(canvas, (300, 330), button=MIDDLE)
    steer(canvas, (400, 330), button=MIDDLE)
    assert canvas.camera.x == -120
    selecting.escape(canvas)
    assert canvas.camera == Camera(-20.0, -60.0, 1.0)
    release(canvas, (400, 330), button=MIDDLE)


def test_a_change_of_the_map_does_not_disturb_a_pan(canvas):
    press(canvas, (300, 330), button=MIDDLE)
    steer(canvas, (400, 330), button=MIDDLE)
    document = canvas.session.document
    document.commit(edits.retitle(document.committed, "a", "Other"), "Edit title")
    assert canvas.camera.x == -120
    release(canvas, (300, 330), button=MIDDLE)


def seen(canvas, id):
    shown_part = canvas.camera.view(canvas.width(), canvas.height())
    rect = canvas.scene.cards[id]
    return shown_part.contains(rect.x, rect.y) and shown_part.contains(rect.right, rect.bottom)


@pytest.mark.parametrize("size", [(900, 600), (300, 200), (1600, 300)])
def test_fit_shows_the_whole_map_and_keeps_it_so_while_the_canvas_is_resized(qtbot, size):
    canvas = shown(qtbot, shop(), overlay="drop-off")
    looking.fit(canvas)
    canvas.resize(*size)
    QApplication.processEvents()
    box = canvas.camera.rect_to_view(extent(canvas.scene))
    assert box.x >= 0
    assert box.right <= canvas.width()
    assert box.y >= 0
    assert box.bottom <= canvas.height()
    assert max(box.width / canvas.width(), box.height / canvas.height()) > 0.35


def test_the_stages_of_a_fitted_map_are_in_the_middle_though_a_way_leads_round_them(qtbot):
    loop = Journey(
        [*stages("One"), touchpoint("a", 0, 16), touchpoint("b", 0, 144), touchpoint("c", 0, 272), *links("c-a")]
    )
    canvas = shown(qtbot, loop)
    whole = extent(canvas.scene)
    assert whole != Rect(0.0, whole.y, 210.0, whole.height)
    looking.fit(canvas)
    assert canvas.camera.to_view(105.0, 0.0)[0] == pytest.approx(450.0)


def test_a_camera_that_was_moved_stays_while_the_canvas_is_resized(canvas):
    wheel(canvas, (100, 100), 1)
    camera = canvas.camera
    canvas.resize(700, 500)
    QApplication.processEvents()
    assert canvas.camera == camera


def test_fit_selection_shows_what_is_selected_larger(canvas):
    canvas.session.selection.set(["a", "c"])
    looking.fit_selection(canvas)
    assert seen(canvas, "a")
    assert seen(canvas, "c")
    assert canvas.camera.scale > 1
    canvas.session.selection.clear()
    looking.fit_selection(canvas)
    assert all(seen(canvas, id) for id in "abcd")


def test_zoom_keys(canvas):
    looking.zoom_in(canvas)
    assert canvas.camera.scale == pytest.approx(1.25)
    looking.zoom_out(canvas)
    assert canvas.camera.scale == pytest.approx(1.0)
    canvas.zoom_by(3)
    looking.zoom_actual(canvas)
    assert canvas.camera.scale == pytest.approx(1.0)
    for _ in range(50):
        looking.zoom_in(canvas)
    assert canvas.camera.scale == 8.0


def test_zoom_keys_keep_what_is_selected_in_its_place(canvas):
    canvas.session.selection.set(["a"])
    before = canvas.camera.to_view(*middle(canvas, "a"))
    for zoom in (looking.zoom_in, looking.zoom_in, looking.zoom_out, looking.zoom_actual, looking.zoom_out):
        zoom(canvas)
        assert canvas.camera.to_view(*middle(canvas, "a")) == pytest.approx(before)
    canvas.look(Camera(700.0, 100.0, 1.0))  # what is out of view holds nothing
    looking.zoom_in(canvas)
    assert canvas.camera.to_map(450.0, 300.0) == pytest.approx((1150.0, 400.0))


@pytest.fixture
def hint(monkeypatch):
    """What the canvas says where the pointer rests; its window is left out, since not every platform can raise it."""
    said: list[str] = []

    class ToolTip:
        @staticmethod
        def showText(_at: QPoint, words: str, _widget: object) -> None:  # noqa: N802  # Qt's name
            said.append(words)

    monkeypatch.setattr(view, "QToolTip", ToolTip)

    def at(canvas, place) -> str:
        where = pixel(canvas, place)
        QApplication.sendEvent(canvas, QHelpEvent(QEvent.Type.ToolTip, where, canvas.mapToGlobal(where)))
        return said[-1]

    return at


def test_the_whole_of_an_elided_title_is_told_as_plain_text(qtbot, hint):
    long = "<b>Reads</b> & compares <img src='/etc/hostname'> every single review of other customers carefully"
    canvas = shown(qtbot, branchy().apply(edits.retitle(branchy(), "a", long)))
    words = hint(canvas, middle(canvas, "a"))
    assert "<b>" not in words
    assert "<img" not in words
    assert "&lt;b&gt;Reads&lt;/b&gt; &amp; compares &lt;img" in words


def test_a_short_title_needs_no_hint_until_it_is_small(canvas, hint):
    assert hint(canvas, middle(canvas, "a")) == ""
    canvas.zoom_by(0.5)
    assert hint(canvas, middle(canvas, "a")) == "<p>a</p>"
    assert hint(canvas, (300, 330)) == ""


def test_five_thousand_touchpoints_work(qtbot):
    canvas = shown(qtbot, many(5000))
    looking.fit(canvas)
    canvas.repaint()
    for _ in range(6):
        looking.zoom_in(canvas)
        canvas.repaint()
    canvas.look(Camera(0, 0, 1.0))
    start = middle(canvas, "t2")
    drag(canvas, start, (start[0], start[1] + 40))
    assert canvas.scene.cards["t2"].y == 256 + 40
    canvas.session.document.undo()
    assert canvas.session.document.journey == many(5000)


def test_an_empty_map_and_a_tiny_canvas_are_painted(qtbot):
    canvas = shown(qtbot, Journey(), overlay="engagement")
    canvas.repaint()
    looking.fit(canvas)
    for size in ((240, 160), (1, 1)):
        canvas.resize(*size)
        QApplication.processEvents()
        canvas.repaint()
        looking.fit(canvas)
