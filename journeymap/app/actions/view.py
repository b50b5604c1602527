"""Actions on how the map is seen."""

from journeymap.app import keptviews, views
from journeymap.app.actions.action import Action, Where
from journeymap.app.actions.conditions import (
    on_canvas,
    on_map,
    selected,
)
from journeymap.app.theme import ThemeChoice
from journeymap.canvas.commands import looking
from journeymap.language import mark
from journeymap.metrics.overlay import OverlayKind

_O = OverlayKind
_T = ThemeChoice
_C = Where.CANVAS

ROWS = (
    Action("overlay.none", mark("&None"), views.show_overlay(_O.NONE), "view.overlay", 1, enabled=on_map, checked=views.is_overlay(_O.NONE), tip=mark("The map alone")),
    Action("overlay.reached", mark("&Reached"), views.show_overlay(_O.REACHED), "view.overlay", 1, enabled=views.has_overlay(_O.REACHED), checked=views.is_overlay(_O.REACHED), tip=mark("How many customers reached each touchpoint")),
    Action("overlay.drop-off", mark("&Drop-off"), views.show_overlay(_O.DROP_OFF), "view.overlay", 1, enabled=views.has_overlay(_O.DROP_OFF), checked=views.is_overlay(_O.DROP_OFF), tip=mark("What part of the customers is lost at each touchpoint")),
    Action("overlay.engagement", mark("&Engagement"), views.show_overlay(_O.ENGAGEMENT), "view.overlay", 1, enabled=on_map, checked=views.is_overlay(_O.ENGAGEMENT), tip=mark("How each touchpoint engages")),
    Action("filter.clear", mark("Show all touchpoi&nts"), views.clear_filter, "view", 1, ("Ctrl+Shift+L",), enabled=views.is_filtered, tip=mark("Take the filter away")),
    Action("filter.select", mark("Select what the filter sho&ws"), views.select_filtered, "view", 1, enabled=views.is_filtered, tip=mark("Select the touchpoints that the filter lets through")),
    Action("view.keep", mark("&Keep this view"), keptviews.keep, "view", 6, ("Ctrl+Shift+B",), enabled=on_map, tip=mark("Keep filter, overlay and the part of the map that is seen, under a name")),
    Action("view.show", mark("S&how the selected view"), keptviews.show_selected, "view", 6, enabled=keptviews.is_selected, tip=mark("Go to the view that is selected in the outline")),
    Action("view.change", mark("Change the selecte&d view"), keptviews.change, "view", 6, enabled=keptviews.is_selected, tip=mark("Let the view that is selected in the outline show what is seen now")),
    Action("view.zoom-in", mark("Zoom &in"), on_canvas(looking.zoom_in), "view", 2, ("Ctrl++", "Ctrl+="), enabled=on_map, hint=mark("or Ctrl+wheel")),
    Action("view.zoom-out", mark("Zoom o&ut"), on_canvas(looking.zoom_out), "view", 2, ("Ctrl+-",), enabled=on_map),
    Action("view.actual", mark("&Actual size"), on_canvas(looking.zoom_actual), "view", 2, ("Ctrl+0",), enabled=on_map),
    Action("view.fit", mark("&Fit the map"), on_canvas(looking.fit), "view", 2, ("Shift+1",), _C, on_map),
    Action("view.fit-selection", mark("Fit the &selection"), on_canvas(looking.fit_selection), "view", 2, ("Shift+2",), _C, selected),
    Action("view.stage", mark("Fit the stag&e"), on_canvas(looking.show_stage), "view", 2, ("Shift+3",), _C, views.has_stages, tip=mark("Show the stage of what is selected, or the one in the middle")),
    Action("view.minimap", mark("Overview &map"), views.toggle_minimap, "view", 3, enabled=on_map, checked=views.is_minimap, tip=mark("Show the whole map, small, in the corner where a part of it is seen")),
    Action("view.outline", mark("Out&line"), views.toggle("outline"), "view", 3, ("F7",), enabled=on_map, checked=views.is_pane("outline")),
    Action("view.figures", mark("Fi&gures"), views.toggle("figures"), "view", 3, ("F8",), enabled=on_map, checked=views.is_pane("figures")),
    Action("view.inspector", mark("Ins&pector"), views.toggle("inspector"), "view", 3, ("F9",), enabled=on_map, checked=views.is_pane("inspector")),
    Action("theme.system", mark("As the &system"), views.choose_theme(_T.SYSTEM), "view.theme", 4, checked=views.is_theme(_T.SYSTEM)),
    Action("theme.light", mark("&Light"), views.choose_theme(_T.LIGHT), "view.theme", 4, checked=views.is_theme(_T.LIGHT)),
    Action("theme.dark", mark("&Dark"), views.choose_theme(_T.DARK), "view.theme", 4, checked=views.is_theme(_T.DARK)),
    Action("view.full-screen", mark("Full s&creen"), views.full_screen, "view", 5, ("F11",), checked=views.is_full_screen),
)  # fmt: skip
