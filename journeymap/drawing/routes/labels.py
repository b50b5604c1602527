"""Where the labels of transitions go."""

from collections.abc import Mapping
from types import MappingProxyType

from journeymap.drawing.routes.curve import Curve
from journeymap.drawing.routes.grid import Grid
from journeymap.drawing.routes.ways import Pair
from journeymap.model.geometry import Rect

_SPOTS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78)


def labels(
    routes: Mapping[Pair, Curve],
    sizes: Mapping[Pair, tuple[float, float]],
    grid: Grid,
    *,
    widths: Mapping[Pair, float] = MappingProxyType({}),
) -> dict[Pair, Rect]:
    """Where the labels of these sizes go: beside their curve, which is drawn so wide, at the place nearest to its
    middle that covers no card and no label placed before; in the middle where there is no such place.
    """
    taken = Grid()
    placed: dict[Pair, Rect] = {}
    for pair, (wide, high) in sizes.items():
        half = widths.get(pair, 0.0) / 2
        spots = [spot for t in _SPOTS for spot in _beside(routes[pair], t, (wide, high), half)]
        spot = next((s for s in spots if not grid.meets(s) and not taken.meets(s)), spots[0])
        taken.add(spot)
        placed[pair] = spot
    return placed


def _beside(curve: Curve, t: float, size: tuple[float, float], half: float) -> tuple[Rect, ...]:
    """Above or below a curve that runs flat there, to the right or left of one that runs steep, or right on it."""
    (x1, y1), (x2, y2) = curve.at(max(0.0, t - 0.05)), curve.at(min(1.0, t + 0.05))
    (x, y), (wide, high) = curve.at(t), size
    if abs(x2 - x1) > abs(y2 - y1):
        places = [(x - wide / 2, y - high - half - 1.0), (x - wide / 2, y + half + 1.0)]
    else:
        away = half + 2.0
        places = [(x + away, y - high / 2), (x - wide - away, y - high / 2), (x - wide / 2, y - high / 2)]
    return tuple(Rect(left, top, wide, high) for left, top in places)
