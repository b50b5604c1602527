"""Dashes that stay where they are, whatever part of the map is painted: Qt itself counts them from about where a clip begins."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen


def stroke(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """Draws a path with a dashed pen."""
    painter.fillPath(QPainterPathStroker(pen).createStroke(path), pen.brush())


def along(start: float, end: float, seen: tuple[float, float], pattern: tuple[float, float]) -> NDArray[np.float64]:
    """Where dashes from `start` to `end` begin and end so far as they are seen; `pattern` has the lengths of a dash and of the
    gap after it.
    """
    dash, step = pattern[0], sum(pattern)
    first, last = max(0.0, (seen[0] - start) // step), min(end, seen[1])
    begins = start + step * np.arange(first, max(first, (last - start) / step))
    return np.column_stack((begins, np.minimum(begins + dash, end)))
