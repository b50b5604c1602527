"""What the shapes of a drawing are for a map: stages, touchpoints, notes, or none of these."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from journeymap.files.interchange.containers import fitting, holder, stages_among
from journeymap.files.interchange.drawioattributes import OURS
from journeymap.files.interchange.drawiocells import Cell, Drawing

LOOSE = ""
"""The stage of cards that stand in none, where there are others."""


class Role(StrEnum):
    """What a shape is. A group is passed through: what it holds counts as if it stood alone."""

    CONTAINER = "stage"
    TOUCHPOINT = "touchpoint"
    NOTE = "note"
    GROUP = "group"
    LABEL = "label"
    ORNAMENT = "ornament"


def roles(drawn: Drawing) -> dict[str, Role]:
    """The role of every shape."""
    found = {cell.id: _role(drawn, cell) for cell in drawn.cells.values() if not cell.is_edge}
    for id in found:
        parent = drawn.cells[id].parent
        if found.get(parent) is Role.TOUCHPOINT and id not in drawn.ends:
            found[id] = Role.ORNAMENT
    return found


def _role(drawn: Drawing, cell: Cell) -> Role:
    """The role by our own mark, else by what draw.io says of the shape, else by what stands in it and leads to it."""
    parent = drawn.cells.get(cell.parent)
    if parent is not None and parent.is_edge:
        return Role.LABEL
    if (marked := cell.attributes.get(OURS, "")) in ("stage", "touchpoint", "note"):
        return Role(marked)
    linked = cell.id in drawn.ends
    if "group" in cell.style:
        return Role.GROUP
    if _holds_shapes(drawn, cell, linked=linked):
        return Role.CONTAINER
    if not cell.label.strip() and not linked:
        return Role.ORNAMENT
    is_note = cell.style.get("shape") in ("note", "note2", "stickyNote") or "note" in cell.style
    return Role.NOTE if is_note or ("text" in cell.style and not linked) else Role.TOUCHPOINT


def _holds_shapes(drawn: Drawing, cell: Cell, *, linked: bool) -> bool:
    """Whether a shape is a container: a swimlane, or one that holds others, but for a card with its ornaments."""
    if "swimlane" in cell.style or cell.style.get("container") == "1":
        return True
    within = [child for child in drawn.children.get(cell.id, ()) if not child.is_edge]
    return bool(within) and (not linked or any(child.id in drawn.ends for child in within))


def stage_cells(drawn: Drawing, of: Mapping[str, Role]) -> tuple[list[str], dict[str, str]]:
    """The containers that are stages, from left to right (from top to bottom where they lie so), and for every shape
    within one which it is.
    """
    containers = [id for id, role in of.items() if role is Role.CONTAINER]
    marked = [id for id in containers if drawn.cells[id].attributes.get(OURS) == "stage"]
    parents = {id: cell.parent or None for id, cell in drawn.cells.items()}
    known = {*containers}
    within = {id: holder(parents.get(id), known, parents) for id in containers}
    stages = marked or stages_among(containers, within)
    outer = {*stages}
    held = {
        id: stage for id in of if (stage := holder(parents.get(id), outer, parents)) is not None and id not in outer
    }
    rects = {id: drawn.rect(drawn.cells[id]) for id in stages}
    across = not in_rows(drawn, stages)
    return sorted(stages, key=lambda id: rects[id].center if across else rects[id].center[::-1]), held


def stages_of_cards(
    drawn: Drawing,
    cards: Sequence[str],
    lanes: Sequence[str],
    held: Mapping[str, str],
    links: Sequence[tuple[str, str]],
) -> dict[str, str]:
    """For every card its stage: the one that holds it, else the one in whose column its middle lies, else the one with
    which it is linked most, else LOOSE.
    """
    axis = int(in_rows(drawn, lanes))
    rects = {lane: drawn.rect(drawn.cells[lane]) for lane in lanes}
    found: dict[str, str] = {}
    for id in cards:
        middle = drawn.rect(drawn.cells[id]).center[axis]
        over = (lane for lane, rect in rects.items() if rect[axis] <= middle < rect[axis] + rect[axis + 2])
        if stage := held.get(id) or next(over, ""):
            found[id] = stage
    found |= fitting([id for id in cards if id not in found], found, links, lanes)
    return {id: found.get(id, LOOSE) for id in cards}


def in_rows(drawn: Drawing, stages: Sequence[str]) -> bool:
    """Whether containers lie below each other rather than side by side."""
    centers = [drawn.rect(drawn.cells[id]).center for id in stages]
    spans = [max(of) - min(of) for of in zip(*centers, strict=True)]
    return bool(spans) and spans[1] > spans[0]
