"""When an action can be done, when it is on, and what it says then."""

from collections.abc import Callable

from journeymap.app.desk import Desk
from journeymap.canvas.view import Canvas
from journeymap.language import tr
from journeymap.model.records import (
    EngagementType,
    Lane,
    Note,
    NoteKind,
    Record,
    Severity,
    Stage,
    Touchpoint,
    Transition,
)


def on_canvas(command: Callable[[Canvas], None]) -> Callable[[Desk], None]:
    """An action that is a command of the map."""

    def run(desk: Desk) -> None:
        desk.centre.show_map()
        command(desk.canvas)

    return run


def on_map(desk: Desk) -> bool:
    """Whether the map is up."""
    return desk.on_map


def selected(desk: Desk) -> bool:
    """Whether anything is selected on the map."""
    return desk.on_map and bool(desk.session.selection.ids)


def touchpoints(desk: Desk) -> bool:
    """Whether a touchpoint is selected."""
    known = desk.session.document.journey.touchpoints
    return desk.on_map and any(id in known for id in desk.session.selection.ids)


def _of(desk: Desk, *kinds: type[Record]) -> int:
    """How many records of some kinds are selected while the map is up."""
    selection = desk.session.selection
    return sum(len(selection.of(kind)) for kind in kinds) if desk.on_map else 0


def several(desk: Desk) -> bool:
    """Whether at least two touchpoints are selected."""
    return _of(desk, Touchpoint) > 1


def in_stages(desk: Desk) -> bool:
    """Whether a touchpoint or a stage is selected."""
    return _of(desk, Touchpoint, Stage) > 0


def movable(desk: Desk) -> bool:
    """Whether something is selected that keys move or resize."""
    return _of(desk, Touchpoint, Stage, Note) > 0


def growable(desk: Desk) -> bool:
    """Whether something is selected after which a touchpoint can be added."""
    return _of(desk, Touchpoint, Stage, Transition) > 0


def connectable(desk: Desk) -> bool:
    """Whether a touchpoint or a transition is selected."""
    return _of(desk, Touchpoint, Transition) > 0


def lanes_selected(desk: Desk) -> bool:
    """Whether a lane is selected."""
    return _of(desk, Lane) > 0


def ordered(desk: Desk) -> bool:
    """Whether a lane or a note is selected."""
    return _of(desk, Lane, Note) > 0


def notes_selected(desk: Desk) -> bool:
    """Whether a note is selected."""
    return _of(desk, Note) > 0


def says(kind: NoteKind) -> Callable[[Desk], bool]:
    """Whether all selected notes are of a kind, and there is one."""
    return _of_notes(lambda note: note.says is kind)


def hurts(severity: Severity) -> Callable[[Desk], bool]:
    """Whether all selected notes are pain points of a severity, and there is one."""
    return _of_notes(lambda note: note.says is NoteKind.PAIN_POINT and note.severity is severity)


def _of_notes(holds: Callable[[Note], bool]) -> Callable[[Desk], bool]:
    def checked(desk: Desk) -> bool:
        known = desk.session.document.journey.notes
        chosen = [known[id] for id in desk.session.selection.of(Note)] if desk.on_map else []
        return bool(chosen) and all(map(holds, chosen))

    return checked


def both_kinds(desk: Desk) -> bool:
    """Whether one touchpoint and one transition are selected."""
    return _of(desk, Touchpoint) == _of(desk, Transition) == 1


def filled(desk: Desk) -> bool:
    """Whether the map has a touchpoint."""
    return desk.on_map and bool(desk.session.document.journey.touchpoints)


def undoable(desk: Desk) -> bool:
    """Whether there is a step to take back."""
    return desk.on_map and desk.session.document.history.canUndo()


def redoable(desk: Desk) -> bool:
    """Whether there is a step to make again."""
    return desk.on_map and desk.session.document.history.canRedo()


def undo_text(desk: Desk) -> str:
    """“Undo” with the step that it takes back."""
    step = desk.session.document.history.undoText()
    return tr("&Undo: {step}").format(step=step) if step else tr("&Undo")


def redo_text(desk: Desk) -> str:
    """“Redo” with the step that it makes again."""
    step = desk.session.document.history.redoText()
    return tr("&Redo: {step}").format(step=step) if step else tr("&Redo")


def of_all(holds: Callable[[Touchpoint], bool]) -> Callable[[Desk], bool]:
    """Whether something holds of every selected touchpoint, and there is one."""

    def checked(desk: Desk) -> bool:
        known = desk.session.document.journey.touchpoints
        chosen = (known[id] for id in desk.session.selection.ids if id in known)
        return touchpoints(desk) and all(holds(touchpoint) for touchpoint in chosen)

    return checked


def engaged(kind: EngagementType) -> Callable[[Desk], bool]:
    """Whether all selected touchpoints have an engagement type."""
    return of_all(lambda touchpoint: touchpoint.engagement == kind)
