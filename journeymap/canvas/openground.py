"""Open ground: where on the map a note can lie that covers nothing. Pure functions on a laid out scene."""

from itertools import product

import numpy as np

from journeymap.drawing.boxes import Numbers, meeting
from journeymap.drawing.lanes.sticky import FREE_WIDTH
from journeymap.drawing.scene import Scene
from journeymap.model import geometry
from journeymap.model.geometry import Rect

HEIGHT = 56.0
"""Room that a short note takes downwards, in map units."""
_GAP = 6.0
_STEP = 24.0
_REACH = 40
"""So many steps each way are looked at."""


def open_ground(scene: Scene, view: Rect, x: float, y: float) -> tuple[float, float]:
    """The corner of a free note nearest to a wanted one so that it covers no card, lane, stage title or other note: in
    view before anywhere else. The wanted one where it is open, or where all around is covered.
    """
    reach = Rect(x, y, FREE_WIDTH, HEIGHT).grown(_REACH * _STEP + _GAP)
    taken = _taken(scene, reach)
    steps = range(-_REACH, _REACH + 1)
    corners = np.array([(x, y), *((x + _STEP * dx, y + _STEP * dy) for dx, dy in product(steps, steps))])
    unseen = (
        (corners[:, 0] < view.x) | (corners[:, 0] + FREE_WIDTH > view.right)
        | (corners[:, 1] < view.y) | (corners[:, 1] + HEIGHT > view.bottom)
    )  # fmt: skip
    unseen[0] = False  # where one asks for it, it may reach out of view
    away = np.hypot(corners[:, 0] - x, corners[:, 1] - y)
    for left, top in corners[np.lexsort((away, unseen))].tolist():
        place = np.array([left - _GAP, top - _GAP, left + FREE_WIDTH + _GAP, top + HEIGHT + _GAP])
        apart = (taken[:, :2] >= place[2:]).any(axis=1) | (taken[:, :2] + taken[:, 2:] <= place[:2]).any(axis=1)
        if apart.all():
            return left, top
    return x, y


def _taken(scene: Scene, reach: Rect) -> Numbers:
    """What a note should not cover within a reach, a row of x, y, width, height each."""
    others = [*scene.lanes.bands.values(), *scene.lanes.free.values(), *map(geometry.header, scene.columns.values())]
    rects = np.concatenate([scene.cards.array, np.array(others, dtype=np.float64).reshape(-1, 4)])
    return rects[meeting(rects, reach)]
