"""Going to records and stages, and the titles of the stages along the upper edge."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from journeymap.canvas import places
from journeymap.canvas.camera import Camera
from journeymap.canvas.commands import looking
from journeymap.canvas.headers import HEIGHT, Headers
from journeymap.canvas.view import Canvas
from journeymap.drawing.style import Theme
from journeymap.model import edits
from journeymap.model.journey import Journey
from journeymap.model.records import Frame, Lane, Note, Persona
from tests.builders import branchy, many, stages, touchpoint, with_records
from tests.gestures import LEFT, NONE, shown


def view(canvas: Canvas):
    return canvas.camera.view(canvas.width(), canvas.height())


def whole(canvas: Canvas, id: str) -> bool:
    rect, seen = places.place(canvas.scene, id), view(canvas)
    return seen.x <= rect.x and rect.right <= seen.right and seen.y <= rect.y and rect.bottom <= seen.bottom


def rich() -> Journey:
    return with_records(
        many(300),
        Lane(id="pain", order=0, title="Pains"),
        Note(id="in-lane", lane="pain", stage="s1", text="Too dear"),
        Note(id="pinned", touchpoint="t250", text="Ask"),
        Persona(id="ada", name="Ada"),
    )


@pytest.mark.parametrize("id", ["t0", "t299", "t150-t151", "pain", "in-lane", "pinned"])
@pytest.mark.parametrize("scale", [1.0, 0.05])
def test_going_to_a_record_selects_it_and_shows_it_so_that_it_can_be_read(qtbot, id, scale):
    canvas = shown(qtbot, rich())
    canvas.look(Camera(-5000, -5000, scale))
    places.go_to(canvas, id)
    assert canvas.session.selection.ids == (id,)
    assert whole(canvas, id) or places.place(canvas.scene, id).width > view(canvas).width
    assert canvas.camera.scale == 1.0


def test_going_to_what_is_in_view_moves_nothing(qtbot):
    canvas = shown(qtbot, branchy())
    before = canvas.camera
    places.go_to(canvas, "a")
    places.reveal(canvas, "b")
    assert canvas.camera == before


def test_what_is_not_drawn_is_selected_alone(qtbot):
    canvas = shown(qtbot, rich())
    before = canvas.camera
    places.go_to(canvas, "ada")
    assert (canvas.camera, canvas.session.selection.ids) == (before, ("ada",))
    places.go_to(canvas, "gone")
    assert canvas.session.selection.ids == ()


def test_a_stage_is_shown_from_its_header_down(qtbot):
    canvas = shown(qtbot, branchy())
    canvas.session.selection.set(["c"])
    looking.show_stage(canvas)
    assert whole(canvas, "s1")
    assert view(canvas).center[0] == pytest.approx(315)  # the second of three stages of 210
    tall = shown(qtbot, many(300))
    places.go_to(tall, "s2")
    assert tall.camera.scale >= 0.6
    assert tall.camera.to_view(0.0, -44.0)[1] == pytest.approx(24, abs=20)
    assert view(tall).center[0] == pytest.approx(525)


def test_stages_are_walked_one_by_one(qtbot):
    canvas = shown(qtbot, branchy())
    canvas.session.selection.set(["a"])
    for wanted in ("s1", "s2", "s2"):
        looking.next_stage(canvas)
        assert canvas.session.selection.ids == (wanted,)
    looking.previous_stage(canvas)
    assert canvas.session.selection.ids == ("s1",)
    empty = shown(qtbot, Journey([touchpoint("a", None, 0)]))
    looking.next_stage(empty)
    looking.show_stage(empty)
    assert empty.session.selection.ids == ()


def test_a_frame_is_shown_again_in_a_window_of_another_shape(qtbot):
    canvas = shown(qtbot, branchy())
    kept = places.frame(canvas)
    assert kept == Frame(-20, -60, 900, 600)
    canvas.resize(450, 600)
    places.show_frame(canvas, kept)
    assert canvas.camera.scale == pytest.approx(0.5)
    assert view(canvas).center == pytest.approx((430, 240))
    places.show_frame(canvas, None)
    assert whole(canvas, "s0")
    assert whole(canvas, "s2")


def test_a_step_of_the_history_leaves_no_empty_view(qtbot):
    canvas = shown(qtbot, Journey([touchpoint(id, None, y) for id, y in (("a", 0.0), ("b", 200.0))]))
    document = canvas.session.document
    document.commit(edits.move(document.committed, ["a", "b"], 0.0, 9000.0), "Move")
    canvas.look(Camera(-20.0, 8900.0, 1.0))
    places.keep_in_sight(canvas, document.undo)
    assert whole(canvas, "a")
    assert whole(canvas, "b")
    assert canvas.camera.scale == 1.0
    places.keep_in_sight(canvas, document.redo)
    assert whole(canvas, "b")
    canvas.look(Camera(50_000.0, 0.0, 1.0))  # who looks at nothing is not taken away from there
    places.keep_in_sight(canvas, document.undo)
    assert canvas.camera == Camera(50_000.0, 0.0, 1.0)


def headers(canvas: Canvas) -> Headers:
    return Headers(canvas)


def test_titles_of_stages_stay_in_sight_when_their_headers_do_not(qtbot):
    canvas = shown(qtbot, many(300))
    row = headers(canvas)
    assert not row.isVisible()
    canvas.look(Camera(0, 2000, 1))
    assert row.isVisible()
    assert (row.y(), row.height(), row.width()) == (0, HEIGHT, canvas.width())
    canvas.look(Camera(0, -60, 1))
    assert not row.isVisible()
    canvas.fit()  # so small that headers cannot be read: the row lies over them
    assert row.isVisible()
    lower = canvas.camera.to_view(0.0, -10.0)[1]
    assert row.geometry().bottom() + 1 == pytest.approx(max(lower, HEIGHT), abs=1)
    canvas.look(Camera(0, 90000, 1))
    assert not row.isVisible()


def test_a_click_on_a_title_selects_the_stage_and_a_second_one_shows_it(qtbot):
    canvas = shown(qtbot, many(300))
    canvas.look(Camera(0, 2000, 1))
    row = headers(canvas)
    QTest.mouseClick(row, LEFT, NONE, QPoint(300, 10))
    assert canvas.session.selection.ids == ("s1",)
    QTest.mouseDClick(row, LEFT, NONE, QPoint(300, 10))
    assert view(canvas).y < 0


def test_headers_that_are_in_sight_are_dragged_through_the_row(qtbot):
    canvas = shown(qtbot, branchy())
    row = headers(canvas)
    canvas.look(Camera(-20, -100, 0.5))
    assert row.isVisible()
    middle = canvas.camera.to_view(105.0, -27.0)
    assert row.geometry().contains(round(middle[0]), round(middle[1]))
    assert canvas.childAt(round(middle[0]), round(middle[1])) is None
    canvas.look(Camera(-20, 100, 0.5))
    assert canvas.childAt(100, 5) is row


def test_the_row_follows_edits_and_is_painted_with_any_title(qtbot):
    titles = ("", "<b>x</b>", "شراء", "👩‍🚀" * 50, "A very long title of a stage that cannot fit at all")
    canvas = shown(qtbot, Journey([*stages(*titles), touchpoint("a", 0, 0)]))
    row = headers(canvas)
    canvas.look(Camera(0, 100, 1))
    for theme in Theme:
        canvas.set_theme(theme)
        row.grab()
    document = canvas.session.document
    document.commit(edits.delete(document.committed, [f"s{n}" for n in range(5)]), "")
    qtbot.waitUntil(lambda: not row.isVisible())
