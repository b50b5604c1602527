"""What is revealed lies clear of what lies over the map: the row of stage titles, the legend, the overview."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.canvas import covering, ground, places
from journeymap.canvas.camera import LARGEST, SMALLEST, Camera
from journeymap.canvas.commands import walking
from journeymap.canvas.headers import Headers
from journeymap.canvas.minimap import Minimap
from journeymap.drawing.scene import scene
from journeymap.model.geometry import Rect
from tests.builders import many, shop
from tests.gestures import editor, shown

GRID = scene(many(300))
"""Three stages of 100 cards, 128 map units from one to the next."""
SIZE = (900, 600)
cameras = st.builds(Camera, st.floats(-3000, 3000), st.floats(-3000, 20_000), st.floats(SMALLEST, LARGEST))


def box(canvas, id):
    return canvas.camera.rect_to_view(canvas.scene.cards[id])


def test_a_card_stops_below_the_row_of_stage_titles():
    place = Rect(24.0, 1280.0, 164.0, 74.0)
    # at 100 % the card would stop 24 pixels below the upper edge, where the row ends
    camera = covering.clear(GRID, Camera(0.0, 2000.0, 1.0), place, SIZE)
    assert camera.rect_to_view(place) == Rect(24.0, 24.0 + 12.0, 164.0, 74.0)


@pytest.mark.parametrize(
    ("overview", "expected"),
    [
        (Rect(700, 450, 188, 138), Rect(712, 450 - 12 - 74, 164, 74)),  # 138 up, or 188 and more to the left
        (Rect(860, 300, 28, 288), Rect(860 - 12 - 164, 502, 164, 74)),  # narrow and high: 28 and less to the left
        (Rect(100, 450, 100, 138), Rect(712, 502, 164, 74)),
        (Rect(-900, -900, 9000, 9000), Rect(712, 502, 164, 74)),  # no room anywhere
    ],
)
def test_a_card_steps_aside_from_the_overview_the_shorter_way(overview, expected):
    place = Rect(712.0, 3000.0, 164.0, 74.0)
    camera = covering.clear(GRID, Camera(0.0, 1500.0, 1.0), place, SIZE, overview)
    assert camera.rect_to_view(place) == expected


@given(cameras, st.sampled_from(list(GRID.cards.values())), st.booleans())
def test_whatever_the_camera_nothing_lies_over_a_card_that_has_room(camera, place, with_overview):
    overview = Rect(688.0, 448.0, 200.0, 140.0) if with_overview else None
    moved = covering.clear(GRID, camera, place, SIZE, overview)
    assert moved.scale == camera.scale
    shown = moved.rect_to_view(place)
    if shown.width < 600 and shown.height < 350:
        top = covering.row_top(GRID, moved, SIZE[1])
        assert 0 <= shown.x < shown.right <= 900
        assert 0 <= shown.y < shown.bottom <= 600
        assert top is None or not shown.intersects(Rect(0.0, top, 900.0, 24.0))
        assert overview is None or not shown.intersects(overview)
        again = covering.clear(GRID, moved, place, SIZE, overview)
        assert (again.x, again.y) == pytest.approx((moved.x, moved.y), abs=0.1 / camera.scale)


def test_first_and_last_keys_show_cards_whole(qtbot):
    canvas = shown(qtbot, many(300))
    row, overview = Headers(canvas), Minimap(canvas)
    qtbot.waitUntil(overview.isVisible)
    canvas.look(Camera(-20.0, 3000.0, 1.0))
    canvas.session.selection.set(["t24"])
    for _ in range(24):
        walking.walk_up(canvas)
        assert box(canvas, canvas.session.selection.ids[0]).y >= row.geometry().bottom() + 1 or not row.isVisible()
    walking.walk_last(canvas)
    assert overview.isVisible()
    over = overview.geometry()
    assert not box(canvas, "t299").intersects(Rect(over.x(), over.y(), over.width(), over.height()))


def test_a_title_is_edited_beside_the_overview(qtbot):
    canvas = shown(qtbot, many(300))
    overview = Minimap(canvas)
    qtbot.waitUntil(overview.isVisible)
    over = overview.geometry()
    x, y = canvas.scene.cards["t50"].center
    canvas.look(Camera(x - over.center().x(), y - over.center().y(), 1.0))
    canvas.edit_title("t50")
    assert not editor(canvas).geometry().intersects(overview.geometry())


def test_the_legend_covers_nothing_that_is_revealed(qtbot):
    canvas = shown(qtbot, shop(), overlay="drop-off", size=(900, 300))
    canvas.look(Camera(-20.0, -160.0, 1.0))  # c stands at pixel 304 and below
    places.go_to(canvas, "c")
    legend = ground.legend_box(canvas.scene, canvas.width(), canvas.height())
    assert legend is not None
    assert legend.x < box(canvas, "c").x < legend.right
    assert box(canvas, "c").bottom <= legend.y - 11.5
