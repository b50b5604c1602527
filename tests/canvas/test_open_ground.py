"""A free note that is added by keys covers nothing where there is open ground."""

import pytest
from PySide6.QtCore import Qt

from journeymap.canvas.commands import notes
from journeymap.canvas.openground import open_ground
from journeymap.drawing.scene import scene
from journeymap.model.geometry import Rect, header
from tests.builders import many
from tests.gestures import key, shown, typed
from tests.laned import laned

TAB = Qt.Key.Key_Tab


def covered(laid, note: Rect) -> list[Rect]:
    others = [*laid.cards.values(), *laid.lanes.bands.values(), *map(header, laid.columns.values())]
    return [rect for rect in (*others, *laid.lanes.free.values()) if rect != note and rect.intersects(note)]


def test_notes_in_a_row_cover_nothing(qtbot):
    canvas = shown(qtbot, laned())
    for number in range(9):
        notes.add_note(canvas)
        typed(canvas, f"Note {number}")
        key(canvas, Qt.Key.Key_Return)
    laid = canvas.scene
    assert len(laid.lanes.free) == 10
    view = canvas.camera.view(canvas.width(), canvas.height())
    for rect in laid.lanes.free.values():
        assert covered(laid, rect) == []
        assert view.contains(rect.x, rect.y)


def test_tab_from_note_to_note_covers_nothing(qtbot):
    canvas = shown(qtbot, laned())
    canvas.edit_title("free")
    for number in range(4):
        key(canvas, TAB)
        typed(canvas, f"Note {number}")
    key(canvas, Qt.Key.Key_Return)
    laid = canvas.scene
    assert len(laid.lanes.free) == 5
    assert [covered(laid, rect) for rect in laid.lanes.free.values()] == [[]] * 5


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ((700.0, 10.0), (700.0, 10.0)),  # open: right of all stages
        ((20.0, 306.0), (20.0, 306.0)),  # 26 … 82 below the note, 26 above the lane
        ((24.0, 80.0), (24.0, 8.0)),  # on a card: above it 72 away, below it 84
    ],
)
def test_the_nearest_place(wanted, expected):
    found = open_ground(scene(laned()), Rect(-20.0, -60.0, 900.0, 600.0), *wanted)
    assert found == expected


def test_where_all_is_covered_it_lies_where_it_is_wanted():
    crowd = scene(many(5000))  # 48 columns and more each way, 54 high between the cards
    view = Rect(1000.0, 3000.0, 900.0, 600.0)
    assert open_ground(crowd, view, 1300.0, 3300.0) == (1300.0, 3300.0)
