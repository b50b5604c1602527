r"""Everything that a user can do, one row each: menus, tool bar, context menus, shortcuts and the key sheet are made
from this table.

No shortcut uses [ ] { } \ or /: on many keyboards they need AltGr or Shift.
"""

from collections.abc import Mapping

from journeymap.app.actions import arrange, data, edit, explain, file, go, insert, lane, search, touchpoint, view
from journeymap.app.actions.action import MENUS, Action, Where
from journeymap.app.actions.contexts import CONTEXTS

__all__ = ["ACTIONS", "BY_ID", "CONTEXTS", "MENUS", "Action", "Where"]

ACTIONS: tuple[Action, ...] = (
    *file.ROWS, *edit.ROWS, *lane.EDITING, *view.ROWS, *insert.ROWS, *lane.ADDING, *touchpoint.ROWS, *arrange.ROWS, *lane.ORDERING,
    *go.ROWS, *search.ROWS, *data.ROWS, *explain.ROWS,
)  # fmt: skip
"""All actions, in the order in which menus list them."""

BY_ID: Mapping[str, Action] = {action.id: action for action in ACTIONS}
