"""Figures in tables and trees."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from journeymap.drawing.text import draw


class FigureDelegate(QStyledItemDelegate):
    """Draws the figure in the user role at the right, in its own colour also where its row is selected."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        words = index.data(Qt.ItemDataRole.UserRole)
        if words:
            rect = QRectF(
                option.rect  # pyright: ignore[reportAttributeAccessIssue,reportUnknownMemberType,reportUnknownArgumentType]  # the stubs lack it
            ).adjusted(0, 0, -8, 0)
            style, ink = index.data(Qt.ItemDataRole.FontRole), index.data(Qt.ItemDataRole.ForegroundRole)
            draw(painter, rect, words, style, ink, align="right")
