"""A note as it is drawn: how large its text makes it, and where on it everything stands."""

from functools import lru_cache
from typing import NamedTuple

from journeymap.drawing import text
from journeymap.drawing.style import font
from journeymap.language import translated
from journeymap.model import catalogue
from journeymap.model.geometry import Rect
from journeymap.model.journey import Journey
from journeymap.model.records import Evidence, Image, Note, NoteKind

NARROWEST, WIDEST = 132.0, 190.0
FREE_WIDTH = 150.0
"""Width of a note that lies free on the map."""
FACE, SMALL = 12.0, 10.0
LINE = 15.0
_LEFT, _PAD, _FOOT = 25.0, 8.0, 16.0
_LINES = 6
_TALLEST_PICTURE = 120.0
_STATED = (NoteKind.PAIN_POINT, NoteKind.OPPORTUNITY)
"""Kinds of note that are statements of fact: how they are known is always said."""


class Parts(NamedTuple):
    """What of a note is drawn where: lines of text, what stands below them, the picture; `height` is of it all.

    Rectangles are counted from the note's upper left corner.
    """

    lines: tuple[str, ...]
    elided: bool
    words: Rect
    foot: str
    picture: Rect | None
    height: float


def parts(journey: Journey, note: Note, width: float) -> Parts:
    """The parts of a note of a width in map units."""
    image = journey.images.get(note.image) if note.image else None
    shape = image.height / image.width if isinstance(image, Image) and image.width > 0 else 0.0
    severe = note.says is NoteKind.PAIN_POINT and note.severity is not None
    return _parts(note.text, width, shape, _footing(note), severe)


@lru_cache(maxsize=16_384)
def _parts(words: str, width: float, shape: float, foot: str, severe: bool) -> Parts:  # noqa: FBT001  # a key
    top = 0.0
    picture = None
    if shape:
        high = min((width - 12.0) * shape, _TALLEST_PICTURE)
        picture = Rect(6.0, 6.0, width - 12.0, high)
        top = picture.bottom - 2.0
    lines, elided = set_in_lines(words, width - _LEFT - _PAD, _LINES)
    room = Rect(_LEFT, top + 7.0, width - _LEFT - _PAD, LINE * len(lines))
    footed = _FOOT if foot or severe else 0.0
    bare = picture is not None and not words.strip() and not footed
    height = picture.bottom + 6.0 if bare and picture else room.bottom + footed + 8.0
    return Parts(() if bare else lines, elided, room, foot, picture, height)


@lru_cache(maxsize=16_384)
def set_in_lines(words: str, width: float, most: int) -> tuple[tuple[str, ...], bool]:
    """A text with its own line breaks in at most so many lines of a width, and whether that is not the whole."""
    face = font(FACE)
    found: list[str] = []
    for paragraph in words.strip().splitlines() or [""]:
        if len(found) == most:
            found[-1] = text.elided(found[-1] + " …", face, width)
            return tuple(found), True
        found += text.wrapped(paragraph, face, width, most - len(found))
    whole = "".join("".join(found).split()) == "".join(words.split())
    return tuple(found), not whole


def _footing(note: Note) -> str:
    """How a statement is known, in few words; of a plain note only where more than an assumption is said."""
    known: Evidence = note.evidence
    if note.says is NoteKind.QUOTE:
        return known.source
    if note.says not in _STATED and known == Evidence():
        return ""
    return " · ".join(word for word in (translated(catalogue.EVIDENCE[known.kind]), known.source) if word)
