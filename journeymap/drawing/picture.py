"""The picture of a map: what screen, PNG and PDF have in common. Whoever shows a map calls this.

`paint` draws the map itself; `poster` adds what stands around it on paper: its title, the legend, the source.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journeymap.drawing import legend, stages, text, touchpoints, transitions
from journeymap.drawing.lanes import painting as lanes
from journeymap.drawing.scene import Scene, extent
from journeymap.drawing.style import BOLD, color, font
from journeymap.drawing.touchpoints import RIBBON, Look
from journeymap.language import tr
from journeymap.model.geometry import MARGIN, Rect
from journeymap.model.ids import Id

_TITLE_HEIGHT = 40.0
_FAR, _NEAR = 0.30, 0.55
"""Device pixels a map unit below which cards show only colour and shape, and only titles as well."""


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


def paint(
    painter: QPainter, scene: Scene, *, view: Rect | None = None, detail: int = 2, marks: Marks = NO_MARKS
) -> None:
    """Draws what of the map lies in `view`, in map units: by default what the painter's clip lets through, or all."""
    if view is None and painter.hasClipping():
        clip = painter.clipBoundingRect()
        view = Rect(clip.x(), clip.y(), clip.width(), clip.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, detail > 0)
    _columns(painter, scene, marks)
    lanes.paint(painter, scene, view=view, detail=detail, marks=marks)
    seen = _with_ribbons(view) if view else None
    shown = {id: rect for id, rect in scene.cards.items() if seen is None or rect.intersects(seen)}
    for id, rect in shown.items():
        mark = scene.overlay.marks.get(id)
        if mark is not None and mark.lost:
            touchpoints.paint_ribbon(painter, rect, mark, scene.palette)
    lines = [(pair, line) for pair, line in scene.lines.items() if view is None or line.box.intersects(view)]
    if detail == 0 and not scene.overlay.flows:
        transitions.paint_far(painter, (line for _, line in lines), scene.palette)
    else:
        for pair, line in lines:
            transitions.paint(painter, line, scene.palette, marks.of(scene.ids.get(pair)))
    for id, rect in shown.items():
        look = Look(scene.overlay, scene.palette, detail, marks.of(id), titled=id != marks.edited)
        touchpoints.paint(painter, scene.journey.touchpoints[id], rect, look)
    if detail > 0:
        for _, line in lines:
            transitions.paint_label(painter, line, scene.palette)
    lanes.paint_over(painter, scene, view=view, detail=detail, marks=marks)


def _with_ribbons(view: Rect) -> Rect:
    """The view, and as much above it as ribbons of cards up there hang into it."""
    return Rect(view.x - 6.0, view.y - 6.0 - RIBBON, view.width + 12.0, view.height + 12.0 + RIBBON)


def _columns(painter: QPainter, scene: Scene, marks: Marks) -> None:
    for stage in scene.journey.stages[:-1]:
        stages.paint_divider(painter, scene.columns[stage.id], scene.body, scene.palette)
    for stage in scene.journey.stages:
        if stage.id != marks.edited:
            stages.paint_header(painter, stage, scene.columns[stage.id], scene.palette, marks.of(stage.id))


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
