"""Every gesture is taken back by Escape, by the right button and by undo: the map is as it was, and redo is intact."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.commands import selecting
from journeymap.model import edits
from journeymap.model.records import Lane, LaneKind, Note
from tests.builders import branchy, with_records
from tests.gestures import ALT, MIDDLE, NONE, RIGHT, middle, press, release, rim, shown, steer, steps

MAP = with_records(
    branchy().apply(edits.set_fields(branchy(), ["a"], expected_emotion=1.0)),
    Lane(id="notes", order=1.0, title="Notes"),
    Lane(id="curve", order=2.0, title="Emotion", shows=LaneKind.EMOTION),
    Note(id="note", lane="notes", stage="s1", text="dear"),
    Note(id="free", x=650.0, y=120.0, text="free"),
)


def band_title(canvas):
    band = canvas.scene.lanes.bands["notes"]
    return band.x + 60.0, band.y + 12.0


STARTS = {
    "card": lambda c: middle(c, "b"),
    "rim": lambda c: rim(c, "b"),
    "transition": lambda c: c.scene.lines["b", "d"].curve.at(0.7),
    "header": lambda _: (105.0, -27.0),
    "divider": lambda _: (210.0, -27.0),
    "ground": lambda _: (600.0, 330.0),
    "note": lambda c: c.scene.lanes.notes["note"].center,
    "free note": lambda c: c.scene.lanes.notes["free"].center,
    "lane title": band_title,
}


@pytest.fixture
def canvas(qtbot):
    canvas = shown(qtbot, MAP, size=(900, 800))
    document = canvas.session.document
    document.commit(edits.retitle(document.committed, "d", "Later"), "Edit title")
    document.undo()
    return canvas


@pytest.mark.parametrize("how", ["escape", "right button", "undo"])
@pytest.mark.parametrize("keys", [NONE, ALT])
@pytest.mark.parametrize("start", STARTS)
def test_taken_back(canvas, start, keys, how):
    place = STARTS[start](canvas)
    press(canvas, place, keys)
    for step in (20, 60, 110):
        steer(canvas, (place[0] + step, place[1] + step / 2), keys)
        canvas.repaint()
    assert canvas.pointing.tool is not None
    assert steps(canvas) == []
    if how == "escape":
        selecting.escape(canvas)
    elif how == "right button":
        press(canvas, place, keys, RIGHT)
        release(canvas, place, keys, RIGHT)
    else:
        canvas.session.document.undo()
        selecting.escape(canvas)
    assert canvas.session.document.journey == MAP
    steer(canvas, (place[0] + 150, place[1] + 90), keys)
    release(canvas, (place[0] + 150, place[1] + 90), keys)
    assert canvas.pointing.tool is None
    assert canvas.session.document.journey == MAP
    assert steps(canvas) == []
    canvas.session.document.redo()
    assert canvas.session.document.journey.touchpoints["d"].title == "Later"


def test_a_pan_is_taken_back_to_where_it_began(canvas):
    before = canvas.camera
    press(canvas, (600, 330), button=MIDDLE)
    steer(canvas, (500, 250), button=MIDDLE)
    assert canvas.camera != before
    selecting.escape(canvas)
    assert canvas.camera == before
    release(canvas, (500, 250), button=MIDDLE)
    assert Qt.CursorShape.ClosedHandCursor != canvas.cursor().shape()
