"""Actions that walk over the map and the window."""

from journeymap.app import subjourneys, views
from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    filled,
    on_canvas,
    on_map,
    touchpoints,
)
from journeymap.canvas.commands import selecting, walking
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("go.left", mark("Touchpoint to the &left"), on_canvas(walking.walk_left), "go", 1, ("Left",), _C, on_map),
    Action("go.right", mark("Touchpoint to the &right"), on_canvas(walking.walk_right), "go", 1, ("Right",), _C, on_map),
    Action("go.up", mark("Touchpoint &above"), on_canvas(walking.walk_up), "go", 1, ("Up",), _C, on_map),
    Action("go.down", mark("Touchpoint &below"), on_canvas(walking.walk_down), "go", 1, ("Down",), _C, on_map),
    Action("go.first", mark("&First touchpoint"), on_canvas(walking.walk_first), "go", 1, ("Home",), _C, filled),
    Action("go.last", mark("Last touchpoint"), on_canvas(walking.walk_last), "go", 1, ("End",), _C, filled),
    Action("go.along-left", mark("Along a transition, left"), on_canvas(walking.follow_left), "go", 2, ("Alt+Left",), _C, filled),
    Action("go.along-right", mark("Along a transition, right"), on_canvas(walking.follow_right), "go", 2, ("Alt+Right",), _C, filled),
    Action("go.along-up", mark("Along a transition, up"), on_canvas(walking.follow_up), "go", 2, ("Alt+Up",), _C, filled),
    Action("go.along-down", mark("Along a transition, down"), on_canvas(walking.follow_down), "go", 2, ("Alt+Down",), _C, filled),
    Action("go.extend-left", mark("Select to the left too"), on_canvas(walking.extend_left), "go", 3, ("Shift+Left",), _C, on_map),
    Action("go.extend-right", mark("Select to the right too"), on_canvas(walking.extend_right), "go", 3, ("Shift+Right",), _C, on_map),
    Action("go.extend-up", mark("Select above too"), on_canvas(walking.extend_up), "go", 3, ("Shift+Up",), _C, on_map),
    Action("go.extend-down", mark("Select below too"), on_canvas(walking.extend_down), "go", 3, ("Shift+Down",), _C, on_map),
    Action("go.transition", mark("Its &transition"), on_canvas(selecting.select_transition), "go", 3, ("R",), _C, touchpoints, tip=mark("Select a transition of the touchpoint; arrows choose another one, left and right lead to its ends")),
    Action("go.outer-map", mark("Back to the &outer map"), subjourneys.back, "go", 4, ("Ctrl+Alt+Up",), _C, subjourneys.has_outer, tip=mark("Go back to the map in which a touchpoint stands for this one")),
    Action("go.next-pane", mark("&Next pane"), views.next_pane, "go", 4, ("F6",), tip=mark("Move the keys to the next part of the window")),
    Action("go.previous-pane", mark("&Previous pane"), views.previous_pane, "go", 4, ("Shift+F6",), tip=mark("Move the keys to the part of the window before")),
)  # fmt: skip
