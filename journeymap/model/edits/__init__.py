"""Every edit of a map as a pure function from a journey to a change. Verbs of the user's language; none of
them touches the journey it is given. Ids that are not on the map are passed over, so that a selection may
hold what another edit took away.
"""

from journeymap.model.edits.copies import duplicate
from journeymap.model.edits.deletion import delete
from journeymap.model.edits.fields import engage, feel, retitle, set_fields
from journeymap.model.edits.lanes import add_lane
from journeymap.model.edits.sources import bind
from journeymap.model.edits.stages import add_stage, move_stage, resize_stage
from journeymap.model.edits.touchpoints import add_next, add_touchpoint, add_touchpoint_around, move, on_grid
from journeymap.model.edits.transitions import connect, reconnect, transition_between
from journeymap.model.validity import EditError

__all__ = [
    "EditError",
    "add_lane",
    "add_next",
    "add_stage",
    "add_touchpoint",
    "add_touchpoint_around",
    "bind",
    "connect",
    "delete",
    "duplicate",
    "engage",
    "feel",
    "move",
    "move_stage",
    "on_grid",
    "reconnect",
    "resize_stage",
    "retitle",
    "set_fields",
    "transition_between",
]
