"""What lanes and notes are painted with: the laid out map, how much can be read, what is marked."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.drawing.style import Palette
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.model.journey import Journey

if TYPE_CHECKING:
    from journeymap.drawing.picture import Marks
    from journeymap.drawing.scene import Scene


@dataclass(frozen=True, slots=True)
class Look:
    """`view` is the part of the map that is painted, None for all; `detail` 0 colour and shape, 1 titles, 2 all."""

    scene: "Scene"
    view: Rect | None
    detail: int
    marks: "Marks"

    @property
    def journey(self) -> Journey:
        """The map."""
        return self.scene.journey

    @property
    def palette(self) -> Palette:
        """The colours."""
        return self.scene.palette

    def sees(self, rect: Rect) -> bool:
        """Whether any of a rectangle is painted."""
        return self.view is None or rect.intersects(self.view)

    def marked(self, id: Id) -> str:
        """The word for how a record is marked: selected, hovered or ""."""
        return self.marks.of(id)
