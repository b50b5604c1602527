"""Going back and forward among places of the map."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeymap.canvas.camera import Camera
from journeymap.canvas.history import MOST, CameraHistory, Visits, is_jump, stepped, visited
from tests.builders import branchy, many
from tests.gestures import NONE, shown

A, B, C = Camera(0, 0, 1), Camera(500, 0, 1), Camera(0, 900, 0.5)


def test_a_place_is_remembered_once_and_what_lay_ahead_is_forgotten():
    visits = visited(visited(visited(visited(Visits(), A), A), B), C)
    assert (visits.places, visits.here) == ((A, B, C), C)
    back = stepped(stepped(visits, -1), -1)
    assert back.here == A
    assert stepped(back, -1) is back
    assert stepped(back, 1).here == B
    assert visited(back, C) == Visits((A, C), 1)


def test_a_step_of_a_few_pixels_is_no_other_place():
    visits = visited(Visits(), A)
    assert visited(visits, Camera(5, -5, 1.01)) is visits
    assert visited(visits, Camera(20, 0, 1)).at == 1
    assert visited(visits, Camera(0, 0, 1.1)).at == 1


def test_so_many_places_are_remembered_and_no_more():
    visits = Visits()
    for n in range(MOST + 20):
        visits = visited(visits, Camera(100.0 * n, 0, 1))
    assert (len(visits.places), visits.places[0].x, visits.at) == (MOST, 2000.0, MOST - 1)


def test_scrolling_and_zooming_by_a_notch_are_no_jumps():
    assert not is_jump(A, Camera(300, 0, 1), 800, 600)
    assert is_jump(A, Camera(700, 0, 1), 800, 600)
    assert is_jump(A, Camera(0, 500, 1), 800, 600)
    assert not is_jump(A, A.zoomed(1.25, 400, 300), 800, 600)
    assert is_jump(A, A.zoomed(2, 400, 300), 800, 600)
    assert is_jump(A, A.zoomed(0.5, 400, 300), 800, 600)


def test_jumps_are_taken_back_and_made_again(qtbot):
    canvas = shown(qtbot, many(300))
    looks = CameraHistory(canvas)
    first = canvas.camera
    canvas.look(Camera(5000, 0, 1))
    canvas.look(Camera(0, 9000, 1))
    looks.back()
    assert canvas.camera == Camera(5000, 0, 1)
    looks.back()
    assert canvas.camera == first
    looks.back()
    assert canvas.camera == first
    looks.forward()
    looks.forward()
    looks.forward()
    assert canvas.camera == Camera(0, 9000, 1)


def test_where_the_camera_rests_is_remembered_though_it_came_there_slowly(qtbot):
    canvas = shown(qtbot, branchy())
    looks = CameraHistory(canvas)
    for step in range(1, 30):
        canvas.look(Camera(10.0 * step, 0, 1))
    qtbot.waitUntil(lambda: looks.visits.here == Camera(290, 0, 1), timeout=5000)
    for step in range(30):
        canvas.look(Camera(290.0, 10.0 * step, 1))
    looks.back()
    assert canvas.camera == Camera(290, 0, 1)


def test_the_buttons_of_the_mouse_go_back_and_forward_and_select_nothing(qtbot):
    canvas = shown(qtbot, branchy())
    CameraHistory(canvas)
    canvas.session.selection.set(["a"])
    first, last = canvas.camera, Camera(5000, 5000, 1)
    canvas.look(last)
    QTest.mouseClick(canvas, Qt.MouseButton.BackButton, NONE, QPoint(300, 300))
    assert canvas.camera == first
    QTest.mouseClick(canvas, Qt.MouseButton.ForwardButton, NONE, QPoint(300, 300))
    assert (canvas.camera, canvas.session.selection.ids) == (last, ("a",))


def test_a_map_that_is_fitted_into_another_size_went_nowhere(qtbot):
    canvas = shown(qtbot, many(300))
    looks = CameraHistory(canvas)
    canvas.fit()
    looks.clear()
    for size in ((300, 200), (1200, 900)):
        canvas.resize(*size)
        qtbot.wait(10)
    fitted = canvas.camera
    looks.back()
    assert canvas.camera == fitted


def test_another_map_has_a_history_of_its_own(qtbot):
    canvas = shown(qtbot, branchy())
    looks = CameraHistory(canvas)
    canvas.look(B)
    canvas.look(C)
    looks.clear()
    looks.back()
    assert canvas.camera == C
