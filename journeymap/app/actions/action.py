"""What an action is, and the menus in which actions stand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from journeymap.app.desk import Desk
from journeymap.language import mark


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
    "edit.select": mark("Select t&ouchpoints"),
    "edit.note": mark("&Kind of note"),
    "view": mark("&View"),
    "view.overlay": mark("&Overlay"),
    "view.theme": mark("&Theme"),
    "insert": mark("&Insert"),
    "insert.note": mark("N&ote"),
    "insert.lane": mark("&Lane"),
    "touchpoint": mark("Touch&point"),
    "arrange": mark("&Arrange"),
    "arrange.align": mark("Al&ign"),
    "arrange.lane": mark("Lan&e"),
    "go": mark("&Go"),
    "data": mark("&Data"),
    "help": mark("&Help"),
}
"""The menus in their order; one with a dot in its key lies within the other, where its first action stands."""
