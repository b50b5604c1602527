"""The camera: points there and back, zooming around a point, fitting and revealing."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from journeymap.canvas.camera import FIT_LARGEST, LARGEST, SMALLEST, Camera, centred, fitted, legible, revealing
from journeymap.model.geometry import Rect

places = st.floats(-1e5, 1e5)
scales = st.floats(SMALLEST, LARGEST)
pixels = st.floats(-4000, 4000)
cameras = st.builds(Camera, places, places, scales)
sizes = st.floats(200, 4000)
rects = st.builds(Rect, places, places, st.floats(1, 1e5), st.floats(1, 1e5))


def near(one: tuple[float, ...], other: tuple[float, ...], off: float = 1e-6) -> bool:
    return all(abs(a - b) <= off * max(1.0, abs(a), abs(b)) for a, b in zip(one, other, strict=True))


@given(cameras, pixels, pixels)
def test_a_point_goes_to_the_map_and_comes_back(camera, x, y):
    assert near(camera.to_view(*camera.to_map(x, y)), (x, y), 1e-4)


@given(cameras, pixels, pixels, st.floats(0.01, 100))
def test_zooming_keeps_what_is_under_the_pointer(camera, x, y, factor):
    zoomed = camera.zoomed(factor, x, y)
    assert SMALLEST <= zoomed.scale <= LARGEST
    assert near(zoomed.to_map(x, y), camera.to_map(x, y), 1e-6)


@given(cameras, pixels, pixels)
def test_panning_moves_the_map_with_the_pointer_and_back(camera, dx, dy):
    panned = camera.panned(dx, dy)
    x, y = camera.to_map(100, 100)
    assert near(panned.to_view(x, y), (100 + dx, 100 + dy), 1e-4)
    back = panned.panned(-dx, -dy)
    assert near((back.x, back.y), (camera.x, camera.y))


@given(cameras, rects)
def test_a_rectangle_is_shown_where_its_corners_are(camera, rect):
    box = camera.rect_to_view(rect)
    assert near((box.x, box.y), camera.to_view(rect.x, rect.y), 1e-4)
    assert near((box.right, box.bottom), camera.to_view(rect.right, rect.bottom), 1e-4)


@given(rects, sizes, sizes, st.booleans())
def test_fitting_shows_the_whole_rectangle(rect, width, height, at_top):
    camera = fitted(rect, width, height, at_top=at_top)
    assert SMALLEST <= camera.scale <= FIT_LARGEST
    assume(camera.scale > SMALLEST)
    box = camera.rect_to_view(rect)
    assert box.x >= 23.9
    assert box.right <= width - 23.9
    assert box.y >= 23.9
    assert box.bottom <= height - 23.9
    if at_top:
        assert near((box.y,), (24.0,), 1e-3)


@given(cameras, sizes, sizes, rects)
def test_revealing_shows_what_fits_and_moves_nothing_that_is_seen(camera, width, height, rect):
    moved = revealing(camera, rect, width, height)
    assert moved.scale == camera.scale
    view = camera.view(width, height).grown(-24.0 / camera.scale)
    assume(rect.width < view.width and rect.height < view.height)
    shown = moved.view(width, height).grown(0.01 / camera.scale)
    assert shown.x <= rect.x
    assert rect.right <= shown.right
    assert shown.y <= rect.y
    assert rect.bottom <= shown.bottom
    assert revealing(moved, rect, width, height).x == pytest.approx(moved.x, abs=1e-3)


def test_by_hand():
    camera = Camera(100.0, 50.0, 2.0)
    assert camera.to_map(40, 10) == (120.0, 55.0)
    assert camera.to_view(120, 55) == (40.0, 10.0)
    assert camera.view(800, 600) == Rect(100.0, 50.0, 400.0, 300.0)
    assert camera.panned(20, -10) == Camera(90.0, 55.0, 2.0)
    assert camera.zoomed(0.5, 40, 10) == Camera(80.0, 45.0, 1.0)


@pytest.mark.parametrize(
    ("x", "left"),
    [
        (380.0, -120.0),  # 380 − 500
        (200.0, -176.0),  # no farther than to where 24 stay beside the right edge, 800 + 24 − 1000
        (600.0, -24.0),
    ],
)
def test_what_is_to_be_in_the_middle_is_there_as_far_as_all_stays_in_view(x, left):
    whole = Rect(0.0, 0.0, 800.0, 300.0)
    assert centred(Camera(-100.0, -24.0, 1.0), x, whole, 1000.0).x == left
    tight = fitted(whole, 600.0, 900.0)
    assert centred(tight, x, whole, 600.0).x == pytest.approx(tight.x)


def test_an_empty_viewport_breaks_nothing():
    assert fitted(Rect(0, 0, 0, 0), 0, 0).scale >= SMALLEST


def test_the_camera_stays_where_cards_can_stand():
    away = Camera().panned(-1e12, 1e12).zoomed(0.0001, 500, 500)
    view = away.view(4000, 2000)
    assert -1e7 < view.y < view.bottom < 1e7
    assert -1e7 < view.x < view.right < 1e7


def test_a_map_that_cannot_be_read_whole_is_shown_as_wide_as_it_goes_from_its_top():
    tall = Rect(-10.0, -44.0, 1000.0, 2000.0)  # whole: (600 − 48) / 2000 = 0.276; across: (848 − 48) / 1000 = 0.8
    camera = legible(tall, 848.0, 600.0)
    assert camera == Camera(490.0 - 424.0 / 0.8, -44.0 - 24.0 / 0.8, 0.8)


def test_a_map_that_can_be_read_whole_or_not_at_all_is_shown_whole():
    low = Rect(0.0, 0.0, 1000.0, 500.0)
    huge = Rect(0.0, 0.0, 100_000.0, 50_000.0)
    for rect in (low, huge):
        assert legible(rect, 848.0, 600.0) == fitted(rect, 848.0, 600.0, at_top=True)


def test_a_small_map_is_not_blown_up():
    for small in (Rect(0.0, 0.0, 200.0, 5000.0), Rect(0.0, 0.0, 200.0, 300.0)):
        assert legible(small, 848.0, 600.0) == Camera(100.0 - 424.0, -24.0, 1.0)
