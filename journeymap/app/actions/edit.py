"""Actions that take back, copy, delete and select."""

from journeymap.app import byfigure, views
from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    filled,
    in_stages,
    lanes_selected,
    on_canvas,
    on_map,
    redo_text,
    redoable,
    selected,
    touchpoints,
    undo_text,
    undoable,
)
from journeymap.canvas.commands import editing, pasting, selecting
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("edit.undo", mark("&Undo"), views.undo, "edit", 1, ("Ctrl+Z",), enabled=undoable, says=undo_text, icon="undo", tip=mark("Take back the last step")),
    Action("edit.redo", mark("&Redo"), views.redo, "edit", 1, ("Ctrl+Shift+Z", "Ctrl+Y"), enabled=redoable, says=redo_text, icon="redo", tip=mark("Make the step again that was taken back")),
    Action("edit.cut", mark("Cu&t"), on_canvas(pasting.cut), "edit", 2, ("Ctrl+X",), _C, selected, tip=mark("Put what is selected on the clipboard and take it off the map")),
    Action("edit.copy", mark("&Copy"), on_canvas(pasting.copy), "edit", 2, ("Ctrl+C",), _C, selected, tip=mark("Put what is selected on the clipboard: for a map, a spreadsheet or as a picture")),
    Action("edit.paste", mark("Pa&ste"), on_canvas(pasting.paste), "edit", 2, ("Ctrl+V",), _C, on_map, tip=mark("Put what was copied on the map: touchpoints, a range of a spreadsheet, a list of lines or a picture")),
    Action("edit.duplicate", mark("Du&plicate"), on_canvas(editing.duplicate), "edit", 2, ("Ctrl+D",), _C, touchpoints, tip=mark("Copy what is selected"), hint=mark("or Alt-drag")),
    Action("edit.duplicate-linked", mark("Duplicate with &links"), on_canvas(editing.duplicate_linked), "edit", 2, ("Ctrl+Shift+D",), _C, touchpoints, tip=mark("Copy what is selected with the transitions from and to others")),
    Action("edit.title", mark("Ed&it title"), on_canvas(editing.edit_title), "edit", 3, ("F2", "Return", "Enter"), _C, selected, tip=mark("Type another title"), hint=mark("or double click")),
    Action("edit.delete", mark("&Delete"), on_canvas(editing.delete), "edit", 3, ("Del", "Backspace"), _C, selected, tip=mark("Take what is selected off the map")),
    Action("edit.delete-healing", mark("Delete and close the pat&h"), on_canvas(editing.delete_healing), "edit", 3, ("Ctrl+Del", "Ctrl+Backspace"), _C, selected, tip=mark("Take what is selected off the map; what led to it leads on to what followed it")),
    Action("edit.all", mark("Select &all"), on_canvas(selecting.select_all), "edit", 4, ("Ctrl+A",), _C, filled, tip=mark("Select all touchpoints"), hint=mark("or drag over the ground")),
    Action("edit.none", mark("Select &nothing"), on_canvas(selecting.escape), "edit", 4, ("Esc",), _C, on_map, tip=mark("End a gesture, or select nothing")),
    Action("edit.same-type", mark("Of the same &type"), on_canvas(selecting.select_same_type), "edit.select", 4, (), _C, touchpoints, tip=mark("Select all touchpoints with the engagement type of the selected ones")),
    Action("edit.same-channel", mark("Over the same &channel"), on_canvas(selecting.select_same_channel), "edit.select", 4, (), _C, touchpoints, tip=mark("Select all touchpoints with the channel of the selected ones")),
    Action("edit.same-stage", mark("In the same &stage"), on_canvas(selecting.select_same_stage), "edit.select", 4, (), _C, in_stages, tip=mark("Select all touchpoints of the stage")),
    Action("edit.same-lane", mark("With notes in the &lane"), on_canvas(selecting.select_in_lanes), "edit.select", 4, (), _C, lanes_selected, tip=mark("Select the touchpoints that have a note in the selected lanes")),
    Action("edit.by-figure", mark("By &figure…"), byfigure.ask, "edit.select", 4, enabled=byfigure.has_figures, tip=mark("Select the touchpoints whose figure lies in a range")),
    Action("edit.following", mark("That f&ollow"), on_canvas(selecting.select_following), "edit.select", 4, (), _C, touchpoints, tip=mark("Select the touchpoints to which transitions lead from the selected ones")),
    Action("edit.preceding", mark("That come &before"), on_canvas(selecting.select_preceding), "edit.select", 4, (), _C, touchpoints, tip=mark("Select the touchpoints from which transitions lead to the selected ones")),
)  # fmt: skip
