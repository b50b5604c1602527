"""Actions on what is seen: undo and redo, overlays, panels, the theme, the window itself."""

from collections.abc import Callable

from journeymap.app.desk import Desk
from journeymap.app.settings import HIDDEN, MINIMAP, THEME
from journeymap.app.theme import ThemeChoice
from journeymap.canvas import places
from journeymap.metrics.overlay import available


def undo(desk: Desk) -> None:
    """Takes back the last step, or the gesture that is under way."""
    places.keep_in_sight(desk.canvas, desk.session.document.undo)


def redo(desk: Desk) -> None:
    """Makes the step again that was taken back last."""
    places.keep_in_sight(desk.canvas, desk.session.document.redo)


def show_start(desk: Desk) -> None:
    """Goes to the start page; the map stays open."""
    desk.centre.show_start()


def show_map(desk: Desk) -> None:
    """Goes from the start page to the map."""
    desk.centre.show_map()


def is_behind(desk: Desk) -> bool:
    """Whether a map is open behind the start page."""
    document = desk.session.document
    return not desk.on_map and (document.path is not None or document.modified)


def close(desk: Desk) -> None:
    """Closes the window, which asks for what is not saved."""
    desk.window.close()


def show_overlay(key: str) -> Callable[[Desk], None]:
    """An action that lays an overlay over the map."""

    def run(desk: Desk) -> None:
        desk.session.overlay.show(str(key))

    return run


def is_overlay(key: str) -> Callable[[Desk], bool]:
    """Whether an overlay is on."""

    def checked(desk: Desk) -> bool:
        return desk.session.overlay.value.key == key

    return checked


def has_overlay(key: str) -> Callable[[Desk], bool]:
    """Whether the map has the figures for an overlay."""

    def enabled(desk: Desk) -> bool:
        return desk.on_map and str(key) in available(desk.session.document.journey)

    return enabled


def toggle(pane: str) -> Callable[[Desk], None]:
    """An action that hides a panel or shows it again."""

    def run(desk: Desk) -> None:
        desk.panes.toggle(pane)
        desk.settings.put(HIDDEN, tuple(sorted(desk.panes.hidden)))

    return run


def is_pane(pane: str) -> Callable[[Desk], bool]:
    """Whether a panel is shown."""
    return lambda desk: desk.panes.is_shown(pane)


def toggle_minimap(desk: Desk) -> None:
    """Shows the small map in the corner where it is of use, or never, and remembers it."""
    wanted = not desk.looks.minimap.wanted
    desk.looks.minimap.want(wanted=wanted)
    desk.settings.put(MINIMAP, wanted)


def is_minimap(desk: Desk) -> bool:
    """Whether the small map is shown where it is of use."""
    return desk.looks.minimap.wanted


def look_back(desk: Desk) -> None:
    """Goes to the place of the map that was seen before."""
    desk.looks.history.back()


def look_forward(desk: Desk) -> None:
    """Goes to the place of the map from which one went back."""
    desk.looks.history.forward()


def has_stages(desk: Desk) -> bool:
    """Whether the map has a stage."""
    return desk.on_map and bool(desk.session.document.journey.stages)


def clear_filter(desk: Desk) -> None:
    """Dims nothing any more."""
    desk.session.filtering.clear()


def is_filtered(desk: Desk) -> bool:
    """Whether a filter is in force."""
    return desk.on_map and bool(desk.session.filtering.value)


def select_filtered(desk: Desk) -> None:
    """Selects the touchpoints that the filter lets through."""
    desk.session.selection.set(desk.session.filtering.matches)


def next_pane(desk: Desk) -> None:
    """Moves the keys to the next part of the window."""
    desk.panes.walk(desk.canvas, 1)


def previous_pane(desk: Desk) -> None:
    """Moves the keys to the part of the window before."""
    desk.panes.walk(desk.canvas, -1)


def choose_theme(choice: ThemeChoice) -> Callable[[Desk], None]:
    """An action that dresses the window in another look and remembers it."""

    def run(desk: Desk) -> None:
        desk.settings.put(THEME, choice)
        desk.themes.choose(choice)

    return run


def is_theme(choice: ThemeChoice) -> Callable[[Desk], bool]:
    """Whether a look is the user's choice."""
    return lambda desk: desk.themes.choice is choice


def full_screen(desk: Desk) -> None:
    """Fills the screen with the window, or takes it back."""
    if desk.window.isFullScreen():
        desk.window.showNormal()
    else:
        desk.window.showFullScreen()


def is_full_screen(desk: Desk) -> bool:
    """Whether the window fills the screen."""
    return desk.window.isFullScreen()
