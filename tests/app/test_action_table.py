"""The table of actions says all about each of them, once."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QScrollArea

from journeymap.app.actions import ACTIONS, BY_ID, CONTEXTS, MENUS, Where
from journeymap.app.keysheet import KeySheet, keys_of, name_of, rows_of
from journeymap.app.settings import LANGUAGE
from journeymap.app.toolbar import _LEFT, _RIGHT, _SEGMENTS
from journeymap.language import LANGUAGES, speak

FORBIDDEN = set("[]{}\\/")
LOOK = {
    "insert.next": ["Tab"],
    "edit.title": ["F2", "Return", "Enter"],
    "go.left": ["Left"],
    "go.along-right": ["Alt+Right"],
    "arrange.up": ["Ctrl+Up"],
    "arrange.far-down": ["Ctrl+Shift+Down"],
    "touchpoint.emotional": ["1", "Ctrl+1"],
    "touchpoint.contextual": ["2", "Ctrl+2"],
    "touchpoint.convenience": ["3", "Ctrl+3"],
    "touchpoint.social": ["4", "Ctrl+4"],
    "touchpoint.worse": ["-"],
    "touchpoint.better": ["+"],
    "insert.transition": ["C"],
    "view.actual": ["Ctrl+0"],
    "view.fit": ["Shift+1"],
    "view.fit-selection": ["Shift+2"],
    "edit.duplicate": ["Ctrl+D"],
    "edit.delete": ["Del", "Backspace"],
    "edit.all": ["Ctrl+A"],
    "edit.none": ["Esc"],
    "edit.find": ["Ctrl+F"],
    "go.palette": ["Ctrl+K", "Ctrl+Shift+P"],
    "help.keys": ["F1"],
    "edit.undo": ["Ctrl+Z"],
    "edit.redo": ["Ctrl+Shift+Z", "Ctrl+Y"],
    "view.full-screen": ["F11"],
    "file.export": ["Ctrl+E"],
    "file.settings": ["Ctrl+,"],
    "file.quit": ["Ctrl+Q"],
    "go.next-pane": ["F6"],
}


def test_no_id_is_there_twice() -> None:
    assert [id for id, count in Counter(action.id for action in ACTIONS).items() if count > 1] == []


def test_no_key_is_there_twice() -> None:
    # a key of the window would be ambiguous with the same one of the map, so both scopes share the keys
    keys = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert not QKeySequence(key).isEmpty(), key
            assert QKeySequence(key).count() == 1, key


def test_no_key_needs_altgr_or_shift_on_a_finnish_keyboard() -> None:
    assert [action.id for action in ACTIONS for key in action.keys if FORBIDDEN & set(key)] == []


def test_keys_are_those_of_the_design() -> None:
    assert {id: list(BY_ID[id].keys) for id in LOOK} == LOOK


def test_keys_that_fields_need_work_on_the_map_alone() -> None:
    for action in ACTIONS:
        for key in action.keys:
            plain = len(key) == 1 or key in {"Tab", "Return", "Enter", "Del", "Backspace", "Esc", "Ctrl+A"}
            arrow = key.split("+")[-1] in {"Left", "Right", "Up", "Down"}
            if plain or arrow:
                assert action.where is Where.CANVAS, action.id


def test_every_action_is_in_a_menu_and_on_the_key_sheet() -> None:
    listed = [row for menu in MENUS for row in rows_of(menu)]
    assert {action.menu for action in ACTIONS} <= set(MENUS)
    assert sorted(listed) == sorted((name_of(action), keys_of(action)) for action in ACTIONS)


def test_every_menu_has_an_action() -> None:
    assert {action.menu for action in ACTIONS} == set(MENUS)


def test_every_action_can_be_called() -> None:
    assert all(callable(action.run) for action in ACTIONS)


def test_tool_bar_and_context_menus_name_actions_that_exist() -> None:
    named = {id for id, _ in (*_LEFT, *_RIGHT, *_SEGMENTS)} | {id for ids in CONTEXTS.values() for id in ids}
    assert named - {""} <= set(BY_ID)


def menus_within(menu: QMenuBar | QMenu) -> Iterator[QMenuBar | QMenu]:
    yield menu
    for entry in menu.actions():
        if isinstance(inner := entry.menu(), QMenu):
            yield from menus_within(inner)


def texts_with_letters(menu: QMenuBar | QMenu) -> Mapping[str, list[str]]:
    """What stands in a menu, by the letter behind its ampersand; two of them are a plain one."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in (entry.text() for entry in menu.actions()):
        _, marked, rest = text.replace("&&", "").partition("&")
        if marked:
            found[rest[0].lower()].append(text)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_behind_ampersands_are_different_in_each_menu(language, opened, settings) -> None:
    settings.put(LANGUAGE, language)
    try:
        lettered = [
            texts_with_letters(menu) for menu in menus_within(opened(None, settings=settings, sample=True).menuBar())
        ]
    finally:
        speak("en")
    assert len(lettered) > len(MENUS)
    assert [texts for found in lettered for texts in found.values() if len(texts) > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_scrolls_the_key_sheet_sideways(language, qtbot, window, monkeypatch) -> None:
    monkeypatch.setattr(type(window.screen()), "availableSize", lambda _: QSize(1280, 800))
    speak(language)
    try:
        sheet = KeySheet(window)
    finally:
        speak("en")
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    (scroll,) = sheet.findChildren(QScrollArea)
    assert sheet.width() <= 1280
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()
    assert scroll.verticalScrollBar().maximum() > 0
