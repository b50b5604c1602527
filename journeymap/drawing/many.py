"""Thousands of like shapes in one stroke, from rows of four numbers."""

from collections.abc import Callable
from typing import Any

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter

from journeymap.drawing.boxes import Numbers


def rects(painter: QPainter, array: Numbers) -> None:
    """Draws rectangles, as x, y, width, height."""
    _drawn(painter.drawRects, QRectF, array)


def lines(painter: QPainter, array: Numbers) -> None:
    """Draws straight lines, as x, y, x, y."""
    _drawn(painter.drawLines, QLineF, array)


def _drawn(draw: Callable[[Any, int], None], kind: type, array: Numbers) -> None:
    """Hands rows of four numbers to Qt where they lie: both kinds are four numbers in a row to it as well."""
    if len(array):
        kept = np.ascontiguousarray(array, dtype=np.float64)
        draw(shiboken6.wrapInstance(kept.ctypes.data, kind), len(kept))
