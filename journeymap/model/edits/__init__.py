"""Every edit of a map as a pure function from a journey to a change. Verbs of the user's language; none of
them touches the journey it is given. Ids that are not on the map are passed over, so that a selection may
hold what another edit took away.
"""

from journeymap.model.edits.arranging import Axis, Line, align, distribute, free_shift, move_to_stage
from journeymap.model.edits.copies import duplicate
from journeymap.model.edits.deletion import delete
from journeymap.model.edits.fields import engage, feel, retitle, set_fields
from journeymap.model.edits.following import (
    add_alternative,
    add_below,
    add_between,
    add_first,
    add_next,
    insert_between,
)
from journeymap.model.edits.fragments import fragment, in_a_row, paste
from journeymap.model.edits.healing import delete_healing
from journeymap.model.edits.images import show_image
from journeymap.model.edits.lanes import add_lane, expect, felt, move_lane, resize_lane, shift
from journeymap.model.edits.notes import (
    Place,
    add_blank_note,
    add_note,
    beside,
    cell,
    lane_for,
    lay,
    pin,
    place_of,
    write,
)
from journeymap.model.edits.ordering import moved
from journeymap.model.edits.personas import add_persona
from journeymap.model.edits.sources import bind
from journeymap.model.edits.stages import add_stage, move_stage, resize_stage
from journeymap.model.edits.touchpoints import add_touchpoint, add_touchpoint_around, move, on_grid, place
from journeymap.model.edits.transitions import (
    connect,
    connect_both_ways,
    insert_into,
    reconnect,
    transition_between,
)
from journeymap.model.edits.wording import occurrences, replace_text
from journeymap.model.validity import EditError

__all__ = [
    "Axis",
    "EditError",
    "Line",
    "Place",
    "add_alternative",
    "add_below",
    "add_between",
    "add_blank_note",
    "add_first",
    "add_lane",
    "add_next",
    "add_note",
    "add_persona",
    "add_stage",
    "add_touchpoint",
    "add_touchpoint_around",
    "align",
    "beside",
    "bind",
    "cell",
    "connect",
    "connect_both_ways",
    "delete",
    "delete_healing",
    "distribute",
    "duplicate",
    "engage",
    "expect",
    "feel",
    "felt",
    "fragment",
    "free_shift",
    "in_a_row",
    "insert_between",
    "insert_into",
    "lane_for",
    "lay",
    "move",
    "move_lane",
    "move_stage",
    "move_to_stage",
    "moved",
    "occurrences",
    "on_grid",
    "paste",
    "pin",
    "place",
    "place_of",
    "reconnect",
    "replace_text",
    "resize_lane",
    "resize_stage",
    "retitle",
    "set_fields",
    "shift",
    "show_image",
    "transition_between",
    "write",
]
