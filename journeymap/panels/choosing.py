"""A cell of a table that is one of many choices: a list where it is edited."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override


class ChoiceDelegate(QStyledItemDelegate):
    """A list of all choices, each with its name for the user, under the accessible name of the list."""

    def __init__(self, parent: QObject, choices: Callable[[], Mapping[str, str]], name: str) -> None:
        super().__init__(parent)
        self._choices, self._name = choices, name

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        box = QComboBox(parent)
        box.setMaxVisibleItems(16)
        box.setAccessibleName(self._name)
        for key, name in self._choices().items():
            box.addItem(name, key)
        box.activated.connect(lambda: self.commitData.emit(box))
        return box

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QComboBox) and editor.currentData() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.currentData())
