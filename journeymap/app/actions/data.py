"""Actions on the data that the map rests on."""

from journeymap.app import running
from journeymap.app.actions.action import Action
from journeymap.app.actions.conditions import (
    on_map,
)
from journeymap.language import mark

ROWS = (
    Action("data.import", mark("&Import data…"), running.ask_import, "data", 1, ("Ctrl+I",), icon="import", tip=mark("Lay an event log or a table of figures over the map"), hint=mark("or drop a file")),
    Action("data.connect", mark("&Connect to a database…"), running.connect, "data", 1, tip=mark("Lay the events in a database over the map: only counts come back")),
    Action("data.refresh", mark("&Refresh data"), running.refresh_data, "data", 1, ("Ctrl+R",), enabled=running.has_data, tip=mark("Read the data of the map again from its file")),
    Action("data.show", mark("&Data of the map"), running.show_data, "data", 2, enabled=on_map, tip=mark("List the data that the map rests on")),
)  # fmt: skip
