"""The coverage matrix: how many touchpoints of each engagement type there are in each stage."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from journeymap.drawing.style import BOLD, PALETTES, Palette, Theme, color, font
from journeymap.drawing.text import count, draw
from journeymap.language import tr
from journeymap.model.ids import Id
from journeymap.model.journey import Journey
from journeymap.model.names import name_of
from journeymap.model.records import EngagementType, Stage
from journeymap.panels.labels import plain_tooltip
from journeymap.panels.marks import paint_badge
from journeymap.panels.toggles import TYPES, type_name

_ROW = 24.0
_LEAD = 28.0
_GAP = 3.0
_WIDEST = 52.0
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

Cells = Mapping[tuple[EngagementType, Id], tuple[Id, ...]]


def coverage(journey: Journey) -> Cells:
    """The touchpoints of each primary engagement type and stage; pairs without any are left out."""
    cells: dict[tuple[EngagementType, Id], list[Id]] = {}
    for touchpoint in journey.touchpoints.values():
        if touchpoint.engagement is not None and touchpoint.stage is not None:
            cells.setdefault((touchpoint.engagement, touchpoint.stage), []).append(touchpoint.id)
    return {key: tuple(ids) for key, ids in cells.items()}


class Coverage(QWidget):
    """Type × stage. A click, or arrows and Space, chooses the touchpoints of a cell; with Ctrl or Shift it adds them.
    A click on a type chooses its whole row.
    """

    chosen = Signal(object)
    added = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._stages: Sequence[Stage] = ()
        self._cells: Cells = {}
        self._palette: Palette = PALETTES[Theme.LIGHT]
        self._at = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Coverage of engagement types by stage"))

    def set_theme(self, theme: Theme) -> None:
        """Paints in another theme from now on."""
        self._palette = PALETTES[theme]
        self.update()

    def show_journey(self, journey: Journey) -> None:
        """Counts anew."""
        self._stages = journey.stages
        self._cells = coverage(journey)
        self._at = (self._at[0], min(self._at[1], max(0, len(self._stages) - 1)))
        self._tell()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, round(_ROW * len(TYPES)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, round(_ROW * len(TYPES)))

    def _cell(self, row: int, column: int) -> QRectF:
        width = min(_WIDEST, (self.width() - _LEAD) / max(1, len(self._stages)))
        gap = min(_GAP, width / 4)
        return QRectF(_LEAD + column * width, row * _ROW + 1.5, width - gap, _ROW - 3)

    def _ids(self, row: int, column: int) -> tuple[Id, ...]:
        return self._cells.get((TYPES[row], self._stages[column].id), ())

    def _hit(self, at: QPoint) -> tuple[int, int] | None:
        for row in range(len(TYPES)):
            for column in range(len(self._stages)):
                if self._cell(row, column).contains(at):
                    return row, column
        return None

    def _said(self, row: int, column: int) -> str:
        stage = name_of(self._stages[column])
        said = tr("{type} in {stage}: %n touchpoint(s)", n=len(self._ids(row, column)))
        return said.replace("{type}", type_name(TYPES[row]), 1).replace("{stage}", stage, 1)

    def _tell(self) -> None:
        self.setAccessibleDescription(self._said(*self._at) if self._stages else tr("The map has no stage yet."))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        hit, row = self._hit(at), int(at.y() / _ROW)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if hit is not None:
            self._at = hit
            self._choose(event.modifiers())
        elif at.x() < _LEAD and row in range(len(TYPES)):
            ids = [id for column in range(len(self._stages)) for id in self._ids(row, column)]
            self._tell_choice(ids, event.modifiers())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
        }  # fmt: skip
        if event.key() in steps and self._stages:
            down, right = steps[Qt.Key(event.key())]
            row = min(len(TYPES) - 1, max(0, self._at[0] + down))
            self._at = (row, min(len(self._stages) - 1, max(0, self._at[1] + right)))
            self._tell()
            self.update()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(event.modifiers())
        else:
            super().keyPressEvent(event)

    def _choose(self, keys: Qt.KeyboardModifier) -> None:
        if self._stages:
            self._tell()
            self.update()
            self._tell_choice(self._ids(*self._at), keys)

    def _tell_choice(self, ids: Sequence[Id], keys: Qt.KeyboardModifier) -> None:
        (self.added if keys & _ADDING else self.chosen).emit(ids)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hit = self._hit(event.pos())
            QToolTip.showText(event.globalPos(), plain_tooltip(self._said(*hit)) if hit else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # Qt crashes where a painter outlives its paint event, as in an error
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            most = max((len(ids) for ids in self._cells.values()), default=1)
            for row, kind in enumerate(TYPES):
                paint_badge(painter, QRectF(2, row * _ROW + 4, 16, 16), kind, self._palette)
                for column in range(len(self._stages)):
                    self._paint_cell(painter, self._cell(row, column), kind, len(self._ids(row, column)), most)
            if self.hasFocus() and self._stages:
                painter.setPen(QPen(color(self._palette.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._cell(*self._at), 4, 4)

    def _paint_cell(self, painter: QPainter, rect: QRectF, kind: EngagementType, number: int, most: int) -> None:
        palette = self._palette
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.field))
        painter.drawRoundedRect(rect, 4, 4)
        if number:
            painter.setBrush(color(palette.engagement[kind], 0.3 + 0.25 * number / most))
            painter.drawRoundedRect(rect, 4, 4)
        words = count(number) if number else "–"
        ink, style = (palette.text, font(11, BOLD)) if number else (palette.quiet, font(11))
        if rect.width() >= 10:
            draw(painter, rect, words, style, color(ink), align="center")
