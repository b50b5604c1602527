"""A card laid on from its picture is the card as it is drawn, at every scale and place; pictures are few and go when the
room is taken.
"""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing import picture, sprites
from journeymap.drawing.picture import Marks
from journeymap.drawing.scene import Scene, scene
from journeymap.drawing.sprites import Sprites
from journeymap.drawing.style import Theme, color
from journeymap.metrics.overlay import overlay
from journeymap.model import edits
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from tests.builders import many, shop
from tests.golden.test_golden import small, strange

pytestmark = pytest.mark.usefixtures("qapp")

ROUNDING = 3
"""Of 255: edges of half-covered pixels are rounded once more where a picture is laid over others."""
BETWEEN = 0.0005
"""The part of the pixels that may differ more: letters right between two of Qt's quarters of a pixel fall to either side."""
MARKS = Marks(frozenset({"a", "opens"}), hovered="b", edited="d")


def painted(shown: Scene, scale: float, corner: tuple[float, float], cards=picture.paint_cards, *, detail: int = 2):
    """The pixels of a view."""
    image = QImage(500, 330, QImage.Format.Format_RGB32)
    image.fill(color(shown.palette.canvas))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        painter.translate(-corner[0], -corner[1])
        view = Rect(*corner, 500 / scale, 330 / scale)
        picture.paint(painter, shown, view=view, detail=detail, marks=MARKS, cards=cards)
    return np.frombuffer(image.constBits(), np.uint8).reshape(330, 500, 4).astype(int)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("key", ["drop-off", "engagement", "none"])
@pytest.mark.parametrize(("scale", "detail"), [(0.31, 1), (0.5, 1), (0.83, 2), (1.0, 2), (1.25, 2), (1.5, 2), (2.7, 2)])
def test_a_card_from_its_picture_is_the_card(scale, detail, key, theme):
    pictures = Sprites()
    for journey in (shop(), small(), strange()):
        shown = scene(journey, overlay(journey, key), theme, dimmed=frozenset({"c", "pays", "t1"}))
        for corner in ((0.0, 0.0), (33.37, -20.21), (150.5, 60.03)):
            expected = painted(shown, scale, corner, detail=detail)
            actual = painted(shown, scale, corner, pictures.paint, detail=detail)
            assert (np.abs(actual - expected) > ROUNDING).mean() < BETWEEN


@pytest.fixture
def drawn(monkeypatch):
    """The ids of the cards of which pictures are made."""
    made: list[str] = []
    plain = sprites.touchpoints.paint_card

    def watched(painter, touchpoint, rect, look):
        made.append(touchpoint.id)
        plain(painter, touchpoint, rect, look)

    monkeypatch.setattr(sprites.touchpoints, "paint_card", watched)
    return made


def test_a_picture_is_made_once_and_again_only_for_what_it_shows(drawn):
    pictures, journey = Sprites(), shop()

    def made_by(other: Journey, key: str = "none", scale: float = 1.0) -> str:
        drawn.clear()
        painted(scene(other, overlay(other, key)), scale, (0.0, 0.0), pictures.paint)
        return "".join(sorted(drawn))

    assert made_by(journey) == "abcd"
    assert made_by(journey) == ""
    assert made_by(journey.apply(edits.move(journey, ["a", "b"], 16.0, 8.0))) == ""
    assert made_by(journey.apply(edits.move(journey, ["a"], 0.5, 0.0))) == "a"
    assert made_by(journey.apply(edits.retitle(journey, "b", "Another"))) == "ab"
    assert made_by(journey, "engagement") == "abcd"
    assert made_by(journey, "engagement", 1.01) == "abcd"
    pictures.clear()
    assert made_by(journey, "engagement", 1.01) == "abcd"


def test_pictures_go_when_the_room_is_taken(drawn):
    journey, each = many(8), 4 * 172 * 82
    pictures = Sprites(room=3 * each)
    shown = scene(journey)
    for _ in range(2):
        painted(shown, 1.0, (0.0, 0.0), pictures.paint)  # three of them are in view
    assert len(drawn) == 3
    painted(shown, 1.0, (0.0, 500.0), pictures.paint)
    painted(shown, 1.0, (0.0, 0.0), pictures.paint)
    assert len(drawn) > 6
