"""The small map in the corner: where it is, what it shows, where it leads."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeymap.canvas.camera import Camera
from journeymap.canvas.minimap import Minimap
from journeymap.canvas.view import Canvas
from journeymap.drawing.scene import extent
from journeymap.drawing.style import PALETTES, Theme, color
from journeymap.model import edits
from journeymap.model.records import EngagementType
from tests.builders import branchy, many, shop
from tests.gestures import LEFT, NONE, click, middle, press, release, send_move, shown, steer


def small(qtbot, canvas: Canvas) -> Minimap:
    made = Minimap(canvas)
    qtbot.waitUntil(lambda: not made._idle.isActive())
    return made


def seen(canvas: Canvas) -> tuple[float, float]:
    """The point of the map in the middle of the canvas."""
    return canvas.camera.to_map(canvas.width() / 2, canvas.height() / 2)


def test_it_lies_in_the_corner_and_hides_where_the_whole_map_is_seen(qtbot):
    canvas = shown(qtbot, many(300))
    minimap = small(qtbot, canvas)
    assert minimap.isVisible()
    assert minimap.geometry().right() == canvas.width() - 13
    assert minimap.geometry().bottom() == canvas.height() - 13
    canvas.fit()
    assert not minimap.isVisible()
    canvas.zoom_by(3)
    assert minimap.isVisible()
    minimap.want(wanted=False)
    assert not minimap.isVisible()
    minimap.want(wanted=True)
    assert minimap.isVisible()


def test_it_keeps_clear_of_a_legend_that_reaches_so_far(qtbot):
    canvas = shown(qtbot, shop(), overlay="drop-off")
    canvas.zoom_by(3)
    assert small(qtbot, canvas).geometry().bottom() < canvas.height() - 40


def test_it_takes_no_room_on_a_canvas_that_has_none(qtbot):
    canvas = shown(qtbot, many(300))
    minimap = small(qtbot, canvas)
    canvas.resize(300, 160)
    assert not minimap.isVisible()
    canvas.resize(900, 600)
    assert minimap.isVisible()
    assert minimap.geometry().right() == 900 - 13


def test_the_frame_is_where_the_canvas_looks(qtbot):
    canvas = shown(qtbot, many(300))
    minimap = small(qtbot, canvas)
    whole = extent(canvas.scene)
    scale = min(200 / whole.width, 140 / whole.height)
    frame = minimap.frame()
    # the canvas shows 900 × 600 map units, of which the upper 16 lie above the headers, where the picture begins
    assert frame.height() == pytest.approx((540 - whole.y) * scale, abs=0.6)
    canvas.look(Camera(whole.center[0], whole.center[1], 1.0))
    assert minimap.frame().y() == pytest.approx(6 + (whole.center[1] - whole.y) * scale, abs=0.6)


def test_a_click_goes_there_and_a_drag_takes_the_view_along(qtbot):
    canvas = shown(qtbot, many(300))
    minimap = small(qtbot, canvas)
    whole = extent(canvas.scene)
    QTest.mouseClick(minimap, LEFT, NONE, QPoint(minimap.width() // 2, minimap.height() // 2))
    pixel = 1 / min(200 / whole.width, 140 / whole.height)
    assert seen(canvas) == pytest.approx(whole.center, abs=pixel)
    start = minimap.frame().center().toPoint()
    before = seen(canvas)
    QTest.mousePress(minimap, LEFT, NONE, start)
    for step in range(1, 6):
        send_move(minimap, start + QPoint(0, 4 * step), NONE, LEFT)
    QTest.mouseRelease(minimap, LEFT, NONE, start + QPoint(0, 20))
    assert seen(canvas) == pytest.approx((before[0], before[1] + 20 * pixel), abs=1.0)
    send_move(minimap, start, NONE, Qt.MouseButton.NoButton)
    assert seen(canvas)[1] == pytest.approx(before[1] + 20 * pixel, abs=1.0)


def test_a_press_on_the_frame_does_not_make_the_map_jump(qtbot):
    canvas = shown(qtbot, many(300))
    canvas.zoom_by(0.5)
    minimap = small(qtbot, canvas)
    before = canvas.camera
    corner = minimap.frame().bottomRight().toPoint() - QPoint(3, 3)
    QTest.mousePress(minimap, LEFT, NONE, corner)
    assert canvas.camera.x == pytest.approx(before.x)
    assert canvas.camera.y == pytest.approx(before.y)
    QTest.mouseRelease(minimap, LEFT, NONE, corner)


def test_the_picture_follows_edits_and_the_theme_but_no_drag_under_way(qtbot):
    canvas = shown(qtbot, branchy())
    canvas.zoom_by(2)
    minimap = small(qtbot, canvas)
    first = minimap._scene
    canvas.zoom_by(0.5)
    press(canvas, middle(canvas, "a"))
    steer(canvas, (300.0, 300.0))
    steer(canvas, (310.0, 310.0))
    assert canvas.pointing.tool is not None
    qtbot.wait(300)
    assert minimap._scene is first
    release(canvas, (310.0, 310.0))
    qtbot.waitUntil(lambda: minimap._scene is canvas.scene)
    document = canvas.session.document
    document.commit(edits.engage(document.committed, ["a"], EngagementType.SOCIAL), "")
    qtbot.waitUntil(lambda: minimap._scene is canvas.scene)
    canvas.set_theme(Theme.DARK)
    qtbot.waitUntil(lambda: minimap._scene is canvas.scene)
    image = minimap._picture.toImage()
    assert image.pixelColor(0, 0) == color(PALETTES[Theme.DARK].canvas)
    click(canvas, (900.0, 20.0))


def test_the_picture_has_the_colours_of_the_types(qtbot):
    canvas = shown(qtbot, branchy())
    canvas.zoom_by(2)
    image = small(qtbot, canvas)._picture.toImage()
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {PALETTES[Theme.LIGHT].card, PALETTES[Theme.LIGHT].canvas, PALETTES[Theme.LIGHT].header} <= found


def test_an_empty_map_needs_none(qtbot):
    from journeymap.model.journey import Journey

    canvas = shown(qtbot, Journey())
    assert not small(qtbot, canvas).isVisible()
