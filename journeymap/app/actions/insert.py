"""Actions that add to the map."""

from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    both_kinds,
    connectable,
    growable,
    on_canvas,
    on_map,
)
from journeymap.canvas.commands import adding
from journeymap.language import mark

_C = Where.CANVAS

ROWS = (
    Action("insert.touchpoint", mark("&Touchpoint"), on_canvas(adding.add_touchpoint), "insert", 1, ("T",), _C, on_map, icon="add", primary=True, tip=mark("Add a touchpoint where you clicked last, or in the middle of the view"), hint=mark("or double click")),
    Action("insert.next", mark("&Next touchpoint"), on_canvas(adding.add_next), "insert", 1, ("Tab",), _C, growable, tip=mark("Add a touchpoint that follows the selected one, linked")),
    Action("insert.below", mark("Next touchpoint &below"), on_canvas(adding.add_below), "insert", 1, ("Shift+Tab",), _C, growable, tip=mark("Add a touchpoint that follows the selected one, linked, in the same stage")),
    Action("insert.alternative", mark("&Alternative"), on_canvas(adding.add_alternative), "insert", 1, ("Shift+Return", "Shift+Enter"), _C, growable, tip=mark("Add a branch: one more touchpoint after the one before; beside a stage another stage")),
    Action("insert.stage", mark("&Stage"), on_canvas(adding.add_stage), "insert", 2, ("S",), _C, on_map, icon="add", tip=mark("Add a stage after the others, or after the selected one")),
    Action("insert.transition", mark("T&ransition"), on_canvas(adding.connect), "insert", 3, ("C",), _C, connectable, icon="connect", tip=mark("Link the selected touchpoint: then choose the one it leads to"), hint=mark("or drag from the card’s rim")),
    Action("insert.both-ways", mark("Transitions both &ways"), on_canvas(adding.connect_back), "insert", 3, ("Shift+C",), _C, connectable, tip=mark("Link the selected touchpoints there and back; give a selected transition another start")),
    Action("insert.into", mark("&Put into the transition"), on_canvas(adding.put_into), "insert", 3, (), _C, both_kinds, tip=mark("Put the selected touchpoint into the selected transition"), hint=mark("drop it there")),
)  # fmt: skip
