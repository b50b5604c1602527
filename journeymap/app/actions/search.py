"""Actions that find: words of the map, anything by its name, places seen before, the next stage."""

from journeymap.app import find, views
from journeymap.app.actions.action import Action
from journeymap.app.actions.conditions import on_canvas, on_map
from journeymap.app.desk import Desk
from journeymap.canvas.commands import looking
from journeymap.language import mark


def _palette(desk: Desk) -> None:
    from journeymap.app.palettebox import open_palette  # it lists these very rows

    open_palette(desk)


ROWS = (
    Action("edit.find", mark("&Find…"), find.find, "edit", 6, ("Ctrl+F",), enabled=on_map, tip=mark("Find words in titles, descriptions, notes and channels")),
    Action("edit.replace", mark("Find and r&eplace…"), find.replace, "edit", 6, ("Ctrl+H",), enabled=on_map, tip=mark("Put other words in their place")),
    Action("edit.find-next", mark("Find ne&xt"), find.find_next, "edit", 6, ("F3",), enabled=on_map),
    Action("edit.find-previous", mark("Find pre&vious"), find.find_previous, "edit", 6, ("Shift+F3",), enabled=on_map),
    Action("go.palette", mark("Find an&ything…"), _palette, "go", 5, ("Ctrl+K", "Ctrl+Shift+P"), tip=mark("One field over all actions and everything on the map")),
    Action("go.back", mark("Place &seen before"), views.look_back, "go", 6, ("Alt+PgUp",), enabled=on_map, tip=mark("Look again at the place of the map seen before"), hint=mark("or the mouse’s back button")),
    Action("go.forward", mark("Place s&een after"), views.look_forward, "go", 6, ("Alt+PgDown",), enabled=on_map, tip=mark("Look again at the place of the map from which you went back")),
    Action("go.next-stage", mark("Ne&xt stage"), on_canvas(looking.next_stage), "go", 6, ("Ctrl+PgDown",), enabled=views.has_stages, tip=mark("Show the next stage as large as it goes")),
    Action("go.previous-stage", mark("Previous sta&ge"), on_canvas(looking.previous_stage), "go", 6, ("Ctrl+PgUp",), enabled=views.has_stages, tip=mark("Show the stage before as large as it goes")),
)  # fmt: skip
