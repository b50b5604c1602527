"""Actions that move what is selected."""

from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    filled,
    in_stages,
    movable,
    of_all,
    on_canvas,
    several,
    touchpoints,
)
from journeymap.canvas import tidying
from journeymap.canvas.commands import arranging
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("arrange.left", mark("Nudge &left"), on_canvas(arranging.nudge_left), "arrange", 1, ("Ctrl+Left",), _C, movable, hint=mark("or drag")),
    Action("arrange.right", mark("Nudge &right"), on_canvas(arranging.nudge_right), "arrange", 1, ("Ctrl+Right",), _C, movable),
    Action("arrange.up", mark("Nudge &up"), on_canvas(arranging.nudge_up), "arrange", 1, ("Ctrl+Up",), _C, movable),
    Action("arrange.down", mark("Nudge &down"), on_canvas(arranging.nudge_down), "arrange", 1, ("Ctrl+Down",), _C, movable),
    Action("arrange.far-left", mark("Nudge left by 10"), on_canvas(arranging.nudge_far_left), "arrange", 2, ("Ctrl+Shift+Left",), _C, movable),
    Action("arrange.far-right", mark("Nudge right by 10"), on_canvas(arranging.nudge_far_right), "arrange", 2, ("Ctrl+Shift+Right",), _C, movable),
    Action("arrange.far-up", mark("Nudge up by 10"), on_canvas(arranging.nudge_far_up), "arrange", 2, ("Ctrl+Shift+Up",), _C, movable),
    Action("arrange.far-down", mark("Nudge down by 10"), on_canvas(arranging.nudge_far_down), "arrange", 2, ("Ctrl+Shift+Down",), _C, movable),
    Action("arrange.tidy", mark("Tid&y the map"), on_canvas(tidying.tidy), "arrange", 3, ("Ctrl+T",), enabled=filled, tip=mark("Lay all touchpoints out in their stages, with few crossings; what is locked stays")),
    Action("arrange.tidy-selection", mark("Tidy the &selection"), on_canvas(tidying.tidy_selection), "arrange", 3, ("Ctrl+Shift+T",), _C, several, tip=mark("Lay the selected touchpoints out about where they are")),
    Action("arrange.align-left", mark("&Left edges"), on_canvas(arranging.align_left), "arrange.align", 3, (), _C, several),
    Action("arrange.align-center", mark("&Centres"), on_canvas(arranging.align_center), "arrange.align", 3, (), _C, several),
    Action("arrange.align-right", mark("&Right edges"), on_canvas(arranging.align_right), "arrange.align", 3, (), _C, several),
    Action("arrange.align-top", mark("&Top edges"), on_canvas(arranging.align_top), "arrange.align", 4, (), _C, several),
    Action("arrange.align-middle", mark("&Middles"), on_canvas(arranging.align_middle), "arrange.align", 4, (), _C, several),
    Action("arrange.align-bottom", mark("&Bottom edges"), on_canvas(arranging.align_bottom), "arrange.align", 4, (), _C, several),
    Action("arrange.distribute-across", mark("Distribute &horizontally"), on_canvas(arranging.distribute_across), "arrange", 4, (), _C, several, tip=mark("Leave the same room between the selected touchpoints, from left to right")),
    Action("arrange.distribute-down", mark("Distribute &vertically"), on_canvas(arranging.distribute_down), "arrange", 4, (), _C, several, tip=mark("Leave the same room between the selected touchpoints, from top to bottom")),
    Action("arrange.stage-before", mark("To the stage &before"), on_canvas(arranging.shift_back), "arrange", 5, ("Alt+Shift+Left",), _C, in_stages, tip=mark("Move the selected touchpoints to the stage before; a selected stage changes places with it")),
    Action("arrange.stage-after", mark("To the stage &after"), on_canvas(arranging.shift_on), "arrange", 5, ("Alt+Shift+Right",), _C, in_stages, tip=mark("Move the selected touchpoints to the stage after; a selected stage changes places with it")),
    Action("arrange.lock", mark("Loc&k"), on_canvas(arranging.toggle_locked), "arrange", 6, ("Ctrl+L",), _C, touchpoints, of_all(lambda t: t.locked), tip=mark("Keep the selected touchpoints in their places: neither dragging nor tidying moves them")),
)  # fmt: skip
