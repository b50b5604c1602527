"""Random storms of keys and actions over the real window: nothing raises, and undo-all gives the map of the beginning."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.actions import ACTIONS
from journeymap.app.window import Window
from tests.builders import shop
from tests.canvas.test_taken_back import MAP
from tests.gestures import ALT, CTRL, NONE, SHIFT

EVENTS = 500
MENUS = {"edit", "insert", "touchpoint", "arrange", "go"}
ASKING = {  # these wait for an answer
    "note.image", "edit.by-figure", "edit.find", "edit.replace", "go.palette", "go.outer-map",
    "touchpoint.choose-journey", "touchpoint.new-journey", "touchpoint.open-journey",
}  # fmt: skip
K = Qt.Key
KEYS = (
    K.Key_Tab, K.Key_Backtab, K.Key_Return, K.Key_Escape, K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home,
    K.Key_1, K.Key_Plus, K.Key_Delete, K.Key_C, K.Key_L, K.Key_V, K.Key_X, K.Key_D, K.Key_R, K.Key_T, K.Key_S, K.Key_N,
)  # fmt: skip
"""The last four open, save and refresh files where Ctrl is held."""


class Storm:
    """One key or action after the other, by chance."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window = window
        self.chance = random.Random(seed)  # noqa: S311  # a game of chance, no secret
        self.document = window.desk.session.document
        self.actions = [a.id for a in ACTIONS if a.menu.partition(".")[0] in MENUS and a.id not in ASKING]

    def act(self) -> None:
        action = self.window.actions_.by_id[self.chance.choice(self.actions)]
        if action.isEnabled():
            action.trigger()

    def press(self) -> None:
        held = self.chance.choice((NONE, NONE, NONE, SHIFT, CTRL, ALT))
        key = self.chance.choice(KEYS if held is NONE else KEYS[:-4])
        QTest.keyClick(QApplication.focusWidget() or self.window.desk.canvas, key, held)

    def step(self) -> None:
        self.chance.choice((self.act, self.press, self.press))()
        shown = QApplication.activePopupWidget()
        if shown is not None:
            shown.close()
        if self.chance.random() < 0.1:
            self.window.desk.canvas.setFocus()
        if len(self.document.journey) > 150:
            self.window.desk.canvas.pointing.cancel()
            for _ in range(3):
                self.document.undo()


@pytest.mark.parametrize("seed", range(4))
def test_a_storm_breaks_nothing_and_can_be_undone(window: Window, qtbot, seed: int) -> None:
    start = MAP if seed % 2 else shop()
    storm = Storm(window, seed)
    storm.document.open(start, None)
    window.desk.centre.show_map()
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    for number in range(EVENTS):
        storm.step()
        if number % 20 == 0:
            QApplication.processEvents()
    window.desk.canvas.setFocus()
    window.desk.canvas.pointing.cancel()
    while storm.document.history.canUndo():
        storm.document.undo()
    assert {record.id: record for record in storm.document.journey} == {record.id: record for record in start}
