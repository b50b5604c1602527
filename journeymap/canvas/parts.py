"""Which parts of the map there are to be hit."""

from enum import StrEnum
from typing import NamedTuple

from journeymap.model.ids import Id


class Part(StrEnum):
    """Which part of the map was hit."""

    CARD = "card"
    RIM = "rim"
    TRANSITION = "transition"
    HEADER = "header"
    DIVIDER = "divider"
    NOTE = "note"
    MARK = "mark"
    FOLD = "fold"
    LANE_TITLE = "lane title"
    LANE_EDGE = "lane edge"
    LANE = "lane"
    GROUND = "ground"


class Hit(NamedTuple):
    """What is there, and of which record: the touchpoint of a card, of a rim or of a mark in an emotion lane, the
    transition, the stage of a header or of the divider at its right edge, the note, the lane; None for the ground.
    """

    part: Part
    id: Id | None = None


GROUND = Hit(Part.GROUND)
