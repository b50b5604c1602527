"""How fast the map scrolls under a drag that comes to the edge of the viewport."""

_BAND = 28.0
"""Pixels beside an edge within which the map begins to scroll."""
_FASTEST = 24.0
TICK = 16
"""Milliseconds between two steps."""


def pull(x: float, y: float, width: float, height: float) -> tuple[float, float]:
    """Pixels that the camera goes in one step where the pointer is at (x, y) of a viewport: the deeper in the band along
    an edge, or beyond it, the more; to the right and downwards positive.
    """
    return _along(x, width), _along(y, height)


def _along(at: float, length: float) -> float:
    band = min(_BAND, length / 4)
    before, after = band - at, at - (length - band)
    if before <= 0 and after <= 0:
        return 0.0
    step = min(1.0, max(before, after) / (2 * band)) * _FASTEST
    return -step if before > after else step
