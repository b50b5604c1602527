"""Pieces of lines hold all that is painted of them, and take up less room than the rectangle around each."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from journeymap.drawing import transitions
from journeymap.drawing.pieces import pieces
from journeymap.drawing.routes import Curve
from journeymap.drawing.style import PALETTES, Theme
from journeymap.drawing.transitions import Line
from journeymap.model.geometry import Rect

CURVES = [
    Curve(((50.0, 60.0), (300.0, 60.0), (100.0, 350.0), (400.0, 330.0))),
    Curve(((380.0, 200.0), (380.0, 420.0), (60.0, 420.0), (60.0, 220.0))),
    Curve(((40.0, 40.0), (90.0, 40.0), (120.0, 300.0), (200.0, 300.0), (280.0, 300.0), (300.0, 90.0), (420.0, 80.0))),
]

pytestmark = pytest.mark.usefixtures("qapp")


def inked(line: Line, *, marked: bool) -> np.ndarray:
    """Which pixels a line changes, by row and column."""
    image = QImage(480, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        transitions.paint(painter, [line], PALETTES[Theme.LIGHT], marked=marked)
    return np.frombuffer(image.constBits(), np.uint8).reshape(480, 480, 4)[:, :, :3].min(axis=2) < 255


@pytest.mark.parametrize("marked", [False, True])
@pytest.mark.parametrize("drawn", [False, True])
@pytest.mark.parametrize("width", [1.2, 13.0])
@pytest.mark.parametrize("curve", CURVES)
def test_all_ink_of_a_line_lies_in_its_pieces(curve, width, drawn, marked):
    line = Line(curve, width, drawn)
    ink = inked(line, marked=marked)
    assert ink.any()
    for x, y, wide, high in pieces([line])[0]:
        ink[int(np.floor(y)) : int(np.ceil(y + high)), int(np.floor(x)) : int(np.ceil(x + wide))] = False
    assert not ink.any()


def test_pieces_know_their_lines_and_hold_their_labels():
    labelled = Line(CURVES[0], label="12 %", spot=Rect(1.0, 2.0, 30.0, 15.0))
    boxes, owners = pieces([Line(CURVES[1]), labelled])
    assert {*owners.tolist()} == {0, 1}
    assert [1.0, 2.0, 30.0, 15.0] in boxes[owners == 1].tolist()
    assert [1.0, 2.0, 30.0, 15.0] not in boxes[owners == 0].tolist()


def test_pieces_of_a_long_line_are_small_and_of_none_there_are_none():
    line = Line(CURVES[0])
    wide, high = (max(p[axis] for p in line.curve.points) - min(p[axis] for p in line.curve.points) for axis in (0, 1))
    assert (pieces([line])[0][:, 2:].prod(axis=1)).sum() < 0.5 * wide * high
    assert len(pieces([])[0]) == 0
