"""Actions that add to the map."""

from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    on_canvas,
    on_map,
    touchpoints,
)
from journeymap.canvas.commands import adding
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("insert.touchpoint", mark("&Touchpoint"), on_canvas(adding.add_touchpoint), "insert", 1, ("T",), _C, on_map, icon="add", primary=True, tip=mark("Add a touchpoint in the middle of the view"), hint=mark("or double click")),
    Action("insert.next", mark("&Next touchpoint"), on_canvas(adding.add_next), "insert", 1, ("Tab",), _C, touchpoints, tip=mark("Add a touchpoint that follows the selected one, linked")),
    Action("insert.stage", mark("&Stage"), on_canvas(adding.add_stage), "insert", 2, ("S",), _C, on_map, icon="add", tip=mark("Add a stage after the others, or after the selected one")),
    Action("insert.transition", mark("T&ransition"), on_canvas(adding.connect), "insert", 3, ("C",), _C, touchpoints, icon="connect", tip=mark("Link the selected touchpoint: then choose the one it leads to"), hint=mark("or drag from the card’s rim")),
)  # fmt: skip
