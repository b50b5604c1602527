"""What all tables of the panels have in common: quiet, without a grid, their keys for moving and not for editing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

_PADDING = "QTableView::item { padding: 0 6px; }"


def quiet_table(table: QTableView, name: str, *, height: int, editable: bool = False) -> None:
    """Prepares a table under its accessible name, with rows of a height in pixels. Tab leaves it."""
    table.setAccessibleName(name)
    table.setStyleSheet(_PADDING)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    if not editable:
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(height)
    table.horizontalHeader().setHighlightSections(False)
