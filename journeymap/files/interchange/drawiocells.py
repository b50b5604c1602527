"""The cells of a page of draw.io as values: shapes and edges with their labels, styles and places on the page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import isfinite
from xml.etree.ElementTree import Element

from journeymap.files.interchange.htmllabels import text_of_html
from journeymap.model.geometry import Rect

_FARTHEST = 1e6
_PLACEHOLDER = re.compile(r"%(\w+)%")


Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cell:
    """One shape or edge. `rect` is relative to the parent, and in its sizes where `relative`. `tips` are the points at
    which an edge begins and ends where it is tied to nothing, relative to the parent as well.
    """

    id: str
    label: str
    style: Mapping[str, str]
    attributes: Mapping[str, str]
    is_edge: bool
    parent: str
    source: str
    target: str
    rect: Rect
    relative: bool
    tips: tuple[Point | None, Point | None] = (None, None)


@dataclass(frozen=True)
class Drawing:
    """The cells of a page by id, in painting order, and what the page itself says of the map."""

    cells: Mapping[str, Cell]
    about: Mapping[str, str] = field(default_factory=dict[str, str])

    @cached_property
    def children(self) -> Mapping[str, list[Cell]]:
        """The cells within each cell."""
        found: dict[str, list[Cell]] = {}
        for cell in self.cells.values():
            found.setdefault(cell.parent, []).append(cell)
        return found

    @cached_property
    def ends(self) -> frozenset[str]:
        """The ids that edges lead to or from."""
        return frozenset(end for cell in self.cells.values() if cell.is_edge for end in (cell.source, cell.target))

    def rect(self, cell: Cell) -> Rect:
        """Where a cell lies on the page."""
        x, y = cell.rect.x, cell.rect.y
        seen = {cell.id}
        relative = cell.relative
        parent = self.cells.get(cell.parent)
        while parent is not None and parent.id not in seen and not parent.is_edge:
            seen.add(parent.id)
            if relative:
                x, y = x * parent.rect.width, y * parent.rect.height
            x, y, relative = x + parent.rect.x, y + parent.rect.y, parent.relative
            parent = self.cells.get(parent.parent)
        return Rect(x, y, cell.rect.width, cell.rect.height)


def drawing(model: Element) -> Drawing:
    """The shapes and edges of a page. Of two cells with one id the first counts."""
    cells: dict[str, Cell] = {}
    about: Mapping[str, str] = {}
    for element in model.iterfind("./root/*"):
        wrapped = element.find("mxCell") if element.tag in ("object", "UserObject") else None
        inner = element if element.tag == "mxCell" else wrapped
        if inner is None:
            continue
        id = element.get("id") or inner.get("id") or f"cell {len(cells)}"
        if element.get("journeymap") == "map":
            about = dict(element.attrib)
        if "1" in (inner.get("vertex"), inner.get("edge")):
            cells.setdefault(id, _cell(id, element, inner))
    return Drawing(cells, about)


def _cell(id: str, element: Element, inner: Element) -> Cell:
    style = _style(inner.get("style", ""))
    label = inner.get("value", "") if element is inner else element.get("label", "")
    if element.get("placeholders") == "1":
        label = _PLACEHOLDER.sub(lambda found: element.get(found[1], found[0]), label)
    geometry = inner.find("mxGeometry")
    rect, relative = Rect(0, 0, 0, 0), False
    tips: tuple[Point | None, Point | None] = (None, None)
    if geometry is not None:
        tips = (_tip(geometry, "sourcePoint"), _tip(geometry, "targetPoint"))
        rect = Rect(*(_number(geometry.get(name)) for name in ("x", "y", "width", "height")))
        relative = geometry.get("relative") == "1"
    return Cell(
        id=id,
        label=text_of_html(label) if style.get("html", "0") == "1" else label,
        style=style,
        attributes=dict(element.attrib) if element is not inner else {},
        is_edge=inner.get("edge") == "1",
        parent=inner.get("parent", ""),
        source=inner.get("source", ""),
        target=inner.get("target", ""),
        rect=rect,
        relative=relative,
        tips=tips,
    )


def _tip(geometry: Element, name: str) -> Point | None:
    point = geometry.find(f"mxPoint[@as='{name}']")
    return None if point is None else (_number(point.get("x")), _number(point.get("y")))


def _style(text: str) -> dict[str, str]:
    """The keys of a style; a bare name, as of a shape, has the value 1."""
    pairs = (part.strip().partition("=") for part in text.split(";") if part.strip())
    return {name: value if equals else "1" for name, equals, value in pairs}


def _number(text: str | None) -> float:
    try:
        number = float(text or 0)
    except ValueError:
        return 0.0
    return min(_FARTHEST, max(-_FARTHEST, number)) if isfinite(number) else 0.0
