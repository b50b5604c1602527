"""The edges of a drawing with what they join."""

from collections.abc import Mapping
from dataclasses import dataclass

from journeymap.files.interchange.drawioattributes import OURS
from journeymap.files.interchange.drawiocells import Cell, Drawing
from journeymap.files.interchange.drawioroles import Role


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge from one cell to another, "" for an end that is loose; `ours` where its id is that of a transition."""

    id: str
    source: str
    target: str
    label: str
    ours: bool

    def other(self, id: str) -> str:
        """The cell at the other end of this one, "" where it is at neither."""
        return self.target if self.source == id else self.source if self.target == id else ""


def edges(drawn: Drawing, roles: Mapping[str, Role]) -> list[Edge]:
    """All edges, in the direction of their arrows: two for one with an arrow at both ends."""
    found: list[Edge] = []
    for cell in drawn.cells.values():
        if not cell.is_edge:
            continue
        source, target = (_end(drawn, roles, id) for id in (cell.source, cell.target))
        ours = OURS in cell.attributes
        forward = cell.style.get("endArrow", "classic") != "none"
        back = cell.style.get("startArrow", "none") != "none"
        label = _label(drawn, cell)
        if forward or not back:
            found.append(Edge(cell.id, source, target, label, ours))
        if back:
            found.append(Edge(cell.id, target, source, label, ours and not forward))
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


def _label(drawn: Drawing, edge: Cell) -> str:
    """The words on an edge, and those of the labels that are shapes of their own."""
    own = (edge.label, *(child.label for child in drawn.children.get(edge.id, ())))
    return " ".join(words for words in own if words.strip())
