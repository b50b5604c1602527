"""The tree of the outline as a widget: its looks, its keys, what is dragged in it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView
from typing_extensions import override

from journeymap.language import tr
from journeymap.model.records import View
from journeymap.panels.figures import FigureDelegate
from journeymap.panels.outlinerows import OutlineRows

_FIGURE = 50
"""Width of the column of drop-offs in pixels."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OutlineView(QTreeView):
    """Enter goes to a row on the map, Alt and an arrow moves it, Delete takes it away; F2 and a double click rename
    it, a double click on a kept view goes to it.
    """

    gone_to = Signal(str)
    moved = Signal(int)
    deleted = Signal()
    context_asked = Signal(QPoint)

    def __init__(self, rows: OutlineRows) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setAccessibleName(tr("Outline"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(12)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setItemDelegateForColumn(1, FigureDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, _FIGURE)
        self.setColumnHidden(1, True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:  # what the editor leaves over is not for the rows
            super().keyPressEvent(event)
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        id = self._rows.id_at(self.currentIndex())
        if alt and event.key() in _STEPS:
            self.moved.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and id is not None:
            self.gone_to.emit(id)
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        id = self._rows.id_at(index)
        if id is not None and event.button() is Qt.MouseButton.LeftButton:
            if self._rows.is_kind(index, View):
                self.gone_to.emit(id)
            else:
                self.edit(index.siblingAtColumn(0))
        else:
            super().mouseDoubleClickEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_asked.emit(event.globalPos())
