"""Which gesture a press begins: a table from what was hit to the tool that handles it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from journeymap.canvas.hit import Part
from journeymap.canvas.tools.band import ADDING, Band
from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.tools.move import Move
from journeymap.canvas.tools.reroute import Reroute
from journeymap.canvas.tools.stages import MoveStage, ResizeStage
from journeymap.canvas.tools.tool import Ground, Pointer, Tool


def chosen(ground: Ground, pointer: Pointer) -> bool:
    """Selects by a press what it hit: with Shift or Ctrl in addition, else alone unless it is selected already.
    Tells whether it was not selected before.
    """
    selection, id = ground.session.selection, pointer.over.id
    if pointer.over.part in (Part.GROUND, Part.DIVIDER) or id is None:
        if not pointer.modifiers & ADDING:
            selection.clear()
        return False
    fresh = id not in selection
    if fresh and pointer.modifiers & ADDING:
        selection.add([id])
    elif fresh:
        selection.set([id])
    return fresh


def clicked(ground: Ground, pointer: Pointer, *, fresh: bool) -> None:
    """A press that became no drag: of several selected records the one that was hit stays; with Shift or Ctrl it is
    taken away, unless the press has just added it.
    """
    selection, id = ground.session.selection, pointer.over.id
    if id is None or id not in selection or pointer.over.part is Part.DIVIDER:
        return
    if not pointer.modifiers & ADDING:
        selection.set([id])
    elif not fresh:
        selection.toggle([id])


def begun(ground: Ground, pointer: Pointer) -> Tool | None:
    """The tool for a drag that begins here, or None where a drag does nothing."""
    begin = _TOOLS.get(pointer.over.part)
    return begin(ground, pointer) if begin else None


_TOOLS: Mapping[Part, Callable[[Ground, Pointer], Tool]] = {
    Part.CARD: Move,
    Part.RIM: Connect.drawn,
    Part.TRANSITION: Reroute.drawn,
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
