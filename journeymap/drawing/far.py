"""The map from so far away that cards and lines are but colours: thousands of them in a few strokes."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing import many
from journeymap.drawing.boxes import Rows, grown
from journeymap.drawing.scene import TYPES, Scene
from journeymap.drawing.style import Palette, color, faded
from journeymap.drawing.touchpoints import STRIPE, ribbons
from journeymap.drawing.transitions import PLAIN
from journeymap.metrics.overlay import OverlayKind
from journeymap.model.ids import Id

_WIDTHS = 2.0
"""Lines are drawn in so many steps of map units of width."""
_RING = 2.0
"""Pixels of the outline of what is selected, which must be seen where a card is but a few pixels."""


def paint_ribbons(painter: QPainter, scene: Scene, rows: Rows) -> None:
    """The lost below cards, in the middle shade of their fading."""
    lost, strength, quiet = scene.losses.lost[rows], scene.losses.strength[rows], scene.losses.quiet[rows]
    painter.setPen(Qt.PenStyle.NoPen)
    for is_quiet, alpha in ((False, 0.5), (True, 0.2)):
        chosen = lost & (quiet == is_quiet)
        painter.setBrush(faded(scene.palette.loss, scene.palette.canvas, alpha))
        many.rects(painter, ribbons(scene.cards.array[rows[chosen]], strength[chosen]))


def paint_cards(painter: QPainter, scene: Scene, rows: Rows, selected: frozenset[Id]) -> None:
    """Cards, those of a colour in one stroke, with rings around what is selected."""
    if not len(rows):
        return
    _rings(painter, scene, rows, selected)
    for palette, part in _by_palette(scene, rows):
        types, boxes = scene.types[part], scene.cards.array[part]
        soft = scene.overlay.kind is OverlayKind.ENGAGEMENT
        for number, engaged in enumerate((None, *TYPES)):
            chosen = boxes[types == number]
            painter.setPen(QPen(color(palette.card_border), 1.0))
            painter.setBrush(color(palette.engagement_soft[engaged] if soft and engaged else palette.card))
            many.rects(painter, chosen)
            if engaged:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(palette.engagement[engaged]))
                many.rects(painter, np.column_stack((chosen[:, :2], np.full(len(chosen), STRIPE), chosen[:, 3])))
        painter.setPen(QPen(color(palette.loss), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        many.rects(painter, boxes[scene.points[part]])


def paint_lines(painter: QPainter, scene: Scene, rows: Rows, selected: frozenset[Id]) -> None:
    """Straight lines instead of curves, those of a width in one stroke, and over them what is selected."""
    if not len(rows):
        return
    shown = scene.lines.shown
    ends = scene.lines.straight(rows)
    steps = np.round(shown.widths[rows] / _WIDTHS)
    dim = scene.dim[shown.ends[rows]].any(axis=1)
    for palette, is_dim in ((scene.faint, True), (scene.palette, False)):
        shade = palette.flow if scene.overlay.flows else palette.flow_far
        for step in sorted({*steps[dim == is_dim].tolist()}):
            painter.setPen(QPen(color(shade), max(PLAIN, step * _WIDTHS)))
            many.lines(painter, ends[(steps == step) & (dim == is_dim)])
    if not selected:
        return
    chosen = [t for id in selected if (t := scene.journey.transitions.get(id))]
    marked = [row for t in chosen if (row := shown.rows.get((t.source, t.target))) is not None]
    if marked:
        painter.setPen(_outline(scene.palette))
        many.lines(painter, ends[np.isin(rows, marked)])


def _rings(painter: QPainter, scene: Scene, rows: Rows, selected: frozenset[Id]) -> None:
    """Fills the ground under what is selected, so that it has a rim of at least so many pixels."""
    if selected:
        marked = np.zeros(len(scene.cards), dtype=np.bool_)
        marked[[scene.cards.rows[id] for id in selected if id in scene.cards]] = True
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(scene.palette.accent))
        many.rects(
            painter, grown(scene.cards.array[rows[marked[rows]]], max(4.0, _RING / painter.worldTransform().m11()))
        )


def _outline(palette: Palette) -> QPen:
    pen = QPen(color(palette.accent), _RING)
    pen.setCosmetic(True)
    return pen


def _by_palette(scene: Scene, rows: Rows) -> Iterator[tuple[Palette, Rows]]:
    dim = scene.dim[rows]
    yield scene.faint, rows[dim]
    yield scene.palette, rows[~dim]
