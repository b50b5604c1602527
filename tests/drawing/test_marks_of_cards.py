"""What a card shows of its touchpoint at its right edge."""

import pytest
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing import picture, scene
from journeymap.model.journey import Journey
from tests.builders import touchpoint


def painted(**fields: object) -> QImage:
    shown = scene.scene(Journey([touchpoint("a", None, 0, x=0.0, **fields)]))
    image = QImage(164, 74, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        picture.paint(painter, shown)
    return image


def differs(one: QImage, other: QImage) -> set[tuple[int, int]]:
    places = ((x, y) for x in range(one.width()) for y in range(one.height()))
    return {place for place in places if one.pixel(*place) != other.pixel(*place)}


@pytest.mark.parametrize(
    "mark", [{"goal": True}, {"moment_of_truth": True}, {"locked": True}, {"journey": "x.journey"}]
)
def test_each_mark_has_its_place_at_the_right_edge(qapp, mark):
    changed = differs(painted(**mark), painted())
    assert changed
    assert all(144 <= x < 160 and 34 <= y < 50 for x, y in changed)


def test_all_marks_stand_side_by_side(qapp):
    every = {"goal": True, "moment_of_truth": True, "locked": True, "journey": "x.journey"}
    columns = {x for x, _ in differs(painted(**every), painted())}
    assert min(columns) < 160 - 3 * 14
