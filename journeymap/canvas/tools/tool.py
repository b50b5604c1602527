"""What a gesture is, and what it may ask of the canvas."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from journeymap.canvas.camera import Camera
from journeymap.canvas.hit import Hit
from journeymap.drawing.scene import Scene
from journeymap.drawing.style import Palette
from journeymap.model.geometry import Rect
from journeymap.model.ids import Id
from journeymap.session.session import Session


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the pointer is: in the viewport, on the map, and over what; with the modifier keys held."""

    view: tuple[float, float]
    map: tuple[float, float]
    over: Hit
    modifiers: Qt.KeyboardModifier


class Ground(Protocol):
    """The canvas as its tools see it."""

    session: Session
    camera: Camera

    @property
    def scene(self) -> Scene:
        """The map as it is shown."""
        ...

    def width(self) -> int:
        """How wide the viewport is, in pixels."""
        ...

    def height(self) -> int:
        """How high the viewport is, in pixels."""
        ...

    def look(self, camera: Camera) -> None:
        """Moves the camera."""
        ...

    def edit_title(self, id: Id, *, merge: str = "") -> None:
        """Opens the editor for a title; its edit joins the step before that has the same merge word."""
        ...


def in_view(ground: Ground) -> Rect:
    """The part of the map that is seen."""
    return ground.camera.view(ground.width(), ground.height())


class Tool(Protocol):
    """A gesture under way. Nothing reaches the document's history before `release`."""

    cursor: Qt.CursorShape
    edits: bool
    """Whether it edits the map; then it is taken back where another hand changes the map meanwhile."""

    def move(self, pointer: Pointer) -> None:
        """The pointer moved."""
        ...

    def release(self) -> None:
        """The gesture ends well, where the pointer was last."""
        ...

    def cancel(self) -> None:
        """The gesture is taken back: the document is as it was at the press."""
        ...

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Draws what belongs to the gesture alone, in map units."""
        ...


@runtime_checkable
class Aiming(Tool, Protocol):
    """A gesture that ends at a card, which keys may choose as well as the pointer."""

    def aim(self, target: Id) -> None:
        """Chooses a card as the target."""
        ...

    def walk_from(self) -> Id:
        """The card from which keys choose the next one."""
        ...

    def finish(self) -> None:
        """Ends the gesture at the chosen card; without one nothing is done."""
        ...
