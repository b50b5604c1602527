"""Where notes stand in a lane: in the cell of their stage, side by side as there is room, or under their touchpoint."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from journeymap.drawing.lanes.sticky import NARROWEST, WIDEST
from journeymap.model.geometry import Column, Rect
from journeymap.model.ids import Id
from journeymap.model.records import Note

APART = 6.0
_BESIDE = 10.0
"""Free at both sides of a cell."""


def width_in(cell: Column) -> float:
    """The width of notes in a cell."""
    room, count = _room(cell)
    return min(WIDEST, (room - APART * (count - 1)) / count)


def slots(cell: Column) -> Sequence[float]:
    """The left edges at which notes stand side by side in a cell."""
    wide = width_in(cell)
    return [cell.left + _BESIDE + (wide + APART) * index for index in range(_room(cell)[1])]


def _room(cell: Column) -> tuple[float, int]:
    room = max(cell.width - 2 * _BESIDE, 24.0)
    return room, max(1, int((room + APART) // (NARROWEST + APART)))


def placed(
    notes: Iterable[Note], cell: Column, cards: Mapping[Id, Rect], height: Callable[[Note, float], float]
) -> dict[Id, Rect]:
    """The rectangles of a cell's notes, y counted from the cell's upper edge. Those pinned to a touchpoint come first,
    under its middle; the others one after the other where the cell is filled least. `height` says how high a note is.
    """
    wide = width_in(cell)
    lefts = slots(cell)
    filled: dict[float, float] = {}

    def reach(left: float) -> float:
        """How far down the cell is filled where a note would stand."""
        return max((bottom for x, bottom in filled.items() if abs(x - left) < wide), default=0.0)

    found: dict[Id, Rect] = {}
    for note in sorted(notes, key=lambda note: (note.touchpoint not in cards, note.order, note.id)):
        card = cards.get(note.touchpoint or "")
        left = min(lefts, key=reach) if card is None else _under(card, cell, wide)
        found[note.id] = Rect(left, reach(left), wide, height(note, wide))
        filled[left] = found[note.id].bottom + APART
    return found


def _under(card: Rect, cell: Column, wide: float) -> float:
    """The left edge of a note under the middle of a card, within its cell."""
    left = card.x + card.width / 2 - wide / 2
    return max(cell.left + _BESIDE, min(left, cell.right - _BESIDE - wide))
