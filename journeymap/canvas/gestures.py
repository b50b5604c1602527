"""Which gesture a press begins: a table from what was hit to the tool that handles it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from journeymap.canvas.hit import Part
from journeymap.canvas.tools.band import ADDING, Band
from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.tools.move import Move
from journeymap.canvas.tools.stages import MoveStage, ResizeStage
from journeymap.canvas.tools.tool import Ground, Pointer, Tool


def chosen(ground: Ground, pointer: Pointer) -> None:
    """Selects by a press what it hit: with Shift or Ctrl in addition, else alone unless it is selected already."""
    selection, id = ground.session.selection, pointer.over.id
    if pointer.over.part in (Part.GROUND, Part.DIVIDER) or id is None:
        if not pointer.modifiers & ADDING:
            selection.clear()
    elif pointer.modifiers & ADDING:
        selection.toggle([id])
    elif id not in selection:
        selection.set([id])


def clicked(ground: Ground, pointer: Pointer) -> None:
    """A press that became no drag: of several selected records the one that was hit stays, unless keys add to them."""
    id = pointer.over.id
    if id is not None and id in ground.session.selection and not pointer.modifiers & ADDING:
        ground.session.selection.set([id])


def begun(ground: Ground, pointer: Pointer) -> Tool | None:
    """The tool for a drag that begins here, or None where a drag does nothing."""
    begin = _TOOLS.get(pointer.over.part)
    return begin(ground, pointer) if begin else None


_TOOLS: Mapping[Part, Callable[[Ground, Pointer], Tool]] = {
    Part.CARD: Move,
    Part.RIM: Connect.drawn,
    Part.GROUND: Band,
    Part.HEADER: MoveStage,
    Part.DIVIDER: ResizeStage,
}

CURSORS: Mapping[Part, Qt.CursorShape] = {
    Part.CARD: Qt.CursorShape.ArrowCursor,
    Part.RIM: Qt.CursorShape.CrossCursor,
    Part.TRANSITION: Qt.CursorShape.PointingHandCursor,
    Part.HEADER: Qt.CursorShape.ArrowCursor,
    Part.DIVIDER: Qt.CursorShape.SplitHCursor,
    Part.GROUND: Qt.CursorShape.ArrowCursor,
}
