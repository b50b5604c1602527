"""Actions that walk over the map and the window."""

from journeymap.app import views
from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    filled,
    on_canvas,
)
from journeymap.canvas.commands import walking
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("go.left", mark("Touchpoint to the &left"), on_canvas(walking.walk_left), "go", 1, ("Left",), _C, filled),
    Action("go.right", mark("Touchpoint to the &right"), on_canvas(walking.walk_right), "go", 1, ("Right",), _C, filled),
    Action("go.up", mark("Touchpoint &above"), on_canvas(walking.walk_up), "go", 1, ("Up",), _C, filled),
    Action("go.down", mark("Touchpoint &below"), on_canvas(walking.walk_down), "go", 1, ("Down",), _C, filled),
    Action("go.along-left", mark("Along a transition, left"), on_canvas(walking.follow_left), "go", 2, ("Alt+Left",), _C, filled),
    Action("go.along-right", mark("Along a transition, right"), on_canvas(walking.follow_right), "go", 2, ("Alt+Right",), _C, filled),
    Action("go.along-up", mark("Along a transition, up"), on_canvas(walking.follow_up), "go", 2, ("Alt+Up",), _C, filled),
    Action("go.along-down", mark("Along a transition, down"), on_canvas(walking.follow_down), "go", 2, ("Alt+Down",), _C, filled),
    Action("go.next-pane", mark("&Next pane"), views.next_pane, "go", 3, ("F6",), tip=mark("Move the keys to the next part of the window")),
    Action("go.previous-pane", mark("&Previous pane"), views.previous_pane, "go", 3, ("Shift+F6",), tip=mark("Move the keys to the part of the window before")),
)  # fmt: skip
