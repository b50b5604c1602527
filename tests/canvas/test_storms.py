"""Random storms of mouse and keys: nothing raises, Qt warns of nothing, and undo-all gives the map of the beginning."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.canvas.camera import Camera
from journeymap.canvas.view import Canvas
from journeymap.model.change import NOTHING
from journeymap.model.journey import Journey
from journeymap.model.records import Touchpoint
from tests.builders import branchy, figures, shop, snapshot
from tests.canvas.test_commands import EVERY
from tests.gestures import ALT, CTRL, LEFT, MIDDLE, NONE, RIGHT, SHIFT, editor, send_move, shown, wheel

EVENTS = 1_500
BUTTONS = (LEFT, LEFT, LEFT, MIDDLE, RIGHT)
MODIFIERS = (NONE, NONE, NONE, CTRL, SHIFT, ALT)
KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_Left,
    Qt.Key.Key_Delete, Qt.Key.Key_Z, Qt.Key.Key_Backtab, Qt.Key.Key_F2,
)  # fmt: skip


class Storm:
    """One event after the other, by chance."""

    def __init__(self, canvas: Canvas, chance: random.Random) -> None:
        self.canvas, self.chance = canvas, chance
        self.document = canvas.session.document
        self.held = LEFT

    def place(self) -> QPoint:
        """Half of the time on a card, its rim or a header, else anywhere."""
        cards = list(self.canvas.scene.cards.values())
        if cards and self.chance.random() < 0.5:
            rect = self.chance.choice(cards)
            x = rect.x + self.chance.choice([0.0, 0.5, 1.0]) * rect.width
            y = self.chance.choice([rect.center[1], rect.bottom, -27.0])
            return QPoint(*(round(v) for v in self.canvas.camera.to_view(x, y)))
        return QPoint(self.chance.randint(-20, self.canvas.width()), self.chance.randint(-20, self.canvas.height()))

    def press(self) -> None:
        self.held = self.chance.choice(BUTTONS)
        QTest.mousePress(self.canvas, self.held, self.chance.choice(MODIFIERS), self.place())

    def move(self) -> None:
        send_move(self.canvas, self.place(), self.chance.choice(MODIFIERS), self.held)

    def release(self) -> None:
        QTest.mouseRelease(self.canvas, self.held, self.chance.choice(MODIFIERS), self.place())

    def double_click(self) -> None:
        QTest.mouseDClick(self.canvas, self.chance.choice(BUTTONS), NONE, self.place())

    def key(self) -> None:
        target = self.canvas.focusWidget() or self.canvas
        QTest.keyClick(target, self.chance.choice(KEYS), self.chance.choice(MODIFIERS))

    def command(self) -> None:
        self.chance.choice(EVERY)(self.canvas)

    def history(self) -> None:
        self.chance.choice([self.document.undo, self.document.undo, self.document.redo])()

    def look(self) -> None:
        what = self.chance.random()
        if what < 0.5:
            wheel(self.canvas, (0.0, 0.0), self.chance.randint(-3, 3), self.chance.choice(MODIFIERS))
        elif what < 0.8:
            self.canvas.look(Camera(-20.0, -60.0, self.chance.choice([0.1, 0.4, 1.0, 2.0])))
        else:
            self.canvas.resize(self.chance.randint(100, 1000), self.chance.randint(80, 700))

    def menu(self) -> None:
        at = self.place()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, self.canvas.mapToGlobal(at))
        QApplication.sendEvent(self.canvas, event)

    def refresh(self) -> None:
        old = self.document.committed.snapshot("log")
        if old is not None:
            self.document.refresh({old.id: (old, snapshot(figures({"a": (self.chance.randint(1, 999), 0, 0, 1)})))})
        self.canvas.session.overlay.show(self.chance.choice(["none", "reached", "drop-off", "engagement"]))

    def type(self) -> None:
        if editor(self.canvas):
            QTest.keyClicks(self.canvas.focusWidget() or self.canvas, self.chance.choice(["Pays", "  ", "Ab c"]))

    def step(self) -> None:
        often = [self.press, self.move, self.move, self.move, self.release, self.key, self.type]
        seldom = [self.double_click, self.command, self.command, self.history, self.look, self.menu, self.refresh]
        self.chance.choice(often * 2 + seldom)()


@pytest.mark.parametrize("seed", range(4))
def test_a_storm_breaks_nothing_and_can_be_undone(qtbot, seed):
    start = shop() if seed % 2 else branchy()
    canvas = shown(qtbot, start)
    storm = Storm(canvas, random.Random(seed))  # noqa: S311  # a game of chance, no secret
    for number in range(EVENTS):
        storm.step()
        if number % 10 == 0:
            canvas.repaint()
            QApplication.processEvents()
        assert all(id in storm.document.journey for id in canvas.session.selection.ids)
        if len(storm.document.journey.table(Touchpoint)) > 60:
            canvas.pointing.cancel()
            storm.document.undo()
    QTest.mouseRelease(canvas, storm.held, NONE, QPoint(5, 5))
    end_of_gestures(canvas)
    assert storm.document.journey is storm.document.committed
    while storm.document.history.canUndo():
        storm.document.undo()
    assert apart_from_figures(storm.document.journey) == apart_from_figures(start)


def end_of_gestures(canvas: Canvas) -> None:
    opened = editor(canvas)
    if opened:
        opened.finish()
    canvas.pointing.cancel()
    canvas.session.document.preview(NOTHING)


def apart_from_figures(journey: Journey) -> dict[str, object]:
    return {record.id: record for record in journey if record.id != "log.snapshot"}
