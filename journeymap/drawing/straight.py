"""Straight lines from card to card, for many at once: what is seen of transitions from far away."""

import numpy as np

from journeymap.drawing.boxes import Numbers

_BESIDE, _BELOW = 0.46, 0.68
"""Where on a side's height and on a card's width transitions begin and end."""


def straight(source: Numbers, target: Numbers) -> Numbers:
    """For cards in rows of x, y, width, height the lines between them, as x, y, x, y: forward from right to left side,
    down from bottom to top, back from bottom to bottom, and else from right to right.
    """
    forward = source[:, 0] + source[:, 2] <= target[:, 0]
    back = target[:, 0] + target[:, 2] <= source[:, 0]
    down = ~forward & ~back & (source[:, 1] + source[:, 3] <= target[:, 1])
    below = back | down
    start = np.where(below[:, None], _bottom(source), _side(source, 1.0))
    end = np.where(back[:, None], _bottom(target), _side(target, 1.0))
    end = np.where(forward[:, None], _side(target, 0.0), end)
    end = np.where(down[:, None], _bottom(target) - [0.0, 1.0] * target[:, 2:], end)
    return np.concatenate((start, end), axis=1)


def _side(cards: Numbers, part: float) -> Numbers:
    return cards[:, :2] + cards[:, 2:] * (part, _BESIDE)


def _bottom(cards: Numbers) -> Numbers:
    return cards[:, :2] + cards[:, 2:] * (_BELOW, 1.0)
