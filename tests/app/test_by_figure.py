"""Selecting touchpoints by their figures, in the real window with the sample of a shop."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from journeymap.app.byfigure import RangeDialog
from tests.builders import branchy, shop


@pytest.fixture
def shown(window, qtbot):
    window.desk.session.document.open(shop(), None)
    window.desk.centre.show_map()
    window.desk.session.overlay.show("reached")  # a 1000, b 300, c 230, d 430
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    return window


def opened(window, qtbot) -> RangeDialog:
    window.actions_.refresh()
    window.actions_.by_id["edit.by-figure"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RangeDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.low.setFocus()
    return dialog


def typed(qtbot, box, text: str) -> None:
    box.selectAll()
    qtbot.keyClicks(box, text)


def test_what_lies_in_the_range_is_selected_meanwhile(shown, qtbot) -> None:
    dialog = opened(shown, qtbot)
    assert (dialog.low.value(), dialog.high.value()) == (230, 1000)
    assert len(shown.desk.session.selection.ids) == 4
    typed(qtbot, dialog.low, "300")
    typed(qtbot, dialog.high, "430")
    assert set(shown.desk.session.selection.ids) == {"b", "d"}
    assert dialog.said.text() == "2 touchpoints selected"
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    assert set(shown.desk.session.selection.ids) == {"b", "d"}


def test_cancel_leaves_the_selection_as_it_was(shown, qtbot) -> None:
    shown.desk.session.selection.set(["a-b"])
    dialog = opened(shown, qtbot)
    typed(qtbot, dialog.low, "900")
    assert shown.desk.session.selection.ids == ("a",)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shown.desk.session.selection.ids == ("a-b",)


def test_rates_are_in_per_cent(shown, qtbot) -> None:
    shown.desk.session.overlay.show("drop-off")  # a 500 of 1000, b 20 of 290, c 40 of 230
    dialog = opened(shown, qtbot)
    assert dialog.low.suffix().strip() == "%"
    typed(qtbot, dialog.low, "17.39")  # 40 / 230, as it is shown
    assert set(shown.desk.session.selection.ids) == {"a", "c"}
    dialog.reject()


def test_without_figures_it_cannot_be_asked(shown) -> None:
    shown.desk.session.overlay.show("none")
    shown.actions_.refresh()
    assert not shown.actions_.by_id["edit.by-figure"].isEnabled()
    shown.desk.session.document.open(branchy(), None)
    assert not shown.actions_.by_id["edit.by-figure"].isEnabled()
