"""The ways of transitions between cards, around the cards that lie between. Pure numbers."""

from journeymap.drawing.routes.curve import Curve, Point
from journeymap.drawing.routes.grid import Grid
from journeymap.drawing.routes.labels import labels
from journeymap.drawing.routes.ways import Pair, cleared, curves, direct

__all__ = ["Curve", "Grid", "Pair", "Point", "cleared", "curves", "direct", "labels"]
