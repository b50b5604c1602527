"""What lies over the map in the viewport, and the camera that shows a place of the map clear of it. Pure functions."""

from collections.abc import Iterable, Iterator, Sequence

from journeymap.canvas import ground
from journeymap.canvas.camera import Camera, revealing
from journeymap.drawing.scene import Scene
from journeymap.model import geometry
from journeymap.model.geometry import Rect

ROW = 24
"""How high the row of stage titles along the upper edge is, in pixels."""
_LEGIBLE = 0.65
"""Pixels a map unit from which on a header can be read itself."""
_GAP = 12.0
"""Pixels between what is revealed and what lies over the map: more than the ring around what is selected."""

_SEEN = 0.5
"""Pixels; by less than these the camera is not moved."""


def away(camera: Camera) -> bool:
    """Whether the headers of the stages are out of sight."""
    return _lower(camera) < geometry.HEADER_HEIGHT * camera.scale / 2


def row_top(scene: Scene, camera: Camera, height: int) -> int | None:
    """Where the row of stage titles begins in a viewport of this height; None where the headers do without."""
    body = camera.to_view(0.0, scene.body)[1]
    if not scene.columns or body <= ROW or not (away(camera) or camera.scale < _LEGIBLE):
        return None
    return min(max(0, round(_lower(camera)) - ROW), max(0, height - ROW))


def _lower(camera: Camera) -> float:
    return camera.to_view(0.0, -geometry.HEADER_GAP)[1]


def clear(scene: Scene, camera: Camera, place: Rect, size: tuple[int, int], overview: Rect | None = None) -> Camera:
    """The camera moved as little as needed for a rectangle of the map to be seen, clear of the stage titles and the
    legend, and of the overview where that lies; only in view where the viewport has no such room.
    """
    moved = revealing(camera, place, *size)
    covers = [cover for cover in (overview, ground.legend_box(scene, *size)) if cover is not None]
    # lower down the row goes with the headers, over which it lies
    if row_top(scene, moved, size[1]) == 0 and place.y >= -geometry.HEADER_GAP:
        covers.append(Rect(0.0, 0.0, size[0], ROW))
    dx, dy = _step_aside(moved.rect_to_view(place).grown(_GAP), covers, Rect(0.0, 0.0, *size))
    moved = moved.panned(dx, dy)
    away = max(abs(moved.x - camera.x), abs(moved.y - camera.y)) * camera.scale
    return moved if away >= _SEEN else camera


def _step_aside(box: Rect, covers: Sequence[Rect], room: Rect) -> tuple[float, float]:
    """The shortest step, in pixels, after which a box lies clear of all covers and yet in the room; none where there
    is none.
    """
    steps = sorted(_steps(box, (cover for cover in covers if cover.intersects(box))), key=lambda step: abs(sum(step)))
    for dx, dy in steps:
        there = box._replace(x=box.x + dx, y=box.y + dy)
        inside = there.x >= room.x and there.right <= room.right and there.y >= room.y and there.bottom <= room.bottom
        if inside and not any(cover.intersects(there) for cover in covers):
            return dx, dy
    return 0.0, 0.0


def _steps(box: Rect, covers: Iterable[Rect]) -> Iterator[tuple[float, float]]:
    for cover in covers:
        yield from ((cover.x - box.right, 0.0), (cover.right - box.x, 0.0))
        yield from ((0.0, cover.y - box.bottom), (0.0, cover.bottom - box.y))
