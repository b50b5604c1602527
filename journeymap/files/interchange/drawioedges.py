"""The edges of a drawing with what they join."""

from collections.abc import Mapping
from dataclasses import dataclass

from journeymap.files.interchange.drawioattributes import OURS
from journeymap.files.interchange.drawiocells import Cell, Drawing, Point
from journeymap.files.interchange.drawioroles import Role
from journeymap.model.geometry import Rect

_NEAR = 6.0
"""So near to a card, in units of draw.io, an end seems to touch it."""


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge from one cell to another, "" for an end that is loose; `ours` where its id is that of a transition.
    `guessed` counts the ends that were loose and lie on a card.
    """

    id: str
    source: str
    target: str
    label: str
    ours: bool
    guessed: int = 0

    def other(self, id: str) -> str:
        """The cell at the other end of this one, "" where it is at neither."""
        return self.target if self.source == id else self.source if self.target == id else ""


def edges(drawn: Drawing, roles: Mapping[str, Role]) -> list[Edge]:
    """All edges, in the direction of their arrows: two for one with an arrow at both ends."""
    found: list[Edge] = []
    cards = {id: drawn.rect(drawn.cells[id]) for id, role in roles.items() if role is Role.TOUCHPOINT}
    for cell in drawn.cells.values():
        if not cell.is_edge:
            continue
        tied = [_end(drawn, roles, id) for id in (cell.source, cell.target)]
        source, target = (end or _under(drawn, cell, tip, cards) for end, tip in zip(tied, cell.tips, strict=True))
        guessed = sum(1 for before, after in zip(tied, (source, target), strict=True) if before != after)
        ours = OURS in cell.attributes
        forward = cell.style.get("endArrow", "classic") != "none"
        back = cell.style.get("startArrow", "none") != "none"
        label = _label(drawn, cell)
        if forward or not back:
            found.append(Edge(cell.id, source, target, label, ours, guessed))
        if back:
            found.append(Edge(cell.id, target, source, label, ours and not forward, 0 if forward else guessed))
    return found


def _end(drawn: Drawing, roles: Mapping[str, Role], id: str) -> str:
    """The touchpoint, note or container that an end is, or that holds it."""
    seen: set[str] = set()
    while id in drawn.cells and id not in seen:
        if roles.get(id) in (Role.TOUCHPOINT, Role.NOTE, Role.CONTAINER):
            return id
        seen.add(id)
        id = drawn.cells[id].parent
    return ""


def _under(drawn: Drawing, edge: Cell, tip: Point | None, cards: Mapping[str, Rect]) -> str:
    """The smallest card on which a loose tip lies, or which it all but touches."""
    if tip is None:
        return ""
    parent = drawn.cells.get(edge.parent)
    left, top = drawn.rect(parent)[:2] if parent is not None else (0.0, 0.0)
    x, y = tip[0] + left, tip[1] + top
    hit = [id for id, rect in cards.items() if rect.grown(_NEAR).contains(x, y)]
    return min(hit, key=lambda id: cards[id].width * cards[id].height, default="")


def _label(drawn: Drawing, edge: Cell) -> str:
    """The words on an edge, and those of the labels that are shapes of their own."""
    own = (edge.label, *(child.label for child in drawn.children.get(edge.id, ())))
    return " ".join(words for words in own if words.strip())
