"""Which gesture a press begins: a table from what was hit to the tool that handles it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from journeymap.canvas import growing, lanehits
from journeymap.canvas.hit import Part
from journeymap.canvas.tools.band import ADDING, Band
from journeymap.canvas.tools.connect import Connect
from journeymap.canvas.tools.emotion import DragMark
from journeymap.canvas.tools.lanes import MoveLane, ResizeLane
from journeymap.canvas.tools.move import Move
from journeymap.canvas.tools.notes import MoveNotes
from journeymap.canvas.tools.reroute import Reroute
from journeymap.canvas.tools.stages import MoveStage, ResizeStage
from journeymap.canvas.tools.tool import Ground, Pointer, Tool
from journeymap.drawing.lanes.bands import OF_NOTES
from journeymap.language import tr
from journeymap.model import edits
from journeymap.model.edits import Place
from journeymap.model.ids import Id
from journeymap.model.records import Lane


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
    if pointer.over.part is Part.FOLD:
        fold(ground, id)
    if not pointer.modifiers & ADDING:
        selection.set([id])
    elif not fresh:
        selection.toggle([id])


def double_clicked(ground: Ground, pointer: Pointer) -> None:
    """A double click adds a touchpoint to the ground and a note to a lane; elsewhere it edits what it hit."""
    (part, id), journey = pointer.over, ground.session.document.committed
    if part is Part.GROUND:
        growing.add(ground, edits.add_touchpoint_around(journey, *pointer.map), tr("Add touchpoint"))
    elif part is Part.LANE:
        lane = journey.find(Lane, id)
        if lane is not None and lane.shows in OF_NOTES:
            place = Place(lane=id, stage=lanehits.stage_over(ground.scene, pointer.map[0]))
            growing.add(ground, edits.add_blank_note(journey, place), tr("Add note"))
    elif id is not None and part not in (Part.MARK, Part.FOLD, Part.LANE_EDGE):
        ground.edit_title(id)


def fold(ground: Ground, lane: Id) -> None:
    """Folds a lane to its title, or unfolds it."""
    document = ground.session.document
    record = document.committed.find(Lane, lane)
    if record is not None:
        label = tr("Unfold lane") if record.folded else tr("Fold lane")
        document.commit(edits.set_fields(document.committed, [lane], folded=not record.folded), label)


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
    Part.NOTE: MoveNotes,
    Part.MARK: DragMark,
    Part.LANE_TITLE: MoveLane,
    Part.LANE_EDGE: ResizeLane,
    Part.LANE: Band,
}

CURSORS: Mapping[Part, Qt.CursorShape] = {
    Part.CARD: Qt.CursorShape.ArrowCursor,
    Part.RIM: Qt.CursorShape.CrossCursor,
    Part.TRANSITION: Qt.CursorShape.PointingHandCursor,
    Part.HEADER: Qt.CursorShape.ArrowCursor,
    Part.DIVIDER: Qt.CursorShape.SplitHCursor,
    Part.NOTE: Qt.CursorShape.ArrowCursor,
    Part.MARK: Qt.CursorShape.SizeVerCursor,
    Part.FOLD: Qt.CursorShape.PointingHandCursor,
    Part.LANE_TITLE: Qt.CursorShape.ArrowCursor,
    Part.LANE_EDGE: Qt.CursorShape.SplitVCursor,
    Part.LANE: Qt.CursorShape.ArrowCursor,
    Part.GROUND: Qt.CursorShape.ArrowCursor,
}
