"""The camera over the map: which part of it the viewport shows, and how large. A value with pure functions."""

from dataclasses import dataclass

from journeymap.model.geometry import Rect

SMALLEST, LARGEST = 0.02, 8.0
FIT_LARGEST = 1.6
"""A small map is not blown up beyond this when it is fitted."""
LEGIBLE = 0.6
"""Viewport pixels a map unit from which on a card can be read."""
_FIT_MARGIN = 24.0
_FARTHEST = 9.5e6
"""Map units from the origin to which the camera goes, so that whatever is in view can hold a card."""


@dataclass(frozen=True, slots=True)
class Camera:
    """`x`, `y`: the point of the map at the viewport's upper left corner; `scale`: viewport pixels a map unit."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0

    def to_map(self, x: float, y: float) -> tuple[float, float]:
        """The point of the map under a point of the viewport."""
        return self.x + x / self.scale, self.y + y / self.scale

    def to_view(self, x: float, y: float) -> tuple[float, float]:
        """The point of the viewport at which a point of the map is shown."""
        return (x - self.x) * self.scale, (y - self.y) * self.scale

    def rect_to_view(self, rect: Rect) -> Rect:
        """The rectangle of the viewport in which one of the map is shown."""
        x, y = self.to_view(rect.x, rect.y)
        return Rect(x, y, rect.width * self.scale, rect.height * self.scale)

    def view(self, width: float, height: float) -> Rect:
        """The rectangle of the map that a viewport of this size in pixels shows."""
        return Rect(self.x, self.y, width / self.scale, height / self.scale)

    def panned(self, dx: float, dy: float) -> "Camera":
        """Moved so that the map follows a drag by so many pixels."""
        return Camera(_bounded(self.x - dx / self.scale), _bounded(self.y - dy / self.scale), self.scale)

    def zoomed(self, factor: float, x: float, y: float) -> "Camera":
        """Scaled so that what is under the point (x, y) of the viewport stays there."""
        scale = min(LARGEST, max(SMALLEST, self.scale * factor))
        mx, my = self.to_map(x, y)
        return Camera(_bounded(mx - x / scale), _bounded(my - y / scale), scale)


def _bounded(coordinate: float) -> float:
    return min(_FARTHEST, max(-_FARTHEST, coordinate))


def fitted(rect: Rect, width: float, height: float, *, at_top: bool = False, largest: float = FIT_LARGEST) -> Camera:
    """The camera that shows a rectangle of the map whole in a viewport of this size: in its middle, or at its top."""
    room_x, room_y = max(1.0, width - 2 * _FIT_MARGIN), max(1.0, height - 2 * _FIT_MARGIN)
    scale = min(room_x / max(rect.width, 1.0), room_y / max(rect.height, 1.0), largest)
    scale = max(SMALLEST, scale)
    x, y = rect.center
    top = rect.y - _FIT_MARGIN / scale if at_top else y - height / 2 / scale
    return Camera(x - width / 2 / scale, top, scale)


def legible(rect: Rect, width: float, height: float, *, largest: float = 1.0) -> Camera:
    """The camera that shows a rectangle of the map whole where its cards can be read so, else as wide as it goes, from
    its top; whole again where not even that can be read. Nothing is blown up.
    """
    whole = fitted(rect, width, height, at_top=True, largest=largest)
    if whole.scale >= LEGIBLE:
        return whole
    across = fitted(rect._replace(height=1.0), width, height, at_top=True, largest=largest)
    return whole if across.scale < LEGIBLE else across


def centred(camera: Camera, x: float, rect: Rect, width: float) -> Camera:
    """The camera moved sideways so that x is in the middle of the viewport, as far as a rectangle that it shows whole
    stays in view.
    """
    margin = _FIT_MARGIN / camera.scale
    least, most = rect.right + margin - width / camera.scale, rect.x - margin
    left = min(most, max(least, x - width / 2 / camera.scale))
    return Camera(left, camera.y, camera.scale) if least < most else camera


def revealing(camera: Camera, rect: Rect, width: float, height: float) -> Camera:
    """The camera moved as little as needed for a rectangle of the map to be seen, at the same scale."""
    view = camera.view(width, height).grown(-_FIT_MARGIN / camera.scale)
    dx = min(0.0, rect.x - view.x) or max(0.0, rect.right - view.right)
    dy = min(0.0, rect.y - view.y) or max(0.0, rect.bottom - view.bottom)
    return Camera(camera.x + dx, camera.y + dy, camera.scale)
