"""What helps to see the map: the small map in the corner, the titles of stages at the edge, the places seen before."""

from dataclasses import dataclass
from functools import partial

from journeymap.app.settings import MINIMAP, Settings
from journeymap.canvas.focusframe import FocusFrame
from journeymap.canvas.headers import Headers
from journeymap.canvas.history import CameraHistory
from journeymap.canvas.minimap import Minimap
from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.panels.filterwords import how_many


@dataclass(frozen=True, slots=True)
class Looks:
    """Parts that stand on the canvas of a window."""

    headers: Headers
    minimap: Minimap
    history: CameraHistory
    frame: FocusFrame


def made_looks(canvas: Canvas, kept: Settings) -> Looks:
    """The parts for a canvas, as the user left them."""
    looks = Looks(Headers(canvas), Minimap(canvas), CameraHistory(canvas), FocusFrame(canvas))
    looks.minimap.want(wanted=kept.get(MINIMAP))
    filtering = canvas.session.filtering
    filtering.changed.connect(partial(_dim, canvas))
    return looks


def _dim(canvas: Canvas) -> None:
    """Dims what the filter leaves out, and says how much that is."""
    filtering, journey = canvas.session.filtering, canvas.session.document.committed
    canvas.set_dimmed(filtering.dimmed)
    if filtering.value:
        shown = how_many(journey, len(filtering.matches))
        canvas.told.emit(tr("{shown} touchpoints stand out; the filter dims the others").format(shown=shown))
    else:
        canvas.told.emit(tr("No filter dims anything"))
