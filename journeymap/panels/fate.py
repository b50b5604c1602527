"""What became of the customers at one touchpoint: the drop-off with its interval, and the five counts as a bar."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from journeymap.drawing.style import PALETTES, Palette, Theme, color
from journeymap.drawing.text import count, drop, percent, span
from journeymap.language import mark, tr, translated
from journeymap.metrics.overlay import RELIABLE, has_drop_off
from journeymap.metrics.statistics import wilson
from journeymap.model.figures import Figures, TouchpointFigures
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.panels.labels import label, section, set_role

FATES = (
    ("continued", mark("Continued")),
    ("lost", mark("Lost")),
    ("under_way", mark("Under way")),
    ("completed", mark("Completed")),
)
"""The four ends that a visit can come to, in the order of the bar."""


def fate_brush(fate: str, palette: Palette) -> QBrush:
    """Colour and pattern of a fate; the pattern tells them apart without colour."""
    colours = {"continued": palette.flow, "lost": palette.loss, "under_way": palette.quiet, "completed": palette.good}
    pattern = Qt.BrushStyle.Dense4Pattern if fate == "under_way" else Qt.BrushStyle.SolidPattern
    return QBrush(color(colours[fate]), pattern)


class FateBar(QWidget):
    """The shares of the fates as one bar, 14 pixels high."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[tuple[str, int]] = ()
        self._palette: Palette = PALETTES[Theme.LIGHT]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paints in another theme from now on."""
        self._palette = PALETTES[theme]
        self.update()

    def show_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        """Shows (fate, cases)."""
        self._parts = parts
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, 14)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = sum(cases for _, cases in self._parts)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), color(self._palette.field))
        x = 0.0
        for fate, cases in self._parts:
            width = self.width() * cases / whole if whole else 0.0
            painter.fillRect(QRectF(x, 0, width, self.height()), fate_brush(fate, self._palette))
            x += width


class Swatch(QWidget):
    """The colour of a fate beside its name."""

    def __init__(self, fate: str) -> None:
        super().__init__()
        self._fate = fate
        self._palette: Palette = PALETTES[Theme.LIGHT]
        self.setFixedSize(10, 10)

    def set_theme(self, theme: Theme) -> None:
        """Paints in another theme from now on."""
        self._palette = PALETTES[theme]
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fate_brush(self._fate, self._palette))
        painter.drawRoundedRect(self.rect(), 3, 3)


class FateBox(QWidget):
    """The drop-off of one touchpoint; not there where no data has reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = label("", "figure")
        self.interval = label("", wrap=True)
        self.of = label("", "quiet", wrap=True)
        self.whole = label("", "quiet", wrap=True)
        self.bar = FateBar()
        self.bar.setAccessibleName(tr("What became of the customers"))
        self._swatches = {fate: Swatch(fate) for fate, _ in FATES}
        self._counts = {fate: label("", "quiet") for fate, _ in FATES}
        self._frame = QFrame()
        self._frame.setProperty("role", "loss-box")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(section(tr("Drop-off")))
        rows.addWidget(self._frame)
        self._fill()

    def _fill(self) -> None:
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(8)
        head, beside = QHBoxLayout(), QVBoxLayout()
        beside.setSpacing(0)
        for said in (self.interval, self.of):
            beside.addWidget(said)
        head.setSpacing(12)
        head.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(beside, 1)
        inside.addLayout(head)
        inside.addWidget(self.whole)
        inside.addWidget(self.bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (fate, name) in enumerate(FATES):
            grid.addWidget(self._swatches[fate], row, 0)
            grid.addWidget(label(translated(name), "quiet"), row, 1)
            grid.addWidget(self._counts[fate], row, 2, Qt.AlignmentFlag.AlignRight)
        inside.addLayout(grid)

    def set_theme(self, theme: Theme) -> None:
        """Shows itself in another theme."""
        for part in (self.bar, *self._swatches.values()):
            part.set_theme(theme)

    def show_figures(self, journey: Journey, figures: Figures | None, id: Id | None) -> None:
        """Shows the figures of a touchpoint, or goes away where there are none."""
        here = figures.touchpoints.get(id) if figures and id and id in journey.touchpoints else None
        self.setVisible(here is not None)
        if here is None or id is None:
            return
        parts = [(fate, int(getattr(here, fate))) for fate, _ in FATES]
        self.bar.show_parts(parts)
        for fate, cases in parts:
            share = f" · {percent(cases / here.reached)}" if here.reached else ""
            self._counts[fate].setText(f"{count(cases)}{share}")
        self.bar.setAccessibleDescription(
            ", ".join(f"{translated(name)} {self._counts[fate].text()}" for fate, name in FATES)
        )
        self._head(here, counts=has_drop_off(journey, id))

    def _head(self, here: TouchpointFigures, *, counts: bool) -> None:
        rate = here.drop_off if counts else None
        quiet = rate is not None and here.matured < RELIABLE
        set_role(self._frame, "box" if rate is None or quiet else "loss-box")
        self.figure.setVisible(rate is not None)
        self.whole.setVisible(rate is not None)  # a share of these, while the rate is of those whose fate is known
        self.whole.setText(tr("Of {count} who reached it:").format(count=count(here.reached)))
        set_role(self.figure, "title" if quiet else "figure")
        if rate is None:
            self.interval.setText(
                tr("Nobody’s fate is known here yet")
                if counts
                else tr("A goal: who comes here has completed the journey")
            )
            self.of.setText(
                tr("%n customer(s) reached it", n=here.reached).replace(str(here.reached), count(here.reached))
            )
            return
        self.figure.setText(drop(rate))
        low_high = tr("95 % interval {span}").format(span=span(*wilson(here.lost, here.matured)))
        self.interval.setText(tr("Too few customers to tell") if quiet else low_high)
        lost = tr("{lost} of {matured} customers lost").format(lost=count(here.lost), matured=count(here.matured))
        self.of.setText(f"{lost} · {low_high}" if quiet else lost)
