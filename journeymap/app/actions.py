r"""Everything that a user can do, one row each: menus, tool bar, context menus, shortcuts and the key sheet are made
from this table.

No shortcut uses [ ] { } \ or /: on many keyboards they need AltGr or Shift.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from journeymap.app import documents, running, views
from journeymap.app.desk import Desk
from journeymap.app.theme import ThemeChoice
from journeymap.canvas import commands
from journeymap.canvas.view import Canvas
from journeymap.language import mark, tr
from journeymap.metrics.overlay import OverlayKind
from journeymap.model.records import EngagementType, Touchpoint


class Where(StrEnum):
    """Where a shortcut works: in the whole window, or only while the map has the keys, since fields need them too."""

    WINDOW = "window"
    CANVAS = "canvas"


def always(_: Desk) -> bool:
    """For what can be done at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. `text` and `tip` are marked for translation; `menu` is a key of MENUS, `group` parts it by
    lines. `enabled` and `checked` are asked whenever the map, the selection or the overlay has changed. `keys` are
    in Qt's portable form, the one that menus show first. `hint` says on the key sheet what the mouse does instead.
    """

    id: str
    text: str
    run: Callable[[Desk], None]
    menu: str
    group: int = 0
    keys: tuple[str, ...] = ()
    where: Where = Where.WINDOW
    enabled: Callable[[Desk], bool] = always
    checked: Callable[[Desk], bool] | None = None
    tip: str = ""
    icon: str = ""
    primary: bool = False
    """Whether its button is the filled one."""
    hint: str = ""
    says: Callable[[Desk], str] | None = None
    """Its text where that depends on the map."""


MENUS: Mapping[str, str] = {
    "file": mark("&File"),
    "edit": mark("&Edit"),
    "view": mark("&View"),
    "view.overlay": mark("&Overlay"),
    "view.theme": mark("&Theme"),
    "insert": mark("&Insert"),
    "touchpoint": mark("Touch&point"),
    "arrange": mark("&Arrange"),
    "go": mark("&Go"),
    "data": mark("&Data"),
    "help": mark("&Help"),
}
"""The menus in their order; one with a dot in its key lies within the other, where its first action stands."""


def on_canvas(command: Callable[[Canvas], None]) -> Callable[[Desk], None]:
    """An action that is a command of the map."""

    def run(desk: Desk) -> None:
        desk.centre.show_map()
        command(desk.canvas)

    return run


def on_map(desk: Desk) -> bool:
    """Whether the map is up."""
    return desk.on_map


def selected(desk: Desk) -> bool:
    """Whether anything is selected on the map."""
    return desk.on_map and bool(desk.session.selection.ids)


def touchpoints(desk: Desk) -> bool:
    """Whether a touchpoint is selected."""
    known = desk.session.document.journey.touchpoints
    return desk.on_map and any(id in known for id in desk.session.selection.ids)


def filled(desk: Desk) -> bool:
    """Whether the map has a touchpoint."""
    return desk.on_map and bool(desk.session.document.journey.touchpoints)


def _undoable(desk: Desk) -> bool:
    return desk.on_map and desk.session.document.history.canUndo()


def _redoable(desk: Desk) -> bool:
    return desk.on_map and desk.session.document.history.canRedo()


def _undo_text(desk: Desk) -> str:
    step = desk.session.document.history.undoText()
    return tr("&Undo: {step}").format(step=step) if step else tr("&Undo")


def _redo_text(desk: Desk) -> str:
    step = desk.session.document.history.redoText()
    return tr("&Redo: {step}").format(step=step) if step else tr("&Redo")


def _of_all(holds: Callable[[Touchpoint], bool]) -> Callable[[Desk], bool]:
    """Whether something holds of every selected touchpoint, and there is one."""

    def checked(desk: Desk) -> bool:
        known = desk.session.document.journey.touchpoints
        chosen = (known[id] for id in desk.session.selection.ids if id in known)
        return touchpoints(desk) and all(holds(touchpoint) for touchpoint in chosen)

    return checked


def _engaged(kind: EngagementType) -> Callable[[Desk], bool]:
    return _of_all(lambda touchpoint: touchpoint.engagement == kind)


_W, _C = Where.WINDOW, Where.CANVAS
_O, _T, _E = OverlayKind, ThemeChoice, EngagementType

_FILE = (
    Action("file.new", mark("&New map"), documents.new, "file", 1, ("Ctrl+N",), icon="file", tip=mark("Begin an empty map")),
    Action("file.open", mark("&Open…"), documents.ask_open, "file", 1, ("Ctrl+O",), icon="folder", tip=mark("Open a map from a file"), hint=mark("or drop a file")),
    Action("file.sample", mark("Open the sa&mple"), documents.open_sample, "file", 1, tip=mark("Open the sample map of an online shop with its data")),
    Action("file.save", mark("&Save"), documents.save, "file", 2, ("Ctrl+S",), enabled=on_map, tip=mark("Save the map")),
    Action("file.save-as", mark("Save &as…"), documents.save_as, "file", 2, ("Ctrl+Shift+S",), enabled=on_map, tip=mark("Save the map in another file")),
    Action("file.export", mark("&Export…"), running.export, "file", 3, ("Ctrl+E",), enabled=filled, icon="export", tip=mark("Take the map away as PNG or PDF")),
    Action("file.back", mark("&Back to the map"), views.show_map, "file", 4, tip=mark("Go from the start page to the map that is open"), enabled=views.is_behind),
    Action("file.start", mark("Start pa&ge"), views.show_start, "file", 4, tip=mark("Go to the start page; the map stays open"), enabled=on_map),
    Action("file.settings", mark("Se&ttings…"), running.settings, "file", 4, ("Ctrl+,",), tip=mark("Choose how the program behaves")),
    Action("file.quit", mark("&Quit"), views.close, "file", 5, ("Ctrl+Q",), tip=mark("Close the window and end the program")),
)  # fmt: skip

_EDIT = (
    Action("edit.undo", mark("&Undo"), views.undo, "edit", 1, ("Ctrl+Z",), enabled=_undoable, says=_undo_text, icon="undo", tip=mark("Take back the last step")),
    Action("edit.redo", mark("&Redo"), views.redo, "edit", 1, ("Ctrl+Shift+Z", "Ctrl+Y"), enabled=_redoable, says=_redo_text, icon="redo", tip=mark("Make the step again that was taken back")),
    Action("edit.title", mark("Edit &title"), on_canvas(commands.edit_title), "edit", 2, ("F2", "Return", "Enter"), _C, selected, tip=mark("Type another title"), hint=mark("or double click")),
    Action("edit.duplicate", mark("Du&plicate"), on_canvas(commands.duplicate), "edit", 2, ("Ctrl+D",), _C, touchpoints, tip=mark("Copy what is selected"), hint=mark("or Alt-drag")),
    Action("edit.delete", mark("&Delete"), on_canvas(commands.delete), "edit", 2, ("Del", "Backspace"), _C, selected, tip=mark("Take what is selected off the map")),
    Action("edit.all", mark("Select &all"), on_canvas(commands.select_all), "edit", 3, ("Ctrl+A",), _C, filled, tip=mark("Select all touchpoints"), hint=mark("or drag over the ground")),
    Action("edit.none", mark("Select &nothing"), on_canvas(commands.escape), "edit", 3, ("Esc",), _C, on_map, tip=mark("End a gesture, or select nothing")),
)  # fmt: skip

_INSERT = (
    Action("insert.touchpoint", mark("&Touchpoint"), on_canvas(commands.add_touchpoint), "insert", 1, ("T",), _C, on_map, icon="add", primary=True, tip=mark("Add a touchpoint in the middle of the view"), hint=mark("or double click")),
    Action("insert.next", mark("&Next touchpoint"), on_canvas(commands.add_next), "insert", 1, ("Tab",), _C, touchpoints, tip=mark("Add a touchpoint that follows the selected one, linked")),
    Action("insert.stage", mark("&Stage"), on_canvas(commands.add_stage), "insert", 2, ("S",), _C, on_map, icon="add", tip=mark("Add a stage after the others, or after the selected one")),
    Action("insert.transition", mark("T&ransition"), on_canvas(commands.connect), "insert", 3, ("C",), _C, touchpoints, icon="connect", tip=mark("Link the selected touchpoint: then choose the one it leads to"), hint=mark("or drag from the card’s rim")),
)  # fmt: skip

_TOUCHPOINT = (
    Action("touchpoint.emotional", mark("&Emotional"), on_canvas(commands.engage_emotional), "touchpoint", 1, ("1",), _C, touchpoints, _engaged(_E.EMOTIONAL), icon="emotional", tip=mark("It engages by feeling")),
    Action("touchpoint.contextual", mark("Con&textual"), on_canvas(commands.engage_contextual), "touchpoint", 1, ("2",), _C, touchpoints, _engaged(_E.CONTEXTUAL), icon="contextual", tip=mark("It engages by fitting place, time and situation")),
    Action("touchpoint.convenience", mark("Con&venience"), on_canvas(commands.engage_convenience), "touchpoint", 1, ("3",), _C, touchpoints, _engaged(_E.CONVENIENCE), icon="convenience", tip=mark("It engages by being easy")),
    Action("touchpoint.social", mark("&Social"), on_canvas(commands.engage_social), "touchpoint", 1, ("4",), _C, touchpoints, _engaged(_E.SOCIAL), icon="social", tip=mark("It engages by other people")),
    Action("touchpoint.better", mark("Emotion &up"), on_canvas(commands.emotion_up), "touchpoint", 2, ("+",), _C, touchpoints, tip=mark("Expect a better emotion")),
    Action("touchpoint.worse", mark("Emotion &down"), on_canvas(commands.emotion_down), "touchpoint", 2, ("-",), _C, touchpoints, tip=mark("Expect a worse emotion")),
    Action("touchpoint.truth", mark("&Moment of truth"), on_canvas(commands.toggle_moment_of_truth), "touchpoint", 3, ("M",), _C, touchpoints, _of_all(lambda t: t.moment_of_truth), icon="star", tip=mark("It decides more than others")),
    Action("touchpoint.goal", mark("&Goal"), on_canvas(commands.toggle_goal), "touchpoint", 3, ("G",), _C, touchpoints, _of_all(lambda t: t.goal), icon="flag", tip=mark("Here a journey counts as completed")),
)  # fmt: skip

_ARRANGE = (
    Action("arrange.left", mark("Nudge &left"), on_canvas(commands.nudge_left), "arrange", 1, ("Ctrl+Left",), _C, touchpoints, hint=mark("or drag")),
    Action("arrange.right", mark("Nudge &right"), on_canvas(commands.nudge_right), "arrange", 1, ("Ctrl+Right",), _C, touchpoints),
    Action("arrange.up", mark("Nudge &up"), on_canvas(commands.nudge_up), "arrange", 1, ("Ctrl+Up",), _C, touchpoints),
    Action("arrange.down", mark("Nudge &down"), on_canvas(commands.nudge_down), "arrange", 1, ("Ctrl+Down",), _C, touchpoints),
    Action("arrange.far-left", mark("Nudge left by 10"), on_canvas(commands.nudge_far_left), "arrange", 2, ("Ctrl+Shift+Left",), _C, touchpoints),
    Action("arrange.far-right", mark("Nudge right by 10"), on_canvas(commands.nudge_far_right), "arrange", 2, ("Ctrl+Shift+Right",), _C, touchpoints),
    Action("arrange.far-up", mark("Nudge up by 10"), on_canvas(commands.nudge_far_up), "arrange", 2, ("Ctrl+Shift+Up",), _C, touchpoints),
    Action("arrange.far-down", mark("Nudge down by 10"), on_canvas(commands.nudge_far_down), "arrange", 2, ("Ctrl+Shift+Down",), _C, touchpoints),
)  # fmt: skip

_GO = (
    Action("go.left", mark("Touchpoint to the &left"), on_canvas(commands.walk_left), "go", 1, ("Left",), _C, filled),
    Action("go.right", mark("Touchpoint to the &right"), on_canvas(commands.walk_right), "go", 1, ("Right",), _C, filled),
    Action("go.up", mark("Touchpoint &above"), on_canvas(commands.walk_up), "go", 1, ("Up",), _C, filled),
    Action("go.down", mark("Touchpoint &below"), on_canvas(commands.walk_down), "go", 1, ("Down",), _C, filled),
    Action("go.along-left", mark("Along a transition, left"), on_canvas(commands.follow_left), "go", 2, ("Alt+Left",), _C, filled),
    Action("go.along-right", mark("Along a transition, right"), on_canvas(commands.follow_right), "go", 2, ("Alt+Right",), _C, filled),
    Action("go.along-up", mark("Along a transition, up"), on_canvas(commands.follow_up), "go", 2, ("Alt+Up",), _C, filled),
    Action("go.along-down", mark("Along a transition, down"), on_canvas(commands.follow_down), "go", 2, ("Alt+Down",), _C, filled),
    Action("go.next-pane", mark("&Next pane"), views.next_pane, "go", 3, ("F6",), tip=mark("Move the keys to the next part of the window")),
    Action("go.previous-pane", mark("&Previous pane"), views.previous_pane, "go", 3, ("Shift+F6",), tip=mark("Move the keys to the part of the window before")),
)  # fmt: skip

_VIEW = (
    Action("overlay.none", mark("&None"), views.show_overlay(_O.NONE), "view.overlay", 1, enabled=on_map, checked=views.is_overlay(_O.NONE), tip=mark("The map alone")),
    Action("overlay.reached", mark("&Reached"), views.show_overlay(_O.REACHED), "view.overlay", 1, enabled=views.has_overlay(_O.REACHED), checked=views.is_overlay(_O.REACHED), tip=mark("How many customers reached each touchpoint")),
    Action("overlay.drop-off", mark("&Drop-off"), views.show_overlay(_O.DROP_OFF), "view.overlay", 1, enabled=views.has_overlay(_O.DROP_OFF), checked=views.is_overlay(_O.DROP_OFF), tip=mark("What part of the customers is lost at each touchpoint")),
    Action("overlay.engagement", mark("&Engagement"), views.show_overlay(_O.ENGAGEMENT), "view.overlay", 1, enabled=on_map, checked=views.is_overlay(_O.ENGAGEMENT), tip=mark("How each touchpoint engages")),
    Action("view.zoom-in", mark("Zoom &in"), on_canvas(commands.zoom_in), "view", 2, ("Ctrl++", "Ctrl+="), enabled=on_map, hint=mark("or Ctrl+wheel")),
    Action("view.zoom-out", mark("Zoom o&ut"), on_canvas(commands.zoom_out), "view", 2, ("Ctrl+-",), enabled=on_map),
    Action("view.actual", mark("&Actual size"), on_canvas(commands.zoom_actual), "view", 2, ("Ctrl+0",), enabled=on_map),
    Action("view.fit", mark("&Fit the map"), on_canvas(commands.fit), "view", 2, ("Shift+1",), _C, on_map),
    Action("view.fit-selection", mark("Fit the &selection"), on_canvas(commands.fit_selection), "view", 2, ("Shift+2",), _C, selected),
    Action("view.outline", mark("Out&line"), views.toggle("outline"), "view", 3, ("F7",), enabled=on_map, checked=views.is_pane("outline")),
    Action("view.figures", mark("Fi&gures"), views.toggle("figures"), "view", 3, ("F8",), enabled=on_map, checked=views.is_pane("figures")),
    Action("view.inspector", mark("Ins&pector"), views.toggle("inspector"), "view", 3, ("F9",), enabled=on_map, checked=views.is_pane("inspector")),
    Action("theme.system", mark("As the &system"), views.choose_theme(_T.SYSTEM), "view.theme", 4, checked=views.is_theme(_T.SYSTEM)),
    Action("theme.light", mark("&Light"), views.choose_theme(_T.LIGHT), "view.theme", 4, checked=views.is_theme(_T.LIGHT)),
    Action("theme.dark", mark("&Dark"), views.choose_theme(_T.DARK), "view.theme", 4, checked=views.is_theme(_T.DARK)),
    Action("view.full-screen", mark("Full s&creen"), views.full_screen, "view", 5, ("F11",), checked=views.is_full_screen),
)  # fmt: skip

_DATA = (
    Action("data.import", mark("&Import data…"), running.ask_import, "data", 1, ("Ctrl+I",), icon="import", tip=mark("Lay an event log or a table of figures over the map"), hint=mark("or drop a file")),
    Action("data.connect", mark("&Connect to a database…"), running.connect, "data", 1, tip=mark("Lay the events in a database over the map: only counts come back")),
    Action("data.refresh", mark("&Refresh data"), running.refresh_data, "data", 1, ("Ctrl+R",), enabled=running.has_data, tip=mark("Read the data of the map again from its file")),
    Action("data.show", mark("&Data of the map"), running.show_data, "data", 2, enabled=on_map, tip=mark("List the data that the map rests on")),
)  # fmt: skip

_HELP = (
    Action("help.keys", mark("&Keys"), running.key_sheet, "help", 1, ("F1",), tip=mark("List all keys")),
    Action("help.about", mark("&About Journeymap"), running.about, "help", 2, tip=mark("Version and licence")),
)  # fmt: skip

ACTIONS: tuple[Action, ...] = (
    *_FILE, *_EDIT, *_VIEW, *_INSERT, *_TOUCHPOINT, *_ARRANGE, *_GO, *_DATA, *_HELP,
)  # fmt: skip
"""All actions, in the order in which menus list them."""

BY_ID: Mapping[str, Action] = {action.id: action for action in ACTIONS}

CONTEXTS: Mapping[str, tuple[str, ...]] = {
    "touchpoint": (
        "edit.title", "insert.next", "insert.transition", "", "touchpoint.emotional", "touchpoint.contextual",
        "touchpoint.convenience", "touchpoint.social", "", "touchpoint.truth", "touchpoint.goal", "",
        "edit.duplicate", "view.fit-selection", "edit.delete",
    ),
    "stage": ("edit.title", "insert.stage", "insert.touchpoint", "", "edit.delete"),
    "transition": ("edit.delete",),
    "empty": ("insert.touchpoint", "insert.stage", "", "edit.all", "view.fit", "", "data.import", "file.export"),
}  # fmt: skip
"""The context menu for each kind of record that the pointer or the selection is on; "" is a line."""
