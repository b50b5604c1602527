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
    middle that covers no card, no loop and no label placed before; in the middle where there is no such place.
    """
    loops = {pair: _arc(curve) for pair, curve in routes.items() if pair[0] == pair[1]}
    taken = Grid(loops.values())
    placed: dict[Pair, Rect] = {}
    for pair, (wide, high) in sizes.items():
        half = widths.get(pair, 0.0) / 2
        own = (loops[pair],) if pair in loops else ()
        spots = [spot for t in _SPOTS for spot in _beside(routes[pair], t, (wide, high), half)]
        spot = next((s for s in spots if not grid.meets(s) and not taken.meets(s, apart=own)), spots[0])
        taken.add(spot)
        placed[pair] = spot
    return placed


def _arc(loop: Curve) -> Rect:
    """What a loop encloses."""
    (x1, bottom), top = loop.start, loop.at(0.5)[1]
    return Rect(x1, top, loop.end[0] - x1, bottom - top)


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
