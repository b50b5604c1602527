"""Whole sessions on the real window, made by chance: after any edits, gestures, undo, redo, save and load the map is
whole, the canvas shows what the map says, and undo-all gives the bytes of the beginning.

JOURNEYMAP_SESSIONS says how many sessions are tried.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from journeymap.app import documents
from journeymap.app.actions import ACTIONS
from journeymap.app.window import Window
from journeymap.drawing.scene import scene
from journeymap.files.format import dumps, loads
from journeymap.files.store import read_journey
from journeymap.model.journey import Journey
from journeymap.model.records import Lane, LaneKind, Note, NoteKind, Persona, Stage, Touchpoint
from journeymap.model.validity import checked
from tests.builders import branchy, with_records
from tests.gestures import ALT, CTRL, LEFT, MIDDLE, NONE, RIGHT, SHIFT, send_move

SESSIONS = int(os.environ.get("JOURNEYMAP_SESSIONS", "25"))
STEPS = 30

LEAVING = ("file", "data", "help")
"""Menus whose actions open dialogs, go to another map or leave the window."""

ELSEWHERE = (
    "view.full-screen", "theme.system", "theme.light", "theme.dark", "go.outer-map", "touchpoint.open-journey",
    "touchpoint.new-journey",
)  # fmt: skip

TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)

modifiers = st.sampled_from([NONE, NONE, NONE, SHIFT, CTRL, ALT])
fractions = st.floats(0.0, 1.0)
places = st.tuples(st.integers(0, 30), fractions, fractions)
"""A part of the map by its number, or the ground where there is none of this number, and where in it."""


def start() -> Journey:
    """A small map with a lane of every kind, notes everywhere, and a persona of its own mind."""
    anna = Persona(id="anna", name="Anna", order=1.0)
    lanes = [
        Lane(id=f"lane {kind}", order=float(number), shows=kind, title=kind.title())
        for number, kind in enumerate(LaneKind)
    ]
    notes = [
        Note(id="free", text="Free", x=30.0, y=260.0),
        Note(id="pinned", text="Pinned", touchpoint="a", says=NoteKind.QUOTE),
        Note(id="laid", text="Laid", lane="lane notes", stage="s1", says=NoteKind.PAIN_POINT),
    ]
    return with_records(branchy(), anna, *lanes, *notes)


def usable() -> list[str]:
    """The actions that a session may take at any moment: they stay within the window and on the map."""
    return [
        action.id
        for action in ACTIONS
        if action.menu.partition(".")[0] not in LEAVING and action.id not in ELSEWHERE and "…" not in action.text
    ]


def whole(journey: Journey) -> None:
    """What holds of every map that was only ever edited."""
    for transition in journey.transitions.values():
        assert {transition.source, transition.target} <= set(journey.touchpoints)
    for touchpoint in journey.touchpoints.values():
        assert touchpoint.stage in journey.table(Stage) or (touchpoint.stage is None and not journey.stages)
        assert set(touchpoint.emotions) <= set(journey.table(Persona))
        assert touchpoint.y >= 0
    for note in journey.notes.values():
        assert note.touchpoint is None or note.touchpoint in journey.touchpoints
        assert note.stage is None or note.stage in journey.table(Stage)
        assert note.lane is None or note.lane in journey.table(Lane)
    for lane in journey.lanes:
        assert lane.persona is None or lane.persona in journey.table(Persona)
    for record in journey:
        checked(record)


class Session(RuleBasedStateMachine):
    """One session: what a hand with mouse and keys may do, in any order."""

    window: Window
    folder: Path

    def __init__(self) -> None:
        super().__init__()
        self.desk = self.window.desk
        self.canvas, self.document = self.desk.canvas, self.desk.session.document
        self.document.open(start(), None)
        self.desk.centre.show_map()
        self.canvas.fit()
        self.canvas.setFocus()
        self.first = dumps(self.document.journey)
        self.held = None

    def point(self, place: tuple[int, float, float]) -> QPoint:
        number, across, down = place
        shown = self.canvas.scene
        boxes = [*shown.cards.values(), *shown.lanes.bands.values(), *shown.lanes.notes.values()]
        if number < len(boxes):
            x, y, width, height = self.canvas.camera.rect_to_view(boxes[number])
            return QPoint(round(x + across * width), round(y + down * height))
        return QPoint(round(across * self.canvas.width()), round(down * self.canvas.height()))

    def field(self):
        """The text field that has the keys."""
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, TEXT_FIELDS) else None

    @rule(id=st.sampled_from(usable()))
    def act(self, id: str) -> None:
        action = self.window.actions_.by_id[id]
        if action.isEnabled():
            action.trigger()
        self.close_popups()

    @rule(place=places, keys=modifiers, button=st.sampled_from([LEFT, LEFT, MIDDLE]))
    def press(self, place, keys, button) -> None:
        if self.held is None:
            self.held = button
            QTest.mousePress(self.canvas, button, keys, self.point(place))

    @precondition(lambda self: self.held is not None)
    @rule(place=places, keys=modifiers)
    def move(self, place, keys) -> None:
        send_move(self.canvas, self.point(place), keys, self.held)

    @precondition(lambda self: self.held is not None)
    @rule(place=places, keys=modifiers)
    def release(self, place, keys) -> None:
        QTest.mouseRelease(self.canvas, self.held, keys, self.point(place))
        self.held = None

    @precondition(lambda self: self.held is not None)
    @rule(by=st.sampled_from(["escape", "right button", "undo"]))
    def take_back(self, by: str) -> None:
        if by == "escape":
            QTest.keyClick(self.canvas, Qt.Key.Key_Escape)
        elif by == "right button":
            QTest.mousePress(self.canvas, RIGHT, NONE, QPoint(5, 5))
            QTest.mouseRelease(self.canvas, RIGHT, NONE, QPoint(5, 5))
        else:
            self.document.undo()

    @precondition(lambda self: self.held is None)
    @rule(start=places, end=places, keys=modifiers)
    def drag(self, start, end, keys) -> None:
        first, last = self.point(start), self.point(end)
        QTest.mousePress(self.canvas, LEFT, keys, first)
        for step in (1, 2, 3):
            send_move(self.canvas, first + (last - first) * step / 3, keys, LEFT)
        QTest.mouseRelease(self.canvas, LEFT, keys, last)

    @precondition(lambda self: self.held is None)
    @rule(place=places)
    def double_click(self, place) -> None:
        QTest.mouseClick(self.canvas, LEFT, NONE, self.point(place))
        QTest.mouseDClick(self.canvas, LEFT, NONE, self.point(place))

    @rule(words=st.sampled_from(["Pays", "Maksaa", "שלום", "a", " "]))
    def type(self, words: str) -> None:
        field = self.field()
        if field is not None:  # QTest itself types Latin letters alone
            event = QInputMethodEvent()
            event.setCommitString(words)
            QApplication.sendEvent(field, event)

    @rule(key=st.sampled_from([Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab]))
    def end_typing(self, key: Qt.Key) -> None:
        field = self.field()
        if field is not None:
            QTest.keyClick(field, key)

    @rule(steps=st.integers(1, 6))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.document.undo()

    @rule(steps=st.integers(1, 6))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            self.document.redo()

    @precondition(lambda self: self.held is None)
    @rule()
    def save_and_load(self) -> None:
        self.end_gestures()
        path = self.folder / "session.journey"
        self.document.path = path
        assert documents.saved(self.desk)
        opened = read_journey(path)
        assert opened.notices == ()
        assert opened.journey == self.document.committed
        self.document.open(opened.journey, path)
        self.first = dumps(opened.journey)

    @rule()
    def paint(self) -> None:
        self.canvas.repaint()
        QApplication.processEvents()

    def close_popups(self) -> None:
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()

    def end_gestures(self) -> None:
        self.close_popups()
        self.canvas.setFocus()
        QApplication.processEvents()
        self.canvas.pointing.cancel()

    @invariant()
    def the_map_is_whole(self) -> None:
        whole(self.document.committed)
        whole(self.document.journey)

    @invariant()
    def the_file_holds_it_all(self) -> None:
        assert loads(dumps(self.document.committed)).journey == self.document.committed

    @invariant()
    def the_canvas_shows_the_map(self) -> None:
        shown, fresh = self.canvas.scene, scene(self.document.journey, self.desk.session.overlay.value)
        assert dict(shown.cards) == dict(fresh.cards)
        assert list(shown.cards) == list(fresh.cards)
        assert dict(shown.columns) == dict(fresh.columns)
        assert shown.lanes == fresh.lanes

    @invariant()
    def what_is_selected_is_on_the_map(self) -> None:
        assert all(id in self.document.journey for id in self.desk.session.selection.ids)

    def teardown(self) -> None:
        if self.held is not None:
            QTest.mouseRelease(self.canvas, self.held, NONE, QPoint(5, 5))
        self.end_gestures()
        assert self.document.journey is self.document.committed
        while self.document.history.canUndo():
            self.document.undo()
        assert dumps(self.document.journey) == self.first


@pytest.mark.timeout(1800)
def test_sessions_leave_a_whole_map_and_can_be_undone(window, tmp_path):
    class Own(Session):
        pass

    Own.window, Own.folder = window, tmp_path
    run_state_machine_as_test(
        Own,
        settings=settings(
            max_examples=SESSIONS, stateful_step_count=STEPS, deadline=None,
            suppress_health_check=list(HealthCheck), derandomize=SESSIONS < 100,
        ),
    )  # fmt: skip
    assert window.desk.session.document.journey.table(Touchpoint)
