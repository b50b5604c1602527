"""A whole map is drawn from the empty window by keys alone: five stages, thirty touchpoints with types and emotions,
branches, a way back and two lanes. Every key is counted that is no letter of a title.
"""

import sys
from collections import Counter
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.window import Window
from journeymap.model import geometry
from journeymap.model.journey import Journey
from journeymap.model.records import EngagementType, LaneKind
from tests.app.conftest import SILENT, opened, settings, window

__all__ = ["opened", "settings", "window"]  # fixtures

pytestmark = pytest.mark.qt_log_ignore(*SILENT)

E, C, V, S = TYPES = tuple(EngagementType)
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip
K = Qt.Key

PLAN = {
    "Discover": [
        ("Sees ad", E, 1), ("Asks friends", S, 1), ("Reads reviews", S, 0), ("Searches the web", C, 0),
        ("Visits the shop", V, 1), ("Signs up for news", C, 0),
    ],
    "Consider": [
        ("Compares prices", V, -1), ("Looks at pictures", E, 2), ("Chats with an expert", S, 1),
        ("Reads the terms", C, -2), ("Puts it in the basket", V, 1), ("Waits for payday", E, -1),
    ],
    "Buy": [
        ("Opens the basket", C, 0), ("Makes an account", V, -2), ("Types the address", V, -1),
        ("Chooses delivery", C, 0), ("Pays", V, -1), ("Gets confirmation", E, 1),
    ],
    "Receive": [
        ("Follows the parcel", C, 1), ("Waits at home", E, -1), ("Opens the parcel", E, 2), ("Reads the manual", C, -1),
        ("Asks the help desk", S, -1), ("Uses it", V, 2),
    ],
    "Recommend": [
        ("Rates the shop", S, 1), ("Shows it to friends", S, 2), ("Gets a voucher", E, 1), ("Joins the club", S, 1),
        ("Orders again", V, 2), ("Leaves for good", E, -2),
    ],
}  # fmt: skip
BRANCHES = {"Reads reviews", "Chats with an expert", "Chooses delivery", "Asks the help desk", "Leaves for good"}
"""These follow the touchpoint before the one before: they are another way."""


@dataclass
class Keys:
    """Hands on the keyboard: presses go to whoever has the focus, as the window system sends them."""

    pressed: Counter[str] = field(default_factory=Counter[str])
    letters: int = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, *, what: str, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key, held)
            self.pressed[what] += 1

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.letters += len(text)


def expected_links() -> set[tuple[str, str]]:
    """The transitions that the plan means: each from the one before, a branch from the one before that, a stage from
    the lowest touchpoint before it that leads nowhere, and a way back from the help desk to the parcel.
    """
    links: set[tuple[str, str]] = set()
    end = ""
    for touchpoints in PLAN.values():
        names = [name for name, _, _ in touchpoints]
        for number, name in enumerate(names):
            source = end if number == 0 else names[number - 2] if name in BRANCHES else names[number - 1]
            links |= {(source, name)} if source else set()
        end = names[-1]
    return links | {("Asks the help desk", "Opens the parcel")}


def drawn_links(journey: Journey) -> set[tuple[str, str]]:
    titles = {id: t.title for id, t in journey.touchpoints.items()}
    return {(titles[t.source], titles[t.target]) for t in journey.transitions.values()}


def draw(keys: Keys) -> None:
    """The whole plan, stage by stage."""
    for stage, touchpoints in PLAN.items():
        keys.press(K.Key_S, what="stage")
        keys.write(stage)
        keys.press(K.Key_Tab, what="touchpoint")
        for number, (title, engagement, emotion) in enumerate(touchpoints):
            if number:
                keys.press(*((K.Key_Return, SHIFT) if title in BRANCHES else (K.Key_Backtab, SHIFT)), what="touchpoint")
            keys.write(title)
            keys.press(Qt.Key(K.Key_1 + TYPES.index(engagement)), CTRL, what="type")
            keys.press(K.Key_Plus if emotion > 0 else K.Key_Minus, what="emotion", times=abs(emotion))
            if title == "Asks the help desk":
                lead_back(keys)


def lead_back(keys: Keys) -> None:
    """A transition from the selected touchpoint to the second one above it; then back to where it began."""
    keys.press(K.Key_C, what="way back")
    keys.press(K.Key_Up, what="way back", times=2)
    keys.press(K.Key_Return, what="way back")
    keys.press(K.Key_Left, what="way back")


def add_lanes(keys: Keys) -> None:
    """A lane with the curve of emotions and one for pain points, with the titles that they come with."""
    keys.press(K.Key_L, what="lane")
    keys.press(K.Key_L, SHIFT, what="lane")


def test_a_whole_map_is_drawn_by_keys_alone(window: Window, qtbot, capsys) -> None:
    keys = Keys()
    keys.press(K.Key_Space, what="new map")
    qtbot.waitUntil(lambda: window.desk.panes.furnished)
    draw(keys)
    add_lanes(keys)
    document = window.desk.session.document
    journey = document.journey
    assert [stage.title for stage in journey.stages] == list(PLAN)
    assert len(journey.touchpoints) == 30
    for stage, planned in zip(journey.stages, PLAN.values(), strict=True):
        held = (t for t in journey.touchpoints.values() if t.stage == stage.id)
        facts = {t.title: (t.engagement, t.expected_emotion or 0) for t in held}
        assert facts == {title: (engagement, emotion) for title, engagement, emotion in planned}
    assert drawn_links(journey) == expected_links()
    assert [lane.shows for lane in journey.lanes] == [LaneKind.EMOTION, LaneKind.NOTES]
    cards = list(geometry.cards(journey).values())
    assert not any(one.intersects(other) for n, one in enumerate(cards) for other in cards[:n])
    count = keys.pressed.total()
    with capsys.disabled():
        sys.stdout.write(
            f"\n{count} keys beyond {keys.letters} letters, {count / 30:.2f} a touchpoint: {dict(keys.pressed)}\n"
        )
    assert count < 4 * 30
    while document.history.canUndo():
        document.undo()
    assert document.journey == Journey()
