"""The picture of a map: what screen, PNG and PDF have in common. Whoever shows a map calls this.

`paint` draws the map itself; `poster` adds what stands around it on paper: its title, the legend, the source.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journeymap.drawing import far, legend, stages, text, touchpoints, transitions
from journeymap.drawing.boxes import Mask, Numbers, Rows, grown
from journeymap.drawing.lanes import painting as lanes
from journeymap.drawing.pieces import pieces
from journeymap.drawing.routes import Pair
from journeymap.drawing.scene import Scene, extent
from journeymap.drawing.style import BOLD, Palette, color, font
from journeymap.drawing.touchpoints import RIBBON, Look
from journeymap.drawing.transitions import Line
from journeymap.language import tr
from journeymap.model import geometry
from journeymap.model.geometry import MARGIN, Rect
from journeymap.model.ids import Id

_TITLE_HEIGHT = 40.0
_FAR, _NEAR = 0.30, 0.55
"""Device pixels a map unit below which cards show only colour and shape, and only titles as well."""


FEW = 300
"""From far away so many cards or lines in view are painted one by one; of more, only their colours can be told apart."""
EVERYWHERE = Rect(-1e8, -1e8, 2e8, 2e8)


@dataclass(frozen=True, slots=True)
class Marks:
    """View state: what is selected, what the pointer is over, whose title stands in an editor just now."""

    selected: frozenset[Id] = frozenset()
    hovered: Id | None = None
    edited: Id | None = None

    def of(self, id: Id | None) -> str:
        """The word for how a record is marked."""
        if id is None:
            return ""
        return "selected" if id in self.selected else ("hovered" if id == self.hovered else "")


NO_MARKS = Marks()


def detail_at(scale: float) -> int:
    """How much of a card can be read at so many device pixels a map unit: 0 colour and shape, 1 titles, 2 all."""
    return 0 if scale < _FAR else (1 if scale < _NEAR else 2)


CardPainter = Callable[[QPainter, Scene, Rows, Marks, int], None]
"""Draws the cards of some rows with some detail."""


Seen = Callable[[Numbers], Mask]
"""Tells of rectangles of the map which may be seen."""


def paint_cards(painter: QPainter, scene: Scene, rows: Rows, marks: Marks, detail: int) -> None:
    """Draws cards one by one."""
    for id, rect in scene.cards.at(rows):
        touchpoints.paint_card(painter, scene.journey.touchpoints[id], rect, look_of(scene, id, marks, detail))
        touchpoints.paint_ring(painter, rect, marks.of(id), scene.palette)


def look_of(scene: Scene, id: Id, marks: Marks, detail: int) -> Look:
    """What a card is painted with."""
    palette = scene.faint if id in scene.dimmed else scene.palette
    return Look(scene.overlay, palette, detail, titled=id != marks.edited)


def paint(  # noqa: PLR0913  # what, where and how
    painter: QPainter,
    scene: Scene,
    *,
    view: Rect | None = None,
    detail: int = 2,
    marks: Marks = NO_MARKS,
    cards: CardPainter = paint_cards,
    crowded: bool | None = None,
    seen: Seen | None = None,
) -> None:
    """Draws what of the map lies in `view`, in map units: by default what the painter's clip lets through, or all. `seen` tells
    which rectangles are seen of it, where not all are.

    What is `crowded` is drawn in nothing but colours; by default that is so where a view is crowded.
    """
    if view is None:
        view = _clip(painter) if painter.hasClipping() else EVERYWHERE
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, detail > 0)
    _columns(painter, scene, marks, (view, seen), detail)
    lanes.paint(painter, scene, view=view, detail=detail, marks=marks)
    rows = scene.cards.near(_with_ribbons(view))
    rows = rows[seen(_with_ribbon(scene.cards.array[rows]))] if seen else rows
    if is_crowded(scene, view, detail) if crowded is None else crowded:
        far.paint_ribbons(painter, scene, rows)
        far.paint_lines(painter, scene, scene.lines.maybe_near(view), marks.selected)
        far.paint_cards(painter, scene, rows, marks.selected)
    else:
        found, _ = scene.lines.near(view)
        found = _seen(found, seen) if seen else found
        _ribbons(painter, scene, rows)
        _curves(painter, scene, found, marks)
        cards(painter, scene, rows, marks, detail)
        _labels(painter, scene, found if detail else [])
    lanes.paint_over(painter, scene, view=view, detail=detail, marks=marks)


def _clip(painter: QPainter) -> Rect:
    clip = painter.clipBoundingRect()
    return Rect(clip.x(), clip.y(), clip.width(), clip.height())


def _with_ribbons(view: Rect) -> Rect:
    """The view, and as much above it as ribbons of cards up there hang into it."""
    return Rect(view.x - 6.0, view.y - 6.0 - RIBBON, view.width + 12.0, view.height + 12.0 + RIBBON)


def _with_ribbon(cards: Numbers) -> Numbers:
    """Rectangles around cards with their outlines, and what may hang below."""
    return np.add(grown(cards, 6.0), (0.0, 0.0, 0.0, RIBBON))


def _seen(found: list[tuple[Pair, Line]], seen: Seen) -> list[tuple[Pair, Line]]:
    """The lines of which at least a piece is seen."""
    boxes, of = pieces([line for _, line in found])
    return [found[number] for number in sorted({*of[seen(boxes)].tolist()})]


def _ribbons(painter: QPainter, scene: Scene, rows: Rows) -> None:
    for id, rect in scene.cards.at(rows[scene.losses.lost[rows]]):
        palette = scene.faint if id in scene.dimmed else scene.palette
        touchpoints.paint_ribbon(painter, rect, scene.overlay.marks[id], palette)


def is_crowded(scene: Scene, view: Rect, detail: int) -> bool:
    """Whether so much is in view from far away that only colours are drawn."""
    return detail == 0 and (len(scene.cards.near(view)) > FEW or len(scene.lines.maybe_near(view)) > 2 * FEW)


def _curves(painter: QPainter, scene: Scene, found: list[tuple[Pair, Line]], marks: Marks) -> None:
    """Curves in three strata: what is dimmed, what is not, and on top what is marked."""
    strata: dict[str, list[Line]] = {"dimmed": [], "plain": [], "marked": []}
    for pair, line in found:
        is_dim = not scene.dimmed.isdisjoint(pair)
        strata["marked" if marks.of(scene.ids.get(pair)) else "dimmed" if is_dim else "plain"].append(line)
    transitions.paint(painter, strata["dimmed"], scene.faint)
    transitions.paint(painter, strata["plain"], scene.palette)
    transitions.paint(painter, strata["marked"], scene.palette, marked=True)


def _labels(painter: QPainter, scene: Scene, found: list[tuple[Pair, Line]]) -> None:
    for pair, line in found:
        transitions.paint_label(painter, line, _palette(scene, pair))


def _palette(scene: Scene, pair: Pair) -> Palette:
    return scene.palette if scene.dimmed.isdisjoint(pair) else scene.faint


def _columns(painter: QPainter, scene: Scene, marks: Marks, part: tuple[Rect, Seen | None], detail: int) -> None:
    (view, seen), spans = part, scene.columns
    across = [
        id for stage in scene.journey.stages[:-1] if view.x - 1.0 < spans[id := stage.id].right < view.right + 1.0
    ]
    if seen and across:
        lines = np.array([(spans[id].right - 1.0, view.y, 2.0, view.height) for id in across])
        across = [id for id, is_seen in zip(across, seen(lines).tolist(), strict=True) if is_seen]
    for id in across:
        stages.paint_divider(painter, spans[id], (view.y, min(view.bottom, scene.body)), scene.palette, detail)
    for stage in scene.journey.stages:
        column = spans[stage.id]
        if stage.id != marks.edited and geometry.header(column).grown(2.0).intersects(view):
            stages.paint_header(painter, stage, column, scene.palette, marks.of(stage.id))


def poster_extent(scene: Scene) -> QRectF:
    """The rectangle in map units that `poster` fills."""
    map_rect = extent(scene)
    wide, high = legend.size(scene.overlay, map_rect.width - 6.0)
    below = high + MARGIN if high else 0.0
    width = max(map_rect.width, wide)
    return QRectF(
        map_rect.x - MARGIN,
        map_rect.y - MARGIN - _TITLE_HEIGHT,
        width + 2 * MARGIN,
        map_rect.height + below + 2 * MARGIN + _TITLE_HEIGHT,
    )


def poster(painter: QPainter, scene: Scene, *, notice: str = "") -> None:
    """Draws the map with its title above, and legend and a notice about the figures below, on its own ground."""
    around = poster_extent(scene)
    map_rect = extent(scene)
    palette = scene.palette
    painter.fillRect(around, color(palette.canvas))
    head = QRectF(map_rect.x + 3.0, around.y() + MARGIN - 4.0, map_rect.width, 28.0)
    title = scene.journey.properties.title.strip() or tr("Untitled map")
    face = font(20.0, BOLD)
    text.draw(painter, head, text.elided(title, face, head.width()), face, color(palette.text))
    paint(painter, scene)
    legend.paint(painter, (map_rect.x + 3.0, map_rect.bottom + MARGIN), map_rect.width - 6.0, scene.overlay, palette)
    if notice:
        foot = QRectF(map_rect.x, around.bottom() - MARGIN + 4.0, map_rect.width - 3.0, 14.0)
        text.draw(
            painter,
            foot,
            text.elided(notice, font(10.0), foot.width()),
            font(10.0),
            color(palette.quiet),
            align="right",
        )
