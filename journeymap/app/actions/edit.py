"""Actions that take back, copy, delete and select."""

from journeymap.app import views
from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    filled,
    on_canvas,
    on_map,
    redo_text,
    redoable,
    selected,
    touchpoints,
    undo_text,
    undoable,
)
from journeymap.canvas.commands import editing, selecting
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("edit.undo", mark("&Undo"), views.undo, "edit", 1, ("Ctrl+Z",), enabled=undoable, says=undo_text, icon="undo", tip=mark("Take back the last step")),
    Action("edit.redo", mark("&Redo"), views.redo, "edit", 1, ("Ctrl+Shift+Z", "Ctrl+Y"), enabled=redoable, says=redo_text, icon="redo", tip=mark("Make the step again that was taken back")),
    Action("edit.title", mark("Edit &title"), on_canvas(editing.edit_title), "edit", 2, ("F2", "Return", "Enter"), _C, selected, tip=mark("Type another title"), hint=mark("or double click")),
    Action("edit.duplicate", mark("Du&plicate"), on_canvas(editing.duplicate), "edit", 2, ("Ctrl+D",), _C, touchpoints, tip=mark("Copy what is selected"), hint=mark("or Alt-drag")),
    Action("edit.delete", mark("&Delete"), on_canvas(editing.delete), "edit", 2, ("Del", "Backspace"), _C, selected, tip=mark("Take what is selected off the map")),
    Action("edit.all", mark("Select &all"), on_canvas(selecting.select_all), "edit", 3, ("Ctrl+A",), _C, filled, tip=mark("Select all touchpoints"), hint=mark("or drag over the ground")),
    Action("edit.none", mark("Select &nothing"), on_canvas(selecting.escape), "edit", 3, ("Esc",), _C, on_map, tip=mark("End a gesture, or select nothing")),
)  # fmt: skip
