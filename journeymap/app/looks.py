"""What helps to see the map: the small map in the corner, the titles of stages at the edge, the places seen before."""

from dataclasses import dataclass

from journeymap.app.settings import MINIMAP, Settings
from journeymap.canvas.headers import Headers
from journeymap.canvas.history import CameraHistory
from journeymap.canvas.minimap import Minimap
from journeymap.canvas.view import Canvas


@dataclass(frozen=True, slots=True)
class Looks:
    """Parts that stand on the canvas of a window."""

    headers: Headers
    minimap: Minimap
    history: CameraHistory


def made_looks(canvas: Canvas, kept: Settings) -> Looks:
    """The parts for a canvas, as the user left them."""
    looks = Looks(Headers(canvas), Minimap(canvas), CameraHistory(canvas))
    looks.minimap.want(wanted=kept.get(MINIMAP))
    filtering = canvas.session.filtering
    filtering.changed.connect(lambda: canvas.set_dimmed(filtering.dimmed))
    return looks
