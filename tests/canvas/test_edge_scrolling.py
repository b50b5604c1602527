"""A drag at the edge of the viewport scrolls the map under it."""

import pytest
from PySide6.QtCore import QPoint, Qt

from journeymap.canvas.commands import adding, selecting
from tests.builders import branchy
from tests.gestures import LEFT, MIDDLE, NONE, middle, press, release, rim, send_move, shown


@pytest.fixture
def canvas(qtbot):
    return shown(qtbot, branchy())


EDGE = QPoint(895, 300)


def hold_at(canvas, qtbot, at=EDGE, button=LEFT):
    """Moves to a pixel and stays there until the map has scrolled a good way."""
    before = canvas.camera
    send_move(canvas, at, NONE, button)
    qtbot.waitUntil(lambda: abs(canvas.camera.x - before.x) + abs(canvas.camera.y - before.y) > 60)


def test_a_dragged_card_goes_along_and_is_seen_again_where_it_is_taken_back(canvas, qtbot):
    before = canvas.camera
    press(canvas, middle(canvas, "c"))
    hold_at(canvas, qtbot)
    x = canvas.scene.cards["c"].center[0]
    assert canvas.camera.view(900, 600).contains(x, 181)
    selecting.escape(canvas)
    assert canvas.session.document.journey == branchy()
    assert canvas.camera == before  # where the card is again
    qtbot.wait(60)
    assert canvas.camera == before


def test_back_inside_it_stops(canvas, qtbot):
    press(canvas, middle(canvas, "c"))
    hold_at(canvas, qtbot, QPoint(300, 598))
    send_move(canvas, QPoint(300, 300), NONE, LEFT)
    stays = canvas.camera
    qtbot.wait(60)
    assert canvas.camera == stays
    release(canvas, canvas.camera.to_map(300, 300))


@pytest.mark.parametrize("start", [(10.0, 300.0), "rim", (105.0, -27.0), (209.0, -27.0)])
def test_bands_lines_and_stages_scroll_too(canvas, qtbot, start):
    press(canvas, rim(canvas, "b") if start == "rim" else start)
    hold_at(canvas, qtbot)
    selecting.escape(canvas)
    release(canvas, canvas.camera.to_map(895, 300))


def test_beyond_the_viewport_it_goes_on(canvas, qtbot):
    press(canvas, (10, 300))
    hold_at(canvas, qtbot, QPoint(-200, 300))
    assert canvas.camera.x < -80
    release(canvas, (0, 0))


def test_panning_and_a_line_that_keys_began_do_not_scroll(canvas, qtbot):
    press(canvas, (300, 330), button=MIDDLE)
    send_move(canvas, EDGE, NONE, MIDDLE)
    stays = canvas.camera
    qtbot.wait(60)
    assert canvas.camera == stays
    release(canvas, (300, 330), button=MIDDLE)
    canvas.session.selection.set(["b"])
    adding.connect(canvas)
    stays = canvas.camera
    send_move(canvas, EDGE, NONE, Qt.MouseButton.NoButton)
    qtbot.wait(60)
    assert canvas.camera == stays
