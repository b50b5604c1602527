"""Actions that move what is selected."""

from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    on_canvas,
    touchpoints,
)
from journeymap.canvas.commands import arranging
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("arrange.left", mark("Nudge &left"), on_canvas(arranging.nudge_left), "arrange", 1, ("Ctrl+Left",), _C, touchpoints, hint=mark("or drag")),
    Action("arrange.right", mark("Nudge &right"), on_canvas(arranging.nudge_right), "arrange", 1, ("Ctrl+Right",), _C, touchpoints),
    Action("arrange.up", mark("Nudge &up"), on_canvas(arranging.nudge_up), "arrange", 1, ("Ctrl+Up",), _C, touchpoints),
    Action("arrange.down", mark("Nudge &down"), on_canvas(arranging.nudge_down), "arrange", 1, ("Ctrl+Down",), _C, touchpoints),
    Action("arrange.far-left", mark("Nudge left by 10"), on_canvas(arranging.nudge_far_left), "arrange", 2, ("Ctrl+Shift+Left",), _C, touchpoints),
    Action("arrange.far-right", mark("Nudge right by 10"), on_canvas(arranging.nudge_far_right), "arrange", 2, ("Ctrl+Shift+Right",), _C, touchpoints),
    Action("arrange.far-up", mark("Nudge up by 10"), on_canvas(arranging.nudge_far_up), "arrange", 2, ("Ctrl+Shift+Up",), _C, touchpoints),
    Action("arrange.far-down", mark("Nudge down by 10"), on_canvas(arranging.nudge_far_down), "arrange", 2, ("Ctrl+Shift+Down",), _C, touchpoints),
)  # fmt: skip
