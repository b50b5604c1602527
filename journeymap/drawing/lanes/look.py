"""What lanes and notes are painted with: the laid out map, how much can be read, what is marked."""

from dataclasses import dataclass, replace
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
    palette: Palette

    @property
    def journey(self) -> Journey:
        """The map."""
        return self.scene.journey

    def at(self, touchpoint: Id | None) -> "Look":
        """The same for what belongs to a touchpoint: where that is dimmed, in its pale colours."""
        return replace(self, palette=self.scene.faint) if touchpoint in self.scene.dimmed else self

    def sees(self, rect: Rect) -> bool:
        """Whether any of a rectangle is painted."""
        return self.view is None or rect.intersects(self.view)

    def marked(self, id: Id) -> str:
        """The word for how a record is marked: selected, hovered or ""."""
        return self.marks.of(id)
