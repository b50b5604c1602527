"""A cell of a table that is one of many choices: a list where it is edited."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

_SHOWN = 12
"""So many choices are in sight at once, and the others behind a scroll bar."""

_AROUND = 44
"""Pixels beside the words of a choice: its padding and the scroll bar."""

Index = QModelIndex | QPersistentModelIndex


def short_list(box: QComboBox) -> None:
    """Lets the list of a picker be no longer than a few rows; styles else let it cover the screen."""
    box.setMaxVisibleItems(_SHOWN)
    box.setStyleSheet("QComboBox { combobox-popup: 0; }")


class _Choices(QComboBox):
    """A picker in a cell, whose list is as wide as its longest choice."""

    @override
    def showPopup(self) -> None:
        view = self.view()
        view.ensurePolished()
        longest = max((view.fontMetrics().horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        view.setMinimumWidth(min(longest + _AROUND, self.screen().availableSize().width()))
        super().showPopup()


class ChoiceDelegate(QStyledItemDelegate):
    """A list of all choices for a cell, each with its name for the user, under the accessible name of the list."""

    def __init__(self, parent: QObject, choices: Callable[[Index], Mapping[str, str]], name: str) -> None:
        super().__init__(parent)
        self._choices, self._name = choices, name

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = _Choices(parent)
        short_list(box)
        box.setAccessibleName(self._name)
        for key, name in self._choices(index).items():
            box.addItem(name, key)
        box.activated.connect(lambda: self.commitData.emit(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox) and editor.currentData() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.currentData())
