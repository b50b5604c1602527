"""Open menus have the letters: the keys of the map do not act through them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import branchy


@pytest.fixture
def on_map(qtbot, window):
    window.desk.session.document.open(branchy(), None)
    window.desk.centre.show_map()
    window.activateWindow()
    window.desk.canvas.setFocus()
    return window


def test_a_letter_in_an_open_menu_is_the_menus_own(qtbot, on_map):
    document = on_map.desk.session.document
    (insert,) = (action.menu() for action in on_map.menuBar().actions() if action.text() == "&Insert")
    insert.popup(on_map.mapToGlobal(on_map.rect().center()))
    QTest.keyClick(insert, Qt.Key.Key_M)  # no letter of this menu; on the map it marks a moment of truth
    QTest.keyClick(insert, Qt.Key.Key_1)
    assert document.history.count() == 0
    QTest.keyClick(insert, Qt.Key.Key_L)  # opens its menu of lanes; on the map it would add one
    assert document.history.count() == 0
    inner = QApplication.activePopupWidget()
    assert inner is not insert
    QTest.keyClick(inner, Qt.Key.Key_Escape)
    insert.close()


def test_keys_act_again_once_the_menu_is_closed(qtbot, on_map):
    document = on_map.desk.session.document
    (edit,) = (action.menu() for action in on_map.menuBar().actions() if action.text() == "&Edit")
    edit.popup(on_map.mapToGlobal(on_map.rect().center()))
    edit.close()
    QTest.keyClick(on_map.desk.canvas, Qt.Key.Key_S)
    assert document.history.text(0) == "Add stage"
